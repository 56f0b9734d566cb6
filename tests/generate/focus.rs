//! Cases that aim at one area, with nothing else in the way.

use super::documents;
use super::scene::Scene;
use super::values::{self, Type};
use super::words::*;
use super::{Rng, conditions, naming, patterns, principal, request};
use serde_json::{Map, Value, json};

const USER: &str = "arn:aws:iam::111122223333:user/bob";

/// One condition on a key of the request, in an Allow or in a Deny beside an Allow of everything.
pub fn condition_case(rng: &mut Rng) -> Value {
    let kind = *rng.item(&values::TYPES);
    let key = if rng.chance(8) { "test:Größe" } else { "test:key" };
    let request = request::context_value(rng, kind);
    let many = request.is_array();
    let mut context = Map::new();
    if !rng.chance(8) {
        context.insert(if rng.chance(15) { other_case(rng, key) } else { key.to_string() }, request.clone());
    }
    for (name, kind) in
        [("aws:TagKeys", Type::Text), ("aws:PrincipalTag/team", Type::Text), ("aws:username", Type::Text)]
    {
        if rng.chance(25) {
            context.insert(name.into(), request::context_value(rng, kind));
        }
    }
    let policy = policy_values(rng, kind, &request);
    let operator = conditions::operator(rng, kind, many, false);
    let key = if rng.chance(15) { other_case(rng, key) } else { key.to_string() };
    let mut case = Map::new();
    case.insert("principal".into(), tagged_user(rng));
    case.insert("action".into(), json!("svc:Act"));
    case.insert("resource".into(), json!("*"));
    case.insert("context".into(), Value::Object(context));
    case.insert("now".into(), json!(NOWS[0]));
    let condition = json!({ operator: { key: policy } });
    case.insert("identityPolicies".into(), json!([tested(rng, json!({ "Condition": condition, "Resource": "*" }))]));
    Value::Object(case)
}

/// One value or a list of values near those of the request.
fn policy_values(rng: &mut Rng, kind: Type, request: &Value) -> Value {
    let one = |rng: &mut Rng| conditions::near(rng, kind, Some(request));
    match rng.weighted(&[40, 35, 15, 5, 5]) {
        0 => one(rng),
        1 => Value::Array((0..rng.between(1, 3)).map(|_| one(rng)).collect()),
        2 => conditions::many(rng, one),
        3 => json!([]),
        _ => Value::Array(vec![Value::Null, one(rng)]),
    }
}

fn tagged_user(rng: &mut Rng) -> Value {
    match rng.below(4) {
        0 => json!({ "arn": USER, "tags": { "Team": rng.pick(&TAG_VALUES) } }),
        1 => json!({ "arn": USER, "tags": { "Team": "a", "team": "b" } }),
        _ => json!(USER),
    }
}

/// A document whose decision shows how the tested statement fares.
fn tested(rng: &mut Rng, members: Value) -> Value {
    let deny = rng.chance(50);
    let mut statement = json!({ "Effect": if deny { "Deny" } else { "Allow" }, "Action": "*" });
    for (name, value) in members.as_object().into_iter().flatten() {
        statement[name] = value.clone();
    }
    let mut statements = vec![statement];
    if deny {
        statements.push(json!({ "Effect": "Allow", "Action": "*", "Resource": "*" }));
    }
    let mut document = Map::new();
    match rng.weighted(&[84, 8, 8]) {
        0 => drop(document.insert("Version".into(), json!("2012-10-17"))),
        1 => drop(document.insert("Version".into(), json!("2008-10-17"))),
        _ => {}
    }
    document.insert("Statement".into(), Value::Array(statements));
    documents::wrap(rng, Value::Object(document))
}

