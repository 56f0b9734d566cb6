//! One request value against one policy value, by the positive form of an operator (5.4–5.10).

use super::condition::Reading;
use super::fold::fold;
use super::glob::{self, Token};
use super::operator::{Base, Compare};
use super::tri::{self, Tri};
use super::variable::{self, Piece};
use super::{base64, date, network, number};
use std::cmp::Ordering;

pub fn positive(base: Base, request: &str, policy: &str, reading: &Reading) -> Tri {
    match base {
        Base::StringEquals => string(policy, reading, |pieces| request == variable::plain(pieces)),
        Base::StringEqualsIgnoreCase => {
            string(policy, reading, |pieces| fold(request) == fold(&variable::plain(pieces)))
        }
        Base::StringLike => string(policy, reading, |pieces| glob::matches(&like(pieces), request)),
        Base::Numeric(how) => numeric(how, request, policy),
        Base::Date(how) => dates(how, request, policy),
        Base::Bool => boolean(request, policy, reading),
        Base::Binary => Tri::of(base64::decode(policy).is_some_and(|bytes| bytes == request.as_bytes())),
        Base::IpAddress => ip(request, policy),
        Base::Arn => arn(request, policy, reading),
        Base::Null => Tri::Indeterminate,
    }
}

/// Section 6: an unresolvable variable makes the value null, which nothing matches.
fn string(policy: &str, reading: &Reading, test: impl Fn(&[Piece]) -> bool) -> Tri {
    match variable::expand(policy, reading.variables, reading.context) {
        Some(pieces) => Tri::of(test(&pieces)),
        None => Tri::False,
    }
}

/// 5.4: `*` and `?` anywhere, crossing every character; expanded text is literal.
fn like(pieces: &[Piece]) -> Vec<Token> {
    let mut tokens = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Written(text) => tokens.extend(glob::tokens(text)),
            Piece::Literal(text) => tokens.extend(text.chars().map(Token::Char)),
        }
    }
    tokens
}

/// 5.5
fn numeric(how: Compare, request: &str, policy: &str) -> Tri {
    match (number::parse(request), number::parse(policy)) {
        (Some(request), Some(policy)) => Tri::of(holds(how, number::compare(&request, &policy))),
        _ => Tri::Indeterminate,
    }
}

/// 5.6
fn dates(how: Compare, request: &str, policy: &str) -> Tri {
    match (date::parse(request), date::parse(policy)) {
        (Some(request), Some(policy)) => Tri::of(holds(how, request.cmp(&policy))),
        _ => Tri::Indeterminate,
    }
}

fn holds(how: Compare, order: Ordering) -> bool {
    match how {
        Compare::Equals => order.is_eq(),
        Compare::Less => order.is_lt(),
        Compare::LessOrEqual => order.is_le(),
        Compare::Greater => order.is_gt(),
        Compare::GreaterOrEqual => order.is_ge(),
    }
}

/// 5.7; "Bool with a variable: indeterminate" (section 6).
fn boolean(request: &str, policy: &str, reading: &Reading) -> Tri {
    if reading.variables && variable::holds_variable(policy) {
        return Tri::Indeterminate;
    }
    let word = policy.to_ascii_lowercase();
    Tri::of(matches!(word.as_str(), "true" | "false") && word == request.to_ascii_lowercase())
}

/// 5.9
fn ip(request: &str, policy: &str) -> Tri {
    match (network::address(request), network::block(policy)) {
        (Some(address), Some(block)) => Tri::of(network::contains(&block, address)),
        _ => Tri::Indeterminate,
    }
}

/// 5.10: variables first, as literal text; then both sides split at the first five colons, each
/// part globbed by itself. A request value that is no ARN is indeterminate before all else.
fn arn(request: &str, policy: &str, reading: &Reading) -> Tri {
    let Some(request) = super::arn::split(request) else {
        return Tri::Indeterminate;
    };
    let Some(pieces) = variable::expand(policy, reading.variables, reading.context) else {
        return Tri::False;
    };
    let pattern = like(&pieces);
    let parts: Vec<&[Token]> = pattern.splitn(6, |token| *token == Token::Char(':')).collect();
    if parts.len() < 6 {
        return Tri::Indeterminate;
    }
    tri::all(parts.iter().zip(request).map(|(part, text)| Tri::of(glob::matches(part, text))))
}
