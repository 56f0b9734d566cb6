//! Why a document was refused.

use crate::json::{JsonError, JsonErrorKind, LineIndex};

/// What is wrong with a document; a closed list that programs may match on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PolicyErrorCode {
    InvalidJson,
    DuplicateKey,
    WrongType,
    UnknownElement,
    InvalidEffect,
    InvalidVersion,
    ExclusiveElements,
    ForbiddenElement,
    MissingElement,
    TooLarge,
    TooDeep,
}

impl PolicyErrorCode {
    pub fn name(self) -> &'static str {
        use PolicyErrorCode::*;
        match self {
            InvalidJson => "InvalidJson",
            DuplicateKey => "DuplicateKey",
            WrongType => "WrongType",
            UnknownElement => "UnknownElement",
            InvalidEffect => "InvalidEffect",
            InvalidVersion => "InvalidVersion",
            ExclusiveElements => "ExclusiveElements",
            ForbiddenElement => "ForbiddenElement",
            MissingElement => "MissingElement",
            TooLarge => "TooLarge",
            TooDeep => "TooDeep",
        }
    }
}

/// A refused document: the fault, the element that has it and its place in the text.
#[derive(Clone, Debug)]
pub struct PolicyError {
    pub code: PolicyErrorCode,
    pub message: String,
    /// The element, as in `Statement[0].Effect`; empty for the document itself.
    pub path: String,
    /// From 1.
    pub line: u32,
    /// From 0, in UTF-16 units.
    pub column: u32,
    /// The name that the caller gave the policy; empty until one is known.
    pub policy: String,
}

impl PolicyError {
    pub(crate) fn new(code: PolicyErrorCode, message: String, path: String, text: &str, offset: u32) -> Self {
        let at = LineIndex::new(text).position(text, offset);
        PolicyError { code, message, path, line: at.line, column: at.column, policy: String::new() }
    }

    pub(crate) fn from_json(error: JsonError, text: &str) -> Self {
        let code = match error.kind {
            JsonErrorKind::Syntax => PolicyErrorCode::InvalidJson,
            JsonErrorKind::DuplicateKey => PolicyErrorCode::DuplicateKey,
            JsonErrorKind::TooLarge => PolicyErrorCode::TooLarge,
            JsonErrorKind::TooDeep => PolicyErrorCode::TooDeep,
        };
        let mut message = error.message;
        if code == PolicyErrorCode::InvalidJson {
            message = format!("not JSON: {message}");
        }
        Self::new(code, message, error.path.text, text, error.offset as u32)
    }

    pub(crate) fn of_policy(mut self, name: &str) -> Self {
        self.policy = name.to_string();
        self
    }
}

impl std::fmt::Display for PolicyError {
    /// One sentence: `identityPolicies[0]: Statement[0].Effect: …, line 4, column 16`.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for part in [&self.policy, &self.path] {
            if !part.is_empty() {
                write!(f, "{part}: ")?;
            }
        }
        write!(f, "{} (line {}, column {})", self.message, self.line, self.column)
    }
}

impl std::error::Error for PolicyError {}
