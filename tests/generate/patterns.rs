//! Patterns derived from what they are to hit, or to miss by little.

use super::Rng;
use super::words::*;
use serde_json::{Value, json};

/// An Action pattern near this action.
pub fn action(rng: &mut Rng, target: &str) -> String {
    let service = target.split(':').next().unwrap_or("s3");
    match rng.weighted(&[26, 10, 14, 12, 16, 8, 14]) {
        0 => target.to_string(),
        1 => other_case(rng, target),
        2 => format!("{service}:*"),
        3 => "*".to_string(),
        4 => blur(rng, target),
        5 => nudge(rng, target),
        _ => any_action(rng).to_string(),
    }
}

fn any_action(rng: &mut Rng) -> &'static str {
    match rng.below(6) {
        0 | 1 => rng.pick(&S3_ACTIONS),
        2 => rng.pick(&SQS_ACTIONS),
        3 => rng.pick(&KMS_ACTIONS),
        4 => rng.pick(&STS_ROLE_ACTIONS),
        _ => rng.pick(&EC2_ACTIONS),
    }
}

/// A Resource pattern near this resource.
pub fn resource(rng: &mut Rng, target: &str) -> String {
    match rng.weighted(&[18, 22, 16, 7, 8, 8, 6, 15]) {
        0 => target.to_string(),
        1 => "*".to_string(),
        2 => blur(rng, target),
        3 => nudge(rng, target),
        4 => shorten(rng, target),
        5 => run_on(rng, target),
        6 => segment_star(rng, target),
        _ => vary(rng, target),
    }
}

/// A stretch becomes `*`, or a character `?`, wherever it stands.
fn blur(rng: &mut Rng, target: &str) -> String {
    let mut chars: Vec<char> = target.chars().collect();
    for _ in 0..rng.between(1, 2) {
        let from = rng.below(chars.len() + 1);
        let to = (from + rng.weighted(&[20, 30, 10, 10, 10, 10, 10])).min(chars.len());
        let wild = if rng.chance(60) { '*' } else { '?' };
        chars.splice(from..to, [wild]);
    }
    chars.into_iter().collect()
}

/// One character more, less or different; a colon often enough.
fn nudge(rng: &mut Rng, target: &str) -> String {
    let mut chars: Vec<char> = target.chars().collect();
    let at = rng.below(chars.len());
    let other = *rng.pick(&[&'b', &':', &'/', &'k', &'B']);
    match rng.below(3) {
        0 => chars.insert(at, other),
        1 => drop(chars.remove(at)),
        _ => chars[at] = other,
    }
    if chars.is_empty() { "b".into() } else { chars.into_iter().collect() }
}

/// Fewer segments.
fn shorten(rng: &mut Rng, target: &str) -> String {
    let segments: Vec<&str> = target.split(':').collect();
    let keep = rng.between(1, segments.len());
    let mut text = segments[..keep].join(":");
    if rng.chance(40) {
        text.push('*');
    }
    text
}

/// Middle segments swallowed by a `*` at the end of the one before.
fn run_on(rng: &mut Rng, target: &str) -> String {
    let segments: Vec<&str> = target.split(':').collect();
    let from = rng.below(segments.len());
    let to = rng.between(from, segments.len() - 1);
    let keep = segments[from].len().min(rng.below(3));
    let star = if rng.chance(85) { "*" } else { "*x" };
    let mut kept: Vec<String> = segments[..from].iter().map(|text| text.to_string()).collect();
    kept.push(format!("{}{star}", segments[from].get(..keep).unwrap_or("")));
    kept.extend(segments[to + 1..].iter().map(|text| text.to_string()));
    kept.join(":")
}

/// Whole segments become `*`.
fn segment_star(rng: &mut Rng, target: &str) -> String {
    let mut segments: Vec<&str> = target.split(':').collect();
    for _ in 0..rng.between(1, 3) {
        let at = rng.below(segments.len());
        segments[at] = "*";
    }
    segments.join(":")
}

/// A word becomes a variable that may or may not resolve to it.
fn vary(rng: &mut Rng, target: &str) -> String {
    let words = ["bob", "dev", "b", "a", "k", "111122223333", "q"];
    let word = rng.pick(&words);
    let variable = rng.pick(&[
        "${aws:username}",
        "${aws:PrincipalTag/team}",
        "${aws:PrincipalTag/Team, 'b'}",
        "${aws:username, 'bob'}",
        "${aws:PrincipalAccount}",
        "${aws:TagKeys}",
        "${s3:prefix}",
        "${no:key}",
        "${no:key, 'dev'}",
        "${*}",
        "${?}",
        "${$}",
        "${aws:username",
        "${}",
    ]);
    match target.rfind(word) {
        Some(at) => format!("{}{variable}{}", &target[..at], &target[at + word.len()..]),
        None => format!("{target}/{variable}*"),
    }
}

/// One pattern as a string, or a list of some; rarely an empty list or one with `null` in it.
pub fn some(rng: &mut Rng, mut one: impl FnMut(&mut Rng) -> String) -> Value {
    match rng.weighted(&[48, 46, 3, 3]) {
        0 => json!(one(rng)),
        1 => Value::Array((0..rng.between(1, 3)).map(|_| json!(one(rng))).collect()),
        2 => json!([]),
        _ => json!([null, one(rng)]),
    }
}
