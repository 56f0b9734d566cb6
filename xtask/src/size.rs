//! How many bytes a user loads, and what keeps that from growing unnoticed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};

use crate::bindings::{AUTHORIZER, Module, WHOLE};
use crate::data::PACKS;
use crate::{authorizer, package, paths, process, rooms};

/// Prints the sizes of a file for each group of files; Node has both compressors.
const SCRIPT: &str = r#"
const { readFileSync } = require("node:fs");
const { brotliCompressSync, gzipSync } = require("node:zlib");
for (const group of process.argv.slice(1)) {
  const bytes = Buffer.concat(group.split("\n").map((file) => readFileSync(file)));
  console.log(bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length);
}
"#;

/// The modules by their paths in the package, and what each may weigh at most, gzipped.
const MODULES: [(&str, u64); 2] = [("wasm/iamlet_bg.wasm", 450_000), ("authorizer/wasm/authorizer_bg.wasm", 90_000)];

/// By how many percent a module may grow before somebody has to say that it should.
const GROWTH: u64 = 3;

struct Size {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// What modules weigh, gzipped, by their paths.
type Weights = BTreeMap<String, u64>;

/// `accept` keeps the sizes of the modules as those that later ones are held against.
pub fn command(words: &[String]) -> Result<()> {
    let accept = match words {
        [] => false,
        [word] if word == "accept" => true,
        _ => bail!("only `accept` is understood"),
    };
    package::build()?;
    print_files()?;
    print_parts("the whole module", &WHOLE)?;
    print_parts("the authorizer's module", &AUTHORIZER)?;
    if accept {
        fs::write(snapshot(), serde_json::to_string_pretty(&weights()?)? + "\n")?;
        println!("\n{} holds the sizes of now", snapshot().display());
    }
    Ok(())
}

/// Fails where a module of the package weighs too much, and says what they weigh.
pub fn check() -> Result<String> {
    let path = snapshot();
    let text = fs::read_to_string(&path).with_context(|| format!("no {}", path.display()))?;
    let weights = weights()?;
    let problems = problems(&weights, &serde_json::from_str(&text)?);
    ensure!(problems.is_empty(), "{}", problems.join("\n"));
    let shown: Vec<String> = weights.iter().map(|(module, weight)| format!("{module} {weight}")).collect();
    Ok(shown.join(", "))
}

fn problems(weights: &Weights, accepted: &Weights) -> Vec<String> {
    let mut problems = Vec::new();
    for (module, limit) in MODULES {
        let weight = weights.get(module).copied().unwrap_or(u64::MAX);
        let before = accepted.get(module).copied().unwrap_or(0);
        if weight > limit {
            problems.push(format!("{module} is {weight} bytes gzipped, and must not be more than {limit}"));
        }
        if weight * 100 > before * (100 + GROWTH) {
            problems.push(format!(
                "{module} is {weight} bytes gzipped, more than {GROWTH} % over {before}: \
                 if it must be, `cargo xtask size accept`"
            ));
        }
    }
    problems
}

fn snapshot() -> PathBuf {
    paths::root().join("benches/sizes.json")
}

fn weights() -> Result<Weights> {
    let groups: Vec<_> = MODULES.iter().map(|(module, _)| vec![paths::package().join(module)]).collect();
    let sizes = sizes(&groups)?;
    Ok(MODULES.iter().zip(sizes).map(|((module, _), size)| ((*module).to_owned(), size.gzip)).collect())
}

/// The sizes of groups of files, each group as one.
fn sizes(groups: &[Vec<PathBuf>]) -> Result<Vec<Size>> {
    let mut program = process::node().args("--eval").arg(SCRIPT);
    for files in groups {
        let lines: Vec<String> = files.iter().map(|file| file.display().to_string()).collect();
        program = program.arg(lines.join("\n"));
    }
    let output = program.output()?;
    let size = |line: &str| {
        let numbers: Result<Vec<u64>, _> = line.split(' ').map(str::parse).collect();
        match numbers.as_deref() {
            Ok([raw, gzip, brotli]) => Ok(Size { raw: *raw, gzip: *gzip, brotli: *brotli }),
            _ => bail!("sizes are three numbers, not `{line}`"),
        }
    };
    output.lines().map(size).collect()
}

fn print_files() -> Result<()> {
    let folder = paths::package();
    let packs = PACKS.map(|name| format!("data/{name}.js"));
    let inline = "wasm/inline.js";
    let single: Vec<&str> = packs.iter().map(String::as_str).chain([inline]).collect();
    let of_authorizer = |path: &Path| path.starts_with(folder.join(authorizer::FOLDER));
    let scripts = package::files(&folder)?.into_iter().filter(|path| path.extension().is_some_and(|kind| kind == "js"));
    let plain = scripts.filter(|path| !single.iter().any(|name| path.ends_with(name)));
    let (deciding, other): (Vec<_>, Vec<_>) = plain.partition(|path| of_authorizer(path));
    let mut groups: Vec<(&str, Vec<PathBuf>)> =
        MODULES.iter().map(|(module, _)| (*module, vec![folder.join(module)])).collect();
    groups.push(("JavaScript, without the next", other));
    groups.push(("JavaScript of authorizer/", deciding));
    groups.extend(single.iter().map(|name| (*name, vec![folder.join(name)])));
    let (names, files): (Vec<&str>, Vec<Vec<PathBuf>>) = groups.into_iter().unzip();
    println!("\n{:34}{:>11}{:>11}{:>11}", "", "raw", "gzip -9", "brotli");
    for (name, size) in names.iter().zip(sizes(&files)?) {
        println!("{name:34}{:>11}{:>11}{:>11}", size.raw, size.gzip, size.brotli);
    }
    Ok(())
}

/// The shares are of the module before wasm-opt, which still has names.
fn print_parts(title: &str, module: &Module) -> Result<()> {
    let parts = rooms::parts(&module.compiled())?;
    let whole: usize = parts.iter().map(|(_, size)| size).sum();
    println!("\n{:34}{:>11}{:>11}", format!("what adds to {title}"), "bytes", "share");
    for (part, size) in parts {
        println!("{part:34}{size:>11}{:>10.1}%", size as f64 * 100.0 / whole as f64);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{MODULES, Weights, problems};

    /// The whole module, and beside it the authorizer's as it was.
    fn weights(whole: u64) -> Weights {
        MODULES.iter().map(|(module, _)| (*module).to_owned()).zip([whole, 80_000]).collect()
    }

    #[test]
    fn a_module_may_grow_a_little_and_up_to_its_limit() {
        for (accepted, now, troubles) in [
            (400_000, 400_000, 0),
            (400_000, 412_000, 0),
            (400_000, 412_001, 1),
            (400_000, 300_000, 0),
            (449_000, 450_000, 0),
            (449_000, 450_001, 1),
            (400_000, 450_001, 2),
        ] {
            assert_eq!(problems(&weights(now), &weights(accepted)).len(), troubles, "{accepted} to {now}");
        }
        assert_eq!(problems(&weights(400_000), &Weights::new()).len(), 2, "nothing was accepted");
    }
}
