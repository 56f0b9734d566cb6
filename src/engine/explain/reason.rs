//! What an explanation comes to, and the words that it uses.

use crate::engine::rules::Verdict;

/// Why a request was decided as it was.
#[derive(Clone, Debug)]
pub struct Reason {
    pub verdict: Verdict,
    /// The text of AWS's AccessDenied, for what is not allowed.
    pub access_denied: Option<String>,
    /// All of it, in the shape of api.md §3.
    pub json: String,
}

#[derive(Clone, Debug)]
pub(super) struct Warning {
    pub code: &'static str,
    pub message: String,
}

/// An element of a statement. The order is that in which a miss is worth knowing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Element {
    Condition,
    Principal,
    Resource,
    Action,
}

impl Element {
    /// In the order in which a statement is asked.
    pub const ALL: [Element; 4] = [Element::Action, Element::Resource, Element::Principal, Element::Condition];

    pub fn name(self) -> &'static str {
        match self {
            Element::Condition => "condition",
            Element::Principal => "principal",
            Element::Resource => "resource",
            Element::Action => "action",
        }
    }
}
