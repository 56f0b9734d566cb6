//! What travels comes to the same: inputs as forms, outputs as XML, random calls as requests; and requests
//! that nobody should send.
//!
//! `IAMLET_CASES` sets how many values are tried (2,000 without it), `IAMLET_SEED` where the random
//! numbers begin.

#[allow(dead_code, reason = "each test uses its part")]
mod constraint;
#[path = "wire/everything.rs"]
mod everything;
#[path = "generate/rng.rs"]
#[allow(dead_code, reason = "each test uses its part")]
mod rng;
mod support;
#[path = "wire/values.rs"]
mod values;

use everything::EVERYTHING;
use iamlet::error::Error;
use iamlet::iam::{Iam, OPERATIONS, Request};
use iamlet::operation::Operation;
use iamlet::protocol::query::{self, Pairs};
use iamlet::protocol::read::Form;
use iamlet::protocol::{IAM, form, xml};
use iamlet::read_input;
use iamlet::shape::{Structure, Value};
use rng::Rng;
use serde_json::json;
use support::calls::session::START;
use support::environment::number;
use support::model;
use support::wire::{UNKNOWN_KEY, form as client, signed_with, xml as reader};
use values::{Texts, compared, random};

/// The operations, and as often one that takes and answers a value of every shape.
fn operations() -> impl Iterator<Item = &'static Operation> + Clone {
    OPERATIONS.into_iter().flat_map(|operation| [operation, &EVERYTHING])
}

/// A value as it was read from JSON.
fn read(json: &serde_json::Value) -> Value {
    Value::of(read_input(&json.to_string()).expect("a value is JSON"))
}

/// What a body says.
fn input(body: &str, structure: &Structure) -> Result<Value, Error> {
    let mut pairs = Pairs::new();
    form::read(body, &mut pairs)?;
    Form::new(&pairs)?.input(structure)
}

