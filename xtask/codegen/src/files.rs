//! What is printed from.

use std::fs;
use std::io;
use std::path::Path;

use serde_json::{Map, Value};

/// A file of JSON in the repository.
pub fn read(file: &str) -> io::Result<Value> {
    let text = fs::read_to_string(root().join(file))?;
    let members: Map<String, Value> = serde_json::from_str(&text)?;
    Ok(Value::Object(members))
}

pub fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}
