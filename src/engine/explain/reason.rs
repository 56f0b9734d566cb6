//! The reason of a decision as data (api.md §3).

use crate::engine::condition::Outcome;
use crate::engine::principal::Class;
use crate::engine::rules::Verdict;
use crate::json::Position;
use crate::policy::{Effect, Kind};

/// Why a request was decided as it was.
#[derive(Clone, Debug)]
pub struct Reason {
    pub verdict: Verdict,
    /// One sentence that a person understands.
    pub summary: String,
    /// The text of AWS's AccessDenied, for what is not allowed.
    pub access_denied: Option<String>,
    pub decided_by: Vec<StatementRef>,
    /// The sets that exist for this requester, in the order of evaluation.
    pub sets: Vec<SetReason>,
    /// Allow statements that one element kept from applying.
    pub near_misses: Vec<NearMiss>,
    /// Keys that statements asked for and the request does not carry, as the policies spell them.
    pub missing_keys: Vec<String>,
    /// Keys that were filled in, with their values.
    pub filled_keys: Vec<(String, Vec<String>)>,
    pub warnings: Vec<Warning>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct StatementRef {
    pub kind: Kind,
    pub level: Option<usize>,
    pub policy: String,
    pub statement: usize,
}

#[derive(Clone, Debug)]
pub struct NearMiss {
    pub statement: StatementRef,
    pub failed: Element,
}

#[derive(Clone, Debug)]
pub struct Warning {
    pub code: &'static str,
    pub message: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SetResult {
    Allow,
    Deny,
    None,
}

#[derive(Clone, Debug)]
pub struct SetReason {
    pub kind: Kind,
    pub level: Option<usize>,
    pub result: SetResult,
    pub policies: Vec<PolicyReason>,
}

#[derive(Clone, Debug)]
pub struct PolicyReason {
    pub name: String,
    pub statements: Vec<StatementReason>,
}

/// From and to, end exclusive.
pub type Place = (Position, Position);

#[derive(Clone, Debug)]
pub struct StatementReason {
    pub index: usize,
    pub sid: Option<String>,
    pub effect: Effect,
    pub applies: bool,
    pub span: Place,
    pub action: Match,
    pub resource: Option<Match>,
    pub principal: Option<(Match, Class)>,
    pub conditions: Vec<ConditionReason>,
    pub failed: Vec<Element>,
}

/// An element of a statement. The order is that in which a miss is worth knowing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Element {
    Condition,
    Principal,
    Resource,
    Action,
}

impl Element {
    pub fn name(self) -> &'static str {
        match self {
            Element::Condition => "condition",
            Element::Principal => "principal",
            Element::Resource => "resource",
            Element::Action => "action",
        }
    }
}

/// How an element with patterns met the request.
#[derive(Clone, Debug, Default)]
pub struct Match {
    pub matched: bool,
    /// The pattern that took the request's value; in a `Not…` element the one that excluded it.
    pub pattern: Option<String>,
    /// The pattern with its variables put in.
    pub expanded: Option<String>,
    pub span: Option<Place>,
    /// Variables that do not resolve.
    pub unresolved: Vec<String>,
}

#[derive(Clone, Debug)]
pub struct ConditionReason {
    pub operator: String,
    /// As the policy spells it.
    pub key: String,
    /// `None` if the request does not carry the key.
    pub request: Option<Vec<String>>,
    pub policy: Vec<String>,
    /// The policy's value that the request's value met.
    pub hit: Option<String>,
    pub span: Place,
    pub outcome: Outcome,
}
