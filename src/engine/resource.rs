//! The Resource and NotResource elements (evaluation.md §4).

use std::cell::OnceCell;

use super::arn::Arn;
use super::context::RequestContext;
use super::statement::Check;
use super::truth::Truth;
use super::variable::{Parsed, Template, Unexpanded};
use crate::glob::{Glob, Scope, Token, matches, text, tokens};
use crate::policy::{Elements, Kind, Version};
use crate::text::{find, part};

#[derive(Clone, Debug)]
pub struct ResourceElement {
    negated: bool,
    patterns: Box<[ResourcePattern]>,
}

/// What an element came to.
#[derive(Clone, Copy, Debug)]
pub struct ResourceOutcome {
    pub truth: Truth,
    /// The pattern that took the resource, or the one that cannot be read.
    pub hit: Option<usize>,
    /// It took the resource only by a `*` that runs on across colons.
    pub across: bool,
}

impl ResourceOutcome {
    pub fn flat(truth: Truth) -> ResourceOutcome {
        ResourceOutcome { truth, hit: None, across: false }
    }
}

/// How one pattern relates to a resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    No,
    /// Segment by segment.
    Segments,
    /// With a `*` at a segment's end running on across colons.
    AcrossSegments,
    /// A variable does not resolve.
    Unresolved,
    /// Fewer than six segments in a policy type that does not fill them up.
    Unreadable,
}

#[derive(Clone, Debug)]
enum ResourcePattern {
    /// Exactly `*`.
    Everything,
    /// Five whole segments and then one without wildcards, or with one at its end: so most are
    /// written, and matching by segments is the same as matching the text.
    Exact(Box<str>),
    Prefix(Box<str>),
    Arn(Box<ArnPattern>),
}

#[derive(Clone, Debug)]
struct ArnPattern {
    text: Box<str>,
    version: Version,
    /// Fewer than six segments were written; the missing ones are `*`.
    short: bool,
    head: [Glob; 5],
    rest: Rest,
    /// A `*` ends one of the five first segments: it may run on across colons.
    runs: bool,
    /// The whole as a pattern in which it does, unless there are variables. Made when it is asked for.
    across: OnceCell<Glob>,
}

#[derive(Clone, Debug)]
enum Rest {
    Plain(Glob),
    /// With variables, which may stand only here, behind the fifth colon.
    Template(Template),
}

impl ResourceElement {
    pub fn new(source: &Elements, version: Version) -> ResourceElement {
        let patterns = source.items.iter().map(|text| ResourcePattern::new(&text.value, version)).collect();
        ResourceElement { negated: source.negated, patterns }
    }

    /// What the patterns can be looked up by in a policy of a kind, each with what is left to ask of a
    /// resource that is found so.
    pub fn scopes(&self, kind: Kind) -> Vec<(Scope<'_>, Check)> {
        if self.negated {
            return vec![(Scope::Everything, Check::Element)];
        }
        let check = |at, pattern: &ResourcePattern| match pattern {
            // Their scopes are all that they say.
            ResourcePattern::Everything | ResourcePattern::Exact(_) | ResourcePattern::Prefix(_) => Check::Nothing,
            ResourcePattern::Arn(_) => Check::of_pattern(at),
        };
        self.patterns.iter().enumerate().map(|(at, pattern)| (pattern.scope(kind), check(at, pattern))).collect()
    }

    pub fn is_empty(&self) -> bool {
        self.patterns.is_empty()
    }

    /// In Resource one pattern that takes the resource settles it; in NotResource one that cannot
    /// be read leaves it open, even beside one that takes the resource.
    pub fn evaluate(&self, resource: &str, arn: Option<&Arn>, kind: Kind, context: &RequestContext) -> ResourceOutcome {
        if self.patterns.is_empty() {
            return ResourceOutcome::flat(Truth::False);
        }
        let mut listed = ResourceOutcome::flat(Truth::False);
        for (index, pattern) in self.patterns.iter().enumerate() {
            let reading = pattern.reading(resource, arn, kind, context);
            let truth = self.truth_of(reading);
            let settles = if self.negated { Truth::Indeterminate } else { Truth::True };
            if truth == settles || truth != Truth::False && listed.hit.is_none() {
                listed = ResourceOutcome { truth, hit: Some(index), across: reading == Reading::AcrossSegments };
            }
            if truth == settles {
                break;
            }
        }
        if self.negated {
            listed.truth = listed.truth.not();
        }
        listed
    }

