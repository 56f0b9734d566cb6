//! From a decision case, which has the public form of the options, to an authorizer.

use iamlet::engine::context::Context;
use iamlet::engine::date::Instant;
use iamlet::engine::{Detail, Reason};
use iamlet::{Authorizer, Input, Question, context_from_json, read_input};
use serde_json::{Map, Value, json};

/// The members that hold documents: one, a list, or a list of levels.
const DOCUMENTS: [(&str, usize); 7] = [
    ("identityPolicies", 1),
    ("permissionsBoundary", 0),
    ("sessionPolicies", 1),
    ("serviceControlPolicies", 2),
    ("resourceControlPolicies", 2),
    ("resourcePolicy", 0),
    ("vpcEndpointPolicy", 0),
];

/// What stands in a case beside the options of its authorizer.
const NOT_OPTIONS: [&str; 8] = ["action", "resource", "context", "now", "expect", "error", "reason", "name"];

pub struct Case {
    pub authorizer: Authorizer,
    pub context: Context,
    action: String,
    resource: String,
    now: i64,
}

impl Case {
    pub fn new(case: &Value) -> Input<Case> {
        let options = options(case).to_string();
        let authorizer = Authorizer::from_json(&read_input(&options)?, &|_| None)?;
        let context = match case.get("context") {
            Some(context) => context_from_json(&read_input(&context.to_string())?)?,
            None => Context::new(),
        };
        let text = |name: &str| case[name].as_str().unwrap_or_default().to_string();
        let now = case.get("now").and_then(Value::as_str).map_or(NOW, milliseconds);
        Ok(Case { authorizer, context, action: text("action"), resource: text("resource"), now })
    }

    pub fn question(&self) -> Question<'_> {
        Question { action: &self.action, resource: &self.resource, context: &self.context, now: self.now }
    }

    /// Early and late, which find their statements in other ways.
    pub fn decide(&self) -> Input<&'static str> {
        let early = self.authorizer.decide(self.question())?;
        self.authorizer.expect_many();
        let late = self.authorizer.decide(self.question())?;
        assert_eq!(early, late, "{} on {}", self.action, self.resource);
        Ok(late.name())
    }

    pub fn explain(&self, detail: Detail) -> Input<Reason> {
        self.authorizer.explain(self.question(), detail)
    }
}

/// 2026-01-01T00:00:00Z, for cases that do not say when they happen.
const NOW: i64 = 1_767_225_600_000;

/// The milliseconds of an ISO date, found by halving: the crate only compares instants.
fn milliseconds(date: &str) -> i64 {
    let wanted = Instant::parse(date).unwrap_or_else(|| panic!("{date} is no date"));
    let (mut low, mut high) = (-62_135_596_800i64, 253_402_300_800i64);
    while low < high {
        let middle = low + (high - low) / 2;
        let at = Instant::parse(&iamlet::engine::date::format_seconds(middle * 1000)).expect("a formatted date reads");
        if at < wanted { low = middle + 1 } else { high = middle }
    }
    low * 1000
}

/// The options of the case with every document as `{ name, text }`.
pub fn options(case: &Value) -> Value {
    let mut options: Map<String, Value> = case.as_object().expect("a case is an object").clone();
    options.retain(|name, _| !NOT_OPTIONS.contains(&name.as_str()));
    for (name, depth) in DOCUMENTS {
        if let Some(given) = options.get(name) {
            let placed = documents(given, name, depth);
            options.insert(name.to_string(), placed);
        }
    }
    Value::Object(options)
}

fn documents(given: &Value, path: &str, depth: usize) -> Value {
    match given {
        Value::Array(items) if depth > 0 => {
            let item = |(index, item)| documents(item, &format!("{path}[{index}]"), depth - 1);
            items.iter().enumerate().map(item).collect()
        }
        Value::Null => Value::Null,
        given if depth > 0 => given.clone(),
        given => document(given, path),
    }
}

fn document(given: &Value, path: &str) -> Value {
    match given {
        Value::String(text) => json!({ "name": path, "text": text }),
        Value::Object(members) if members.contains_key("document") => {
            let name = members.get("name").and_then(Value::as_str).unwrap_or(path);
            document(&members["document"], name)
        }
        Value::Object(_) => {
            let text = serde_json::to_string_pretty(given).expect("a document can be written");
            json!({ "name": path, "text": text })
        }
        other => other.clone(),
    }
}
