//! The Action and NotAction elements (evaluation.md §3).

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

    /// What the patterns can be looked up by.
    pub fn scopes(&self) -> Vec<Scope<'_>> {
        if self.negated && !self.patterns.is_empty() {
            return vec![Scope::Everything];
        }
        self.patterns.iter().map(Glob::scope).collect()
    }

    /// As [`ActionElement::matches`], as far as the pattern of that place goes where it alone can tell.
    pub fn matches_by(&self, at: usize, action: &str) -> Truth {
        match self.patterns.get(at) {
            Some(pattern) if !self.negated => Truth::from(pattern.matches(action)),
            _ => self.matches(action),
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
