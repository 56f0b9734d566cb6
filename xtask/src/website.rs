//! The playground: a static site of plain files, bundled by Vite from `www/` over the package.

use std::path::PathBuf;

use anyhow::Result;

use crate::{npm, paths, process, step};

/// The npm project of the playground.
pub fn project() -> PathBuf {
    paths::root().join("www")
}

/// Makes `www/dist` from nothing, over `pkg/`.
pub fn build() -> Result<()> {
    step::step("playground", || {
        npm::ensure_installed(&project())?;
        tool("vite/bin/vite.js").args("build --logLevel warn").run()
    })
}

/// One of the project's tools, to be run in its folder.
pub fn tool(script: &str) -> process::Program {
    process::node().arg(project().join("node_modules").join(script)).folder(&project())
}
