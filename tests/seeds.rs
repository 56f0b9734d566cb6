//! One seed for many accounts, as test suites have it: whatever an account was filled from, what is
//! created in it is new. No row is replaced, and no id is given twice.

mod support;

use std::collections::BTreeSet;

use iamlet::iam::Iam;
use serde_json::{Value, json};
use support::calls::session::START;

const NOW: i64 = START * 1000;
const SEED: &str = r#"{"seed":"s"}"#;
const POLICY: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;

fn open(options: &str) -> Iam {
    Iam::from_json(options).expect("an account opens")
}

fn restored(options: &str, iam: &Iam) -> Iam {
    Iam::restore(options, &iam.snapshot(), "").expect("a snapshot opens")
}

fn imported(options: &str, from: &mut Iam) -> Iam {
    let mut iam = open(options);
    let details = ask(from, "GetAccountAuthorizationDetails", json!({ "MaxItems": 1000 }));
    iam.import(&details.to_string(), NOW).expect("an export is taken");
    iam
}

fn ask(iam: &mut Iam, operation: &str, input: Value) -> Value {
    let answer =
        iam.call("", operation, &input.to_string(), NOW).unwrap_or_else(|error| panic!("{operation}: {error}"));
    serde_json::from_str(&answer.output).expect("an answer is JSON")
}

/// Creates one of each kind, with names that end in `suffix`.
fn fill(iam: &mut Iam, suffix: &str) {
    let named = |kind: &str| format!("{kind}{suffix}");
    ask(iam, "CreateGroup", json!({ "GroupName": named("g") }));
    ask(iam, "CreateUser", json!({ "UserName": named("u") }));
    ask(iam, "AddUserToGroup", json!({ "UserName": named("u"), "GroupName": named("g") }));
    ask(iam, "PutUserPolicy", json!({ "UserName": named("u"), "PolicyName": "p", "PolicyDocument": POLICY }));
    ask(iam, "CreateRole", json!({ "RoleName": named("r"), "AssumeRolePolicyDocument": TRUST }));
    ask(iam, "CreateInstanceProfile", json!({ "InstanceProfileName": named("i") }));
    ask(iam, "AddRoleToInstanceProfile", json!({ "InstanceProfileName": named("i"), "RoleName": named("r") }));
    ask(iam, "CreatePolicy", json!({ "PolicyName": named("p"), "PolicyDocument": POLICY }));
}

/// Everything that has an id: the id and what has it.
fn ids(iam: &mut Iam) -> Vec<(String, Value)> {
    let mut ids = Vec::new();
    for kind in ["User", "Group", "Role", "InstanceProfile", "Policy"] {
        let plural = if kind == "Policy" { "Policies".to_string() } else { format!("{kind}s") };
        let input = if kind == "Policy" { json!({ "Scope": "Local" }) } else { json!({}) };
        for item in ask(iam, &format!("List{plural}"), input)[&plural].as_array().expect("a listing") {
            ids.push((item[format!("{kind}Id")].as_str().expect("an id").to_string(), item.clone()));
        }
    }
    ids
}

/// Creates more in an account: what was there stays, member for member, and the ids are all different,
/// also from those that were `given` before.
fn more_is_new(iam: &mut Iam, given: &[String], from: &str) {
    let before = ids(iam);
    let groups = ask(iam, "ListGroupsForUser", json!({ "UserName": "u1" }));
    let details = ask(iam, "GetAccountAuthorizationDetails", json!({ "MaxItems": 1000 }));
    fill(iam, "x");
    fill(iam, "y");
    let after = ids(iam);
    assert_eq!(after.len(), before.len() + 10, "{from}: something was replaced");
    for (id, item) in &before {
        assert!(after.iter().any(|(of, now)| of == id && now == item), "{from}: {item} is gone");
    }
    let all: BTreeSet<&str> = after.iter().map(|(id, _)| &**id).collect();
    assert_eq!(all.len(), after.len(), "{from}: an id is there twice");
    let fresh = after.iter().filter(|(id, _)| before.iter().all(|(old, _)| old != id));
    let again: Vec<&str> = fresh.map(|(id, _)| &**id).filter(|id| given.iter().any(|given| given == id)).collect();
    assert!(again.is_empty(), "{from}: {again:?} were given before");
    assert_eq!(ask(iam, "ListGroupsForUser", json!({ "UserName": "u1" })), groups, "{from}: other groups");
    for suffix in ["x", "y"] {
        ask(iam, "RemoveUserFromGroup", json!({ "UserName": format!("u{suffix}"), "GroupName": format!("g{suffix}") }));
    }
    let now = ask(iam, "GetAccountAuthorizationDetails", json!({ "MaxItems": 1000 }));
    for list in ["UserDetailList", "GroupDetailList", "RoleDetailList", "Policies"] {
        for detail in details[list].as_array().expect("a list") {
            assert!(now[list].as_array().expect("a list").contains(detail), "{from}: {detail} changed");
        }
    }
}

