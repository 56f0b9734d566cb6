//! Conditions: one operator, one key and its values (evaluation.md §5).

mod listed;
mod operator;
mod values;

pub use operator::{Base, Comparison, Operator, Qualifier};

use super::context::{Entry, Found, Key, RequestContext, Values as Given};
use super::truth::Truth;
use crate::policy;
use values::Values;

/// A condition that is ready to be asked.
#[derive(Clone, Debug)]
pub struct Condition {
    key: Key,
    /// `None` for an operator that IAM does not know.
    test: Option<(Operator, Values)>,
}

/// Why a condition came out as it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    Match,
    NoMatch,
    Missing,
    /// A value of the policy or of the request cannot be read, or the key stands there twice.
    Malformed,
    UnknownOperator,
    /// A key of several values without ForAllValues or ForAnyValue.
    MissingQualifier,
    /// A policy variable does not resolve.
    Unresolved,
}

impl Why {
    pub fn name(self) -> &'static str {
        match self {
            Why::Match => "match",
            Why::NoMatch => "noMatch",
            Why::Missing => "missing",
            Why::Malformed => "malformed",
            Why::UnknownOperator => "unknownOperator",
            Why::MissingQualifier => "missingQualifier",
            Why::Unresolved => "unresolved",
        }
    }
}

/// What a condition came to.
#[derive(Clone, Copy, Debug)]
pub struct Outcome {
    pub truth: Truth,
    pub why: Why,
    /// The policy's value that the request's value met, by its index.
    pub hit: Option<usize>,
}

impl Condition {
    pub fn new(source: &policy::Condition, version: policy::Version) -> Condition {
        let operator = Operator::parse(&source.operator.value);
        let test = operator.map(|operator| (operator, Values::new(operator.base, &source.values, version)));
        Condition { key: Key::new(&source.key.value), test }
    }

    pub fn key(&self) -> &Key {
        &self.key
    }

    pub fn operator(&self) -> Option<Operator> {
        self.test.as_ref().map(|(operator, _)| *operator)
    }

    pub fn evaluate(&self, context: &RequestContext) -> Outcome {
        let Some((operator, values)) = &self.test else {
            return Outcome { truth: Truth::Indeterminate, why: Why::UnknownOperator, hit: None };
        };
        let entry = match context.find(&self.key) {
            Found::Conflict => return Outcome { truth: Truth::Indeterminate, why: Why::Malformed, hit: None },
            Found::Missing => None,
            Found::Values(entry) => Some(entry),
        };
        if operator.base == Base::Null {
            return null(operator.qualifier, values, entry);
        }
        if operator.qualifier.is_none() && entry.is_some_and(|entry| entry.multivalued) {
            return Outcome { truth: Truth::Indeterminate, why: Why::MissingQualifier, hit: None };
        }
        if values.is_empty() {
            return without_values(operator, entry);
        }
        match entry {
            None => missing(operator),
            Some(entry) => present(operator, values, entry, context),
        }
    }

    /// The variables in the values, as written, each with the index of its value.
    pub fn variables(&self) -> Vec<(usize, &str)> {
        self.test.as_ref().map(|(_, values)| values.variables()).unwrap_or_default()
    }

    /// The variables in the values that do not resolve in this context, as written.
    pub fn unresolved(&self, context: &RequestContext) -> Vec<String> {
        self.test.as_ref().map(|(_, values)| values.unresolved(context)).unwrap_or_default()
    }

    /// The values with their variables put in, where they can be.
    pub fn expanded(&self, index: usize, context: &RequestContext) -> Option<String> {
        self.test.as_ref().and_then(|(_, values)| values.expanded(index, context))
    }

    /// The policy's values that have variables, by their places, with the variables replaced.
    pub fn expansions<'c>(&'c self, context: &'c RequestContext) -> impl Iterator<Item = (usize, String)> + 'c {
        let values = self.test.iter().map(|(_, values)| values);
        values.flat_map(move |values| values.expansions(context))
    }

    /// Whether the policy's own values can be read, whatever a request holds.
    pub fn is_readable(&self) -> bool {
        self.test.as_ref().is_some_and(|(_, values)| values.are_readable())
    }