    /// Whether the element takes a resource that was found in a scope.
    pub fn truth_by(
        &self,
        check: Check,
        resource: &str,
        arn: Option<&Arn>,
        kind: Kind,
        context: &RequestContext,
    ) -> Truth {
        match check {
            Check::Nothing => Truth::True,
            Check::Pattern(at) => self
                .patterns
                .get(usize::from(at))
                .map_or(Truth::False, |pattern| self.truth_of(pattern.reading(resource, arn, kind, context))),
            Check::Element => self.evaluate(resource, arn, kind, context).truth,
        }
    }

    /// A variable that does not resolve matches nothing in Resource; in NotResource nobody knows
    /// what it would have excluded, so an Allow does not apply and a Deny does. [C]
    fn truth_of(&self, reading: Reading) -> Truth {
        match reading {
            Reading::Segments | Reading::AcrossSegments => Truth::True,
            Reading::No => Truth::False,
            Reading::Unreadable => Truth::Indeterminate,
            Reading::Unresolved if self.negated => Truth::Indeterminate,
            Reading::Unresolved => Truth::False,
        }
    }

    fn templates(&self) -> impl Iterator<Item = (usize, &Template)> {
        self.patterns.iter().enumerate().filter_map(|(index, pattern)| match pattern {
            ResourcePattern::Arn(arn) => match &arn.rest {
                Rest::Template(template) => Some((index, template)),
                Rest::Plain(_) => None,
            },
            _ => None,
        })
    }

    /// The variables in the patterns, as written, each with the index of its pattern.
    pub fn variables(&self) -> impl Iterator<Item = (usize, &str)> {
        self.templates().flat_map(|(index, template)| template.names().map(move |name| (index, name)))
    }

    /// The variables that do not resolve in this context, as written.
    pub fn unresolved(&self, context: &RequestContext) -> Vec<String> {
        self.templates().flat_map(|(_, template)| template.unresolved(context)).map(str::to_string).collect()
    }

    /// A pattern's part behind the fifth colon with its variables put in, if it has any.
    pub fn expanded_rest(&self, index: usize, context: &RequestContext) -> Option<String> {
        let (_, template) = self.templates().find(|(at, _)| *at == index)?;
        template.expand_to_show(context)
    }
}

impl ResourcePattern {
    fn new(text: &str, version: Version) -> ResourcePattern {
        match text {
            "*" => ResourcePattern::Everything,
            _ => ResourcePattern::literal(text, version)
                .unwrap_or_else(|| ResourcePattern::Arn(Box::new(ArnPattern::new(text, version)))),
        }
    }

    /// A pattern whose only wildcards, if it has any, stand at its end.
    fn literal(text: &str, version: Version) -> Option<ResourcePattern> {
        let rest = Arn::split(text)?.rest();
        if may_vary(rest, version) {
            return None;
        }
        let Some(wild) = text.bytes().position(|byte| matches!(byte, b'*' | b'?')) else {
            return Some(ResourcePattern::Exact(text.into()));
        };
        let ends = wild >= text.len() - rest.len() && text.bytes().skip(wild).all(|byte| byte == b'*');
        ends.then(|| ResourcePattern::Prefix(part(text, ..wild).into()))
    }

    fn scope(&self, kind: Kind) -> Scope<'_> {
        match self {
            ResourcePattern::Everything => Scope::Everything,
            ResourcePattern::Exact(text) => Scope::Exact(text),
            ResourcePattern::Prefix(text) => Scope::Prefix(text),
            // It is unreadable whatever the resource.
            ResourcePattern::Arn(pattern) if pattern.short && !fills_up(kind) => Scope::Everything,
            ResourcePattern::Arn(pattern) => pattern.scope(),
        }
    }

    fn reading(&self, resource: &str, arn: Option<&Arn>, kind: Kind, context: &RequestContext) -> Reading {
        match self {
            ResourcePattern::Everything => Reading::Segments,
            ResourcePattern::Exact(text) if text::equal(text, resource) => Reading::Segments,
            ResourcePattern::Prefix(text) if text::begins(resource.as_bytes(), text.as_bytes()) => Reading::Segments,
            ResourcePattern::Exact(_) | ResourcePattern::Prefix(_) => Reading::No,
            ResourcePattern::Arn(pattern) if pattern.short && !fills_up(kind) => Reading::Unreadable,
            ResourcePattern::Arn(pattern) => pattern.reading(resource, arn, context),
        }
    }
}

/// The policies whose short ARN patterns IAM fills up with `*`.
fn fills_up(kind: Kind) -> bool {
    matches!(kind, Kind::Identity | Kind::Boundary | Kind::Session)
}

