//! The policy's values of a condition, compiled for their operator.

use std::borrow::Cow;

use super::Asked;
use super::listed::{Found, Listed};
use super::operator::{Base, Comparison};
use crate::base64;
use crate::engine::address::Address;
use crate::engine::arn::Arn;
use crate::engine::cidr::Cidr;
use crate::engine::context::RequestContext;
use crate::engine::date::Instant;
use crate::engine::fold::{equal_folded, fold, fold_char};
use crate::engine::number::Decimal;
use crate::engine::truth::Truth;
use crate::engine::variable::{Expansion, Parsed, Pattern, Template, Unexpanded, to_char, to_text};
use crate::glob::{Glob, Token, matches};
use crate::policy::{Text, Version};
use crate::text::{find, part};

/// The values in the form in which their operator compares them. `None` is a value that cannot
/// be read.
#[derive(Clone, Debug)]
pub enum Values {
    Texts(Letters, Listed),
    Numbers(Comparison, Vec<Option<Decimal>>),
    Dates(Comparison, Vec<Option<Instant>>),
    Bools(Vec<BoolValue>),
    Binaries(Vec<Option<Vec<u8>>>),
    Addresses(Vec<Option<Cidr>>),
    Arns(Vec<Pattern<Option<ArnPattern>>>),
    Nulls(Vec<Option<bool>>),
}

/// How a text is compared with a pattern.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Letters {
    /// StringEquals: wildcards are literal here.
    Literal,
    /// The same of folded texts.
    Folded,
    /// StringLike.
    Wild,
}

/// What a Bool condition asks for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum BoolValue {
    Is(bool),
    /// Anything but `true` and `false` never matches.
    Never,
    /// A variable: the documentation contradicts itself, so nobody can say.
    Unreadable,
}

/// An ARN pattern: six parts, each matched on its own (evaluation.md §5.10).
#[derive(Clone, Debug)]
pub struct ArnPattern {
    parts: [Glob; 6],
}

impl ArnPattern {
    fn new(tokens: &[Token]) -> Option<ArnPattern> {
        let mut parts = tokens.splitn(6, |token| *token == Token::Char(':'));
        let mut next = || parts.next().map(|part| Glob::from_tokens(part.iter().copied()));
        Some(ArnPattern { parts: [next()?, next()?, next()?, next()?, next()?, next()?] })
    }

    fn matches(&self, value: &[&str; 6]) -> bool {
        self.parts.iter().zip(value).all(|(pattern, part)| pattern.matches(part))
    }
}

/// A text without variables.
enum Plain<'t> {
    Text(&'t str),
    /// With escapes that were read.
    Tokens(Vec<Token>),
}

impl Plain<'_> {
    fn text(&self) -> Cow<'_, str> {
        match self {
            Plain::Text(text) => Cow::Borrowed(text),
            Plain::Tokens(tokens) => to_text(tokens.iter().copied()).into(),
        }
    }

    fn glob(&self) -> Glob {
        match self {
            Plain::Text(text) => Glob::new(text),
            Plain::Tokens(tokens) => Glob::from_tokens(tokens.iter().copied()),
        }
    }

    fn arn(&self) -> Option<ArnPattern> {
        match self {
            Plain::Text(text) => Some(ArnPattern { parts: Arn::split(text)?.parts().map(Glob::new) }),
            Plain::Tokens(tokens) => ArnPattern::new(tokens),
        }
    }
}

/// Variables and escapes are the 2012 language's; before, `${…}` is text.
fn patterns<T>(texts: &[Text], version: Version, ready: impl Fn(Plain) -> T) -> Vec<Pattern<T>> {
    let compile = |Text { value, .. }: &Text| {
        if version == Version::V2008 || find(value, b"${").is_none() {
            return Pattern::Ready(ready(Plain::Text(value)));
        }
        match Template::parse(value) {
            Parsed::Plain(tokens) => Pattern::Ready(ready(Plain::Tokens(tokens))),
            Parsed::Template(template) => Pattern::Template(template),
        }
    };
    texts.iter().map(compile).collect()
}

fn each<T>(texts: &[Text], read: impl Fn(&str) -> T) -> Vec<T> {
    texts.iter().map(|text| read(&text.value)).collect()
}

fn listed(letters: Letters, texts: &[Text], version: Version) -> Values {
    let glob = |plain: Plain| match letters {
        Letters::Literal => Glob::Exact(plain.text().into()),
        Letters::Folded => Glob::Exact(fold(&plain.text()).into()),
        Letters::Wild => plain.glob(),
    };
    Values::Texts(letters, Listed::new(patterns(texts, version, glob)))
}

