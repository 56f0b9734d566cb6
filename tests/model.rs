//! Holds every definition against the service model, which is the oracle, and prints the drift.

use iamlet::iam::{OPERATIONS, WAITERS};
use iamlet::operation::{Operation, Retry, Waiter, camel_case, snake_case};
use iamlet::shape::{Range, Shape, Structure, Text};
use serde_json::{Value, json};

fn model() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/model/iam-model.json");
    serde_json::from_str(&std::fs::read_to_string(path).expect("the model is there")).expect("the model is JSON")
}

/// Members for which the service knows other words than its model lists (simulate.md §3.2,
/// behaviours.md §1.5).
const VALUES_DIFFER: [&str; 2] = ["Statement.SourcePolicyType", "AttachedPermissionsBoundary.PermissionsBoundaryType"];

/// Members that may hold wildcards, which the model's expression does not take (simulate.md §1).
const PATTERN_DIFFERS: [&str; 1] = ["InlinePolicyIdentifierType.AttachmentName"];

/// What differs, line by line.
struct Drift<'m> {
    model: &'m Value,
    lines: Vec<String>,
}

impl Drift<'_> {
    fn compare<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, defined: T, modelled: T) {
        if defined != modelled {
            self.lines.push(format!("{what}: defined as {defined:?}, in the model {modelled:?}"));
        }
    }

    fn operation(&mut self, operation: &Operation) {
        let modelled = &self.model["ops"][operation.name];
        let name = operation.name;
        self.compare(&format!("{name}: known"), true, modelled.is_object());
        let mut defined: Vec<&str> = operation.errors.iter().map(|error| error.exception).collect();
        let mut errors: Vec<&str> = texts(&modelled["errors"]);
        defined.sort_unstable();
        errors.sort_unstable();
        self.compare(&format!("{name}: errors"), defined, errors);
        for error in operation.errors {
            let modelled = &self.model["errors"][error.exception];
            self.compare(&format!("{name}: {}", error.exception), Some(error.code), modelled["code"].as_str());
            self.compare(error.exception, Some(u64::from(error.status)), modelled["http"].as_u64());
        }
        self.pages(operation, &modelled["page"]);
        self.structure(operation.input, &format!("{name}Request"));
        match operation.output {
            Some(output) => self.structure(output, modelled["outShape"].as_str().unwrap_or_default()),
            None => self.compare(&format!("{name}: output"), None, modelled["outShape"].as_str()),
        }
    }

    /// Pages have the same members everywhere, so a definition names its lists only.
    fn pages(&mut self, operation: &Operation, page: &Value) {
        let name = operation.name;
        let results = page["result_key"].as_str().map_or_else(|| texts(&page["result_key"]), |one| vec![one]);
        self.compare(&format!("{name}: pages"), operation.pages.to_vec(), results);
        let tokens = [("input_token", "Marker"), ("output_token", "Marker"), ("limit_key", "MaxItems")];
        for (key, member) in tokens.into_iter().chain([("more_results", "IsTruncated")]) {
            let member = (!operation.pages.is_empty()).then_some(member);
            self.compare(&format!("{name}: {key}"), member, page[key].as_str());
        }
    }

    fn waiter(&mut self, waiter: &Waiter) {
        let modelled = &self.model["waiters"][waiter.name];
        let name = waiter.name;
        self.compare(&format!("{name}: operation"), Some(waiter.operation), modelled["operation"].as_str());
        self.compare(&format!("{name}: delay"), Some(u64::from(waiter.delay)), modelled["delay"].as_u64());
        self.compare(&format!("{name}: attempts"), Some(u64::from(waiter.attempts)), modelled["maxAttempts"].as_u64());
        self.compare(&format!("{name}: snake"), Some(&*snake_case(name)), modelled["py"].as_str());
        let retry = match waiter.retry {
            Retry::Code(code) => json!({ "state": "retry", "matcher": "error", "expected": code }),
            Retry::Status(status) => json!({ "state": "retry", "matcher": "status", "expected": status }),
        };
        let success = json!({ "state": "success", "matcher": "status", "expected": 200 });
        self.compare(&format!("{name}: acceptors"), &json!([success, retry]), &modelled["acceptors"]);
    }

    fn structure(&mut self, structure: &Structure, shape: &str) {
        let modelled = self.model["shapes"][shape].clone();
        self.compare("structure", structure.name, shape);
        let defined: Vec<&str> = structure.members.iter().map(|member| member.name).collect();
        let names: Vec<&str> = modelled["members"]
            .as_object()
            .map(|members| members.keys().map(String::as_str).collect())
            .unwrap_or_default();
        self.compare(&format!("{shape}: members"), defined, names);
        let required = texts(&modelled["required"]);
        for member in structure.members {
            let path = format!("{shape}.{}", member.name);
            self.compare(&format!("{path}: required"), member.required, required.contains(&member.name));
            if let Some(of) = modelled["members"][member.name].as_str() {
                self.shape(&member.shape, of, &path);
            }
        }
    }

    fn shape(&mut self, shape: &Shape, name: &str, path: &str) {
        let modelled = self.model["shapes"][name].clone();
        let of = modelled["type"].as_str().unwrap_or("string").to_string();
        let of_modelled = |member: &str| modelled[member].as_str().unwrap_or_default().to_string();
        match shape {
            Shape::Text(text) => {
                self.compare(&format!("{path}: type"), "string", &of);
                self.text(text, &modelled, path);
            }
            Shape::Integer(Range { min, max }) => {
                self.compare(&format!("{path}: type"), "integer", &of);
                self.compare(&format!("{path}: min"), *min, modelled["min"].as_i64());
                self.compare(&format!("{path}: max"), *max, modelled["max"].as_i64());
            }
            Shape::Boolean => self.compare(&format!("{path}: type"), "boolean", &of),
            Shape::Timestamp => self.compare(&format!("{path}: type"), "timestamp", &of),
            Shape::Blob => self.compare(&format!("{path}: type"), "blob", &of),
            Shape::List(list) => {
                self.compare(&format!("{path}: type"), "list", &of);
                self.compare(&format!("{path}: min"), size(list.min), modelled["min"].as_u64());
                self.compare(&format!("{path}: max"), size(list.max), modelled["max"].as_u64());
                self.shape(&list.item, &of_modelled("member"), &format!("{path}[]"));
            }
            Shape::Map(key, value) => {
                self.compare(&format!("{path}: type"), "map", &of);
                self.shape(&Shape::Text(key), &of_modelled("key"), &format!("{path} key"));
                self.shape(value, &of_modelled("value"), &format!("{path} value"));
            }
            Shape::Structure(structure) => self.structure(structure, name),
        }
    }

    fn text(&mut self, text: &Text, modelled: &Value, path: &str) {
        self.compare(&format!("{path}: min"), size(text.min), modelled["min"].as_u64());
        self.compare(&format!("{path}: max"), size(text.max), modelled["max"].as_u64());
        let pattern = text.pattern.as_ref().map(|pattern| pattern.text);
        if !PATTERN_DIFFERS.contains(&path) {
            self.compare(&format!("{path}: pattern"), pattern, modelled["pattern"].as_str());
        }
        if !VALUES_DIFFER.contains(&path) {
            let values = text.values.as_ref().map(|enumeration| enumeration.values.to_vec()).unwrap_or_default();
            self.compare(&format!("{path}: values"), values, texts(&modelled["enum"]));
        }
    }
}

