//! Matching a resource (section 4, variables by section 6).

use super::arn;
use super::context::Context;
use super::document::PolicyKind;
use super::glob::{self, Token};
use super::tri::{self, Tri};
use super::variable::{self, Piece};

/// What a pattern is read with.
pub struct Reading<'a> {
    pub kind: PolicyKind,
    pub variables: bool,
    pub context: &'a Context,
}

/// How one pattern answers.
enum Answer {
    Known(Tri),
    Unresolvable,
}

/// The element. Unresolvable: "in a Resource list that pattern matches nothing; in NotResource an
/// Allow statement does not match and a Deny statement matches". An empty list: ineffective.
pub fn element(patterns: &[String], not: bool, resource: &str, reading: &Reading) -> Tri {
    if patterns.is_empty() {
        return Tri::False;
    }
    let answers = patterns.iter().map(|pattern| match answer(pattern, resource, reading) {
        Answer::Known(tri) => tri,
        Answer::Unresolvable if not => Tri::Indeterminate,
        Answer::Unresolvable => Tri::False,
    });
    if not { tri::none(answers) } else { tri::any(answers) }
}

fn answer(pattern: &str, resource: &str, reading: &Reading) -> Answer {
    // "Only the exact string `*` means everything."
    if pattern == "*" {
        return Answer::Known(Tri::True);
    }
    let padded;
    let parts = match arn::split(pattern) {
        Some(parts) => parts,
        // "In identity, boundary and session policies pad the missing trailing segments with `*`;
        // in resource, endpoint, SCP and RCP documents it is indeterminate."
        None if reading.kind.pads() => {
            let missing = 5 - pattern.matches(':').count();
            padded = format!("{pattern}{}", ":*".repeat(missing));
            arn::split(&padded).expect("padded to six segments")
        }
        None => return Answer::Known(Tri::Indeterminate),
    };
    // "After the fifth colon only."
    let Some(rest) = variable::expand(parts[5], reading.variables, reading.context) else {
        return Answer::Unresolvable;
    };
    let hit = segment_wise(&parts, &rest, resource) || whole_string(&parts, &rest, resource);
    Answer::Known(Tri::of(hit))
}

/// "Compare each of the five first segments by glob inside the segment and `rest` as one glob in
/// which `*` crosses `/` and further `:`."
fn segment_wise(parts: &[&str; 6], rest: &[Piece], resource: &str) -> bool {
    let Some(request) = arn::split(resource) else {
        return false;
    };
    (0..5).all(|i| glob::matches(&glob::tokens(parts[i]), request[i])) && glob::matches(&rest_tokens(rest), request[5])
}

/// "A `*` that is the last character of a segment can also run on across colons: a glob of the
/// whole string in which only such a `*` crosses `:`." The sixth segment is free of this limit.
fn whole_string(parts: &[&str; 6], rest: &[Piece], resource: &str) -> bool {
    let mut pattern = Vec::new();
    for part in &parts[..5] {
        let last = part.chars().count().saturating_sub(1);
        for (at, c) in part.chars().enumerate() {
            pattern.push(glob::token(c, c == '*' && at == last));
        }
        pattern.push(Token::Char(':'));
    }
    pattern.extend(rest_tokens(rest));
    glob::matches(&pattern, resource)
}

/// The sixth segment: written wildcards cross everything, expanded text is literal.
fn rest_tokens(rest: &[Piece]) -> Vec<Token> {
    let mut tokens = Vec::new();
    for piece in rest {
        match piece {
            Piece::Written(text) => tokens.extend(glob::tokens(text)),
            Piece::Literal(text) => tokens.extend(text.chars().map(Token::Char)),
        }
    }
    tokens
}
