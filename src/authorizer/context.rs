//! The context of a request: from what a caller writes to a [`Context`].

use super::input::{Input, expected, refuse, shown};
use crate::engine::context::{Context, Form};
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
        let (form, values) = values(&member.value, &member.key)?;
        if !context.insert(&member.key, form, &mut values.into_iter()) {
            return refuse("context", format_args!("the key {} is given twice, in two spellings", shown(&member.key)));
        }
    }
    Ok(context)
}

fn values<'n>(node: &'n Node, key: &str) -> Input<(Form, Vec<&'n str>)> {
    match &node.json {
        Json::Null => Ok((Form::SINGLE, Vec::new())),
        Json::Array(items) => {
            let values = items.iter().enumerate().map(|(index, item)| match scalar(item) {
                Some(value) => Ok(value),
                None => expected(&format!("context[{}][{index}]", shown(key)), "a string, a number or a boolean", item),
            });
            Ok((Form::LIST, values.collect::<Input<_>>()?))
        }
        _ => match scalar(node) {
            Some(value) => Ok((Form::SINGLE, vec![value])),
            None => expected(
                &format!("context[{}]", shown(key)),
                "a string, a number, a boolean, a date or a list of them",
                node,
            ),
        },
    }
}

fn scalar<'n>(node: &'n Node) -> Option<&'n str> {
    match &node.json {
        Json::String(text) | Json::Number(text) => Some(text),
        Json::Bool(true) => Some("true"),
        Json::Bool(false) => Some("false"),
        Json::Null | Json::Array(_) | Json::Object(_) => None,
    }
}
