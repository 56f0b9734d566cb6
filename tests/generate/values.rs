//! Values of each type: well-formed, malformed, and near each other.

use super::Rng;
use serde_json::{Value, json};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Type {
    Text,
    Number,
    Date,
    Bool,
    Binary,
    Ip,
    Arn,
}

pub const TYPES: [Type; 7] = [Type::Text, Type::Number, Type::Date, Type::Bool, Type::Binary, Type::Ip, Type::Arn];

const TEXTS: [&str; 17] =
    ["a", "b", "A", "ab", "bob", "Bob", "dev", "", "a*", "?", "É", "é", "ÿ", "team/a", "×", "÷", "x}"];
const NUMBERS: [&str; 20] = [
    "0",
    "-0",
    "1",
    "-1",
    "5",
    "5.0",
    "05",
    "+5",
    "5e0",
    "0.5E+1",
    "50e-1",
    "5.5",
    "10",
    "1e3",
    "1000",
    "9007199254740993",
    "9007199254740992",
    "1e400",
    "1e-400",
    "3600",
];
const BAD_NUMBERS: [&str; 12] = ["", " 5", "5 ", "5.", ".5", "abc", "0x5", "1e", "--5", "1_000", "NaN", "٥"];
const DATES: [&str; 16] = [
    "2026-01-01T00:00:00Z",
    "2026-01-01",
    "2026-01",
    "1767225600",
    "2026-01-01T01:00:00+01:00",
    "2025-12-31T23:00:00-01:00",
    "2025-12-31T23:59:59.999999999Z",
    "2025-12-31T23:59:59Z",
    "2026-01-01t00:00z",
    "2026-01-01T00:00:00",
    "2026-01-01T01:00:00+01",
    "2026-06-15T12:30:45Z",
    "2026-06-15T12:30:45.5Z",
    "0",
    "9223372036854775807",
    "02026",
];
const BAD_DATES: [&str; 13] = [
    "",
    "2026",
    "2026-13",
    "2026-01-32",
    "2026-01-01T24:00Z",
    "2026-01-01T00:60Z",
    "2026-01-01T00:00:60Z",
    "yesterday",
    "-5",
    "1.5",
    "9223372036854775808",
    " 2026-01-01",
    "2026-01-01T00:00:00.0000000000Z",
];
const BOOLS: [&str; 4] = ["true", "false", "True", "FALSE"];
const BAD_BOOLS: [&str; 5] = ["", "yes", "1", " true", "truefalse"];
const BYTES: [&str; 4] = ["a", "b", "ab", ""];
const BASE64: [&str; 5] = ["YQ==", "Yg==", "YWI=", "", "YWJj"];
const BAD_BASE64: [&str; 5] = ["YQ", "YQ=", "Y Q=", "====", "a"];
const ADDRESSES: [&str; 7] =
    ["10.0.0.1", "10.0.0.2", "10.1.0.1", "192.168.1.7", "2001:db8::1", "::ffff:10.0.0.1", "::1"];
const BLOCKS: [&str; 13] = [
    "10.0.0.1",
    "10.0.0.0/8",
    "10.0.0.0/31",
    "10.0.0.3/30",
    "10.0.0.1/32",
    "0.0.0.0/0",
    "192.168.0.0/16",
    "2001:DB8::/32",
    "2001:db8::1",
    "::/0",
    "::ffff:0:0/96",
    "2001:db8::1/128",
    "10.9.9.9/8",
];
const BAD_ADDRESSES: [&str; 9] =
    ["", "10.0.0", "10.0.0.256", "abc", "10.0.0.0/33", "::/129", "10.0.0.1/", "10.0.0.0/-1", " 10.0.0.1"];
