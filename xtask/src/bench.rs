//! The benchmarks: native ones by cargo, and one through the installed package in Node.

use anyhow::Result;

use crate::{demo, package, paths, process};

pub fn command(words: &[String]) -> Result<()> {
    let mut native = process::cargo().args("bench --package iamlet --bench *");
    if !words.is_empty() {
        native = words.iter().fold(native.arg("--"), |program, word| program.arg(word));
    }
    native.show()?;
    let project = demo::install("bench")?;
    package::copy_files(&paths::root().join("benches"), &project, &|path| {
        path.extension().is_some_and(|kind| kind != "rs")
    })?;
    println!();
    process::node().arg("node.mjs").folder(&project).show()?;
    process::node().arg("account.mjs").folder(&project).show()
}
