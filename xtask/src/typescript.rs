//! The TypeScript layer, compiled file by file: the package mirrors `js/`.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::data::PACKS;
use crate::step::step;
use crate::{npm, paths, process};

/// Compiles `js/` into `folder`.
pub fn build(folder: &Path) -> Result<()> {
    step("compile TypeScript", || {
        let (tools, sources) = (paths::build_tools(), paths::root().join("js"));
        npm::ensure_installed(&tools)?;
        process::node()
            .arg(tools.join("node_modules/typescript/bin/tsc"))
            .arg("--project")
            .arg(&sources)
            .arg("--outDir")
            .arg(folder)
            .run()?;
        // The compiler does not copy declarations that were written by hand.
        fs::create_dir_all(folder.join("data"))?;
        let packs = PACKS.map(|name| format!("data/{name}.d.ts"));
        for name in packs.iter().map(String::as_str).chain(["wasm/iamlet.d.ts", "wasm/inline.d.ts"]) {
            fs::copy(sources.join(name), folder.join(name))?;
        }
        Ok(())
    })
}
