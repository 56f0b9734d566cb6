//! 5.2–5.13: missing keys, qualifiers, empty lists, indeterminate values.

use serde_json::{Value, json};

fn outcome(operator: &str, policy: Value, request: Value) -> &'static str {
    super::super::condition(operator, &policy, &request, Some("2012-10-17"), &json!({ "aws:username": "bob" }))
        .expect("a readable row")
}

const POSITIVE: [(&str, &str); 9] = [
    ("StringEquals", "a"),
    ("StringEqualsIgnoreCase", "a"),
    ("StringLike", "a"),
    ("NumericLessThan", "5"),
    ("DateGreaterThan", "2024-01-01"),
    ("Bool", "true"),
    ("BinaryEquals", "YQ=="),
    ("IpAddress", "10.0.0.0/8"),
    ("ArnLike", "arn:aws:s3:::b"),
];

const NEGATED: [(&str, &str); 8] = [
    ("StringNotEquals", "a"),
    ("StringNotEqualsIgnoreCase", "a"),
    ("StringNotLike", "a"),
    ("NumericNotEquals", "5"),
    ("DateNotEquals", "2024-01-01"),
    ("NotIpAddress", "10.0.0.0/8"),
    ("ArnNotEquals", "arn:aws:s3:::b"),
    ("ArnNotLike", "arn:aws:s3:::b"),
];

#[test]
fn missing_key_table() {
    for absent in [json!(null), json!([])] {
        for (operator, value) in POSITIVE {
            assert_eq!(outcome(operator, json!(value), absent.clone()), "false", "{operator}");
        }
        for (operator, value) in NEGATED {
            assert_eq!(outcome(operator, json!(value), absent.clone()), "true", "{operator}");
        }
        for (operator, value) in POSITIVE.into_iter().chain(NEGATED) {
            let of = |name: String| outcome(&name, json!(value), absent.clone());
            assert_eq!(of(format!("{operator}IfExists")), "true", "{operator}");
            assert_eq!(of(format!("ForAllValues:{operator}")), "true", "{operator}");
            assert_eq!(of(format!("ForAnyValue:{operator}")), "false", "{operator}");
            assert_eq!(of(format!("ForAnyValue:{operator}IfExists")), "false", "{operator}");
        }
        assert_eq!(outcome("Null", json!("true"), absent.clone()), "true");
        assert_eq!(outcome("Null", json!(false), absent.clone()), "false");
    }
}

#[test]
fn qualifiers() {
    let rows = [
        ("ForAnyValue:StringNotEquals", json!(["a", "b"]), json!(["a", "c"]), "true"),
        ("ForAllValues:StringNotEquals", json!(["a", "b"]), json!(["a", "c"]), "false"),
        ("ForAllValues:StringEquals", json!(["a", "b"]), json!(["a", "b"]), "true"),
        ("ForAllValues:StringEquals", json!(["a"]), json!([""]), "true"),
        ("ForAllValues:StringEquals", json!(["a"]), json!(["", "a"]), "false"),
        ("ForAnyValue:StringEquals", json!(["a"]), json!(["", "b"]), "false"),
        ("ForAnyValue:StringEquals", json!([""]), json!(["", "b"]), "true"),
        ("StringEquals", json!("a"), json!(["a"]), "indeterminate"),
        ("StringEqualsIfExists", json!("a"), json!(["a"]), "indeterminate"),
        ("StringNotEquals", json!(["a", "b"]), json!("a"), "false"),
        ("StringNotEquals", json!(["a", "b"]), json!("c"), "true"),
    ];
    for (operator, policy, request, expected) in rows {
        assert_eq!(outcome(operator, policy.clone(), request.clone()), expected, "{operator} {policy} {request}");
    }
}

