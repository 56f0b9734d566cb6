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
        let [a, b, c, d, e] = first_colons(text.as_bytes())?;
        let parts = [
            part(text, ..a),
            part(text, a + 1..b),
            part(text, b + 1..c),
            part(text, c + 1..d),
            part(text, d + 1..e),
            part(text, e + 1..),
        ];
        Some(Arn { parts })
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

/// Where the first five colons are, found eight bytes at a time: every decision asks.
fn first_colons(text: &[u8]) -> Option<[usize; 5]> {
    const COLONS: u64 = u64::from_ne_bytes([b':'; 8]);
    const LOW_BITS: u64 = u64::from_ne_bytes([0x7f; 8]);
    let (mut places, mut count) = ([0; 5], 0);
    for (step, chunk) in text.chunks(8).enumerate() {
        let mut bytes = [0; 8];
        bytes[..chunk.len()].copy_from_slice(chunk);
        let other = u64::from_le_bytes(bytes) ^ COLONS;
        // The highest bit of each byte that is a colon.
        let mut found = !((other & LOW_BITS) + LOW_BITS | other | LOW_BITS);
        while found != 0 {
            places[count] = step * 8 + found.trailing_zeros() as usize / 8;
            count += 1;
            if count == places.len() {
                return Some(places);
            }
            found &= found - 1;
        }
    }
    None
}

/// Twelve digits.
pub fn is_account_id(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit())
}
