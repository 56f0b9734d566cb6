//! Inputs that nobody should send: the inputs of the rows, damaged at random. Nothing breaks on them, a
//! call that fails leaves the account as it was, and after one that succeeds everything still agrees.
//!
//! `IAMLET_CASES` sets how many inputs are tried (8,000 without it), `IAMLET_SEED` where the random
//! numbers begin.

#[path = "generate/rng.rs"]
#[allow(dead_code, reason = "each test uses its part")]
mod rng;
#[allow(dead_code, reason = "each test uses its part")]
mod sequence;
mod support;

use iamlet::iam::{Iam, OPERATIONS};
use rng::Rng;
use sequence::{calls, decisions, invariants, options, view};
use serde_json::{Value, json};
use support::calls::write::{Documents, written};
use support::environment::number;
use support::files::all;

const NOW: i64 = 1_767_323_045_000;

/// The inputs of all rows that need no answer to be written.
fn inputs() -> Vec<(String, Value)> {
    let mut inputs = Vec::new();
    for file in all().iter().filter(|file| file.kind() == "calls") {
        let define = file.content.get("define").cloned().unwrap_or_default();
        for row in file.cases() {
            let call = &row["call"];
            if let Ok(input) = written(&call[1], &define, &[], Documents::AsText) {
                inputs.push((call[0].as_str().expect("an operation").to_string(), input));
            }
        }
    }
    inputs
}

fn strange(rng: &mut Rng) -> Value {
    let deep = |depth: usize| (0..depth).fold(json!({}), |inner, _| json!([inner]));
    match rng.below(20) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(-1),
        3 => json!(1e300),
        4 => json!(0.5),
        5 => json!(u64::MAX),
        6 => json!(""),
        7 => json!("\u{0}"),
        8 => json!("é💥\u{202e}"),
        9 => json!("*".repeat(rng.between(1, 3000))),
        10 => json!("a".repeat(rng.between(1, 200_000))),
        11 => deep(rng.between(1, 80)),
        12 => json!({}),
        13 => json!([]),
        14 => json!("${aws:username}%00%7B"),
        15 => json!("arn:aws:iam::123456789012:user/ann"),
        16 => json!("arn:aws:iam::aws:policy/ReadOnlyAccess"),
        17 => json!("../../Bob"),
        18 => json!("{\"Version\":\"2012-10-17\",\"Statement\":[]}"),
        _ => json!(i64::MIN),
    }
}

/// Something else at a random place.
fn damage(value: &mut Value, rng: &mut Rng) {
    let deeper = rng.chance(75);
    match value {
        Value::Object(members) if deeper && !members.is_empty() => {
            let name = members.keys().nth(rng.below(members.len())).expect("a member").clone();
            match rng.below(8) {
                0 => drop(members.remove(&name)),
                1 => {
                    let moved = members.remove(&name).unwrap_or_default();
                    members.insert(name.to_lowercase(), moved);
                }
                _ => damage(&mut members[&name], rng),
            }
        }
        Value::Array(items) if deeper && !items.is_empty() => {
            let at = rng.below(items.len());
            if rng.chance(20) { items.push(items[at].clone()) } else { damage(&mut items[at], rng) }
        }
        other => *other = strange(rng),
    }
}

/// An account in which the names of the rows stand for something.
fn account(rng: &mut Rng) -> Iam {
    let mut iam = Iam::from_json(&options().to_string()).expect("an account opens");
    for call in calls::sequence(rng, 60) {
        let _ = iam.call("", call.operation, &call.input.to_string(), NOW);
    }
    iam
}

#[test]
fn damaged_inputs_break_nothing() {
    let (count, seed) = (number("IAMLET_CASES", 8_000), number("IAMLET_SEED", 1));
    let inputs = inputs();
    let mut rng = Rng::new(seed);
    let mut iam = account(&mut rng);
    let mut done = 0;
    for index in 0..count {
        if index % 400 == 0 {
            iam = account(&mut rng);
        }
        let (operation, input) = rng.item(&inputs).clone();
        let mut input = input;
        (0..rng.between(0, 3)).for_each(|_| damage(&mut input, &mut rng));
        let before = iam.snapshot();
        let shown = || format!("{operation} {}", input.to_string().chars().take(500).collect::<String>());
        match iam.call("", &operation, &input.to_string(), NOW + index as i64 * 1000) {
            Ok(_) => {
                done += 1;
                if before != iam.snapshot() {
                    let checked = view::view(&mut iam).and_then(|view| invariants::hold(&view));
                    checked.unwrap_or_else(|problem| panic!("after {}: {problem}", shown()));
                }
            }
            Err(error) => {
                assert!((400..500).contains(&error.status), "{}: {error}", shown());
                let is_told = !error.message.is_empty() || error.code == "ReportNotPresent";
                assert!(is_told, "{}: no message", shown());
                assert!(error.message.len() < 20_000, "{}: {} bytes of message", shown(), error.message.len());
                assert!(before == iam.snapshot(), "{}: it fails and changes the account", shown());
            }
        }
    }
    println!("{count} inputs, {done} of them taken");
    assert!(done > 0, "nothing is taken: this tries nothing");
}

