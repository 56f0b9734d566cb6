//! Forms: `application/x-www-form-urlencoded`, in bodies and in URLs.

use percent_encoding::percent_decode;

use super::query::Pairs;

/// Adds the names and values of a form; `None` if they are not UTF-8.
pub fn read(text: &str, into: &mut Pairs) -> Option<()> {
    for part in text.split('&').filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        into.push((decoded(name)?, decoded(value)?));
    }
    Some(())
}

fn decoded(text: &str) -> Option<String> {
    let bytes: Vec<u8> = text.bytes().map(|byte| if byte == b'+' { b' ' } else { byte }).collect();
    String::from_utf8(percent_decode(&bytes).collect()).ok()
}
