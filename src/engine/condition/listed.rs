//! Many values of one condition, of which a text is looked up.

use std::ops::Deref;

use crate::engine::hash::Table;
use crate::engine::variable::Template;
use crate::glob::{Glob, text};

/// So few values are compared sooner than they are looked up.
const FEW: usize = 8;

/// A value without variables, ready to compare, or one that each request completes.
#[derive(Clone, Debug)]
pub enum Pattern<T> {
    Ready(T),
    Template(Template),
}

/// Values in the order of the policy.
#[derive(Clone, Debug)]
pub struct Listed {
    patterns: Vec<Pattern<Glob>>,
    lookup: Option<Box<Lookup>>,
}

#[derive(Clone, Debug, Default)]
pub struct Lookup {
    /// The places of the values that match one text alone, the first for each text.
    exact: Table,
    /// There are no other values.
    pub complete: bool,
}

impl Listed {
    pub fn new(patterns: Vec<Pattern<Glob>>) -> Listed {
        let mut listed = Listed { patterns, lookup: None };
        if listed.patterns.len() > FEW {
            listed.lookup = Some(Box::new(listed.look_up()));
        }
        listed
    }

    fn look_up(&self) -> Lookup {
        let mut lookup = Lookup { complete: true, ..Lookup::default() };
        for at in 0..self.patterns.len() {
            match self.exact(at) {
                None => lookup.complete = false,
                Some(text) if self.find(&lookup, text).is_some() => {}
                Some(text) => lookup.exact.enter(key(text), at, &|at| self.exact(at).map_or(0, key)),
            }
        }
        lookup
    }

    fn exact(&self, at: usize) -> Option<&str> {
        match self.patterns.get(at)? {
            Pattern::Ready(Glob::Exact(text)) => Some(text),
            _ => None,
        }
    }

    /// What of the values can be looked up; `None` if they are few.
    pub fn lookup(&self) -> Option<&Lookup> {
        self.lookup.as_deref()
    }

    /// The place of the first value that matches this text and no other.
    pub fn find(&self, lookup: &Lookup, text: &str) -> Option<usize> {
        lookup.exact.get(key(text), |at| self.exact(at) == Some(text))
    }
}

impl Deref for Listed {
    type Target = [Pattern<Glob>];

    fn deref(&self) -> &[Pattern<Glob>] {
        &self.patterns
    }
}

fn key(text: &str) -> u64 {
    text::hash(text).into()
}

#[cfg(test)]
mod tests {
    use super::{Glob, Listed, Pattern};

    #[test]
    fn the_first_value_of_a_text_is_found() {
        let many = "a b c d e f g h i a b";
        let mixed = "a b*c c d? e f g c h * i";
        for (values, text, complete, place) in [
            (many, "c", true, Some(2)),
            (many, "a", true, Some(0)),
            (many, "i", true, Some(8)),
            (many, "A", true, None),
            (many, "", true, None),
            (mixed, "c", false, Some(2)),
            (mixed, "i", false, Some(10)),
            (mixed, "*", false, None),
            (mixed, "d?", false, None),
        ] {
            let listed = Listed::new(values.split(' ').map(|value| Pattern::Ready(Glob::new(value))).collect());
            let found = listed.lookup().map(|lookup| (lookup.complete, listed.find(lookup, text)));
            assert_eq!(found, Some((complete, place)), "{text:?} in {values}");
        }
    }
}
