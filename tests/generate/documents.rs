//! Random policy documents of each kind, valid for the constructor.

use super::Rng;
use super::conditions;
use super::naming;
use super::patterns;
use super::scene::Scene;
use serde_json::{Map, Value, json};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    Identity,
    Limit,
    Scp,
    Rcp,
    Resource,
    Endpoint,
}

/// A document as an object, as text, or as `{ name, document }`.
pub fn document(rng: &mut Rng, scene: &Scene, kind: Kind, broad: usize) -> Value {
    let mut document = Map::new();
    match rng.weighted(&[82, 8, 10]) {
        0 => drop(document.insert("Version".into(), json!("2012-10-17"))),
        1 => drop(document.insert("Version".into(), json!("2008-10-17"))),
        _ => {}
    }
    if kind == Kind::Identity && rng.chance(3) {
        document.insert("Id".into(), json!("id"));
    }
    document.insert("Statement".into(), statements(rng, scene, kind, broad));
    wrap(rng, Value::Object(document))
}

pub fn wrap(rng: &mut Rng, document: Value) -> Value {
    match rng.weighted(&[80, 10, 10]) {
        0 => document,
        1 => json!(document.to_string()),
        _ => json!({ "name": "named", "document": document }),
    }
}

fn statements(rng: &mut Rng, scene: &Scene, kind: Kind, broad: usize) -> Value {
    // Either every statement of a resource policy has a resource or none has.
    let with_resource = match kind {
        Kind::Resource => rng.chance(if scene.trust() { 12 } else { 95 }),
        _ => true,
    };
    let mut list = Vec::new();
    let count = rng.weighted(&[3, 40, 30, 17, 10]);
    if count > 0 && rng.chance(broad) {
        list.push(open(scene, kind, with_resource));
    }
    while list.len() < count {
        list.push(statement(rng, scene, kind, with_resource));
    }
    if rng.chance(40) && list.len() > 1 {
        list.reverse();
    }
    if list.len() == 1 && rng.chance(25) { list.remove(0) } else { Value::Array(list) }
}

/// Allows everything.
fn open(scene: &Scene, kind: Kind, with_resource: bool) -> Value {
    let mut statement = Map::new();
    statement.insert("Effect".into(), json!("Allow"));
    match kind {
        Kind::Rcp | Kind::Endpoint => drop(statement.insert("Principal".into(), json!("*"))),
        Kind::Resource => drop(statement.insert("Principal".into(), strongest_name(scene))),
        _ => {}
    }
    statement.insert("Action".into(), json!("*"));
    if with_resource {
        statement.insert("Resource".into(), json!("*"));
    }
    Value::Object(statement)
}

fn strongest_name(scene: &Scene) -> Value {
    let who = &scene.who;
    match (&who.service, &who.provider, who.names.first()) {
        (Some(service), _, _) => json!({ "Service": service }),
        (_, Some(provider), None) => json!({ "Federated": provider }),
        (_, _, Some(name)) => json!({ "AWS": name }),
        _ => json!("*"),
    }
}

fn statement(rng: &mut Rng, scene: &Scene, kind: Kind, with_resource: bool) -> Value {
    let deny = rng.chance(match kind {
        Kind::Rcp => 85,
        Kind::Scp => 26,
        _ => 20,
    });
    let mut statement = Map::new();
    if rng.chance(5) {
        statement.insert("Sid".into(), json!(rng.pick(&["", "One"])));
    }
    statement.insert("Effect".into(), json!(if deny { "Deny" } else { "Allow" }));
    named(rng, scene, kind, with_resource, deny, &mut statement);
    if kind == Kind::Rcp && !deny {
        statement.insert("Action".into(), json!("*"));
        statement.insert("Resource".into(), json!("*"));
        return Value::Object(statement);
    }
    let not_action = kind != Kind::Rcp && rng.chance(10);
    let actions = patterns::some(rng, |rng| patterns::action(rng, &scene.action));
    statement.insert(if not_action { "NotAction" } else { "Action" }.into(), actions);
    if with_resource && !(kind == Kind::Scp && rng.chance(15)) {
        let not = rng.chance(12);
        let resources = patterns::some(rng, |rng| patterns::resource(rng, &scene.resource));
        statement.insert(if not { "NotResource" } else { "Resource" }.into(), resources);
    }
    if rng.chance(if deny { 60 } else { 32 }) {
        statement.insert("Condition".into(), conditions::element(rng, scene));
    }
    Value::Object(statement)
}

/// The Principal or NotPrincipal of the kinds that have one.
fn named(
    rng: &mut Rng,
    scene: &Scene,
    kind: Kind,
    with_resource: bool,
    deny: bool,
    statement: &mut Map<String, Value>,
) {
    match kind {
        Kind::Rcp => drop(statement.insert("Principal".into(), json!("*"))),
        Kind::Endpoint if rng.chance(50) => drop(statement.insert("Principal".into(), json!("*"))),
        Kind::Endpoint => drop(statement.insert("Principal".into(), naming::principal(rng, &scene.who))),
        // A trust policy has no NotPrincipal.
        Kind::Resource if with_resource && rng.chance(if deny { 40 } else { 3 }) => {
            statement.insert("NotPrincipal".into(), naming::not_principal(rng, &scene.who));
        }
        Kind::Resource => drop(statement.insert("Principal".into(), naming::principal(rng, &scene.who))),
        _ => {}
    }
}
