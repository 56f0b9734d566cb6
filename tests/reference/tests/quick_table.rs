//! Section 8, the quick table, row by row with every meaning of x, ok and any.

use super::*;

const BUCKET: &str = "arn:aws:s3:::b/k";

fn none() -> Value {
    allow("sqs:Nothing", "*")
}

fn all() -> Value {
    allow("*", "*")
}

/// Sets the option to each of the values in turn; `null` leaves it absent.
fn spread(cases: Vec<Value>, option: &str, values: &[Value]) -> Vec<Value> {
    let list = option.ends_with("Policies");
    let shape = |value: &Value| if list && !value.is_null() { json!([value]) } else { value.clone() };
    cases.iter().flat_map(|case| values.iter().map(move |value| with(case, json!({ option: shape(value) })))).collect()
}

#[track_caller]
fn row(principal: Value, named: Value, identity: &[Value], boundary: &[Value], session: &[Value], decision: &str) {
    let base = json!({ "principal": principal, "resourcePolicy": grant(named), "action": "s3:GetObject", "resource": BUCKET, "resourceAccount": "111122223333" });
    let cases = spread(vec![base], "identityPolicies", identity);
    let cases = spread(cases, "permissionsBoundary", boundary);
    for case in spread(cases, "sessionPolicies", session) {
        expect(&case, decision);
    }
}

#[test]
fn every_row() {
    let x = [none()];
    let ok = [Value::Null, all()];
    let allowing = [all()];
    let any = [Value::Null, none(), all()];
    let absent = [Value::Null];
    let user = json!("arn:aws:iam::111122223333:user/p/bob");
    let role =
        json!({ "arn": "arn:aws:sts::111122223333:assumed-role/r/s", "roleArn": "arn:aws:iam::111122223333:role/p/r" });
    let federated = json!({ "arn": "arn:aws:sts::111122223333:federated-user/f", "federatingUserArn": user });
    let star = json!("*");
    let aws = |arn: &str| json!({ "AWS": arn });
    let account = aws("arn:aws:iam::111122223333:root");
    let own = aws("arn:aws:iam::111122223333:user/p/bob");

    for named in [own.clone(), star.clone()] {
        row(user.clone(), named, &x, &x, &absent, "allowed");
    }
    row(user.clone(), account.clone(), &x, &any, &absent, "implicitDeny");
    for named in [aws("arn:aws:sts::111122223333:assumed-role/r/s"), star.clone()] {
        row(role.clone(), named, &x, &x, &x, "allowed");
    }
    let named = aws("arn:aws:iam::111122223333:role/p/r");
    row(role.clone(), named.clone(), &x, &ok, &ok, "allowed");
    row(role.clone(), named.clone(), &any, &x, &any, "implicitDeny");
    row(role.clone(), named, &any, &ok, &x, "implicitDeny");
    row(federated.clone(), aws("arn:aws:sts::111122223333:federated-user/f"), &x, &x, &x, "allowed");
    row(federated.clone(), own.clone(), &any, &x, &any, "implicitDeny");
    row(federated.clone(), own.clone(), &any, &any, &[Value::Null, none()], "implicitDeny");
    row(federated, own, &x, &ok, &allowing, "allowed");
    for named in [account, aws("111122223333"), aws("999988887777")] {
        row(json!("111122223333"), named, &absent, &absent, &absent, "allowed");
    }
    row(json!("lambda.amazonaws.com"), json!({ "Service": "lambda.amazonaws.com" }), &any, &any, &any, "allowed");
}

#[test]
fn a_deny_anywhere_wins() {
    let base = json!({ "principal": "arn:aws:iam::111122223333:user/bob", "identityPolicies": [all()], "action": "s3:GetObject", "resource": BUCKET });
    expect(&base, "allowed");
    let no = deny("s3:*", "*");
    let named = policy(json!([{ "Effect": "Deny", "Principal": "*", "Action": "s3:*", "Resource": "*" }]));
    for member in [
        json!({ "identityPolicies": [all(), no] }),
        json!({ "permissionsBoundary": no }),
        json!({ "sessionPolicies": [no] }),
        json!({ "serviceControlPolicies": [[all()], [no]] }),
        json!({ "resourceControlPolicies": [[named]] }),
        json!({ "resourcePolicy": named }),
        json!({ "vpcEndpointPolicy": named }),
    ] {
        expect(&with(&base, member), "explicitDeny");
    }
}

#[test]
fn every_limit_needs_its_allow() {
    let base = json!({ "principal": "arn:aws:iam::111122223333:user/bob", "identityPolicies": [all()], "action": "s3:GetObject", "resource": BUCKET });
    for member in [
        json!({ "identityPolicies": [] }),
        json!({ "permissionsBoundary": none() }),
        json!({ "sessionPolicies": [none()] }),
        json!({ "serviceControlPolicies": [[all()], []] }),
        json!({ "vpcEndpointPolicy": policy(json!([])) }),
        json!({ "resourceAccount": "999988887777" }),
        json!({ "resource": "arn:aws-cn:s3:::b/k" }),
    ] {
        expect(&with(&base, member), "implicitDeny");
    }
    // RCPFullAWSAccess is implied.
    expect(&with(&base, json!({ "resourceControlPolicies": [[]] })), "allowed");
}
