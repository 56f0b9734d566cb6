//! The examples, run as a user would run them: in an empty project with the packed package installed.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::step::step;
use crate::{package, paths, process};

pub fn command(_words: &[String]) -> Result<()> {
    let project = install("demo")?;
    for name in ["quickstart.mjs", "account.mjs", "account-management.mjs"] {
        let example = paths::root().join("examples").join(name);
        let script = project.join(name);
        fs::copy(&example, &script).with_context(|| format!("no {}", example.display()))?;
        println!();
        process::node().arg(&script).folder(&project).show()?;
    }
    Ok(())
}

/// Builds and packs the package and installs it in an empty project.
pub fn install(name: &str) -> Result<PathBuf> {
    package::build()?;
    let tarball = package::pack()?;
    let project = std::env::temp_dir().join(format!("iamlet-{name}"));
    step("install in an empty project", || {
        package::empty(&project)?;
        fs::write(project.join("package.json"), "{ \"private\": true, \"type\": \"module\" }\n")?;
        install_tarball(&tarball, &project)
    })?;
    Ok(project)
}

fn install_tarball(tarball: &Path, project: &Path) -> Result<()> {
    process::npm().args("install --no-save --offline --no-audit --no-fund").arg(tarball).folder(project).run()
}
