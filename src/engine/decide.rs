//! The decision alone, as fast as it can be had.

use super::index::{Index, Route, Rule};
use super::principal::Class;
use super::request::Request;
use super::rules::{Tally, Verdict, before_policies, combine};
use super::sets::PolicySets;
use super::statement::{Checks, Place, Statement};
use super::truth::Truth;
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
const USUAL_SETS: usize = 8;

/// Decides a request by the policies, of which `index` is made; `route` is that of its action there.
pub fn decide(index: &Index, route: &Route, request: &Request, sets: &PolicySets) -> Verdict {
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
    let limited = sets.has(Kind::Boundary);
    for (set, standing) in sets.iter().zip(&mut *standings) {
        standing.place = request.bars(set.kind).is_none().then(|| request.place(set.kind, limited));
    }
    let mut tally = Tally::default();
    let found = index.search(route, request);
    tally.denied = found.any_denial(|rule, checks| applies(rule, checks, standings[rule.set].place, request).is_some());
    if !tally.denied {
        found.each_allow(|rule, checks| {
            let standing = &mut standings[rule.set];
            let settled = standing.allows.is_some() && standing.place.is_none_or(|place| place.kind != Kind::Resource);
            if !settled {
                standing.allows = standing.allows.max(applies(rule, checks, standing.place, request));
            }
        });
    }
    for (set, standing) in sets.iter().zip(standings).filter(|(_, standing)| standing.place.is_some()) {
        tally.add(set.kind, standing.allows);
    }
    combine(request, sets, &tally)
}

/// The class in which a rule applies by what it was looked up by, if it does.
fn applies(rule: &Rule, checks: Checks, place: Option<Place>, request: &Request) -> Option<Class> {
    let place = place?;
    if rule.plain && checks == Checks::NONE {
        return Some(Class::None);
    }
    let remembered = if rule.plain { Some(Truth::True) } else { request.memo.and_then(|memo| memo.get(rule.number)) };
    if remembered == Some(Truth::False) {
        return None;
    }
    let statement = rule.statement()?;
    let applied = statement.apply_but_for_conditions(checks, place, request);
    let conditions = || remembered.unwrap_or_else(|| conditions(rule.number, statement, request));
    statement.takes_effect(applied.truth.and_then(conditions)).then_some(applied.class)
}

/// What a statement's conditions come to, remembered where they may be asked again.
fn conditions(number: u32, statement: &Statement, request: &Request) -> Truth {
    let Some(memo) = request.memo else { return statement.conditions_in(&request.context) };
    request.context.start_watching();
    let truth = statement.conditions_in(&request.context);
    if !request.context.saw_passing() {
        memo.set(number, truth);
    }
    truth
}
