//! npm projects with a committed lockfile: installed when missing or changed.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::process;

const OLDEST_NODE: (u32, u32) = (20, 19);

/// Installs exactly what the lockfile of `folder` names, unless that is what is installed.
pub fn ensure_installed(folder: &Path) -> Result<()> {
    ensure_node()?;
    let lockfile = folder.join("package-lock.json");
    let wanted = fs::read(&lockfile).with_context(|| format!("no {}", lockfile.display()))?;
    let stamp = folder.join("node_modules/.installed-lockfile");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    process::npm().args("ci --no-audit --no-fund").folder(folder).run()?;
    fs::write(&stamp, wanted).with_context(|| format!("cannot write {}", stamp.display()))
}

/// Fails when Node is too old to `require` an ES module, which the package relies on.
fn ensure_node() -> Result<()> {
    let version = process::node().arg("--version").output()?;
    let mut numbers = version.trim().trim_start_matches('v').split('.').map(str::parse::<u32>);
    let (Some(Ok(major)), Some(Ok(minor))) = (numbers.next(), numbers.next()) else {
        bail!("`node --version` printed {version:?}");
    };
    if (major, minor) < OLDEST_NODE {
        bail!("Node {}.{} or newer is needed, this is {}", OLDEST_NODE.0, OLDEST_NODE.1, version.trim());
    }
    Ok(())
}
