//! Documents by themselves.

use wasm_bindgen::prelude::wasm_bindgen;

use super::errors::{self, Thrown};
use crate::json::Writer;
use crate::policy::validate::{WritePolicyType, write_check};

/// What IAM would answer if the document were saved: nothing, or `{ code, message }`.
#[wasm_bindgen]
pub fn check_document(text: &str, policy_type: &str) -> Thrown<String> {
    let Some(policy_type) = WritePolicyType::from_name(policy_type) else {
        let message = format!("policyType: expected \"identity\" or \"trust\", got \"{policy_type}\"");
        return Err(errors::type_error(&message));
    };
    let Err(error) = write_check(text, policy_type) else { return Ok(String::new()) };
    let mut out = Writer::new();
    out.begin_object();
    out.key("code").string(error.code);
    out.key("message").string(&error.message);
    out.end_object();
    Ok(out.finish())
}
