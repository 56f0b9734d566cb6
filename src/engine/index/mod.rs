//! The statements that may have a say in a request, found without asking the others.
//!
//! A statement stands under each of its actions, and there under each of its resources: both by what
//! the pattern begins with before its first wildcard or variable. What is found that way is only a
//! selection; whether a statement applies, its elements say themselves.

mod prefixes;
mod table;

use std::cell::Cell;
use std::rc::Rc;

use super::policy::Policy;
use super::request::Request;
use super::sets::PolicySet;
use super::statement::{Patterns, Statement};
use crate::glob::Scope;
use crate::policy::Effect;
use prefixes::{Prefixes, hash, mixed};
use table::Table;

/// A statement of a set.
pub struct Rule {
    /// The number of its set.
    pub set: usize,
    effect: Effect,
    policy: Rc<Policy>,
    at: usize,
}

impl Rule {
    pub fn statement(&self) -> Option<&Statement> {
        self.policy.statements.get(self.at)
    }
}

pub struct Index {
    rules: Vec<Rule>,
    /// Nodes by exact actions and by what action patterns begin with.
    actions: Table,
    /// The lengths of these beginnings, by services.
    services: Table,
    lengths: Vec<Lengths>,
    /// The first takes the patterns that begin with no whole service.
    nodes: Vec<Node>,
    /// Buckets by nodes and resources.
    resources: Table,
    buckets: Vec<Bucket>,
    /// Bucket by bucket.
    members: Vec<Member>,
    scratch: Cell<Option<Box<Scratch>>>,
}

/// In ascending order.
type Lengths = Vec<u32>;

/// The statements of one action pattern.
#[derive(Default)]
struct Node {
    /// The bucket of those whose resources cannot be looked up.
    anywhere: Option<usize>,
    /// Some name a resource without a wildcard.
    exact: bool,
    prefixes: Lengths,
    /// Of what stands behind five colons.
    rests: Lengths,
}

/// Where the rules of a bucket lie: first those that deny, then those that allow.
#[derive(Clone, Copy, Default)]
struct Bucket {
    from: u32,
    allows: u32,
    to: u32,
}

/// A rule, and the patterns by which it is in the bucket.
#[derive(Clone, Copy)]
struct Member {
    rule: u32,
    patterns: Patterns,
}

/// What a search needs room for.
#[derive(Default)]
struct Scratch {
    action: Prefixes,
    resource: Prefixes,
    /// Where the resource goes on behind its fifth colon, and behind each one after that.
    rests: Vec<usize>,
    found: Vec<Bucket>,
}

const EXACT: u64 = 1;
const PREFIX: u64 = 2;
const ANYWHERE: u64 = 3;
const REST: u64 = 4;

/// A statement with more pairs of an action and a resource stands under its actions alone.
const MOST_PAIRS: usize = 256;

/// So few statements are asked one after the other sooner than they are looked up.
const FEW: usize = 8;

impl Index {
    pub fn new(sets: &[PolicySet]) -> Index {
        let mut index = Index {
            rules: rules(sets),
            actions: Table::default(),
            services: Table::default(),
            lengths: Vec::new(),
            nodes: vec![Node::default()],
            resources: Table::default(),
            buckets: Vec::new(),
            members: Vec::new(),
            scratch: Cell::default(),
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
            let bucket = self.bucket(0, Scope::Everything);
            return entries.push((bucket, Member { rule, patterns: Patterns::ALL }));
        }
        let actions = statement.action_scopes();
        let mut resources = statement.resource_scopes(kind);
        if resources.len() * actions.len() > MOST_PAIRS {
            resources = vec![(Scope::Everything, Patterns::EVERY)];
        }
        for (scope, action) in actions {
            let node = self.node(scope);
            for (scope, resource) in resources.iter().copied() {
                entries.push((self.bucket(node, scope), Member { rule, patterns: Patterns { action, resource } }));
            }
        }
    }

    fn node(&mut self, action: Scope) -> usize {
        let key = match action {
            Scope::Exact(text) => mixed(hash(text.as_bytes()), EXACT),
            Scope::Prefix(text) if text.contains(':') => {
                let service = text.split_inclusive(':').next().unwrap_or_default();
                let at = self.services.number(hash(service.as_bytes()), self.lengths.len());
                if at == self.lengths.len() {
                    self.lengths.push(Lengths::new());
                }
                insert(&mut self.lengths[at], text.len());
                mixed(hash(text.as_bytes()), PREFIX)
            }
            _ => return 0,
        };
        let node = self.actions.number(key, self.nodes.len());
        if node == self.nodes.len() {
            self.nodes.push(Node::default());
        }
        node
    }

    fn bucket(&mut self, node: usize, resource: Scope) -> usize {
        let key = match resource {
            Scope::Exact(text) => place(node, hash(text.as_bytes()), EXACT),
            Scope::Prefix(text) => place(node, hash(text.as_bytes()), PREFIX),
            Scope::Rest(text) => place(node, hash(text.as_bytes()), REST),
            Scope::Everything => place(node, 0, ANYWHERE),
        };
        let bucket = self.resources.number(key, self.buckets.len());
        if bucket == self.buckets.len() {
            self.buckets.push(Bucket::default());
        }
        let node = &mut self.nodes[node];
        match resource {
            Scope::Exact(_) => node.exact = true,
            Scope::Prefix(text) => insert(&mut node.prefixes, text.len()),
            Scope::Rest(text) => insert(&mut node.rests, text.len()),
            Scope::Everything => node.anywhere = Some(bucket),
        }
        bucket
    }

