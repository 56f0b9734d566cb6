//! The browser of the tests: Debian's Chromium and its driver, installed when missing.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::process::Program;

pub const BROWSER: &str = "/usr/bin/chromium";
pub const DRIVER: &str = "/usr/bin/chromedriver";

pub fn ensure_installed() -> Result<()> {
    if present() {
        return Ok(());
    }
    apt_get("update")?;
    apt_get("install --yes --no-install-recommends chromium chromium-driver")?;
    if !present() {
        bail!("the packages chromium and chromium-driver are installed, but {BROWSER} or {DRIVER} is not there");
    }
    Ok(())
}

fn present() -> bool {
    Path::new(BROWSER).exists() && Path::new(DRIVER).exists()
}

fn apt_get(words: &str) -> Result<()> {
    Program::new("apt-get")
        .args(words)
        .env("DEBIAN_FRONTEND", "noninteractive")
        .run()
        .context("the browser tests need Chromium: install the packages chromium and chromium-driver as root")
}
