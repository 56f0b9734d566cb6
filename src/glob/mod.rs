//! Patterns with `*` and `?`, matched in time linear in the text.

mod machine;
mod piece;
pub mod text;

use machine::Machine;
pub use piece::Piece;

use crate::text::part;

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
    Parts { head: Box<str>, middle: Box<[Piece]>, tail: Box<str> },
    /// Anything with a `?`, and the literal text before its first wildcard.
    Machine { head: Box<str>, machine: Box<Machine> },
}

/// What of a pattern can be looked up.
#[derive(Clone, Copy, Debug)]
pub enum Scope<'p> {
    /// Only this text matches.
    Exact(&'p str),
    /// What matches begins with this.
    Prefix(&'p str),
    /// What matches has this behind its fifth colon or behind a later one.
    Rest(&'p str),
    Everything,
}

impl Scope<'_> {
    pub fn of_prefix(prefix: &str) -> Scope<'_> {
        if prefix.is_empty() { Scope::Everything } else { Scope::Prefix(prefix) }
    }
}

impl Glob {
    pub fn new(text: &str) -> Glob {
        let is_wildcard = |byte| matches!(byte, b'*' | b'?');
        let Some(first) = text.bytes().position(is_wildcard) else { return Glob::Exact(text.into()) };
        if text.bytes().skip(first).any(|byte| byte == b'?') {
            return Glob::from_tokens(tokens(text));
        }
        let (mut rest, mut middle) = (part(text, first + 1..), Vec::new());
        while let Some(run) = rest.bytes().position(is_wildcard) {
            if run > 0 {
                middle.push(Piece::new(part(rest, ..run)));
            }
            rest = part(rest, run + 1..);
        }
        Glob::Parts { head: part(text, ..first).into(), middle: middle.into(), tail: rest.into() }
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
            let head = seen.iter().map_while(|token| match token {
                Token::Char(c) => Some(*c),
                _ => None,
            });
            return Glob::Machine { head: head.collect::<String>().into(), machine: Box::new(Machine::new(&seen)) };
        }
        Glob::from_parts(parts, last)
    }

    /// From the literal parts before each run and the one behind the last.
    fn from_parts(parts: Vec<String>, tail: String) -> Glob {
        let mut parts = parts.into_iter();
        let Some(head) = parts.next() else { return Glob::Exact(tail.into()) };
        let head = head.into_boxed_str();
        let middle = parts.filter(|part| !part.is_empty()).map(|part| Piece::new(&part)).collect();
        Glob::Parts { head, middle, tail: tail.into_boxed_str() }
    }

    pub fn matches(&self, text: &str) -> bool {
        match self {
            Glob::Exact(exact) => text::equal(exact, text),
            Glob::Parts { head, middle, tail } => matches_parts(text, head, middle, tail),
            Glob::Machine { head, machine } => text::begins(text.as_bytes(), head.as_bytes()) && machine.matches(text),
        }
    }

    /// Whether all that is in the pattern's scope matches.
    pub fn is_its_scope(&self) -> bool {
        match self {
            Glob::Exact(_) => true,
            Glob::Parts { middle, tail, .. } => middle.is_empty() && tail.is_empty(),
            Glob::Machine { .. } => false,
        }
    }

    pub fn scope(&self) -> Scope<'_> {
        match self {
            Glob::Exact(text) => Scope::Exact(text),
            Glob::Parts { head, .. } | Glob::Machine { head, .. } => Scope::of_prefix(head),
        }
    }
}

/// Steps that are taken before a machine is made: it costs memory, but no pattern makes it slow.
const MOST_STEPS: usize = 4096;

/// Whether a pattern that is made token by token matches, as [`Glob`] would say.
pub fn matches(pattern: impl Iterator<Item = Token> + Clone, text: &str) -> bool {
    let (mut tokens, mut rest) = (pattern.clone(), text.chars());
    // Where to go on if the last run took one character more.
    let mut again = None;
    for _ in 0..MOST_STEPS {
        let ended = rest.as_str().is_empty();
        let fits = match tokens.next() {
            None if ended => return true,
            None => false,
            Some(Token::Run) => {
                if tokens.clone().next().is_none() {
                    return true;
                }
                again = Some((tokens.clone(), rest.clone()));
                continue;
            }
            Some(_) if ended => return false,
            Some(Token::Char(c)) => rest.next() == Some(c),
            Some(Token::One) => rest.next().is_some(),
            Some(Token::OneInSegment | Token::RunInSegment) => break,
        };
        if !fits {
            let Some((behind, from)) = &mut again else { return false };
            if from.next().is_none() {
                return false;
            }
            (tokens, rest) = (behind.clone(), from.clone());
        }
    }
    Glob::from_tokens(pattern).matches(text)
}

/// The leftmost place for each part leaves the most room for the next, so nothing is tried twice.
fn matches_parts(text: &str, head: &str, middle: &[Piece], tail: &str) -> bool {
    if !text::begins(text.as_bytes(), head.as_bytes()) {
        return false;
    }
    let mut rest = part(text, head.len()..);
    for piece in middle {
        match piece.behind(rest) {
            Some(behind) => rest = behind,
            None => return false,
        }
    }
    tail.is_empty() || rest.ends_with(tail)
}
