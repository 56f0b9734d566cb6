//! Every operation that is there is called by rows of `tests/cases`: with success, and into each of its
//! modelled errors that can happen here (`coverage/exceptions.json` says which cannot, and why).
//! Constraints are tried on every operation by `constraints.rs`, generated from the model.
//!
//! `coverage.json` tells which files are about an operation; `IAMLET_WRITE=1` writes it anew.

#[path = "coverage/rows.rs"]
mod rows;
mod support;

use iamlet::iam::OPERATIONS;
use rows::covered;
use serde_json::{Value, json};
use support::model;

const WRITTEN: &str = "tests/coverage.json";

/// The codes on the wire of an operation's modelled errors.
fn modelled<'m>(model: &'m Value, operation: &str) -> Vec<&'m str> {
    let exceptions = model::texts(&model["ops"][operation]["errors"]);
    exceptions.into_iter().filter_map(|exception| model["errors"][exception]["code"].as_str()).collect()
}

#[test]
fn every_operation_and_error_is_covered() {
    let (model, exceptions) = (model::read(), model::json("tests/coverage/exceptions.json"));
    let covered = covered();
    let mut gaps = Vec::new();
    for operation in OPERATIONS {
        let name = operation.name;
        let excused = |code: &str| {
            exceptions["everywhere"].get(code).is_some() || exceptions["operations"][name].get(code).is_some()
        };
        let Some(rows) = covered.get(name) else {
            gaps.push(format!("{name}: no row calls it"));
            continue;
        };
        if rows.happy.is_empty() {
            gaps.push(format!("{name}: no row expects an output"));
        }
        for code in modelled(&model, name) {
            match (rows.errors.contains_key(code), excused(code)) {
                (false, false) => gaps.push(format!("{name}: no row expects {code}")),
                (true, true) => gaps.push(format!("{name}: rows expect {code}, which is said not to happen")),
                _ => {}
            }
        }
        let beyond = &exceptions["beyond the model"][name];
        let may_be = |code: &str| {
            let unmodelled = ["ValidationError", "AccessDenied", "InvalidClientTokenId"].contains(&code)
                || beyond.get(code).is_some();
            unmodelled || modelled(&model, name).contains(&code)
        };
        let strange = rows.errors.keys().filter(|code| !may_be(code));
        gaps.extend(strange.map(|code| format!("{name}: rows expect {code}, which the model does not list")));
    }
    println!("{} operations", OPERATIONS.len());
    assert!(gaps.is_empty(), "{} gaps:\n{}", gaps.len(), gaps.join("\n"));
}

/// Exceptions are about operations and errors that there are.
#[test]
fn exceptions_are_of_modelled_errors() {
    let (model, exceptions) = (model::read(), model::json("tests/coverage/exceptions.json"));
    for (operation, codes) in exceptions["operations"].as_object().expect("exceptions by operation") {
        for (code, reason) in codes.as_object().expect("reasons by code") {
            assert!(modelled(&model, operation).contains(&code.as_str()), "{operation} has no error {code}");
            assert!(reason.as_str().is_some_and(|reason| !reason.is_empty()), "{operation} {code} has no reason");
        }
    }
}

#[test]
fn the_table_is_up_to_date() {
    let examples = model::json("tests/golden/examples.json");
    let covered = covered();
    let lines = OPERATIONS.iter().map(|operation| {
        let mut files: Vec<&str> = Vec::new();
        files.extend(covered.get(operation.name).into_iter().flat_map(|rows| rows.called.iter()).map(String::as_str));
        files.extend(examples.get(operation.name).map(|_| "tests/golden/examples.json"));
        format!("  {}: {}", json!(operation.name), json!(files))
    });
    let table = format!("{{\n{}\n}}\n", lines.collect::<Vec<_>>().join(",\n"));
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(WRITTEN);
    if std::env::var_os("IAMLET_WRITE").is_some() {
        std::fs::write(&path, &table).expect("the table can be written");
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == table, "{WRITTEN} is out of date: IAMLET_WRITE=1 cargo test --test coverage");
}
