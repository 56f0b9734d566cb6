//! The browser of the tests: Debian's Chromium and its driver, installed when missing.

use std::path::Path;

use anyhow::Result;

use crate::debian;

pub const BROWSER: &str = "/usr/bin/chromium";
pub const DRIVER: &str = "/usr/bin/chromedriver";

pub fn ensure_installed() -> Result<()> {
    debian::ensure_installed("chromium chromium-driver", || Path::new(BROWSER).exists() && Path::new(DRIVER).exists())
}
