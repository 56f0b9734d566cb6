//! The decision with its reason. It asks the same statements by the same rules as
//! [`decide`](crate::engine::decide), only without stopping at the first that settles it.

mod denial;
mod findings;
mod reason;
mod statement;
mod summary;
mod warnings;
mod write;

pub use reason::*;

use super::principal::Class;
use super::request::Request;
use super::rules::{Tally, Verdict, before_policies, combine};
use super::sets::{NamedPolicy, PolicySet, PolicySets};
use super::statement::{Examination, Statement};
use super::truth::Truth;
use crate::policy::{self, Effect, Kind};

/// How many statements the reason shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    All,
    /// Those that decided, and the near misses.
    Decisive,
}

/// Decides a request and says why.
pub fn explain(request: &Request, sets: &PolicySets, detail: Detail) -> Reason {
    let examined = examine(request, sets);
    let verdict = verdict(request, sets, &examined);
    let near_misses = findings::near_misses(&examined, verdict);
    let decided_by = findings::decided_by(&examined, verdict);
    let mut decisive = Vec::new();
    for found in decided_by.iter().chain(near_misses.iter().map(|(found, _)| found)) {
        decisive.resize(decisive.len().max(found.number + 1), false);
        decisive[found.number] = true;
    }
    let shown = |found: &Examined| detail == Detail::All || decisive.get(found.number) == Some(&true);
    Reason {
        verdict,
        summary: summary::summary(request, verdict, &decided_by, &near_misses),
        access_denied: denial::access_denied(request, verdict, &decided_by),
        decided_by: decided_by.iter().map(|found| found.reference()).collect(),
        sets: examined.iter().map(|set| set.reason(request, &shown)).collect(),
        near_misses: near_misses.iter().map(|(found, failed)| found.near_miss(*failed)).collect(),
        missing_keys: findings::missing_keys(request, &examined),
        filled_keys: findings::filled_keys(request),
        warnings: warnings::warnings(request, sets, &examined),
    }
}

fn examine<'r>(request: &Request, sets: &'r PolicySets) -> Vec<ExaminedSet<'r>> {
    let mut number = 0;
    let existing = sets.iter().filter(|set| request.bars(set.kind).is_none());
    existing.map(|set| ExaminedSet::new(request, sets, set, &mut number)).collect()
}

fn verdict(request: &Request, sets: &PolicySets, examined: &[ExaminedSet]) -> Verdict {
    if let Some(verdict) = before_policies(request) {
        return verdict;
    }
    let mut tally = Tally::default();
    for set in examined {
        tally.denied |= set.denies();
        tally.add(set.set.kind, set.allows());
    }
    combine(request, sets, &tally)
}

/// A set and what each of its statements came to.
struct ExaminedSet<'r> {
    set: &'r PolicySet,
    /// Policy by policy, in their order.
    statements: Vec<Examined<'r>>,
}

struct Examined<'r> {
    /// Counted over all sets.
    number: usize,
    set: &'r PolicySet,
    policy: &'r NamedPolicy,
    index: usize,
    examination: Examination,
    takes_effect: bool,
}

impl<'r> ExaminedSet<'r> {
    fn new(request: &Request, sets: &PolicySets, set: &'r PolicySet, number: &mut usize) -> Self {
        let place = request.place(set.kind, sets.has(Kind::Boundary));
        let mut statements = Vec::new();
        for policy in &set.policies {
            for (index, statement) in policy.policy.statements.iter().enumerate() {
                let examination = statement.examine(place, request);
                let takes_effect = statement.takes_effect(examination.applied().truth);
                statements.push(Examined { number: *number, set, policy, index, examination, takes_effect });
                *number += 1;
            }
        }
        ExaminedSet { set, statements }
    }

    fn effective(&self, effect: Effect) -> impl Iterator<Item = &Examined<'r>> {
        self.statements.iter().filter(move |found| found.takes_effect && found.compiled().effect == effect)
    }

    fn denies(&self) -> bool {
        self.effective(Effect::Deny).next().is_some()
    }

    /// The strongest class in which an Allow applies.
    fn allows(&self) -> Option<Class> {
        self.effective(Effect::Allow).map(|found| found.examination.applied().class).max()
    }

    fn result(&self) -> SetResult {
        if self.denies() {
            SetResult::Deny
        } else if self.allows().is_some() || self.set.kind == Kind::Rcp {
            SetResult::Allow
        } else {
            SetResult::None
        }
    }

    fn reason(&self, request: &Request, shown: &dyn Fn(&Examined) -> bool) -> SetReason {
        let mut statements = self.statements.iter().peekable();
        let mut policies = Vec::with_capacity(self.set.policies.len());
        for policy in &self.set.policies {
            let mut reasons = Vec::new();
            while let Some(found) = statements.next_if(|found| std::ptr::eq(found.policy, policy)) {
                if shown(found) {
                    reasons.push(found.reason(request));
                }
            }
            policies.push(PolicyReason { name: policy.name.to_string(), statements: reasons });
        }
        SetReason { kind: self.set.kind, level: self.set.level, result: self.result(), policies }
    }
}

impl<'r> Examined<'r> {
    fn compiled(&self) -> &'r Statement {
        &self.policy.policy.statements[self.index]
    }

    fn source(&self) -> &'r policy::Statement {
        &self.policy.policy.document.statements[self.index]
    }

    fn reference(&self) -> StatementRef {
        StatementRef {
            kind: self.set.kind,
            level: self.set.level,
            policy: self.policy.name.to_string(),
            statement: self.index,
        }
    }

    fn near_miss(&self, failed: Element) -> NearMiss {
        NearMiss { statement: self.reference(), failed }
    }

    /// The elements that kept the statement from applying.
    fn failed(&self) -> Vec<Element> {
        let fails = |truth| !self.compiled().takes_effect(truth);
        let examination = &self.examination;
        let mut failed = Vec::new();
        if fails(examination.action) {
            failed.push(Element::Action);
        }
        if fails(examination.resource.truth) {
            failed.push(Element::Resource);
        }
        if fails(examination.principal.truth) {
            failed.push(Element::Principal);
        }
        if examination.conditions.iter().any(|outcome| fails(outcome.truth)) {
            failed.push(Element::Condition);
        }
        failed
    }

    /// Everything but the conditions matches or might: the conditions are what it hangs on.
    fn hangs_on_conditions(&self) -> bool {
        let examination = &self.examination;
        [examination.action, examination.resource.truth, examination.principal.truth].iter().all(|t| *t != Truth::False)
    }
}
