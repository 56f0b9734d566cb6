//! What credentials are beside what rows can say of them: the forms of ids and secrets, that nothing
//! prints a secret, that a key's use is among the changes.

use iamlet::iam::{Answer, Iam};
use serde_json::{Value, json};

const NOW: i64 = 1_767_323_045_000;
const PASSWORDS: [&str; 2] = ["Abcdefg1", "Another-1"];

fn call(iam: &mut Iam, caller: &Value, operation: &str, input: Value) -> Answer {
    let caller = if caller.is_null() { String::new() } else { caller.to_string() };
    iam.call(&caller, operation, &input.to_string(), NOW).unwrap_or_else(|error| panic!("{operation}: {error}"))
}

fn ask(iam: &mut Iam, operation: &str, input: Value) -> Value {
    serde_json::from_str(&call(iam, &Value::Null, operation, input).output).expect("an answer is JSON")
}

fn text<'v>(value: &'v Value, path: &str) -> &'v str {
    value.pointer(path).and_then(Value::as_str).unwrap_or_else(|| panic!("{value} has no {path}"))
}

/// An account with a user who has all there is, and the secrets that were told.
fn account() -> (Iam, Vec<String>) {
    let mut iam = Iam::from_json(r#"{"seed":"credentials"}"#).expect("an account opens");
    ask(&mut iam, "CreateUser", json!({ "UserName": "Bob" }));
    ask(&mut iam, "CreateLoginProfile", json!({ "UserName": "Bob", "Password": PASSWORDS[0] }));
    ask(&mut iam, "UpdateLoginProfile", json!({ "UserName": "Bob", "Password": PASSWORDS[1] }));
    let mut secrets = PASSWORDS.map(str::to_string).to_vec();
    let key = ask(&mut iam, "CreateAccessKey", json!({ "UserName": "Bob" }));
    secrets.push(text(&key, "/AccessKey/SecretAccessKey").to_string());
    for (service, member) in
        [("codecommit.amazonaws.com", "ServicePassword"), ("bedrock.amazonaws.com", "ServiceCredentialSecret")]
    {
        let input = json!({ "UserName": "Bob", "ServiceName": service });
        let created = ask(&mut iam, "CreateServiceSpecificCredential", input);
        let created = &created["ServiceSpecificCredential"];
        secrets.push(text(created, &format!("/{member}")).to_string());
        let id = &created["ServiceSpecificCredentialId"];
        let input = json!({ "UserName": "Bob", "ServiceSpecificCredentialId": id });
        let reset = ask(&mut iam, "ResetServiceSpecificCredential", input);
        secrets.push(text(&reset, &format!("/ServiceSpecificCredential/{member}")).to_string());
    }
    (iam, secrets)
}

#[test]
fn nothing_prints_a_secret() {
    let (iam, secrets) = account();
    let printed = format!("{iam:?}");
    assert!(printed.contains("Bob-at-123456789012"), "the account is printed whole");
    let told = secrets.iter().find(|secret| printed.contains(*secret));
    assert_eq!(told, None);
    let snapshot = String::from_utf8(iam.snapshot()).expect("a snapshot is text");
    let row = snapshot.lines().find(|line| line.starts_with("[\"credentials\"")).expect("a row");
    let row: Value = serde_json::from_str(row).expect("a row is JSON");
    for path in ["/2/login/hash", "/2/login/earlier/0", "/2/access_keys/0/secret"] {
        assert!(!printed.contains(text(&row, path)), "{path} is printed");
    }
}

/// A snapshot holds the secrets of access keys, which signatures need, and no other.
#[test]
fn a_snapshot_holds_no_password() {
    let (iam, secrets) = account();
    let snapshot = String::from_utf8(iam.snapshot()).expect("a snapshot is text");
    let kept: Vec<&String> = secrets.iter().filter(|secret| snapshot.contains(*secret)).collect();
    assert_eq!(kept, [&secrets[2]]);
}

#[test]
fn ids_and_secrets_have_their_form() {
    let mut iam = Iam::from_json("{}").expect("an account opens");
    ask(&mut iam, "CreateUser", json!({ "UserName": "Bob" }));
    let is_base64 = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'='));
    for _ in 0..200 {
        let key = ask(&mut iam, "CreateAccessKey", json!({ "UserName": "Bob" }));
        let (id, secret) = (text(&key, "/AccessKey/AccessKeyId"), text(&key, "/AccessKey/SecretAccessKey"));
        let is_of_id = |b: u8| b.is_ascii_uppercase() || matches!(b, b'2'..=b'7');
        assert!(id.len() == 20 && id.starts_with("AKIA") && id.bytes().all(is_of_id), "{id}");
        assert!(secret.len() == 40 && is_base64(secret) && !secret.contains('='), "{secret}");
        ask(&mut iam, "DeleteAccessKey", json!({ "UserName": "Bob", "AccessKeyId": id }));
    }
    let input = json!({ "UserName": "Bob", "ServiceName": "codecommit.amazonaws.com" });
    let created = ask(&mut iam, "CreateServiceSpecificCredential", input);
    let id = text(&created, "/ServiceSpecificCredential/ServiceSpecificCredentialId");
    let password = text(&created, "/ServiceSpecificCredential/ServicePassword");
    assert!(id.len() == 21 && password.len() == 44 && is_base64(password), "{id} {password}");
}

