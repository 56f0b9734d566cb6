//! The WebAssembly module and its JavaScript glue: cargo, then wasm-bindgen, then wasm-opt.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::process;
use crate::rust::WASM;
use crate::step::step;
use crate::{npm, paths, rust};

/// How hard wasm-opt tries; it finds out by itself which wasm features the module uses.
const LEVEL: &str = "-O3";

/// Level 2 with little inlining is smaller than level s, and faster: what costs bytes at the higher levels is code that
/// is copied into each of its users. The second threshold is for functions that ask to be inlined.
const INLINING: &str = "-C llvm-args=-inline-threshold=5 -C llvm-args=-inlinehint-threshold=50";

/// The module as it is shipped, and one that can be told to break.
#[derive(Clone, Copy)]
pub enum Variant {
    Release,
    Faults,
}

/// Makes `iamlet.js` and `iamlet_bg.wasm` in `folder`.
pub fn build(variant: Variant, folder: &Path) -> Result<()> {
    match variant {
        Variant::Release => {
            let target = paths::target();
            step("compile to wasm", || compile("", &target))?;
            step("bindings", || bind(&target, folder))?;
            step("wasm-opt", || optimise(folder))
        }
        Variant::Faults => {
            // In a target folder of its own: cargo keeps one module a folder, and each variant would replace the other's.
            let target = paths::faulty_target();
            step("compile to wasm, with faults", || compile("--features faults", &target))?;
            // Not optimised further: how fast it breaks does not matter.
            step("bindings, with faults", || bind(&target, folder))
        }
    }
}

fn compile(features: &str, target: &Path) -> Result<()> {
    rust::ensure_wasm_target()?;
    process::cargo()
        .args("build --package iamlet --lib --profile wasm --target")
        .arg(WASM)
        .args(features)
        .env("CARGO_TARGET_DIR", target)
        .env("RUSTFLAGS", INLINING)
        .run()
}

/// The module as the compiler leaves it, with the names of its functions.
pub fn compiled(target: &Path) -> PathBuf {
    target.join(WASM).join("wasm/iamlet.wasm")
}

fn bind(target: &Path, folder: &Path) -> Result<()> {
    let module = compiled(target);
    fs::create_dir_all(folder)?;
    Bindgen::new()
        .input_path(&module)
        .out_name("iamlet")
        .web(true)?
        // The entries say where the module is; a path in the glue would make bundlers emit it for `iamlet/inline` too.
        .omit_default_module_path(true)
        // A broken instance is dropped and started anew.
        .reset_state_function(true)
        .typescript(false)
        .generate(folder)
        .with_context(|| format!("no bindings for {}", module.display()))
}

/// Runs wasm-opt, unless the module and the tool are those of the last run.
fn optimise(folder: &Path) -> Result<()> {
    let tools = paths::build_tools();
    npm::ensure_installed(&tools)?;
    let module = folder.join("iamlet_bg.wasm");
    let kept = paths::target().join("wasm-opt");
    let (output, key_file) = (kept.join("output.wasm"), kept.join("key"));
    let key = [fs::read(&module)?, fs::read(tools.join("package-lock.json"))?, LEVEL.into()].concat();
    if !output.exists() || !fs::read(&key_file).is_ok_and(|last| last == key) {
        fs::create_dir_all(&kept)?;
        fs::remove_file(&key_file).ok();
        process::node()
            .arg(tools.join("node_modules/binaryen/bin/wasm-opt"))
            .arg(LEVEL)
            .arg(&module)
            .arg("-o")
            .arg(&output)
            .run()?;
        fs::write(&key_file, key)?;
    }
    fs::copy(&output, &module).with_context(|| format!("wasm-opt wrote no {}", output.display()))?;
    Ok(())
}
