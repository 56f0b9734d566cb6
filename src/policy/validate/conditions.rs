//! The Condition element as stage 1 reads it, and the names of its operators.

use super::draft::items;
use crate::json::{Json, Node};

/// Written exactly so; the write path knows no other case.
const OPERATORS: [&str; 27] = [
    "ArnEquals",
    "ArnLike",
    "ArnNotEquals",
    "ArnNotLike",
    "BinaryEquals",
    "Bool",
    "DateEquals",
    "DateGreaterThan",
    "DateGreaterThanEquals",
    "DateLessThan",
    "DateLessThanEquals",
    "DateNotEquals",
    "IpAddress",
    "NotIpAddress",
    "Null",
    "NumericEquals",
    "NumericGreaterThan",
    "NumericGreaterThanEquals",
    "NumericLessThan",
    "NumericLessThanEquals",
    "NumericNotEquals",
    "StringEquals",
    "StringEqualsIgnoreCase",
    "StringLike",
    "StringNotEquals",
    "StringNotEqualsIgnoreCase",
    "StringNotLike",
];

/// The operator of a name, without qualifier and `IfExists`.
pub fn base_operator(name: &str) -> Option<&'static str> {
    let unqualified = ["ForAllValues:", "ForAnyValue:"].iter().find_map(|qualifier| name.strip_prefix(qualifier));
    let name = unqualified.unwrap_or(name);
    let base = name.strip_suffix("IfExists");
    if base == Some("Null") {
        return None;
    }
    let at = OPERATORS.binary_search(&base.unwrap_or(name)).ok()?;
    Some(OPERATORS[at])
}

/// An unknown operator passes as long as it holds no key.
pub fn well_formed(condition: &Node) -> bool {
    let Json::Object(operators) = &condition.json else { return false };
    operators.iter().all(|operator| match &operator.value.json {
        Json::Object(keys) => {
            keys.is_empty()
                || base_operator(&operator.key).is_some() && keys.iter().all(|key| items(&key.value).all(is_scalar))
        }
        _ => false,
    })
}

fn is_scalar(node: &Node) -> bool {
    matches!(node.json, Json::String(_) | Json::Number(_) | Json::Bool(_))
}