fn size(limit: Option<usize>) -> Option<u64> {
    limit.map(|limit| limit as u64)
}

fn texts(list: &Value) -> Vec<&str> {
    list.as_array().map(|items| items.iter().filter_map(Value::as_str).collect()).unwrap_or_default()
}

#[test]
fn definitions_are_as_modelled() {
    let model = model();
    let mut drift = Drift { model: &model, lines: Vec::new() };
    OPERATIONS.iter().for_each(|operation| drift.operation(operation));
    assert!(drift.lines.is_empty(), "{}", drift.lines.join("\n"));
}

#[test]
fn waiters_are_as_modelled() {
    let model = model();
    let mut drift = Drift { model: &model, lines: Vec::new() };
    WAITERS.iter().for_each(|waiter| drift.waiter(waiter));
    let names: Vec<&str> = WAITERS.iter().map(|waiter| waiter.name).collect();
    assert!(drift.lines.is_empty(), "{}", drift.lines.join("\n"));
    assert!(names.is_sorted());
    assert_eq!(names.len(), model["waiters"].as_object().map_or(0, serde_json::Map::len));
}

#[test]
fn names_in_javascript_and_python_follow_from_the_name_on_the_wire() {
    let model = model();
    let operations = model["ops"].as_object().expect("the model has operations");
    assert_eq!(operations.len(), 180);
    let mut drift = Drift { model: &model, lines: Vec::new() };
    for (name, operation) in operations {
        drift.compare(name, Some(&*camel_case(name)), operation["js"].as_str());
        drift.compare(name, Some(&*snake_case(name)), operation["snake"].as_str());
    }
    assert!(drift.lines.is_empty(), "{}", drift.lines.join("\n"));
}

#[test]
fn operations_stand_in_the_order_of_their_names() {
    assert!(OPERATIONS.is_sorted_by_key(|operation| operation.name));
}
