//! The decision with its reason. It asks the same statements by the same rules as
//! [`decide`](crate::engine::decide), only without stopping at the first that settles it.

mod denial;
mod findings;
mod reason;
mod statement;
mod summary;
mod warnings;
mod write;

pub use reason::Reason;

use std::cell::Cell;

use reason::Element;

use super::principal::Class;
use super::request::Request;
use super::rules::{Decision, Tally, Verdict, before_policies, combine};
use super::sets::{NamedPolicy, PolicySet, PolicySets};
use super::statement::{Examination, Place, Statement};
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
    let reach = if detail == Detail::All { Reach::All } else { Reach::Acting };
    let existing = sets.iter().filter(|set| request.bars(set.kind).is_none());
    let mut examined: Vec<_> = existing.map(|set| ExaminedSet::new(request, sets, set, reach)).collect();
    let verdict = verdict(request, sets, &examined);
    if reach == Reach::Acting && verdict.decision != Decision::Allowed {
        for silent in examined.iter_mut().filter(|set| set.allows().is_none()) {
            *silent = ExaminedSet::new(request, sets, silent.set, Reach::Near);
        }
    }
    let near_misses = findings::near_misses(&examined, verdict);
    let decided_by = findings::decided_by(&examined, verdict);
    for found in decided_by.iter().chain(near_misses.iter().map(|(found, _)| found)) {
        found.shown.set(true);
    }
    let access_denied = denial::access_denied(request, verdict, &decided_by);
    let found = write::Found { request, sets, verdict, examined: &examined, decided_by, near_misses };
    let json = found.json(access_denied.as_deref());
    Reason { verdict, access_denied, json }
}

/// Which statements of a set are examined.
#[derive(Clone, Copy, PartialEq)]
enum Reach {
    All,
    /// Those that cover the action: no other can decide, or is told of.
    Acting,
    /// And the Allows that may have missed by nothing but the action.
    Near,
}

impl Reach {
    fn takes(self, statement: &Statement, place: Place, request: &Request) -> bool {
        match self {
            Reach::All => true,
            _ if statement.covers_action(request) => true,
            Reach::Acting => false,
            Reach::Near => statement.effect == Effect::Allow && statement.covers_resource(place, request),
        }
    }
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

/// A set and what its statements came to.
struct ExaminedSet<'r> {
    set: &'r PolicySet,
    /// Policy by policy, in their order.
    statements: Vec<Examined<'r>>,
}

struct Examined<'r> {
    set: &'r PolicySet,
    policy: &'r NamedPolicy,
    index: usize,
    examination: Examination,
    takes_effect: bool,
    /// Which elements kept the statement from applying, as [`Element::ALL`] lists them.
    failed: [bool; 4],
    shown: Cell<bool>,
}

impl<'r> ExaminedSet<'r> {
    fn new(request: &Request, sets: &PolicySets, set: &'r PolicySet, reach: Reach) -> Self {
        let place = request.place(set.kind, sets.has(Kind::Boundary));
        let mut statements = Vec::new();
        for policy in &set.policies {
            for (index, statement) in policy.policy.statements.iter().enumerate() {
                if reach.takes(statement, place, request) {
                    let examination = statement.examine(place, request);
                    let (takes_effect, failed) =
                        (statement.takes_effect(examination.applied().truth), failed(statement, &examination));
                    let shown = Cell::new(reach == Reach::All);
                    statements.push(Examined { set, policy, index, examination, takes_effect, failed, shown });
                }
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

    /// What the set says by itself.
    fn result(&self) -> &'static str {
        if self.denies() {
            "Deny"
        } else if self.allows().is_some() || self.set.kind == Kind::Rcp {
            "Allow"
        } else {
            "None"
        }
    }
}

fn failed(statement: &Statement, examination: &Examination) -> [bool; 4] {
    let fails = |truth| !statement.takes_effect(truth);
    [
        fails(examination.action),
        fails(examination.resource.truth),
        fails(examination.principal.truth),
        examination.conditions.iter().any(|outcome| fails(outcome.truth)),
    ]
}

impl<'r> Examined<'r> {
    fn compiled(&self) -> &'r Statement {
        &self.policy.policy.statements[self.index]
    }

    fn source(&self) -> &'r policy::Statement {
        &self.policy.policy.document.statements[self.index]
    }

    /// The elements that kept the statement from applying.
    fn failed(&self) -> impl Iterator<Item = Element> {
        Element::ALL.into_iter().zip(self.failed).filter_map(|(element, failed)| failed.then_some(element))
    }

    fn covers_action(&self) -> bool {
        let [action, ..] = self.failed;
        !action
    }

    /// Everything but the conditions matches or might: the conditions are what it hangs on.
    fn hangs_on_conditions(&self) -> bool {
        let examination = &self.examination;
        [examination.action, examination.resource.truth, examination.principal.truth].iter().all(|t| *t != Truth::False)
    }
}
