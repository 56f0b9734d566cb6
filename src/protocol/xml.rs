//! Answers as XML.

use super::Api;
use crate::engine::date::format_seconds;
use crate::error::Error;
use crate::operation::Operation;
use crate::shape::{Shape, Structure, Timestamp, Value};

/// The answer to a call that succeeded.
pub fn answer(api: &Api, operation: &Operation, output: &Value, request_id: &str) -> String {
    let mut out = String::new();
    let name = operation.name;
    push(&mut out, &["<", name, "Response xmlns=\"", api.namespace, "\">"]);
    if let Some(shape) = operation.output {
        push(&mut out, &["<", name, "Result>"]);
        structure(shape, output, &mut out);
        push(&mut out, &["</", name, "Result>"]);
    }
    push(
        &mut out,
        &["<ResponseMetadata><RequestId>", request_id, "</RequestId></ResponseMetadata></", name, "Response>"],
    );
    out
}

/// The answer to a call that failed.
pub fn error(api: &Api, error: &Error, request_id: &str) -> String {
    let mut out = String::new();
    let fault = if error.status < 500 { "Sender" } else { "Receiver" };
    push(&mut out, &["<ErrorResponse xmlns=\"", api.namespace, "\"><Error><Type>", fault, "</Type><Code>", error.code]);
    push(&mut out, &["</Code><Message>"]);
    text(&error.message, &mut out);
    push(&mut out, &["</Message></Error><RequestId>", request_id, "</RequestId></ErrorResponse>"]);
    out
}

fn structure(of: &Structure, value: &Value, out: &mut String) {
    let Value::Map(members) = value else { return };
    for (name, value) in members {
        if let Some(member) = of.members.iter().find(|member| member.name == &**name) {
            element(name, &member.shape, value, out);
        }
    }
}

fn element(name: &str, shape: &Shape, value: &Value, out: &mut String) {
    if value.is_null() {
        return;
    }
    push(out, &["<", name, ">"]);
    match (shape, value) {
        (Shape::Structure(of), value) => structure(of, value, out),
        (Shape::List(list), Value::List(items)) => {
            items.iter().for_each(|item| element("member", &list.item, item, out));
        }
        (Shape::Map(_, of), Value::Map(entries)) => {
            for (key, value) in entries {
                out.push_str("<entry><key>");
                text(key, out);
                out.push_str("</key>");
                element("value", of, value, out);
                out.push_str("</entry>");
            }
        }
        (Shape::Timestamp, value) => {
            let date = Timestamp::read(value).unwrap_or_default();
            out.push_str(&format_seconds(date.0.saturating_mul(1000)));
        }
        (_, Value::Integer(number)) => out.push_str(&number.to_string()),
        (_, Value::Number(lexeme)) => out.push_str(lexeme),
        (_, Value::Boolean(value)) => out.push_str(if *value { "true" } else { "false" }),
        (_, value) => text(value.as_text().unwrap_or_default(), out),
    }
    push(out, &["</", name, ">"]);
}

fn push(out: &mut String, parts: &[&str]) {
    parts.iter().for_each(|part| out.push_str(part));
}

/// Text within an element. What XML cannot hold, even escaped, is shown as U+FFFD; only messages have it.
fn text(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            // A reader would make a newline of it.
            '\r' => out.push_str("&#xD;"),
            '\t' | '\n' => out.push(c),
            '\0'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
}
