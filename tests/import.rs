//! Filling an account from authorization details: ids, dates and links are kept, documents may come in
//! any form, and what cannot be taken whole is not taken at all.

mod importing;
mod support;

use iamlet::iam::Iam;
use importing::{FAULTS, READ, TRUST, details};
use serde_json::{Value, json};
use support::calls::expect::differs;
use support::calls::session::START;
use support::packs;

const NOW: i64 = START * 1000;
fn account() -> Iam {
    Iam::from_json("{}").expect("an account opens")
}

fn ask(iam: &mut Iam, operation: &str, input: Value) -> Value {
    let answer =
        iam.call("", operation, &input.to_string(), NOW).unwrap_or_else(|error| panic!("{operation}: {error}"));
    serde_json::from_str(&answer.output).expect("an answer is JSON")
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

#[test]
fn details_with_a_fault_are_refused_whole() {
    let mut taken = Vec::new();
    for &(at, instead) in FAULTS {
        let mut broken = details();
        let (within, member) = at.rsplit_once('/').expect("a member");
        let place = broken.pointer_mut(within).unwrap_or_else(|| panic!("the details have no {within}"));
        let value = serde_json::from_str(instead).expect("what stands instead is JSON");
        match place {
            Value::Array(items) => items[member.parse::<usize>().expect("an index")] = value,
            of => of[member] = value,
        }
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

/// Members that nobody knows, by the place in which they stand.
const UNKNOWN: &[(&str, &str)] = &[
    ("", "UserDetailLists"),
    ("/UserDetailList/0", "PermissionBoundary"),
    ("/UserDetailList/0", "permissionsBoundary"),
    ("/UserDetailList/0", "AttachedManagedPolicie"),
    ("/UserDetailList/0/PermissionsBoundary", "PermissionBoundaryArn"),
    ("/UserDetailList/0/AttachedManagedPolicies/0", "PolicyArns"),
    ("/UserDetailList/0/UserPolicyList/0", "Effect"),
    ("/UserDetailList/0/Tags/0", "value"),
    ("/GroupDetailList/0", "GroupPolicies"),
    ("/RoleDetailList/0", "PermissionBoundary"),
    ("/RoleDetailList/0", "InstanceProfiles"),
    ("/RoleDetailList/0/RoleLastUsed", "LastUsed"),
    ("/RoleDetailList/0/InstanceProfileList/0", "RoleName"),
    ("/RoleDetailList/0/InstanceProfileList/0/Roles/0", "PermissionBoundary"),
    ("/Policies/0", "Versions"),
    ("/Policies/0/PolicyVersionList/0", "isDefault"),
];

#[test]
fn unknown_members_are_refused_by_name() {
    for (at, name) in UNKNOWN {
        for value in [json!({}), json!("x"), json!([])] {
            let mut broken = details();
            let place = broken.pointer_mut(at).unwrap_or_else(|| panic!("the details have no {at}"));
            place[*name] = value.clone();
            let mut iam = account();
            let before = iam.snapshot();
            let answer = iam.import(&broken.to_string(), NOW);
            let error = answer.err().unwrap_or_else(|| panic!("{at}/{name}: {value} is passed over"));
            assert!(error.message.contains(&format!("{name}: unknown member")), "{at}/{name}: {error}");
            assert!((400..500).contains(&error.status), "{at}/{name}: {error}");
            assert!(iam.snapshot() == before, "{at}/{name}: refused, yet the account changed");
        }
    }
}

/// What the clients of the service add to its answers is passed over.
#[test]
fn members_of_the_answer_itself_are_known() {
    let mut whole = details();
    whole["$metadata"] = json!({ "httpStatusCode": 200 });
    whole["ResponseMetadata"] = json!({ "RequestId": "x" });
    whole["Marker"] = Value::Null;
    assert!(account().import(&whole.to_string(), NOW).is_ok());
    whole["Marker"] = json!("a-marker");
    assert!(account().import(&whole.to_string(), NOW).is_err(), "a page is taken for the whole");
}

#[test]
fn policies_of_aws_that_are_given_have_documents() {
    for instead in [r#""junk""#, "5", r#""[]""#] {
        let mut policy = details()["Policies"][1].clone();
        policy["PolicyVersionList"][0]["Document"] = serde_json::from_str(instead).expect("it is JSON");
        let options = json!({ "managedPolicies": [policy] });
        assert!(Iam::from_json(&options.to_string()).is_err(), "managedPolicies takes {instead}");
    }
}

#[test]
fn the_last_number_of_a_version_has_one_behind_it() {
    let mut last = details();
    last["Policies"][0]["PolicyVersionList"][0]["VersionId"] = json!("v999999999");
    last["Policies"][0]["DefaultVersionId"] = json!("v999999999");
    let mut iam = account();
    iam.import(&last.to_string(), NOW).expect("the details are taken");
    let input = json!({ "PolicyArn": "arn:aws:iam::123456789012:policy/x/read", "PolicyDocument": READ });
    assert_eq!(ask(&mut iam, "CreatePolicyVersion", input)["PolicyVersion"]["VersionId"], "v1000000000");
}

#[test]
fn dates_at_the_end_of_what_a_date_holds_are_taken() {
    for date in [8_640_000_000_000_i64, -8_640_000_000_000] {
        let mut far = details();
        far["UserDetailList"][0]["CreateDate"] = json!(date);
        let mut iam = account();
        iam.import(&far.to_string(), NOW).expect("the details are taken");
        assert_eq!(ask(&mut iam, "GetUser", json!({ "UserName": "Bob" }))["User"]["CreateDate"], date);
    }
}

#[test]
fn the_summary_counts_what_is_imported() {
    let mut iam = account();
    iam.import(&details().to_string(), NOW).expect("the details are taken");
    let counts = |iam: &mut Iam| {
        let summary = ask(iam, "GetAccountSummary", json!({}));
        ["Users", "Groups", "Roles", "InstanceProfiles", "Policies", "PolicyVersionsInUse"]
            .map(|name| summary["SummaryMap"][name].as_i64().expect("a number"))
    };
    // Those of AWS are not the account's.
    assert_eq!(counts(&mut iam), [1, 1, 1, 1, 1, 2]);
    let arn = "arn:aws:iam::123456789012:policy/x/read";
    ask(&mut iam, "DeletePolicyVersion", json!({ "PolicyArn": arn, "VersionId": "v1" }));
    assert_eq!(counts(&mut iam)[5], 1);
    let mut opened = Iam::restore("{}", &iam.snapshot(), "").expect("a snapshot opens");
    assert_eq!(counts(&mut opened), [1, 1, 1, 1, 1, 1]);

    let mut refused = account();
    let mut broken = details();
    broken["RoleDetailList"][0]["RoleName"] = Value::Null;
    assert!(refused.import(&broken.to_string(), NOW).is_err());
    assert_eq!(counts(&mut refused), [0; 6]);
}

/// Lists without end: told once, in a time that grows as they do.
#[test]
fn long_lists_are_refused_in_few_words() {
    for tag in [json!({ "Key": "" }), json!({ "Key": "a", "Value": "b" }), json!({}), json!({ "Key": "", "Value": "" })]
    {
        let mut long = details();
        long["UserDetailList"][0]["Tags"] = json!(vec![tag.clone(); 100_000]);
        let begin = std::time::Instant::now();
        let error = account().import(&long.to_string(), NOW).expect_err("100000 tags are too many");
        let took = begin.elapsed().as_secs();
        assert_eq!(
            error.message,
            "1 validation error detected: Value at 'userDetailList.1.member.tags' failed to satisfy constraint: \
             Member must have length less than or equal to 50"
        );
        assert!(took < 30, "{tag}: {took} seconds");
    }
    let mut long = details();
    long["UserDetailList"][0]["UserPolicyList"] = json!(vec![json!({ "PolicyName": "?" }); 100_000]);
    let error = account().import(&long.to_string(), NOW).expect_err("no name has a question mark");
    assert!(error.message.starts_with("100000 validation errors detected: "), "{:.200}", error.message);
    let told = |index: usize| error.message.contains(&format!("userPolicyList.{index}.member.policyName"));
    assert!((1..=100).all(told) && !(101..=100_000).any(told), "{:.500}", error.message);
    assert!(error.message.len() < 40_000, "{} bytes", error.message.len());
}

#[test]
fn no_policy_is_there_twice() {
    for index in [0, 1] {
        let mut broken = details();
        let mut second = broken["Policies"][index].clone();
        second["PolicyId"] = json!("ANPAEXAMPLEEXAMPLE444");
        second["PolicyVersionList"][0]["Document"] = json!({ "Version": "2012-10-17", "Statement": [] });
        broken["Policies"].as_array_mut().expect("a list").push(second);
        assert!(account().import(&broken.to_string(), NOW).is_err(), "Policies[{index}] is taken twice");
    }
}

/// AWS may have two of a name under two paths.
#[test]
fn policies_of_aws_go_by_their_arns() {
    let mut both = details();
    let mut second = both["Policies"][1].clone();
    second["PolicyId"] = json!("ANPAEXAMPLEEXAMPLE444");
    second["Arn"] = json!("arn:aws:iam::aws:policy/x/ReadOnlyAccess");
    second["Path"] = json!("/x/");
    both["Policies"].as_array_mut().expect("a list").push(second);
    let mut iam = account();
    // Refusing them is fine, too; losing one is not.
    if iam.import(&both.to_string(), NOW).is_ok() {
        let mut opened = Iam::restore("{}", &iam.snapshot(), "").expect("a snapshot opens");
        for iam in [&mut iam, &mut opened] {
            for arn in ["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::aws:policy/x/ReadOnlyAccess"] {
                assert_eq!(ask(iam, "GetPolicy", json!({ "PolicyArn": arn }))["Policy"]["Arn"], arn);
            }
        }
    }
}

#[test]
fn an_export_is_taken_again() {
    let with_policies_of_aws = || Iam::open("{}", &[], "", &[packs::core()]).expect("an account opens");
    let (mut first, mut second) = (with_policies_of_aws(), with_policies_of_aws());
    let attached = ["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"];
    ask(&mut first, "CreateGroup", json!({ "GroupName": "Devs" }));
    for arn in attached {
        ask(&mut first, "AttachGroupPolicy", json!({ "GroupName": "Devs", "PolicyArn": arn }));
    }
    let exported = ask(&mut first, "GetAccountAuthorizationDetails", json!({}));
    second.import(&exported.to_string(), NOW).expect("the export is taken");
    assert_eq!(ask(&mut second, "GetAccountAuthorizationDetails", json!({}))["Policies"], exported["Policies"]);
}
