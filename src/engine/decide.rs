//! The decision alone, as fast as it can be had.

use super::principal::Class;
use super::request::Request;
use super::rules::{Tally, Verdict, before_policies, combine};
use super::sets::{PolicySet, PolicySets};
use crate::policy::{Effect, Kind};

/// Decides a request by the policies.
pub fn decide(request: &Request, sets: &PolicySets) -> Verdict {
    if let Some(verdict) = before_policies(request) {
        return verdict;
    }
    let mut tally = Tally::default();
    for set in sets.iter().filter(|set| request.bars(set.kind).is_none()) {
        match examine(request, sets, set) {
            SetResult::Deny => {
                tally.denied = true;
                break;
            }
            SetResult::Allows(class) => tally.add(set.kind, class),
        }
    }
    combine(request, sets, &tally)
}

enum SetResult {
    Deny,
    /// The strongest class in which an Allow applies, if one does.
    Allows(Option<Class>),
}

fn examine(request: &Request, sets: &PolicySets, set: &PolicySet) -> SetResult {
    let place = request.place(set.kind, sets);
    let mut best = None;
    for statement in set.policies.iter().flat_map(|named| &named.policy.statements) {
        let settled = best.is_some() && set.kind != Kind::Resource;
        if settled && statement.effect == Effect::Allow {
            continue;
        }
        let applied = statement.apply(place, request);
        if !statement.takes_effect(applied.truth) {
            continue;
        }
        match statement.effect {
            Effect::Deny => return SetResult::Deny,
            Effect::Allow => best = best.max(Some(applied.class)),
        }
    }
    SetResult::Allows(best)
}
