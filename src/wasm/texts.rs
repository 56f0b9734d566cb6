//! Decisions on requests that come as texts: what comes again and again comes as a number, and the rest as one
//! text with the lengths of its parts.

use std::cell::RefCell;

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

use super::decide::{Held, code, held};
use super::errors::{self, Thrown};
use crate::engine::context::Context;
use crate::engine::slots::Slots;

/// What stands for a decision where a text has to be told in JSON: there it is read, or refused with a
/// reason.
const UNTOLD: u8 = 3;
/// What stands for it where the action's number is not known.
const UNNUMBERED: u8 = 4;
/// And where the keys of the context are not.
const UNSHAPED: u8 = 5;

#[derive(Default)]
struct Room {
    /// What JavaScript writes.
    text: Vec<u8>,
    lengths: Vec<u32>,
    /// Contexts by the numbers of their keys.
    shapes: Slots<Context, 64>,
}

thread_local! {
    static ROOM: RefCell<Room> = RefCell::default();
    static NO_CONTEXT: Context = Context::default().prepared();
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

/// Gives an action a number with this authorizer. It has no effect on what is no action, nor may two have one.
#[wasm_bindgen]
pub fn number_action(authorizer: u32, number: u32, action: &str) {
    held(|held| held.authorizer(authorizer).and_then(|found| found.number_action(number, action)).ok());
}

/// Where JavaScript may write so many lengths of values, until it asks for room again.
#[wasm_bindgen]
pub fn lengths_room(count: u32) -> u32 {
    ROOM.with_borrow_mut(|room| {
        room.lengths.resize((count as usize).max(room.lengths.len()), 0);
        room.lengths.as_ptr() as usize as u32
    })
}

/// Decides on the resource in the room, with a prepared context, or with none where `context` is 0.
#[wasm_bindgen]
pub fn decide_text(authorizer: u32, action: u32, length: u32, context: u32, now_ms: f64) -> u32 {
    ROOM.with_borrow(|room| match room.text(length) {
        Some(resource) => decide_with_handle(authorizer, action, resource, context, now_ms),
        None => UNTOLD,
    })
    .into()
}

/// Gives the keys of contexts a number, which no others may ever have. `keys` are as many texts as `count` says,
/// with a NUL between them; it has no effect on others.
#[wasm_bindgen]
pub fn number_keys(number: u32, keys: &str, count: u32) {
    if keys.split('\0').count() == count as usize
        && let Some(shape) = Context::shape(keys.split('\0'))
    {
        ROOM.with_borrow_mut(|room| room.shapes.set(number, shape));
    }
}

/// Decides on the resource and the values in the room, in ASCII; `keys` is the number of the context's keys.
#[wasm_bindgen]
pub fn decide_text_with(
    authorizer: u32,
    action: u32,
    keys: u32,
    resource: u32,
    length: u32,
    lengths: u32,
    now_ms: f64,
) -> u32 {
    ROOM.with_borrow_mut(|Room { text, lengths: room, shapes }| {
        let Some(context) = shapes.get_mut(keys) else { return UNSHAPED };
        let filled = ascii(text, length).and_then(|text| {
            let (resource, values) = text.split_at_checked(resource as usize)?;
            context.refill(values, room.get(..lengths as usize)?)?;
            Some(resource)
        });
        let Some(resource) = filled else { return UNTOLD };
        held(|held| held.decide_numbered(authorizer, action, resource, context, now_ms))
    })
    .into()
}

/// Decides requests, a byte each. The text in the room is their resources, one after the other; each request has
/// the number of its action and the length of its resource, and its context's handle or 0.
#[wasm_bindgen]
pub fn decide_texts(authorizer: u32, length: u32, requests: &[u32], now_ms: f64) -> Vec<u8> {
    ROOM.with_borrow(|room| {
        let mut rest = ascii(&room.text, length).unwrap_or_default();
        let mut decide = |request: &[u32; 3]| {
            let [action, length, context] = *request;
            let (resource, behind) = rest.split_at_checked(length as usize)?;
            rest = behind;
            Some(decide_with_handle(authorizer, action, resource, context, now_ms))
        };
        requests.as_chunks().0.iter().map(|request| decide(request).unwrap_or(UNTOLD)).collect()
    })
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

#[inline(always)]
fn decide_with_handle(authorizer: u32, action: u32, resource: &str, context: u32, now_ms: f64) -> u8 {
    held(|held| match context {
        0 => NO_CONTEXT.with(|none| held.decide_numbered(authorizer, action, resource, none, now_ms)),
        handle => held
            .contexts
            .get(handle)
            .map_or(UNTOLD, |context| held.decide_numbered(authorizer, action, resource, context, now_ms)),
    })
}

impl Held {
    fn decide_numbered(&self, authorizer: u32, action: u32, resource: &str, context: &Context, now_ms: f64) -> u8 {
        let Ok(authorizer) = self.authorizer(authorizer) else { return UNTOLD };
        authorizer.decide_numbered(action, resource, context, now_ms as i64).map_or(UNNUMBERED, code)
    }
}

fn ascii(text: &[u8], length: u32) -> Option<&str> {
    let text = text.get(..length as usize)?;
    if text.is_ascii() { std::str::from_utf8(text).ok() } else { None }
}