/// An account of the seed, one of whose users is gone again, and all ids that it gave.
fn first() -> (Iam, Vec<String>) {
    let mut iam = open(SEED);
    let gone = ask(&mut iam, "CreateUser", json!({ "UserName": "gone" }));
    ask(&mut iam, "DeleteUser", json!({ "UserName": "gone" }));
    fill(&mut iam, "1");
    let mut given: Vec<String> = ids(&mut iam).into_iter().map(|(id, _)| id).collect();
    given.push(gone["User"]["UserId"].as_str().expect("an id").to_string());
    (iam, given)
}

#[test]
fn an_account_goes_on_with_new_ids() {
    let (mut iam, given) = first();
    more_is_new(&mut iam, &given, "the account itself");
}

#[test]
fn an_import_under_the_same_seed() {
    let (mut iam, given) = first();
    more_is_new(&mut imported(SEED, &mut iam), &given, "an import");
}

#[test]
fn an_import_of_an_import_under_the_same_seed() {
    let (mut iam, mut given) = first();
    let mut second = imported(SEED, &mut iam);
    fill(&mut second, "2");
    given.extend(ids(&mut second).into_iter().map(|(id, _)| id));
    more_is_new(&mut imported(SEED, &mut second), &given, "an import of an import");
}

#[test]
fn an_import_into_an_account_that_was_emptied() {
    let (mut iam, given) = first();
    let mut second = open(SEED);
    ask(&mut second, "CreateUser", json!({ "UserName": "u1" }));
    ask(&mut second, "DeleteUser", json!({ "UserName": "u1" }));
    let details = ask(&mut iam, "GetAccountAuthorizationDetails", json!({}));
    second.import(&details.to_string(), NOW).expect("an export is taken");
    more_is_new(&mut second, &given, "an import into an account that was emptied");
}

#[test]
fn a_snapshot_under_the_same_seed() {
    let (iam, given) = first();
    more_is_new(&mut restored(SEED, &iam), &given, "a snapshot");
}

#[test]
fn a_snapshot_that_was_opened_without_the_seed_and_again_with_it() {
    let (iam, given) = first();
    let without = restored("{}", &iam);
    more_is_new(&mut restored(SEED, &without), &given, "a snapshot of an account without seed");
}

#[test]
fn a_snapshot_of_an_unseeded_account_that_was_changed() {
    let (iam, mut given) = first();
    let mut without = restored("{}", &iam);
    fill(&mut without, "2");
    given.extend(ids(&mut without).into_iter().map(|(id, _)| id));
    let mut with = restored(SEED, &without);
    fill(&mut with, "3");
    given.extend(ids(&mut with).into_iter().map(|(id, _)| id));
    let twice = restored(SEED, &restored("{}", &with));
    more_is_new(&mut restored(SEED, &twice), &given, "a snapshot that went back and forth");
}

#[test]
fn an_import_that_was_written_down() {
    let (mut iam, given) = first();
    let mut second = restored(SEED, &imported(SEED, &mut iam));
    more_is_new(&mut second, &given, "a snapshot of an import");
    let mut third = imported(SEED, &mut first().0);
    let expected = ask(&mut third, "CreateUser", json!({ "UserName": "n" }));
    let mut fourth = restored(SEED, &imported(SEED, &mut first().0));
    assert_eq!(ask(&mut fourth, "CreateUser", json!({ "UserName": "n" })), expected, "the seed says what comes");
}

#[test]
fn an_import_by_its_changes() {
    let (mut iam, given) = first();
    let details = ask(&mut iam, "GetAccountAuthorizationDetails", json!({}));
    let changes = open(SEED).import(&details.to_string(), NOW).expect("an export is taken");
    let mut replayed = Iam::restore(SEED, &[], &changes).expect("changes open");
    more_is_new(&mut replayed, &given, "the changes of an import");
    let mut direct = imported(SEED, &mut first().0);
    let mut again = Iam::restore(SEED, &[], &changes).expect("changes open");
    let user = json!({ "UserName": "n" });
    assert_eq!(ask(&mut again, "CreateUser", user.clone()), ask(&mut direct, "CreateUser", user));
}

#[test]
fn an_import_that_fails_leaves_the_numbers_where_they_were() {
    let expected = ask(&mut open(SEED), "CreateUser", json!({ "UserName": "a" }));
    let mut iam = open(SEED);
    assert!(iam.import(r#"{"UserDetailList":[{"UserName":"a"}]}"#, NOW).is_err());
    assert_eq!(ask(&mut iam, "CreateUser", json!({ "UserName": "a" })), expected);
}
