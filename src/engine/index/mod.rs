//! The statements that may have a say in a request, found without asking the others.
//!
//! A statement stands under each of its actions, and there under each of its resources: both by what
//! the pattern begins with before its first wildcard or variable. What is found that way is only a
//! selection; whether a statement applies, its elements say themselves, as far as that is left open.

mod route;
mod search;
mod table;
mod trie;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use super::policy::Policy;
use super::sets::PolicySet;
use super::statement::{Check, Checks, Statement, asks_principal};
use crate::glob::Scope;
use crate::policy::Effect;
use route::Routes;
use table::Table;
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

/// A statement with more pairs of an action and a resource stands under its actions alone.
const MOST_PAIRS: usize = 256;

/// So few statements are asked one after the other sooner than they are looked up.
const FEW: usize = 8;

impl Index {
    pub fn new(sets: &[PolicySet]) -> Index {
        let mut index = Index {
            rules: rules(sets),
            actions: Trie::default(),
            nodes: Vec::new(),
            wholes: Trie::default(),
            rests: Trie::default(),
            table: Table::default(),
            buckets: Vec::new(),
            members: Vec::new(),
            room: Cell::default(),
            routes: RefCell::default(),
        };
        let mut entries = Vec::with_capacity(index.rules.len());
        for number in 0..index.rules.len() {
            index.enter(number, sets, &mut entries);
        }
        index.fill(&entries);
        index
    }

    /// Notes the buckets of a rule.
    fn enter(&mut self, number: usize, sets: &[PolicySet], entries: &mut Vec<(usize, Member)>) {
        let rule = &self.rules[number];
        let (kind, policy) = (sets[rule.set].kind, rule.policy.clone());
        let Some(statement) = policy.statements.get(rule.at) else { return };
        let rule = number as u32;
        if self.rules.len() <= FEW {
            let node = self.node(Scope::Everything);
            let bucket = self.bucket(node, Scope::Everything);
            return entries.push((bucket, Member { rule, checks: Checks::ALL }));
        }
        let actions = statement.action_scopes();
        let mut resources = statement.resource_scopes(kind);
        if resources.len() * actions.len() > MOST_PAIRS {
            resources = vec![(Scope::Everything, Check::Element)];
        }
        for (scope, action) in actions {
            let node = self.node(scope);
            for (scope, resource) in resources.iter().copied() {
                entries.push((self.bucket(node, scope), Member { rule, checks: Checks { action, resource } }));
            }
        }
    }

    fn node(&mut self, action: Scope) -> usize {
        let (text, exact) = match action {
            Scope::Exact(text) => (text, true),
            Scope::Prefix(text) => (text, false),
            Scope::Rest(_) | Scope::Everything => ("", false),
        };
        let node = node_of(self.actions.number(text.as_bytes()), exact);
        if node >= self.nodes.len() {
            self.nodes.resize(node + 1, Node::default());
        }
        node
    }

    fn bucket(&mut self, node: usize, resource: Scope) -> usize {
        let key = match resource {
            Scope::Exact(text) => key(node, self.wholes.number(text.as_bytes()), By::Exact),
            Scope::Prefix(text) => key(node, self.wholes.number(text.as_bytes()), By::Prefix),
            Scope::Rest(text) => key(node, self.rests.number(text.as_bytes()), By::Rest),
            Scope::Everything => key(node, 0, By::Nothing),
        };
        let bucket = self.known_bucket(key).unwrap_or_else(|| {
            self.buckets.push(Bucket { key, from: 0, allows: 0, to: 0 });
            let bucket = self.buckets.len() - 1;
            self.table.enter(key, bucket, |number| self.buckets[number].key);
            bucket
        });
        let node = &mut self.nodes[node];
        match resource {
            Scope::Exact(_) | Scope::Prefix(_) => node.wholes = true,
            Scope::Rest(_) => node.rests = true,
            Scope::Everything => node.anywhere = Some(bucket as u32),
        }
        bucket
    }

    #[inline(always)]
    fn known_bucket(&self, key: u64) -> Option<usize> {
        self.table.get(key, |number| self.buckets[number].key == key)
    }

    /// Lays the rules out bucket by bucket, in each those first that deny.
    fn fill(&mut self, entries: &[(usize, Member)]) {
        for (bucket, _) in entries {
            self.buckets[*bucket].to += 1;
        }
        let mut from = 0;
        for bucket in &mut self.buckets {
            let count = bucket.to;
            *bucket = Bucket { from, allows: from, to: from, ..*bucket };
            from += count;
        }
        self.members = vec![Member { rule: 0, checks: Checks::ALL }; entries.len()];
        for effect in [Effect::Deny, Effect::Allow] {
            for (bucket, member) in entries {
                if self.rules[member.rule as usize].effect == effect {
                    let bucket = &mut self.buckets[*bucket];
                    self.members[bucket.to as usize] = *member;
                    bucket.to += 1;
                    bucket.allows += u32::from(effect == Effect::Deny);
                }
            }
        }
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

fn rules(sets: &[PolicySet]) -> Vec<Rule> {
    let mut rules = Vec::new();
    for (set, of) in sets.iter().enumerate() {
        for policy in of.policies.iter().map(|named| &named.policy) {
            for (at, statement) in policy.statements.iter().enumerate() {
                rules.push(Rule {
                    number: rules.len() as u32,
                    set,
                    effect: statement.effect,
                    plain: !asks_principal(of.kind) && statement.conditions.is_empty(),
                    policy: policy.clone(),
                    at,
                });
            }
        }
    }
    rules
}
