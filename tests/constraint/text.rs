//! The patterns of the service model's texts: what matches them, by hand, and texts of any length that
//! do or do not.

/// How AWS tells of a broken pattern instead of by the pattern.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Says {
    Pattern,
    /// "It must contain only alphanumeric characters …".
    Name,
    /// "It must begin and end with / …".
    Path,
    /// The documents do not tell: either is fine.
    PatternOrPath,
}

pub struct Pattern {
    pub text: &'static str,
    pub says: Says,
    matches: fn(&str) -> bool,
    good: fn(usize) -> String,
    /// A short text that breaks only the pattern.
    pub bad: &'static str,
}

impl Pattern {
    pub fn matches(&self, text: &str) -> bool {
        (self.matches)(text)
    }
}

const PATTERNS: [Pattern; 29] = [
    Pattern {
        text: r"[\w+=/:,.@-]+",
        says: Says::Pattern,
        matches: |text| !text.is_empty() && text.chars().all(|c| is_word(c) || "+=/:,.@-".contains(c)),
        good: letters,
        bad: "aaaaaaaa a",
    },
    Pattern {
        text: r"[\d]+",
        says: Says::Pattern,
        matches: |text| !text.is_empty() && all(text, '0'..='9'),
        good: |length| "1".repeat(length),
        bad: "12345a",
    },
    Pattern {
        text: r"[\w]+",
        says: Says::Pattern,
        matches: |text| !text.is_empty() && text.chars().all(is_word),
        good: letters,
        bad: "aaaaaaaaaaaaaaaaaaaa-",
    },
    Pattern { text: r"[\w+=,.@-]+", says: Says::Name, matches: is_name, good: letters, bad: "a b" },
    Pattern { text: r"[\w+=,.@*?-]+", says: Says::Pattern, matches: is_name, good: letters, bad: "a b" },
    Pattern {
        text: r"[\w._-]+",
        says: Says::Pattern,
        matches: |text| !text.is_empty() && text.chars().all(|c| is_word(c) || ".-".contains(c)),
        good: letters,
        bad: "a b",
    },
    Pattern {
        text: r"[A-Z0-9]+",
        says: Says::Pattern,
        matches: |text| !text.is_empty() && all(text, '0'..='Z') && text.chars().all(char::is_alphanumeric),
        good: |length| "A".repeat(length),
        bad: "ABCDEFGHIJKLMNOPQRSTUVWx",
    },
    Pattern {
        text: r"[\w]+",
        says: Says::Pattern,
        matches: |text| !text.is_empty() && text.chars().all(is_word),
        good: letters,
        bad: "ABCDEFGHIJKLMNOPQRSTUVWX-",
    },
    Pattern {
        text: r"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$",
        says: Says::Pattern,
        matches: is_alias,
        good: letters,
        bad: "a--b",
    },
    Pattern {
        text: r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)",
        says: Says::Path,
        matches: |text| text == "/" || (text.len() > 2 && is_within_slashes(text) && all(text, '!'..='~')),
        good: within_slashes,
        bad: "/a",
    },
    Pattern {
        text: r"((/[A-Za-z0-9\.,\+@=_-]+)*)/",
        says: Says::Path,
        matches: |text| {
            let inner = text.strip_prefix('/').and_then(|text| text.strip_suffix('/'));
            let plain = |part: &str| !part.is_empty() && part.chars().all(|c| is_word(c) || ".,+@=-".contains(c));
            text == "/" || inner.is_some_and(|inner| inner.split('/').all(plain))
        },
        good: within_slashes,
        bad: "/a",
    },
    Pattern {
        text: r"\u002F[\u0021-\u007F]*",
        says: Says::PatternOrPath,
        matches: |text| text.strip_prefix('/').is_some_and(|rest| all(rest, '!'..='\u{7F}')),
        good: |length| if length == 0 { String::new() } else { format!("/{}", letters(length - 1)) },
        bad: "a",
    },
    Pattern {
        text: r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+",
        says: Says::Pattern,
        matches: |text| !text.is_empty() && is_tag(text),
        good: letters,
        bad: "a!",
    },
    Pattern { text: r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*", says: Says::Pattern, matches: is_tag, good: letters, bad: "a!" },
    Pattern {
        text: r"[\u0009\u000A\u000D\u0020-\u00FF]+",
        says: Says::Pattern,
        matches: |text| !text.is_empty() && text.chars().all(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FF}')),
        good: letters,
        bad: "{\"Ω\":1}",
    },
    Pattern {
        text: r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*",
        says: Says::Pattern,
        matches: |text| text.chars().all(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='~' | '\u{A1}'..='\u{FF}')),
        good: letters,
        bad: "a\u{A0}",
    },
    Pattern {
        text: r"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?",
        says: Says::Pattern,
        matches: |text| text.starts_with("v1"),
        good: |_| "v1".to_string(),
        bad: "v0",
    },
    Pattern {
        text: r"[\u0020-\u00FF]+",
        says: Says::Pattern,
        matches: |text| !text.is_empty() && all(text, ' '..='\u{FF}'),
        good: letters,
        bad: "a\tb",
    },
    Pattern {
        text: r"^[A-Za-z][A-Za-z0-9/_-]*$",
        says: Says::Pattern,
        matches: |text| text.starts_with(|c: char| c.is_ascii_alphabetic()),
        good: letters,
        bad: "1/a",
    },
    Pattern {
        text: r"[\w-]*",
        says: Says::Pattern,
        matches: |text| text.chars().all(|c| is_word(c) || c == '-'),
        good: letters,
        bad: "s3:",
    },
    Pattern {
        text: r"^o-[0-9a-z]{10,32}\/r-[0-9a-z]{4,32}[0-9a-z-\/]*",
        says: Says::Pattern,
        matches: |text| text.starts_with("o-a1b2c3d4e5/r-f6g7") && all(text, '-'..='z'),
        good: |length| {
            let start = "o-a1b2c3d4e5/r-f6g7";
            if length < start.len() { letters(length) } else { format!("{start}{}", letters(length - start.len())) }
        },
        bad: "o-a1b2c3d4e5/ou-f6g7-1a2b3c4d",
    },
    Pattern {
        text: r"^p-[0-9a-zA-Z_]{8,128}$",
        says: Says::Pattern,
        matches: |text| text == "p-12345678",
        good: |_| "p-12345678".to_string(),
        bad: "p-1234",
    },
    Pattern {
        text: r"\d{12}",
        says: Says::Pattern,
        matches: |text| text.len() == 12 && all(text, '0'..='9'),
        good: |_| "123456789012".to_string(),
        bad: "12345678901",
    },
    Pattern {
        text: r"[\w-]+",
        says: Says::Pattern,
        matches: |text| !text.is_empty() && text.chars().all(|c| is_word(c) || c == '-'),
        good: letters,
        bad: "0123456789-012345 ",
    },
    Pattern {
        text: r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+",
        says: Says::Pattern,
        matches: |text| {
            let known = |c| matches!(c, '\t' | '\n' | '\r' | ' '..='~' | '\u{A1}'..='\u{FF}');
            !text.is_empty() && text.chars().all(known)
        },
        good: letters,
        bad: "abcdef\u{A0}",
    },
    Pattern {
        text: r"^http(s?)://[a-zA-Z0-9._/-]*(\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$",
        says: Says::Pattern,
        matches: |text| text.starts_with("https://") && all(text, '-'..='z'),
        good: |length| {
            let start = "https://";
            if length == 0 { String::new() } else { format!("{start}{}", letters(length.saturating_sub(start.len()))) }
        },
        bad: "ftp://a",
    },
    Pattern {
        text: r"^[a-zA-Z0-9:_.-]+$",
        says: Says::Pattern,
        matches: |text| !text.is_empty() && text.chars().all(|c| is_word(c) || ":.-".contains(c)),
        good: letters,
        bad: "a/b",
    },
    Pattern {
        text: r"^[a-zA-Z0-9:/+=,.@_-]+$",
        says: Says::Pattern,
        matches: |text| !text.is_empty() && text.chars().all(|c| is_word(c) || ":/+=,.@-".contains(c)),
        good: letters,
        bad: "arn:aws:iam::123456789012:user/*",
    },
    Pattern {
        text: "[ -~]+",
        says: Says::Pattern,
        matches: |text| !text.is_empty() && all(text, ' '..='~'),
        good: letters,
        bad: "abcde\u{E9}",
    },
];

