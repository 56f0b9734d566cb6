//! Inputs that break one constraint of the service model each, and what the service says of them.

pub mod expect;
pub mod text;

use serde_json::{Map, Value, json};

use crate::support::model::texts;
use expect::{Expected, Violation};

/// An input with one fault.
pub struct Fault {
    pub what: String,
    pub input: Value,
    pub expected: Expected,
}

/// The faults of an operation, and inputs at the very limits, which have none.
pub struct Inputs {
    pub faults: Vec<Fault>,
    /// What is at its limit, and the input.
    pub fine: Vec<(String, Value)>,
}

/// Everything that can be wrong with the input of an operation.
pub fn inputs(model: &Value, operation: &str) -> Inputs {
    let mut found = Inputs { faults: Vec::new(), fine: Vec::new() };
    let place = Place { model, wrap: &|value| value, path: String::new(), name: "input".to_string() };
    let given = model["ops"][operation]["in"].as_object().cloned().unwrap_or_default();
    let members = given.iter().map(|(name, member)| (name.clone(), member["shape"].clone())).collect::<Map<_, _>>();
    let required: Vec<Value> = given.iter().filter(|(_, m)| m["req"] == true).map(|(name, _)| json!(name)).collect();
    place.structure(&json!({ "members": members, "required": required }), &mut found);
    found
}

/// A valid value of a shape, as small as can be.
fn valid(model: &Value, shape: &str) -> Value {
    let shape = &model["shapes"][shape];
    match shape["type"].as_str().expect("a shape has a type") {
        "boolean" => json!(true),
        "integer" => shape.get("min").cloned().unwrap_or(json!(1)),
        "list" => json!([valid(model, member(shape, "member"))]),
        "map" => json!({ "Ns/Name": valid(model, member(shape, "value")) }),
        "structure" => structure(model, shape),
        "string" => match texts(&shape["enum"]).first() {
            Some(first) => json!(first),
            None => json!(text::good(pattern(shape), size(shape, "min").unwrap_or(1).max(3))),
        },
        other => panic!("no value of type {other} is known"),
    }
}

/// With its required members, or any one if it is a union.
fn structure(model: &Value, shape: &Value) -> Value {
    let member = |name: &str| (name.to_string(), valid(model, member(&shape["members"], name)));
    let first =
        shape["members"].as_object().and_then(|members| members.keys().next()).filter(|_| shape["union"] == true);
    let names = texts(&shape["required"]).into_iter().chain(first.map(String::as_str));
    Value::Object(names.map(member).collect())
}

fn member<'m>(shape: &'m Value, name: &str) -> &'m str {
    shape[name].as_str().unwrap_or_else(|| panic!("{shape} has no {name}"))
}

fn size(shape: &Value, limit: &str) -> Option<usize> {
    shape[limit].as_u64().map(|size| size as usize)
}

fn pattern(shape: &Value) -> Option<&'static text::Pattern> {
    shape["pattern"].as_str().map(text::pattern)
}

/// A place in an operation's input.
struct Place<'p> {
    model: &'p Value,
    /// The whole input with a value at this place.
    wrap: &'p dyn Fn(Value) -> Value,
    /// As the service prints it; empty for the input itself.
    path: String,
    /// The last member's name as it is given.
    name: String,
}