impl Values {
    pub fn new(base: Base, texts: &[Text], version: Version) -> Values {
        match base {
            Base::StringEquals => listed(Letters::Literal, texts, version),
            Base::StringEqualsIgnoreCase => listed(Letters::Folded, texts, version),
            Base::StringLike => listed(Letters::Wild, texts, version),
            Base::Numeric(comparison) => Values::Numbers(comparison, each(texts, Decimal::parse)),
            Base::Date(comparison) => Values::Dates(comparison, each(texts, Instant::parse)),
            Base::Bool => Values::Bools(each(texts, |text| bool_value(text, version))),
            Base::Binary => Values::Binaries(each(texts, |text| base64::decode(text))),
            Base::IpAddress => Values::Addresses(each(texts, Cidr::parse)),
            Base::Arn => Values::Arns(patterns(texts, version, |plain| plain.arn())),
            Base::Null => Values::Nulls(each(texts, parse_bool)),
        }
    }

    pub fn is_empty(&self) -> bool {
        match self {
            Values::Texts(_, values) => values.is_empty(),
            Values::Numbers(_, values) => values.is_empty(),
            Values::Dates(_, values) => values.is_empty(),
            Values::Bools(values) => values.is_empty(),
            Values::Binaries(values) => values.is_empty(),
            Values::Addresses(values) => values.is_empty(),
            Values::Arns(values) => values.is_empty(),
            Values::Nulls(values) => values.is_empty(),
        }
    }

    /// Whether one of the values passes the positive test with one value of the request.
    pub(super) fn any_matches(&self, value: &str, base64: bool, context: &RequestContext, asked: &mut Asked) -> Truth {
        match self {
            Values::Texts(letters, patterns) => any_text(*letters, patterns, value, context, asked),
            Values::Numbers(comparison, numbers) => any_ordered(*comparison, numbers, Decimal::parse(value), asked),
            Values::Dates(comparison, dates) => any_ordered(*comparison, dates, Instant::parse(value), asked),
            Values::Bools(bools) => {
                let given = parse_bool(value);
                any(bools, asked, |expected, _| match expected {
                    BoolValue::Unreadable => Truth::Indeterminate,
                    BoolValue::Never => Truth::False,
                    BoolValue::Is(expected) => Truth::from(given == Some(*expected)),
                })
            }
            Values::Binaries(binaries) => {
                let decoded = if base64 { base64::decode(value) } else { None };
                let given = if base64 { decoded.as_deref() } else { Some(value.as_bytes()) };
                any(binaries, asked, |bytes, _| Truth::from(bytes.is_some() && bytes.as_deref() == given))
            }
            Values::Addresses(blocks) => match Address::parse(value) {
                None => Truth::Indeterminate,
                Some(address) => any(blocks, asked, |block, _| {
                    block.map_or(Truth::Indeterminate, |block| Truth::from(block.contains(&address)))
                }),
            },
            Values::Arns(patterns) => any_arn(patterns, value, context, asked),
            Values::Nulls(_) => Truth::Indeterminate,
        }
    }

    /// Whether one of Null's values says what is the case.
    pub fn null_is(&self, null: bool) -> Truth {
        let Values::Nulls(values) = self else { return Truth::Indeterminate };
        let says = |value: &Option<bool>| value.map_or(Truth::Indeterminate, |value| Truth::from(value == null));
        values.iter().map(says).fold(Truth::False, Truth::or)
    }

    fn templates(&self) -> impl Iterator<Item = (usize, &Template)> {
        fn of<T>(patterns: &[Pattern<T>]) -> Vec<(usize, &Template)> {
            let mut found = Vec::new();
            for (index, pattern) in patterns.iter().enumerate() {
                if let Pattern::Template(template) = pattern {
                    found.push((index, template));
                }
            }
            found
        }
        let found = match self {
            Values::Texts(_, patterns) => of(patterns),
            Values::Arns(patterns) => of(patterns),
            _ => Vec::new(),
        };
        found.into_iter()
    }

    pub fn variables(&self) -> Vec<(usize, &str)> {
        self.templates().flat_map(|(index, template)| template.names().map(move |name| (index, name))).collect()
    }

    pub fn unresolved(&self, context: &RequestContext) -> Vec<String> {
        self.templates().flat_map(|(_, template)| template.unresolved(context)).map(str::to_string).collect()
    }

    pub fn expanded(&self, index: usize, context: &RequestContext) -> Option<String> {
        let (_, template) = self.templates().find(|(at, _)| *at == index)?;
        template.expand_to_show(context)
    }

    /// The values that have variables, by their places, as they are shown with the variables replaced.
    pub fn expansions<'c>(&'c self, context: &'c RequestContext) -> impl Iterator<Item = (usize, String)> + 'c {
        self.templates().filter_map(move |(at, template)| Some((at, template.expand_to_show(context)?)))
    }

    pub fn are_readable(&self) -> bool {
        match self {
            Values::Numbers(_, values) => values.iter().all(Option::is_some),
            Values::Dates(_, values) => values.iter().all(Option::is_some),
            Values::Bools(values) => !values.contains(&BoolValue::Unreadable),
            Values::Addresses(values) => values.iter().all(Option::is_some),
            Values::Arns(patterns) => patterns.iter().all(|pattern| !matches!(pattern, Pattern::Ready(None))),
            Values::Nulls(values) => values.iter().all(Option::is_some),
            Values::Texts(..) | Values::Binaries(_) => true,
        }
    }
}

