//! How inputs of rows are written, in short forms where the value itself would be long or is only
//! known when the row runs:
//!
//! - `{"$doc": {…}}` is the document as JSON text, `{"$doc": "name"}` one that the file defines;
//! - `{"$fill": [head, length, tail, filler?]}` is a text of that length, filled between head and tail;
//! - `{"$times": [n, item]}` is a list of n items, with `{n}` in their texts;
//! - `"$texts:a,b"` is the texts that the file defines under these names, one behind the other;
//! - `{"$totp": [seed, n]}` is a code of an MFA device ([`codes`](super::codes));
//! - `"$first:User.UserId"` and `"$last:Marker"` stand for what the first or last answer with such a
//!   member has there.

use serde_json::{Map, Value};

/// What becomes of `$doc`: text in inputs; expectations compare what was parsed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Documents {
    AsText,
    Stay,
}

pub fn written(value: &Value, define: &Value, answers: &[Value], documents: Documents) -> Result<Value, String> {
    let again = |value: &Value| written(value, define, answers, documents);
    match value {
        Value::String(text) => match text.strip_prefix("$texts:") {
            Some(names) => texts(define, names),
            None => referred(text, answers).unwrap_or_else(|| Ok(value.clone())),
        },
        Value::Array(items) => items.iter().map(again).collect::<Result<Vec<_>, _>>().map(Value::Array),
        Value::Object(members) => match (members.len(), members.iter().next()) {
            (1, Some((key, given))) if key == "$fill" => fill(given),
            (1, Some((key, given))) if key == "$times" => times(given),
            (1, Some((key, given))) if key == "$doc" => {
                let document = given.as_str().map_or(Ok(given), |name| defined(define, name));
                let document = again(document?)?;
                Ok(match documents {
                    Documents::AsText => Value::String(document.to_string()),
                    Documents::Stay => Value::Object(Map::from_iter([("$doc".to_string(), document)])),
                })
            }
            _ => {
                let members = members.iter().map(|(key, value)| Ok((key.clone(), again(value)?)));
                members.collect::<Result<Map<_, _>, _>>().map(Value::Object)
            }
        },
        other => Ok(other.clone()),
    }
}

fn defined<'d>(define: &'d Value, name: &str) -> Result<&'d Value, String> {
    define.get(name).ok_or_else(|| format!("nothing is defined as \"{name}\""))
}

fn texts(define: &Value, names: &str) -> Result<Value, String> {
    let text =
        |name| defined(define, name)?.as_str().ok_or_else(|| format!("what is defined as \"{name}\" is no text"));
    names.split(',').map(text).collect::<Result<String, _>>().map(Value::String)
}

fn referred(text: &str, answers: &[Value]) -> Option<Result<Value, String>> {
    let find = |path: &str, mut answers: Box<dyn Iterator<Item = &Value> + '_>| {
        answers.find_map(|answer| at(answer, path)).cloned().ok_or_else(|| format!("no answer has {path}"))
    };
    if let Some(path) = text.strip_prefix("$first:") {
        return Some(find(path, Box::new(answers.iter())));
    }
    text.strip_prefix("$last:").map(|path| find(path, Box::new(answers.iter().rev())))
}

fn at<'v>(value: &'v Value, path: &str) -> Option<&'v Value> {
    path.split('.').try_fold(value, |value, step| match value {
        Value::Array(items) => items.get(step.parse::<usize>().ok()?),
        other => other.get(step),
    })
}

fn fill(given: &Value) -> Result<Value, String> {
    let (Some(head), Some(length), Some(tail)) = (given[0].as_str(), given[1].as_u64(), given[2].as_str()) else {
        return Err(format!("$fill takes a head, a length and a tail: {given}"));
    };
    let filler = given.get(3).and_then(Value::as_str).unwrap_or("a");
    let around = head.chars().count() + tail.chars().count();
    let count = (length as usize).checked_sub(around).ok_or_else(|| format!("{around} characters in {given}"))?;
    Ok(Value::String(format!("{head}{}{tail}", filler.repeat(count))))
}

fn times(given: &Value) -> Result<Value, String> {
    let count = given[0].as_u64().ok_or_else(|| format!("$times takes a number and an item: {given}"))?;
    Ok((1..=count).map(|n| numbered(&given[1], n)).collect())
}

/// The value with `{n}` in its texts replaced.
pub fn numbered(value: &Value, n: u64) -> Value {
    match value {
        Value::String(text) => Value::String(text.replace("{n}", &n.to_string())),
        Value::Array(items) => items.iter().map(|item| numbered(item, n)).collect(),
        Value::Object(members) => {
            Value::Object(members.iter().map(|(key, value)| (key.clone(), numbered(value, n))).collect())
        }
        other => other.clone(),
    }
}
