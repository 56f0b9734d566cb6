//! Programs of the tests that Debian has packages of.

use anyhow::{Context, Result, ensure};

use crate::process::Program;

/// Installs packages unless what they bring is there.
pub fn ensure_installed(packages: &str, present: fn() -> bool) -> Result<()> {
    if present() {
        return Ok(());
    }
    apt_get("update", packages)?;
    apt_get(&format!("install --yes --no-install-recommends {packages}"), packages)?;
    ensure!(present(), "installed, and yet not there: {packages}");
    Ok(())
}

fn apt_get(words: &str, packages: &str) -> Result<()> {
    Program::new("apt-get")
        .args(words)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .run()
        .with_context(|| format!("the tests need these packages; install them as root: {packages}"))
}
