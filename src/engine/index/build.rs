//! An index as it is made: each statement is put under its actions and resources.

use std::cell::{Cell, RefCell};

use super::trie::Growing;
use super::{Bucket, By, Index, Member, Node, Rule, key, node_of};
use crate::engine::hash::Table;
use crate::engine::sets::PolicySet;
use crate::engine::statement::{Check, Checks, asks_principal};
use crate::glob::Scope;
use crate::policy::Effect;

/// A statement with more pairs of an action and a resource stands under its actions alone.
const MOST_PAIRS: usize = 256;

/// So few statements are asked one after the other sooner than they are looked up.
const FEW: usize = 8;

/// What becomes the parts of an index.
struct Build {
    /// All rules are in one bucket.
    listed: bool,
    rules: Vec<Rule>,
    actions: Growing,
    nodes: Vec<Node>,
    wholes: Growing,
    rests: Growing,
    table: Table,
    buckets: Vec<Bucket>,
    entries: Vec<(usize, Member)>,
}

impl Index {
    /// An index that finds all rules, whatever is asked: it is made in a moment.
    pub fn list(sets: &[PolicySet]) -> Index {
        Build::index(rules(sets), true, sets)
    }

    pub fn new(sets: &[PolicySet]) -> Index {
        let rules = rules(sets);
        let few = rules.len() <= FEW;
        Build::index(rules, few, sets)
    }
}

impl Build {
    fn index(rules: Vec<Rule>, listed: bool, sets: &[PolicySet]) -> Index {
        let mut build = Build {
            listed,
            rules,
            actions: Growing::default(),
            nodes: Vec::new(),
            wholes: Growing::default(),
            rests: Growing::default(),
            table: Table::default(),
            buckets: Vec::new(),
            entries: Vec::new(),
        };
        for number in 0..build.rules.len() {
            build.enter(number, sets);
        }
        let members = build.lay_out();
        Index {
            rules: build.rules,
            actions: build.actions.settle(),
            nodes: build.nodes,
            wholes: build.wholes.settle(),
            rests: build.rests.settle(),
            table: build.table,
            buckets: build.buckets,
            members,
            room: Cell::default(),
            routes: RefCell::default(),
        }
    }

    /// Notes the buckets of a rule.
    fn enter(&mut self, number: usize, sets: &[PolicySet]) {
        let rule = &self.rules[number];
        let (kind, policy) = (sets[rule.set].kind, rule.policy.clone());
        let Some(statement) = policy.statements.get(rule.at) else { return };
        let rule = number as u32;
        if self.listed {
            let node = self.node(Scope::Everything);
            let bucket = self.bucket(node, Scope::Everything);
            return self.entries.push((bucket, Member { rule, checks: Checks::ALL }));
        }
        let actions = statement.action_scopes();
        let mut resources = statement.resource_scopes(kind);
        if resources.len() * actions.len() > MOST_PAIRS {
            resources = vec![(Scope::Everything, Check::Element)];
        }
        for (scope, action) in actions {
            let node = self.node(scope);
            for (scope, resource) in resources.iter().copied() {
                let bucket = self.bucket(node, scope);
                self.entries.push((bucket, Member { rule, checks: Checks { action, resource } }));
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
        let bucket = self.table.get(key, |number| self.buckets[number].key == key).unwrap_or_else(|| {
            self.buckets.push(Bucket { key, from: 0, allows: 0, to: 0 });
            let bucket = self.buckets.len() - 1;
            self.table.enter(key, bucket, &|number| self.buckets[number].key);
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

    /// Lays the rules out bucket by bucket, in each those first that deny.
    fn lay_out(&mut self) -> Vec<Member> {
        for (bucket, _) in &self.entries {
            self.buckets[*bucket].to += 1;
        }
        let mut from = 0;
        for bucket in &mut self.buckets {
            let count = bucket.to;
            *bucket = Bucket { from, allows: from, to: from, ..*bucket };
            from += count;
        }
        let mut members = vec![Member { rule: 0, checks: Checks::ALL }; self.entries.len()];
        for effect in [Effect::Deny, Effect::Allow] {
            for (bucket, member) in &self.entries {
                if self.rules[member.rule as usize].effect == effect {
                    let bucket = &mut self.buckets[*bucket];
                    members[bucket.to as usize] = *member;
                    bucket.to += 1;
                    bucket.allows += u32::from(effect == Effect::Deny);
                }
            }
        }
        members
    }
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
