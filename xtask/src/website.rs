//! The playground: `www/` and the package's files beside it, ready for any static server.

use std::path::Path;

use anyhow::Result;

use crate::{package, paths};

/// Makes `www/dist` from the package in `folder`, which the page finds under `iamlet/`.
pub fn build(folder: &Path) -> Result<()> {
    let target = paths::website();
    package::empty(&target)?;
    package::copy_files(&paths::root().join("www"), &target, &|path| !path.starts_with("dist"))?;
    package::copy_files(folder, &target.join("iamlet"), &|path| {
        let elsewhere =
            ["inline", "node", "workerd"].iter().any(|stem| path.file_stem().is_some_and(|name| name == *stem));
        !elsewhere && path.extension().is_some_and(|kind| kind == "js" || kind == "wasm")
    })
}
