//! The report on credentials in an account that has some of each kind, and what recording refuses.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use iamlet::iam::Iam;
use serde_json::{Value, json};

/// 2026-01-02T03:04:05Z, in seconds.
const NOW: i64 = 1_767_323_045;
const DAY: i64 = 86_400;

fn ask(iam: &mut Iam, operation: &str, input: Value) -> Value {
    let answer = iam.call("", operation, &input.to_string(), NOW * 1000);
    let output = answer.unwrap_or_else(|error| panic!("{operation}: {error}")).output;
    serde_json::from_str(&output).expect("an answer is JSON")
}

fn key(id: &str, created: i64, active: bool) -> Value {
    json!({ "id": id, "secret": "s", "created": created, "active": active })
}

fn certificate(id: &str, uploaded: i64, active: bool) -> Value {
    json!({ "id": id, "body": "PEM", "fingerprint": format!("{id}="), "uploaded": uploaded, "active": active })
}

fn login(changed: i64) -> Value {
    json!({ "created": 0, "changed": changed, "reset_required": false, "salt": "", "hash": "", "earlier": [] })
}

/// An account with these credentials of user Bob and of the root user.
fn account(bob: Value, root: Value) -> Iam {
    let mut iam = Iam::from_json(r#"{"seed":"reports"}"#).expect("an account opens");
    let id = ask(&mut iam, "CreateUser", json!({ "UserName": "Bob" }))["User"]["UserId"].take();
    let lists = ["access_keys", "signing_certificates", "ssh_keys", "service_credentials"];
    let line = |id: &Value, credentials: Value| {
        let mut row = json!({ "id": id });
        lists.iter().for_each(|list| row[list] = json!([]));
        for (member, value) in credentials.as_object().expect("credentials by kind") {
            row[member] = value.clone();
        }
        format!("{}\n", json!(["credentials", id, row]))
    };
    let mut lines = line(&id, bob);
    if !root.is_null() {
        lines += &line(&json!("root"), root);
    }
    Iam::restore(r#"{"seed":"reports"}"#, &iam.snapshot(), &lines).expect("credentials fit")
}

/// The lines of the root user and of Bob, in columns behind name, ARN and date.
fn report(iam: &mut Iam) -> [Vec<String>; 2] {
    ask(iam, "GenerateCredentialReport", json!({}));
    ask(iam, "GenerateCredentialReport", json!({}));
    let content = ask(iam, "GetCredentialReport", json!({}))["Content"].take();
    let text = String::from_utf8(BASE64.decode(content.as_str().expect("base64")).expect("base64")).expect("text");
    let lines: Vec<Vec<String>> = text.split('\n').map(|line| line.split(',').map(str::to_string).collect()).collect();
    assert!(lines.iter().all(|line| line.len() == 22), "{text}");
    let [_, root, bob] = <[Vec<String>; 3]>::try_from(lines).expect("a head and two lines");
    [root, bob].map(|line| line[3..].to_vec())
}

#[test]
fn keys_and_certificates_that_are_active_come_first() {
    let keys = json!([key("AKIAAAAAAAAAAAAAAAA1", NOW, false), key("AKIAAAAAAAAAAAAAAAA2", NOW - DAY, true)]);
    let certificates = json!([certificate("one", NOW - DAY, false), certificate("two", NOW, true)]);
    let mut iam = account(json!({ "access_keys": keys, "signing_certificates": certificates }), Value::Null);
    let [_, bob] = report(&mut iam);
    let expected = "false,N/A,N/A,N/A,false,true,2026-01-01T03:04:05+00:00,N/A,N/A,N/A,\
        false,2026-01-02T03:04:05+00:00,N/A,N/A,N/A,true,2026-01-02T03:04:05+00:00,false,2026-01-01T03:04:05+00:00";
    assert_eq!(bob.join(","), expected);
}

#[test]
fn passwords_have_dates_and_perhaps_an_end() {
    let mut iam = account(json!({ "login": login(NOW - DAY) }), Value::Null);
    assert_eq!(report(&mut iam)[1][..4], ["true", "no_information", "2026-01-01T03:04:05+00:00", "N/A"]);

    let mut iam = account(json!({ "login": login(NOW - DAY) }), Value::Null);
    ask(&mut iam, "UpdateAccountPasswordPolicy", json!({ "MaxPasswordAge": 90 }));
    let used = json!({ "principalArn": "arn:aws:iam::123456789012:user/Bob", "action": "signin:ConsoleLogin" });
    iam.record_access(&used.to_string(), NOW * 1000).expect("a sign-in is recorded");
    let expected = ["true", "2026-01-02T03:04:05+00:00", "2026-01-01T03:04:05+00:00", "2026-04-01T03:04:05+00:00"];
    assert_eq!(report(&mut iam)[1][..4], expected);
}

#[test]
fn uses_of_keys_are_told() {
    let of_bob = json!({ "access_keys": [key("AKIAAAAAAAAAAAAAAAA1", NOW - DAY, true)] });
    let of_root = json!({ "access_keys": [key("AKIAAAAAAAAAAAAAAAA2", NOW, true)] });
    let mut iam = account(of_bob, of_root);
    let uses = json!([
        { "accessKeyId": "AKIAAAAAAAAAAAAAAAA1", "action": "s3:GetObject", "region": "eu-west-1", "at": NOW - 1000 },
        { "accessKeyId": "AKIAAAAAAAAAAAAAAAA1", "action": "ec2:RunInstances", "region": "us-east-1", "at": NOW - 101 },
        { "accessKeyId": "AKIAAAAAAAAAAAAAAAA2", "action": "IAM:GetUser" },
    ]);
    iam.record_access(&uses.to_string(), NOW * 1000).expect("uses are recorded");
    let [root, bob] = report(&mut iam);
    // Of the uses in 15 minutes the first is kept.
    assert_eq!(bob[5..10].join(","), "true,2026-01-01T03:04:05+00:00,2026-01-02T02:47:25+00:00,eu-west-1,s3");
    assert_eq!(root[5..10].join(","), "true,2026-01-02T03:04:05+00:00,2026-01-02T03:04:05+00:00,N/A,iam");
    let arn = "arn:aws:iam::123456789012:user/Bob";
    let document = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ec2:*","Resource":"*"}]}"#;
    ask(&mut iam, "PutUserPolicy", json!({ "UserName": "Bob", "PolicyName": "p", "PolicyDocument": document }));
    let job = ask(&mut iam, "GenerateServiceLastAccessedDetails", json!({ "Arn": arn }));
    let services = ask(&mut iam, "GetServiceLastAccessedDetails", job);
    assert_eq!(services["ServicesLastAccessed"][0]["LastAuthenticated"], json!(NOW - 101), "{services}");

    let next = json!({ "accessKeyId": "AKIAAAAAAAAAAAAAAAA1", "action": "ec2:RunInstances", "at": NOW - 100 });
    iam.record_access(&next.to_string(), NOW * 1000).expect("a use is recorded");
    let later = Iam::restore("{}", &iam.snapshot(), "").expect("the account opens");
    let text = String::from_utf8(later.snapshot()).expect("text");
    assert!(
        text.contains(&format!(r#""last_used":{{"date":{},"region":"N/A","service":"ec2"}}"#, NOW - 100)),
        "{text}"
    );
}

/// What is refused, and by which message.
#[test]
fn recording_says_what_is_wrong() {
    let mut iam = account(json!({ "signing_certificates": [certificate("CERTIFICATEONE", NOW, true)] }), Value::Null);
    ask(&mut iam, "CreateGroup", json!({ "GroupName": "Devs" }));
    let bob = "arn:aws:iam::123456789012:user/Bob";
    let one_of = "expected one of principalArn and accessKeyId";
    let rows = [
        (json!("x"), "access: expected an object"),
        (json!(5), "access: expected an object"),
        (json!([[]]), "accesses[0]: expected an object"),
        (json!({ "action": "s3:GetObject" }), one_of),
        (json!({ "principalArn": bob, "accessKeyId": "AKIAAAAAAAAAAAAAAAA1", "action": "s3:GetObject" }), one_of),
        (json!({ "principalArn": bob }), "access.action: is missing, expected service:Action"),
        (json!({ "principalArn": bob, "action": "GetObject" }), r#"expected service:Action, got "GetObject""#),
        (json!({ "principalArn": bob, "action": "s3:" }), "expected service:Action"),
        (json!({ "principalArn": bob, "action": ":GetObject" }), "expected service:Action"),
        (json!({ "principalArn": bob, "action": "s3:Get*" }), "expected service:Action"),
        (json!({ "principalArn": bob, "action": "s3:a:b" }), "expected service:Action"),
        (json!({ "principalArn": bob, "action": "é:a" }), "expected service:Action"),
        (json!({ "principalArn": bob, "action": 5 }), "access.action: expected a string, got a number"),
        (json!({ "principalArn": bob, "action": "s3:GetObject", "at": "yesterday" }), "access.at: expected a date"),
        (json!({ "principalArn": bob, "action": "s3:GetObject", "at": true }), "access.at: expected a date"),
        (json!({ "principalArn": bob, "action": "s3:GetObject", "at": NOW + 301 }), "access.at: lies in the future"),
        (json!({ "principalArn": bob, "action": "s3:GetObject", "at": 1e300 }), "access.at: expected a date"),
        (json!({ "principalArn": bob, "action": "s3:GetObject", "region": [] }), "access.region: expected a string"),
        (json!({ "principalArn": bob, "action": "s3:GetObject", "resource": 1 }), "access.resource: expected a string"),
        (json!({ "principalArn": bob, "action": "s3:GetObject", "when": 1 }), "access.when: unknown member"),
        (
            json!([{ "principalArn": bob, "action": "s3:GetObject" }, { "principalArn": "Bob", "action": "s3:GetObject" }]),
            "accesses[1].principalArn: ",
        ),
        (
            json!({ "principalArn": "arn:aws:iam::123456789012:user/Eve", "action": "s3:GetObject" }),
            "access.principalArn: The user with name Eve cannot be found.",
        ),
        (
            json!({ "principalArn": "arn:aws:iam::123456789012:group/Devs", "action": "s3:GetObject" }),
            "access.principalArn: expected a user",
        ),
        (
            json!({ "principalArn": "arn:aws:sts::123456789012:assumed-role/none/x", "action": "s3:GetObject" }),
            "access.principalArn: ",
        ),
        (
            json!({ "principalArn": "arn:aws:iam::444455556666:root", "action": "s3:GetObject" }),
            "access.principalArn: ",
        ),
        (
            json!({ "accessKeyId": "AKIAAAAAAAAAAAAAAAA9", "action": "s3:GetObject" }),
            r#"access.accessKeyId: the account has no access key "AKIAAAAAAAAAAAAAAAA9""#,
        ),
        (
            json!({ "accessKeyId": "CERTIFICATEONE", "action": "s3:GetObject" }),
            "access.accessKeyId: the account has no access key",
        ),
    ];
    for (access, expected) in rows {
        let before = iam.snapshot();
        let error = iam.record_access(&access.to_string(), NOW * 1000).expect_err("it is refused").to_string();
        assert!(error.contains(expected), "{access}: {error}, expected {expected}");
        assert!(before == iam.snapshot(), "{access} changes the account");
    }
}

#[test]
fn nothing_at_all_is_recorded_of_an_empty_list() {
    let mut iam = account(json!({ "login": login(NOW) }), Value::Null);
    assert_eq!(iam.record_access("[]", NOW * 1000).expect("a list"), "");
}

/// Dates at the ends of what a row can hold break nothing.
#[test]
fn dates_beyond_all_calendars_break_nothing() {
    for date in [i64::MIN, i64::MIN / 1000, -1, i64::MAX / 1000, i64::MAX] {
        let credentials = json!({
            "login": login(date), "access_keys": [key("AKIAAAAAAAAAAAAAAAA1", date, true)],
            "signing_certificates": [certificate("one", date, true)],
        });
        let mut iam = account(credentials.clone(), credentials_of_root(date));
        ask(&mut iam, "UpdateAccountPasswordPolicy", json!({ "MaxPasswordAge": 1095 }));
        report(&mut iam);
    }
}

fn credentials_of_root(date: i64) -> Value {
    json!({ "access_keys": [key("AKIAAAAAAAAAAAAAAAA2", date, false)] })
}
