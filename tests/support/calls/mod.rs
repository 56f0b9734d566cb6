//! Rows of kind "calls": an account is opened, what is `given` is called, then `call`, then what
//! follows. How inputs and expectations are written stands in [`write`] and [`expect`].

pub mod codes;
pub mod dates;
pub mod expect;
pub mod percent;
pub mod session;
pub mod write;

use iamlet::error::Error;
use serde_json::{Value, json};

use self::expect::{absent, differs};
use self::session::Session;
use super::files::CaseFile;

/// How rows are run.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Way {
    Called,
    /// Before the call, and before what follows it, the account is written to a snapshot and opened from it.
    Restored,
    /// By requests, as far as these can carry the inputs.
    OverTheWire,
}

/// What is wrong with the rows of a file, a line each.
pub fn failures(file: &CaseFile, way: Way) -> Vec<String> {
    let wrong = file.cases().iter().filter_map(|row| {
        let problem = check(file, row, way).err()?;
        Some(format!("{}\n    {problem}", row["name"]))
    });
    wrong.collect()
}

fn check(file: &CaseFile, row: &Value, way: Way) -> Result<(), String> {
    let options = row.get("options").or(file.content.get("options")).cloned().unwrap_or_else(|| json!({}));
    let define = file.content.get("define").cloned().unwrap_or_default();
    let mut session = Session::open(&options, define)?;
    session.over_the_wire = way == Way::OverTheWire;
    for entry in entries(file.content.get("given")).chain(entries(row.get("given"))) {
        given(&mut session, entry)?;
    }
    if way == Way::Restored {
        session.reopen()?;
    }
    let caller = row.get("caller").map(Value::to_string).unwrap_or_default();
    let call = &row["call"];
    let answer = session.call(&caller, text(&call[0])?, &call[1]);
    match (row.get("output"), row.get("error")) {
        (Some(output), None) => {
            let answer = answer.map_err(|error| format!("{call}: {error}"))?;
            compare(&session, output, &answer, "output")?;
            for path in entries(row.get("absent")) {
                absent(text(path)?, &answer)?;
            }
        }
        (None, Some(error)) => compare_error(&session, error, answer, call)?,
        _ => return Err("a row expects an output or an error".to_string()),
    }
    if way == Way::Restored {
        session.reopen()?;
    }
    entries(row.get("then")).try_for_each(|entry| then(&mut session, entry))
}

pub fn entries(list: Option<&Value>) -> impl Iterator<Item = &Value> {
    list.and_then(Value::as_array).into_iter().flatten()
}

fn text(value: &Value) -> Result<&str, String> {
    value.as_str().ok_or_else(|| format!("{value} should be text"))
}

/// `[operation, input]`, or `["$repeat", times, operation, input]` with `{n}` in the input's texts.
/// `["$as", caller, …]` is any of these by somebody else than the root user, `["$wait", seconds]` lets
/// time pass, `["$access", …]` records accesses.
pub fn given(session: &mut Session, entry: &Value) -> Result<(), String> {
    let Some((caller, entry)) = by(session, entry) else { return Ok(()) };
    let mut one = |operation: &Value, input: &Value| {
        let answer = session.call(&caller, text(operation)?, input);
        answer.map(|_| ()).map_err(|error| format!("given {operation} {input}: {error}"))
    };
    match (&entry[0], entry[1].as_u64()) {
        (Value::String(name), Some(times)) if name == "$repeat" => {
            (1..=times).try_for_each(|n| one(&entry[2], &write::numbered(&entry[3], n)))
        }
        (operation, _) => one(operation, &entry[1]),
    }
}

/// Who calls, and what; `None` if it is no call, which is done then.
fn by(session: &mut Session, entry: &Value) -> Option<(String, Value)> {
    match entry[0].as_str() {
        Some("$wait") => {
            session.now += entry[1].as_i64().unwrap_or_else(|| panic!("{entry} tells no seconds"));
            None
        }
        Some("$access") => {
            session.record(&entry[1]).unwrap_or_else(|problem| panic!("{entry}: {problem}"));
            None
        }
        Some("$as") => {
            let call = entry.as_array().and_then(|entry| entry.get(2..)).unwrap_or_default();
            Some((entry[1].to_string(), Value::Array(call.to_vec())))
        }
        _ => Some((String::new(), entry.clone())),
    }
}

/// `[operation, input]`, which must succeed, or with a third element: the output that is expected,
/// or `{ "$error": … }`; or by another caller, or no call, as in [`given`].
pub fn then(session: &mut Session, entry: &Value) -> Result<(), String> {
    let Some((caller, entry)) = by(session, entry) else { return Ok(()) };
    let entry = &entry;
    let answer = session.call(&caller, text(&entry[0])?, &entry[1]);
    match entry.get(2) {
        Some(expected) if expected.get("$error").is_some() => {
            compare_error(session, &expected["$error"], answer, entry)
        }
        expected => {
            let answer = answer.map_err(|error| format!("then {entry}: {error}"))?;
            expected.map_or(Ok(()), |expected| compare(session, expected, &answer, &format!("then {}", entry[0])))
        }
    }
}

pub fn compare(session: &Session, expected: &Value, answer: &Value, path: &str) -> Result<(), String> {
    let expected = session.written(expected, write::Documents::Stay)?;
    differs(&expected, Some(answer), path).map_or(Ok(()), |problem| Err(format!("{problem}\n    of {answer}")))
}

fn compare_error(
    session: &Session,
    expected: &Value,
    answer: Result<Value, Error>,
    call: &Value,
) -> Result<(), String> {
    let error = match answer {
        Ok(answer) => return Err(format!("{call} answers {answer}, expected {expected}")),
        Err(error) => error,
    };
    let actual = json!({ "code": error.code, "message": error.message, "status": error.status });
    compare(session, expected, &actual, &format!("error of {call}"))
}
