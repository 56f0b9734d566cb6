//! Whether a value fits its shape, in AWS's words.
//!
//! What a caller may not pass at all (a wrong type, an unknown member) is told one at a time by its
//! path; violations of limits are told all at once, as the service does.

use crate::error::Error;
use crate::shape::{List, Member, Range, Shape, Structure, Text, Value};

/// Checks the input of an operation.
pub fn check(structure: &'static Structure, value: &Value) -> Result<(), Error> {
    fits_structure(structure, value, "")?;
    let mut violations = Vec::new();
    limits_of_structure(structure, value, "", &mut violations);
    match violations.len() {
        0 => Ok(()),
        1 => Err(Error::validation(format!("1 validation error detected: {}", violations[0]))),
        count => Err(Error::validation(format!("{count} validation errors detected: {}", violations.join("; ")))),
    }
}

fn wrong_type(path: &str, expected: &str, value: &Value) -> Result<(), Error> {
    let path = if path.is_empty() { "input" } else { path };
    Err(Error::validation(format!("{path}: expected {expected}, got {}", value.type_name())))
}

fn join(path: &str, member: &str) -> String {
    if path.is_empty() { member.to_string() } else { format!("{path}.{member}") }
}

fn fits(shape: &Shape, value: &Value, path: &str) -> Result<(), Error> {
    match (shape, value) {
        (Shape::Text(_), Value::Text(_)) | (Shape::Boolean, Value::Boolean(_)) => Ok(()),
        (Shape::Integer(_), Value::Number(lexeme)) if lexeme.parse::<i64>().is_ok() => Ok(()),
        (Shape::List(list), Value::List(items)) => {
            let mut items = items.iter().enumerate();
            items.try_for_each(|(index, item)| fits(&list.item, item, &format!("{path}[{index}]")))
        }
        (Shape::Map(_, of), Value::Map(members)) => {
            members.iter().try_for_each(|(key, value)| fits(of, value, &join(path, key)))
        }
        (Shape::Structure(structure), value) => fits_structure(structure, value, path),
        _ => wrong_type(path, expected(shape), value),
    }
}

fn expected(shape: &Shape) -> &'static str {
    match shape {
        Shape::Text(_) => "a string",
        Shape::Integer(_) => "a whole number",
        Shape::Boolean => "a boolean",
        Shape::List(List { item: Shape::Text(_), .. }) => "a list of strings",
        Shape::List(_) => "a list",
        Shape::Map(..) | Shape::Structure(_) => "an object",
    }
}

fn fits_structure(structure: &Structure, value: &Value, path: &str) -> Result<(), Error> {
    let Value::Map(members) = value else { return wrong_type(path, "an object", value) };
    for (name, value) in members {
        let Some(member) = structure.members.iter().find(|member| member.name == &**name) else {
            let known: Vec<_> = structure.members.iter().map(|member| member.name).collect();
            let message = format!("{}: unknown member, expected one of {}", join(path, name), known.join(", "));
            return Err(Error::validation(message));
        };
        if *value != Value::Null {
            fits(&member.shape, value, &join(path, name))?;
        }
    }
    Ok(())
}

/// A member's name as the service prints it: in lower camel case.
fn printed(path: &str, member: &Member) -> String {
    let mut letters = member.name.chars();
    let first = letters.next().map(|c| c.to_ascii_lowercase());
    join(path, &first.into_iter().chain(letters).collect::<String>())
}

fn limits_of_structure(structure: &Structure, value: &Value, path: &str, out: &mut Vec<String>) {
    let Value::Map(members) = value else { return };
    for member in structure.members {
        let here = printed(path, member);
        match members.iter().find(|(name, _)| **name == *member.name).map(|(_, value)| value) {
            None | Some(Value::Null) if member.required => {
                out.push(format!("Value null at '{here}' failed to satisfy constraint: Member must not be null"));
            }
            None | Some(Value::Null) => {}
            Some(value) => limits(&member.shape, value, &here, out),
        }
    }
}