/// What is known of a pattern of the model.
pub fn pattern(text: &str) -> &'static Pattern {
    PATTERNS.iter().find(|pattern| pattern.text == text).unwrap_or_else(|| panic!("no text is known for {text}"))
}

/// A text of a length that matches the pattern, if there is one, as far as the length allows.
pub fn good(pattern: Option<&Pattern>, length: usize) -> String {
    pattern.map_or_else(|| letters(length), |pattern| (pattern.good)(length))
}

fn letters(length: usize) -> String {
    "a".repeat(length)
}

fn within_slashes(length: usize) -> String {
    match length {
        0 => String::new(),
        1 => "/".to_string(),
        length => format!("/{}/", letters(length - 2)),
    }
}

fn all(text: &str, range: std::ops::RangeInclusive<char>) -> bool {
    text.chars().all(|c| range.contains(&c))
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

fn is_name(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| is_word(c) || "+=,.@-".contains(c))
}

fn is_alias(text: &str) -> bool {
    let plain = text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    plain && (3..=63).contains(&text.len()) && !text.starts_with('-') && !text.ends_with('-') && !text.contains("--")
}

fn is_within_slashes(text: &str) -> bool {
    text.starts_with('/') && text.ends_with('/')
}

/// Only of ASCII texts, which is all that is asked here.
fn is_tag(text: &str) -> bool {
    text.chars().all(|c| is_word(c) || c == ' ' || ".:/=+-@".contains(c))
}
