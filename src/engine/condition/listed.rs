//! Many values of one condition, of which a text is looked up.

use std::borrow::Cow;
use std::cell::Cell;
use std::ops::Deref;

use crate::engine::hash::Table;
use crate::engine::variable::Pattern;
use crate::glob::{Glob, text};

/// So few values are compared sooner than they are looked up.
const FEW: usize = 8;

/// So many texts are compared to enter one, on average, before it is given up. Where hashes differ it is not one.
const MOST_STEPS: usize = 8;

/// Values in the order of the policy.
#[derive(Clone, Debug)]
pub struct Listed {
    patterns: Vec<Pattern<Glob>>,
    lookup: Option<Box<Lookup>>,
}

/// The values that match one text alone, the first for each text.
#[derive(Clone, Debug, Default)]
struct Lookup {
    places: Table,
    /// There are no other values.
    complete: bool,
}

/// What is known of a text once it was looked up.
#[derive(Debug, PartialEq)]
pub struct Found {
    /// The place of the first value that matches this text and no other.
    pub place: Option<usize>,
    /// No other value can match it.
    pub complete: bool,
}

impl Listed {
    pub fn new(patterns: Vec<Pattern<Glob>>) -> Listed {
        let mut listed = Listed { patterns, lookup: None };
        if listed.patterns.len() > FEW {
            listed.lookup = listed.enter().map(Box::new);
        }
        listed
    }

    /// `None` where many texts have one hash, which happens on purpose alone: to enter them all would take quadratic time.
    fn enter(&self) -> Option<Lookup> {
        let mut lookup = Lookup { complete: true, ..Lookup::default() };
        let steps = Cell::new(0);
        for at in 0..self.patterns.len() {
            let Some(text) = self.exact(at) else {
                lookup.complete = false;
                continue;
            };
            let is_it = |at| {
                steps.set(steps.get() + 1);
                self.exact(at) == Some(text)
            };
            if lookup.places.get(key(text), is_it).is_none() {
                lookup.places.enter(key(text), at, &|at| self.exact(at).map_or(0, key));
            }
            if steps.get() > MOST_STEPS * self.patterns.len() {
                return None;
            }
        }
        Some(lookup)
    }

    fn exact(&self, at: usize) -> Option<&str> {
        match self.patterns.get(at)? {
            Pattern::Ready(Glob::Exact(text)) => Some(text),
            _ => None,
        }
    }

    /// Looks a text up; `None` where all values are to be compared.
    pub fn find<'t>(&self, text: impl FnOnce() -> Cow<'t, str>) -> Option<Found> {
        let lookup = self.lookup.as_ref()?;
        let text = text();
        let place = lookup.places.get(key(&text), |at| self.exact(at) == Some(&*text));
        Some(Found { place, complete: lookup.complete })
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
    use super::{Found, Glob, Listed, Pattern, key};

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
            assert_eq!(listed.find(|| text.into()), Some(Found { place, complete }), "{text:?} in {values}");
        }
    }

    #[test]
    fn texts_of_one_hash_are_looked_up_while_they_are_few() {
        let texts = "4PPBNack iK4icXPF GfLu8NGY 3zROQf5P EqRPg2PF gYfZsrbt GxBytaVc QzoWo3zB z0mSSF0N ujWdfQJc dJTgN6yg BuJSr4TD \
                     18iDdWN7 VnNBMLSI S5VWafAy ekFeN7DO LdbzaiNn h1sc7Tfh L1jdudkY Y4za8NFo 0CfnqLE0 9dgItaTC 1PufMXK9 4ErhiwFf";
        let texts: Vec<&str> = texts.split(' ').collect();
        assert!(texts.iter().all(|text| key(text) == key(texts[0])), "they have one hash");
        for (count, place) in [(10, Some(9)), (24, None)] {
            let listed = Listed::new(texts[..count].iter().map(|text| Pattern::Ready(Glob::new(text))).collect());
            let found = listed.find(|| texts[count - 1].into());
            assert_eq!(found.and_then(|found| found.place), place, "of {count}");
        }
    }
}
