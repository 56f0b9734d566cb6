//! Authorizers over an account: whom they can be made for, and that each decides as its principal.

mod support;

use iamlet::Question;
use iamlet::engine::context::Context;
use iamlet::iam::Iam;
use serde_json::{Value, json};
use support::calls::session::START;

const NOW: i64 = START * 1000;
const SESSION: &str = "arn:aws:sts::123456789012:assumed-role/app/build-7";
const ROLE: &str = "arn:aws:iam::123456789012:role/x/app";
const ACTIONS: [&str; 4] = ["s3:GetObject", "s3:PutObject", "sqs:SendMessage", "ec2:RunInstances"];

fn ask(iam: &mut Iam, operation: &str, input: Value) {
    iam.call("", operation, &input.to_string(), NOW).unwrap_or_else(|error| panic!("{operation}: {error}"));
}

fn policy(statements: Value) -> String {
    json!({ "Version": "2012-10-17", "Statement": statements }).to_string()
}

/// A role that may use S3 and SQS if its boundary and its tags allow it.
fn account(options: &Value) -> Iam {
    let mut iam = Iam::from_json(&options.to_string()).expect("an account opens");
    let trust = policy(json!([{
        "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:AssumeRole",
    }]));
    let within = policy(json!([{ "Effect": "Allow", "Action": ["s3:*", "ec2:*"], "Resource": "*" }]));
    let tagged = json!({ "StringEquals": { "aws:PrincipalTag/team": "red" } });
    let own = policy(json!([
        { "Effect": "Allow", "Action": ["s3:Get*", "sqs:*"], "Resource": "*" },
        { "Effect": "Allow", "Action": "s3:PutObject", "Resource": "*", "Condition": tagged },
    ]));
    ask(&mut iam, "CreatePolicy", json!({ "PolicyName": "within", "PolicyDocument": within }));
    let role = json!({
        "RoleName": "app", "Path": "/x/", "AssumeRolePolicyDocument": trust,
        "PermissionsBoundary": "arn:aws:iam::123456789012:policy/within", "Tags": [{ "Key": "team", "Value": "red" }],
    });
    ask(&mut iam, "CreateRole", role);
    ask(&mut iam, "PutRolePolicy", json!({ "RoleName": "app", "PolicyName": "own", "PolicyDocument": own }));
    iam
}

fn decisions(iam: &mut Iam, arn: &str) -> Vec<&'static str> {
    let authorizer = iam.authorizer(&json!({ "principalArn": arn }).to_string());
    let authorizer = authorizer.unwrap_or_else(|error| panic!("{arn}: {error}"));
    let context = Context::new();
    let decide = |action| {
        let question = Question { action, resource: "arn:aws:s3:::bucket/key", context: &context, now: NOW };
        authorizer.decide(question).unwrap_or_else(|error| panic!("{arn} {action}: {error}")).name()
    };
    ACTIONS.map(decide).to_vec()
}

#[test]
fn a_session_decides_as_its_role() {
    let mut iam = account(&json!({}));
    assert_eq!(decisions(&mut iam, ROLE), ["allowed", "allowed", "implicitDeny", "implicitDeny"]);
    assert_eq!(decisions(&mut iam, SESSION), decisions(&mut iam, ROLE));
    ask(&mut iam, "UntagRole", json!({ "RoleName": "app", "TagKeys": ["team"] }));
    assert_eq!(decisions(&mut iam, SESSION), ["allowed", "implicitDeny", "implicitDeny", "implicitDeny"]);
    ask(&mut iam, "DeleteRolePermissionsBoundary", json!({ "RoleName": "app" }));
    assert_eq!(decisions(&mut iam, SESSION), ["allowed", "implicitDeny", "allowed", "implicitDeny"]);
    ask(&mut iam, "DeleteRolePolicy", json!({ "RoleName": "app", "PolicyName": "own" }));
    assert_eq!(decisions(&mut iam, SESSION), ["implicitDeny"; 4]);
}

#[test]
fn a_session_is_under_the_organization_of_its_role() {
    let denied = policy(json!([
        { "Effect": "Allow", "Action": "*", "Resource": "*" },
        { "Effect": "Deny", "Action": "s3:GetObject", "Resource": "*",
          "Condition": { "ArnLike": { "aws:PrincipalArn": ROLE } } },
    ]));
    let options = json!({ "organization": {
        "id": "o-exampleorgid", "serviceControlPolicies": [[{ "name": "deny", "text": denied }]],
    }});
    let mut iam = account(&options);
    assert_eq!(decisions(&mut iam, SESSION), ["explicitDeny", "allowed", "implicitDeny", "implicitDeny"]);
    assert_eq!(decisions(&mut iam, SESSION), decisions(&mut iam, ROLE));
}

/// What a session is beside its role: `aws:userid` and its own ARN.
#[test]
fn a_session_has_a_user_id_of_its_own() {
    let mut iam = account(&json!({}));
    let only = policy(json!([{
        "Effect": "Deny", "Action": "s3:GetObject", "Resource": "*",
        "Condition": { "StringLike": { "aws:userid": "AROA*:build-7" } },
    }]));
    ask(&mut iam, "PutRolePolicy", json!({ "RoleName": "app", "PolicyName": "not-build-7", "PolicyDocument": only }));
    assert_eq!(decisions(&mut iam, SESSION)[0], "explicitDeny");
    assert_eq!(decisions(&mut iam, &SESSION.replace("build-7", "build-8"))[0], "allowed");
    assert_eq!(decisions(&mut iam, ROLE)[0], "allowed");
}

#[test]
fn sessions_of_no_role_are_refused() {
    let mut iam = account(&json!({}));
    ask(&mut iam, "CreateUser", json!({ "UserName": "Bob" }));
    let before = iam.snapshot();
    for arn in [
        "arn:aws:sts::123456789012:assumed-role/none/build-7",
        "arn:aws:sts::123456789012:assumed-role/Bob/build-7",
        "arn:aws:sts::123456789012:assumed-role/APP/build-7",
        "arn:aws:sts::123456789012:assumed-role/x/app/build-7",
        "arn:aws:sts::123456789012:assumed-role/app",
        "arn:aws:sts::123456789012:assumed-role/app/",
        "arn:aws:sts::123456789012:assumed-role//build-7",
        "arn:aws:sts::444455556666:assumed-role/app/build-7",
        "arn:aws-cn:sts::123456789012:assumed-role/app/build-7",
        "arn:aws:iam::123456789012:assumed-role/app/build-7",
        "arn:aws:sts::123456789012:role/app",
        "arn:aws:sts::123456789012:federated-user/Bob",
    ] {
        let made = iam.authorizer(&json!({ "principalArn": arn }).to_string());
        assert!(made.is_err(), "an authorizer for {arn}");
    }
    assert!(iam.snapshot() == before);
}
