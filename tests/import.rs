//! Filling an account from authorization details: ids, dates and links are kept, documents may come in
//! any form, and what cannot be taken whole is not taken at all.

mod support;

use iamlet::iam::Iam;
use serde_json::{Value, json};
use support::calls::expect::differs;
use support::calls::session::START;

const NOW: i64 = START * 1000;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/team/Bob"},"Action":"sts:AssumeRole"}]}"#;
const READ: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;

fn account() -> Iam {
    Iam::from_json("{}").expect("an account opens")
}

fn ask(iam: &mut Iam, operation: &str, input: Value) -> Value {
    let answer =
        iam.call("", operation, &input.to_string(), NOW).unwrap_or_else(|error| panic!("{operation}: {error}"));
    serde_json::from_str(&answer.output).expect("an answer is JSON")
}

/// Details with one of everything, as the command line prints them.
fn details() -> Value {
    let role = json!({
        "Path": "/", "RoleName": "app", "RoleId": "AROAEXAMPLEEXAMPLE222", "Arn": "arn:aws:iam::123456789012:role/app",
        "CreateDate": "2013-01-09T06:33:26+00:00", "AssumeRolePolicyDocument": TRUST,
    });
    let mut detail = role.clone();
    detail["InstanceProfileList"] = json!([{
        "Path": "/", "InstanceProfileName": "web", "InstanceProfileId": "AIPAEXAMPLEEXAMPLE222",
        "Arn": "arn:aws:iam::123456789012:instance-profile/web", "CreateDate": "2013-06-12T23:52:02+00:00",
        "Roles": [role],
    }]);
    detail["RolePolicyList"] = json!([{ "PolicyName": "p", "PolicyDocument": READ }]);
    detail["AttachedManagedPolicies"] = json!([]);
    detail["Tags"] = json!([{ "Key": "a", "Value": "1" }]);
    detail["RoleLastUsed"] = json!({});
    json!({
        "UserDetailList": [{
            "Path": "/team/", "UserName": "Bob", "UserId": "AIDAEXAMPLEEXAMPLE222",
            "Arn": "arn:aws:iam::123456789012:user/team/Bob", "CreateDate": "2012-09-21T23:03:13Z",
            "GroupList": ["Devs"], "UserPolicyList": [{ "PolicyName": "p", "PolicyDocument": READ }],
            "AttachedManagedPolicies": [
                { "PolicyName": "read", "PolicyArn": "arn:aws:iam::123456789012:policy/x/read" },
                { "PolicyName": "ReadOnlyAccess", "PolicyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess" },
            ],
            "PermissionsBoundary": {
                "PermissionsBoundaryType": "Policy", "PermissionsBoundaryArn": "arn:aws:iam::123456789012:policy/x/read",
            },
            "Tags": [{ "Key": "team", "Value": "red" }],
        }],
        "GroupDetailList": [{
            "Path": "/", "GroupName": "Devs", "GroupId": "AGPAEXAMPLEEXAMPLE222",
            "Arn": "arn:aws:iam::123456789012:group/Devs", "CreateDate": "2012-09-20T23:03:13+00:00",
            "GroupPolicyList": [], "AttachedManagedPolicies": [],
        }],
        "RoleDetailList": [detail],
        "Policies": [{
            "PolicyName": "read", "PolicyId": "ANPAEXAMPLEEXAMPLE222", "Arn": "arn:aws:iam::123456789012:policy/x/read",
            "Path": "/x/", "DefaultVersionId": "v3", "AttachmentCount": 1, "PermissionsBoundaryUsageCount": 1,
            "IsAttachable": true, "CreateDate": "2014-01-01T00:00:00+00:00", "UpdateDate": "2014-01-02T00:00:00+00:00",
            "PolicyVersionList": [
                { "VersionId": "v3", "IsDefaultVersion": true, "Document": READ, "CreateDate": "2014-01-02T00:00:00+00:00" },
                { "VersionId": "v1", "IsDefaultVersion": false, "Document": READ, "CreateDate": "2014-01-01T00:00:00+00:00" },
            ],
        }, {
            "PolicyName": "ReadOnlyAccess", "PolicyId": "ANPAEXAMPLEEXAMPLE333",
            "Arn": "arn:aws:iam::aws:policy/ReadOnlyAccess", "Path": "/", "DefaultVersionId": "v90",
            "AttachmentCount": 1, "PermissionsBoundaryUsageCount": 0, "IsAttachable": true,
            "CreateDate": "2015-02-06T18:39:48+00:00", "UpdateDate": "2022-01-02T00:00:00+00:00",
            "PolicyVersionList": [{
                "VersionId": "v90", "IsDefaultVersion": true, "Document": READ, "CreateDate": "2022-01-02T00:00:00+00:00",
            }],
        }],
        "IsTruncated": false,
    })
}

