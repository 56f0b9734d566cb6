//! The names of the condition operators.

use crate::engine::fold::fold;

/// `ForAllValues:` or `ForAnyValue:` in front of an operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Qualifier {
    ForAllValues,
    ForAnyValue,
}

/// How two ordered values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparison {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// What an operator tests, without its negation: a negated operator is true when none of its
/// values passes the positive test.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    StringEquals,
    StringEqualsIgnoreCase,
    StringLike,
    Numeric(Comparison),
    Date(Comparison),
    Bool,
    Binary,
    IpAddress,
    Arn,
    Null,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operator {
    pub qualifier: Option<Qualifier>,
    pub base: Base,
    pub negated: bool,
    pub if_exists: bool,
}

/// The base names in folded form.
#[rustfmt::skip]
const BASES: [(&str, Base, bool); 27] = [
    ("stringequals", Base::StringEquals, false),
    ("stringnotequals", Base::StringEquals, true),
    ("stringequalsignorecase", Base::StringEqualsIgnoreCase, false),
    ("stringnotequalsignorecase", Base::StringEqualsIgnoreCase, true),
    ("stringlike", Base::StringLike, false),
    ("stringnotlike", Base::StringLike, true),
    ("numericequals", Base::Numeric(Comparison::Equal), false),
    ("numericnotequals", Base::Numeric(Comparison::Equal), true),
    ("numericlessthan", Base::Numeric(Comparison::Less), false),
    ("numericlessthanequals", Base::Numeric(Comparison::LessOrEqual), false),
    ("numericgreaterthan", Base::Numeric(Comparison::Greater), false),
    ("numericgreaterthanequals", Base::Numeric(Comparison::GreaterOrEqual), false),
    ("dateequals", Base::Date(Comparison::Equal), false),
    ("datenotequals", Base::Date(Comparison::Equal), true),
    ("datelessthan", Base::Date(Comparison::Less), false),
    ("datelessthanequals", Base::Date(Comparison::LessOrEqual), false),
    ("dategreaterthan", Base::Date(Comparison::Greater), false),
    ("dategreaterthanequals", Base::Date(Comparison::GreaterOrEqual), false),
    ("bool", Base::Bool, false),
    ("binaryequals", Base::Binary, false),
    ("ipaddress", Base::IpAddress, false),
    ("notipaddress", Base::IpAddress, true),
    ("arnequals", Base::Arn, false),
    ("arnlike", Base::Arn, false),
    ("arnnotequals", Base::Arn, true),
    ("arnnotlike", Base::Arn, true),
    ("null", Base::Null, false),
];

/// No known name is longer; a hostile one costs nothing.
const LONGEST: usize = 64;

impl Operator {
    /// Reads a name in any case; `None` for what IAM does not know, `NullIfExists` too. [C: the
    /// write path wants the exact case, the engine reads what has been stored]
    pub fn parse(name: &str) -> Option<Operator> {
        if name.len() > LONGEST {
            return None;
        }
        let folded = fold(name);
        let (qualifier, rest) = match folded.split_once(':') {
            Some(("forallvalues", rest)) => (Some(Qualifier::ForAllValues), rest),
            Some(("foranyvalue", rest)) => (Some(Qualifier::ForAnyValue), rest),
            Some(_) => return None,
            None => (None, &*folded),
        };
        let (name, if_exists) = match rest.strip_suffix("ifexists") {
            Some(name) => (name, true),
            None => (rest, false),
        };
        let (_, base, negated) = *BASES.iter().find(|(known, ..)| *known == name)?;
        if base == Base::Null && if_exists {
            return None;
        }
        Some(Operator { qualifier, base, negated, if_exists })
    }
}

impl Comparison {
    pub fn holds(self, ordering: std::cmp::Ordering) -> bool {
        match self {
            Comparison::Equal => ordering.is_eq(),
            Comparison::Less => ordering.is_lt(),
            Comparison::LessOrEqual => ordering.is_le(),
            Comparison::Greater => ordering.is_gt(),
            Comparison::GreaterOrEqual => ordering.is_ge(),
        }
    }
}
