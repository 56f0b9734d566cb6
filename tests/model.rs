//! Holds every definition against the service model, which is the oracle, and prints the drift.

use iamlet::iam::OPERATIONS;
use iamlet::operation::{Operation, camel_case, snake_case};
use iamlet::shape::{Range, Shape, Structure, Text};
use serde_json::Value;

fn model() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/model/iam-model.json");
    serde_json::from_str(&std::fs::read_to_string(path).expect("the model is there")).expect("the model is JSON")
}

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
        self.compare(&format!("{name}: pages"), operation.pages, modelled["page"]["result_key"].as_str());
        self.structure(operation.input, &format!("{name}Request"));
        self.structure(operation.output, modelled["outShape"].as_str().unwrap_or_default());
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
        // The service answers other words here than the model lists (simulate.md §3.2).
        let answers_differently = path == "Statement.SourcePolicyType";
        self.compare(&format!("{path}: min"), size(text.min), modelled["min"].as_u64());
        self.compare(&format!("{path}: max"), size(text.max), modelled["max"].as_u64());
        let pattern = text.pattern.as_ref().map(|pattern| pattern.text);
        self.compare(&format!("{path}: pattern"), pattern, modelled["pattern"].as_str());
        if !answers_differently {
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
