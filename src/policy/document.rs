//! A policy document as data: what its text says, with the place of everything.

use std::rc::Rc;

use crate::json::Span;

/// A string of the document and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    pub value: Box<str>,
    pub span: Span,
}

/// The language version (evaluation.md §2.3). Only the second knows policy variables.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    V2008,
    V2012,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    Allow,
    Deny,
}

impl Effect {
    pub fn name(self) -> &'static str {
        match self {
            Effect::Allow => "Allow",
            Effect::Deny => "Deny",
        }
    }
}

/// The list of an element that has a `Not…` form: Action, Resource.
#[derive(Clone, Debug)]
pub struct Elements {
    pub negated: bool,
    pub items: Vec<Text>,
    pub span: Span,
}

/// The keys of a principal object (evaluation.md §7.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PrincipalType {
    Aws,
    Service,
    Federated,
    CanonicalUser,
}

impl PrincipalType {
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "AWS" => Some(PrincipalType::Aws),
            "Service" => Some(PrincipalType::Service),
            "Federated" => Some(PrincipalType::Federated),
            "CanonicalUser" => Some(PrincipalType::CanonicalUser),
            _ => None,
        }
    }

    pub fn name(self) -> &'static str {
        match self {
            PrincipalType::Aws => "AWS",
            PrincipalType::Service => "Service",
            PrincipalType::Federated => "Federated",
            PrincipalType::CanonicalUser => "CanonicalUser",
        }
    }
}

#[derive(Clone, Debug)]
pub struct PrincipalEntry {
    pub of: PrincipalType,
    pub text: Text,
}

#[derive(Clone, Debug)]
pub enum PrincipalList {
    /// `"Principal": "*"`.
    Everyone,
    Entries(Vec<PrincipalEntry>),
}

#[derive(Clone, Debug)]
pub struct PrincipalElement {
    pub negated: bool,
    pub list: PrincipalList,
    pub span: Span,
}

/// One `operator: { key: values }` of a Condition.
#[derive(Clone, Debug)]
pub struct Condition {
    pub operator: Rc<Text>,
    pub key: Text,
    pub values: Vec<Text>,
    /// From the key to the end of its values.
    pub span: Span,
}

#[derive(Clone, Debug)]
pub struct Statement {
    pub span: Span,
    /// Where the parser stood when the statement began: behind the token before it
    /// (simulate.md §3.3, the simulator's StartPosition).
    pub reached_at: u32,
    pub sid: Option<Box<str>>,
    pub effect: Effect,
    pub principal: Option<PrincipalElement>,
    pub action: Option<Elements>,
    pub resource: Option<Elements>,
    /// The Condition element's span, if there is one, however empty.
    pub condition: Option<Span>,
    pub conditions: Vec<Condition>,
}

#[derive(Clone, Debug)]
pub struct Document {
    /// The text as it came in, byte for byte.
    pub text: Rc<str>,
    pub version: Version,
    pub statements: Vec<Statement>,
}