    /// Lays the rules out bucket by bucket, in each those first that deny.
    fn fill(&mut self, entries: &[(usize, Member)]) {
        for (bucket, _) in entries {
            self.buckets[*bucket].to += 1;
        }
        let mut from = 0;
        for bucket in &mut self.buckets {
            let count = bucket.to;
            *bucket = Bucket { from, allows: from, to: from };
            from += count;
        }
        self.members = vec![Member { rule: 0, patterns: Patterns::ALL }; entries.len()];
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

    /// Finds the rules that may have a say.
    pub fn search(&self, request: &Request) -> Found<'_> {
        let mut scratch = self.scratch.take().unwrap_or_default();
        self.find(request, &mut scratch);
        Found { index: self, scratch: Some(scratch) }
    }

    fn find(&self, request: &Request, scratch: &mut Scratch) {
        scratch.found.clear();
        if self.rules.len() <= FEW {
            return self.find_in(0, scratch);
        }
        let action = &*request.folded_action;
        scratch.action.set(action);
        scratch.resource.set(request.resource);
        scratch.rests.clear();
        if let Some(arn) = &request.arn {
            let start = request.resource.len() - arn.rest().len();
            let colons = arn.rest().bytes().enumerate().filter(|(_, byte)| *byte == b':');
            scratch.rests.push(start);
            scratch.rests.extend(colons.map(|(at, _)| start + at + 1));
        }
        self.find_in(0, scratch);
        if let Some(node) = self.actions.get(mixed(scratch.action.hash(action.len()), EXACT)) {
            self.find_in(node, scratch);
        }
        let service = action.bytes().position(|byte| byte == b':').map_or(0, |at| at + 1);
        let lengths = self.services.get(scratch.action.hash(service)).and_then(|at| self.lengths.get(at));
        for length in up_to(lengths.map_or(&[], |lengths| lengths), action.len()) {
            if let Some(node) = self.actions.get(mixed(scratch.action.hash(length), PREFIX)) {
                self.find_in(node, scratch);
            }
        }
    }

    fn find_in(&self, node: usize, scratch: &mut Scratch) {
        let Some(Node { anywhere, exact, prefixes, rests }) = self.nodes.get(node) else { return };
        let Scratch { resource, found, .. } = scratch;
        let mut take = |bucket: usize| found.extend(self.buckets.get(bucket));
        anywhere.map(&mut take);
        if *exact {
            let whole = resource.hash(resource.len());
            self.resources.get(place(node, whole, EXACT)).map(&mut take);
        }
        for length in up_to(prefixes, resource.len()) {
            self.resources.get(place(node, resource.hash(length), PREFIX)).map(&mut take);
        }
        for length in rests.iter().map(|length| *length as usize) {
            for rest in scratch.rests.iter().filter_map(|from| resource.text().get(*from..from + length)) {
                self.resources.get(place(node, hash(rest), REST)).map(&mut take);
            }
        }
    }
}

/// The rules that may have a say in a request. One that is found in two ways is there twice.
pub struct Found<'i> {
    index: &'i Index,
    scratch: Option<Box<Scratch>>,
}

impl Found<'_> {
    pub fn denials(&self) -> impl Iterator<Item = (&Rule, Patterns)> {
        self.buckets().flat_map(|bucket| self.rules(bucket.from, bucket.allows))
    }

    pub fn allows(&self) -> impl Iterator<Item = (&Rule, Patterns)> {
        self.buckets().flat_map(|bucket| self.rules(bucket.allows, bucket.to))
    }

    fn buckets(&self) -> impl Iterator<Item = &Bucket> {
        self.scratch.iter().flat_map(|scratch| &scratch.found)
    }

    fn rules(&self, from: u32, to: u32) -> impl Iterator<Item = (&Rule, Patterns)> {
        let members = self.index.members.get(from as usize..to as usize).unwrap_or_default();
        members.iter().filter_map(|member| Some((self.index.rules.get(member.rule as usize)?, member.patterns)))
    }
}

/// The room for the next search stays with the index.
impl Drop for Found<'_> {
    fn drop(&mut self) {
        self.index.scratch.set(self.scratch.take());
    }
}

impl std::fmt::Debug for Index {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Index")
    }
}

fn up_to(lengths: &[u32], most: usize) -> impl Iterator<Item = usize> {
    lengths.iter().map(|length| *length as usize).take_while(move |length| *length <= most)
}

fn place(node: usize, resource: u64, kind: u64) -> u64 {
    mixed(resource ^ kind, node as u64)
}

fn insert(lengths: &mut Lengths, length: usize) {
    if let Err(at) = lengths.binary_search(&(length as u32)) {
        lengths.insert(at, length as u32);
    }
}

fn rules(sets: &[PolicySet]) -> Vec<Rule> {
    let mut rules = Vec::new();
    for (set, of) in sets.iter().enumerate() {
        for policy in of.policies.iter().map(|named| &named.policy) {
            let statements = policy.statements.iter().enumerate();
            let rule = |(at, statement): (usize, &Statement)| Rule {
                set,
                effect: statement.effect,
                policy: policy.clone(),
                at,
            };
            rules.extend(statements.map(rule));
        }
    }
    rules
}
