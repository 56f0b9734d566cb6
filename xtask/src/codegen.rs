//! The generated files, printed by the crate `codegen`, which knows the library's tables.

use std::fs;

use anyhow::{Result, bail};

use crate::{paths, process};

const FILE: &str = "js/operations.gen.ts";

pub fn command(words: &[String]) -> Result<()> {
    if words.iter().any(|word| word == "--check") {
        return check();
    }
    let text = print()?;
    fs::write(paths::root().join(FILE), text)?;
    println!("{FILE}");
    Ok(())
}

/// Fails when the committed file is not what would be printed now.
pub fn check() -> Result<()> {
    let fresh = print()?;
    if !fs::read_to_string(paths::root().join(FILE)).is_ok_and(|text| text == fresh) {
        bail!("{FILE} is stale: run `cargo xtask codegen`");
    }
    Ok(())
}

fn print() -> Result<String> {
    let file = paths::target().join("codegen.ts");
    fs::create_dir_all(paths::target())?;
    process::cargo().args("run --quiet --package codegen --").arg(&file).run()?;
    Ok(fs::read_to_string(file)?)
}
