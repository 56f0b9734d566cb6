//! Requests in the form of AWS Query, written from the shapes as the SDKs write them.

use iamlet::engine::date::format_seconds;
use iamlet::operation::Operation;
use iamlet::protocol::{IAM, percent_encoded};
use iamlet::read_input;
use iamlet::shape::{Blob, Shape, Structure, Timestamp};
use serde_json::Value;

/// The body of a call; `None` if there is none with this input: of a wrong type, with unknown members,
/// or with something empty that leaves no trace.
pub fn written(operation: &Operation, input: &Value) -> Option<String> {
    let mut pairs =
        vec![("Action".to_string(), operation.name.to_string()), ("Version".to_string(), IAM.version.to_string())];
    structure(operation.input, input, "", &mut pairs)?;
    Some(encoded(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str()))))
}

pub fn encoded<'p>(pairs: impl Iterator<Item = (&'p str, &'p str)>) -> String {
    let parts = pairs.map(|(name, value)| format!("{}={}", percent_encoded(name), percent_encoded(value)));
    parts.collect::<Vec<_>>().join("&")
}

type Pairs = Vec<(String, String)>;

fn structure(of: &Structure, value: &Value, prefix: &str, out: &mut Pairs) -> Option<()> {
    for (name, value) in value.as_object()?.iter().filter(|(_, value)| !value.is_null()) {
        let member = of.members.iter().find(|member| member.name == name)?;
        write(&member.shape, value, format!("{prefix}{name}"), out)?;
    }
    Some(())
}

fn write(shape: &Shape, value: &Value, name: String, out: &mut Pairs) -> Option<()> {
    let text = match (shape, value) {
        (Shape::Structure(of), Value::Object(members)) if members.values().any(|value| !value.is_null()) => {
            return structure(of, value, &format!("{name}."), out);
        }
        (Shape::List(_), Value::Array(items)) if items.is_empty() => String::new(),
        (Shape::List(list), Value::Array(items)) => {
            let mut items = items.iter().enumerate();
            return items.try_for_each(|(n, item)| write(&list.item, item, format!("{name}.member.{}", n + 1), out));
        }
        (Shape::Map(_, of), Value::Object(entries)) if !entries.is_empty() => {
            return entries.iter().enumerate().try_for_each(|(n, (key, value))| {
                let entry = format!("{name}.entry.{}", n + 1);
                out.push((format!("{entry}.key"), key.clone()));
                write(of, value, format!("{entry}.value"), out)
            });
        }
        (Shape::Timestamp, value) => date(value)?,
        (Shape::Blob, Value::String(text)) => Blob::read(text).map(|blob| blob.text())?,
        (Shape::Text(_), Value::String(text)) => text.clone(),
        (Shape::Integer(_), value) => value.as_i64()?.to_string(),
        (Shape::Boolean, Value::Bool(value)) => value.to_string(),
        _ => return None,
    };
    out.push((name, text));
    Some(())
}

/// In ISO 8601, as which the SDKs send every date.
fn date(value: &Value) -> Option<String> {
    let text = value.to_string();
    let node = read_input(&text).ok()?;
    Timestamp::read(&iamlet::shape::Value::of(node)).map(|date| format_seconds(date.0 * 1000))
}
