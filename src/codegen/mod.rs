//! Prints the TypeScript of the operations: `js/operations.gen.ts`.

mod revival;
mod tables;
mod types;

use crate::iam::OPERATIONS;

const HEAD: &str = r#"// Printed by `cargo xtask codegen`; do not edit.

import { IAMServiceException } from "./exceptions.js";
import type { ServiceFailure } from "./exceptions.js";
import { paginator } from "./paginate.js";
import { waiter } from "./wait.js";
"#;

/// The whole file.
pub fn operations_ts() -> String {
    let parts = [
        HEAD.to_string(),
        types::types(&OPERATIONS),
        types::methods(&OPERATIONS),
        tables::operations(&OPERATIONS),
        revival::shapes(&OPERATIONS),
        tables::paginators(&OPERATIONS),
        tables::waiters(&OPERATIONS),
        tables::exceptions(&OPERATIONS),
    ];
    parts.concat()
}

/// A documentation comment.
fn comment(doc: &str, indent: &str) -> String {
    format!("{indent}/** {} */\n", doc.trim())
}
