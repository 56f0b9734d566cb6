//! The value types and the matching of actions and resources.

use super::super::{action_matches, date, network, number, resource_matches};
use serde_json::json;
use std::cmp::Ordering;

#[test]
fn numbers_are_exact() {
    let order = |a: &str, b: &str| number::compare(&number::parse(a).expect(a), &number::parse(b).expect(b));
    assert_eq!(order("0.10", "1e-1"), Ordering::Equal);
    assert_eq!(order("9007199254740993", "9007199254740992"), Ordering::Greater);
    assert_eq!(order("-1", "0.000"), Ordering::Less);
    assert_eq!(order("-0", "+0e99"), Ordering::Equal);
    assert_eq!(order("1e999999999", "9e999999998"), Ordering::Greater);
    assert_eq!(order("-12", "-1.2e2"), Ordering::Greater);
    assert_eq!(order("0.05", "0.5"), Ordering::Less);
    for bad in ["", " 1", "1 ", ".5", "5.", "1e", "0x10", "1_000", "--1", "NaN", "1.2.3", "e5"] {
        assert!(number::parse(bad).is_none(), "{bad}");
    }
}

#[test]
fn date_forms() {
    let same = [
        ("2024-01-01T00:00:00Z", "1704067200"),
        ("2024-01-01", "1704067200"),
        ("2024-01", "1704067200"),
        ("2024-01-01t01:00+01:00", "1704067200"),
        ("2024-01-01T00:00:00.000000000z", "1704067200"),
        ("2024-01-01T00:00", "1704067200"),
        ("1970-01-01", "00000"),
        ("1999-12-31T23:30-00:30", "946684800"),
    ];
    for (iso, epoch) in same {
        assert!(date::parse(iso).is_some() && date::parse(iso) == date::parse(epoch), "{iso}");
    }
    for bad in [
        "",
        "2024",
        "2024-13",
        "2024-02-30",
        "2000-02-29T23:59:60Z",
        "2024-01-01T24:00Z",
        "2024-01-01T10Z",
        "-5",
        "1.5",
        "9223372036854775808",
        "01T",
    ] {
        assert_eq!(date::parse(bad), None, "{bad}");
    }
    assert!(date::parse("9223372036854775807").is_some());
    assert!(date::parse("-0001-01-01") < date::parse("0000-01-01"));
}

#[test]
fn blocks() {
    let inside =
        |cidr: &str, ip: &str| network::contains(&network::block(cidr).expect(cidr), network::address(ip).expect(ip));
    assert!(inside("10.1.2.3/8", "10.255.0.1"));
    assert!(!inside("10.1.2.3", "10.1.2.4"));
    assert!(inside("0.0.0.0/0", "1.2.3.4"));
    assert!(!inside("0.0.0.0/0", "::1"));
    assert!(inside("2001:db8::/32", "2001:DB8:1::1"));
    assert!(!inside("10.0.0.0/8", "::ffff:10.0.0.1"));
    for bad in ["10.0.0/8", "10.0.0.0/", "10.0.0.0/33", "::/129", "10.0.0.0/-1", "a"] {
        assert!(network::block(bad).is_none(), "{bad}");
    }
}

#[test]
fn actions() {
    let rows = [
        (json!("s3:GetObject"), "S3:getobject", true),
        (json!("s3:Get*"), "s3:GetObject", true),
        (json!("*"), "s3:GetObject", true),
        (json!("s*:?etObject"), "s3:GetObject", true),
        (json!("s3:?GetObject"), "s3:GetObject", false),
        (json!(["sqs:*", "s3:*Object"]), "s3:GetObject", true),
        (json!([]), "s3:GetObject", false),
    ];
    for (patterns, action, expected) in rows {
        assert_eq!(action_matches(&patterns, action), Ok(expected), "{patterns} {action}");
    }
}

#[test]
fn resources() {
    let rows = [
        ("arn:aws:s3:::b/*", "arn:aws:s3:::b/a/k:1", "true"),
        ("arn:aws:s3:::b", "arn:aws:s3:eu:1:b", "false"),
        ("arn:aws:s3:::b*", "arn:aws:s3:::b", "true"),
        ("arn:aws:logs:*:*:log-group:*", "arn:aws:logs:e:1:log-group:x:log-stream:y", "true"),
        // A `*` at the end of a segment runs on across colons, one in the middle does not.
        ("arn:aws:sqs*:x:q", "arn:aws:sqs:eu:1:x:x:q", "false"),
        ("arn:aws:sqs:*:x:q:r", "arn:aws:sqs:eu:1:x:q:r", "true"),
        ("arn:aws:sqs:*u:x:q:r", "arn:aws:sqs:eu:1u:x:q:r", "false"),
        ("arn:aws:s?s:eu:1:q", "arn:aws:s:s:eu:1:q", "false"),
        ("*", "*", "true"),
        ("**", "*", "false"),
        ("?", "*", "false"),
        ("arn:aws:s3", "arn:aws:s3:eu:1:q", "true"),
        ("arn:aws:s3:::${aws:username}/*", "arn:aws:s3:::bob/x", "true"),
        ("arn:aws:s3:::${no:key}/*", "arn:aws:s3:::bob/x", "false"),
        ("arn:aws:s3:::${no:key, 'bob'}/*", "arn:aws:s3:::bob/x", "true"),
        ("arn:aws:s3:::${*}", "arn:aws:s3:::b", "false"),
    ];
    let context = json!({ "aws:username": "bob" });
    let version = Some("2012-10-17");
    for (pattern, resource, expected) in rows {
        let outcome = resource_matches(&json!(pattern), resource, "identity", version, &context, false);
        assert_eq!(outcome, Ok(expected), "{pattern} {resource}");
    }
    let not = |pattern, kind| resource_matches(&pattern, "arn:aws:s3:::bob/x", kind, version, &context, true);
    assert_eq!(not(json!("arn:aws:s3:::${no:key}"), "identity"), Ok("indeterminate"));
    assert_eq!(not(json!("arn:aws:s3"), "scp"), Ok("indeterminate"));
    assert_eq!(not(json!("arn:aws:s3:::c"), "scp"), Ok("true"));
    let old = resource_matches(&json!("arn:aws:s3:::${*}"), "arn:aws:s3:::${a}", "identity", None, &context, false);
    assert_eq!(old, Ok("true"));
}
