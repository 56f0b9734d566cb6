//! What stands in a JSON string as it is.

/// The bytes before the first quote, backslash or control character.
pub fn plain_length(bytes: &[u8]) -> usize {
    let (words, rest) = bytes.as_chunks::<8>();
    for (at, word) in words.iter().enumerate() {
        let found = special(u64::from_le_bytes(*word));
        if found != 0 {
            return at * 8 + found.trailing_zeros() as usize / 8;
        }
    }
    let plain = rest.iter().take_while(|byte| !matches!(byte, b'"' | b'\\' | 0..=0x1F));
    words.len() * 8 + plain.count()
}

const ONES: u64 = u64::MAX / 0xFF;

/// Eight bytes at once: the lowest bit that is set is that of the first byte that is not plain.
fn special(word: u64) -> u64 {
    below(word, 0x20) | below(word ^ (ONES * u64::from(b'"')), 1) | below(word ^ (ONES * u64::from(b'\\')), 1)
}

/// The highest bit of the first byte that is less, and maybe of some behind it.
fn below(word: u64, limit: u64) -> u64 {
    word.wrapping_sub(ONES * limit) & !word & ONES << 7
}

#[cfg(test)]
mod tests {
    use super::plain_length;

    #[test]
    fn each_byte_is_plain_or_not_wherever_it_stands() {
        for byte in 0..=u8::MAX {
            let special = byte < 0x20 || byte == b'"' || byte == b'\\';
            for (before, behind) in (0..20).flat_map(|before| (0..20).map(move |behind| (before, behind))) {
                for around in [b' ', b'!', b'#', b'[', b']', 0x7F, 0x80, 0xFF] {
                    let mut bytes = vec![around; before + 1 + behind];
                    bytes[before] = byte;
                    let expected = if special { before } else { bytes.len() };
                    assert_eq!(plain_length(&bytes), expected, "{byte} behind {before} of {around}");
                }
            }
        }
    }

    #[test]
    fn the_first_of_several_ends_it() {
        for (text, expected) in
            [("", 0), ("\"\"", 0), ("a\u{1}\"", 1), ("abcdefgh\\\"", 8), ("\u{1f}\u{20}", 0), ("ab \u{1f}!\"", 3)]
        {
            assert_eq!(plain_length(text.as_bytes()), expected, "{text:?}");
        }
    }
}
