//! The WebAssembly modules and their JavaScript glue: cargo, then wasm-bindgen, then wasm-opt.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::process;
use crate::rust::WASM;
use crate::step::step;
use crate::{glue, npm, paths, rust};

/// How hard wasm-opt tries, until nothing gets smaller; it finds out by itself which wasm features the module uses. What one
/// place alone calls is put there only while it is small: gzip finds more that is alike in functions than in their sum, and
/// they are no slower.
const WASM_OPT: &str = "-O3 --converge --one-caller-inline-max-function-size=60";

/// Level 2 with little inlining is smaller than level s, and faster: what costs bytes at the higher levels is code that
/// is copied, into each of its users or for each turn of a loop. The second threshold is for functions that ask to be
/// inlined.
const LITTLE_COPIED: &str = "-C llvm-args=-inline-threshold=30 -C llvm-args=-inlinehint-threshold=120 \
                             -C llvm-args=-unroll-threshold=0 -C llvm-args=-unroll-runtime=false \
                             -C llvm-args=-rotation-max-header-size=0";

/// A module that the crate becomes.
pub struct Module {
    name: &'static str,
    /// What its files are called: `<stem>.js` and `<stem>_bg.wasm`.
    stem: &'static str,
    /// The name of the profile is that of the folder, too, where cargo leaves the module.
    profile: &'static str,
    features: &'static str,
    flags: &'static str,
    optimised: bool,
    target: fn() -> PathBuf,
}

/// Everything.
pub const WHOLE: Module = Module {
    name: "the whole module",
    stem: "iamlet",
    profile: "wasm",
    features: "--features compact",
    flags: LITTLE_COPIED,
    optimised: true,
    target: paths::target,
};

/// What decides, and no more.
pub const AUTHORIZER: Module = Module {
    name: "the authorizer's module",
    stem: "authorizer",
    profile: "authorizer",
    features: "--no-default-features --features wasm,compact",
    flags: LITTLE_COPIED,
    optimised: true,
    target: paths::target,
};

/// Everything, and it can be told to break. How fast it does so does not matter.
pub const FAULTY: Module = Module {
    name: "the module with faults",
    features: "--features faults",
    optimised: false,
    // A folder of its own: cargo keeps one module a profile, and each would replace the other's.
    target: paths::faulty_target,
    ..WHOLE
};

impl Module {
    /// Makes the module and its glue in `folder`.
    pub fn build(&self, folder: &Path) -> Result<()> {
        step(&format!("compile {}", self.name), || self.compile())?;
        step(&format!("bind {}", self.name), || self.bind(folder))?;
        if self.optimised { step(&format!("optimise {}", self.name), || self.optimise(folder)) } else { Ok(()) }
    }

    fn compile(&self) -> Result<()> {
        rust::ensure_wasm_target()?;
        process::cargo()
            .args("build --package iamlet --lib --target")
            .arg(WASM)
            .arg("--profile")
            .arg(self.profile)
            .args(self.features)
            .env("CARGO_TARGET_DIR", (self.target)())
            .env("RUSTFLAGS", self.flags)
            .run()
    }

    /// The module as the compiler leaves it, with the names of its functions.
    pub fn compiled(&self) -> PathBuf {
        (self.target)().join(WASM).join(self.profile).join("iamlet.wasm")
    }

    /// The name of the module's file.
    pub fn file(&self) -> String {
        format!("{}_bg.wasm", self.stem)
    }

    fn bind(&self, folder: &Path) -> Result<()> {
        let module = self.compiled();
        fs::create_dir_all(folder)?;
        Bindgen::new()
            .input_path(&module)
            .out_name(self.stem)
            .web(true)?
            // The entries say where the module is; a path in the glue would make bundlers emit it for `iamlet/inline` too.
            .omit_default_module_path(true)
            // A broken instance is dropped and started anew.
            .reset_state_function(true)
            .typescript(false)
            .generate(folder)
            .with_context(|| format!("no bindings for {}", module.display()))?;
        glue::encode_at_once(&folder.join(format!("{}.js", self.stem)))
    }

    /// Runs wasm-opt, unless the module and the tool are those of the last run.
    fn optimise(&self, folder: &Path) -> Result<()> {
        let tools = paths::build_tools();
        npm::ensure_installed(&tools)?;
        let module = folder.join(self.file());
        let kept = paths::target().join("wasm-opt").join(self.profile);
        let (output, key_file) = (kept.join("output.wasm"), kept.join("key"));
        let key = [fs::read(&module)?, fs::read(tools.join("package-lock.json"))?, WASM_OPT.into()].concat();
        if !output.exists() || !fs::read(&key_file).is_ok_and(|last| last == key) {
            fs::create_dir_all(&kept)?;
            fs::remove_file(&key_file).ok();
            process::node()
                .arg(tools.join("node_modules/binaryen/bin/wasm-opt"))
                .args(WASM_OPT)
                .arg(&module)
                .arg("-o")
                .arg(&output)
                .run()?;
            fs::write(&key_file, key)?;
        }
        fs::copy(&output, &module).with_context(|| format!("wasm-opt wrote no {}", output.display()))?;
        Ok(())
    }
}
