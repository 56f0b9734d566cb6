//! Policy variables (section 6).

use super::context::{Context, Entry};

/// A piece of an expanded text.
#[derive(Debug, PartialEq)]
pub enum Piece {
    /// As it stood in the policy: wildcards are alive where the element knows wildcards.
    Written(String),
    /// What a variable or an escape gave: literal text.
    Literal(String),
}

/// The pieces of a text; nothing when a variable in it is unresolvable.
pub fn expand(text: &str, variables: bool, context: &Context) -> Option<Vec<Piece>> {
    if !variables {
        return Some(vec![Piece::Written(text.to_string())]);
    }
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("${") {
        let Some((inside, after)) = variable(&rest[at + 2..]) else {
            // "Unterminated `${`: literal".
            break;
        };
        pieces.push(Piece::Written(rest[..at].to_string()));
        pieces.push(Piece::Literal(resolve(inside, context)?));
        rest = after;
    }
    pieces.push(Piece::Written(rest.to_string()));
    Some(pieces)
}

/// Whether a text holds a closed `${…}`.
pub fn holds_variable(text: &str) -> bool {
    text.find("${").is_some_and(|at| variable(&text[at + 2..]).is_some())
}

/// The expanded text where wildcards mean nothing.
pub fn plain(pieces: &[Piece]) -> String {
    pieces.iter().map(|(Piece::Written(text) | Piece::Literal(text))| text.as_str()).collect()
}

/// What is inside a variable and what comes after it. It ends at the first `}`, one with a default
/// at the first `'}`; a default that is never closed so leaves the first `}` as the end.
fn variable(text: &str) -> Option<(&str, &str)> {
    let brace = text.find('}')?;
    if let Some(quote) = text.find(", '").filter(|quote| *quote < brace) {
        let default = quote + 3;
        if let Some(end) = text[default..].find("'}") {
            return Some((&text[..default + end + 1], &text[default + end + 2..]));
        }
    }
    Some((&text[..brace], &text[brace + 1..]))
}

/// "Value present → insert it; absent → default if given; else unresolvable." A multi-valued key,
/// one in two spellings and a malformed variable are unresolvable even with a default.
fn resolve(inside: &str, context: &Context) -> Option<String> {
    if matches!(inside, "*" | "?" | "$") {
        return Some(inside.to_string());
    }
    let (key, default) = match inside.split_once(", '") {
        Some((key, default)) => (key, Some(default.strip_suffix('\'')?)),
        None => (inside, None),
    };
    let malformed = |c: char| c.is_whitespace() || matches!(c, ',' | '\'');
    if key.is_empty() || key.contains(malformed) || inside.contains("${") {
        return None;
    }
    match context.get(key) {
        Entry::Single(value) => Some(value),
        Entry::Absent => default.map(str::to_string),
        Entry::Multi(_) | Entry::Conflict => None,
    }
}
