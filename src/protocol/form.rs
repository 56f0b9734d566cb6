//! Forms: `application/x-www-form-urlencoded`, in bodies and in URLs.

use percent_encoding::percent_decode;

use super::query::Pairs;
use super::refused;
use crate::error::Error;

/// How many names a request may have: each takes many times the memory of its text.
const MOST: usize = 1 << 20;

/// Adds the names and values of a form.
pub fn read(text: &str, into: &mut Pairs) -> Result<(), Error> {
    for part in text.split('&').filter(|part| !part.is_empty()) {
        if into.len() == MOST {
            return refused("MalformedInput", &["More than ", &MOST.to_string(), " parameters."].concat(), 400);
        }
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        match (decoded(name), decoded(value)) {
            (Some(name), Some(value)) => into.push((name, value)),
            _ => return refused("MalformedQueryString", "The query string is not in UTF-8.", 404),
        }
    }
    Ok(())
}

fn decoded(text: &str) -> Option<String> {
    let bytes: Vec<u8> = text.bytes().map(|byte| if byte == b'+' { b' ' } else { byte }).collect();
    String::from_utf8(percent_decode(&bytes).collect()).ok()
}
