//! Section 13, the seeds that the other files do not hold.

use super::*;

const USER: &str = "arn:aws:iam::111122223333:user/bob";
const ROLE: &str = "arn:aws:iam::111122223333:role/r";
const SESSION: &str = "arn:aws:sts::111122223333:assumed-role/r/s";

fn ask(principal: Value, action: &str, resource: &str) -> Value {
    json!({ "principal": principal, "action": action, "resource": resource })
}

fn conditioned(effect: &str, condition: Value) -> Value {
    json!({ "Effect": effect, "Action": "*", "Resource": "*", "Condition": condition })
}

#[test]
fn seed_3_for_all_values_with_a_missing_key_allows() {
    let condition = json!({ "ForAllValues:StringEquals": { "aws:TagKeys": "team" } });
    let case = ask(json!(USER), "ec2:CreateTags", "*");
    expect(&with(&case, json!({ "identityPolicies": [policy(json!(conditioned("Allow", condition)))] })), "allowed");
}

#[test]
fn seed_4_not_action_and_not_resource() {
    let not = policy(json!({ "Effect": "Allow", "NotAction": "iam:*", "NotResource": "arn:aws:s3:::secret*" }));
    let of = |action, resource| with(&ask(json!(USER), action, resource), json!({ "identityPolicies": [not.clone()] }));
    expect(&of("s3:GetObject", "arn:aws:s3:::open/k"), "allowed");
    expect(&of("s3:GetObject", "arn:aws:s3:::secret/k"), "implicitDeny");
    expect(&of("iam:GetUser", USER), "implicitDeny");
}

#[test]
fn seed_5_an_unresolvable_variable() {
    let pattern = "arn:aws:s3:::${aws:PrincipalTag/team}/*";
    let of = |statement: Value| {
        let all = json!({ "Effect": "Allow", "Action": "*", "Resource": "*" });
        let statements = if statement["Effect"] == "Deny" { json!([all, statement]) } else { json!([statement]) };
        with(&ask(json!(USER), "s3:GetObject", "arn:aws:s3:::x/k"), json!({ "identityPolicies": [policy(statements)] }))
    };
    expect(&of(json!({ "Effect": "Allow", "Action": "*", "Resource": pattern })), "implicitDeny");
    expect(&of(json!({ "Effect": "Deny", "Action": "*", "Resource": pattern })), "allowed");
    expect(&of(json!({ "Effect": "Allow", "Action": "*", "NotResource": pattern })), "implicitDeny");
    expect(&of(json!({ "Effect": "Deny", "Action": "*", "NotResource": pattern })), "explicitDeny");
}

#[test]
fn seed_6_a_default() {
    let document = allow("s3:*", "arn:aws:s3:::${aws:PrincipalTag/team, 'company-wide'}/*");
    let case = with(
        &ask(json!(USER), "s3:GetObject", "arn:aws:s3:::company-wide/k"),
        json!({ "identityPolicies": [document] }),
    );
    expect(&case, "allowed");
    expect(&with(&case, json!({ "principal": { "arn": USER, "tags": { "Team": "blue" } } })), "implicitDeny");
    expect(&with(&case, json!({ "principal": { "arn": USER, "tags": { "Team": "a", "team": "b" } } })), "implicitDeny");
}

#[test]
fn seed_7_extra_colons() {
    let of = |operator: &str| {
        let condition = json!({ operator: { "aws:SourceArn": "arn:aws:sns:*:t" } });
        let document = policy(json!(conditioned("Allow", condition)));
        let case = ask(json!(USER), "sqs:SendMessage", "arn:aws:sqs:eu-west-1:111122223333:q");
        with(
            &case,
            json!({ "identityPolicies": [document], "context": { "aws:SourceArn": "arn:aws:sns:eu-west-1:111122223333:t" } }),
        )
    };
    expect(&of("StringLike"), "allowed");
    expect(&of("ArnLike"), "implicitDeny");
}

