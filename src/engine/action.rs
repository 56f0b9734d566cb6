//! The Action and NotAction elements (evaluation.md §3).

use super::truth::Truth;
use crate::glob::{Glob, tokens};
use crate::policy::Elements;

#[derive(Clone, Debug)]
pub struct ActionElement {
    negated: bool,
    patterns: Box<[Glob]>,
}

impl ActionElement {
    pub fn new(source: &Elements) -> ActionElement {
        let compile = |text: &crate::policy::Text| Glob::from_tokens(tokens(&text.value.to_ascii_lowercase()));
        ActionElement { negated: source.negated, patterns: source.items.iter().map(compile).collect() }
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
