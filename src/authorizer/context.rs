//! The context of a request: from what a caller writes to a [`Context`].

use super::input::{Input, expected, refuse, shown};
use crate::engine::context::{Context, Entry};
use crate::json::{Json, Node};

/// Reads an object of keys: strings, numbers, booleans or lists of them. `null` and `[]` say that
/// the request does not carry the key.
pub fn context(node: &Node) -> Input<Context> {
    let members = match &node.json {
        Json::Object(members) => members,
        Json::Null => return Ok(Context::new()),
        _ => return expected("context", "an object", node),
    };
    let mut context = Context::new();
    for member in members {
        let mut entry = entry(&member.value, &member.key)?;
        entry.spelling = member.key.clone();
        if !context.insert(entry) {
            return refuse("context", format_args!("the key {} is given twice, in two spellings", shown(&member.key)));
        }
    }
    Ok(context)
}

fn entry(node: &Node, key: &str) -> Input<Entry> {
    match &node.json {
        Json::Null => Ok(Entry::default()),
        Json::Array(items) => {
            let values = items.iter().enumerate().map(|(index, item)| match scalar(item) {
                Some(value) => Ok(value),
                None => expected(&format!("context[{}][{index}]", shown(key)), "a string, a number or a boolean", item),
            });
            Ok(Entry { values: values.collect::<Input<_>>()?, multivalued: true, ..Entry::default() })
        }
        _ => match scalar(node) {
            Some(value) => Ok(Entry { values: vec![value], ..Entry::default() }),
            None => expected(
                &format!("context[{}]", shown(key)),
                "a string, a number, a boolean, a date or a list of them",
                node,
            ),
        },
    }
}

fn scalar(node: &Node) -> Option<Box<str>> {
    match &node.json {
        Json::String(text) | Json::Number(text) => Some(text.clone()),
        Json::Bool(true) => Some("true".into()),
        Json::Bool(false) => Some("false".into()),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}
