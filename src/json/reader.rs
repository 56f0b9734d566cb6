//! The reader: text → [`Node`].

use std::borrow::Cow;

use super::plain::plain_length;
use crate::order::first_repeated;
use crate::text::{number, part};

/// Byte offsets into the text, end exclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

/// A JSON value and its place in the text.
#[derive(Clone, Debug, PartialEq)]
pub struct Node<'t> {
    pub span: Span,
    pub json: Json<'t>,
}

/// A JSON value. Numbers stay as they were written, and strings without escapes where they are.
#[derive(Clone, Debug, PartialEq)]
pub enum Json<'t> {
    Null,
    Bool(bool),
    Number(Cow<'t, str>),
    String(Cow<'t, str>),
    Array(Vec<Node<'t>>),
    Object(Vec<Member<'t>>),
}

/// One `"key": value` of an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Member<'t> {
    pub key: Cow<'t, str>,
    pub key_span: Span,
    pub value: Node<'t>,
}

impl Json<'_> {
    /// What the value is, for messages.
    pub fn type_name(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "a boolean",
            Json::Number(_) => "a number",
            Json::String(_) => "a string",
            Json::Array(_) => "a list",
            Json::Object(_) => "an object",
        }
    }
}

impl<'t> Node<'t> {
    /// The text of a string node.
    pub fn as_str(&self) -> Option<&str> {
        match &self.json {
            Json::String(text) => Some(text),
            _ => None,
        }
    }

    /// The number of something that is kept elsewhere.
    pub fn as_handle(&self) -> Option<u32> {
        match &self.json {
            Json::Number(digits) => u32::try_from(number(digits)?).ok(),
            _ => None,
        }
    }

    /// The member of that name, if this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Node<'t>> {
        match &self.json {
            Json::Object(members) => members.iter().find(|m| m.key == key).map(|m| &m.value),
            _ => None,
        }
    }
}

/// Bounds that keep hostile text from costing more than it should.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    pub bytes: usize,
    /// Levels of objects and lists inside one another.
    pub depth: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonErrorKind {
    Syntax,
    DuplicateKey,
    TooLarge,
    TooDeep,
}

/// Why the text could not be read, and where.
#[derive(Clone, Debug)]
pub struct JsonError {
    pub kind: JsonErrorKind,
    pub message: String,
    /// Byte offset into the text.
    pub offset: usize,
    pub path: Path,
}

/// In a box, so that handing an error on takes little code wherever that is done.
type Read<T> = Result<T, Box<JsonError>>;

impl JsonError {
    fn inside(mut self: Box<Self>, place: impl FnOnce(&Path) -> Path) -> Box<Self> {
        self.path = place(&self.path);
        self
    }
}

/// Where in a document something is: `Statement[0].Action`. It is made from the inside outwards.
#[derive(Clone, Debug, Default)]
pub struct Path {
    pub text: String,
}

impl Path {
    pub fn inside_member(&self, key: &str) -> Path {
        let separator = if self.text.is_empty() || self.text.starts_with('[') { "" } else { "." };
        Path { text: [key, separator, &self.text].concat() }
    }

    pub fn inside_index(&self, index: usize) -> Path {
        self.inside_member(&format!("[{index}]"))
    }
}

/// Reads one JSON value that takes up the whole text.
pub fn read(text: &str, limits: Limits) -> Read<Node<'_>> {
    let mut reader = Reader { text, bytes: text.as_bytes(), at: 0, depth_limit: limits.depth };
    if text.len() > limits.bytes {
        let message = format!("the text has {} bytes, more than {}", text.len(), limits.bytes);
        return Err(reader.error_of(JsonErrorKind::TooLarge, 0, message));
    }
    let node = reader.value(1)?;
    reader.skip_blanks();
    match reader.peek() {
        None => Ok(node),
        Some(_) => Err(reader.unexpected("the end of the text")),
    }
}

struct Reader<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    depth_limit: usize,
}

