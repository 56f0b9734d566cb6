//! The Action and NotAction elements (evaluation.md §3).

use super::statement::Check;
use super::truth::Truth;
use crate::glob::{Glob, Scope};
use crate::policy::Elements;

#[derive(Clone, Debug)]
pub struct ActionElement {
    negated: bool,
    patterns: Box<[Glob]>,
}

impl ActionElement {
    pub fn new(source: &Elements) -> ActionElement {
        let compile = |text: &crate::policy::Text| Glob::new(&text.value.to_ascii_lowercase());
        ActionElement { negated: source.negated, patterns: source.items.iter().map(compile).collect() }
    }

    /// What the patterns can be looked up by, each with what is left to ask of an action that is found so.
    pub fn scopes(&self) -> Vec<(Scope<'_>, Check)> {
        if self.negated && !self.patterns.is_empty() {
            return vec![(Scope::Everything, Check::Element)];
        }
        let check = |at, pattern: &Glob| if pattern.is_its_scope() { Check::Nothing } else { Check::of_pattern(at) };
        self.patterns.iter().enumerate().map(|(at, pattern)| (pattern.scope(), check(at, pattern))).collect()
    }

    /// Whether an action that was found in a scope lets the statement apply.
    pub fn matches_by(&self, check: Check, action: &str) -> bool {
        match check {
            Check::Nothing => true,
            Check::Pattern(at) => self.patterns.get(usize::from(at)).is_some_and(|pattern| pattern.matches(action)),
            Check::Element => self.matches(action) == Truth::True,
        }
    }

    /// The first pattern that takes the action, which is in lower case.
    pub fn hit(&self, action: &str) -> Option<usize> {
        self.patterns.iter().position(|pattern| pattern.matches(action))
    }

    /// Whether the element lets its statement apply. An empty list makes it ineffective.
    pub fn matches(&self, action: &str) -> Truth {
        Truth::from(!self.patterns.is_empty() && self.hit(action).is_some() != self.negated)
    }
}
