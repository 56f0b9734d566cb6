//! Wildcards: a pattern is a list of tokens, matched by plain recursion with a memo.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    /// This character.
    Char(char),
    /// `*`: any run, also an empty one. Not past a colon unless `colons`.
    Run { colons: bool },
    /// `?`: exactly one character (one Unicode scalar value). Not a colon unless `colons`.
    One { colons: bool },
}

/// The tokens of a text in which `*` and `?` are alive and match every character.
pub fn tokens(text: &str) -> Vec<Token> {
    text.chars().map(|c| token(c, true)).collect()
}

pub fn token(c: char, colons: bool) -> Token {
    match c {
        '*' => Token::Run { colons },
        '?' => Token::One { colons },
        c => Token::Char(c),
    }
}

/// Whether the whole text matches the whole pattern.
pub fn matches(pattern: &[Token], text: &str) -> bool {
    let text: Vec<char> = text.chars().collect();
    let mut failed = vec![false; (pattern.len() + 1) * (text.len() + 1)];
    walk(pattern, &text, 0, 0, &mut failed)
}

fn walk(pattern: &[Token], text: &[char], p: usize, t: usize, failed: &mut [bool]) -> bool {
    let cell = p * (text.len() + 1) + t;
    if failed[cell] {
        return false;
    }
    let here = text.get(t).copied();
    let hit = match pattern.get(p) {
        None => here.is_none(),
        Some(Token::Char(c)) => here == Some(*c) && walk(pattern, text, p + 1, t + 1, failed),
        Some(Token::One { colons }) => {
            here.is_some_and(|c| *colons || c != ':') && walk(pattern, text, p + 1, t + 1, failed)
        }
        Some(Token::Run { colons }) => {
            walk(pattern, text, p + 1, t, failed)
                || (here.is_some_and(|c| *colons || c != ':') && walk(pattern, text, p, t + 1, failed))
        }
    };
    failed[cell] = !hit;
    hit
}
