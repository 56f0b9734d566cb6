//! Folding of case: ASCII and Latin-1 letters, nothing else (5.4; key names likewise).

pub fn fold(text: &str) -> String {
    text.chars().map(fold_char).collect()
}

fn fold_char(c: char) -> char {
    match c {
        'A'..='Z' => c.to_ascii_lowercase(),
        // The Latin-1 capitals lie 32 below their small letters; U+00D7 is the multiplication sign.
        '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{DE}' => char::from(c as u8 + 32),
        _ => c,
    }
}
