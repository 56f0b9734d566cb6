//! Random Condition elements, aimed at the keys of the request.

use super::Rng;
use super::request::{self, FILLED, KEYS};
use super::scene::Scene;
use super::values::{self, Type};
use super::words::other_case;
use serde_json::{Map, Value, json};

const UNKNOWN: [&str; 7] = [
    "StringMatches",
    "StringLikeIgnoreCase",
    "NullIfExists",
    "BoolNotEquals",
    "ForAllValues:",
    "ForSomeValues:StringEquals",
    "ForAnyValue:NullIfExists",
];

fn bases(kind: Type) -> &'static [&'static str] {
    match kind {
        Type::Text => &[
            "StringEquals",
            "StringNotEquals",
            "StringEqualsIgnoreCase",
            "StringNotEqualsIgnoreCase",
            "StringLike",
            "StringNotLike",
        ],
        Type::Number => &[
            "NumericEquals",
            "NumericNotEquals",
            "NumericLessThan",
            "NumericLessThanEquals",
            "NumericGreaterThan",
            "NumericGreaterThanEquals",
        ],
        Type::Date => &[
            "DateEquals",
            "DateNotEquals",
            "DateLessThan",
            "DateLessThanEquals",
            "DateGreaterThan",
            "DateGreaterThanEquals",
        ],
        Type::Bool => &["Bool"],
        Type::Binary => &["BinaryEquals"],
        Type::Ip => &["IpAddress", "NotIpAddress"],
        Type::Arn => &["ArnEquals", "ArnLike", "ArnNotEquals", "ArnNotLike", "StringLike", "StringNotLike"],
    }
}

/// A key to test: its name, the type of its values, and what the request holds there.
pub struct Target {
    pub key: String,
    pub kind: Type,
    pub value: Option<Value>,
}

pub fn element(rng: &mut Rng, scene: &Scene) -> Value {
    let mut blocks = Map::new();
    for _ in 0..rng.weighted(&[2, 76, 22]) {
        let targets: Vec<Target> = (0..rng.weighted(&[2, 83, 15])).map(|_| target(rng, scene)).collect();
        let first = targets.first().map(|target| (target.kind, is_list(&target.value)));
        let (kind, many) = first.unwrap_or((Type::Text, false));
        let name = operator(rng, kind, many, targets.iter().any(|target| target.key.contains("CurrentTime")));
        // The grammar refuses a key twice, and names compare ignoring case.
        if blocks.keys().any(|other: &String| other.eq_ignore_ascii_case(&name)) {
            continue;
        }
        let mut keys = Map::new();
        for target in targets {
            if !keys.keys().any(|other: &String| request::same_key(other, &target.key)) {
                let list = value_list(rng, &target);
                keys.insert(target.key, list);
            }
        }
        blocks.insert(name, Value::Object(keys));
    }
    Value::Object(blocks)
}

fn is_list(value: &Option<Value>) -> bool {
    matches!(value, Some(Value::Array(_)))
}

/// Mostly a key that the request holds.
fn target(rng: &mut Rng, scene: &Scene) -> Target {
    let given: Vec<(&String, &Value)> = scene.context.iter().collect();
    let filled = &scene.who.filled;
    let (name, kind, value) = match rng.weighted(&[50, 25, 13, 12]) {
        0 if !given.is_empty() => {
            let (name, value) = *rng.item(&given);
            (name.clone(), kind_of(name), Some(value.clone()))
        }
        1 if !filled.is_empty() => {
            let (name, value) = rng.item(filled).clone();
            let kind = match &value {
                Value::Bool(_) => Type::Bool,
                _ if name == "aws:PrincipalArn" => Type::Arn,
                _ => Type::Text,
            };
            (name, kind, Some(value))
        }
        2 => {
            let (name, kind) = *rng.item(&FILLED);
            (name.to_string(), kind, filled_value(name, scene))
        }
        _ => {
            let (name, kind) = *rng.item(&KEYS);
            (name.to_string(), kind, None)
        }
    };
    let key = if rng.chance(12) { other_case(rng, &name) } else { name };
    Target { key, kind, value }
}

fn kind_of(name: &str) -> Type {
    let known = KEYS.iter().find(|(key, _)| request::same_key(key, name));
    known.map_or(Type::Text, |(_, kind)| *kind)
}

fn filled_value(name: &str, scene: &Scene) -> Option<Value> {
    match name {
        "aws:CurrentTime" => Some(json!(scene.now)),
        "aws:SecureTransport" => Some(json!(true)),
        "aws:ViaAWSService" => Some(json!(false)),
        _ => None,
    }
}

/// An operator that mostly fits the type; `time_text` keeps string operators away from
/// aws:CurrentTime, whose text form is nobody's promise.
pub fn operator(rng: &mut Rng, kind: Type, many: bool, time_text: bool) -> String {
    if rng.chance(3) {
        return rng.pick(&UNKNOWN).to_string();
    }
    let kind = if rng.chance(8) && !time_text { *rng.item(&values::TYPES) } else { kind };
    let null = rng.chance(8);
    let base = if null { "Null" } else { rng.pick(bases(kind)) };
    let qualifier = match rng.below(100) {
        n if n < if many { 40 } else { 6 } => "ForAnyValue:",
        n if n < if many { 80 } else { 12 } => "ForAllValues:",
        _ => "",
    };
    let suffix = if !null && rng.chance(14) { "IfExists" } else { "" };
    let name = format!("{qualifier}{base}{suffix}");
    if rng.chance(4) { other_case(rng, &name) } else { name }
}

/// The values of one key: often what the request holds, a scalar or a list.
fn value_list(rng: &mut Rng, target: &Target) -> Value {
    match rng.weighted(&[50, 37, 5, 3, 3, 2]) {
        0 => value(rng, target),
        1 => Value::Array((0..rng.between(1, 3)).map(|_| value(rng, target)).collect()),
        2 => many(rng, |rng| value(rng, target)),
        3 => json!([]),
        4 => Value::Array(vec![Value::Null, value(rng, target)]),
        _ => rng.item(&[json!("true"), json!(false), json!(["true", "false"]), json!("TRUE")]).clone(),
    }
}

/// So many values that the engine looks them up.
pub fn many(rng: &mut Rng, one: impl Fn(&mut Rng) -> Value) -> Value {
    Value::Array((0..rng.between(8, 24)).map(|_| one(rng)).collect())
}

fn value(rng: &mut Rng, target: &Target) -> Value {
    near(rng, target.kind, target.value.as_ref())
}

/// What the request holds, that in another case of letters, or any value of the type.
pub fn near(rng: &mut Rng, kind: Type, request: Option<&Value>) -> Value {
    let held = match request {
        Some(Value::Array(items)) if !items.is_empty() => Some(rng.item(items)),
        Some(Value::Null | Value::Array(_)) | None => None,
        scalar => scalar,
    };
    match (rng.weighted(&[38, 7, 55]), held) {
        (0, Some(value)) => value.clone(),
        (1, Some(Value::String(text))) => json!(other_case(rng, text)),
        _ => values::policy(rng, kind),
    }
}
