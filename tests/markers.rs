//! Markers of every operation that is paged: damaged in any way, they are refused as such or begin a
//! page somewhere; nothing breaks on them.

mod support;

use iamlet::iam::{Iam, OPERATIONS};
use serde_json::{Value, json};
use support::keys::public_key;
use support::pem::{metadata_of, pem};

const NOW: i64 = 1_767_323_045_000;
const ARN: &str = "arn:aws:iam::123456789012:policy/a";
const READ: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;
const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#;

/// An account in which every listing has two items at least.
fn account() -> Iam {
    let mut iam = Iam::from_json(r#"{"seed":"markers"}"#).expect("an account opens");
    let mut ask = |operation: &str, input: Value| {
        iam.call("", operation, &input.to_string(), NOW).unwrap_or_else(|error| panic!("{operation}: {error}"));
    };
    let tags = json!([{ "Key": "a", "Value": "1" }, { "Key": "b", "Value": "2" }]);
    for name in ["a", "b"] {
        ask("CreateUser", json!({ "UserName": name, "Tags": tags }));
        ask("CreateGroup", json!({ "GroupName": name }));
        ask("CreateRole", json!({ "RoleName": name, "AssumeRolePolicyDocument": TRUST, "Tags": tags }));
        ask("CreateInstanceProfile", json!({ "InstanceProfileName": name, "Tags": tags }));
        ask("CreatePolicy", json!({ "PolicyName": name, "PolicyDocument": READ, "Tags": tags }));
        ask("CreateVirtualMFADevice", json!({ "VirtualMFADeviceName": name, "Tags": tags }));
        ask("AddRoleToInstanceProfile", json!({ "InstanceProfileName": name, "RoleName": "a" }));
    }
    for (name, certificate) in [("a", "leaf"), ("b", "rsa")] {
        let (body, key) = (pem(certificate), pem(&format!("{certificate} key")));
        let input = json!({ "ServerCertificateName": name, "CertificateBody": body, "PrivateKey": key, "Tags": tags });
        ask("UploadServerCertificate", input);
        ask("UploadSigningCertificate", json!({ "CertificateBody": body }));
    }
    ask("CreateOpenIDConnectProvider", json!({ "Url": "https://a", "Tags": tags }));
    let metadata = metadata_of("metadata");
    ask("CreateSAMLProvider", json!({ "Name": "a", "SAMLMetadataDocument": metadata, "Tags": tags }));
    for serial in ["GAHT00000001", "GAHT00000002"] {
        let codes = json!({
            "UserName": "a", "SerialNumber": serial, "AuthenticationCode1": "123456", "AuthenticationCode2": "654321",
        });
        ask("EnableMFADevice", codes);
    }
    for byte in [0xC1, 0xD3] {
        ask("UploadSSHPublicKey", json!({ "UserName": "a", "SSHPublicKeyBody": public_key(byte, 256) }));
        ask("CreateAccessKey", json!({}));
        ask("CreateServiceSpecificCredential", json!({ "UserName": "a", "ServiceName": "bedrock.amazonaws.com" }));
    }
    ask("CreatePolicyVersion", json!({ "PolicyArn": ARN, "PolicyDocument": READ }));
    for name in ["a", "b"] {
        ask("AddUserToGroup", json!({ "UserName": "a", "GroupName": name }));
        if name == "b" {
            ask("AddUserToGroup", json!({ "UserName": "b", "GroupName": "a" }));
        }
        for kind in ["User", "Group", "Role"] {
            let of = format!("{kind}Name");
            let arn = ARN.replace("policy/a", &format!("policy/{name}"));
            ask(&format!("Attach{kind}Policy"), json!({ &of: "a", "PolicyArn": arn }));
            ask(&format!("Put{kind}Policy"), json!({ &of: "a", "PolicyName": name, "PolicyDocument": READ }));
        }
    }
    iam
}

/// What a paged operation is asked for.
fn input(operation: &str) -> Value {
    let actions = ["s3:GetObject", "s3:PutObject"];
    match operation {
        "SimulateCustomPolicy" => json!({ "PolicyInputList": [READ], "ActionNames": actions }),
        "SimulatePrincipalPolicy" => {
            json!({ "PolicySourceArn": "arn:aws:iam::123456789012:user/a", "ActionNames": actions })
        }
        "GetGroup" => json!({ "GroupName": "a" }),
        "ListEntitiesForPolicy" | "ListPolicyVersions" | "ListPolicyTags" => json!({ "PolicyArn": ARN }),
        "ListInstanceProfilesForRole" => json!({ "RoleName": "a" }),
        "ListMFADeviceTags" => json!({ "SerialNumber": "arn:aws:iam::123456789012:mfa/a" }),
        "ListMFADevices" | "ListSSHPublicKeys" => json!({ "UserName": "a" }),
        "ListVirtualMFADevices" => json!({}),
        "ListInstanceProfileTags" => json!({ "InstanceProfileName": "a" }),
        "ListServerCertificateTags" => json!({ "ServerCertificateName": "a" }),
        "ListOpenIDConnectProviderTags" => {
            json!({ "OpenIDConnectProviderArn": "arn:aws:iam::123456789012:oidc-provider/a" })
        }
        "ListSAMLProviderTags" => json!({ "SAMLProviderArn": "arn:aws:iam::123456789012:saml-provider/a" }),
        "ListGroupsForUser" => json!({ "UserName": "a" }),
        "ListPolicies" => json!({}),
        _ => {
            let of = |kind: &str| operation.contains(kind) && !operation.ends_with(&format!("{kind}s"));
            let kind = ["User", "Group", "Role"].into_iter().find(|kind| of(kind));
            kind.map_or(json!({}), |kind| json!({ format!("{kind}Name"): "a" }))
        }
    }
}

/// The markers of the first page of every paged operation.
fn markers(iam: &mut Iam) -> Vec<(&'static str, Value, String)> {
    let mut found = Vec::new();
    for operation in OPERATIONS.iter().filter(|operation| !operation.pages.is_empty()) {
        let mut asked = input(operation.name);
        asked["MaxItems"] = json!(1);
        let answer = iam.call("", operation.name, &asked.to_string(), NOW);
        let answer = answer.unwrap_or_else(|error| panic!("{} {asked}: {error}", operation.name)).output;
        let answer: Value = serde_json::from_str(&answer).expect("an answer is JSON");
        match answer["Marker"].as_str() {
            Some(marker) => found.push((operation.name, asked, marker.to_string())),
            // An account has one alias.
            None => assert_eq!(operation.name, "ListAccountAliases", "{answer} is all"),
        }
    }
    assert!(found.len() > 20, "{} operations are paged", found.len());
    found
}

fn first(iam: &mut Iam, operation: &str, asked: &Value) -> Value {
    let answer = iam.call("", operation, &asked.to_string(), NOW).expect("the first page is there");
    serde_json::from_str(&answer.output).expect("an answer is JSON")
}

/// The answer, or whether the marker was refused as such.
fn with_marker(iam: &mut Iam, operation: &str, asked: &Value, marker: &str) -> Option<Value> {
    let mut asked = asked.clone();
    asked["Marker"] = json!(marker);
    match iam.call("", operation, &asked.to_string(), NOW) {
        Ok(answer) => Some(serde_json::from_str(&answer.output).expect("an answer is JSON")),
        Err(error) => {
            let limits =
                marker.is_empty() || marker.chars().count() > 320 || !marker.chars().all(|c| (' '..='ÿ').contains(&c));
            assert_eq!(error.code, "ValidationError", "{operation} {marker:?}: {error}");
            assert!(limits || error.message == "Invalid Marker.", "{operation} {marker:?}: {error}");
            None
        }
    }
}

#[test]
fn the_marker_itself_is_taken() {
    let mut iam = account();
    for (operation, asked, marker) in markers(&mut iam) {
        assert!(with_marker(&mut iam, operation, &asked, &marker).is_some(), "{operation} {marker}");
    }
}

#[test]
fn markers_without_their_head_or_their_cursor_are_refused() {
    let mut iam = account();
    let mut taken = Vec::new();
    for (operation, asked, marker) in markers(&mut iam) {
        let head = "iamlet-0123456789abcdef-".len();
        let other = if &marker[7..8] == "0" { "1" } else { "0" };
        let mut forged: Vec<String> = (0..head).map(|length| marker[..length].to_string()).collect();
        forged.push(format!("{}{other}{}", &marker[..7], &marker[8..]));
        forged.push(marker[head..].to_string());
        forged.push(format!("iamlet-{}", &marker[head..]));
        forged.push(format!("iamlet-+{}", &marker[8..]));
        forged.push(marker.replace("iamlet-", "IAMLET-"));
        // In front of all names stands the empty one.
        let whole = with_marker(&mut iam, operation, &asked, &marker[..head]);
        if whole.is_some_and(|answer| answer != first(&mut iam, operation, &asked)) {
            taken.push(format!("{operation} without a cursor, and it is not the first page"));
        }
        for forged in forged {
            if with_marker(&mut iam, operation, &asked, &forged).is_some() {
                taken.push(format!("{operation} {forged:?}"));
            }
        }
    }
    assert!(taken.is_empty(), "taken:\n{}", taken.join("\n"));
}

#[test]
fn forged_cursors_break_nothing() {
    let mut iam = account();
    let before = iam.snapshot();
    let cursors = [
        "é",
        "ÿ",
        " ",
        "0",
        "1",
        "1é",
        "2",
        "9",
        "1zzz",
        "zzz",
        "-",
        "-1",
        "+1",
        ".",
        "..",
        "1.",
        ".1",
        "1.1",
        "0.0",
        "ffffffffffffffff.18446744073709551615",
        "ffffffffffffffff.18446744073709551616",
        "0000000000000000.-1",
        "4294967295",
        "4294967296",
        "18446744073709551615",
        "18446744073709551616",
        "99999999999999999999999999",
        "~",
    ];
    for (operation, asked, marker) in markers(&mut iam) {
        let head = &marker[.."iamlet-0123456789abcdef-".len()];
        let cut = marker.char_indices().map(|(at, _)| marker[..at].to_string());
        let more = cursors.iter().map(|cursor| format!("{head}{cursor}"));
        let longer = cursors.iter().map(|cursor| format!("{marker}{cursor}"));
        for forged in cut.chain(more).chain(longer).chain([format!("{head}{}", "9".repeat(290))]) {
            if let Some(answer) = with_marker(&mut iam, operation, &asked, &forged) {
                let next = answer["Marker"].as_str();
                assert_eq!(answer["IsTruncated"], json!(next.is_some()), "{operation} {forged:?}: {answer}");
            }
        }
    }
    assert!(iam.snapshot() == before);
}
