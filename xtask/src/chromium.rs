//! The browser of the tests: Debian's Chromium and its driver.

use anyhow::Result;

use crate::debian;

pub const BROWSER: &str = "/usr/bin/chromium";
pub const DRIVER: &str = "/usr/bin/chromedriver";

pub fn ensure_installed() -> Result<()> {
    debian::ensure_installed(&[BROWSER, DRIVER], "chromium chromium-driver")
}
