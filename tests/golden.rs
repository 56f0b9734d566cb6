//! The service model's examples: each is called on an account in the state that it supposes
//! (`golden/states.json`), and answers what it shows.
//!
//! A state has `options` of the account, what to `import` into it, what is `given` to call, the `caller`,
//! when the `clock` starts; `input` and `output` in the place of what the example only hints at; `mask`, members
//! that are not compared; `anyOrder`, lists whose order the example does not fix. `notLiterally` says
//! why an example cannot be compared to the letter; `unusable`, why not at all.

mod support;

use serde_json::{Map, Value, json};
use support::calls::dates;
use support::calls::session::{Session, members};
use support::calls::{compare, given};
use support::{model, pem};

#[test]
fn examples() {
    let (examples, states) = (model::json("tests/golden/examples.json"), model::json("tests/golden/states.json"));
    let (mut count, mut failures) = (0, Vec::new());
    for (operation, examples) in members(&examples) {
        let Some(state) = states.get(&operation) else {
            failures.push(format!("{operation}: neither used nor listed"));
            continue;
        };
        if state.get("unusable").is_some() {
            continue;
        }
        for example in examples.as_array().into_iter().flatten() {
            count += 1;
            failures.extend(check(&operation, example, state).err().map(|problem| format!("{operation}: {problem}")));
        }
    }
    println!("{count} examples");
    assert!(failures.is_empty(), "{} of {count} examples fail:\n{}", failures.len(), failures.join("\n"));
}

fn check(operation: &str, example: &Value, state: &Value) -> Result<(), String> {
    let options = state.get("options").cloned().unwrap_or_else(|| json!({}));
    let mut session = Session::open(&options, pem::all())?;
    if let Some(now) = state["clock"].as_str().and_then(dates::seconds) {
        session.now = now;
    }
    if let Some(details) = state.get("import") {
        session.import(details)?;
    }
    state["given"].as_array().into_iter().flatten().try_for_each(|entry| given(&mut session, entry))?;
    let mut input = members(&example["input"]);
    input.extend(members(&state["input"]));
    let caller = state.get("caller").map(Value::to_string).unwrap_or_default();
    let answer = session.call(&caller, operation, &Value::Object(input)).map_err(|error| error.to_string())?;
    match example.get("output") {
        Some(output) => compare(&session, &expected(output, state), &answer, "output"),
        None if answer == json!({}) => Ok(()),
        None => Err(format!("answers {answer}, expected nothing")),
    }
}

/// The example's output as it can be compared.
fn expected(output: &Value, state: &Value) -> Value {
    let mut output = output.clone();
    for (path, value) in members(&state["output"]) {
        set(&mut output, &path, &mut |place| *place = value.clone());
    }
    for path in model::texts(&state["mask"]) {
        let (parent, member) = path.rsplit_once('.').unwrap_or(("", path));
        set(&mut output, parent, &mut |place| {
            place.as_object_mut().expect("a structure").remove(member).expect("what is masked is there");
        });
    }
    for path in model::texts(&state["anyOrder"]) {
        set(&mut output, path, &mut |place| {
            *place = Value::Object(Map::from_iter([("$set".to_string(), place.take())]));
        });
    }
    output
}

/// Does something to every place that a path means; `*` is every item of a list.
fn set(value: &mut Value, path: &str, change: &mut dyn FnMut(&mut Value)) {
    let Some((step, rest)) = path.split_once('.').or((!path.is_empty()).then_some((path, ""))) else {
        return change(value);
    };
    match value {
        Value::Array(items) if step == "*" => items.iter_mut().for_each(|item| set(item, rest, change)),
        Value::Array(items) => set(&mut items[step.parse::<usize>().expect("an index")], rest, change),
        other => set(other.get_mut(step).unwrap_or_else(|| panic!("the example has no {step}")), rest, change),
    }
}

/// Every example and every state belongs to an operation of the other file, and what the examples only
/// hint at was replaced, and else only ids that are made anew.
#[test]
fn states_belong_to_examples() {
    let (examples, states) = (model::json("tests/golden/examples.json"), model::json("tests/golden/states.json"));
    let names = |file: &Value| members(file).keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&examples), names(&states));
    for (operation, state) in members(&states) {
        let replaced = state.get("input").is_some() || state.get("output").is_some();
        let hinted = examples[&operation].to_string().contains('<');
        let made_anew = state["input"].to_string().contains("\"$last:");
        assert_eq!(replaced, hinted || made_anew, "{operation}: placeholders and replacements");
        let told = state.get("notLiterally").is_some();
        assert!(told || !replaced, "{operation} is not compared literally and does not say why");
    }
}
