//! Decisions on requests that come as texts: an action, a resource, and the keys of a context with their
//! values, with a mark in front of each but the first.

use std::cell::RefCell;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::decide::held;
use super::errors::{self, Thrown};
use crate::engine::context::{Context, Form};
use crate::text::part;

/// In front of a resource and of a key.
const PART: char = '\0';
/// In front of a key's value, and of each item of a list of values.
const VALUE: char = '\u{1}';
const ITEM: char = '\u{2}';

/// What stands for a decision where a text has to be told in JSON: there it is read, or refused with a
/// reason.
const UNTOLD: u8 = 3;

#[derive(Default)]
struct Room {
    /// What JavaScript writes.
    text: Vec<u8>,
    context: Context,
}

thread_local! {
    static ROOM: RefCell<Room> = RefCell::default();
    static NO_CONTEXT: Context = Context::default();
}

#[wasm_bindgen]
pub fn text_memory() -> JsValue {
    wasm_bindgen::memory()
}

/// Where JavaScript may write so many bytes of a text, until it asks for room again.
#[wasm_bindgen]
pub fn text_room(bytes: u32) -> u32 {
    ROOM.with_borrow_mut(|room| {
        room.text.resize((bytes as usize).max(room.text.len()), 0);
        room.text.as_ptr() as usize as u32
    })
}

/// Decides with a prepared context, or with none where `context` is 0.
#[wasm_bindgen]
pub fn decide_text(authorizer: u32, length: u32, context: u32, now_ms: f64) -> u32 {
    let decided = ROOM.with_borrow(|room| {
        let (action, resource) = room.text(length)?.split_once(PART)?;
        decided(authorizer, action, resource, context, now_ms)
    });
    u32::from(decided.unwrap_or(UNTOLD))
}

/// Decides with the context that the text holds. It has so many marks; one that has more holds one that
/// is none.
#[wasm_bindgen]
pub fn decide_text_with(authorizer: u32, length: u32, marks: u32, now_ms: f64) -> u32 {
    let decided = ROOM.with_borrow_mut(|room| {
        let mut context = std::mem::take(&mut room.context);
        let decided = room.text(length).and_then(|text| {
            let (action, resource) = read_request(text, marks, &mut context)?;
            held(|held| held.decide(authorizer, action, resource, &context, now_ms).ok())
        });
        room.context = context;
        decided
    });
    u32::from(decided.unwrap_or(UNTOLD))
}

/// Decides requests whose actions and resources follow one another, a byte each.
#[wasm_bindgen]
pub fn decide_texts(authorizer: u32, text: &str, contexts: &[u32], now_ms: f64) -> Vec<u8> {
    let mut parts = text.split(PART);
    let mut decisions = Vec::with_capacity(contexts.len() + 1);
    for context in contexts {
        let decided = parts
            .next()
            .zip(parts.next())
            .and_then(|(action, resource)| decided(authorizer, action, resource, *context, now_ms));
        decisions.push(decided.unwrap_or(UNTOLD));
    }
    if parts.next().is_some_and(|rest| !contexts.is_empty() || !rest.is_empty()) {
        decisions.push(UNTOLD);
    }
    decisions
}

/// Decides the lines of a log in UTF-8: an action, a tab and a resource each.
#[wasm_bindgen]
pub fn decide_lines(authorizer: u32, lines: &[u8], context: u32, context_json: &str, now_ms: f64) -> Thrown<Vec<u8>> {
    let Ok(text) = std::str::from_utf8(lines) else { return Err(errors::type_error("lines: expected text in UTF-8")) };
    held(|held| {
        let context = held.context_of(context, context_json)?;
        let decide = |(index, line): (usize, &str)| {
            let path = format!("lines[{}]", index + 1);
            match line.split_once('\t') {
                Some((action, resource)) => held
                    .decide(authorizer, action, resource, &context, now_ms)
                    .map_err(|error| errors::input(error.within(&path))),
                None => Err(errors::type_error(&format!("{path}: expected an action, a tab and a resource"))),
            }
        };
        text.lines().enumerate().map(decide).collect()
    })
}

impl Room {
    fn text(&self, length: u32) -> Option<&str> {
        std::str::from_utf8(self.text.get(..length as usize)?).ok()
    }
}

fn decided(authorizer: u32, action: &str, resource: &str, context: u32, now_ms: f64) -> Option<u8> {
    if resource.bytes().any(|byte| byte == PART as u8) {
        return None;
    }
    held(|held| match context {
        0 => NO_CONTEXT.with(|none| held.decide(authorizer, action, resource, none, now_ms).ok()),
        handle => {
            let context = held.contexts.get(handle)?;
            held.decide(authorizer, action, resource, context, now_ms).ok()
        }
    })
}

/// The action and the resource; the rest fills the context. Its marks are counted, so that none of them is a
/// part of a text.
fn read_request<'t>(text: &'t str, marks: u32, context: &mut Context) -> Option<(&'t str, &'t str)> {
    context.clear();
    if text.bytes().filter(|byte| *byte <= ITEM as u8).count() != marks as usize {
        return None;
    }
    let mut parts = text.split(PART);
    let (action, resource) = (parts.next()?, parts.next()?);
    for entry in parts {
        let at = entry.bytes().position(|byte| byte <= ITEM as u8)?;
        let (key, values) = (part(entry, ..at), part(entry, at + 1..));
        let inserted = match entry.as_bytes()[at] == VALUE as u8 {
            true => context.insert_one(key, values),
            false => context.insert(key, Form::LIST, &mut values.split(ITEM)),
        };
        if !inserted {
            return None;
        }
    }
    Some((action, resource))
}
