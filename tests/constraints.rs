//! Every constraint that the service model puts on the inputs of the operations that are there: what
//! breaks one is refused in AWS's words and changes nothing; what is at the limit is not refused.

mod constraint;
mod support;

use constraint::expect::{Expected, wrong};
use constraint::{Fault, inputs};
use iamlet::iam::{Iam, OPERATIONS};
use serde_json::{Value, json};
use support::calls::session::START;
use support::model;

const NOW: i64 = START * 1000;

/// The service model, with the wildcards that `AttachmentName` may hold though the model's pattern does
/// not say so. [simulate.md §1.1]
fn service() -> Value {
    let mut model = model::read();
    model["shapes"]["AttachmentName"]["pattern"] = json!(r"[\w+=,.@*?-]+");
    model
}

fn account() -> Iam {
    let mut iam = Iam::from_json("{}").expect("an account opens");
    iam.call("", "CreateUser", r#"{"UserName":"Bob"}"#, NOW).expect("a user is made");
    iam
}

/// What is wrong with the answer to an input with faults.
fn refused(iam: &mut Iam, operation: &str, input: &Value, expected: &Expected) -> Option<String> {
    let before = iam.snapshot();
    let error = match iam.call("", operation, &input.to_string(), NOW) {
        Ok(answer) => return Some(format!("answers {}", answer.output)),
        Err(error) => error,
    };
    if (error.code, error.status) != ("ValidationError", 400) {
        return Some(format!("is refused by {} {}: {}", error.status, error.code, error.message));
    }
    if iam.snapshot() != before {
        return Some("changes the account".to_string());
    }
    wrong(expected, &error.message)
}

fn report(count: usize, failures: &[String]) {
    println!("{count} inputs");
    assert!(count > 0, "nothing was tried");
    assert!(failures.is_empty(), "{} of {count} fail:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn what_breaks_a_constraint_is_refused() {
    let model = service();
    let (mut count, mut failures) = (0, Vec::new());
    for operation in OPERATIONS {
        let mut iam = account();
        let faults = inputs(&model, operation.name).faults;
        assert!(!faults.is_empty(), "{}: nothing can be wrong with its input", operation.name);
        for Fault { what, input, expected } in faults {
            count += 1;
            let problem = refused(&mut iam, operation.name, &input, &expected);
            failures.extend(problem.map(|problem| format!("{} {what}: {problem}", operation.name)));
        }
    }
    report(count, &failures);
}

/// Two faults of different members are told in one message.
#[test]
fn violations_are_told_together() {
    let model = service();
    let (mut count, mut failures) = (0, Vec::new());
    for operation in OPERATIONS {
        let faults = inputs(&model, operation.name).faults;
        let of = |fault: &Fault| match &fault.expected {
            Expected::Violations(violations) => Some(violations.clone()),
            _ => None,
        };
        let top = |fault: &Fault| fault.what.split([':', '.']).next().map(str::to_string);
        let mut iam = account();
        for (index, first) in faults.iter().enumerate() {
            let other = faults[index + 1..].iter().find(|other| top(other) != top(first) && of(other).is_some());
            let (Some(mut all), Some(other)) = (of(first), other) else { continue };
            all.extend(of(other).into_iter().flatten());
            count += 1;
            let input = merged(&first.input, &other.input, &top(other).expect("it has a member"));
            let problem = refused(&mut iam, operation.name, &input, &Expected::Violations(all));
            let what = format!("{} {} and {}", operation.name, first.what, other.what);
            failures.extend(problem.map(|problem| format!("{what}: {problem}")));
        }
    }
    report(count, &failures);
}

/// The first input with one member of the other.
fn merged(first: &Value, other: &Value, member: &str) -> Value {
    let mut input = first.clone();
    let other = other.as_object().expect("an input is an object");
    let printed = |name: &str| constraint::expect::join("", name);
    for (name, value) in other.iter().filter(|(name, _)| printed(name) == member) {
        input[name] = value.clone();
    }
    input
}

#[test]
fn what_is_at_a_limit_is_not_refused_for_it() {
    let model = service();
    let (mut count, mut failures) = (0, Vec::new());
    for operation in OPERATIONS {
        for (path, input) in inputs(&model, operation.name).fine {
            count += 1;
            let Err(error) = account().call("", operation.name, &input.to_string(), NOW) else { continue };
            let shape = error.message.contains(&format!("'{path}'")) || error.message.contains(&format!(" {path} "));
            if error.code == "ValidationError" && shape {
                failures.push(format!("{} {path}: {}", operation.name, error.message));
            }
        }
    }
    report(count, &failures);
}

/// What is no input at all.
#[test]
fn inputs_are_objects() {
    let (mut count, mut failures) = (0, Vec::new());
    for operation in OPERATIONS {
        for input in [json!([]), json!("x"), json!(null), json!(5)] {
            count += 1;
            let problem = refused(&mut account(), operation.name, &input, &Expected::Validation);
            failures.extend(problem.map(|problem| format!("{} {input}: {problem}", operation.name)));
        }
    }
    report(count, &failures);
}
