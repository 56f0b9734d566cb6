//! Reads the members of JSON input and says what is wrong with them by their path.

use std::fmt;

use crate::json::{Json, Limits, Member, Node, read};
use crate::policy::PolicyError;
use crate::text::part;

/// Input is bounded by what a caller can hold, not by a quota: documents have limits of their own.
const LIMITS: Limits = Limits { bytes: usize::MAX, depth: 96 };

/// Why something that a caller handed in was refused.
#[derive(Clone, Debug)]
pub enum InputError {
    /// A member of the wrong type or with a value it cannot have.
    Type(String),
    /// A policy document.
    Policy(Box<PolicyError>),
}

impl InputError {
    /// The same, of a member that stands at `place`.
    pub fn within(self, place: &str) -> InputError {
        match self {
            InputError::Type(message) => InputError::Type(format!("{place}.{message}")),
            policy => policy,
        }
    }
}

impl From<PolicyError> for InputError {
    fn from(error: PolicyError) -> Self {
        InputError::Policy(Box::new(error))
    }
}

impl fmt::Display for InputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            InputError::Type(message) => f.write_str(message),
            InputError::Policy(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for InputError {}

pub type Input<T> = Result<T, InputError>;

pub fn refuse<T>(path: &str, problem: impl fmt::Display) -> Input<T> {
    Err(refused(path, &problem))
}

pub fn expected<T>(path: &str, what: &str, node: &Node) -> Input<T> {
    Err(unexpected(path, what, node))
}

/// One for all types of what is read and of problems, as the next is.
#[inline(never)]
fn refused(path: &str, problem: &dyn fmt::Display) -> InputError {
    InputError::Type(format!("{path}: {problem}"))
}

#[inline(never)]
fn unexpected(path: &str, what: &str, node: &Node) -> InputError {
    match node.as_str() {
        Some(text) => refused(path, &format_args!("expected {what}, got {}", shown(text))),
        None => refused(path, &format_args!("expected {what}, got {}", node.json.type_name())),
    }
}

/// A caller's text as messages show it: in quotes, and cut where a reader has seen enough.
pub fn shown(text: &str) -> String {
    match text.char_indices().nth(80) {
        None => format!("\"{text}\""),
        Some((at, _)) => format!("\"{}…\"", part(text, ..at)),
    }
}

/// Reads the JSON that the caller's values were turned into.
pub fn read_input(text: &str) -> Input<Node<'_>> {
    read(text, LIMITS).map_err(|error| {
        let at = if error.path.text.is_empty() { "input" } else { &error.path.text };
        InputError::Type(format!("{at}: {}", error.message))
    })
}

/// The members of an object. `null` is as good as left out.
pub struct Members<'n> {
    members: &'n [Member<'n>],
    path: &'n str,
}

impl<'n> Members<'n> {
    /// `path` is where the object stands, empty for the outermost.
    pub fn of(node: &'n Node<'n>, path: &'n str, known: &[&str]) -> Input<Members<'n>> {
        let here = if path.is_empty() { "options" } else { path };
        let Json::Object(members) = &node.json else { return expected(here, "an object", node) };
        if let Some(unknown) = members.iter().find(|member| !known.contains(&&*member.key)) {
            let unknown = if path.is_empty() { unknown.key.to_string() } else { format!("{path}.{}", unknown.key) };
            let unknown: String = unknown.chars().take(120).collect();
            return refuse(&unknown, format_args!("unknown member, expected one of {}", known.join(", ")));
        }
        Ok(Members { members, path })
    }

    pub fn path_of(&self, name: &str) -> String {
        if self.path.is_empty() { name.to_string() } else { format!("{}.{name}", self.path) }
    }

    /// Whether the member is there at all, as `null` too.
    pub fn names(&self, name: &str) -> bool {
        self.members.iter().any(|member| &*member.key == name)
    }

    pub fn get(&self, name: &str) -> Option<&'n Node<'n>> {
        let member = self.members.iter().find(|member| &*member.key == name)?;
        (member.value.json != Json::Null).then_some(&member.value)
    }

    pub fn string(&self, name: &str) -> Input<Option<&'n str>> {
        self.read(name, "a string", Node::as_str)
    }

    pub fn boolean(&self, name: &str) -> Input<Option<bool>> {
        self.read(name, "a boolean", |node| match node.json {
            Json::Bool(value) => Some(value),
            _ => None,
        })
    }

    /// Reads a member, or says what was expected of it.
    pub fn read<T>(&self, name: &str, what: &str, read: impl FnOnce(&'n Node<'n>) -> Option<T>) -> Input<Option<T>> {
        let Some(node) = self.get(name) else { return Ok(None) };
        read(node).map(Some).ok_or_else(|| self.unexpected(name, what, node))
    }

    #[inline(never)]
    fn unexpected(&self, name: &str, what: &str, node: &Node) -> InputError {
        unexpected(&self.path_of(name), what, node)
    }
}
