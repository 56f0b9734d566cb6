//! Limits: lengths, ranges, patterns and enumerations, and what must be there.

use std::fmt::Display;

use super::path::Path;
use crate::shape::{List, Range, Shape, Structure, Text, Value};

/// What a value breaks.
pub enum Violation {
    /// In the form that all limits share.
    Constraint(String),
    /// In a sentence of its own, which stands without a count when it is the only one.
    Sentence(String),
}

impl Violation {
    pub fn text(&self) -> &str {
        match self {
            Violation::Constraint(text) | Violation::Sentence(text) => text,
        }
    }
}

/// All that the input of an operation breaks, in the order of its members.
pub fn violations(structure: &Structure, value: &Value) -> Vec<Violation> {
    let mut found = Violations(Vec::new());
    found.structure(structure, value, Path::Input);
    found.0
}

struct Violations(Vec<Violation>);

impl Violations {
    fn add(&mut self, path: Path, constraint: impl Display) {
        let text = format!("Value at '{}' failed to satisfy constraint: {constraint}", path.printed());
        self.0.push(Violation::Constraint(text));
    }

    fn structure(&mut self, structure: &Structure, value: &Value, path: Path) {
        let Value::Map(members) = value else { return };
        for member in structure.members {
            let here = path.member(member.name);
            match members.iter().find(|(name, _)| **name == *member.name).map(|(_, value)| value) {
                None | Some(Value::Null) if member.required => {
                    let here = here.printed();
                    let text = format!("Value null at '{here}' failed to satisfy constraint: Member must not be null");
                    self.0.push(Violation::Constraint(text));
                }
                None | Some(Value::Null) => {}
                Some(value) => self.value(&member.shape, value, here),
            }
        }
    }

    fn value(&mut self, shape: &Shape, value: &Value, path: Path) {
        match (shape, value) {
            (Shape::Text(text), Value::Text(value)) => self.text(text, value, path),
            (Shape::Integer(range), Value::Number(lexeme)) => {
                let broken = lexeme.parse().ok().and_then(|value| broken_range(range, value));
                broken.into_iter().for_each(|constraint| self.add(path, constraint));
            }
            (Shape::List(list), Value::List(items)) => self.list(list, items, path),
            (Shape::Map(key, of), Value::Map(members)) => {
                self.texts("Map keys", key, members.iter().map(|(key, _)| &**key), path);
                match of {
                    Shape::Text(of) => {
                        self.texts("Map value", of, members.iter().filter_map(|(_, v)| v.as_text()), path)
                    }
                    of => members.iter().for_each(|(key, value)| self.value(of, value, path.member(key))),
                }
            }
            (Shape::Structure(structure), value) => self.structure(structure, value, path),
            _ => {}
        }
    }

    fn text(&mut self, text: &Text, value: &str, path: Path) {
        let length = broken_length(text.min, text.max, value.chars().count());
        let of_length = length.is_none();
        length.into_iter().for_each(|constraint| self.add(path, constraint));
        if let Some(pattern) = text.pattern.as_ref().filter(|pattern| !(pattern.matches)(value)) {
            match pattern.says {
                None => self.add(path, of_pattern(pattern.text)),
                // The service comes to its own sentences only with a value of the right length.
                Some(says) if of_length => {
                    self.0.push(Violation::Sentence(says.replace("{param}", &path.printed().to_string())));
                }
                Some(_) => {}
            }
        }
        if !is_listed(text, value) {
            self.add(path, OF_ENUMERATION);
        }
    }

    fn list(&mut self, list: &List, items: &[Value], path: Path) {
        if let Some(constraint) = broken_length(list.min, list.max, items.len()) {
            self.add(path, constraint);
            return;
        }
        match list.item {
            Shape::Text(text) => self.texts("Member", text, items.iter().filter_map(Value::as_text), path),
            of => items.iter().enumerate().for_each(|(index, item)| self.value(&of, item, path.item(index))),
        }
    }

    /// A list of strings is told as a whole, with all that its members must satisfy. So are the keys
    /// of a map and its values. [the latter C]
    fn texts<'v>(&mut self, what: &str, text: &Text, mut values: impl Iterator<Item = &'v str>, path: Path) {
        if values.any(|value| !is_within(text, value)) {
            self.add(path, format_args!("{what} must satisfy constraint: [{}]", all_constraints(text).join(", ")));
        }
    }
}

fn is_within(text: &Text, value: &str) -> bool {
    let of_length = broken_length(text.min, text.max, value.chars().count()).is_none();
    of_length && text.pattern.as_ref().is_none_or(|pattern| (pattern.matches)(value)) && is_listed(text, value)
}

fn is_listed(text: &Text, value: &str) -> bool {
    text.values.as_ref().is_none_or(|known| known.values.contains(&value))
}

fn at_most(what: &str, limit: impl Display) -> String {
    format!("Member must have {what} less than or equal to {limit}")
}

fn at_least(what: &str, limit: impl Display) -> String {
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
