//! What the build needs of the Rust toolchain.

use std::path::Path;

use anyhow::{Context, Result};

use crate::process::Program;

pub const WASM: &str = "wasm32-unknown-unknown";

/// Makes sure that the toolchain can compile to WebAssembly. rustup is only asked when it cannot yet.
pub fn ensure_wasm_target() -> Result<()> {
    let library = Program::new("rustc").args("--print target-libdir --target").arg(WASM).output()?;
    if Path::new(library.trim()).is_dir() {
        return Ok(());
    }
    Program::new("rustup")
        .args("target add")
        .arg(WASM)
        .run()
        .with_context(|| format!("the target {WASM} is missing and could not be added"))
}
