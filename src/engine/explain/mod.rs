//! The decision with its reason. It asks the same statements by the same rules as
//! [`decide`](crate::engine::decide), only without stopping at the first that settles it.

mod acting;
mod denial;
mod findings;
mod reason;
mod statement;
mod summary;
mod warnings;
mod write;

pub use reason::Reason;

use std::cell::Cell;
use std::rc::Rc;

use reason::Element;

use super::index::Route;
use super::principal::Class;
use super::request::Request;
use super::rules::{Decision, Tally, Verdict, before_policies, combine};
use super::sets::{At, NamedPolicy, PolicySet, PolicySets};
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

/// Decides a request and says why; `route` is that of its action by these policies.
pub fn explain(request: &Request, sets: &PolicySets, route: &Route, detail: Detail) -> Reason {
    let acting = match detail {
        Detail::All => Rc::default(),
        Detail::Decisive => route.acting(|| acting::acting(request, sets)),
    };
    let existing = sets.iter().enumerate().filter(|(_, set)| request.bars(set.kind).is_none());
    let examine = |(number, set)| {
        let reach = match detail {
            Detail::All => Reach::All,
            Detail::Decisive => Reach::Acting(&acting),
        };
        ExaminedSet::new(request, sets, (number, set), reach)
    };
    let mut examined: Vec<_> = existing.map(examine).collect();
    let verdict = verdict(request, sets, &examined);
    if detail == Detail::Decisive && verdict.decision != Decision::Allowed {
        for silent in examined.iter_mut().filter(|set| set.allows.is_none()) {
            *silent = ExaminedSet::new(request, sets, (silent.number, silent.set), Reach::Near(&acting));
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
#[derive(Clone, Copy)]
enum Reach<'a> {
    All,
    /// Those that cover the action.
    Acting(&'a [At]),
    /// And the Allows that may have missed by nothing but the action.
    Near(&'a [At]),
}

fn verdict(request: &Request, sets: &PolicySets, examined: &[ExaminedSet]) -> Verdict {
    if let Some(verdict) = before_policies(request) {
        return verdict;
    }
    let mut tally = Tally::default();
    for set in examined {
        tally.denied |= set.denies;
        tally.add(set.set.kind, set.allows);
    }
    combine(request, sets, &tally)
}

/// A set and what its statements came to.
struct ExaminedSet<'r> {
    number: usize,
    set: &'r PolicySet,
    /// Policy by policy, in their order.
    statements: Vec<Examined<'r>>,
    denies: bool,
    /// The strongest class in which an Allow applies.
    allows: Option<Class>,
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
    fn new(request: &Request, sets: &PolicySets, (number, set): (usize, &'r PolicySet), reach: Reach) -> Self {
        let place = request.place(set.kind, sets.has(Kind::Boundary));
        let mut found = ExaminedSet { number, set, statements: Vec::new(), denies: false, allows: None };
        let mut add = |at| found.add(at, place, request, matches!(reach, Reach::All));
        match reach {
            Reach::All => acting::each(number, set, &mut |at, _| add(at)),
            Reach::Acting(acting) => acting.iter().filter(|at| at.set == number).for_each(|at| add(*at)),
            Reach::Near(acting) => {
                let mut acting = acting.iter().filter(|at| at.set == number).peekable();
                acting::each(number, set, &mut |at, statement| {
                    let near = || statement.effect == Effect::Allow && statement.covers_resource(place, request);
                    if acting.next_if(|acting| **acting == at).is_some() || near() {
                        add(at);
                    }
                });
            }
        }
        found
    }

    fn add(&mut self, at: At, place: Place, request: &Request, shown: bool) {
        let policy = &self.set.policies[at.policy];
        let statement = &policy.policy.statements[at.statement];
        let examination = statement.examine(place, request);
        let applied = examination.applied();
        let takes_effect = statement.takes_effect(applied.truth);
        match statement.effect {
            Effect::Deny => self.denies |= takes_effect,
            Effect::Allow if takes_effect => self.allows = self.allows.max(Some(applied.class)),
            Effect::Allow => {}
        }
        self.statements.push(Examined {
            set: self.set,
            policy,
            index: at.statement,
            failed: failed(statement, &examination),
            examination,
            takes_effect,
            shown: Cell::new(shown),
        });
    }

    fn effective(&self, effect: Effect) -> impl Iterator<Item = &Examined<'r>> {
        self.statements.iter().filter(move |found| found.takes_effect && found.compiled().effect == effect)
    }

    /// What the set says by itself.
    fn result(&self) -> &'static str {
        if self.denies {
            "Deny"
        } else if self.allows.is_some() || self.set.kind == Kind::Rcp {
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