#[test]
fn seed_8_the_mfa_trio() {
    let of = |operator: &str, principal: Value| {
        let deny = conditioned("Deny", json!({ operator: { "aws:MultiFactorAuthPresent": "false" } }));
        let document = policy(json!([{ "Effect": "Allow", "Action": "*", "Resource": "*" }, deny]));
        with(&ask(principal, "s3:GetObject", "arn:aws:s3:::b/k"), json!({ "identityPolicies": [document] }))
    };
    let session = |mfa: bool| json!({ "arn": USER, "credentials": "session", "mfa": mfa });
    expect(&of("Bool", json!(USER)), "allowed");
    expect(&of("BoolIfExists", json!(USER)), "explicitDeny");
    for operator in ["Bool", "BoolIfExists"] {
        expect(&of(operator, session(false)), "explicitDeny");
        expect(&of(operator, session(true)), "allowed");
    }
}

#[test]
fn seed_9_the_middle_unit_allows_nothing() {
    let all = allow("*", "*");
    let case = with(&ask(json!(USER), "s3:GetObject", "arn:aws:s3:::b/k"), json!({ "identityPolicies": [all] }));
    expect(&with(&case, json!({ "serviceControlPolicies": [[all], [allow("sqs:*", "*")], [all]] })), "implicitDeny");
    let member = json!({ "arn": USER, "managementAccount": "111122223333" });
    expect(&with(&case, json!({ "principal": member, "serviceControlPolicies": [[]] })), "allowed");
}

#[test]
fn seed_10_rcp_exemptions() {
    let no = policy(json!({ "Effect": "Deny", "Principal": "*", "Action": "*", "Resource": "*" }));
    let linked = "arn:aws:iam::111122223333:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX";
    let of = |principal: Value, action: &str, resource: &str| {
        let more = json!({ "identityPolicies": [allow("*", "*")], "resourceControlPolicies": [[no.clone()]], "resourcePolicy": grant(json!("*")) });
        with(&ask(principal, action, resource), more)
    };
    let bucket = "arn:aws:s3:::b/k";
    expect(&of(json!(USER), "s3:GetObject", bucket), "explicitDeny");
    expect(&of(json!("anonymous"), "s3:GetObject", bucket), "explicitDeny");
    expect(&of(json!(linked), "s3:GetObject", bucket), "allowed");
    expect(&of(json!({ "arn": USER, "managementAccount": "111122223333" }), "s3:GetObject", bucket), "allowed");
    expect(&of(json!(USER), "ec2:RunInstances", "*"), "allowed");
    let key = "arn:aws:kms:eu-west-1:111122223333:key/1";
    expect(&of(json!(USER), "kms:RetireGrant", key), "allowed");
    expect(&of(json!(USER), "kms:Decrypt", key), "explicitDeny");
}

#[test]
fn seed_11_kms_keys() {
    let case = ask(json!(USER), "kms:Decrypt", "arn:aws:kms:eu-west-1:111122223333:key/1");
    let identity = json!({ "identityPolicies": [allow("kms:*", "*")] });
    let enabling = json!({ "resourcePolicy": grant(json!({ "AWS": "arn:aws:iam::111122223333:root" })) });
    expect(&with(&case, identity.clone()), "implicitDeny");
    expect(&with(&case, enabling.clone()), "implicitDeny");
    expect(&with(&with(&case, enabling.clone()), identity.clone()), "allowed");
    expect(&with(&case, json!({ "resourcePolicy": grant(json!({ "AWS": USER })) })), "allowed");
    let alias = with(&case, json!({ "resource": "arn:aws:kms:eu-west-1:111122223333:alias/a" }));
    expect(&with(&alias, identity), "allowed");
    let root = with(&case, json!({ "principal": "111122223333" }));
    expect(&root, "implicitDeny");
    expect(&with(&root, enabling), "allowed");
}

