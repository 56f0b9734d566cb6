//! Brings what tools print into the form that the service answers.

use percent_encoding::percent_decode_str;

use crate::shape::{Key, Shape, Shaped, Structure, Timestamp, Value};

/// The members that hold policy documents.
const DOCUMENTS: [&str; 4] =
    ["AssumeRolePolicyDocument", "AssumeRolePolicyDocumentTemplate", "PolicyDocument", "Document"];

/// The same with documents as plain text (some tools print them decoded, some as objects), dates as
/// numbers, and without what is null.
pub fn normal(structure: &Structure, value: Value) -> Value {
    let Value::Map(members) = value else { return value };
    let member = |(name, value): (Key, Value)| {
        let known = structure.members.iter().find(|member| *member.name == *name);
        let value = match known {
            Some(member) if DOCUMENTS.contains(&member.name) => document(value),
            Some(member) => of_shape(&member.shape, value),
            None => value,
        };
        (known.is_none() || !value.is_null()).then_some((name, value))
    };
    Value::Map(members.into_iter().filter_map(member).collect())
}

fn of_shape(shape: &Shape, value: Value) -> Value {
    match (shape, value) {
        (Shape::Structure(structure), value) => normal(structure, value),
        // What is too long is refused later, and not worth the work.
        (Shape::List(list), Value::List(items)) if list.max.is_none_or(|max| items.len() <= max) => {
            Value::List(items.into_iter().map(|item| of_shape(&list.item, item)).collect())
        }
        (Shape::Timestamp, value) => Timestamp::read(&value).map_or(value, Timestamp::into_value),
        (_, value) => value,
    }
}

/// No JSON text begins with a percent sign.
pub fn document(value: Value) -> Value {
    match value {
        Value::Map(_) => Value::Text(value.to_json()),
        Value::Text(text) if text.starts_with('%') => match percent_decode_str(&text).decode_utf8() {
            Ok(decoded) => Value::Text(decoded.into_owned()),
            Err(_) => Value::Text(text),
        },
        value => value,
    }
}
