//! The table of all operations of the service: which are there, and which tests cover them.

use std::io;

use iamlet::iam::OPERATIONS;
use serde_json::Value;

use crate::files::{read, root};

const HEAD: &str = "\
<!-- Printed by `cargo xtask codegen`; do not edit. -->

# Operations

Every operation of IAM's service model. *Done* ones are there, in all spellings and with the paginators and waiters
named; *next* ones are not yet. The tests are the rows that call the operation by name.

";

/// The whole file. Tests are named where `tests/coverage.json` lists them.
pub fn operations_md() -> io::Result<String> {
    let model = read("model/iam-model.json")?;
    let coverage = if root().join("tests/coverage.json").exists() { read("tests/coverage.json")? } else { Value::Null };
    let Some(operations) = model["ops"].as_object() else {
        return Err(io::Error::other("the service model lists no operations"));
    };
    let done = operations.keys().filter(|name| is_done(name)).count();
    let columns = "| operation | family | state | paginator | waiter | tests |\n|---|---|---|---|---|---|\n";
    let rows: String = operations.iter().map(|(name, of)| row(name, of, &model, &coverage[name])).collect();
    Ok(format!("{HEAD}{done} of {} are done.\n\n{columns}{rows}", operations.len()))
}

fn row(name: &str, of: &Value, model: &Value, tests: &Value) -> String {
    let state = if is_done(name) { "done" } else { "next" };
    let paginator = if of["page"].is_object() { format!("`paginate{name}`") } else { String::new() };
    let waiters = of["waiters"].as_array().into_iter().flatten().filter_map(|waiter| waiter.as_str());
    let waiters = waiters.filter_map(|waiter| model["waiters"][waiter]["js"].as_str());
    let waiters: Vec<String> = waiters.map(|waiter| format!("`{waiter}`")).collect();
    let tests = tests.as_array().into_iter().flatten().filter_map(Value::as_str);
    let tests: Vec<String> = tests.map(link).collect();
    let cells = [&format!("`{name}`"), family(of), state, &paginator, &waiters.join(", "), &tests.join(", ")];
    format!("| {} |\n", cells.join(" | "))
}

/// A family's name without what the model says of it in brackets.
fn family(operation: &Value) -> &str {
    let name = operation["family"].as_str().unwrap_or_default();
    name.split_once(" (").map_or(name, |(name, _)| name)
}

/// A link to a file of tests from the folder of the documents.
fn link(file: &str) -> String {
    let name = file.strip_prefix("tests/").unwrap_or(file);
    format!("[{name}](../{file})")
}

fn is_done(name: &str) -> bool {
    OPERATIONS.iter().any(|operation| operation.name == name)
}
