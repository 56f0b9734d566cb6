//! From byte offsets to the positions that people and editors count in.

/// A place in a text: lines from 1, columns and offsets from 0, both in UTF-16 units as editors
/// and JavaScript strings count them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub line: u32,
    pub column: u32,
    pub offset: u32,
}

/// Bytes between two marks: what one position costs to count, whatever the length of a line.
const STRIDE: usize = 256;

/// Where lines begin, so that many positions cost one pass over the text.
#[derive(Clone, Debug)]
pub struct LineIndex {
    /// Byte offset and UTF-16 offset of each line's first character.
    lines: Vec<(u32, u32)>,
    /// The same for a character about every `STRIDE` bytes; none where every character is a byte.
    marks: Vec<(u32, u32)>,
}

impl LineIndex {
    pub fn new(text: &str) -> Self {
        if text.is_ascii() {
            let ends = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
            let starts = ends.map(|(at, _)| (at as u32 + 1, at as u32 + 1));
            return LineIndex { lines: std::iter::once((0, 0)).chain(starts).collect(), marks: Vec::new() };
        }
        let (mut lines, mut marks) = (vec![(0, 0)], vec![(0, 0)]);
        let (mut utf16, mut next_mark) = (0, STRIDE);
        for (at, c) in text.char_indices() {
            if at >= next_mark {
                marks.push((at as u32, utf16));
                next_mark = at + STRIDE;
            }
            utf16 += c.len_utf16() as u32;
            if c == '\n' {
                lines.push((at as u32 + 1, utf16));
            }
        }
        LineIndex { lines, marks }
    }

    /// The position of a byte offset that stands on a character's boundary of the same text.
    pub fn position(&self, text: &str, byte: u32) -> Position {
        let line = self.lines.partition_point(|&(start, _)| start <= byte);
        let mark = self.marks.partition_point(|&(start, _)| start <= byte);
        let offset = match self.marks[..mark].last() {
            None => byte,
            Some(&(start, before)) => {
                let rest = text.get(start as usize..byte as usize).unwrap_or("");
                before + rest.chars().map(|c| c.len_utf16() as u32).sum::<u32>()
            }
        };
        Position { line: line as u32, column: offset - self.lines[line - 1].1, offset }
    }
}
