//! The statements that may have a say in a request, found without asking the others.
//!
//! A statement stands under each of its actions, and there under each of its resources: both by what
//! the pattern begins with before its first wildcard or variable. What is found that way is only a
//! selection; whether a statement applies, its elements say themselves, as far as that is left open.

mod build;
mod route;
mod search;
mod trie;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::hash::Table;
use super::policy::Policy;
use super::statement::{Checks, Statement};
use crate::policy::Effect;
use route::Routes;
use trie::Trie;

pub use route::Route;

/// A statement of a set.
pub struct Rule {
    pub number: u32,
    /// The number of its set.
    pub set: usize,
    effect: Effect,
    /// It applies wherever its action and its resource do: it names no principals and has no conditions.
    pub plain: bool,
    policy: Rc<Policy>,
    at: usize,
}

impl Rule {
    #[inline(always)]
    pub fn statement(&self) -> Option<&Statement> {
        self.policy.statements.get(self.at)
    }
}

pub struct Index {
    rules: Vec<Rule>,
    /// What actions begin with; each text has two nodes.
    actions: Trie,
    nodes: Vec<Node>,
    /// What resources begin with, from their start and from behind one of their colons.
    wholes: Trie,
    rests: Trie,
    table: Table,
    buckets: Vec<Bucket>,
    /// Bucket by bucket.
    members: Vec<Member>,
    /// For what a search finds.
    room: Cell<Vec<u32>>,
    routes: RefCell<Routes>,
}

/// The statements of an exact action, or of the action patterns that begin with one text.
#[derive(Clone, Copy, Default)]
struct Node {
    /// The bucket of those whose resources cannot be looked up.
    anywhere: Option<u32>,
    wholes: bool,
    rests: bool,
}

/// Where the rules of a bucket lie: first those that deny, then those that allow.
#[derive(Clone, Copy)]
struct Bucket {
    key: u64,
    from: u32,
    allows: u32,
    to: u32,
}

/// A rule, and what is left to ask of it in the bucket.
#[derive(Clone, Copy)]
struct Member {
    rule: u32,
    checks: Checks,
}

/// How the resources of a bucket are looked up.
#[derive(Clone, Copy)]
enum By {
    Exact,
    Prefix,
    Rest,
    Nothing,
}

/// The bucket of a node and a resource's number.
#[inline(always)]
fn key(node: usize, resource: u32, by: By) -> u64 {
    (node as u64) << 34 | u64::from(resource) << 2 | by as u64
}

impl Index {
    #[inline(always)]
    fn known_bucket(&self, key: u64) -> Option<usize> {
        self.table.get(key, |number| self.buckets[number].key == key)
    }
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Index")
    }
}

fn node_of(action: u32, exact: bool) -> usize {
    action as usize * 2 + usize::from(exact)
}
