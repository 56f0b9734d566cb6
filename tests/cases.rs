//! Runs the rows of `tests/cases` natively. The same files run against the built package.

mod support;

use iamlet::InputError;
use iamlet::engine::{Detail, Policy, Reason};
use iamlet::policy::validate::{WritePolicyType, write_check};
use iamlet::policy::{PolicyType, require};
use serde_json::{Value, json};
use support::authorizer::Case;
use support::calls::expect::differs;
use support::calls::{self, Way};
use support::expand::expand;
use support::files::{CaseFile, all};
use support::packs;
use support::wire::row;

/// Runs `check` on every row of the files of some kinds and reports every row that fails.
fn run(kinds: &[&str], check: impl Fn(&CaseFile) -> (usize, Vec<String>)) {
    let (mut rows, mut failures) = (0, Vec::new());
    for file in all().iter().filter(|file| kinds.contains(&file.kind())) {
        let (count, failed) = check(file);
        rows += count;
        failures.extend(failed.into_iter().map(|failure| format!("{}: {failure}", file.path.display())));
    }
    println!("{rows} rows of {}", kinds.join(", "));
    assert!(rows > 0, "no rows of {kinds:?}");
    assert!(failures.is_empty(), "{} of {rows} rows fail:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn decisions() {
    run(&["decision", "condition", "action", "resource"], |file| {
        let failures = expand(file).into_iter().filter_map(|expanded| {
            let problem = check_decision(&expanded.case).err()?;
            Some(format!("{}\n    {problem}\n    {}", expanded.name, expanded.case))
        });
        (file.cases().len(), failures.collect())
    });
}

fn check_decision(case: &Value) -> Result<(), String> {
    let decided = Case::new(case).and_then(|built| {
        let decision = built.decide()?;
        Ok((decision, built.explain(Detail::All)?, built.explain(Detail::Decisive)?))
    });
    match (decided, case.get("error")) {
        (Err(error), Some(expected)) => check_error(&error, expected),
        (Err(error), None) => Err(format!("refused: {error}")),
        (Ok((decision, ..)), Some(_)) => Err(format!("{decision}, expected an error")),
        (Ok((decision, reason, decisive)), None) => {
            if case["expect"] != decision {
                return Err(format!("{decision}, expected {}: {}", case["expect"], reason.json));
            }
            let explained = [&reason, &decisive].map(|reason| reason.verdict.decision.name());
            if explained != [decision; 2] {
                return Err(format!("decided {decision}, explained {explained:?}"));
            }
            check_reason(&reason, case.get("reason").unwrap_or(&Value::Null))
        }
    }
}

fn check_error(error: &InputError, expected: &Value) -> Result<(), String> {
    let (kind, code, path) = match error {
        InputError::Type(_) => ("TypeError", "", ""),
        InputError::Policy(error) => ("PolicyError", error.code.name(), error.path.as_str()),
    };
    let message = error.to_string();
    let meets = |name: &str, actual: &str| expected.get(name).is_none_or(|expected| expected == actual);
    let contains = expected.get("contains").and_then(Value::as_str).is_none_or(|part| message.contains(part));
    if meets("type", kind) && meets("code", code) && meets("path", path) && contains {
        return Ok(());
    }
    Err(format!("{kind} {code} at {path}: {message}, expected {expected}"))
}

/// Compares the members of the reason that the row names.
fn check_reason(reason: &Reason, expected: &Value) -> Result<(), String> {
    let actual: Value = serde_json::from_str(&reason.json).expect("a reason is JSON");
    let items = |name: &str| actual[name].as_array().into_iter().flatten();
    for (name, expected) in expected.as_object().into_iter().flatten() {
        let actual = match name.as_str() {
            "decidedBy" => {
                let text = |at: &Value| format!("{}:{}#{}", shown(&at["kind"]), shown(&at["policy"]), at["statement"]);
                items(name).map(text).collect()
            }
            "compared" => {
                let below = |values: Vec<Value>, name: &str| -> Vec<Value> {
                    values.iter().flat_map(|value| value[name].as_array().cloned().unwrap_or_default()).collect()
                };
                let statements = below(below(items("sets").cloned().collect(), "policies"), "statements");
                below(statements, "conditions").iter().map(|of| json!([of["key"], of["policy"]])).collect()
            }
            "warnings" => {
                let codes: Vec<_> = items(name).map(|warning| &warning["code"]).collect();
                let lacking = |code: &&Value| !codes.contains(code);
                match expected.as_array().into_iter().flatten().find(lacking) {
                    Some(code) => return Err(format!("warnings {codes:?}, expected {code}")),
                    None => continue,
                }
            }
            _ => actual[name].clone(),
        };
        if actual != *expected {
            return Err(format!("{name} {actual}, expected {expected}"));
        }
    }
    Ok(())
}

fn shown(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[test]
fn parsing() {
    run(&["parse"], |file| {
        let failures = file.cases().iter().filter_map(|row| {
            let problem = check_parse(row).err()?;
            let row: String = row.to_string().chars().take(400).collect();
            Some(format!("{row}\n    {problem}"))
        });
        (file.cases().len(), failures.collect())
    });
}

fn check_parse(row: &Value) -> Result<(), String> {
    let text = match &row[1] {
        Value::String(text) => text.clone(),
        document => serde_json::to_string_pretty(document).expect("a document can be written"),
    };
    let policy_type = PolicyType::from_name(row[0].as_str().unwrap_or_default()).expect("a policy type");
    let read = Policy::compile(&text).and_then(|policy| require(&policy.document, policy_type));
    let (code, path) = match &read {
        Ok(()) => (Value::Null, String::new()),
        Err(error) => (Value::from(error.code.name()), error.path.clone()),
    };
    let problem = read.err().map(|error| error.to_string()).unwrap_or_default();
    if code != row[2] {
        return Err(format!("{code}, expected {}: {problem}", row[2]));
    }
    match row.get(3).and_then(Value::as_str) {
        Some(expected) if expected != path => Err(format!("at {path}, expected at {expected}: {problem}")),
        _ => Ok(()),
    }
}

#[test]
fn write_checks() {
    run(&["write"], |file| {
        let failures = file.cases().iter().filter_map(|row| {
            let text = match &row[1] {
                Value::String(text) => text.clone(),
                document => document.to_string(),
            };
            let policy_type = WritePolicyType::from_name(row[0].as_str().unwrap_or_default()).expect("a policy type");
            let answer = write_check(&text, policy_type).err().map(|error| error.message);
            let agrees = answer.as_deref() == row[2].as_str();
            (!agrees).then(|| format!("{row}\n    {answer:?}"))
        });
        (file.cases().len(), failures.collect())
    });
}

#[test]
fn simulations() {
    run(&["simulate"], |file| {
        let failures = file.cases().iter().filter_map(|row| {
            let options = row.get("options").or(file.content.get("options")).cloned();
            let problem = check_simulation(row, options.unwrap_or_else(|| json!({}))).err()?;
            Some(format!("{}\n    {problem}\n    {}", row["name"], row["input"]))
        });
        (file.cases().len(), failures.collect())
    });
}

fn check_simulation(row: &Value, mut options: Value) -> Result<(), String> {
    let (mut iam, _) = packs::open(&mut options)?;
    let operation = row["operation"].as_str().unwrap_or("SimulateCustomPolicy");
    let answer = iam.call("", operation, &row["input"].to_string(), NOW).map(|answer| answer.output);
    match (answer, row.get("error")) {
        (Ok(output), None) => {
            let output: Value = serde_json::from_str(&output).map_err(|error| error.to_string())?;
            differs(&row["output"], Some(&output), "output").map_or(Ok(()), Err)
        }
        (Err(error), Some(expected)) => {
            let code = expected["code"] == error.code;
            let message = expected.get("message").is_none_or(|message| *message == error.message.as_str());
            if code && message { Ok(()) } else { Err(format!("{error}, expected {expected}")) }
        }
        (Ok(output), Some(expected)) => Err(format!("{output}, expected {expected}")),
        (Err(error), None) => Err(error.to_string()),
    }
}

/// When simulations happen: 2026-01-01T00:00:00Z.
const NOW: i64 = 1_767_225_600_000;

#[test]
fn calls() {
    run(&["calls"], |file| (file.cases().len(), calls::failures(file, Way::Called)));
}

/// The same rows against accounts that were written to a snapshot and opened again in between.
#[test]
fn calls_of_restored_accounts() {
    run(&["calls"], |file| (file.cases().len(), calls::failures(file, Way::Restored)));
}

/// The same rows as requests, with their answers in XML.
#[test]
fn calls_over_the_wire() {
    run(&["calls"], |file| (file.cases().len(), calls::failures(file, Way::OverTheWire)));
}

/// Requests as they come, and what is answered to them.
#[test]
fn requests() {
    run(&["wire"], |file| (file.cases().len(), row::failures(file)));
}

/// Every file has a kind that some runner takes.
#[test]
fn no_file_is_passed_over() {
    let known = ["decision", "condition", "action", "resource", "parse", "write", "simulate", "calls", "wire"];
    for file in all() {
        assert!(known.contains(&file.kind()), "{}: unknown kind {}", file.path.display(), file.kind());
        let unexpanded = expand(&file).is_empty() && known[..4].contains(&file.kind());
        assert!(!unexpanded && !file.cases().is_empty(), "{} has no rows", file.path.display());
    }
}
