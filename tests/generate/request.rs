//! Random actions, resources and contexts.

use super::Rng;
use super::values;
use super::words::*;
use serde_json::{Map, Value, json};

/// An action and a resource that mostly belong together.
pub fn action_and_resource(rng: &mut Rng) -> (String, String) {
    let (action, resource) = match rng.weighted(&[34, 16, 14, 8, 13, 4, 8]) {
        0 => (rng.pick(&S3_ACTIONS), rng.pick(&S3_RESOURCES)),
        1 => (rng.pick(&SQS_ACTIONS), rng.pick(&SQS_RESOURCES)),
        2 => (rng.pick(&KMS_ACTIONS), rng.pick(&KMS_RESOURCES)),
        3 => (rng.pick(&IAM_ACTIONS), rng.pick(&IAM_RESOURCES)),
        4 => (rng.pick(&STS_ROLE_ACTIONS), rng.pick(&ROLES)),
        5 => (rng.pick(&STS_OTHER_ACTIONS), "*"),
        _ => (rng.pick(&EC2_ACTIONS), rng.pick(&EC2_RESOURCES)),
    };
    let resource = if rng.chance(6) { rng.pick(&ODD_RESOURCES) } else { resource };
    let action = if rng.chance(10) { other_case(rng, action) } else { action.to_string() };
    (action, resource.to_string())
}

/// Keys of the request and the type of their values.
pub const KEYS: [(&str, values::Type); 16] = [
    ("aws:SourceIp", values::Type::Ip),
    ("aws:VpcSourceIp", values::Type::Ip),
    ("aws:TagKeys", values::Type::Text),
    ("aws:RequestTag/team", values::Type::Text),
    ("aws:ResourceTag/Team", values::Type::Text),
    ("s3:prefix", values::Type::Text),
    ("s3:max-keys", values::Type::Number),
    ("aws:MultiFactorAuthAge", values::Type::Number),
    ("aws:SourceArn", values::Type::Arn),
    ("iam:AssociatedResourceArn", values::Type::Arn),
    ("test:when", values::Type::Date),
    ("aws:TokenIssueTime", values::Type::Date),
    ("test:bytes", values::Type::Binary),
    ("test:Größe", values::Type::Text),
    ("aws:SecureTransport", values::Type::Bool),
    ("aws:MultiFactorAuthPresent", values::Type::Bool),
];

/// Keys that are filled in without the principal saying so.
pub const FILLED: [(&str, values::Type); 6] = [
    ("aws:CurrentTime", values::Type::Date),
    ("aws:EpochTime", values::Type::Number),
    ("aws:SecureTransport", values::Type::Bool),
    ("aws:ViaAWSService", values::Type::Bool),
    ("aws:PrincipalIsAWSService", values::Type::Bool),
    ("aws:RequestedRegion", values::Type::Text),
];

pub fn context(rng: &mut Rng) -> Map<String, Value> {
    let mut context = Map::new();
    for _ in 0..rng.weighted(&[25, 25, 25, 15, 10]) {
        let (key, kind) = *rng.item(&KEYS);
        let key = if rng.chance(15) { other_case(rng, key) } else { key.to_string() };
        if !context.keys().any(|other| same_key(other, &key)) {
            let value = context_value(rng, kind);
            context.insert(key, value);
        }
    }
    // Now and then the caller overrides, or takes away, what would be filled in.
    if rng.chance(6) {
        let filled = ["aws:username", "aws:PrincipalArn", "aws:userid", "aws:PrincipalTag/team", "aws:ViaAWSService"];
        let key = rng.pick(&filled);
        let value = rng.item(&[json!(null), json!([]), json!("bob"), json!(["bob"]), json!(""), json!(true)]).clone();
        context.insert(key.into(), value);
    }
    context
}

/// The keys compare ignoring the case of ASCII and Latin-1 letters.
pub fn same_key(a: &str, b: &str) -> bool {
    a.to_lowercase() == b.to_lowercase()
}

/// Absent, single-valued or multi-valued, well-formed or not.
pub fn context_value(rng: &mut Rng, kind: values::Type) -> Value {
    match rng.weighted(&[62, 26, 5, 4, 3]) {
        0 => values::request(rng, kind),
        1 => Value::Array((0..rng.between(1, 3)).map(|_| values::request(rng, kind)).collect()),
        2 => Value::Null,
        3 => json!([]),
        _ => json!(["", ""]),
    }
}
