//! Policy variables: `${key}`, `${key, 'default'}` and the escapes (evaluation.md §6).

use super::context::{Found, Key, RequestContext};
use crate::glob::{Token, tokens};
use crate::text::{find, find_last, part};

/// A pattern in which variables stand.
#[derive(Clone, Debug)]
pub struct Template {
    parts: Vec<Part>,
}

/// A text without variables, ready to compare, or one that each request completes.
#[derive(Clone, Debug)]
pub enum Pattern<T> {
    Ready(T),
    Template(Template),
}

/// What an expansion may have beyond the text, so that a pattern of any usual length is still read
/// for what it is.
const SLACK: usize = 4096;

/// Characters of an expansion that a person still reads.
const LONGEST_SHOWN: usize = 2048;

/// Why a pattern has no expansion in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unexpanded {
    Unresolved,
    /// It has more literal characters than the text that it is compared with.
    TooLong,
}

#[derive(Clone, Debug)]
enum Part {
    Tokens(Vec<Token>),
    Variable {
        /// As written between `${` and `}`, or the key alone.
        name: Box<str>,
        /// `None` if what stands there is no variable that could resolve.
        key: Option<Key>,
        default: Option<Box<str>>,
    },
}

/// The tokens of a pattern in a request, made one by one.
#[derive(Clone)]
pub struct Expansion<'t> {
    parts: std::slice::Iter<'t, Part>,
    context: &'t RequestContext<'t>,
    tokens: std::slice::Iter<'t, Token>,
    value: std::str::Chars<'t>,
}

impl Iterator for Expansion<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        loop {
            if let Some(c) = self.value.next() {
                return Some(Token::Char(c));
            }
            if let Some(token) = self.tokens.next() {
                return Some(*token);
            }
            match self.parts.next()? {
                Part::Tokens(tokens) => self.tokens = tokens.iter(),
                Part::Variable { key, default, .. } => {
                    self.value = resolve(key.as_ref(), default.as_deref(), self.context).unwrap_or_default().chars();
                }
            }
        }
    }
}

/// What a text with `${` in it is.
pub enum Parsed {
    /// No variables: literal characters and wildcards.
    Plain(Vec<Token>),
    Template(Template),
}

impl Template {
    /// Reads a text of a 2012 policy. An escape stands for its character alone.
    pub fn parse(text: &str) -> Parsed {
        let mut parts = Vec::new();
        let mut plain: Vec<Token> = Vec::new();
        let mut rest = text;
        let closers = Closers::of(text);
        while let Some(open) = find(rest, b"${") {
            plain.extend(tokens(part(rest, ..open)));
            let Some((part, behind)) = variable(part(rest, open + 2..), &closers) else {
                plain.extend(tokens("${"));
                rest = part(rest, open + 2..);
                continue;
            };
            match part {
                Part::Tokens(escape) => plain.extend(escape),
                variable => {
                    parts.push(Part::Tokens(std::mem::take(&mut plain)));
                    parts.push(variable);
                }
            }
            rest = behind;
        }
        plain.extend(tokens(rest));
        if parts.is_empty() {
            return Parsed::Plain(plain);
        }
        parts.push(Part::Tokens(plain));
        Parsed::Template(Template { parts })
    }

    /// The tokens with every variable's value put in as literal text, to be compared with `text`.
    /// Values that cannot fit into it are not put in.
    pub fn expand<'t>(&'t self, text: &str, context: &'t RequestContext) -> Result<Expansion<'t>, Unexpanded> {
        self.expand_within(text.len() + SLACK, context)
    }

    /// The text with every variable's value put in, if it is short enough to be shown.
    pub fn expand_to_show(&self, context: &RequestContext) -> Option<String> {
        self.expand_within(LONGEST_SHOWN, context).ok().map(to_text)
    }

