//! Parts of texts. What the standard library has for them ends in a panic that prints the text, or searches for needles of
//! any length: several kilobytes in a module that needs neither.

use std::slice::SliceIndex;

/// The part of a text, or nothing where it has no such part.
#[inline(always)]
pub fn part(text: &str, range: impl SliceIndex<str, Output = str>) -> &str {
    text.get(range).unwrap_or_default()
}

/// The part of a text up to a number of characters; nothing where it has no more of them.
pub fn cut(text: &str, most: usize) -> Option<&str> {
    if text.len() <= most {
        return None;
    }
    text.char_indices().nth(most).map(|(at, _)| part(text, ..at))
}

/// The number that digits alone write; nothing where it has more than 36 of them, zeros at its start aside.
pub fn number(digits: &str) -> Option<i128> {
    let significant = digits.trim_start_matches('0');
    if digits.is_empty() || significant.len() > 36 {
        return None;
    }
    significant
        .bytes()
        .try_fold(0, |number, digit| digit.is_ascii_digit().then(|| number * 10 + i128::from(digit - b'0')))
}

/// Where two characters stand together first.
pub fn find(text: &str, pair: &[u8; 2]) -> Option<usize> {
    text.as_bytes().windows(2).position(|window| window == pair)
}

/// Where they do last.
pub fn find_last(text: &str, pair: &[u8; 2]) -> Option<usize> {
    text.as_bytes().windows(2).rposition(|window| window == pair)
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_are_those_of_the_standard_library_without_signs() {
        let nines = "9".repeat(36);
        let zeros = format!("{}7", "0".repeat(60));
        for text in ["", "0", "00", "7", "007", "255", "1e3", "-1", "+1", " 1", "1 ", "٣", "1٣", "0x1", &nines, &zeros]
        {
            let expected = if text.starts_with('+') { None } else { text.parse().ok().filter(|value| *value >= 0) };
            assert_eq!(number(text), expected, "{text}");
        }
        assert_eq!(number(&format!("1{nines}")), None, "37 digits");
    }
}
