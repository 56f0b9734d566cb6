//! Which operations the rows of `tests/cases` call, and what they expect of them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::support::files::{CaseFile, all};

/// What the rows cover of an operation: files by what they expect.
#[derive(Default)]
pub struct Covered {
    /// Rows that are about it.
    pub called: BTreeSet<String>,
    /// Rows that expect an output.
    pub happy: BTreeSet<String>,
    /// Rows that expect an error, by its code.
    pub errors: BTreeMap<String, BTreeSet<String>>,
}

pub fn covered() -> BTreeMap<String, Covered> {
    let mut covered = BTreeMap::new();
    for file in all() {
        match file.kind() {
            "calls" => file.cases().iter().for_each(|row| of_calls(&file, row, &mut covered)),
            "simulate" => {
                for row in file.cases() {
                    let operation = row["operation"].as_str().unwrap_or("SimulateCustomPolicy");
                    note(&file, operation, row.get("output"), row.get("error"), &mut covered)
                        .called
                        .insert(name(&file));
                }
            }
            _ => {}
        }
    }
    covered
}

type Map = BTreeMap<String, Covered>;

fn of_calls(file: &CaseFile, row: &Value, covered: &mut Map) {
    let operation = |entry: &Value| entry[0].as_str().unwrap_or_default().to_string();
    note(file, &operation(&row["call"]), row.get("output"), row.get("error"), covered).called.insert(name(file));
    for entry in row["then"].as_array().into_iter().flatten() {
        // By another caller, see `calls::given`.
        let by = if entry[0] == "$as" { 2 } else { 0 };
        let entry: Value = entry.as_array().into_iter().flatten().skip(by).cloned().collect();
        let expected = entry.get(2);
        let error = expected.and_then(|expected| expected.get("$error"));
        note(file, &operation(&entry), expected.filter(|_| error.is_none()), error, covered);
    }
}

fn note<'c>(
    file: &CaseFile,
    operation: &str,
    output: Option<&Value>,
    error: Option<&Value>,
    covered: &'c mut Map,
) -> &'c mut Covered {
    let of = covered.entry(operation.to_string()).or_default();
    if output.is_some() {
        of.happy.insert(name(file));
    }
    if let Some(code) = error.and_then(|error| error["code"].as_str()) {
        of.errors.entry(code.to_string()).or_default().insert(name(file));
    }
    of
}

/// The file as it is called from the repository's root.
fn name(file: &CaseFile) -> String {
    let path = file.path.strip_prefix(env!("CARGO_MANIFEST_DIR"));
    path.expect("a case file lies in the repository").display().to_string()
}
