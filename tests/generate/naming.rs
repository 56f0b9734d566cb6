//! Random Principal and NotPrincipal elements, aimed at the requester.

use super::Rng;
use super::principal::Who;
use super::words::*;
use serde_json::{Map, Value, json};

pub fn principal(rng: &mut Rng, who: &Who) -> Value {
    match rng.weighted(&[22, 10, 68]) {
        0 => json!("*"),
        1 => json!({ "AWS": "*" }),
        _ => Value::Object(entries(rng, who)),
    }
}

/// Mostly every layer of the requester, or all but one of them.
pub fn not_principal(rng: &mut Rng, who: &Who) -> Value {
    match rng.weighted(&[4, 4, 60, 32]) {
        0 => json!("*"),
        1 => json!({ "AWS": "*" }),
        2 if !who.names.is_empty() => {
            let mut names = who.names.clone();
            if rng.chance(40) {
                let out = rng.below(names.len());
                names.remove(out);
            }
            if rng.chance(20) {
                names.push(any_name(rng));
            }
            json!({ "AWS": names })
        }
        _ => {
            let mut entries = entries(rng, who);
            entries.remove("CanonicalUser");
            if entries.is_empty() {
                entries.insert("AWS".into(), json!(any_name(rng)));
            }
            Value::Object(entries)
        }
    }
}

fn entries(rng: &mut Rng, who: &Who) -> Map<String, Value> {
    let mut entries = Map::new();
    let special = who.service.is_some() || who.provider.is_some();
    if !special || rng.chance(40) {
        entries.insert("AWS".into(), several(rng, |rng| aws(rng, who)));
    }
    if entries.is_empty() || rng.chance(10) {
        let service = match &who.service {
            Some(own) if rng.chance(70) => own.clone(),
            _ => rng.pick(&SERVICES).to_string(),
        };
        let provider = match &who.provider {
            Some(own) if rng.chance(70) => own.clone(),
            _ => rng.pick(&PROVIDERS).to_string(),
        };
        if who.provider.is_some() || rng.chance(30) {
            entries.insert("Federated".into(), several(rng, |_| provider.clone()));
        } else {
            entries.insert("Service".into(), several(rng, |_| service.clone()));
        }
    }
    if rng.chance(5) {
        entries.insert("CanonicalUser".into(), json!(rng.pick(&CANONICAL)));
    }
    entries
}

fn aws(rng: &mut Rng, who: &Who) -> String {
    if !who.names.is_empty() && rng.chance(65) { rng.item(&who.names).clone() } else { any_name(rng) }
}

fn any_name(rng: &mut Rng) -> String {
    match rng.below(10) {
        0 | 1 => rng.pick(&USERS),
        2 | 3 => rng.pick(&ROLES),
        4 => rng.pick(&SESSIONS),
        5 => rng.pick(&FEDERATED_USERS),
        6 => rng.pick(&ROOTS),
        7 => rng.pick(&NOBODY),
        8 => rng.pick(&USER_IDS),
        _ => rng.pick(&ROLE_IDS),
    }
    .to_string()
}

fn several(rng: &mut Rng, mut one: impl FnMut(&mut Rng) -> String) -> Value {
    match rng.weighted(&[50, 44, 3, 3]) {
        0 => json!(one(rng)),
        1 => Value::Array((0..rng.between(1, 3)).map(|_| json!(one(rng))).collect()),
        2 => json!([]),
        _ => json!([null, one(rng)]),
    }
}
