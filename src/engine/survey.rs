//! The decision with every statement that takes effect: what IAM's simulator answers from.

use super::principal::Class;
use super::request::Request;
use super::rules::{Tally, Verdict, before_policies, combine};
use super::sets::{NamedPolicy, PolicySet, PolicySets};
use crate::policy::{Effect, Kind};

/// A verdict and what each set had to say, whether it was needed or not.
pub struct Survey<'s> {
    pub verdict: Verdict,
    pub sets: Vec<SurveyedSet<'s>>,
}

pub struct SurveyedSet<'s> {
    pub set: &'s PolicySet,
    /// The statements that take effect, in their order.
    pub effective: Vec<EffectiveStatement<'s>>,
    /// The strongest class in which an Allow applies.
    allows: Option<Class>,
}

pub struct EffectiveStatement<'s> {
    pub policy: &'s NamedPolicy,
    pub index: usize,
    pub effect: Effect,
}

impl SurveyedSet<'_> {
    pub fn denies(&self) -> bool {
        self.effective.iter().any(|statement| statement.effect == Effect::Deny)
    }

    pub fn allows(&self) -> bool {
        self.allows.is_some()
    }
}

/// Asks every statement of every set that exists for the requester.
pub fn survey<'s>(request: &Request, sets: &'s PolicySets) -> Survey<'s> {
    let existing = sets.iter().filter(|set| request.bars(set.kind).is_none());
    let surveyed: Vec<_> = existing.map(|set| survey_set(request, sets, set)).collect();
    let mut tally = Tally::default();
    for found in &surveyed {
        tally.denied |= found.denies();
        tally.add(found.set.kind, found.allows);
    }
    let verdict = before_policies(request).unwrap_or_else(|| combine(request, sets, &tally));
    Survey { verdict, sets: surveyed }
}

fn survey_set<'s>(request: &Request, sets: &PolicySets, set: &'s PolicySet) -> SurveyedSet<'s> {
    let place = request.place(set.kind, sets.has(Kind::Boundary));
    let mut found = SurveyedSet { set, effective: Vec::new(), allows: None };
    for policy in &set.policies {
        for (index, statement) in policy.policy.statements.iter().enumerate() {
            let applied = statement.apply(place, request);
            if !statement.takes_effect(applied.truth) {
                continue;
            }
            if statement.effect == Effect::Allow {
                found.allows = found.allows.max(Some(applied.class));
            }
            found.effective.push(EffectiveStatement { policy, index, effect: statement.effect });
        }
    }
    found
}