/// Resource patterns against a resource, in a policy that pads short ones or in one that does not.
pub fn resource_case(rng: &mut Rng) -> Value {
    let (_, resource) = request::action_and_resource(rng);
    let (resource, target) =
        if rng.chance(25) { (patterns::resource(rng, &resource), resource) } else { (resource.clone(), resource) };
    let not = rng.chance(30);
    let list = patterns::some(rng, |rng| patterns::resource(rng, &target));
    let members = if not { json!({ "NotResource": list }) } else { json!({ "Resource": list }) };
    let mut context = Map::new();
    for name in ["s3:prefix", "aws:TagKeys", "aws:PrincipalTag/team"] {
        if rng.chance(30) {
            context.insert(name.into(), request::context_value(rng, Type::Text));
        }
    }
    let open = json!({ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": "*", "Resource": "*" } });
    let mut case = Map::new();
    case.insert("principal".into(), tagged_user(rng));
    case.insert("action".into(), json!("svc:Act"));
    case.insert("resource".into(), json!(resource));
    case.insert("resourceAccount".into(), json!(HOME));
    case.insert("context".into(), Value::Object(context));
    case.insert("now".into(), json!(NOWS[0]));
    let document = tested(rng, members);
    match rng.below(3) {
        0 | 1 => drop(case.insert("identityPolicies".into(), json!([document]))),
        _ => {
            case.insert("identityPolicies".into(), json!([open]));
            case.insert("serviceControlPolicies".into(), json!([[document]]));
        }
    }
    Value::Object(case)
}

/// Who is named how, with each of the sets that the class of the match decides about.
pub fn principal_case(rng: &mut Rng) -> Value {
    let who = principal::who(rng);
    let (action, resource) = if who.provider.is_some() && !who.signed {
        ("sts:AssumeRoleWithSAML", ROLES[0])
    } else {
        *rng.item(&[
            ("s3:GetObject", "arn:aws:s3:::b/k"),
            ("sqs:SendMessage", SQS_RESOURCES[0]),
            ("kms:Decrypt", KMS_RESOURCES[0]),
            ("sts:AssumeRole", ROLES[0]),
        ])
    };
    let scene = Scene { who, action: action.into(), resource: resource.into(), context: Map::new(), now: NOWS[0] };
    let mut case = scene.case();
    let trust = scene.trust();
    let deny = rng.chance(30);
    let mut statements = vec![named(rng, &scene, deny, trust)];
    if deny {
        let named = naming::principal(rng, &scene.who);
        statements.push(whole("Allow", "Principal", named, trust));
    }
    case.insert("resourcePolicy".into(), json!({ "Version": "2012-10-17", "Statement": statements }));
    for (option, list) in [("identityPolicies", true), ("permissionsBoundary", false), ("sessionPolicies", true)] {
        let action = rng.pick(&["*", "*", "ec2:*"]);
        let document =
            json!({ "Version": "2012-10-17", "Statement": { "Effect": "Allow", "Action": action, "Resource": "*" } });
        if rng.chance(if option == "identityPolicies" { 75 } else { 40 }) {
            case.insert(option.into(), if list { json!([document]) } else { document });
        }
    }
    if rng.chance(30) {
        case.insert("resourceAccount".into(), json!(rng.pick(&[HOME, OTHER])));
    }
    if rng.chance(25) {
        let named = naming::principal(rng, &scene.who);
        let statement = whole("Allow", "Principal", named, false);
        case.insert("vpcEndpointPolicy".into(), json!({ "Statement": statement }));
        case.insert("vpcEndpointType".into(), json!(rng.pick(&["gateway", "interface"])));
    }
    Value::Object(case)
}

fn named(rng: &mut Rng, scene: &Scene, deny: bool, trust: bool) -> Value {
    let effect = if deny { "Deny" } else { "Allow" };
    if deny && !trust && rng.chance(60) {
        let names = naming::not_principal(rng, &scene.who);
        return whole(effect, "NotPrincipal", names, trust);
    }
    let names = naming::principal(rng, &scene.who);
    whole(effect, "Principal", names, trust)
}

fn whole(effect: &str, element: &str, names: Value, trust: bool) -> Value {
    let mut statement = json!({ "Effect": effect, element: names, "Action": "*" });
    if !trust {
        statement["Resource"] = json!("*");
    }
    statement
}
