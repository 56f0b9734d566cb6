//! The stages that look at one element of each statement: 2, 4, 5, 8 and 8b.

use super::Checked;
use super::draft::Draft;
use crate::order::Seen;

fn demand(holds: bool, message: &str) -> Checked {
    if holds { Ok(()) } else { Err(message.to_string()) }
}

/// Stage 2.
pub fn version_is_current(draft: &Draft) -> Checked {
    demand(draft.version == Some("2012-10-17"), "Policy document must be version 2012-10-17 or greater.")
}

/// Stage 4. Empty Sids may repeat.
pub fn sids_are_unique(draft: &Draft) -> Checked {
    let mut seen = Seen::default();
    let sids = || draft.statements.iter().filter_map(|statement| statement.text("Sid"));
    let repeated = sids().any(|sid| !sid.is_empty() && !seen.insert(sid));
    demand(!repeated, "Statement IDs (SID) in a single policy must be unique.")
}

/// Stage 5.
pub fn actions_exist(draft: &Draft) -> Checked {
    let exist = draft.statements.iter().all(|s| s.strings(["Action", "NotAction"]).next().is_some());
    demand(exist, "Policy statement must contain actions.")
}

/// Stage 8.
pub fn resources_exist(draft: &Draft) -> Checked {
    let exist = draft.statements.iter().all(|s| s.strings(["Resource", "NotResource"]).next().is_some());
    demand(exist, "Policy statement must contain resources.")
}

/// Stage 8b.
pub fn no_principal(draft: &Draft) -> Checked {
    let none = draft.statements.iter().all(|s| !s.has("Principal") && !s.has("NotPrincipal"));
    demand(none, "Policy document should not specify a principal.")
}
