//! IP addresses in the forms that RFC 4291 and the dotted form of IPv4 have.

use crate::text::{find, number};

/// An IPv4 address mapped into IPv6 counts as IPv6. [C]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Address {
    pub bits: u128,
    /// How many bits an address of its family has: 32 or 128.
    pub width: u32,
}

impl Address {
    pub fn parse(text: &str) -> Option<Address> {
        Some(match text.contains(':') {
            true => Address { bits: six(text)?, width: 128 },
            false => Address { bits: four(text)?.into(), width: 32 },
        })
    }
}

/// Four numbers without zeros before them.
fn four(text: &str) -> Option<u32> {
    let mut bits = 0;
    let mut parts = text.split('.');
    for _ in 0..4 {
        let part = parts.next()?;
        let plain = part.len() == 1 || !part.starts_with('0');
        bits = bits << 8 | number(part).filter(|value| plain && *value <= 255)? as u32;
    }
    parts.next().is_none().then_some(bits)
}

/// Eight groups; `::` stands once for one or more that are zero.
fn six(text: &str) -> Option<u128> {
    let Some(gap) = find(text, b"::") else {
        return groups(text, true).filter(|(_, count)| *count == 8).map(|(bits, _)| bits);
    };
    let (head, tail) = (text.get(..gap)?, text.get(gap + 2..)?);
    let (before, first) = groups(head, false)?;
    let (after, last) = groups(tail, true)?;
    let moved = before.checked_shl(16 * (8 - first)).unwrap_or(0);
    (first + last < 8).then_some(moved | after)
}

/// Groups of up to four hexadecimal digits, and how many they are. The last two may be an IPv4 address.
fn groups(text: &str, may_end_dotted: bool) -> Option<(u128, u32)> {
    let (mut bits, mut count) = (0, 0);
    if text.is_empty() {
        return Some((bits, count));
    }
    let mut parts = text.split(':').peekable();
    while let Some(part) = parts.next() {
        let dotted = may_end_dotted && parts.peek().is_none() && part.contains('.');
        let (value, width) = if dotted { (four(part)?, 2) } else { (group(part)?, 1) };
        bits = bits << (16 * width) | u128::from(value);
        count += width;
        if count > 8 {
            return None;
        }
    }
    Some((bits, count))
}

fn group(text: &str) -> Option<u32> {
    if !matches!(text.len(), 1..=4) {
        return None;
    }
    text.chars().try_fold(0, |group, digit| Some(group << 4 | digit.to_digit(16)?))
}
