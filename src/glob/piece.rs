//! A literal text that is searched for, in time linear in what it is searched in.

use crate::text::part;

/// A text with what is known of it from before: how far a match that breaks off has matched all the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    text: Box<[u8]>,
    /// By the number of bytes that match, less one: how many of its last ones are also its first ones.
    borders: Box<[u32]>,
}

impl Piece {
    pub fn new(text: &str) -> Piece {
        let text: Box<[u8]> = text.as_bytes().into();
        let mut borders: Vec<u32> = Vec::with_capacity(text.len());
        let mut matched = 0;
        for (at, byte) in text.iter().enumerate() {
            if at > 0 {
                matched = after(&text, &borders, matched, *byte);
            }
            borders.push(matched as u32);
        }
        Piece { text, borders: borders.into() }
    }

    /// What stands behind its first occurrence.
    pub fn behind<'t>(&self, text: &'t str) -> Option<&'t str> {
        let mut matched = 0;
        for (at, byte) in text.bytes().enumerate() {
            matched = after(&self.text, &self.borders, matched, byte);
            if matched == self.text.len() {
                return Some(part(text, at + 1..));
            }
        }
        None
    }
}

/// How many bytes match with one more, when `matched` did and are not all.
fn after(text: &[u8], borders: &[u32], mut matched: usize, byte: u8) -> usize {
    while text.get(matched) != Some(&byte) {
        match matched.checked_sub(1).and_then(|last| borders.get(last)) {
            Some(border) => matched = *border as usize,
            None => return 0,
        }
    }
    matched + 1
}

#[cfg(test)]
mod tests {
    use super::Piece;

    /// Every text of `length` letters a and b.
    fn texts(length: u32) -> impl Iterator<Item = String> {
        (0..1_u32 << length)
            .map(move |bits| (0..length).map(|at| if bits >> at & 1 == 0 { 'a' } else { 'b' }).collect())
    }

    #[test]
    fn finds_what_the_standard_library_finds() {
        for needle in (1..=6).flat_map(texts) {
            let piece = Piece::new(&needle);
            for text in (0..=9).flat_map(texts) {
                let expected = text.find(&needle).map(|at| &text[at + needle.len()..]);
                assert_eq!(piece.behind(&text), expected, "{needle} in {text}");
            }
        }
        assert_eq!(Piece::new("é").behind("aèéé"), Some("é"));
    }
}
