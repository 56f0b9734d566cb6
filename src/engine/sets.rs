//! The policies that a decision combines, in sets of one kind.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::index::Index;
use super::policy::Policy;
use crate::order::sorted_by_number;
use crate::policy::Kind;

#[derive(Clone, Debug)]
pub struct NamedPolicy {
    pub name: Box<str>,
    pub policy: Rc<Policy>,
}

/// Policies that are as good as one: a statement of any of them counts.
#[derive(Clone, Debug)]
pub struct PolicySet {
    pub kind: Kind,
    /// The Organizations level, from the root down, for the two kinds that have levels.
    pub level: Option<usize>,
    pub policies: Vec<NamedPolicy>,
}

/// So many decisions are had sooner by asking all statements than by putting each where it can be looked up.
const EARLY: u32 = 32;

/// Where a statement stands: the numbers of its set, of its policy there, and its own.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct At {
    pub set: usize,
    pub policy: usize,
    pub statement: usize,
}

/// All sets that were given; a kind that is not among them does not limit and does not grant.
#[derive(Clone, Debug, Default)]
pub struct PolicySets {
    sets: Vec<PolicySet>,
    index: RefCell<Option<Rc<Index>>>,
    asked: Cell<u32>,
}

impl PolicySets {
    /// Puts these sets in the place of all that were there of the kind.
    pub fn replace(&mut self, kind: Kind, sets: Vec<PolicySet>) {
        if sets.is_empty() && !self.has(kind) {
            return;
        }
        self.sets.retain(|set| set.kind != kind);
        self.sets.extend(sets);
        let place = |set: &PolicySet| (in_order(set.kind) as u64) << 32 | set.level.map_or(0, |level| level as u64 + 1);
        self.sets = sorted_by_number(std::mem::take(&mut self.sets), place);
        self.index = RefCell::default();
        self.asked.set(0);
    }

    /// The index for one more decision.
    pub fn index_for_decision(&self) -> Rc<Index> {
        let asked = self.asked.get();
        if asked < EARLY {
            self.asked.set(asked + 1);
        } else if asked == EARLY {
            self.expect_many();
        }
        self.index()
    }

    /// That of the last decision.
    pub fn index(&self) -> Rc<Index> {
        let make = || Rc::new(if self.asked.get() <= EARLY { Index::list(&self.sets) } else { Index::new(&self.sets) });
        self.index.borrow_mut().get_or_insert_with(make).clone()
    }

    /// Goes on as after the first decisions.
    pub fn expect_many(&self) {
        self.asked.set(EARLY + 1);
        self.index.take();
    }

    pub(super) fn count(&self) -> usize {
        self.sets.len()
    }

    pub fn iter(&self) -> impl Iterator<Item = &PolicySet> {
        self.sets.iter()
    }

    pub fn has(&self, kind: Kind) -> bool {
        self.sets.iter().any(|set| set.kind == kind)
    }
}

/// The order in which a decision looks at the kinds (evaluation.md §8, step 1).
pub fn in_order(kind: Kind) -> usize {
    match kind {
        Kind::Rcp => 0,
        Kind::Scp => 1,
        Kind::Resource => 2,
        Kind::Identity => 3,
        Kind::Boundary => 4,
        Kind::Session => 5,
        Kind::Endpoint => 6,
    }
}
