//! `cargo xtask test`: every check in order, a line for each, and the sum as the last line.

use std::fs;

use anyhow::{Result, bail, ensure};

use crate::process::{self, Ending, Program};
use crate::rust::WASM;
use crate::tally::{self, Tally};
use crate::{chromium, codegen, debian, npm, package, paths, python, rust, size, step, website};

/// What must have been built before a check can run.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Needs {
    Nothing,
    Package,
    FaultyPackage,
}

struct Check {
    name: &'static str,
    needs: Needs,
    run: fn() -> Result<Outcome>,
}

/// The count of a check's tests, and what they printed.
struct Outcome {
    tally: Tally,
    output: String,
}

impl Outcome {
    /// The count, and what a line `counted: …` of the output adds to it.
    fn line(&self) -> String {
        let note = self.output.lines().find_map(|line| line.strip_prefix("counted: "));
        let count = format!("{} passed, {} failed", self.tally.passed, self.tally.failed);
        note.map_or(count.clone(), |note| format!("{count} ({note})"))
    }
}

const fn check(name: &'static str, needs: Needs, run: fn() -> Result<Outcome>) -> Check {
    Check { name, needs, run }
}

const FIREFOX: &str = "/usr/bin/firefox-esr";
const OPENSSL: [&str; 1] = ["/usr/bin/openssl"];

const CHECKS: &[Check] = &[
    check("formatting", Needs::Nothing, || one(process::cargo().args("fmt --all --check"))),
    check("clippy", Needs::Nothing, || clippy("--package iamlet --package codegen --all-targets")),
    check("clippy for wasm", Needs::Nothing, || {
        rust::ensure_wasm_target()?;
        clippy(&format!("--package iamlet --lib --features faults --target {WASM}"))
    }),
    check("clippy without accounts", Needs::Nothing, || clippy("--package iamlet --lib --no-default-features")),
    check("clippy of the authorizer's module", Needs::Nothing, || {
        rust::ensure_wasm_target()?;
        clippy(&format!("--package iamlet --lib --no-default-features --features wasm,compact --target {WASM}"))
    }),
    check("clippy for the tools", Needs::Nothing, || clippy("--package xtask --package wasm-test --all-targets")),
    check("generated files", Needs::Nothing, || {
        codegen::check()?;
        Ok(passed())
    }),
    check("native tests", Needs::Nothing, || cargo_tests("--package iamlet")),
    check("tests of the tools", Needs::Nothing, || cargo_tests("--package xtask")),
    check("wasm tests in Node", Needs::Nothing, || wasm_tests(None)),
    check("wasm tests in Chromium", Needs::Nothing, || {
        chromium::ensure_installed()?;
        wasm_tests(Some("WASM_BINDGEN_USE_BROWSER"))
    }),
    check("package: sizes", Needs::Package, || {
        let output = format!("counted: {}", size::check()?);
        Ok(Outcome { output, ..passed() })
    }),
    check("package: case rows", Needs::Package, || node_tests("cases")),
    check("package: the client", Needs::Package, || node_tests("client")),
    check("package: the authorizer", Needs::Package, || node_tests("authorizer")),
    check("package: reports", Needs::Package, || node_tests("reports")),
    check("package: resources", Needs::Package, || node_tests("resources")),
    check("package: the data", Needs::Package, || node_tests("data")),
    check("package: bad input", Needs::Package, || node_tests("hostile")),
    check("package: credentials", Needs::Package, || node_tests("credentials")),
    check("package: certificates of openssl", Needs::Package, || {
        debian::ensure_installed(&OPENSSL, "openssl")?;
        node_tests("certificates")
    }),
    check("package: identity providers", Needs::Package, || {
        debian::ensure_installed(&OPENSSL, "openssl")?;
        node_tests("providers")
    }),
    check("package: MFA devices and SSH keys", Needs::Package, || {
        debian::ensure_installed(&["/usr/bin/ssh-keygen"], "openssh-client")?;
        debian::ensure_installed(&OPENSSL, "openssl")?;
        node_tests("mfa")
    }),
    check("package: in Node and TypeScript", Needs::Package, || node_tests("node")),
    check("package: bundled and in a browser", Needs::Package, || browser_tests("browser")),
    check("playground: types", Needs::Package, || one(website::tool("typescript/bin/tsc").arg("--noEmit"))),
    check("playground: logic", Needs::Package, || {
        let ending = website::tool("vitest/vitest.mjs").arg("run").finish()?;
        Ok(counted(tally::of_vitest, ending))
    }),
    check("playground: in Chromium", Needs::Package, || browser_tests("play")),
    check("playground: in Firefox", Needs::Package, || {
        debian::ensure_installed(&[FIREFOX], "firefox-esr")?;
        node_tests("firefox")
    }),
    check("clients: handlers", Needs::Package, || node_tests("handler")),
    check("clients: SDK for JavaScript", Needs::Package, || node_tests("sdk")),
    check("clients: boto3", Needs::Package, || python_tests("boto3")),
    check("clients: AWS CLI and tools", Needs::Package, || python_tests("awscli")),
    check("clients: iamlet's command line", Needs::Package, || node_tests("cli")),
    check("clients: load", Needs::Package, || node_tests("load")),
    check("runtimes: Deno", Needs::Package, || node_tests("runtimes-deno")),
    check("runtimes: Bun", Needs::Package, || node_tests("runtimes-bun")),
    check("runtimes: workerd", Needs::Package, || node_tests("runtimes-workerd")),
    check("runtimes: the edge example", Needs::Package, || node_tests("edge")),
    check("package: recovery from a panic", Needs::FaultyPackage, || node_tests("recovery")),
];

