//! What the reason draws from the statements: which decided, which almost did, which keys they
//! missed.

use super::reason::Element;
use super::{Examined, ExaminedSet};
use crate::engine::condition::Why;
use crate::engine::context::Context;
use crate::engine::request::Request;
use crate::engine::rules::{Decision, Step, Verdict};
use crate::order::sorted_by_number;
use crate::policy::{Effect, Kind};

/// The statements that made the decision: the Denies, or the Allows that grant. An implicit deny
/// has none.
pub(super) fn decided_by<'e, 'r>(examined: &'e [ExaminedSet<'r>], verdict: Verdict) -> Vec<&'e Examined<'r>> {
    let effect = match verdict.decision {
        Decision::ExplicitDeny => Effect::Deny,
        Decision::Allowed => Effect::Allow,
        Decision::ImplicitDeny => return Vec::new(),
    };
    let sets = examined.iter().filter(|set| effect == Effect::Deny || grants(set, verdict.step));
    sets.flat_map(|set| {
        let strongest = set.allows;
        let counts =
            move |found: &&Examined| effect == Effect::Deny || Some(found.examination.applied().class) == strongest;
        set.effective(effect).filter(counts)
    })
    .collect()
}

/// Whether a set's Allows are what the step rests on. Boundaries and service control policies
/// never grant.
fn grants(set: &ExaminedSet, step: Step) -> bool {
    match step {
        Step::AllPoliciesAllow => matches!(set.set.kind, Kind::Identity | Kind::Resource),
        Step::ResourcePolicy | Step::RootUser => set.set.kind == Kind::Resource,
        _ => false,
    }
}

/// Allow statements that exactly one element kept from applying, of sets in which no other Allow
/// applies: those of the kind that is lacking first, and then the most telling.
pub(super) fn near_misses<'e, 'r>(
    examined: &'e [ExaminedSet<'r>],
    verdict: Verdict,
) -> Vec<(&'e Examined<'r>, Element)> {
    if verdict.decision == Decision::Allowed {
        return Vec::new();
    }
    let mut misses = Vec::new();
    let silent = examined.iter().filter(|set| set.allows.is_none());
    for found in silent.flat_map(|set| &set.statements) {
        let mut failed = found.failed();
        if found.compiled().effect == Effect::Allow
            && let (Some(failed), None) = (failed.next(), failed.next())
        {
            misses.push((found, failed));
        }
    }
    let lacking = verdict.lacking();
    sorted_by_number(misses, |(found, failed)| u64::from(lacking != Some(found.set.kind)) << 8 | *failed as u64)
}

/// Keys that conditions or variables asked for, in statements that otherwise meet the request.
pub(super) fn missing_keys(request: &Request, examined: &[ExaminedSet]) -> Vec<String> {
    let mut keys = Keys::default();
    for found in examined.iter().flat_map(|set| &set.statements) {
        if !found.covers_action() {
            continue;
        }
        for variable in found.compiled().resource_element().iter().flat_map(|e| e.unresolved(&request.context)) {
            keys.add(&variable);
        }
        if !found.hangs_on_conditions() {
            continue;
        }
        for (index, outcome) in found.examination.conditions.iter().enumerate() {
            if outcome.why == Why::Missing {
                keys.add(&found.source().conditions[index].key.value);
            }
            for variable in found.compiled().conditions[index].unresolved(&request.context) {
                keys.add(&variable);
            }
        }
    }
    keys.list
}

/// Keys once each, whatever their case, as they were first spelled.
#[derive(Default)]
struct Keys {
    seen: Context,
    list: Vec<String>,
}

impl Keys {
    fn add(&mut self, key: &str) {
        if self.seen.insert_one(key, "") {
            self.list.push(key.to_string());
        }
    }
}