/// Authorization details, damaged at random: they are refused whole, or what they make agrees.
#[test]
fn damaged_details_break_nothing() {
    let (count, seed) = (number("IAMLET_CASES", 8_000) / 4, number("IAMLET_SEED", 1));
    let mut rng = Rng::new(seed);
    let empty = || Iam::from_json(&options().to_string()).expect("an account opens");
    let nothing = empty().snapshot();
    let (mut details, mut done) = (Value::Null, 0);
    for index in 0..count {
        if index % 50 == 0 {
            details = view::read(&mut account(&mut rng), "GetAccountAuthorizationDetails", json!({})).expect("details");
        }
        let mut damaged = details.clone();
        (0..rng.between(1, 3)).for_each(|_| damage(&mut damaged, &mut rng));
        let mut iam = empty();
        match iam.import(&damaged.to_string(), NOW) {
            Ok(_) => {
                done += 1;
                let view = view::view(&mut iam);
                let checked = view.and_then(|view| invariants::hold(&view).and(decisions::agree(&mut iam, &view)));
                checked.unwrap_or_else(|problem| panic!("{problem}\nafter the import of {damaged}"));
            }
            Err(error) => {
                assert!((400..500).contains(&error.status), "{error} for {damaged}");
                assert!(nothing == iam.snapshot(), "{error}, and the account is no longer empty: {damaged}");
            }
        }
    }
    println!("{count} details, {done} of them taken");
    assert!(done > 0, "nothing is taken: this tries nothing");
}

/// Text that is no JSON, or JSON in a form that hides something.
#[test]
fn damaged_json_is_refused() {
    let mut rng = Rng::new(number("IAMLET_SEED", 1));
    let mut iam = account(&mut rng);
    let before = iam.snapshot();
    let texts = [
        "",
        "{",
        "}",
        "[]",
        "nul",
        "{}{}",
        "{} x",
        "\u{feff}{}",
        "{\"a\":1,}",
        "{'a':1}",
        "{\"a\":\"\u{1}\"}",
        "NaN",
        "{\"UserName\":\"a\",\"UserName\":\"b\"}",
        "{\"UserName\":\"\\ud800\"}",
        "{\"UserName\":\"\\udc00\\ud800\"}",
        "{\"UserName\":\"\\x41\"}",
        "{\"UserName\":01}",
        "{\"UserName\":+1}",
        "{\"UserName\":\"a\"",
        "// {}",
    ];
    let deep = "[".repeat(100_000);
    let nested = format!("{{\"UserName\":{}{}}}", "[".repeat(5_000), "]".repeat(5_000));
    for text in texts.into_iter().chain([deep.as_str(), nested.as_str()]) {
        for operation in ["CreateUser", "ListUsers", "GetAccountSummary", "TagUser"] {
            let answer = iam.call("", operation, text, NOW);
            let shown: String = text.chars().take(60).collect();
            let error = answer.err().unwrap_or_else(|| panic!("{operation} takes {shown}"));
            assert_eq!((error.code, error.status), ("ValidationError", 400), "{operation} {shown}");
        }
    }
    assert!(before == iam.snapshot());
}

#[test]
fn strange_callers_and_operations_are_refused_or_nobody() {
    let mut iam = account(&mut Rng::new(1));
    let before = iam.snapshot();
    for operation in ["", "createUser", "CREATEUSER", "CreateUser ", "constructor", "__proto__", "\u{0}", "GetUsér"] {
        assert!(iam.call("", operation, "{}", NOW).is_err(), "{operation:?} is an operation");
    }
    for caller in [
        "{",
        "[]",
        "{}",
        "5",
        "null",
        r#"{"userName":5}"#,
        r#"{"userName":""}"#,
        r#"{"arn":""}"#,
        r#"{"arn":"arn"}"#,
        r#"{"userName":"a","arn":"b"}"#,
        r#"{"name":"a"}"#,
        r#"{"arn":"arn:aws:iam::123456789012:user/"}"#,
    ] {
        for operation in OPERATIONS.iter().map(|operation| operation.name).filter(|name| name.starts_with("Get")) {
            assert!(iam.call(caller, operation, "{}", NOW).is_err(), "{caller} calls {operation}");
        }
    }
    assert!(before == iam.snapshot());
}

/// Nothing limits how many properties there are; what many of them cost grows as they do.
#[test]
fn many_properties_are_put_in_a_time_in_step() {
    let mut iam = Iam::from_json("{}").expect("an account opens");
    let properties = |from: usize, value: &str| {
        let pairs = (from..from + 40_000).map(|n| (format!("Console/p{n:06}"), json!(value)));
        json!({ "Properties": pairs.collect::<serde_json::Map<_, _>>() }).to_string()
    };
    let begin = std::time::Instant::now();
    iam.call("", "PutAccountProperties", &properties(0, "a"), NOW).expect("properties are put");
    iam.call("", "PutAccountProperties", &properties(20_000, "b"), NOW).expect("more are put");
    let took = begin.elapsed().as_secs();
    assert!(took < 30, "{took} seconds");
    let answer = iam.call("", "GetAccountProperties", "{}", NOW).expect("they are there").output;
    let answer: Value = serde_json::from_str(&answer).expect("an answer is JSON");
    let all = answer["Properties"].as_object().expect("a map");
    assert_eq!(all.len(), 60_000);
    assert_eq!((&all["Console/p019999"], &all["Console/p020000"]), (&json!("a"), &json!("b")));
}