/// Runs the checks whose names hold one of `words`, or all of them.
pub fn command(words: &[String]) -> Result<()> {
    let wanted = |check: &Check| words.is_empty() || words.iter().any(|word| check.name.contains(word.as_str()));
    let checks: Vec<&Check> = CHECKS.iter().filter(|check| wanted(check)).collect();
    ensure!(!checks.is_empty(), "no check is called anything like `{}`", words.join(" "));

    let mut sum = Tally::default();
    let mut built = Needs::Nothing;
    let mut broken = false;
    for check in checks {
        if !broken && check.needs > built {
            let result = prepare(built, check.needs);
            broken = result.is_err();
            built = check.needs;
            sum += report(result);
        }
        if broken && check.needs > Needs::Nothing {
            println!("{:<42} not run: the build failed", check.name);
            sum += Tally::FAIL;
            continue;
        }
        let started = step::start(check.name);
        let result = (check.run)();
        let line = result.as_ref().map_or_else(|_| "failed".to_owned(), Outcome::line);
        step::end(check.name, &line, started);
        sum += report(result);
    }
    println!("\n{} passed, {} failed", sum.passed, sum.failed);
    if sum.failed > 0 {
        bail!("{} of {} tests failed", sum.failed, sum.passed + sum.failed);
    }
    Ok(())
}

/// Builds what stands between what is built and what is needed.
fn prepare(built: Needs, needed: Needs) -> Result<Outcome> {
    if built < Needs::Package {
        package::build()?;
        package::pack()?;
    }
    if needed == Needs::FaultyPackage {
        package::build_faulty()?;
    }
    Ok(passed())
}

/// Prints what a failure said, and gives the count.
fn report(result: Result<Outcome>) -> Tally {
    match result {
        Ok(outcome) => {
            if outcome.tally.failed > 0 {
                println!("{}\n", outcome.output.trim_end());
            }
            outcome.tally
        }
        Err(error) => {
            println!("{error:#}\n");
            Tally::FAIL
        }
    }
}

fn passed() -> Outcome {
    Outcome { tally: Tally::PASS, output: String::new() }
}

/// A program that is one test.
fn one(program: Program) -> Result<Outcome> {
    program.run()?;
    Ok(passed())
}

/// A program that runs many tests.
fn counted(count: fn(&Ending) -> Tally, ending: Ending) -> Outcome {
    Outcome { tally: count(&ending), output: ending.output }
}

// Packages are named in groups that need the same features of what they share: cargo would build it anew otherwise.

fn clippy(what: &str) -> Result<Outcome> {
    one(process::cargo().args("clippy").args(what).args("-- -D warnings"))
}

