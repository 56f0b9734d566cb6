//! The program that makes the certificates of the tests, installed when missing.

use anyhow::Result;

use crate::debian;
use crate::process::Program;

pub fn ensure_installed() -> Result<()> {
    debian::ensure_installed("openssl", || Program::new("openssl").args("version").run().is_ok())
}
