//! One condition: operator, key, policy values (5.1–5.3, 5.11).

use super::compare;
use super::context::{Context, Entry};
use super::document::Block;
use super::operator::{self, Base, Operator, Qualifier};
use super::tri::{self, Tri};

/// What the policy values are read with.
pub struct Reading<'a> {
    pub variables: bool,
    pub context: &'a Context,
}

/// A whole Condition element: everything in it must hold; empty blocks are vacuously true (5.1).
pub fn element(blocks: &[Block], reading: &Reading) -> Tri {
    tri::all(
        blocks.iter().flat_map(|(operator, keys)| {
            keys.iter().map(move |(key, values)| evaluate(operator, key, values, reading))
        }),
    )
}

pub fn evaluate(operator: &str, key: &str, values: &[String], reading: &Reading) -> Tri {
    // Unknown operator, or a key in two spellings: indeterminate, whatever else.
    let Some(operator) = operator::parse(operator) else {
        return Tri::Indeterminate;
    };
    let entry = reading.context.get(key);
    if entry == Entry::Conflict {
        return Tri::Indeterminate;
    }
    if operator.base == Base::Null {
        return null(operator, values, &entry);
    }
    if let (Entry::Multi(_), Qualifier::None) = (&entry, operator.qualifier) {
        // 5.3: "AWS calls it an error: indeterminate".
        return Tri::Indeterminate;
    }
    if values.is_empty() {
        return empty_list(operator, &entry);
    }
    match entry {
        Entry::Absent => missing(operator),
        Entry::Single(value) => present(operator, values, &[value], reading),
        Entry::Multi(request) => present(operator, values, &request, reading),
        Entry::Conflict => Tri::Indeterminate,
    }
}

/// 5.2, the missing key table.
fn missing(operator: Operator) -> Tri {
    match operator.qualifier {
        Qualifier::ForAnyValue => Tri::False,
        Qualifier::ForAllValues => Tri::True,
        Qualifier::None => Tri::of(operator.if_exists || operator.negated),
    }
}

/// 5.3, "Empty policy value list".
fn empty_list(operator: Operator, entry: &Entry) -> Tri {
    match operator.qualifier {
        Qualifier::ForAnyValue => Tri::False,
        Qualifier::ForAllValues => Tri::of(is_null(entry)),
        Qualifier::None if operator.if_exists => Tri::of(is_null(entry)),
        Qualifier::None => Tri::Indeterminate,
    }
}

/// 5.3, "Present key".
fn present(operator: Operator, values: &[String], request: &[String], reading: &Reading) -> Tri {
    let rule = |value: &String| {
        let hits = values.iter().map(|policy| compare::positive(operator.base, value, policy, reading));
        if operator.negated { tri::none(hits) } else { tri::any(hits) }
    };
    match operator.qualifier {
        // 5.11: "ForAllValues treats an empty string as no values".
        Qualifier::ForAllValues if request.iter().all(String::is_empty) => Tri::True,
        Qualifier::ForAllValues => tri::all(request.iter().map(rule)),
        Qualifier::ForAnyValue => tri::any(request.iter().map(rule)),
        Qualifier::None => rule(&request[0]),
    }
}

/// 5.11. The values are ORed; one that is neither true nor false is unreadable.
fn null(operator: Operator, values: &[String], entry: &Entry) -> Tri {
    match operator.qualifier {
        Qualifier::ForAllValues => return Tri::True,
        Qualifier::ForAnyValue => return Tri::False,
        Qualifier::None if values.is_empty() => return Tri::Indeterminate,
        Qualifier::None => {}
    }
    tri::any(values.iter().map(|value| match value.to_ascii_lowercase().as_str() {
        "true" => Tri::of(is_null(entry)),
        "false" => Tri::of(!is_null(entry)),
        _ => Tri::Indeterminate,
    }))
}

/// "An empty value list, and values that are all empty strings, are null."
fn is_null(entry: &Entry) -> bool {
    match entry {
        Entry::Absent => true,
        Entry::Single(value) => value.is_empty(),
        Entry::Multi(values) => values.iter().all(String::is_empty),
        Entry::Conflict => false,
    }
}
