//! Python, in which boto3 and the AWS CLI run; the tests make an environment of their own with it.

use anyhow::Result;

use crate::debian;
use crate::process::Program;

/// Makes sure of a Python that can make environments: any that is there, else Debian's.
pub fn ensure_installed() -> Result<()> {
    if usable() {
        return Ok(());
    }
    debian::ensure_installed(&["/usr/bin/python3", "/usr/share/python-wheels"], "python3 python3-venv")
}

fn usable() -> bool {
    let modules = Program::new("python3").args("-c").arg("import venv, ensurepip").finish();
    modules.is_ok_and(|ending| ending.status.success())
}
