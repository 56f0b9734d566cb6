//! Brings what tools print into the form that the service answers.

use percent_encoding::percent_decode_str;

use crate::shape::{Shape, Structure, Value};

/// The members that hold policy documents.
const DOCUMENTS: [&str; 3] = ["AssumeRolePolicyDocument", "PolicyDocument", "Document"];

/// What the account works out by itself, or what tools add.
const LEFT_OUT: [&str; 2] = ["PermissionsBoundaryType", "PermissionsBoundaryUsageCount"];

/// The same without members that the shape does not know, and with documents as plain text: some
/// tools print them decoded, some as objects.
pub fn normal(structure: &Structure, value: Value) -> Value {
    let Value::Map(members) = value else { return value };
    let member = |(name, value): (crate::shape::Key, Value)| {
        let known = structure.members.iter().find(|member| *member.name == *name)?;
        if LEFT_OUT.contains(&known.name) {
            return None;
        }
        let value = if DOCUMENTS.contains(&known.name) { document(value) } else { of_shape(&known.shape, value) };
        Some((name, value))
    };
    Value::Map(members.into_iter().filter_map(member).collect())
}

fn of_shape(shape: &Shape, value: Value) -> Value {
    match (shape, value) {
        (Shape::Structure(structure), value) => normal(structure, value),
        (Shape::List(list), Value::List(items)) => {
            Value::List(items.into_iter().map(|item| of_shape(&list.item, item)).collect())
        }
        (_, value) => value,
    }
}

/// No JSON text begins with a percent sign.
fn document(value: Value) -> Value {
    match value {
        Value::Map(_) => Value::Text(value.to_json()),
        Value::Text(text) if text.starts_with('%') => match percent_decode_str(&text).decode_utf8() {
            Ok(decoded) => Value::Text(decoded.into_owned()),
            Err(_) => Value::Text(text),
        },
        value => value,
    }
}
