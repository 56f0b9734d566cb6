//! The decision alone, as fast as it can be had.

use super::index::Rule;
use super::principal::Class;
use super::request::Request;
use super::rules::{Tally, Verdict, before_policies, combine};
use super::sets::PolicySets;
use super::statement::{Patterns, Place};
use crate::policy::Kind;

/// What is known of a set while its rules are asked.
#[derive(Clone, Copy, Default)]
struct Standing {
    /// `None` if the set does not exist for the request.
    place: Option<Place>,
    /// The strongest class in which an Allow applies.
    allows: Option<Class>,
}

/// So many sets need no memory from the heap.
const USUAL_SETS: usize = 16;

/// Decides a request by the policies.
pub fn decide(request: &Request, sets: &PolicySets) -> Verdict {
    if let Some(verdict) = before_policies(request) {
        return verdict;
    }
    let (mut few, mut many) = ([Standing::default(); USUAL_SETS], Vec::new());
    let standings = match few.get_mut(..sets.count()) {
        Some(standings) => standings,
        None => {
            many.resize(sets.count(), Standing::default());
            &mut many
        }
    };
    for (set, standing) in sets.iter().zip(&mut *standings) {
        standing.place = request.bars(set.kind).is_none().then(|| request.place(set.kind, sets));
    }
    let mut tally = Tally::default();
    let found = sets.index().search(request);
    tally.denied = found.denials().any(|(rule, by)| applies(rule, by, standings[rule.set].place, request).is_some());
    if !tally.denied {
        for (rule, by) in found.allows() {
            let standing = &mut standings[rule.set];
            let settled = standing.allows.is_some() && standing.place.is_none_or(|place| place.kind != Kind::Resource);
            if !settled {
                standing.allows = standing.allows.max(applies(rule, by, standing.place, request));
            }
        }
    }
    for (set, standing) in sets.iter().zip(standings).filter(|(_, standing)| standing.place.is_some()) {
        tally.add(set.kind, standing.allows);
    }
    combine(request, sets, &tally)
}

/// The class in which a rule applies by two of its patterns, if it does.
fn applies(rule: &Rule, by: Patterns, place: Option<Place>, request: &Request) -> Option<Class> {
    let statement = rule.statement()?;
    let applied = statement.apply_by(by, place?, request);
    statement.takes_effect(applied.truth).then_some(applied.class)
}