    /// Whether the values of this request can be read for the operator. An empty list of policy
    /// values asks for none.
    pub fn is_readable_in(&self, context: &RequestContext) -> bool {
        let asks = self.test.as_ref().is_some_and(|(_, values)| !values.is_empty());
        !asks || self.evaluate(context).truth != Truth::Indeterminate
    }
}

/// A key without values counts as none: the table of evaluation.md §5.2.
fn missing(operator: &Operator) -> Outcome {
    let truth = match operator.qualifier {
        Some(Qualifier::ForAllValues) => Truth::True,
        // IfExists is ignored beside ForAnyValue. [C]
        Some(Qualifier::ForAnyValue) => Truth::False,
        None => Truth::from(operator.if_exists || operator.negated),
    };
    Outcome { truth, why: Why::Missing, hit: None }
}

/// All values are empty strings: as good as no value for Null and ForAllValues.
fn is_null(entry: Option<Entry>) -> bool {
    entry.is_none_or(|entry| entry.values.iter().all(str::is_empty))
}

/// `Null` asks only whether the key is there. With a qualifier it asks nothing: ForAllValues is
/// always true, ForAnyValue never.
fn null(qualifier: Option<Qualifier>, values: &Values, entry: Option<Entry>) -> Outcome {
    let truth = match qualifier {
        Some(Qualifier::ForAllValues) => Truth::True,
        Some(Qualifier::ForAnyValue) => Truth::False,
        None if values.is_empty() => Truth::Indeterminate,
        None => values.null_is(is_null(entry)),
    };
    let why = match truth {
        Truth::Indeterminate => Why::Malformed,
        Truth::True => Why::Match,
        Truth::False => Why::NoMatch,
    };
    Outcome { truth, why, hit: None }
}

/// An empty list of policy values. [C: without a qualifier nobody can say what it asks]
fn without_values(operator: &Operator, entry: Option<Entry>) -> Outcome {
    let truth = match operator.qualifier {
        Some(Qualifier::ForAnyValue) => Truth::False,
        Some(Qualifier::ForAllValues) => Truth::from(is_null(entry)),
        None if operator.if_exists => Truth::from(is_null(entry)),
        None => Truth::Indeterminate,
    };
    let why = match (truth, entry) {
        (Truth::Indeterminate, _) => Why::Malformed,
        (_, None) => Why::Missing,
        (Truth::True, _) => Why::Match,
        (Truth::False, _) => Why::NoMatch,
    };
    Outcome { truth, why, hit: None }
}

fn present(operator: &Operator, values: &Values, entry: Entry, context: &RequestContext) -> Outcome {
    let mut asked = Asked { negated: operator.negated, hit: None, unresolved: false };
    let mut one = |value: &str| {
        let positive = values.any_matches(value, entry.base64, context, &mut asked);
        if operator.negated { positive.not() } else { positive }
    };
    let truth = match operator.qualifier {
        None => entry.values.get(0).map_or(Truth::False, one),
        Some(Qualifier::ForAllValues) if is_null(Some(entry)) => Truth::True,
        Some(Qualifier::ForAllValues) => all(entry.values, one),
        Some(Qualifier::ForAnyValue) => all(entry.values, |value| one(value).not()).not(),
    };
    let why = match truth {
        Truth::Indeterminate => Why::Malformed,
        Truth::True => Why::Match,
        Truth::False if asked.unresolved && asked.hit.is_none() => Why::Unresolved,
        Truth::False => Why::NoMatch,
    };
    Outcome { truth, why, hit: asked.hit }
}

/// And over all values; the first false ends it.
fn all(values: Given, mut test: impl FnMut(&str) -> Truth) -> Truth {
    let mut truth = Truth::True;
    for value in values.iter() {
        truth = truth.and(test(value));
        if truth == Truth::False {
            break;
        }
    }
    truth
}

/// What is asked of the values, and what came up while they were compared.
struct Asked {
    /// None of the values may match. Then one that cannot be read leaves the answer open, even
    /// beside one that matches.
    negated: bool,
    hit: Option<usize>,
    unresolved: bool,
}