#[test]
fn everything_is_kept() {
    let mut iam = account();
    iam.import(&details().to_string(), NOW).expect("the details are taken");
    let expected = [
        (
            "GetUser",
            json!({ "UserName": "Bob" }),
            json!({ "User": {
                "Path": "/team/", "UserId": "AIDAEXAMPLEEXAMPLE222", "Arn": "arn:aws:iam::123456789012:user/team/Bob",
                "CreateDate": "2012-09-21T23:03:13Z", "Tags": [{ "Key": "team", "Value": "red" }],
                "PermissionsBoundary": { "PermissionsBoundaryArn": "arn:aws:iam::123456789012:policy/x/read" },
            }}),
        ),
        (
            "GetGroup",
            json!({ "GroupName": "Devs" }),
            json!({
                "Group": { "GroupId": "AGPAEXAMPLEEXAMPLE222", "CreateDate": "2012-09-20T23:03:13Z" },
                "Users": [{ "UserName": "Bob" }],
            }),
        ),
        (
            "GetRole",
            json!({ "RoleName": "app" }),
            json!({ "Role": {
                "RoleId": "AROAEXAMPLEEXAMPLE222", "CreateDate": "2013-01-09T06:33:26Z", "MaxSessionDuration": 3600,
                "AssumeRolePolicyDocument": { "$text": TRUST }, "Tags": [{ "Key": "a", "Value": "1" }],
            }}),
        ),
        (
            "GetInstanceProfile",
            json!({ "InstanceProfileName": "web" }),
            json!({ "InstanceProfile": {
                "InstanceProfileId": "AIPAEXAMPLEEXAMPLE222", "CreateDate": "2013-06-12T23:52:02Z",
                "Roles": [{ "RoleName": "app" }],
            }}),
        ),
        (
            "GetPolicy",
            json!({ "PolicyArn": "arn:aws:iam::123456789012:policy/x/read" }),
            json!({ "Policy": {
                "PolicyId": "ANPAEXAMPLEEXAMPLE222", "DefaultVersionId": "v3", "CreateDate": "2014-01-01T00:00:00Z",
                "UpdateDate": "2014-01-02T00:00:00Z", "AttachmentCount": 1, "PermissionsBoundaryUsageCount": 1,
            }}),
        ),
        (
            "GetUserPolicy",
            json!({ "UserName": "Bob", "PolicyName": "p" }),
            json!({ "PolicyDocument": { "$text": READ } }),
        ),
        (
            "GetPolicy",
            json!({ "PolicyArn": "arn:aws:iam::aws:policy/ReadOnlyAccess" }),
            json!({ "Policy": {
                "PolicyName": "ReadOnlyAccess", "DefaultVersionId": "v90", "AttachmentCount": 1,
            }}),
        ),
    ];
    for (operation, input, output) in expected {
        let answer = ask(&mut iam, operation, input);
        assert_eq!(differs(&output, Some(&answer), operation), None);
    }
}

#[test]
fn numbers_of_versions_go_on_behind_the_imported_ones() {
    let mut iam = account();
    iam.import(&details().to_string(), NOW).expect("the details are taken");
    let input = json!({ "PolicyArn": "arn:aws:iam::123456789012:policy/x/read", "PolicyDocument": READ });
    assert_eq!(ask(&mut iam, "CreatePolicyVersion", input)["PolicyVersion"]["VersionId"], "v4");
}

