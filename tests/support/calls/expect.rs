//! How expectations are written. Objects are compared by the members that are named, `null` wants a
//! member to be absent, lists have the same length, dates are ISO texts. Beside the forms of inputs:
//!
//! - `"$any"` is anything that is there, `"$date"` any date, `"$id:AIDA"` a unique id with that prefix,
//!   `"$like:a*b"` a text of that form;
//! - `{"$doc": {…}}` compares a percent-encoded document by its parsed value, `{"$text": "…"}` by its text;
//! - `{"$set": […]}` is a list in any order, `{"$count": n}` a list of that length;
//! - `{"$lines": […]}` compares the lines of bytes;
//! - `{"$not": x}` is anything else, `{"$oneOf": […]}` one of these.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::Value;

use super::{dates, percent};

/// Where the actual value is not as expected.
pub fn differs(expected: &Value, actual: Option<&Value>, path: &str) -> Option<String> {
    let Some(actual) = actual.filter(|actual| !actual.is_null()) else {
        let wanted = matches!(expected, Value::Null);
        return (!wanted).then(|| format!("{path} is absent, expected {expected}"));
    };
    match expected {
        Value::Null => Some(format!("{path} is {actual}, expected to be absent")),
        Value::String(text) => {
            (!fits(text, actual)).then(|| format!("{path} is {}, expected {expected}", shown(actual)))
        }
        Value::Object(members) => match (members.len(), members.iter().next()) {
            (1, Some((form, given))) if form.starts_with('$') => of_form(form, given, actual, path),
            _ => {
                let Value::Object(found) = actual else { return unlike(expected, actual, path) };
                let mut members = members.iter();
                members.find_map(|(name, expected)| differs(expected, found.get(name), &format!("{path}.{name}")))
            }
        },
        Value::Array(items) => match actual {
            Value::Array(found) if found.len() == items.len() => {
                let mut pairs = items.iter().zip(found).enumerate();
                pairs.find_map(|(index, (item, found))| differs(item, Some(found), &format!("{path}[{index}]")))
            }
            _ => unlike(expected, actual, path),
        },
        other => (other != actual).then(|| format!("{path} is {}, expected {expected}", shown(actual))),
    }
}

fn unlike(expected: &Value, actual: &Value, path: &str) -> Option<String> {
    Some(format!("{path} is {}, expected {expected}", shown(actual)))
}

fn shown(actual: &Value) -> String {
    let text = actual.to_string();
    if text.chars().count() > 400 { text.chars().take(400).chain("…".chars()).collect() } else { text }
}

fn fits(expected: &str, actual: &Value) -> bool {
    let text = actual.as_str();
    if let Some(prefix) = expected.strip_prefix("$id:") {
        return text.is_some_and(|id| is_id(prefix, id));
    }
    if let Some(form) = expected.strip_prefix("$like:") {
        return text.is_some_and(|text| is_like(form, text));
    }
    match expected {
        "$any" => true,
        "$date" => actual.is_i64(),
        _ => match (dates::seconds(expected), actual.as_i64()) {
            (Some(date), Some(seconds)) => date == seconds,
            _ => text == Some(expected),
        },
    }
}

fn is_id(prefix: &str, id: &str) -> bool {
    let rest = id.strip_prefix(prefix);
    rest.is_some_and(|rest| id.len() == 21 && rest.bytes().all(|b| matches!(b, b'A'..=b'Z' | b'2'..=b'7')))
}

fn is_like(form: &str, text: &str) -> bool {
    match form.split_once('*') {
        None => form == text,
        Some((head, rest)) => text.strip_prefix(head).is_some_and(|text| {
            let mut starts = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            starts.any(|at| at > 0 && is_like(rest, &text[at..]))
        }),
    }
}

fn of_form(form: &str, given: &Value, actual: &Value, path: &str) -> Option<String> {
    let problem = |what: String| Some(format!("{path}: {what}"));
    match form {
        "$doc" => match decoded(actual).and_then(|text| {
            serde_json::from_str::<Value>(&text).map_err(|error| format!("{text} is no JSON: {error}"))
        }) {
            Ok(document) if document == *given => None,
            Ok(document) => problem(format!("the document is {document}, expected {given}")),
            Err(error) => problem(error),
        },
        "$text" => match decoded(actual) {
            Ok(text) if given == text.as_str() => None,
            Ok(text) => problem(format!("the text is {text:?}, expected {given}")),
            Err(error) => problem(error),
        },
        "$lines" => match bytes(actual) {
            Ok(text) => differs(given, Some(&text.split('\n').collect()), path),
            Err(error) => problem(error),
        },
        "$set" => in_any_order(given, actual, path),
        "$count" => {
            let count = actual.as_array().map(Vec::len);
            let expected = given.as_u64().map(|count| count as usize);
            (count != expected).then(|| format!("{path} has {count:?} items, expected {given}"))
        }
        "$not" => match differs(given, Some(actual), path) {
            Some(_) => None,
            None => problem(format!("is {actual}, expected something else")),
        },
        "$oneOf" => {
            let any = given.as_array().into_iter().flatten().any(|one| differs(one, Some(actual), path).is_none());
            if any { None } else { problem(format!("is {actual}, expected one of {given}")) }
        }
        _ => problem(format!("no form of expectations is called {form}")),
    }
}

fn in_any_order(given: &Value, actual: &Value, path: &str) -> Option<String> {
    let (Some(wanted), Some(found)) = (given.as_array(), actual.as_array()) else {
        return unlike(given, actual, path);
    };
    if wanted.len() != found.len() {
        return unlike(given, actual, path);
    }
    let mut left: Vec<&Value> = found.iter().collect();
    wanted.iter().find_map(|item| match left.iter().position(|found| differs(item, Some(found), path).is_none()) {
        Some(at) => {
            left.remove(at);
            None
        }
        None => Some(format!("{path} lacks {item}: {}", shown(actual))),
    })
}

/// The text that bytes are, which are in base64.
fn bytes(actual: &Value) -> Result<String, String> {
    let bytes = BASE64.decode(actual.as_str().unwrap_or_default()).map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

fn decoded(actual: &Value) -> Result<String, String> {
    percent::decoded(actual.as_str().ok_or_else(|| format!("{actual} is no text"))?)
}

/// Whether nothing stands at a path, in which `*` means every item: `Users.*.Tags`.
pub fn absent(path: &str, value: &Value) -> Result<(), String> {
    let (step, rest) = path.split_once('.').map_or((path, None), |(step, rest)| (step, Some(rest)));
    let found: Vec<&Value> = match value {
        Value::Array(items) if step == "*" => items.iter().collect(),
        other => other.get(step).into_iter().collect(),
    };
    match rest {
        None if found.is_empty() => Ok(()),
        None => Err(format!("{step} is there: {}", found[0])),
        Some(rest) => found.into_iter().try_for_each(|value| absent(rest, value)),
    }
}
