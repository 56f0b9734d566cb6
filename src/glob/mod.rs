//! Patterns with `*` and `?`, matched in time linear in the text.

mod machine;

pub use machine::Machine;

/// An element of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Token {
    Char(char),
    /// `?`: exactly one character.
    One,
    /// `*`: any characters, also none.
    Run,
    /// `?` and `*` that stop at a colon, for the first segments of an ARN.
    OneInSegment,
    RunInSegment,
}

/// The tokens of a pattern's text.
pub fn tokens(text: &str) -> impl Iterator<Item = Token> + '_ {
    text.chars().map(|c| match c {
        '*' => Token::Run,
        '?' => Token::One,
        c => Token::Char(c),
    })
}

/// A compiled pattern. How it matches depends on what the pattern holds.
#[derive(Clone, Debug)]
pub enum Glob {
    /// No wildcard.
    Exact(Box<str>),
    /// Only `*`: the literal parts must follow one another, the first and last at the ends.
    Parts { head: Box<str>, middle: Box<[Box<str>]>, tail: Box<str> },
    /// Anything with a `?`.
    Machine(Box<Machine>),
}

impl Glob {
    pub fn new(text: &str) -> Glob {
        Glob::from_tokens(tokens(text))
    }

    pub fn from_tokens(tokens: impl IntoIterator<Item = Token>) -> Glob {
        let (mut parts, mut last) = (Vec::new(), String::new());
        let mut seen = Vec::new();
        let mut plain = true;
        for token in tokens {
            seen.push(token);
            match token {
                Token::Char(c) => last.push(c),
                Token::Run => parts.push(std::mem::take(&mut last)),
                Token::One | Token::OneInSegment | Token::RunInSegment => plain = false,
            }
        }
        if !plain {
            return Glob::Machine(Box::new(Machine::new(&seen)));
        }
        Glob::from_parts(parts, last)
    }

    /// From the literal parts before each run and the one behind the last.
    fn from_parts(parts: Vec<String>, tail: String) -> Glob {
        let mut parts = parts.into_iter();
        let Some(head) = parts.next() else { return Glob::Exact(tail.into()) };
        let head = head.into_boxed_str();
        let middle = parts.filter(|part| !part.is_empty()).map(String::into_boxed_str).collect();
        Glob::Parts { head, middle, tail: tail.into_boxed_str() }
    }

    pub fn matches(&self, text: &str) -> bool {
        match self {
            Glob::Exact(exact) => **exact == *text,
            Glob::Parts { head, middle, tail } => matches_parts(text, head, middle, tail),
            Glob::Machine(machine) => machine.matches(text),
        }
    }
}

/// The leftmost place for each part leaves the most room for the next, so nothing is tried twice.
fn matches_parts(text: &str, head: &str, middle: &[Box<str>], tail: &str) -> bool {
    let Some(mut rest) = text.strip_prefix(head) else { return false };
    for part in middle {
        match rest.find(&**part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(tail)
}