#[test]
fn a_trusted_user_is_known_by_his_imported_id() {
    let mut iam = account();
    iam.import(&details().to_string(), NOW).expect("the details are taken");
    ask(&mut iam, "UpdateUser", json!({ "UserName": "Bob", "NewUserName": "Robert", "NewPath": "/" }));
    let role = ask(&mut iam, "GetRole", json!({ "RoleName": "app" }));
    let expected = json!({ "$text": TRUST.replace("user/team/Bob", "user/Robert") });
    assert_eq!(differs(&expected, Some(&role["Role"]["AssumeRolePolicyDocument"]), "trust"), None);
}

/// Every document replaced by `form`.
fn with_documents(details: &Value, form: &dyn Fn(&str) -> Value) -> Value {
    match details {
        Value::String(text) if text.starts_with("{\"Version\"") => form(text),
        Value::Array(items) => items.iter().map(|item| with_documents(item, form)).collect(),
        Value::Object(members) => {
            Value::Object(members.iter().map(|(name, value)| (name.clone(), with_documents(value, form))).collect())
        }
        other => other.clone(),
    }
}

fn encoded(text: &str) -> Value {
    let byte = |b: u8| match b {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => char::from(b).to_string(),
        other => format!("%{other:02X}"),
    };
    json!(text.bytes().map(byte).collect::<String>())
}

#[test]
fn documents_come_as_text_encoded_or_as_objects() {
    let export = |details: Value| {
        let mut iam = account();
        iam.import(&details.to_string(), NOW).unwrap_or_else(|error| panic!("{error}: {details}"));
        ask(&mut iam, "GetAccountAuthorizationDetails", json!({}))
    };
    let plain = export(details());
    assert_eq!(export(with_documents(&details(), &encoded)), plain);
    let parsed = |text: &str| serde_json::from_str(text).expect("a document is JSON");
    assert_eq!(export(with_documents(&details(), &parsed)), plain);
    assert_eq!(export(plain.clone()), plain, "an export is taken as it is");
}

#[test]
fn only_an_empty_account_is_filled() {
    for (operation, input) in [
        ("CreateUser", json!({ "UserName": "Eve" })),
        ("CreateGroup", json!({ "GroupName": "Ops" })),
        ("CreatePolicy", json!({ "PolicyName": "p", "PolicyDocument": READ })),
        ("CreateInstanceProfile", json!({ "InstanceProfileName": "x" })),
    ] {
        let mut iam = account();
        ask(&mut iam, operation, input);
        let before = iam.snapshot();
        assert!(iam.import(&details().to_string(), NOW).is_err(), "imported beside {operation}");
        assert!(iam.snapshot() == before, "the account changed beside {operation}");
    }
}

#[test]
fn an_account_that_was_emptied_is_filled() {
    let mut iam = account();
    ask(&mut iam, "CreateUser", json!({ "UserName": "Eve" }));
    ask(&mut iam, "DeleteUser", json!({ "UserName": "Eve" }));
    iam.import(&details().to_string(), NOW).expect("the details are taken");
}

