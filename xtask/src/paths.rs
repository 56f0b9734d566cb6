//! Where things are.

use std::env;
use std::path::{Path, PathBuf};

/// The repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map_or_else(PathBuf::new, Path::to_path_buf)
}

/// Cargo's target folder, which also holds everything here that is neither source nor shipped.
pub fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => root().join(folder),
        None => root().join("target"),
    }
}

/// The package as it would be published.
pub fn package() -> PathBuf {
    root().join("pkg")
}

/// Cargo's target folder of the module with faults built in.
pub fn faulty_target() -> PathBuf {
    target().join("faults")
}

/// The package over that module.
pub fn faulty_package() -> PathBuf {
    faulty_target().join("pkg")
}

/// The packed package.
pub fn tarball() -> PathBuf {
    target().join(format!("iamlet-{}.tgz", crate::package::VERSION))
}

/// The npm project of the build's own tools.
pub fn build_tools() -> PathBuf {
    root().join("xtask/npm")
}

/// The playground, ready to be served.
pub fn website() -> PathBuf {
    root().join("www/dist")
}
