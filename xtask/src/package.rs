//! `pkg/`: exactly what `npm publish` would upload.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use crate::bindings::{AUTHORIZER, FAULTY, WHOLE};
use crate::step::step;
use crate::{authorizer, data, inline, paths, process, typescript, website};

/// The version of the crate and of the package.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

const DOCUMENTS: [&str; 4] = ["README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"];

pub fn command(_words: &[String]) -> Result<()> {
    build()
}

/// Makes `pkg/` from nothing, and the playground that loads it.
pub fn build() -> Result<()> {
    let folder = paths::package();
    empty(&folder)?;
    let modules = [(WHOLE, folder.join("wasm")), (AUTHORIZER, folder.join(authorizer::FOLDER).join("wasm"))];
    for (module, place) in &modules {
        module.build(place)?;
    }
    typescript::build(&folder)?;
    step("package", || {
        authorizer::build(&folder)?;
        for (module, place) in &modules {
            inline::build(&place.join(module.file()))?;
        }
        data::build(&folder)?;
        write_manifest(&folder)?;
        for name in DOCUMENTS {
            let source = paths::root().join(name);
            fs::copy(&source, folder.join(name)).with_context(|| format!("no {}", source.display()))?;
        }
        Ok(())
    })?;
    website::build()
}

/// Makes the package over the module with faults, from the package that was built last.
pub fn build_faulty() -> Result<()> {
    let folder = paths::faulty_package();
    empty(&folder)?;
    copy_files(&paths::package(), &folder, &|_| true)?;
    let place = folder.join("wasm");
    FAULTY.build(&place)?;
    inline::build(&place.join(FAULTY.file()))
}

/// Packs `pkg/` as npm would upload it.
pub fn pack() -> Result<PathBuf> {
    let tarball = paths::tarball();
    step("npm pack", || {
        fs::create_dir_all(paths::target())?;
        process::npm().args("pack --pack-destination").arg(paths::target()).folder(&paths::package()).run()?;
        ensure!(tarball.exists(), "npm pack wrote no {}", tarball.display());
        Ok(())
    })?;
    Ok(tarball)
}

/// Copies a folder's files, those in inner folders too, where `wanted` says so of their path within it.
pub fn copy_files(from: &Path, to: &Path, wanted: &dyn Fn(&Path) -> bool) -> Result<()> {
    for path in files(from)? {
        let inner = path.strip_prefix(from)?;
        if wanted(inner) {
            let target = to.join(inner);
            fs::create_dir_all(target.parent().unwrap_or(to))?;
            fs::copy(&path, target)?;
        }
    }
    Ok(())
}

/// Every file in a folder and its inner folders, in a fixed order.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("no {}", folder.display()))? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            found.extend(files(&entry.path())?);
        } else {
            found.push(entry.path());
        }
    }
    found.sort();
    Ok(found)
}

/// Makes sure that a folder is there and empty.
pub fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))
}

/// The manifest is `js/package.json` with the crate's version.
fn write_manifest(folder: &Path) -> Result<()> {
    let template = fs::read_to_string(paths::root().join("js/package.json"))?;
    let place = "\"version\": \"0.0.0\"";
    ensure!(template.contains(place), "js/package.json must say {place}: the build puts the crate's version there");
    let manifest =
        template.replace(place, &format!("\"version\": \"{VERSION}\"")).replace("  \"private\": true,\n", "");
    fs::write(folder.join("package.json"), manifest)?;
    Ok(())
}
