//! The parts of an ARN, as resources and requests are compared by them.

use crate::text::part;

/// `arn:partition:service:region:account:rest`; the rest keeps further colons.
#[derive(Clone, Copy, Debug)]
pub struct Arn<'a> {
    text: &'a str,
    /// Where the first five are.
    colons: Colons,
}

type Colons = [u32; 5];

impl<'a> Arn<'a> {
    /// Splits at the first five colons; `None` with fewer.
    pub fn split(text: &'a str) -> Option<Arn<'a>> {
        Some(Arn { text, colons: first_colons(text.as_bytes())? })
    }

    /// One of the six parts.
    #[inline(always)]
    pub fn part(&self, at: usize) -> &'a str {
        let end = self.colons.get(at).map_or(self.text.len(), |colon| *colon as usize);
        let start = at.checked_sub(1).map_or(0, |before| self.colons[before] as usize + 1);
        part(self.text, start..end)
    }

    pub fn parts(&self) -> [&'a str; 6] {
        [0, 1, 2, 3, 4, 5].map(|at| self.part(at))
    }

    /// Whether it begins as an ARN has to.
    pub fn is_arn(&self) -> bool {
        self.text.as_bytes().first_chunk() == Some(b"arn:")
    }

    pub fn partition(&self) -> &'a str {
        self.part(1)
    }

    pub fn service(&self) -> &'a str {
        self.part(2)
    }

    pub fn region(&self) -> &'a str {
        self.part(3)
    }

    pub fn account(&self) -> &'a str {
        self.part(4)
    }

    pub fn rest(&self) -> &'a str {
        self.part(5)
    }
}

/// Where the first five colons are, found eight bytes at a time: every decision asks.
fn first_colons(text: &[u8]) -> Option<Colons> {
    let (steps, rest) = text.as_chunks::<8>();
    let mut last = [0; 8];
    last.iter_mut().zip(rest).for_each(|(to, from)| *to = *from);
    let (mut colons, mut count) = ([0; 8], 0);
    for (step, bytes) in steps.iter().chain([&last]).enumerate() {
        let mut found = colons_among(*bytes);
        while found != 0 && count < colons.len() {
            colons[count] = step as u32 * 8 + found.trailing_zeros() / 8;
            count += 1;
            found &= found - 1;
        }
        if let (true, Some(colons)) = (count >= 5, colons.first_chunk()) {
            return Some(*colons);
        }
    }
    None
}

/// The highest bit of each byte that is a colon.
#[inline(always)]
fn colons_among(bytes: [u8; 8]) -> u64 {
    const COLONS: u64 = u64::from_ne_bytes([b':'; 8]);
    const LOW_BITS: u64 = u64::from_ne_bytes([0x7f; 8]);
    let other = u64::from_le_bytes(bytes) ^ COLONS;
    !(((other & LOW_BITS) + LOW_BITS) | other | LOW_BITS)
}

/// Twelve digits.
pub fn is_account_id(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit())
}