#[test]
fn seed_12_trust_policies() {
    let target = "arn:aws:iam::111122223333:role/target";
    let case = ask(json!({ "arn": SESSION, "roleArn": ROLE }), "sts:AssumeRole", target);
    let admin = json!({ "identityPolicies": [allow("*", "*")] });
    expect(&with(&case, admin.clone()), "implicitDeny");
    let naming = with(&case, json!({ "resourcePolicy": trust(json!({ "AWS": ROLE })) }));
    expect(&naming, "allowed");
    expect(&with(&naming, json!({ "sessionPolicies": [allow("s3:*", "*")] })), "implicitDeny");
    let delegating = with(&case, json!({ "resourcePolicy": trust(json!({ "AWS": "111122223333" })) }));
    expect(&delegating, "implicitDeny");
    expect(&with(&delegating, admin), "allowed");
    expect(&with(&case, json!({ "resourcePolicy": grant(json!("*")) })), "implicitDeny");
    expect(&with(&naming, json!({ "action": "sts:TagSession" })), "implicitDeny");
    expect(&with(&naming, json!({ "principal": "111122223333" })), "implicitDeny");
}

#[test]
fn seed_13_cross_account() {
    let case = ask(json!({ "arn": SESSION, "roleArn": ROLE }), "s3:GetObject", "arn:aws:s3:::b/k");
    let foreign =
        with(&case, json!({ "resourceAccount": "999988887777", "resourcePolicy": grant(json!({ "AWS": ROLE })) }));
    expect(&foreign, "implicitDeny");
    let both = with(&foreign, json!({ "identityPolicies": [allow("s3:*", "*")] }));
    expect(&both, "allowed");
    expect(&with(&both, json!({ "permissionsBoundary": allow("sqs:*", "*") })), "implicitDeny");
    // No bypass by class: even `*` needs the identity side.
    expect(&with(&foreign, json!({ "resourcePolicy": grant(json!("*")) })), "implicitDeny");
    let root = with(
        &foreign,
        json!({ "principal": "111122223333", "resourcePolicy": grant(json!({ "AWS": "111122223333" })) }),
    );
    expect(&root, "allowed");
}

#[test]
fn seed_14_a_service_with_source_arn() {
    let topic = "arn:aws:sns:eu-west-1:111122223333:t";
    let document = policy(
        json!({ "Effect": "Allow", "Principal": { "Service": "sns.amazonaws.com" }, "Action": "sqs:SendMessage",
        "Resource": "*", "Condition": { "ArnEquals": { "aws:SourceArn": topic }, "Bool": { "aws:PrincipalIsAWSService": true } } }),
    );
    let case = with(
        &ask(json!("sns.amazonaws.com"), "sqs:SendMessage", "arn:aws:sqs:eu-west-1:111122223333:q"),
        json!({ "resourcePolicy": document }),
    );
    expect(&with(&case, json!({ "context": { "aws:SourceArn": topic } })), "allowed");
    expect(&case, "implicitDeny");
    let everyone = json!({ "resourcePolicy": grant(json!({ "AWS": "*" })) });
    expect(&with(&case, everyone), "implicitDeny");
}

#[test]
fn seed_15_version_2008_is_literal() {
    let document =
        json!({ "Statement": { "Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::${aws:username}" } });
    let of = |resource: &str| {
        with(&ask(json!(USER), "s3:ListBucket", resource), json!({ "identityPolicies": [document.clone()] }))
    };
    expect(&of("arn:aws:s3:::bob"), "implicitDeny");
    expect(&of("arn:aws:s3:::${aws:username}"), "allowed");
}

#[test]
fn seeds_18_and_19_star_and_case() {
    let of = |pattern: &str, resource: &str| {
        with(
            &ask(json!(USER), "S3:getobject", resource),
            json!({ "identityPolicies": [allow("s3:GetObject", pattern)] }),
        )
    };
    expect(&of("arn:aws:s3:::*", "*"), "implicitDeny");
    expect(&of("*", "*"), "allowed");
    expect(&of("arn:aws:s3:::B/k", "arn:aws:s3:::b/k"), "implicitDeny");
}