/// Or over the policy's values; the first true one is the hit and ends it, unless the operator is
/// negated and the rest must be readable too.
fn any<T>(values: &[T], asked: &mut Asked, mut test: impl FnMut(&T, &mut Asked) -> Truth) -> Truth {
    any_at(values, asked, |_, value, asked| test(value, asked))
}

/// The same with the place of each value.
fn any_at<T>(values: &[T], asked: &mut Asked, mut test: impl FnMut(usize, &T, &mut Asked) -> Truth) -> Truth {
    let mut truth = Truth::False;
    for (index, value) in values.iter().enumerate() {
        let this = test(index, value, asked);
        if this == Truth::Indeterminate && asked.negated {
            return Truth::Indeterminate;
        }
        truth = truth.or(this);
        if this == Truth::True {
            asked.hit = asked.hit.or(Some(index));
            if !asked.negated {
                break;
            }
        }
    }
    truth
}

/// A value whose variables do not resolve is null: it meets nothing. Nor does one that is longer
/// than the request's value; `too_long` says what that comes to.
fn resolved<T>(
    pattern: &Pattern<T>,
    value: &str,
    context: &RequestContext,
    asked: &mut Asked,
    too_long: Truth,
    ready: impl FnOnce(&T) -> Truth,
    expanded: impl FnOnce(Expansion) -> Truth,
) -> Truth {
    match pattern {
        Pattern::Ready(pattern) => ready(pattern),
        Pattern::Template(template) => match template.expand(value, context) {
            Ok(tokens) => expanded(tokens),
            Err(Unexpanded::Unresolved) => {
                asked.unresolved = true;
                Truth::False
            }
            Err(Unexpanded::TooLong) => too_long,
        },
    }
}

/// Where values are looked up, those that match one text alone are not compared.
fn any_text(letters: Letters, patterns: &Listed, value: &str, context: &RequestContext, asked: &mut Asked) -> Truth {
    let found = patterns.find(|| if letters == Letters::Folded { fold(value).into() } else { Cow::Borrowed(value) });
    if let Some(Found { place, complete: true }) = found {
        asked.hit = asked.hit.or(place);
        return Truth::from(place.is_some());
    }
    any_at(patterns, asked, |at, pattern, asked| {
        let ready = |glob: &Glob| match (glob, &found) {
            (Glob::Exact(_), Some(found)) => found.place == Some(at),
            (Glob::Exact(text), None) if letters == Letters::Folded => equal_folded(text, value),
            _ => glob.matches(value),
        };
        let expanded = |tokens: Expansion| match letters {
            Letters::Literal => tokens.map(to_char).eq(value.chars()),
            Letters::Folded => tokens.map(to_char).map(fold_char).eq(value.chars().map(fold_char)),
            Letters::Wild => matches(tokens, value),
        };
        resolved(
            pattern,
            value,
            context,
            asked,
            Truth::False,
            |glob| Truth::from(ready(glob)),
            |tokens| Truth::from(expanded(tokens)),
        )
    })
}

fn any_ordered<T: Ord>(comparison: Comparison, values: &[Option<T>], given: Option<T>, asked: &mut Asked) -> Truth {
    let Some(given) = given else { return Truth::Indeterminate };
    any(values, asked, |value, _| match value {
        None => Truth::Indeterminate,
        Some(value) => Truth::from(comparison.holds(given.cmp(value))),
    })
}

fn any_arn(
    patterns: &[Pattern<Option<ArnPattern>>],
    value: &str,
    context: &RequestContext,
    asked: &mut Asked,
) -> Truth {
    let Some(arn) = Arn::split(value) else { return Truth::Indeterminate };
    let parts = arn.parts();
    let matches = |pattern: Option<&ArnPattern>| {
        pattern.map_or(Truth::Indeterminate, |pattern| Truth::from(pattern.matches(&parts)))
    };
    any(patterns, asked, |pattern, asked| {
        resolved(
            pattern,
            value,
            context,
            asked,
            // It cannot match, but may not even be an ARN.
            Truth::Indeterminate,
            |ready| matches(ready.as_ref()),
            |tokens| matches(ArnPattern::new(&tokens.collect::<Vec<_>>()).as_ref()),
        )
    })
}

fn parse_bool(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}

fn bool_value(text: &str, version: Version) -> BoolValue {
    match parse_bool(text) {
        Some(value) => BoolValue::Is(value),
        None if version == Version::V2012 && has_variable(text) => BoolValue::Unreadable,
        None => BoolValue::Never,
    }
}

fn has_variable(text: &str) -> bool {
    find(text, b"${").is_some_and(|at| part(text, at..).contains('}'))
}
