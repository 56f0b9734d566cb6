//! `authorizer/` in the package: what `iamlet/authorizer` runs, over a module that only decides.

use std::path::Path;

use anyhow::Result;

use crate::{npm, paths, process};

/// Where the package has it.
pub const FOLDER: &str = "authorizer";

/// Writes the scripts beside the module that is in `authorizer/wasm` already.
pub fn build(package: &Path) -> Result<()> {
    let tools = paths::build_tools();
    npm::ensure_installed(&tools)?;
    process::node().arg(tools.join("authorizer.mjs")).arg(package).run()
}
