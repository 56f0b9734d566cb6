//! Snapshots and the changes behind them: damaged ones are refused whole, and nothing breaks on them.

#[path = "generate/rng.rs"]
#[allow(dead_code, reason = "each test uses its part")]
mod rng;

use iamlet::iam::Iam;
use rng::Rng;
use serde_json::json;

const NOW: i64 = 1_767_323_045_000;
const READ: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;

/// An account with some of everything, and the changes that made it.
fn account() -> (Iam, Vec<String>) {
    let mut iam = Iam::from_json(r#"{"seed":"snapshots"}"#).expect("an account opens");
    let trust = READ.replace(r#""Resource":"*""#, r#""Principal":"*""#).replace("s3:GetObject", "sts:AssumeRole");
    let arn = "arn:aws:iam::123456789012:policy/read";
    let calls = [
        ("CreateUser", json!({ "UserName": "Bob", "Path": "/e/", "Tags": [{ "Key": "ключ", "Value": "é" }] })),
        ("CreateGroup", json!({ "GroupName": "Devs" })),
        ("AddUserToGroup", json!({ "UserName": "Bob", "GroupName": "Devs" })),
        ("CreateRole", json!({ "RoleName": "app", "AssumeRolePolicyDocument": trust, "Description": "é\n\t\u{a1}" })),
        ("CreateInstanceProfile", json!({ "InstanceProfileName": "web" })),
        ("AddRoleToInstanceProfile", json!({ "InstanceProfileName": "web", "RoleName": "app" })),
        ("CreatePolicy", json!({ "PolicyName": "read", "PolicyDocument": READ })),
        ("CreatePolicyVersion", json!({ "PolicyArn": arn, "PolicyDocument": READ, "SetAsDefault": true })),
        ("AttachUserPolicy", json!({ "UserName": "Bob", "PolicyArn": arn })),
        ("PutRolePermissionsBoundary", json!({ "RoleName": "app", "PermissionsBoundary": arn })),
        ("PutGroupPolicy", json!({ "GroupName": "Devs", "PolicyName": "p", "PolicyDocument": READ })),
        ("UpdateUser", json!({ "UserName": "Bob", "NewUserName": "Robert" })),
        ("CreateAccountAlias", json!({ "AccountAlias": "corp" })),
        ("UpdateAccountPasswordPolicy", json!({ "MaxPasswordAge": 90 })),
        ("PutAccountProperties", json!({ "Properties": { "Console/Theme": "dark\nside" } })),
        ("SetSecurityTokenServicePreferences", json!({ "GlobalEndpointTokenVersion": "v2Token" })),
        ("CreateServiceLinkedRole", json!({ "AWSServiceName": "autoscaling.amazonaws.com" })),
        ("DeleteServiceLinkedRole", json!({ "RoleName": "AWSServiceRoleForAutoScaling" })),
    ];
    let changes = calls.map(|(operation, input)| {
        let answer = iam.call("", operation, &input.to_string(), NOW);
        answer.unwrap_or_else(|error| panic!("{operation}: {error}")).changes
    });
    (iam, changes.to_vec())
}

fn opens(snapshot: &[u8], changes: &str) -> bool {
    Iam::restore(r#"{"seed":"snapshots"}"#, snapshot, changes).is_ok()
}

#[test]
fn a_snapshot_opens_to_the_same_bytes() {
    let (iam, changes) = account();
    let bytes = iam.snapshot();
    let opened = Iam::restore(r#"{"seed":"snapshots"}"#, &bytes, "").expect("a snapshot opens");
    assert!(opened.snapshot() == bytes);
    assert!(Iam::restore("{}", &bytes, "").is_ok(), "a snapshot opens without the seed");
    let replayed = Iam::restore(r#"{"seed":"snapshots"}"#, &[], &changes.concat()).expect("changes open");
    assert!(replayed.snapshot() == bytes);
}

#[test]
fn every_split_into_snapshot_and_changes_is_the_account() {
    let (iam, changes) = account();
    let bytes = iam.snapshot();
    for at in 0..=changes.len() {
        let first = Iam::restore(r#"{"seed":"snapshots"}"#, &[], &changes[..at].concat()).expect("changes open");
        let base = if at == 0 { Vec::new() } else { first.snapshot() };
        let opened = Iam::restore(r#"{"seed":"snapshots"}"#, &base, &changes[at..].concat()).expect("both open");
        assert!(opened.snapshot() == bytes, "split at {at}");
    }
}

#[test]
fn a_shortened_snapshot_is_refused() {
    let bytes = account().0.snapshot();
    // An empty one is that of a new account.
    let opened: Vec<usize> = (1..bytes.len()).filter(|length| opens(&bytes[..*length], "")).collect();
    assert!(opened.is_empty(), "opens at {opened:?} of {} bytes", bytes.len());
}

#[test]
fn a_lengthened_snapshot_is_refused() {
    let bytes = account().0.snapshot();
    for more in [&b"\0"[..], b"\n", b"x", b"\xff\xff", &bytes] {
        assert!(!opens(&[&bytes, more].concat(), ""), "opens with {} bytes more", more.len());
    }
}

#[test]
fn a_changed_byte_is_noticed() {
    let bytes = account().0.snapshot();
    let mut rng = Rng::new(1);
    let mut opened = Vec::new();
    for at in 0..bytes.len() {
        let mut damaged = bytes.clone();
        damaged[at] ^= 1 << rng.below(8);
        if opens(&damaged, "") {
            opened.push(at);
        }
    }
    assert!(opened.is_empty(), "opens with another byte at {opened:?} of {}", bytes.len());
}

#[test]
fn anything_else_is_refused() {
    let mut rng = Rng::new(2);
    for _ in 0..2_000 {
        let length = rng.between(1, 200);
        let noise: Vec<u8> = (0..length).map(|_| rng.below(256) as u8).collect();
        assert!(!opens(&noise, ""), "opens: {noise:?}");
    }
}

#[test]
fn damaged_changes_are_refused_or_harmless() {
    let (iam, changes) = account();
    let base = iam.snapshot();
    let all = changes.concat();
    let mut rng = Rng::new(3);
    for _ in 0..3_000 {
        let mut damaged: Vec<char> = all.chars().collect();
        for _ in 0..rng.between(1, 3) {
            let at = rng.below(damaged.len());
            match rng.below(3) {
                0 => drop(damaged.remove(at)),
                1 => damaged.insert(at, *rng.item(&['\n', '"', '\\', '0', '{', 'é', '\u{0}'])),
                _ => damaged.truncate(at.max(1)),
            }
        }
        let damaged: String = damaged.into_iter().collect();
        for snapshot in [&base[..], &[]] {
            if let Ok(mut opened) = Iam::restore(r#"{"seed":"snapshots"}"#, snapshot, &damaged) {
                let _ = opened.call("", "GetAccountAuthorizationDetails", "{}", NOW);
                let _ = opened.call("", "GetAccountSummary", "{}", NOW);
            }
        }
    }
}

#[test]
fn a_snapshot_of_another_account_is_refused() {
    let bytes = account().0.snapshot();
    assert!(Iam::restore(r#"{"accountId":"111122223333"}"#, &bytes, "").is_err());
    assert!(Iam::restore(r#"{"partition":"aws-cn"}"#, &bytes, "").is_err());
    assert!(Iam::restore(r#"{"accountId":"123456789012","partition":"aws"}"#, &bytes, "").is_ok());
}
