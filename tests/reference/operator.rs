//! Operator names (5.1): `[ForAllValues: | ForAnyValue:] base [IfExists]`, in any case of letters.

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Qualifier {
    None,
    ForAllValues,
    ForAnyValue,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Compare {
    Equals,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Base {
    StringEquals,
    StringEqualsIgnoreCase,
    StringLike,
    Numeric(Compare),
    Date(Compare),
    Bool,
    Binary,
    IpAddress,
    Arn,
    Null,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Operator {
    pub qualifier: Qualifier,
    /// The positive form of the base.
    pub base: Base,
    pub negated: bool,
    pub if_exists: bool,
}

/// Nothing when the operator is unknown.
pub fn parse(name: &str) -> Option<Operator> {
    let name = name.to_ascii_lowercase();
    let (qualifier, name) = if let Some(rest) = name.strip_prefix("forallvalues:") {
        (Qualifier::ForAllValues, rest)
    } else if let Some(rest) = name.strip_prefix("foranyvalue:") {
        (Qualifier::ForAnyValue, rest)
    } else {
        (Qualifier::None, name.as_str())
    };
    let (name, if_exists) = match name.strip_suffix("ifexists") {
        Some(name) => (name, true),
        None => (name, false),
    };
    let (base, negated) = base(name)?;
    // 5.11: "`Null` + `IfExists` is illegal."
    if base == Base::Null && if_exists {
        return None;
    }
    Some(Operator { qualifier, base, negated, if_exists })
}

fn base(name: &str) -> Option<(Base, bool)> {
    Some(match name {
        "stringequals" => (Base::StringEquals, false),
        "stringnotequals" => (Base::StringEquals, true),
        "stringequalsignorecase" => (Base::StringEqualsIgnoreCase, false),
        "stringnotequalsignorecase" => (Base::StringEqualsIgnoreCase, true),
        "stringlike" => (Base::StringLike, false),
        "stringnotlike" => (Base::StringLike, true),
        "numericequals" => (Base::Numeric(Compare::Equals), false),
        "numericnotequals" => (Base::Numeric(Compare::Equals), true),
        "numericlessthan" => (Base::Numeric(Compare::Less), false),
        "numericlessthanequals" => (Base::Numeric(Compare::LessOrEqual), false),
        "numericgreaterthan" => (Base::Numeric(Compare::Greater), false),
        "numericgreaterthanequals" => (Base::Numeric(Compare::GreaterOrEqual), false),
        "dateequals" => (Base::Date(Compare::Equals), false),
        "datenotequals" => (Base::Date(Compare::Equals), true),
        "datelessthan" => (Base::Date(Compare::Less), false),
        "datelessthanequals" => (Base::Date(Compare::LessOrEqual), false),
        "dategreaterthan" => (Base::Date(Compare::Greater), false),
        "dategreaterthanequals" => (Base::Date(Compare::GreaterOrEqual), false),
        "bool" => (Base::Bool, false),
        "binaryequals" => (Base::Binary, false),
        "ipaddress" => (Base::IpAddress, false),
        "notipaddress" => (Base::IpAddress, true),
        "arnequals" | "arnlike" => (Base::Arn, false),
        "arnnotequals" | "arnnotlike" => (Base::Arn, true),
        "null" => (Base::Null, false),
        _ => return None,
    })
}
