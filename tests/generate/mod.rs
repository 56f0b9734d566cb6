//! Random decision cases that are interesting: small alphabets, so that matches, near matches and
//! collisions are frequent; every element, operator and form of principal; always valid input.
//!
//! `case` draws from everything; `focus` aims at one area; `shrink` makes a failing case small.
#![allow(dead_code)]

mod conditions;
mod crowd;
mod documents;
mod focus;
mod naming;
mod patterns;
mod principal;
mod request;
mod rng;
mod scene;
mod shrink;
mod values;
mod words;

#[cfg(test)]
mod tests;

pub use crowd::crowd_case;
pub use focus::{condition_case, principal_case, resource_case};
pub use rng::Rng;
pub use shrink::shrink;

use documents::Kind;
use serde_json::{Value, json};
use words::{HOME, MANAGEMENT, OTHER};

/// A case over everything.
pub fn case(rng: &mut Rng) -> Value {
    let scene = scene::scene(rng);
    let mut case = scene.case();
    let count = rng.weighted(&[8, 60, 22, 10]);
    if count > 0 || rng.chance(50) {
        let list = (0..count).map(|_| documents::document(rng, &scene, Kind::Identity, 35)).collect();
        case.insert("identityPolicies".into(), Value::Array(list));
    }
    if rng.chance(18) {
        case.insert("permissionsBoundary".into(), documents::document(rng, &scene, Kind::Limit, 55));
    }
    let federated = scene.who.names.first().is_some_and(|name| name.contains(":federated-user/"));
    if rng.chance(if federated { 75 } else { 15 }) {
        let count = rng.weighted(&[8, 70, 22]);
        let list = (0..count).map(|_| documents::document(rng, &scene, Kind::Limit, 55)).collect();
        case.insert("sessionPolicies".into(), Value::Array(list));
    }
    if rng.chance(20) {
        case.insert("serviceControlPolicies".into(), levels(rng, &scene, Kind::Scp));
    }
    if rng.chance(18) {
        case.insert("resourceControlPolicies".into(), levels(rng, &scene, Kind::Rcp));
    }
    if rng.chance(if scene.needs_resource_policy() { 88 } else { 40 }) {
        case.insert("resourcePolicy".into(), documents::document(rng, &scene, Kind::Resource, 30));
    }
    if rng.chance(14) {
        let owner = rng.pick(&[HOME, HOME, OTHER, MANAGEMENT]);
        case.insert("resourceAccount".into(), json!(owner));
    }
    if rng.chance(13) {
        case.insert("vpcEndpointPolicy".into(), documents::document(rng, &scene, Kind::Endpoint, 50));
        match rng.below(3) {
            0 => drop(case.insert("vpcEndpointType".into(), json!("gateway"))),
            1 => drop(case.insert("vpcEndpointType".into(), json!("interface"))),
            _ => {}
        }
    }
    if rng.chance(15) {
        case.insert("defaults".into(), json!(rng.chance(25)));
    }
    // `null` stands for an option that is not there.
    if rng.chance(3) {
        let option =
            rng.pick(&["permissionsBoundary", "resourcePolicy", "resourceAccount", "sessionPolicies", "context"]);
        case.insert(option.into(), Value::Null);
    }
    Value::Object(case)
}

fn levels(rng: &mut Rng, scene: &scene::Scene, kind: Kind) -> Value {
    let mut levels = Vec::new();
    for _ in 0..rng.weighted(&[4, 50, 30, 16]) {
        let count = rng.weighted(&[5, 70, 25]);
        let level = (0..count).map(|_| documents::document(rng, scene, kind, 75)).collect();
        levels.push(Value::Array(level));
    }
    Value::Array(levels)
}
