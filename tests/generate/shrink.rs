//! Makes a failing case small, by dropping what the failure does not need.

use serde_json::{Map, Value};

/// Members without which a case is no case.
const KEPT: [&str; 12] = [
    "principal",
    "action",
    "resource",
    "arn",
    "Effect",
    "Action",
    "NotAction",
    "Resource",
    "NotResource",
    "Principal",
    "NotPrincipal",
    "Statement",
];

/// Elements that hold a string or a list of strings, so that a list of one may become its item.
const LISTS: [&str; 8] = ["Action", "NotAction", "Resource", "NotResource", "Statement", "AWS", "Service", "Federated"];

/// The smallest case found that still fails, one reduction after the other until none helps.
/// `still_fails` should answer no for a case that is not valid.
pub fn shrink(case: Value, still_fails: &dyn Fn(&Value) -> bool) -> Value {
    let mut smallest = case;
    while let Some(smaller) = reductions("", &smallest).into_iter().find(|candidate| still_fails(candidate)) {
        smallest = smaller;
    }
    smallest
}

/// Every value that is one step smaller, the boldest steps first.
fn reductions(name: &str, value: &Value) -> Vec<Value> {
    match value {
        Value::Object(map) => of_object(name, map),
        Value::Array(items) => of_array(name, items),
        Value::String(text) if text.starts_with('{') => {
            serde_json::from_str::<Value>(text).ok().filter(Value::is_object).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

fn of_object(name: &str, map: &Map<String, Value>) -> Vec<Value> {
    let mut result = Vec::new();
    // `{ name, document }` becomes the document, a principal its ARN.
    if let Some(document) = map.get("document") {
        result.push(document.clone());
    }
    if let (Some(arn), "principal") = (map.get("arn"), name) {
        result.push(arn.clone());
    }
    for key in map.keys().filter(|key| !is_needed(name, key, map)) {
        let kept = map.iter().filter(|(other, _)| *other != key);
        result.push(Value::Object(kept.map(|(key, value)| (key.clone(), value.clone())).collect()));
    }
    for (key, value) in map {
        for reduced in reductions(key, value) {
            let mut smaller = map.clone();
            smaller.insert(key.clone(), reduced);
            result.push(Value::Object(smaller));
        }
    }
    result
}

/// Whether dropping the member would leave something the constructor refuses.
fn is_needed(name: &str, key: &str, map: &Map<String, Value>) -> bool {
    match (name, key) {
        (_, key) if KEPT.contains(&key) => true,
        ("Principal" | "NotPrincipal", _) => map.len() == 1,
        ("principal", "federatedProvider") => !map.contains_key("arn"),
        ("principal", "credentials") => map.contains_key("tokenIssueTime"),
        ("mfa", _) => true,
        _ => false,
    }
}

fn of_array(name: &str, items: &[Value]) -> Vec<Value> {
    let mut result = Vec::new();
    if let ([only], true) = (items, LISTS.contains(&name)) {
        result.push(only.clone());
    }
    for at in 0..items.len() {
        let mut smaller = items.to_vec();
        smaller.remove(at);
        result.push(Value::Array(smaller));
    }
    for (at, item) in items.iter().enumerate() {
        for reduced in reductions("", item) {
            let mut smaller = items.to_vec();
            smaller[at] = reduced;
            result.push(Value::Array(smaller));
        }
    }
    result
}