#[test]
fn seed_20_anonymous() {
    let case = ask(json!("anonymous"), "s3:GetObject", "arn:aws:s3:::b/k");
    expect(&case, "implicitDeny");
    for everyone in [json!("*"), json!({ "AWS": "*" })] {
        expect(&with(&case, json!({ "resourcePolicy": grant(everyone) })), "allowed");
    }
    expect(&with(&case, json!({ "resourcePolicy": grant(json!("*")), "action": "kms:Decrypt" })), "implicitDeny");
}

#[test]
fn not_principal_exempts_by_every_layer() {
    let of = |names: Value, more: Value| {
        let document =
            policy(json!({ "Effect": "Deny", "NotPrincipal": { "AWS": names }, "Action": "*", "Resource": "*" }));
        let base = ask(json!({ "arn": SESSION, "roleArn": ROLE }), "s3:GetObject", "arn:aws:s3:::b/k");
        with(&with(&base, json!({ "identityPolicies": [allow("*", "*")], "resourcePolicy": document })), more)
    };
    let layers = json!([SESSION, ROLE, "111122223333"]);
    expect(&of(layers.clone(), json!({})), "allowed");
    expect(&of(json!([SESSION, ROLE]), json!({})), "explicitDeny");
    expect(&of(json!([ROLE, "111122223333"]), json!({})), "explicitDeny");
    expect(&of(layers.clone(), json!({ "permissionsBoundary": allow("*", "*") })), "explicitDeny");
    expect(&of(layers, json!({ "principal": ROLE })), "explicitDeny");
}

#[test]
fn credential_types() {
    let open = |principal: Value, action: &str| {
        with(
            &ask(principal, action, "*"),
            json!({ "identityPolicies": [allow("*", "*")], "sessionPolicies": [allow("*", "*")] }),
        )
    };
    let session = |mfa: bool| json!({ "arn": USER, "credentials": "session", "mfa": mfa });
    let federated = json!("arn:aws:sts::111122223333:federated-user/f");
    expect(&open(federated.clone(), "iam:GetUser"), "implicitDeny");
    expect(&open(federated.clone(), "sts:GetCallerIdentity"), "allowed");
    expect(&open(federated, "s3:ListAllMyBuckets"), "allowed");
    expect(&open(session(false), "iam:GetUser"), "implicitDeny");
    expect(&open(session(true), "iam:GetUser"), "allowed");
    expect(&open(session(true), "sts:GetFederationToken"), "implicitDeny");
    expect(&open(json!(SESSION), "sts:GetSessionToken"), "implicitDeny");
    expect(&ask(json!(USER), "sts:GetSessionToken", "*"), "allowed");
    expect(&ask(json!("anonymous"), "sts:GetCallerIdentity", "*"), "implicitDeny");
    let denied = with(&ask(json!(USER), "sts:GetCallerIdentity", "*"), json!({ "identityPolicies": [deny("*", "*")] }));
    expect(&denied, "allowed");
}

#[test]
fn web_identity() {
    let role = "arn:aws:iam::111122223333:role/r";
    let action = "sts:AssumeRoleWithWebIdentity";
    let document =
        policy(json!({ "Effect": "Allow", "Principal": { "Federated": "accounts.google.com" }, "Action": action }));
    let of = |principal: Value| with(&ask(principal, action, role), json!({ "resourcePolicy": document.clone() }));
    expect(&of(json!({ "federatedProvider": "accounts.google.com" })), "allowed");
    expect(&of(json!({ "arn": "anonymous", "federatedProvider": "www.amazon.com" })), "implicitDeny");
    expect(&of(json!(USER)), "implicitDeny");
    let open = policy(json!({ "Effect": "Allow", "Principal": "*", "Action": action }));
    expect(
        &with(&of(json!({ "federatedProvider": "accounts.google.com" })), json!({ "resourcePolicy": open })),
        "implicitDeny",
    );
}
