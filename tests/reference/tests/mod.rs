//! The reference held against the tables of evaluation.md and the seeds of its section 13.

mod conditions;
mod quick_table;
mod seeds;
mod values;

use serde_json::{Value, json};

/// Merges the members of the second object over the first.
fn with(base: &Value, more: Value) -> Value {
    let mut merged = base.clone();
    for (key, value) in more.as_object().expect("an object") {
        merged[key] = value.clone();
    }
    merged
}

#[track_caller]
fn expect(case: &Value, decision: &str) {
    assert_eq!(
        super::decide(case),
        Ok(match decision {
            "allowed" => "allowed",
            "explicitDeny" => "explicitDeny",
            "implicitDeny" => "implicitDeny",
            other => panic!("no decision: {other}"),
        }),
        "{case:#}"
    );
}

fn policy(statements: Value) -> Value {
    json!({ "Version": "2012-10-17", "Statement": statements })
}

fn allow(action: &str, resource: &str) -> Value {
    policy(json!([{ "Effect": "Allow", "Action": action, "Resource": resource }]))
}

fn deny(action: &str, resource: &str) -> Value {
    policy(json!([{ "Effect": "Deny", "Action": action, "Resource": resource }]))
}

/// A resource policy that allows everything to one principal.
fn grant(principal: Value) -> Value {
    policy(json!([{ "Effect": "Allow", "Principal": principal, "Action": "*", "Resource": "*" }]))
}

fn trust(principal: Value) -> Value {
    policy(json!([{ "Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole" }]))
}