impl Place<'_> {
    fn fault(&self, what: &str, value: Value, expected: Expected, found: &mut Inputs) {
        let what = format!("{}: {what}", if self.path.is_empty() { "input" } else { &self.path });
        found.faults.push(Fault { what, input: (self.wrap)(value), expected });
    }

    fn broken(&self, what: &str, value: Value, violations: Vec<Violation>, found: &mut Inputs) {
        self.fault(what, value, Expected::Violations(violations), found);
    }

    fn constraint(&self, constraint: String) -> Violation {
        Violation::of(&self.path, constraint)
    }

    fn wrong_type(&self, value: Value, found: &mut Inputs) {
        self.fault(&format!("{value} is of the wrong type"), value, Expected::Names(self.name.clone()), found);
    }

    fn shape(&self, name: &str, found: &mut Inputs) {
        let shape = &self.model["shapes"][name];
        match shape["type"].as_str().expect("a shape has a type") {
            "string" => self.text(shape, found),
            "integer" => self.integer(shape, found),
            "boolean" => [json!("true"), json!(1)].into_iter().for_each(|value| self.wrong_type(value, found)),
            "list" => self.list(shape, found),
            "map" => self.map(shape, found),
            "structure" => self.structure(shape, found),
            other => panic!("no faults of type {other} are known"),
        }
    }

    fn text(&self, shape: &Value, found: &mut Inputs) {
        let pattern = pattern(shape);
        let (min, max) = (size(shape, "min"), size(shape, "max"));
        let mut break_by = |what: &str, value: String| {
            let violations = expect::of_text(&self.path, shape, pattern, &value);
            assert!(!violations.is_empty(), "{}: {value:?} breaks nothing", self.path);
            self.broken(what, json!(value), violations, found);
        };
        if let Some(min) = min.filter(|min| *min > 0) {
            break_by("too short", text::good(pattern, min - 1));
        }
        if let Some(max) = max {
            break_by("too long", text::good(pattern, max + 1));
        }
        if let Some(pattern) = pattern {
            break_by("against the pattern", pattern.bad.to_string());
        }
        if shape.get("enum").is_some() {
            break_by("no value of the enumeration", "nonsense".to_string());
        }
        for value in [json!(5), json!(true), json!(["a"]), json!({})] {
            self.wrong_type(value, found);
        }
        for length in [min, max].into_iter().flatten() {
            found.fine.push((self.path.clone(), (self.wrap)(json!(text::good(pattern, length)))));
        }
    }

    fn integer(&self, shape: &Value, found: &mut Inputs) {
        for (limit, beyond, word) in [("min", -1, "greater"), ("max", 1, "less")] {
            let Some(limit) = shape[limit].as_i64() else { continue };
            let constraint = format!("Member must have value {word} than or equal to {limit}");
            self.broken("beyond its range", json!(limit + beyond), vec![self.constraint(constraint)], found);
            found.fine.push((self.path.clone(), (self.wrap)(json!(limit))));
        }
        for value in [json!("5"), json!(5.5), json!(true)] {
            self.wrong_type(value, found);
        }
    }

    fn list(&self, shape: &Value, found: &mut Inputs) {
        let item = member(shape, "member");
        if let Some(max) = size(shape, "max") {
            let constraint = format!("Member must have length less than or equal to {max}");
            let items = vec![valid(self.model, item); max + 1];
            self.broken("too many", json!(items), vec![self.constraint(constraint)], found);
        }
        for value in [json!("a"), json!({})] {
            self.wrong_type(value, found);
        }
        let of = &self.model["shapes"][item];
        if of["type"] == "string" {
            self.bad_texts(of, found);
            self.fault("a number among the texts", json!([5]), Expected::Names(self.name.clone()), found);
            return;
        }
        let wrap = |value: Value| (self.wrap)(json!([valid(self.model, item), value]));
        Place { wrap: &wrap, path: format!("{}.2.member", self.path), name: self.name.clone(), ..*self }
            .shape(item, found);
    }

    /// A list of texts is told as a whole.
    fn bad_texts(&self, shape: &Value, found: &mut Inputs) {
        let pattern = pattern(shape);
        let fitting = valid(self.model, "policyNameType");
        let bad = [
            size(shape, "min").filter(|min| *min > 0).map(|min| text::good(pattern, min - 1)),
            size(shape, "max").map(|max| text::good(pattern, max + 1)),
            pattern.map(|pattern| pattern.bad.to_string()),
            shape.get("enum").map(|_| "nonsense".to_string()),
        ];
        for bad in bad.into_iter().flatten() {
            let good = if shape.get("enum").is_some() { shape["enum"][0].clone() } else { fitting.clone() };
            self.broken("a bad text", json!([good, bad]), vec![expect::of_list(&self.path, shape)], found);
        }
    }

    fn map(&self, shape: &Value, found: &mut Inputs) {
        let (key, value) = (&self.model["shapes"][member(shape, "key")], &self.model["shapes"][member(shape, "value")]);
        let long = |shape: &Value| "a".repeat(size(shape, "max").expect("a limit") + 1);
        if let Some(max) = size(shape, "max") {
            let entry = valid(self.model, member(shape, "value"));
            let many = (0..=max).map(|n| (format!("Ns/{n}"), entry.clone())).collect::<Map<_, _>>();
            self.fault("too many entries", Value::Object(many), Expected::Validation, found);
        }
        let Some(bad_key) = pattern(key).map(|pattern| pattern.bad) else {
            self.fault("a value of the wrong type", json!({ "Ns/Name": 5 }), Expected::Validation, found);
            return self.wrong_type(json!([]), found);
        };
        for (what, entry) in [
            ("too long a key", json!({ format!("Ns/{}", long(key)): "x" })),
            ("a key against the pattern", json!({ bad_key: "x" })),
            ("too long a value", json!({ "Ns/Name": long(value) })),
            ("an empty value", json!({ "Ns/Name": "" })),
            ("a value of the wrong type", json!({ "Ns/Name": 5 })),
        ] {
            self.fault(what, entry, Expected::Validation, found);
        }
        self.wrong_type(json!([]), found);
    }

    fn structure(&self, shape: &Value, found: &mut Inputs) {
        let small = structure(self.model, shape);
        let with = |name: &str, value: Value| {
            let mut whole = small.clone();
            if shape["union"] == true {
                whole = json!({});
            }
            whole[name] = value;
            whole
        };
        let unknown = with("Nonsense", json!("x"));
        self.fault("an unknown member", unknown, Expected::Names("Nonsense".to_string()), found);
        for (name, of) in shape["members"].as_object().into_iter().flatten() {
            let wrap = |value: Value| (self.wrap)(with(name, value));
            let path = expect::join(&self.path, name);
            let place = Place { wrap: &wrap, path, name: name.clone(), ..*self };
            if texts(&shape["required"]).contains(&name.as_str()) {
                place.broken("missing", Value::Null, vec![Violation::missing(&place.path)], found);
            }
            place.shape(of.as_str().expect("a member has a shape"), found);
        }
    }
}
