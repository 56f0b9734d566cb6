//! The generator: repeatable, valid on its face, and the shrinker makes small what it is given.

use super::*;
use std::collections::BTreeSet;

fn draw(seed: u64, count: usize) -> Vec<Value> {
    let mut rng = Rng::new(seed);
    (0..count).map(|_| case(&mut rng)).collect()
}

#[test]
fn the_same_seed_gives_the_same_cases() {
    assert_eq!(draw(7, 50), draw(7, 50));
    assert_ne!(draw(7, 50), draw(8, 50));
}

#[test]
fn requests_are_valid() {
    for case in draw(1, 2000) {
        let action = case["action"].as_str().expect("an action");
        assert!(action.contains(':') && !action.contains(['*', '?', ' ']), "{action}");
        assert!(!case["resource"].as_str().expect("a resource").is_empty());
    }
}

/// Every option, element, qualifier and kind of principal turns up.
#[test]
fn everything_turns_up() {
    let mut seen = BTreeSet::new();
    for case in draw(3, 3000) {
        collect(&case, &mut seen);
    }
    for name in [
        "identityPolicies",
        "permissionsBoundary",
        "sessionPolicies",
        "serviceControlPolicies",
        "resourceControlPolicies",
        "resourcePolicy",
        "resourceAccount",
        "vpcEndpointPolicy",
        "vpcEndpointType",
        "defaults",
        "userId",
        "tags",
        "sessionTags",
        "roleArn",
        "federatingUserArn",
        "credentials",
        "mfa",
        "ageSeconds",
        "tokenIssueTime",
        "sourceIdentity",
        "federatedProvider",
        "organizationId",
        "organizationPaths",
        "managementAccount",
        "serviceLinked",
        "canonicalUserId",
        "NotAction",
        "NotResource",
        "NotPrincipal",
        "AWS",
        "Service",
        "Federated",
        "CanonicalUser",
        "Null",
        "Bool",
        "BinaryEquals",
        "ForAnyValue:StringLike",
        "ForAllValues:StringNotEquals",
        "ForAnyValue:ArnLike",
        "NumericLessThanIfExists",
        "DateGreaterThan",
        "NotIpAddress",
        "ArnNotLike",
        "StringMatches",
    ] {
        assert!(seen.contains(name), "{name} never turns up");
    }
}

fn collect(value: &Value, seen: &mut BTreeSet<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            seen.insert(key.clone());
            collect(value, seen);
        }),
        Value::Array(items) => items.iter().for_each(|item| collect(item, seen)),
        _ => {}
    }
}

#[test]
fn shrinking_leaves_what_the_failure_needs() {
    let text = json!({ "Statement": [{ "Effect": "Deny", "Action": ["a:B", "c:D"], "Resource": "*" }] }).to_string();
    let case = json!({
        "principal": { "arn": HOME, "mfa": true }, "action": "s3:GetObject", "resource": "*", "defaults": false,
        "context": { "a": "b" }, "permissionsBoundary": { "name": "n", "document": {} },
        "identityPolicies": [{ "Statement": [] }, text],
    });
    let small = shrink(case, &|case| case.to_string().contains("c:D"));
    let expected = json!({
        "principal": HOME, "action": "s3:GetObject", "resource": "*",
        "identityPolicies": [{ "Statement": { "Effect": "Deny", "Action": "c:D", "Resource": "*" } }],
    });
    assert_eq!(small, expected);
}
