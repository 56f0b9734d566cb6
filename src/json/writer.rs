//! The writer: values → JSON text, in one pass and without a tree.

use super::plain::plain_length;
use crate::text::part;

/// Appends `text` as a JSON string.
pub fn write_string(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    loop {
        let plain = plain_length(rest.as_bytes());
        out.push_str(part(rest, ..plain));
        let Some(byte) = rest.as_bytes().get(plain) else { break };
        rest = part(rest, plain + 1..);
        match byte {
            b'"' => out.push_str("\\\""),
            b'\\' => out.push_str("\\\\"),
            b'\n' => out.push_str("\\n"),
            b'\r' => out.push_str("\\r"),
            b'\t' => out.push_str("\\t"),
            _ => {
                out.push_str("\\u00");
                out.push(char::from_digit(u32::from(byte >> 4), 16).unwrap_or('0'));
                out.push(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'));
            }
        }
    }
    out.push('"');
}

/// Appends a number in decimal digits.
fn write_number(out: &mut String, value: u64) {
    // Numbers of 64 bits are slow to divide.
    let Ok(mut rest) = u32::try_from(value) else {
        write_number(out, value / 10);
        return write_number(out, value % 10);
    };
    let mut digits = [0; 10];
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    out.push_str(std::str::from_utf8(&digits[at..]).unwrap_or_default());
}

/// Writes objects and lists member by member and sets the commas.
///
/// The caller closes what it opens; a member's value follows its [`Writer::key`].
#[derive(Default)]
pub struct Writer {
    out: String,
    needs_comma: bool,
}

impl Writer {
    /// With room for what most answers need.
    pub fn new() -> Self {
        Writer::behind(String::with_capacity(1024))
    }

    /// Goes on behind a text that was written before.
    pub fn behind(text: String) -> Self {
        Writer { out: text, needs_comma: false }
    }

    pub fn finish(self) -> String {
        self.out
    }

    fn separate(&mut self) {
        if self.needs_comma {
            self.out.push(',');
        }
        self.needs_comma = true;
    }

    fn open(&mut self, bracket: char) -> &mut Self {
        self.separate();
        self.out.push(bracket);
        self.needs_comma = false;
        self
    }

    fn close(&mut self, bracket: char) -> &mut Self {
        self.out.push(bracket);
        self.needs_comma = true;
        self
    }

    pub fn begin_object(&mut self) -> &mut Self {
        self.open('{')
    }

    pub fn end_object(&mut self) -> &mut Self {
        self.close('}')
    }

    pub fn begin_list(&mut self) -> &mut Self {
        self.open('[')
    }

    pub fn end_list(&mut self) -> &mut Self {
        self.close(']')
    }

    pub fn key(&mut self, key: &str) -> &mut Self {
        self.separate();
        write_string(&mut self.out, key);
        self.out.push(':');
        self.needs_comma = false;
        self
    }

    /// A key of ours, which needs no escapes.
    pub fn name(&mut self, name: &'static str) -> &mut Self {
        self.out.push_str(if self.needs_comma { ",\"" } else { "\"" });
        self.out.push_str(name);
        self.out.push_str("\":");
        self.needs_comma = false;
        self
    }

    pub fn string(&mut self, text: &str) -> &mut Self {
        self.separate();
        write_string(&mut self.out, text);
        self
    }

    pub fn integer(&mut self, value: i64) -> &mut Self {
        self.separate();
        if value < 0 {
            self.out.push('-');
        }
        write_number(&mut self.out, value.unsigned_abs());
        self
    }

    /// A value of numbers, each behind its text.
    pub fn numbers(&mut self, numbers: &[(&str, u32)], end: &str) -> &mut Self {
        self.separate();
        for (text, number) in numbers {
            self.out.push_str(text);
            write_number(&mut self.out, u64::from(*number));
        }
        self.out.push_str(end);
        self
    }

    /// A number in the form in which it was written.
    pub fn number(&mut self, lexeme: &str) -> &mut Self {
        self.separate();
        self.out.push_str(lexeme);
        self
    }

    pub fn boolean(&mut self, value: bool) -> &mut Self {
        self.separate();
        self.out.push_str(if value { "true" } else { "false" });
        self
    }

    pub fn null(&mut self) -> &mut Self {
        self.separate();
        self.out.push_str("null");
        self
    }

    pub fn strings<S: AsRef<str>>(&mut self, items: impl IntoIterator<Item = S>) -> &mut Self {
        self.begin_list();
        for item in items {
            self.string(item.as_ref());
        }
        self.end_list()
    }
}
