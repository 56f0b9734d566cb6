//! The case files under `tests/cases`.

use std::path::{Path, PathBuf};

use serde_json::Value;

pub struct CaseFile {
    pub path: PathBuf,
    pub content: Value,
}

impl CaseFile {
    pub fn kind(&self) -> &str {
        self.content["kind"].as_str().expect("every case file names its kind")
    }

    pub fn cases(&self) -> &[Value] {
        self.content["cases"].as_array().expect("every case file has cases")
    }

    pub fn default(&self, name: &str) -> &Value {
        &self.content["defaults"][name]
    }
}

/// All case files, in the order of their paths.
pub fn all() -> Vec<CaseFile> {
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases"), &mut files);
    files.sort_by(|a, b| a.path.cmp(&b.path));
    files
}

fn collect(folder: &Path, files: &mut Vec<CaseFile>) {
    for entry in std::fs::read_dir(folder).expect("the folder of cases can be read") {
        let path = entry.expect("an entry can be read").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            let text = std::fs::read_to_string(&path).expect("a case file can be read");
            let content = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            files.push(CaseFile { path, content });
        }
    }
}