/// A fault: where, and what stands there instead.
const FAULTS: [(&str, &str); 30] = [
    ("/UserDetailList/0/UserName", r#""Bob Smith""#),
    ("/UserDetailList/0/UserName", "5"),
    ("/UserDetailList/0/UserId", r#""""#),
    ("/UserDetailList/0/CreateDate", r#""yesterday""#),
    ("/UserDetailList/0/Path", r#""team""#),
    ("/UserDetailList/0/GroupList", r#"["Nobody"]"#),
    ("/UserDetailList/0/GroupList", r#""Devs""#),
    ("/UserDetailList/0/Arn", r#""arn:aws:iam::444455556666:user/team/Bob""#),
    ("/UserDetailList/0/AttachedManagedPolicies/0/PolicyArn", r#""arn:aws:iam::123456789012:policy/none""#),
    ("/UserDetailList/0/PermissionsBoundary/PermissionsBoundaryArn", r#""arn:aws:iam::123456789012:policy/none""#),
    ("/UserDetailList/0/UserPolicyList/0/PolicyDocument", r#""{""#),
    ("/UserDetailList/0/Tags", r#"[{"Key":"a","Value":"1"},{"Key":"A","Value":"2"}]"#),
    ("/UserDetailList/0/Tags/0/Key", r#""!""#),
    ("/UserDetailList/0", r#"null"#),
    ("/UserDetailList/0", r#"{}"#),
    ("/UserDetailList", r#"{}"#),
    ("/GroupDetailList/0/GroupId", r#""AIDAEXAMPLEEXAMPLE222""#),
    ("/GroupDetailList/0/GroupPolicyList", r#"[{"PolicyName":"p","PolicyDocument":"no json"}]"#),
    ("/RoleDetailList/0/AssumeRolePolicyDocument", r#""no json""#),
    ("/RoleDetailList/0/CreateDate", r#"true"#),
    ("/RoleDetailList/0/RolePolicyList/0/PolicyName", r#""""#),
    ("/RoleDetailList/0/InstanceProfileList/0/InstanceProfileName", r#""w b""#),
    ("/Policies/0/PolicyName", r#""re ad""#),
    ("/Policies/0/DefaultVersionId", r#""v7""#),
    ("/Policies/0/DefaultVersionId", r#""latest""#),
    ("/Policies/0/PolicyVersionList", r#"[]"#),
    ("/Policies/0/PolicyVersionList/0/Document", r#""{}}""#),
    ("/Policies/0/PolicyVersionList/0/VersionId", r#""x""#),
    ("/Policies/0/Arn", r#""arn:aws:iam::123456789012:user/read""#),
    ("/Policies/0/PolicyVersionList/1/VersionId", r#""v3""#),
];

#[test]
fn details_with_a_fault_are_refused_whole() {
    let mut taken = Vec::new();
    for (at, instead) in FAULTS {
        let mut broken = details();
        let place = broken.pointer_mut(at).unwrap_or_else(|| panic!("the details have no {at}"));
        *place = serde_json::from_str(instead).expect("what stands instead is JSON");
        let mut iam = account();
        let before = iam.snapshot();
        match iam.import(&broken.to_string(), NOW) {
            Ok(_) => taken.push(format!("{at} = {instead}")),
            Err(error) => {
                assert!((400..500).contains(&error.status), "{at}: {error}");
                assert!(iam.snapshot() == before, "{at}: refused, yet the account changed");
            }
        }
    }
    assert!(taken.is_empty(), "taken with a fault:\n{}", taken.join("\n"));
}

#[test]
fn two_of_a_name_are_refused() {
    for (list, name, id) in [
        ("UserDetailList", "UserName", "UserId"),
        ("GroupDetailList", "GroupName", "GroupId"),
        ("RoleDetailList", "RoleName", "RoleId"),
    ] {
        let mut broken = details();
        let mut second = broken[list][0].clone();
        second[name] = json!(second[name].as_str().expect("a name").to_uppercase());
        let arn = second["Arn"].as_str().expect("an ARN").to_string();
        let (head, _) = arn.rsplit_once('/').expect("a name in the ARN");
        second["Arn"] = json!(format!("{head}/{}", second[name].as_str().expect("a name")));
        second[id] = json!(second[id].as_str().expect("an id").replace("222", "333"));
        second["InstanceProfileList"].take();
        broken[list].as_array_mut().expect("a list").push(second);
        let mut iam = account();
        assert!(iam.import(&broken.to_string(), NOW).is_err(), "two {list} of one name are taken");
        assert!(iam.import(&details().to_string(), NOW).is_ok(), "and then the account is not empty");
    }
}

#[test]
fn what_is_no_details_is_refused() {
    for text in ["", "x", "[]", "5", "null", r#"{"Users":[]}"#, r#"{"UserDetailList":null,"#] {
        let mut iam = account();
        let before = iam.snapshot();
        assert!(iam.import(text, NOW).is_err(), "{text:?} is taken");
        assert!(iam.snapshot() == before, "{text:?} changed the account");
    }
}