#[test]
fn empty_policy_lists() {
    let rows = [
        ("StringEquals", json!(null), "indeterminate"),
        ("StringNotEquals", json!("a"), "indeterminate"),
        ("StringEqualsIfExists", json!(null), "true"),
        ("StringEqualsIfExists", json!(""), "true"),
        ("StringEqualsIfExists", json!("a"), "false"),
        ("ForAllValues:StringEquals", json!(["", ""]), "true"),
        ("ForAllValues:StringEquals", json!(["a"]), "false"),
        ("ForAnyValue:StringEquals", json!(["a"]), "false"),
        ("ForAnyValue:StringNotEqualsIfExists", json!(null), "false"),
    ];
    for (operator, request, expected) in rows {
        for empty in [json!([]), json!([null])] {
            assert_eq!(outcome(operator, empty, request.clone()), expected, "{operator} {request}");
        }
    }
}

#[test]
fn null_operator() {
    let rows = [
        ("Null", json!("TRUE"), json!(""), "true"),
        ("Null", json!("false"), json!(["", ""]), "false"),
        ("Null", json!(["true", "false"]), json!("a"), "true"),
        ("Null", json!("false"), json!(["a", ""]), "true"),
        ("Null", json!("maybe"), json!("a"), "indeterminate"),
        ("ForAllValues:Null", json!("false"), json!(null), "true"),
        ("ForAnyValue:Null", json!("true"), json!(null), "false"),
        ("NullIfExists", json!("true"), json!(null), "indeterminate"),
    ];
    for (operator, policy, request, expected) in rows {
        assert_eq!(outcome(operator, policy.clone(), request.clone()), expected, "{operator} {policy} {request}");
    }
}

#[test]
fn indeterminate_values() {
    let rows = [
        ("StringSomething", json!("a"), json!(null), "indeterminate"),
        ("NumericEquals", json!("abc"), json!("5"), "indeterminate"),
        ("NumericEquals", json!(["abc", 5]), json!("5"), "true"),
        ("NumericNotEquals", json!(["abc", 5]), json!("6"), "indeterminate"),
        ("NumericEquals", json!("5"), json!("5 "), "indeterminate"),
        ("ForAllValues:NumericEquals", json!("5"), json!(["x", "6"]), "false"),
        ("DateEquals", json!("2024"), json!("2024-01-01"), "indeterminate"),
        ("IpAddress", json!("10.0.0.0/33"), json!("10.0.0.1"), "indeterminate"),
        ("NotIpAddress", json!("10.0.0.0/8"), json!("here"), "indeterminate"),
        ("ArnLike", json!("*"), json!("arn:aws:s3:::b"), "indeterminate"),
        ("ArnNotLike", json!("arn:aws:s3:::b"), json!("b"), "indeterminate"),
        ("Bool", json!("${aws:username}"), json!("true"), "indeterminate"),
        ("Bool", json!("yes"), json!("yes"), "false"),
        ("BinaryEquals", json!("not base64"), json!("a"), "false"),
    ];
    for (operator, policy, request, expected) in rows {
        assert_eq!(outcome(operator, policy.clone(), request.clone()), expected, "{operator} {policy} {request}");
    }
}

#[test]
fn variables() {
    let rows = [
        ("StringEquals", "${aws:username}", "bob", "true"),
        ("StringEquals", "${AWS:UserName}", "bob", "true"),
        ("StringEquals", "${no:key, 'x}y'}", "x}y", "true"),
        ("StringEquals", "${no:key}", "${no:key}", "false"),
        ("StringNotEquals", "${no:key}", "a", "true"),
        ("StringEquals", "${aws:username", "${aws:username", "true"),
        ("StringLike", "${*}*", "*bob", "true"),
        ("StringLike", "${*}*", "bob", "false"),
        ("StringEquals", "${$}{x}", "${x}", "true"),
        ("StringEquals", "${a,'b'}", "b", "false"),
        ("ArnLike", "arn:aws:iam::1:user/${aws:username}", "arn:aws:iam::1:user/bob", "true"),
        ("NumericEquals", "${aws:username}", "5", "indeterminate"),
    ];
    for (operator, policy, request, expected) in rows {
        assert_eq!(outcome(operator, json!(policy), json!(request)), expected, "{operator} {policy} {request}");
    }
}