fn cargo_tests(what: &str) -> Result<Outcome> {
    let ending = process::cargo().args("test --no-fail-fast").args(what).finish()?;
    Ok(counted(tally::of_cargo, ending))
}

/// Runs the tests of the bindings in Node, or in what `mode` names.
fn wasm_tests(mode: Option<&str>) -> Result<Outcome> {
    rust::ensure_wasm_target()?;
    process::cargo().args("build --package wasm-test").run()?;
    let runner = paths::target().join("debug/wasm-test");
    let mut program = process::cargo()
        .args("test --package iamlet --no-fail-fast --target")
        .arg(WASM)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("CHROMEDRIVER", chromium::DRIVER)
        .env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    for name in wasm_test_files()? {
        program = program.arg("--test").arg(name);
    }
    if let Some(mode) = mode {
        program = program.env(mode, "1");
    }
    Ok(counted(tally::of_cargo, program.finish()?))
}

/// The files under `tests/` that are written for wasm-bindgen's runner.
fn wasm_test_files() -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(paths::root().join("tests"))? {
        let path = entry?.path();
        let stem = path.file_stem().and_then(|stem| stem.to_str());
        if let Some(stem) = stem.filter(|_| path.extension().is_some_and(|kind| kind == "rs"))
            && fs::read_to_string(&path)?.contains("wasm_bindgen_test")
        {
            names.push(stem.to_owned());
        }
    }
    ensure!(!names.is_empty(), "no file in tests/ uses wasm_bindgen_test");
    names.sort();
    Ok(names)
}

/// As `node_tests`, with Chromium at hand.
fn browser_tests(name: &str) -> Result<Outcome> {
    chromium::ensure_installed()?;
    node_tests(name)
}

/// As `node_tests`, with Python at hand.
fn python_tests(name: &str) -> Result<Outcome> {
    python::ensure_installed()?;
    node_tests(name)
}

/// Runs `pkg-tests/<name>.test.mjs`, and `<name>-….test.mjs`, with Node's own runner.
fn node_tests(name: &str) -> Result<Outcome> {
    let folder = paths::root().join("pkg-tests");
    npm::ensure_installed(&folder)?;
    let (file, more) = (format!("{name}.test.mjs"), format!("{name}-"));
    let scripts: Vec<String> =
        node_test_files()?.into_iter().filter(|script| *script == file || script.starts_with(&more)).collect();
    ensure!(!scripts.is_empty(), "no {file} in pkg-tests");
    let ending = process::node()
        // Browsers wait more than they work, so that two files at a time are done sooner, on two cores, too.
        .args("--test --test-reporter=spec --test-concurrency=2")
        .args(&scripts.join(" "))
        .folder(&folder)
        .env("IAMLET_TARBALL", paths::tarball())
        .env("IAMLET_FAULTY_PACKAGE", paths::faulty_package())
        .env("IAMLET_SCREENSHOTS", paths::target().join("screenshots"))
        .env("CHROMIUM", chromium::BROWSER)
        .env("FIREFOX", FIREFOX)
        .env_remove("NODE_OPTIONS")
        .finish()?;
    let outcome = counted(tally::of_node, ending);
    // The runner shows a failure where it happens and once more at the end.
    match outcome.output.find("\n✖ failing tests:") {
        Some(place) => Ok(Outcome { output: outcome.output[place..].trim().to_owned(), ..outcome }),
        None => Ok(outcome),
    }
}

/// The files of tests in `pkg-tests/`, in the order of their names.
fn node_test_files() -> Result<Vec<String>> {
    let mut scripts = Vec::new();
    for entry in fs::read_dir(paths::root().join("pkg-tests"))? {
        let script = entry?.file_name().to_string_lossy().into_owned();
        if script.ends_with(".test.mjs") {
            scripts.push(script);
        }
    }
    scripts.sort();
    Ok(scripts)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_test_file_of_the_package_is_in_one_check() -> Result<()> {
        let called: Vec<&str> =
            include_str!("suite.rs").split("_tests(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        for script in node_test_files()? {
            let stem = script.trim_end_matches(".test.mjs");
            let checks = called.iter().filter(|name| stem == **name || stem.starts_with(&format!("{name}-")));
            assert_eq!(checks.count(), 1, "{script}");
        }
        Ok(())
    }
}