    fn expand_within<'t>(&'t self, longest: usize, context: &'t RequestContext) -> Result<Expansion<'t>, Unexpanded> {
        let mut length = 0;
        for part in &self.parts {
            if let Part::Variable { key, default, .. } = part {
                let value = resolve(key.as_ref(), default.as_deref(), context).ok_or(Unexpanded::Unresolved)?;
                length += value.chars().count();
            }
        }
        if length > longest {
            return Err(Unexpanded::TooLong);
        }
        Ok(Expansion { parts: self.parts.iter(), context, tokens: [].iter(), value: "".chars() })
    }

    /// The variables that do not resolve in this context, as written.
    pub fn unresolved<'t>(&'t self, context: &RequestContext) -> impl Iterator<Item = &'t str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Variable { name, key, default } => {
                let resolved = resolve(key.as_ref(), default.as_deref(), context).is_some();
                (!resolved).then_some(&**name)
            }
            Part::Tokens(_) => None,
        })
    }

    /// The names of the keys that the variables ask for, as written.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.parts.iter().filter_map(|part| match part {
            Part::Variable { name, key: Some(_), .. } => Some(&**name),
            _ => None,
        })
    }
}

/// A present value as it is, also an empty one; the default only for an absent key. A key with
/// several values has none that could be put in.
fn resolve<'v>(key: Option<&Key>, default: Option<&'v str>, context: &'v RequestContext) -> Option<&'v str> {
    match context.find(key?) {
        Found::Missing => default,
        Found::Conflict => None,
        Found::Values(entry) if entry.multivalued => None,
        Found::Values(entry) => entry.values.get(0),
    }
}

/// Reads what follows `${`; `None` if no `}` closes it, and then it is literal text.
///
/// Each part of the text is searched once: what does not close here closes nowhere behind, which
/// `closers` knows without looking.
fn variable<'t>(text: &'t str, closers: &Closers) -> Option<(Part, &'t str)> {
    let end = closers.brace(text)?;
    let (name, behind) = (part(text, ..end), part(text, end + 1..));
    if let "*" | "?" | "$" = name {
        return Some((Part::Tokens(name.chars().map(Token::Char).collect()), behind));
    }
    if let Some((key, quoted)) = name.split_once(',')
        && quoted.starts_with(" '")
        && is_key(key)
    {
        let quoted = part(text, key.len() + ", '".len()..);
        if let Some(end) = closers.quote(quoted) {
            return Some((resolvable(key, Some(part(quoted, ..end).into())), part(quoted, end + "'}".len()..)));
        }
    }
    if is_key(name) {
        return Some((resolvable(name, None), behind));
    }
    Some((Part::Variable { name: name.into(), key: None, default: None }, behind))
}

/// How much text follows the last `}` and the last `'}`.
struct Closers {
    behind_brace: Option<usize>,
    behind_quote: Option<usize>,
}

impl Closers {
    fn of(text: &str) -> Closers {
        let behind = |at: usize| text.len() - at;
        Closers {
            behind_brace: text.bytes().rposition(|byte| byte == b'}').map(behind),
            behind_quote: find_last(text, b"'}").map(behind),
        }
    }

    fn brace(&self, rest: &str) -> Option<usize> {
        if rest.len() >= self.behind_brace? { rest.find('}') } else { None }
    }

    fn quote(&self, rest: &str) -> Option<usize> {
        if rest.len() >= self.behind_quote? { find(rest, b"'}") } else { None }
    }
}

fn resolvable(key: &str, default: Option<Box<str>>) -> Part {
    Part::Variable { name: key.into(), key: Some(Key::new(key)), default }
}

fn is_key(text: &str) -> bool {
    !text.is_empty() && !text.contains(|c: char| c.is_whitespace() || matches!(c, '$' | '{' | '}' | ',' | '\''))
}

/// The text that tokens stand for, to be shown or compared: runs and ones in their written form.
pub fn to_text(tokens: impl IntoIterator<Item = Token>) -> String {
    tokens.into_iter().map(to_char).collect()
}

pub fn to_char(token: Token) -> char {
    match token {
        Token::Char(c) => c,
        Token::One | Token::OneInSegment => '?',
        Token::Run | Token::RunInSegment => '*',
    }
}
