//! The parts of an ARN, as resources and requests are compared by them.

use crate::text::part;

/// `arn:partition:service:region:account:rest`; the rest keeps further colons.
#[derive(Clone, Copy, Debug)]
pub struct Arn<'a> {
    pub parts: [&'a str; 6],
}

impl<'a> Arn<'a> {
    /// Splits at the first five colons; `None` with fewer.
    pub fn split(text: &'a str) -> Option<Arn<'a>> {
        let (mut parts, mut from, mut count) = ([""; 6], 0, 0);
        for (at, byte) in text.bytes().enumerate() {
            if byte == b':' {
                parts[count] = part(text, from..at);
                (from, count) = (at + 1, count + 1);
                if count == 5 {
                    parts[5] = part(text, from..);
                    return Some(Arn { parts });
                }
            }
        }
        None
    }

    pub fn partition(&self) -> &'a str {
        self.parts[1]
    }

    pub fn service(&self) -> &'a str {
        self.parts[2]
    }

    pub fn account(&self) -> &'a str {
        self.parts[4]
    }

    pub fn rest(&self) -> &'a str {
        self.parts[5]
    }
}

/// Twelve digits.
pub fn is_account_id(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit())
}
