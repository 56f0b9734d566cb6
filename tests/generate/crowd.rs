//! Cases of many statements that miss the request by little: what an index could pass over.

use super::words::NOWS;
use super::{Rng, patterns, request};
use serde_json::{Map, Value, json};

pub fn crowd_case(rng: &mut Rng) -> Value {
    let (action, resource) = request::action_and_resource(rng);
    let (action, resource) = (spelled(rng, &action), resource.to_string());
    let mut case = Map::new();
    case.insert("principal".into(), json!("arn:aws:iam::111122223333:user/bob"));
    case.insert("action".into(), json!(action));
    case.insert("resource".into(), json!(resource));
    case.insert("resourceAccount".into(), json!("111122223333"));
    case.insert("now".into(), json!(rng.pick(&NOWS)));
    if rng.chance(50) {
        case.insert("context".into(), json!({ "test:key": rng.pick(&["a", "b"]) }));
    }
    // So that there is mostly something to decide about: a Deny settles everything.
    let denials = *rng.item(&[0, 3, 10]);
    let policies = (0..rng.between(2, 4)).map(|_| document(rng, &action, &resource, denials)).collect();
    case.insert("identityPolicies".into(), Value::Array(policies));
    for (option, levels) in
        [("permissionsBoundary", false), ("serviceControlPolicies", true), ("resourcePolicy", false)]
    {
        if rng.chance(25) {
            let mut document = document(rng, &action, &resource, denials);
            if option == "resourcePolicy" {
                name_everyone(&mut document);
            }
            case.insert(option.into(), if levels { json!([[document]]) } else { document });
        }
    }
    Value::Object(case)
}

fn document(rng: &mut Rng, action: &str, resource: &str, denials: usize) -> Value {
    let statements = (0..rng.between(3, 14)).map(|_| statement(rng, action, resource, denials)).collect();
    let version = if rng.chance(90) { "2012-10-17" } else { "2008-10-17" };
    json!({ "Version": version, "Statement": Value::Array(statements) })
}

fn statement(rng: &mut Rng, action: &str, resource: &str, denials: usize) -> Value {
    let mut statement = json!({ "Effect": if rng.chance(denials) { "Deny" } else { "Allow" } });
    let (actions, not_action) = (patterns::some(rng, |rng| near_action(rng, action)), rng.chance(4));
    let (resources, not_resource) = (patterns::some(rng, |rng| near_resource(rng, resource)), rng.chance(4));
    statement[if not_action { "NotAction" } else { "Action" }] = json!(actions);
    statement[if not_resource { "NotResource" } else { "Resource" }] = json!(resources);
    if rng.chance(25) {
        statement["Condition"] = condition(rng);
    }
    statement
}

/// On a key of the context, or on one that is filled in and differs from request to request.
fn condition(rng: &mut Rng) -> Value {
    let asked: [(&str, [&str; 3]); 5] = [
        ("test:key", ["a", "b", "${test:key}"]),
        ("test:key", ["${aws:EpochTime, 'a'}", "a", "${aws:username}"]),
        ("aws:RequestedRegion", ["us-east-1", "eu-central-1", "${aws:RequestedRegion}"]),
        ("aws:CurrentTime", ["2026-01-01T00:00:00Z", "${aws:CurrentTime}", "2026-06-15T12:30:45Z"]),
        ("aws:SecureTransport", ["true", "false", "${aws:SecureTransport}"]),
    ];
    let (key, values) = rng.item(&asked);
    let operator = rng.pick(&["StringEquals", "StringNotEqualsIfExists", "ForAnyValue:StringLike"]);
    json!({ operator: { *key: rng.pick(values) } })
}

/// Two characters off more often than not; wildcards in the service, or no name at all.
fn near_action(rng: &mut Rng, action: &str) -> String {
    match rng.below(10) {
        0 => format!("{}*", &action[..rng.below(action.len())]),
        1 => format!("{}:", action.split(':').next().unwrap_or_default()),
        2 => format!("*:{}", action.split(':').nth(1).unwrap_or_default()),
        3 => format!("{action}*"),
        4 => patterns::action(rng, action),
        _ => format!("{}{}", patterns::action(rng, action), rng.pick(&["x", "X*", "?"])),
    }
}

/// The beginning of the resource at any length, with a variable, or with other segments before its rest.
fn near_resource(rng: &mut Rng, resource: &str) -> String {
    let places: Vec<usize> = resource.char_indices().map(|(at, _)| at).collect();
    let beginning = &resource[..places[rng.below(places.len())]];
    match rng.below(10) {
        0 => format!("{beginning}*"),
        1 => format!("{beginning}?*"),
        2 => format!("{beginning}${{test:key, 'a'}}*"),
        3 | 4 => {
            let mut parts: Vec<&str> = resource.splitn(6, ':').collect();
            for part in parts.iter_mut().take(5).skip(1) {
                *part = if rng.chance(50) { "*" } else { *part };
            }
            format!("{}{}", parts.join(":"), rng.pick(&["", "*", "x"]))
        }
        5 | 6 => patterns::resource(rng, resource),
        _ => format!("{}{}", patterns::resource(rng, resource), rng.pick(&["x", ":*", "?"])),
    }
}

fn spelled(rng: &mut Rng, action: &str) -> String {
    if rng.chance(20) { action.to_uppercase() } else { action.to_string() }
}

fn name_everyone(document: &mut Value) {
    for statement in document["Statement"].as_array_mut().into_iter().flatten() {
        statement["Principal"] = json!("*");
    }
}
