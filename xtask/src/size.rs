//! How many bytes a user loads.

use std::path::PathBuf;

use anyhow::Result;

use crate::data::PACKS;
use crate::{bindings, package, paths, process, rooms};

/// Prints a row of sizes for each group of files; Node has both compressors.
const SCRIPT: &str = r#"
const { readFileSync } = require("node:fs");
const { brotliCompressSync, gzipSync } = require("node:zlib");
const row = (name, ...cells) => console.log(name.padEnd(34) + cells.map((cell) => String(cell).padStart(11)).join(""));
row("", "raw", "gzip -9", "brotli");
for (const group of process.argv.slice(1)) {
  const [name, ...files] = group.split("\n");
  const bytes = Buffer.concat(files.map((file) => readFileSync(file)));
  row(name, bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length);
}
"#;

pub fn command(_words: &[String]) -> Result<()> {
    package::build()?;
    let folder = paths::package();
    let single = PACKS.map(|name| format!("data/{name}.js"));
    let single: Vec<&str> = single.iter().map(String::as_str).chain(["wasm/inline.js"]).collect();
    let scripts = package::files(&folder)?.into_iter().filter(|path| path.extension().is_some_and(|kind| kind == "js"));
    let plain: Vec<PathBuf> = scripts.filter(|path| !single.iter().any(|name| path.ends_with(name))).collect();
    let mut groups = vec![("wasm", vec![folder.join("wasm/iamlet_bg.wasm")]), ("JavaScript, without the next", plain)];
    groups.extend(single.iter().map(|name| (*name, vec![folder.join(name)])));
    let mut program = process::node().args("--eval").arg(SCRIPT);
    for (name, files) in groups {
        let lines: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
        program = program.arg(format!("{name}\n{}", lines.join("\n")));
    }
    println!();
    program.show()?;
    print_parts()
}

/// The shares are of the module before wasm-opt, which still has names.
fn print_parts() -> Result<()> {
    let parts = rooms::parts(&bindings::compiled(&paths::target()))?;
    let whole: usize = parts.iter().map(|(_, size)| size).sum();
    println!("\n{:34}{:>11}{:>11}", "what adds how much to the wasm", "bytes", "share");
    for (part, size) in parts {
        println!("{part:34}{size:>11}{:>10.1}%", size as f64 * 100.0 / whole as f64);
    }
    Ok(())
}