/// A failed call takes its random numbers back: what comes is not what was told in vain.
#[test]
fn the_same_seed_gives_the_same_secrets() {
    let (one, other) = (account(), account());
    assert_eq!(one.1, other.1);
    assert!(one.0.snapshot() == other.0.snapshot());
}

#[test]
fn a_use_of_a_key_is_among_the_changes() {
    let (mut iam, _) = account();
    let keys = ask(&mut iam, "ListAccessKeys", json!({ "UserName": "Bob" }));
    let id = text(&keys, "/AccessKeyMetadata/0/AccessKeyId");
    let caller = json!({ "accessKeyId": id });
    let before = iam.snapshot();
    let changes = call(&mut iam, &caller, "ListUsers", json!({})).changes;
    assert_eq!(changes.lines().count(), 1, "{changes}");
    assert!(changes.starts_with("[\"credentials\""), "{changes}");
    let again = call(&mut iam, &caller, "ListUsers", json!({})).changes;
    assert_eq!(again, "", "a read so soon changes nothing");
    let mut replayed = Iam::restore(r#"{"seed":"credentials"}"#, &before, &changes).expect("changes open");
    assert!(replayed.snapshot() == iam.snapshot());
    let last = ask(&mut replayed, "GetAccessKeyLastUsed", json!({ "AccessKeyId": id }));
    assert_eq!(last["AccessKeyLastUsed"]["LastUsedDate"], NOW / 1000);
}

/// Only an import can have attached a policy that nobody knows.
#[test]
fn a_policy_that_nobody_knows_may_deny_another_password() {
    let mut iam = Iam::from_json("{}").expect("an account opens");
    let details = json!({ "UserDetailList": [{
        "Path": "/", "UserName": "Bob", "UserId": "AIDAAAAAAAAAAAAAAAAAA", "Arn": "arn:aws:iam::123456789012:user/Bob",
        "CreateDate": "2020-01-01T00:00:00Z", "GroupList": [],
        "AttachedManagedPolicies": [{ "PolicyName": "Unknown", "PolicyArn": "arn:aws:iam::aws:policy/Unknown" }],
    }]});
    iam.import(&details.to_string(), NOW).expect("the details are taken");
    ask(&mut iam, "CreateLoginProfile", json!({ "UserName": "Bob", "Password": PASSWORDS[0] }));
    ask(&mut iam, "UpdateAccountPasswordPolicy", json!({ "AllowUsersToChangePassword": true }));
    let input = json!({ "OldPassword": PASSWORDS[0], "NewPassword": PASSWORDS[1] }).to_string();
    let error = iam.call(r#"{"userName":"Bob"}"#, "ChangePassword", &input, NOW).expect_err("nobody knows");
    assert_eq!(error.code, "AccessDenied", "{error}");
    ask(&mut iam, "DetachUserPolicy", json!({ "UserName": "Bob", "PolicyArn": "arn:aws:iam::aws:policy/Unknown" }));
    iam.call(r#"{"userName":"Bob"}"#, "ChangePassword", &input, NOW).expect("the rules allow it");
}
