//! Whether a value fits its shape, in AWS's words.
//!
//! What a caller may not pass at all (a wrong type, an unknown member) is told one at a time by its
//! path; violations of limits are told all at once, as the service does.

mod limits;
mod path;

use crate::error::Error;
use crate::shape::{Blob, List, Shape, Structure, Timestamp, Value};
use limits::{Violation, violations};
use path::Path;

/// Violations that a message spells out; it counts them all.
const MOST_TOLD: usize = 100;

/// Checks the input of an operation.
pub fn check(structure: &Structure, value: &Value) -> Result<(), Error> {
    fits_structure(structure, value, Path::Input)?;
    match &violations(structure, value)[..] {
        [] => Ok(()),
        [Violation::Sentence(sentence)] => Err(Error::validation(sentence.as_str())),
        [Violation::Constraint(text)] => Err(Error::validation(format!("1 validation error detected: {text}"))),
        all => {
            let texts: Vec<&str> = all.iter().take(MOST_TOLD).map(Violation::text).collect();
            Err(Error::validation(format!("{} validation errors detected: {}", all.len(), texts.join("; "))))
        }
    }
}

fn fits(shape: &Shape, value: &Value, path: Path) -> Result<(), Error> {
    match (shape, value) {
        (Shape::Text(_), Value::Text(_)) | (Shape::Boolean, Value::Boolean(_)) => Ok(()),
        (Shape::Integer(_), Value::Number(lexeme)) if lexeme.parse::<i64>().is_ok() => Ok(()),
        (Shape::Timestamp, value) if Timestamp::read(value).is_some() => Ok(()),
        (Shape::Blob, Value::Text(text)) if Blob::read(text).is_some() => Ok(()),
        (Shape::List(list), Value::List(items)) => {
            let mut items = items.iter().enumerate();
            items.try_for_each(|(index, item)| fits(&list.item, item, path.item(index)))
        }
        (Shape::Map(_, of), Value::Map(members)) => {
            members.iter().try_for_each(|(key, value)| fits(of, value, path.member(key)))
        }
        (Shape::Structure(structure), value) => fits_structure(structure, value, path),
        _ => wrong_type(path, expected(shape), value),
    }
}

fn fits_structure(structure: &Structure, value: &Value, path: Path) -> Result<(), Error> {
    let Value::Map(members) = value else { return wrong_type(path, "an object", value) };
    for (name, value) in members {
        let Some(member) = structure.members.iter().find(|member| member.name == &**name) else {
            return unknown_member(path.member(name), structure);
        };
        if !value.is_null() {
            fits(&member.shape, value, path.member(name))?;
        }
    }
    Ok(())
}

fn wrong_type(path: Path, expected: &str, value: &Value) -> Result<(), Error> {
    Err(Error::validation(format!("{}: expected {expected}, got {}", path.given(), value.type_name())))
}

fn unknown_member(path: Path, structure: &Structure) -> Result<(), Error> {
    let known: Vec<&str> = structure.members.iter().map(|member| member.name).collect();
    let known = if known.is_empty() { "none".to_string() } else { format!("one of {}", known.join(", ")) };
    Err(Error::validation(format!("{}: unknown member, expected {known}", path.given())))
}

fn expected(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text(_) => "a string",
        Shape::Integer(_) => "a whole number",
        Shape::Boolean => "a boolean",
        Shape::Timestamp => "a date in ISO 8601 or in seconds since 1970",
        Shape::Blob => "bytes as a base64 string",
        Shape::List(List { item: Shape::Text(_), .. }) => "a list of strings",
        Shape::List(_) => "a list",
        Shape::Map(..) | Shape::Structure(_) => "an object",
    }
}
