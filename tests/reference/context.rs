//! The request context: case-insensitive keys, each absent, single-valued or multi-valued (section 1).

use super::fold::fold;
use serde_json::Value;
use std::collections::BTreeMap;

#[derive(Clone, Debug, PartialEq)]
pub enum Entry {
    /// Not there, or `null`, or an empty list.
    Absent,
    Single(String),
    Multi(Vec<String>),
    /// Two spellings of the key with values of their own (5.1).
    Conflict,
}

#[derive(Debug, Default)]
pub struct Context {
    keys: BTreeMap<String, Entry>,
}

impl Context {
    pub fn get(&self, key: &str) -> Entry {
        self.keys.get(&fold(key)).cloned().unwrap_or(Entry::Absent)
    }

    pub fn set(&mut self, key: &str, entry: Entry) {
        self.keys.insert(fold(key), entry);
    }

    pub fn single(&mut self, key: &str, value: &str) {
        self.set(key, Entry::Single(value.to_string()));
    }

    /// What the caller gives wins, `null` and `[]` too; two spellings of one key are refused.
    pub fn give(&mut self, given: &Value) -> Result<(), String> {
        let given = match given {
            Value::Null => return Ok(()),
            Value::Object(map) => map,
            _ => return Err("context must be an object".into()),
        };
        let mut seen: Vec<String> = Vec::new();
        for (key, value) in given {
            if seen.contains(&fold(key)) {
                return Err(format!("context names {key} twice"));
            }
            seen.push(fold(key));
            self.set(key, entry(value)?);
        }
        Ok(())
    }
}

/// The entry a JSON value stands for; "an array is multi-valued at any length".
pub fn entry(value: &Value) -> Result<Entry, String> {
    match value {
        Value::Null => Ok(Entry::Absent),
        Value::Array(items) if items.is_empty() => Ok(Entry::Absent),
        Value::Array(items) => items.iter().map(text).collect::<Result<_, _>>().map(Entry::Multi),
        scalar => text(scalar).map(Entry::Single),
    }
}

/// Strings, numbers and booleans are compared by their text (2.1).
pub fn text(value: &Value) -> Result<String, String> {
    match value {
        Value::String(text) => Ok(text.clone()),
        Value::Number(number) => Ok(number.to_string()),
        Value::Bool(truth) => Ok(truth.to_string()),
        other => Err(format!("not a string, number or boolean: {other}")),
    }
}
