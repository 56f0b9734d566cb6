//! Case folding as far as policy text goes: ASCII and Latin-1 letters. [C]
//!
//! Full Unicode folding would cost more bytes than the engine's whole pattern matching, and policy
//! text has no other letters; what lies beyond compares exactly.

/// The lower-case form of an ASCII or Latin-1 letter; any other character as it is.
pub fn fold_char(c: char) -> char {
    match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        'À'..='Ö' | 'Ø'..='Þ' => char::from_u32(c as u32 + 32).unwrap_or(c),
        _ => c,
    }
}

pub fn fold(text: &str) -> String {
    if text.is_ascii() { text.to_ascii_lowercase() } else { text.chars().map(fold_char).collect() }
}

pub fn equal_folded(a: &str, b: &str) -> bool {
    a.chars().map(fold_char).eq(b.chars().map(fold_char))
}