impl<'t> Reader<'t> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn error_of(&self, kind: JsonErrorKind, offset: usize, message: String) -> Box<JsonError> {
        Box::new(JsonError { kind, message, offset, path: Path::default() })
    }

    fn syntax(&self, offset: usize, message: &str) -> Box<JsonError> {
        self.error_of(JsonErrorKind::Syntax, offset, message.to_string())
    }

    fn unexpected(&self, expected: &str) -> Box<JsonError> {
        let found = match self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
            None => "the end of the text".to_string(),
            Some(c) if c.is_control() || c == '\u{FEFF}' => format!("U+{:04X}", c as u32),
            Some(c) => format!("`{c}`"),
        };
        self.error_of(JsonErrorKind::Syntax, self.at, format!("expected {expected}, found {found}"))
    }

    fn span_from(&self, start: usize) -> Span {
        Span { start: start as u32, end: self.at as u32 }
    }

    fn value(&mut self, depth: usize) -> Read<Node<'t>> {
        self.skip_blanks();
        let start = self.at;
        let json = match self.peek() {
            Some(b'{') => Json::Object(self.object(depth)?),
            Some(b'[') => Json::Array(self.array(depth)?),
            Some(b'"') => Json::String(self.string()?),
            Some(b'-' | b'0'..=b'9') => Json::Number(Cow::Borrowed(self.number()?)),
            Some(b't') => self.word("true", Json::Bool(true))?,
            Some(b'f') => self.word("false", Json::Bool(false))?,
            Some(b'n') => self.word("null", Json::Null)?,
            _ => return Err(self.unexpected("a JSON value")),
        };
        Ok(Node { span: self.span_from(start), json })
    }

    fn enter(&mut self, depth: usize) -> Read<()> {
        if depth > self.depth_limit {
            let message = format!("nested deeper than {} levels", self.depth_limit);
            return Err(self.error_of(JsonErrorKind::TooDeep, self.at, message));
        }
        self.at += 1;
        self.skip_blanks();
        Ok(())
    }

    fn object(&mut self, depth: usize) -> Read<Vec<Member<'t>>> {
        self.enter(depth)?;
        let mut members = Vec::new();
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(members);
        }
        loop {
            self.skip_blanks();
            if self.peek() != Some(b'"') {
                return Err(self.unexpected("a member's name in double quotes"));
            }
            let start = self.at;
            let key = self.string()?;
            let key_span = self.span_from(start);
            self.skip_blanks();
            if self.peek() != Some(b':') {
                return Err(self.unexpected("`:`").inside(|path| path.inside_member(&key)));
            }
            self.at += 1;
            let value = self.value(depth + 1).map_err(|error| error.inside(|path| path.inside_member(&key)))?;
            members.push(Member { key, key_span, value });
            self.skip_blanks();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b'}') => {
                    self.at += 1;
                    return self.without_duplicates(members);
                }
                _ => return Err(self.unexpected("`,` or `}`")),
            }
        }
    }

    /// A few members are compared one by one.
    fn without_duplicates(&self, members: Vec<Member<'t>>) -> Read<Vec<Member<'t>>> {
        let stands_before = |(index, member): (usize, &Member)| members[..index].iter().any(|m| m.key == member.key);
        if members.len() <= 8 && !members.iter().enumerate().any(stands_before) {
            return Ok(members);
        }
        if let Some(again) = first_repeated(members.len(), &|index| &members[index].key) {
            let member = &members[again];
            let message = format!("the key \"{}\" stands twice in one object", member.key);
            let offset = member.key_span.start as usize;
            let error = self.error_of(JsonErrorKind::DuplicateKey, offset, message);
            return Err(error.inside(|path| path.inside_member(&member.key)));
        }
        Ok(members)
    }

    fn array(&mut self, depth: usize) -> Read<Vec<Node<'t>>> {
        self.enter(depth)?;
        let mut items = Vec::new();
        if self.peek() == Some(b']') {
            self.at += 1;
            return Ok(items);
        }
        loop {
            let index = items.len();
            items.push(self.value(depth + 1).map_err(|error| error.inside(|path| path.inside_index(index)))?);
            self.skip_blanks();
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(b']') => {
                    self.at += 1;
                    return Ok(items);
                }
                _ => return Err(self.unexpected("`,` or `]`")),
            }
        }
    }

    fn word(&mut self, word: &str, json: Json<'t>) -> Read<Json<'t>> {
        if !self.bytes[self.at..].starts_with(word.as_bytes()) {
            return Err(self.unexpected("a JSON value"));
        }
        self.at += word.len();
        Ok(json)
    }

    fn number(&mut self) -> Read<&'t str> {
        let start = self.at;
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        match self.peek() {
            Some(b'0') => self.at += 1,
            Some(b'1'..=b'9') => self.digits()?,
            _ => return Err(self.unexpected("a digit")),
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.at += 1;
            if matches!(self.peek(), Some(b'+' | b'-')) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(part(self.text, start..self.at))
    }

    fn digits(&mut self) -> Read<()> {
        if !matches!(self.peek(), Some(b'0'..=b'9')) {
            return Err(self.unexpected("a digit"));
        }
        while matches!(self.peek(), Some(b'0'..=b'9')) {
            self.at += 1;
        }
        Ok(())
    }

    fn string(&mut self) -> Read<Cow<'t, str>> {
        let open = self.at;
        self.at += 1;
        let mut out = String::new();
        loop {
            let run = self.at;
            self.at = run + plain_length(self.bytes.get(run..).unwrap_or_default());
            let plain = part(self.text, run..self.at);
            if self.peek() == Some(b'"') && out.is_empty() {
                self.at += 1;
                return Ok(Cow::Borrowed(plain));
            }
            out.push_str(plain);
            match self.peek() {
                None => return Err(self.syntax(open, "the string that begins here has no end")),
                Some(b'"') => {
                    self.at += 1;
                    return Ok(Cow::Owned(out));
                }
                Some(b'\\') => out.push(self.escape()?),
                Some(c) => {
                    let message = format!("a string may hold the control character U+{c:04X} only as an escape");
                    return Err(self.syntax(self.at, &message));
                }
            }
        }
    }

    fn escape(&mut self) -> Read<char> {
        let start = self.at;
        self.at += 1;
        let c = match self.peek() {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{C}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.at += 1;
                return self.unicode_escape(start);
            }
            _ => return Err(self.syntax(start, "an escape that JSON does not know")),
        };
        self.at += 1;
        Ok(c)
    }

    fn unicode_escape(&mut self, start: usize) -> Read<char> {
        let lone = "half of a surrogate pair stands alone";
        let high = self.hex4()?;
        if !(0xD800..0xE000).contains(&high) {
            return char::from_u32(high).ok_or_else(|| self.syntax(start, lone));
        }
        if high >= 0xDC00 || !self.bytes[self.at..].starts_with(b"\\u") {
            return Err(self.syntax(start, lone));
        }
        self.at += 2;
        let low = self.hex4()?;
        if !(0xDC00..0xE000).contains(&low) {
            return Err(self.syntax(start, lone));
        }
        char::from_u32(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)).ok_or_else(|| self.syntax(start, lone))
    }

    fn hex4(&mut self) -> Read<u32> {
        let mut value = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|c| (c as char).to_digit(16));
            let Some(digit) = digit else { return Err(self.unexpected("four hexadecimal digits")) };
            value = value * 16 + digit;
            self.at += 1;
        }
        Ok(value)
    }
}
