//! The benchmarks: `cargo xtask bench [quick] [part…]`.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::process::Program;
use crate::step::step;
use crate::{demo, npm, paths, process};

/// A part with a program of its own; all others are main.mjs's.
struct Apart {
    name: &'static str,
    program: fn(&Path) -> Program,
}

const APART: [Apart; 2] = [
    Apart { name: "patterns", program: |_| process::cargo().args("bench --quiet --package iamlet --bench patterns") },
    Apart { name: "account", program: |package| script("account.mjs").arg(package) },
];

pub fn command(words: &[String]) -> Result<()> {
    let (quick, parts): (Vec<&str>, Vec<&str>) = words.iter().map(String::as_str).partition(|word| *word == "quick");
    let package = demo::install("bench")?.join("node_modules/iamlet");
    let decisions: Vec<&str> =
        parts.iter().copied().filter(|part| APART.iter().all(|apart| apart.name != *part)).collect();
    // A quick look is one at the decisions.
    let all = parts.is_empty();
    if all || !decisions.is_empty() {
        let mut program = script("main.mjs").arg("--package").arg(&package).arg("--peers").arg(peers()?);
        program = program.arg("--workloads").arg(folder().join("workloads"));
        if !quick.is_empty() {
            program = program.arg("--quick");
        }
        decisions.iter().fold(program, Program::arg).show()?;
    }
    for Apart { name, program } in APART {
        if parts.contains(&name) || (all && quick.is_empty()) {
            println!();
            program(&package).show()?;
        }
    }
    Ok(())
}

fn script(name: &str) -> Program {
    process::node().arg(paths::root().join("benches").join(name))
}

/// What is made for the benchmarks and not for others.
fn folder() -> PathBuf {
    paths::target().join("bench")
}

/// What iamlet is measured against, fetched when it is asked for.
fn peers() -> Result<PathBuf> {
    let folder = folder().join("peers");
    step("fetch the peers", || {
        fs::create_dir_all(&folder)?;
        for name in ["package.json", "package-lock.json"] {
            let source = paths::root().join("benches/peers").join(name);
            fs::copy(&source, folder.join(name)).with_context(|| format!("no {}", source.display()))?;
        }
        npm::ensure_installed(&folder)
    })?;
    Ok(folder)
}