fn violation(path: &str, constraint: &str) -> String {
    format!("Value at '{path}' failed to satisfy constraint: {constraint}")
}

fn limits(shape: &Shape, value: &Value, path: &str, out: &mut Vec<String>) {
    match (shape, value) {
        (Shape::Text(text), Value::Text(value)) => {
            out.extend(broken(text, value).iter().map(|constraint| violation(path, constraint)));
        }
        (Shape::Integer(range), Value::Number(lexeme)) => {
            let broken = lexeme.parse().ok().and_then(|value| broken_range(range, value));
            out.extend(broken.map(|constraint| violation(path, &constraint)));
        }
        (Shape::List(list), Value::List(items)) => limits_of_list(list, items, path, out),
        (Shape::Map(_, of), Value::Map(members)) => {
            members.iter().for_each(|(key, value)| limits(of, value, &join(path, key), out));
        }
        (Shape::Structure(structure), value) => limits_of_structure(structure, value, path, out),
        _ => {}
    }
}

fn limits_of_list(list: &List, items: &[Value], path: &str, out: &mut Vec<String>) {
    let length = broken_length(list.min, list.max, items.len());
    out.extend(length.map(|constraint| violation(path, &constraint)));
    let Shape::Text(text) = list.item else {
        for (index, item) in items.iter().enumerate() {
            limits(&list.item, item, &format!("{path}.{}.member", index + 1), out);
        }
        return;
    };
    // A list of strings is told as a whole, with all that its members must satisfy.
    let any_broken = items.iter().any(|item| matches!(item, Value::Text(value) if !broken(text, value).is_empty()));
    if any_broken {
        let constraint = format!("Member must satisfy constraint: [{}]", all_constraints(text).join(", "));
        out.push(violation(path, &constraint));
    }
}

fn at_most(what: &str, limit: impl std::fmt::Display) -> String {
    format!("Member must have {what} less than or equal to {limit}")
}

fn at_least(what: &str, limit: impl std::fmt::Display) -> String {
    format!("Member must have {what} greater than or equal to {limit}")
}

fn of_pattern(pattern: &str) -> String {
    format!("Member must satisfy regular expression pattern: {pattern}")
}

const OF_ENUMERATION: &str = "Member must satisfy enum value set";

fn broken_length(min: Option<usize>, max: Option<usize>, length: usize) -> Option<String> {
    match (min, max) {
        (_, Some(max)) if length > max => Some(at_most("length", max)),
        (Some(min), _) if length < min => Some(at_least("length", min)),
        _ => None,
    }
}

fn broken_range(range: &Range, value: i64) -> Option<String> {
    match (range.min, range.max) {
        (_, Some(max)) if value > max => Some(at_most("value", max)),
        (Some(min), _) if value < min => Some(at_least("value", min)),
        _ => None,
    }
}

fn broken(text: &Text, value: &str) -> Vec<String> {
    let length = broken_length(text.min, text.max, value.chars().count());
    let pattern = text.pattern.as_ref().filter(|pattern| !(pattern.matches)(value));
    let values = text.values.as_ref().filter(|known| !known.values.contains(&value));
    let pattern = pattern.map(|pattern| of_pattern(pattern.text));
    length.into_iter().chain(pattern).chain(values.map(|_| OF_ENUMERATION.to_string())).collect()
}

fn all_constraints(text: &Text) -> Vec<String> {
    let lengths = [text.max.map(|max| at_most("length", max)), text.min.map(|min| at_least("length", min))];
    let mut all: Vec<String> = lengths.into_iter().flatten().collect();
    if let Some(pattern) = &text.pattern {
        all.push(of_pattern(pattern.text));
        all.push("Member must not be null".to_string());
    }
    all.extend(text.values.as_ref().map(|_| OF_ENUMERATION.to_string()));
    all
}
