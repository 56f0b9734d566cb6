//! The generated files, printed by the crate `codegen`, which knows the library's tables.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail};

use crate::{data, paths, process};

const FILES: [&str; 5] = [
    "js/operations.gen.ts",
    "js/resources.gen.ts",
    "docs/operations.md",
    "docs/data.md",
    "www/src/console/operations.gen.json",
];

pub fn command(words: &[String]) -> Result<()> {
    if words.iter().any(|word| word == "--check") {
        return check();
    }
    if words.iter().any(|word| word == "data") {
        data::fetch()?;
    }
    for file in FILES {
        let path = paths::root().join(file);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(path, print(file)?)?;
        println!("{file}");
    }
    Ok(())
}

/// Fails when a committed file is not what would be printed now.
pub fn check() -> Result<()> {
    for file in FILES {
        let fresh = print(file)?;
        if !fs::read_to_string(paths::root().join(file)).is_ok_and(|text| text == fresh) {
            bail!("{file} is stale: run `cargo xtask codegen`");
        }
    }
    Ok(())
}

fn print(file: &str) -> Result<String> {
    let name = Path::new(file).file_name().unwrap_or_default();
    let printed = paths::target().join(name);
    fs::create_dir_all(paths::target())?;
    process::cargo().args("run --quiet --package codegen --").arg(name).arg(&printed).run()?;
    Ok(fs::read_to_string(printed)?)
}