const ARNS: [&str; 7] = [
    "arn:aws:sns:eu-west-1:111122223333:t",
    "arn:aws:sns:eu-west-1:111122223333:t:x",
    "arn:aws:s3:::b",
    "arn:aws:s3:::bob",
    "arn:aws:iam::111122223333:user/bob",
    "arn:aws:iam::111122223333:role/dev",
    "arn:aws:SNS:eu-west-1:111122223333:t",
];
const ARN_PATTERNS: [&str; 10] = [
    "arn:aws:sns:*:111122223333:t",
    "arn:aws:sns:*:*:t",
    "arn:aws:sns:*:t",
    "arn:*:*:*:*:*",
    "arn:aws:s3:::b*",
    "arn:aws:s?s:eu-west-1:*:?",
    "arn:aws:iam::*:user/${aws:username}",
    "arn:aws:s3:::${aws:username}",
    "arn:aws:iam::${aws:PrincipalAccount}:role/*",
    "arn:aws:sns:eu*:t",
];
const BAD_ARNS: [&str; 5] = ["", "b", "*", "arn:aws:s3", "arn:aws:s3::b"];

/// Values in policies that only the string operators read in full.
const PATTERNS: [&str; 17] = [
    "*",
    "a*",
    "?",
    "*b",
    "b?b",
    "${aws:username}",
    "${AWS:UserName}",
    "${aws:PrincipalTag/team}",
    "${aws:PrincipalTag/team, 'a'}",
    "${aws:PrincipalTag/cost, ''}",
    "${aws:TagKeys}",
    "${*}*",
    "a${?}",
    "${$}{a}",
    "${no:key}",
    "${no:key, 'x}'}",
    "${aws:username",
];
const MALFORMED_VARIABLES: [&str; 6] = [
    "${}",
    "${ aws:username}",
    "${aws:username,'a'}",
    "${aws:PrincipalTag/${aws:username}}",
    "${a",
    "${no:key, 'a}b'}",
];

/// A value of the request, as a string or as a JSON number or boolean.
pub fn request(rng: &mut Rng, kind: Type) -> Value {
    let bad = rng.chance(12);
    match kind {
        Type::Text => json!(rng.pick(&TEXTS)),
        Type::Number if bad => json!(rng.pick(&BAD_NUMBERS)),
        Type::Number => number(rng),
        Type::Date if bad => json!(rng.pick(&BAD_DATES)),
        Type::Date if rng.chance(10) => json!(1_767_225_600),
        Type::Date => json!(rng.pick(&DATES)),
        Type::Bool if bad => json!(rng.pick(&BAD_BOOLS)),
        Type::Bool if rng.chance(50) => json!(rng.chance(50)),
        Type::Bool => json!(rng.pick(&BOOLS)),
        Type::Binary => json!(rng.pick(&BYTES)),
        Type::Ip if bad => json!(rng.pick(&BAD_ADDRESSES)),
        Type::Ip => json!(rng.pick(&ADDRESSES)),
        Type::Arn if bad => json!(rng.pick(&BAD_ARNS)),
        Type::Arn => json!(rng.pick(&ARNS)),
    }
}

/// A value of a policy.
pub fn policy(rng: &mut Rng, kind: Type) -> Value {
    let bad = rng.chance(9);
    match kind {
        Type::Text if rng.chance(5) => json!(rng.pick(&MALFORMED_VARIABLES)),
        Type::Text if rng.chance(45) => json!(rng.pick(&PATTERNS)),
        Type::Bool if rng.chance(5) => json!("${aws:SecureTransport}"),
        Type::Number if rng.chance(4) => json!("${aws:EpochTime}"),
        Type::Binary if bad => json!(rng.pick(&BAD_BASE64)),
        Type::Binary => json!(rng.pick(&BASE64)),
        Type::Ip if bad => json!(rng.pick(&BAD_ADDRESSES)),
        Type::Ip => json!(rng.pick(&BLOCKS)),
        Type::Arn if bad => json!(rng.pick(&BAD_ARNS)),
        Type::Arn if rng.chance(60) => json!(rng.pick(&ARN_PATTERNS)),
        other => request(rng, other),
    }
}

/// JSON numbers only where every printer of JSON gives the same text.
fn number(rng: &mut Rng) -> Value {
    match rng.below(8) {
        0 => json!(5),
        1 => json!(5.5),
        2 => json!(-1),
        _ => json!(rng.pick(&NUMBERS)),
    }
}
