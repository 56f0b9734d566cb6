//! The form in which requests are sent: names with values. Lists are spelled `Tags.member.1.Key`,
//! maps `Properties.entry.1.key`.

use super::IAM;
use crate::engine::date::format_seconds;
use crate::operation::Operation;
use crate::shape::{Shape, Structure, Timestamp, Value};

/// Names and values.
pub type Pairs = Vec<(String, String)>;

/// A call of an operation, its members in the order of the input. That was checked against the
/// operation's shape; what does not fit it is left out.
pub fn pairs(operation: &Operation, input: &Value) -> Pairs {
    let head = [("Action", operation.name), ("Version", IAM.version)];
    let mut pairs: Pairs = head.map(|(name, value)| (name.to_string(), value.to_string())).into();
    structure(operation.input, input, "", &mut pairs);
    pairs
}

fn structure(of: &Structure, value: &Value, prefix: &str, out: &mut Pairs) {
    let Value::Map(members) = value else { return };
    for (name, value) in members {
        if let Some(member) = of.members.iter().find(|member| member.name == &**name) {
            write(&member.shape, value, [prefix, name].concat(), out);
        }
    }
}

fn write(shape: &Shape, value: &Value, name: String, out: &mut Pairs) {
    match (shape, value) {
        (Shape::Structure(of), value) => structure(of, value, &[&name, "."].concat(), out),
        // An empty list is there, too: so the SDKs send it.
        (Shape::List(_), Value::List(items)) if items.is_empty() => out.push((name, String::new())),
        (Shape::List(list), Value::List(items)) => {
            for (index, item) in items.iter().enumerate() {
                write(&list.item, item, [&name, ".member.", &place(index)].concat(), out);
            }
        }
        (Shape::Map(_, of), Value::Map(entries)) => {
            for (index, (key, value)) in entries.iter().enumerate() {
                let entry = [&name, ".entry.", &place(index)].concat();
                out.push(([&entry, ".key"].concat(), key.to_string()));
                write(of, value, entry + ".value", out);
            }
        }
        (Shape::Timestamp, value) => {
            let date = Timestamp::read(value).map(|date| format_seconds(date.0.saturating_mul(1000)));
            out.extend(date.map(|date| (name, date)));
        }
        (_, Value::Text(text)) => out.push((name, text.clone())),
        (_, Value::Number(lexeme)) => out.push((name, lexeme.to_string())),
        (_, Value::Boolean(value)) => out.push((name, if *value { "true" } else { "false" }.to_string())),
        _ => {}
    }
}

/// Places count from 1.
fn place(index: usize) -> String {
    (index + 1).to_string()
}
