//! Parts of texts. What the standard library has for them ends in a panic that prints the text, or searches for needles of
//! any length: several kilobytes in a module that needs neither.

use std::slice::SliceIndex;

/// The part of a text, or nothing where it has no such part.
#[inline(always)]
pub fn part(text: &str, range: impl SliceIndex<str, Output = str>) -> &str {
    text.get(range).unwrap_or_default()
}

/// Where two characters stand together first.
pub fn find(text: &str, pair: &[u8; 2]) -> Option<usize> {
    text.as_bytes().windows(2).position(|window| window == pair)
}

/// Where they do last.
pub fn find_last(text: &str, pair: &[u8; 2]) -> Option<usize> {
    text.as_bytes().windows(2).rposition(|window| window == pair)
}