impl ArnPattern {
    fn new(text: &str, version: Version) -> ArnPattern {
        let [head @ .., rest] = segments(text);
        let rest = match read_rest(rest, version) {
            Some(Parsed::Template(template)) => Rest::Template(template),
            Some(Parsed::Plain(tokens)) => Rest::Plain(Glob::from_tokens(tokens)),
            None => Rest::Plain(Glob::new(rest)),
        };
        ArnPattern {
            text: text.into(),
            version,
            short: text.bytes().filter(|byte| *byte == b':').count() < 5,
            runs: head.iter().any(|segment| segment.ends_with('*')),
            head: head.map(Glob::new),
            rest,
            across: OnceCell::new(),
        }
    }

    /// Where wildcards stand in the five first segments, what is behind them tells more.
    fn scope(&self) -> Scope<'_> {
        let [.., rest] = segments(&self.text).map(beginning);
        let whole = beginning(&self.text);
        let reaches_rest = whole.bytes().filter(|byte| *byte == b':').count() >= 5;
        if reaches_rest || rest.is_empty() { Scope::of_prefix(whole) } else { Scope::Rest(rest) }
    }

    fn reading(&self, resource: &str, arn: Option<&Arn>, context: &RequestContext) -> Reading {
        match &self.rest {
            Rest::Plain(glob) => self.compare(
                arn,
                |rest| glob.matches(rest),
                || self.may_run(resource) && self.across.get_or_init(|| self.across()).matches(resource),
            ),
            Rest::Template(template) => match template.expand(resource, context) {
                Err(Unexpanded::Unresolved) => Reading::Unresolved,
                Err(Unexpanded::TooLong) => Reading::No,
                Ok(tokens) => self.compare(
                    arn,
                    |rest| matches(tokens.clone(), rest),
                    || self.may_run(resource) && self.across_with(tokens.clone()).matches(resource),
                ),
            },
        }
    }

    /// Whether the pattern could take a resource across segments, as far as its beginning tells.
    fn may_run(&self, resource: &str) -> bool {
        self.runs && text::begins(resource.as_bytes(), beginning(&self.text).as_bytes())
    }

    fn across(&self) -> Glob {
        let [.., rest] = segments(&self.text);
        match read_rest(rest, self.version) {
            Some(Parsed::Plain(read)) => self.across_with(read),
            _ => self.across_with(tokens(rest)),
        }
    }

    /// The five first segments and a rest as one pattern, in which of the wildcards of these segments
    /// only a `*` at an end crosses colons.
    fn across_with(&self, rest: impl IntoIterator<Item = Token>) -> Glob {
        let [head @ .., _] = segments(&self.text);
        let mut out = Vec::new();
        for segment in head {
            let length = segment.chars().count();
            out.extend(tokens(segment).enumerate().map(|(index, token)| match token {
                Token::Run if index + 1 < length => Token::RunInSegment,
                Token::One => Token::OneInSegment,
                token => token,
            }));
            out.push(Token::Char(':'));
        }
        out.extend(rest);
        Glob::from_tokens(out)
    }

    fn compare(&self, arn: Option<&Arn>, fits: impl Fn(&str) -> bool, runs_across: impl Fn() -> bool) -> Reading {
        let in_segments = |arn: &Arn| {
            self.head.iter().enumerate().all(|(at, pattern)| pattern.matches(arn.part(at))) && fits(arn.rest())
        };
        if arn.is_some_and(in_segments) {
            Reading::Segments
        } else if runs_across() {
            Reading::AcrossSegments
        } else {
            Reading::No
        }
    }
}

/// What is written, and `*` for what is missing.
fn segments(text: &str) -> [&str; 6] {
    let mut written = text.splitn(6, ':');
    [(); 6].map(|()| written.next().unwrap_or("*"))
}

/// The literal text that a pattern begins with; behind a `$` there may be a variable.
fn beginning(text: &str) -> &str {
    let end = text.bytes().position(|byte| matches!(byte, b'*' | b'?' | b'$'));
    end.map_or(text, |end| part(text, ..end))
}

/// Whether something stands there that looks like a variable, which only the 2012 language has.
fn may_vary(rest: &str, version: Version) -> bool {
    version == Version::V2012 && find(rest, b"${").is_some()
}

/// The variables and escapes of a rest; nothing where it has none.
fn read_rest(rest: &str, version: Version) -> Option<Parsed> {
    may_vary(rest, version).then(|| Template::parse(rest))
}
