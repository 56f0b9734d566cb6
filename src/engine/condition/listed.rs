//! Many values of one condition, of which those that may match are found without asking each.

use std::borrow::Cow;
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

/// What may match one text alone.
pub trait Exact {
    /// That text.
    fn exact(&self) -> Option<&str>;
}

impl Exact for Box<str> {
    fn exact(&self) -> Option<&str> {
        Some(self)
    }
}

impl Exact for Glob {
    fn exact(&self) -> Option<&str> {
        match self {
            Glob::Exact(text) => Some(text),
            Glob::Parts { .. } | Glob::Machine { .. } => None,
        }
    }
}

/// Values in the order of the policy.
#[derive(Clone, Debug)]
pub struct Listed<T> {
    patterns: Vec<Pattern<T>>,
    lookup: Option<Box<Lookup>>,
}

#[derive(Clone, Debug, Default)]
struct Lookup {
    /// The places of those that match one text alone, the first for each text.
    exact: Table,
    /// The places of the others.
    others: Vec<usize>,
}

impl<T: Exact> Listed<T> {
    pub fn new(patterns: Vec<Pattern<T>>) -> Listed<T> {
        let mut listed = Listed { patterns, lookup: None };
        if listed.patterns.len() > FEW {
            listed.lookup = Some(Box::new(listed.look_up()));
        }
        listed
    }

    fn look_up(&self) -> Lookup {
        let mut lookup = Lookup::default();
        for at in 0..self.patterns.len() {
            match self.exact(at) {
                None => lookup.others.push(at),
                Some(text) if self.place(&lookup.exact, text).is_some() => {}
                Some(text) => lookup.exact.enter(key(text), at, |at| self.exact(at).map_or(0, key)),
            }
        }
        lookup
    }

    fn exact(&self, at: usize) -> Option<&str> {
        match self.patterns.get(at)? {
            Pattern::Ready(value) => value.exact(),
            Pattern::Template(_) => None,
        }
    }

    fn place(&self, table: &Table, text: &str) -> Option<usize> {
        table.get(key(text), |at| self.exact(at) == Some(text))
    }

    /// The values that may match a text, with their places, in their order. The text is asked for where they are many.
    pub fn candidates<'t>(&self, text: impl FnOnce() -> Cow<'t, str>) -> impl Iterator<Item = (usize, &Pattern<T>)> {
        let (all, others, found) = match self.lookup.as_deref() {
            None => (self.patterns.len(), &[][..], None),
            Some(lookup) => (0, &lookup.others[..], self.place(&lookup.exact, &text())),
        };
        let (before, behind) = others.split_at(others.partition_point(|at| Some(*at) < found));
        let places = (0..all).chain(before.iter().copied()).chain(found).chain(behind.iter().copied());
        places.filter_map(|at| Some((at, self.patterns.get(at)?)))
    }
}

impl<T> Deref for Listed<T> {
    type Target = [Pattern<T>];

    fn deref(&self) -> &[Pattern<T>] {
        &self.patterns
    }
}

fn key(text: &str) -> u64 {
    text::hash(text).into()
}

#[cfg(test)]
mod tests {
    use super::Listed;
    use crate::engine::condition::values::Values;
    use crate::engine::condition::{Base, Operator};
    use crate::policy::{Text, Version};

    /// The places of those of the values that are asked whether they match.
    fn asked(operator: &str, values: &str, text: &str) -> Vec<usize> {
        fn places<T: super::Exact>(listed: &Listed<T>, text: &str) -> Vec<usize> {
            listed.candidates(|| text.into()).map(|(at, _)| at).collect()
        }
        let base = Operator::parse(operator).map_or(Base::Null, |operator| operator.base);
        let texts: Vec<Text> =
            values.split(' ').map(|value| Text { value: value.into(), span: Default::default() }).collect();
        match Values::new(base, &texts, Version::V2012) {
            Values::Strings(listed) | Values::StringsIgnoreCase(listed) => places(&listed, text),
            Values::Globs(listed) => places(&listed, text),
            _ => Vec::new(),
        }
    }

    #[test]
    fn candidates_come_in_the_order_of_the_policy() {
        let many = "a b c d e f g h i a b";
        let mixed = "a ${v} b*c c d? e f ${v} g c h * i";
        for (operator, values, text, expected) in [
            ("StringEquals", "a b c", "c", vec![0, 1, 2]),
            ("StringEquals", many, "c", vec![2]),
            ("StringEquals", many, "a", vec![0]),
            ("StringEquals", many, "i", vec![8]),
            ("StringEquals", many, "A", vec![]),
            ("StringEquals", many, "", vec![]),
            ("StringEquals", mixed, "f", vec![1, 6, 7]),
            ("StringEquals", mixed, "c", vec![1, 3, 7]),
            ("StringEquals", mixed, "*", vec![1, 7, 11]),
            ("StringEqualsIgnoreCase", "A B C D E F G H I a", "a", vec![0]),
            ("StringLike", many, "b", vec![1]),
            ("StringLike", mixed, "f", vec![1, 2, 4, 6, 7, 11]),
            ("StringLike", mixed, "bc", vec![1, 2, 4, 7, 11]),
        ] {
            assert_eq!(asked(operator, values, text), expected, "{operator} {values} of {text}");
        }
    }
}
