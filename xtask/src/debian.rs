//! Programs that the tests need and cargo and npm do not bring: Debian's packages, installed when missing.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::process::Program;

/// Installs the packages (their names, with blanks between) unless all of the programs are there.
pub fn ensure_installed(programs: &[&str], packages: &str) -> Result<()> {
    if present(programs) {
        return Ok(());
    }
    apt_get("update", packages)?;
    apt_get(&format!("install --yes --no-install-recommends {packages}"), packages)?;
    if !present(programs) {
        bail!("{packages}: installed, but one of {} is not there", programs.join(", "));
    }
    Ok(())
}

fn present(programs: &[&str]) -> bool {
    programs.iter().all(|program| Path::new(program).exists())
}

fn apt_get(words: &str, packages: &str) -> Result<()> {
    Program::new("apt-get")
        .args(words)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .run()
        .with_context(|| format!("the tests need Debian's packages {packages}: install them as root"))
}