/// What is wrong with the way of an input to a form and back.
fn lost(operation: &Operation, given: &serde_json::Value) -> Option<String> {
    let sent = client::written(operation, given)?;
    let pairs = query::pairs(operation, &read(given));
    let own = client::encoded(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    if own != sent {
        return Some(format!("is written as\n{own}\nand sent by SDKs as\n{sent}"));
    }
    match input(&sent, operation.input) {
        Ok(value) if compared(operation.input, &value) == compared(operation.input, &read(given)) => None,
        Ok(value) => Some(format!("{given} is sent as\n{sent}\nand read as\n{}", value.to_json())),
        Err(error) => Some(format!("{given} is sent as\n{sent}\n{error}")),
    }
}

fn report(count: usize, least: usize, failures: &[String]) {
    println!("{count} values");
    assert!(count >= least, "{count} values: this tries too little");
    assert!(
        failures.is_empty(),
        "{} of {count} fail:\n{}",
        failures.len(),
        failures[..failures.len().min(5)].join("\n")
    );
}

/// Inputs from the service model, at its limits and beyond them.
#[test]
fn inputs_of_the_model_come_back_from_forms() {
    let model = model::read();
    let (mut count, mut failures) = (0, Vec::new());
    for operation in OPERATIONS {
        let found = constraint::inputs(&model, operation.name);
        let faults = found.faults.into_iter().map(|fault| fault.input);
        // Long texts are tried by others.
        let inputs = found.fine.into_iter().map(|(_, input)| input).chain(faults);
        for given in inputs.filter(|input| input.to_string().len() < 10_000) {
            count += usize::from(client::written(operation, &given).is_some());
            failures.extend(lost(operation, &given).map(|problem| format!("{}: {problem}", operation.name)));
        }
    }
    report(count, 1000, &failures);
}

#[test]
fn random_inputs_come_back_from_forms() {
    let (mut rng, mut failures) = (Rng::new(number("IAMLET_SEED", 1)), Vec::new());
    let cases = number("IAMLET_CASES", 2_000) as usize;
    for operation in operations().cycle().take(cases) {
        let given = random(operation.input, &mut rng, Texts::Any);
        assert!(client::written(operation, &given).is_some(), "{}: {given} cannot be sent", operation.name);
        failures.extend(lost(operation, &given).map(|problem| format!("{}: {problem}", operation.name)));
    }
    report(cases, cases, &failures);
}

#[test]
fn random_outputs_come_back_from_xml() {
    let (mut rng, mut failures) = (Rng::new(number("IAMLET_SEED", 1)), Vec::new());
    let cases = number("IAMLET_CASES", 2_000) as usize;
    let answering = operations().filter_map(|operation| Some((operation, operation.output?)));
    for (operation, shape) in answering.cycle().take(cases) {
        let given = random(shape, &mut rng, Texts::OfXml);
        let answer = xml::answer(&IAM, operation, &read(&given), "id");
        match reader::output(&answer, operation, "id") {
            Ok(read) if read == given => {}
            read => failures.push(format!("{}: {given}\nis read as {read:?}", operation.name)),
        }
    }
    report(cases, cases, &failures);
}

/// Messages of any characters; what XML cannot hold is replaced.
#[test]
fn random_messages_come_back_from_xml() {
    let (mut rng, mut failures) = (Rng::new(number("IAMLET_SEED", 1)), Vec::new());
    let cases = number("IAMLET_CASES", 2_000) as usize;
    for index in 0..cases {
        let message = Texts::Any.random(&mut rng);
        let status = if index % 2 == 0 { 400 } else { 500 };
        let error = Error { code: "Code", message: message.clone(), status };
        let expected = json!({ "code": "Code", "message": values::in_xml(&message), "status": status });
        match reader::error(&xml::error(&IAM, &error, "id"), IAM.namespace, status, "id") {
            Ok(read) if read == expected => {}
            read => failures.push(format!("{message:?} is read as {read:?}")),
        }
    }
    report(cases, cases, &failures);
}

/// What no operation of the service takes.
#[test]
fn dates_and_bytes_in_forms() {
    for (body, expected) in [
        ("Date=2026-01-02T03:04:05Z", json!({ "Date": 1_767_323_045 })),
        ("Date=2026-01-02T03:04:05.999Z", json!({ "Date": 1_767_323_045 })),
        ("Date=2026-01-02", json!({ "Date": 1_767_312_000 })),
        ("Date=1767323045", json!({ "Date": 1_767_323_045 })),
        ("Date=-1", json!({ "Date": -1 })),
        ("Date=", json!("Date is not a date")),
        ("Date=yesterday", json!("Date is not a date")),
        ("Date=2026-02-30", json!("Date is not a date")),
        ("Date=99999999999999", json!("Date is not a date")),
        ("Bytes=", json!({ "Bytes": "" })),
        ("Bytes=AP8%3D", json!({ "Bytes": "AP8=" })),
        ("Bytes=AP8", json!("Bytes is not in base64")),
        ("Bytes=A", json!("Bytes is not in base64")),
        ("Bytes=AP8%3D%0A", json!("Bytes is not in base64")),
        ("Bytes=AP-_", json!("Bytes is not in base64")),
        ("Bytes=AP+/", json!("Bytes is not in base64")),
    ] {
        let read = match input(body, EVERYTHING.input) {
            Ok(value) => compared(EVERYTHING.input, &value),
            Err(error) => {
                assert_eq!((error.code, error.status), ("MalformedInput", 400), "{body}");
                json!(error.message)
            }
        };
        assert_eq!(read, expected, "{body}");
    }
}

/// Requests of many parts and of long ones. Each is answered, by an error of the code that is expected,
/// and what fails changes nothing.
#[test]
fn requests_of_any_size_are_answered() {
    const MANY: usize = 100_000;
    let call = |rest: &str| format!("Action=TagUser&Version=2010-05-08&UserName=Bob{rest}");
    let times = |part: &dyn Fn(usize) -> String| (1..=MANY).map(part).collect::<String>();
    let long = "a".repeat(1 << 20);
    let huge = "*".repeat(10 << 20);
    let tags = |part: &dyn Fn(usize) -> String| call(&times(part));
    let (fine, malformed, invalid) = ((200, ""), (400, "MalformedInput"), (400, "ValidationError"));
    let tag = "&Tags.member.1.Key=a&Tags.member.1.Value=b";
    for (what, body, (status, code)) in [
        ("unknown parameters", call(&format!("{tag}{}", times(&|n| format!("&Other{n}={n}")))), fine),
        ("too many parameters", (0..1 << 20).map(|n| format!("{n:x}&")).collect::<String>() + &call(tag), malformed),
        ("one parameter over and over", tags(&|_| "&Other=1".to_string()), malformed),
        ("empty parts", call(&format!("{tag}{}", "&".repeat(MANY))), fine),
        ("a list", tags(&|n| format!("&Tags.member.{n}.Key=k{n}&Tags.member.{n}.Value=")), invalid),
        ("a list from its end", tags(&|n| format!("&Tags.member.{}.Key=", MANY + 1 - n)), invalid),
        ("a list with gaps", tags(&|n| format!("&Tags.member.{}.Key=", n * 184_467_440_737)), invalid),
        ("members of one item", tags(&|n| format!("&Tags.member.1.X{n}=")), invalid),
        ("one number with ever more zeros", tags(&|n| format!("&Tags.member.1{:0>1$}=", "", n % 300)), malformed),
        ("entries of no map", tags(&|n| format!("&Tags.entry.{n}.key=a")), malformed),
        ("a long unknown name", call(&format!("{tag}&{long}=1")), fine),
        ("a long name in a list", call(&format!("&Tags.{long}=1")), malformed),
        ("a long number", call(&format!("&Tags.member.{}.Key=1", "1".repeat(1 << 20))), malformed),
        ("a long name twice", call(&format!("&{long}=1&{long}=1")), malformed),
        (
            "long names that differ at their end",
            (0..20).map(|n| format!("{long}{n}=&")).collect::<String>() + &call(tag),
            fine,
        ),
        ("dots", call(&format!("{tag}&{}=1", "a.".repeat(MANY))), fine),
        ("dots in a list", call(&format!("&Tags.member.1.{}=1", "Key.".repeat(MANY))), malformed),
        ("dots in an item", call(&format!("{tag}&Tags.member.1.{}=1", "Tags.member.1.".repeat(MANY))), fine),
        ("dots alone", call(&format!("{tag}&{}=1", ".".repeat(MANY))), fine),
        ("a long value", call(&format!("&Tags.member.1.Key={huge}&Tags.member.1.Value=")), invalid),
        ("a long value that is encoded", call(&format!("&Tags={}", "%2A".repeat(3 << 20))), malformed),
        ("percent signs", call(&format!("&Tags={}", "%".repeat(10 << 20))), malformed),
        ("equals signs", call(&format!("{tag}&{}", "=".repeat(10 << 20))), fine),
        ("NULs", call(&format!("&Tags={}", "\0".repeat(10 << 20))), malformed),
        ("NULs in a name", call(&format!("&Tags.{}=", "\0".repeat(MANY))), malformed),
        ("a long Action", format!("Action={long}&Version=2010-05-08"), (400, "InvalidAction")),
        ("a long Version", format!("Action=TagUser&Version={long}"), (400, "InvalidAction")),
        ("a long body that is no form", huge.clone(), (400, "MissingAction")),
        ("what is not in UTF-8, at the end", call(&format!("&X={huge}%FF")), (404, "MalformedQueryString")),
    ] {
        answered(what, Request { query: "", authorization: &signed(), body: &body, caller: "" }, status, code);
    }
}

/// Headers too.
#[test]
fn credentials_of_any_size_are_answered() {
    let body = "Action=ListUsers&Version=2010-05-08";
    let long = "/".repeat(1 << 20);
    for (authorization, status, code) in [
        (format!("Credential={long}"), 400, "IncompleteSignature"),
        (long.clone(), 400, "IncompleteSignature"),
        (format!("{}Credential=", ",".repeat(1 << 20)), 400, "IncompleteSignature"),
        (signed_with(&"A".repeat(1 << 20), "us-east-1", "iam"), 200, ""),
    ] {
        answered("a long header", Request { query: "", authorization: &authorization, body, caller: "" }, status, code);
    }
}

fn signed() -> String {
    signed_with(UNKNOWN_KEY, "us-east-1", "iam")
}

fn answered(what: &str, request: Request, status: u16, code: &str) {
    let mut iam = Iam::from_json(r#"{"seed":"wire"}"#).expect("an account opens");
    iam.call("", "CreateUser", r#"{"UserName":"Bob"}"#, START * 1000).expect("a user is made");
    let before = iam.snapshot();
    let response = iam.respond(request, START * 1000);
    assert_eq!(response.status, status, "{what}: {}", response.body.chars().take(500).collect::<String>());
    if status == 200 {
        return;
    }
    let error = reader::error(&response.body, IAM.namespace, status, &response.request_id);
    let error = error.unwrap_or_else(|problem| panic!("{what}: {problem}"));
    assert_eq!(error["code"], code, "{what}: {error}");
    assert!(response.body.len() < 20_000, "{what}: {} bytes of answer", response.body.len());
    assert!(response.changes.is_empty() && before == iam.snapshot(), "{what}: it fails and changes the account");
}
