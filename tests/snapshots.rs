//! Snapshots and the changes behind them: damaged ones are refused whole, and nothing breaks on them.

#[path = "generate/rng.rs"]
#[allow(dead_code, reason = "each test uses its part")]
mod rng;
mod support;

use iamlet::iam::Iam;
use rng::Rng;
use serde_json::{Value, json};
use support::keys::public_key;
use support::pem::pem;

const NOW: i64 = 1_767_323_045_000;
const READ: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;

/// An account with some of everything, and the changes that made it.
fn account() -> (Iam, Vec<String>) {
    let trust = READ.replace(r#""Resource":"*""#, r#""Principal":"*""#).replace("s3:GetObject", "sts:AssumeRole");
    let template = json!({
        "TemplateArn": "arn:aws:iam::aws:role-template/x", "MinorVersion": 1, "RoleNamePattern": "templated",
        "AssumeRolePolicyDocumentTemplate": trust,
    });
    let options = json!({
        "seed": "snapshots", "roleTemplates": [template],
        "organization": { "id": "o-exampleorgid", "managementAccountId": "123456789012" },
    });
    let mut iam = Iam::from_json(&options.to_string()).expect("an account opens");
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
        (
            "UploadServerCertificate",
            json!({
                "ServerCertificateName": "www", "CertificateBody": pem("leaf"), "PrivateKey": pem("leaf key"),
                "CertificateChain": pem("inter"), "Tags": [{ "Key": "a", "Value": "b" }],
            }),
        ),
        ("UploadSigningCertificate", json!({ "UserName": "Robert", "CertificateBody": pem("leaf") })),
        ("CreateOpenIDConnectProvider", json!({ "Url": "https://idp.example/x", "ClientIDList": ["a"] })),
        ("EnableOutboundWebIdentityFederation", json!({})),
        ("CreateAccountAlias", json!({ "AccountAlias": "corp" })),
        ("UpdateAccountPasswordPolicy", json!({ "MaxPasswordAge": 90 })),
        ("PutAccountProperties", json!({ "Properties": { "Console/Theme": "dark\nside" } })),
        ("SetSecurityTokenServicePreferences", json!({ "GlobalEndpointTokenVersion": "v2Token" })),
        ("EnableOrganizationsRootSessions", json!({})),
        (
            "CreateDelegationRequest",
            json!({
                "Description": "é", "RequestorWorkflowId": "flow-1", "SessionDuration": 300,
                "Permissions": {
                    "PolicyTemplateArn": "arn:aws:iam::111122223333:delegation-template/x",
                    "Parameters": [{ "Name": "names", "Values": ["a", "b"], "Type": "stringList" }],
                },
                "NotificationChannel": "arn:aws:sns:us-east-1:111122223333:topic",
            }),
        ),
        ("AcquireRole", json!({ "TemplateArn": "arn:aws:iam::aws:role-template/x" })),
        ("CreateServiceLinkedRole", json!({ "AWSServiceName": "autoscaling.amazonaws.com" })),
        ("DeleteServiceLinkedRole", json!({ "RoleName": "AWSServiceRoleForAutoScaling" })),
        ("CreateAccessKey", json!({ "UserName": "Robert" })),
        ("CreateLoginProfile", json!({ "UserName": "Robert", "Password": "Ämulet\t1" })),
        ("UpdateLoginProfile", json!({ "UserName": "Robert", "Password": "Another-1" })),
        ("CreateServiceSpecificCredential", json!({ "UserName": "Robert", "ServiceName": "bedrock.amazonaws.com" })),
        ("CreateVirtualMFADevice", json!({ "VirtualMFADeviceName": "phone", "Tags": [{ "Key": "a", "Value": "1" }] })),
        (
            "UploadSSHPublicKey",
            json!({ "UserName": "Robert", "SSHPublicKeyBody": public_key(0xC1, 256) + " ann@host" }),
        ),
        (
            "EnableMFADevice",
            json!({
                "UserName": "Robert", "SerialNumber": "GAHT12345678", "AuthenticationCode1": "123456",
                "AuthenticationCode2": "654321",
            }),
        ),
    ];
    let changes = calls.map(|(operation, input)| {
        let answer = iam.call("", operation, &input.to_string(), NOW);
        answer.unwrap_or_else(|error| panic!("{operation}: {error}")).changes
    });
    let mut changes = changes.to_vec();
    let access =
        r#"{"principalArn":"arn:aws:iam::123456789012:user/e/Robert","action":"s3:GetObject","region":"eu-west-1"}"#;
    changes.push(iam.record_access(access, NOW).expect("a use is recorded"));
    let reports = [
        ("GenerateCredentialReport", json!({})),
        ("GenerateServiceLastAccessedDetails", json!({ "Arn": arn, "Granularity": "ACTION_LEVEL" })),
    ];
    for (operation, input) in reports {
        let answer = iam.call("", operation, &input.to_string(), NOW);
        changes.push(answer.unwrap_or_else(|error| panic!("{operation}: {error}")).changes);
    }
    (iam, changes)
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

/// A snapshot with these rows and the head that belongs to them, written by the description in
/// `src/account/text.rs`.
fn with_head(rows: &str) -> Vec<u8> {
    let mut hash: u64 = 0xCBF2_9CE4_8422_2325;
    let mut step = |word: u64| hash = (hash ^ word).wrapping_mul(0x0000_0100_0000_01B3).rotate_left(29);
    let whole = rows.len() / 8 * 8;
    for word in rows.as_bytes()[..whole].chunks(8) {
        step(u64::from_le_bytes(word.try_into().expect("eight bytes")));
    }
    rows.as_bytes()[whole..].iter().for_each(|byte| step(u64::from(*byte)));
    format!("iamlet-snapshot 2 {hash:016x} {}\n{rows}", rows.len()).into_bytes()
}

/// The lines behind the head: the account, where the random numbers stand, the rows.
fn lines() -> Vec<String> {
    let text = String::from_utf8(account().0.snapshot()).expect("a snapshot is text");
    text.lines().skip(1).map(str::to_string).collect()
}

fn joined(lines: &[String]) -> Vec<u8> {
    with_head(&lines.iter().map(|line| format!("{line}\n")).collect::<String>())
}

/// The first row of a table: where it stands, and the row.
fn row(lines: &[String], table: &str) -> (usize, Value) {
    let rows = lines.iter().map(|line| serde_json::from_str::<Value>(line).expect("a line is JSON"));
    rows.enumerate().find(|(_, row)| row[0] == table).unwrap_or_else(|| panic!("no row of {table}"))
}

#[test]
fn rows_that_stay_open_with_a_head_of_their_own() {
    assert!(joined(&lines()) == account().0.snapshot(), "the head is not as it is described");
    assert!(opens(&joined(&lines()), ""));
}

const TABLES: [&str; 14] = [
    "users",
    "groups",
    "roles",
    "instance_profiles",
    "policies",
    "deletion_tasks",
    "credentials",
    "server_certificates",
    "providers",
    "mfa_devices",
    "delegation_requests",
    "accesses",
    "reports",
    "settings",
];

/// A member of the first row of a table, and what stands there instead.
const WRONG: &[(&str, &str, &str)] = &[
    // References to what is not there.
    ("users", "/groups", r#"["AGPAAAAAAAAAAAAAAAAAA"]"#),
    ("users", "/attached", r#"["arn:aws:iam::123456789012:policy/none"]"#),
    ("users", "/attached", r#"["arn:aws:iam::444455556666:policy/read"]"#),
    ("users", "/attached", r#"["read"]"#),
    ("users", "/boundary", r#""arn:aws:iam::123456789012:policy/none""#),
    ("groups", "/attached", r#"["arn:aws:iam::123456789012:policy/none"]"#),
    ("roles", "/attached", r#"["arn:aws:iam::123456789012:policy/none"]"#),
    ("roles", "/boundary", r#""arn:aws:iam::123456789012:policy/none""#),
    ("roles", "/boundary", r#""""#),
    ("instance_profiles", "/role", r#""AROAAAAAAAAAAAAAAAAAA""#),
    // A provider of both kinds, of neither, or of another account.
    ("providers", "/open_id", "null"),
    ("providers", "/name", r#""oidc-provider/other""#),
    // The first device is a virtual one.
    ("mfa_devices", "/assigned", r#"{"owner":"AIDAAAAAAAAAAAAAAAAAA","enabled":1}"#),
    ("mfa_devices", "/assigned", r#"{"owner":"Robert","enabled":1}"#),
    ("mfa_devices", "/assigned", r#"{"owner":"root"}"#),
    ("mfa_devices", "/seed", "5"),
    ("mfa_devices", "/seed", "null"),
    ("mfa_devices", "/serial", r#""GAHT00000000""#),
    ("mfa_devices", "/drift", "1.5"),
    ("credentials", "/id", r#""AIDAAAAAAAAAAAAAAAAAA""#),
    ("credentials", "/ssh_keys/0/comment", "5"),
    ("credentials", "/ssh_keys/0/active", r#""Active""#),
    // Versions.
    ("policies", "/default_version", "9"),
    ("policies", "/default_version", "0"),
    ("policies", "/versions", "[]"),
    ("policies", "/last_version", "1"),
    ("policies", "/last_version", "-1"),
    // States that a request cannot be in.
    ("delegation_requests", "/state", r#""ASSIGNED""#),
    ("delegation_requests", "/state", r#""EXPIRED""#),
    ("delegation_requests", "/state", r#""SOMEWHERE""#),
    ("delegation_requests", "/owner", r#""arn:aws:iam::123456789012:user/Robert""#),
    ("settings", "/organization_features", r#"["RootEverything"]"#),
    // Uses of nobody, of nothing, out of order; reports that are none.
    ("accesses", "/services", "[]"),
    ("accesses", "/services/0/namespace", "null"),
    ("accesses", "/services/0/last", r#"{"date":"x"}"#),
    (
        "accesses",
        "/services",
        r#"[{"namespace":"s3","last":{"date":1},"actions":[]},{"namespace":"ec2","last":{"date":1},"actions":[]}]"#,
    ),
    (
        "accesses",
        "/services",
        r#"[{"namespace":"s3","last":{"date":1},"actions":[]},{"namespace":"s3","last":{"date":1},"actions":[]}]"#,
    ),
    ("reports", "/credentials", r#"{"finished":true}"#),
    ("reports", "/job", r#"{"owner":"root","about":"x","actions":true,"denied":true}"#),
    // Keys that are not the row's.
    ("accesses", "/id", r#""AIDAAAAAAAAAAAAAAAAAA""#),
    ("reports", "/id", r#""another""#),
    ("users", "/id", r#""AIDAAAAAAAAAAAAAAAAAA""#),
    ("policies", "/arn", r#""arn:aws:iam::123456789012:policy/other""#),
    ("settings", "/id", r#""others""#),
    ("server_certificates", "/id", r#""ASCAAAAAAAAAAAAAAAAAA""#),
    // Members of another type.
    ("users", "/name", "5"),
    ("users", "/name", "null"),
    ("users", "/created", r#""now""#),
    ("users", "/created", "1.5"),
    ("users", "/created", "9223372036854775808"),
    ("users", "/tags", "{}"),
    ("users", "/tags/0/key", "null"),
    ("credentials", "/login/salt", "null"),
    ("credentials", "/login/hash", "5"),
    ("credentials", "/login/changed", r#""now""#),
    ("credentials", "/login/earlier", "{}"),
    ("credentials", "/login", "[]"),
    ("credentials", "/access_keys/0/secret", "null"),
    ("credentials", "/access_keys/0/active", r#""Active""#),
    ("credentials", "/access_keys/0/last_used", "[]"),
    ("credentials", "/service_credentials/0/name", "null"),
    ("credentials", "/service_credentials/0/expires", r#""never""#),
    ("settings", "/root_password_deleted", "1"),
    ("credentials", "/signing_certificates/0/active", "1"),
    ("credentials", "/signing_certificates/0/fingerprint", "null"),
    ("server_certificates", "/expires", r#""2030-01-01T00:00:00Z""#),
    ("server_certificates", "/chain", "[]"),
    ("server_certificates", "/body", "null"),
    ("users", "", "[]"),
    ("users", "", r#""x""#),
];

#[test]
fn wrong_rows_are_refused_though_the_sum_is_right() {
    let mut opened = Vec::new();
    for (table, member, instead) in WRONG {
        let mut lines = lines();
        let (at, mut line) = row(&lines, table);
        let instead_of = if member.is_empty() { "/2".to_string() } else { format!("/2{member}") };
        let value: Value = serde_json::from_str(instead).unwrap_or_else(|_| panic!("{instead} is no JSON"));
        match line.pointer_mut(&instead_of) {
            Some(place) => *place = value,
            None => line[2][&member[1..]] = value,
        }
        lines[at] = line.to_string();
        if opens(&joined(&lines), "") {
            opened.push(format!("{table}{member} = {instead}"));
        }
    }
    assert!(opened.is_empty(), "opened:\n{}", opened.join("\n"));
}

/// A user without credentials has no row of them.
#[test]
fn credentials_are_some() {
    let mut lines = lines();
    let (at, mut line) = row(&lines, "credentials");
    line[2] = json!({ "id": line[1] });
    lines[at] = line.to_string();
    assert!(!opens(&joined(&lines), ""));
}

#[test]
fn unknown_members_of_rows_are_refused() {
    let places = TABLES.iter().map(|table| (*table, "/2"));
    let nested = [
        ("users", "/2/tags/0"),
        ("policies", "/2/versions/0"),
        ("groups", "/2/inline/0"),
        ("credentials", "/2/signing_certificates/0"),
        ("credentials", "/2/login"),
        ("credentials", "/2/access_keys/0"),
        ("credentials", "/2/service_credentials/0"),
        ("credentials", "/2/ssh_keys/0"),
    ];
    for (table, place) in places.chain(nested) {
        for value in [json!(true), json!(null), json!([]), json!("x")] {
            let mut lines = lines();
            let (at, mut line) = row(&lines, table);
            line.pointer_mut(place).unwrap_or_else(|| panic!("{table} has no {place}"))["denied"] = value.clone();
            lines[at] = line.to_string();
            assert!(!opens(&joined(&lines), ""), "{table}{place} may have a member \"denied\": {value}");
        }
    }
}

/// Who has no credentials has no row of them.
#[test]
fn a_row_of_no_credentials_is_refused() {
    let mut lines = lines();
    let (at, mut line) = row(&lines, "credentials");
    line[2] = json!({ "id": line[1] });
    lines[at] = line.to_string();
    assert!(!opens(&joined(&lines), ""));
}

#[test]
fn every_row_is_there_once() {
    for table in TABLES {
        let lines = lines();
        let (at, line) = row(&lines, table);
        let with = |more: &Value| {
            let mut lines = lines.clone();
            lines.insert(at + 1, more.to_string());
            joined(&lines)
        };
        assert!(!opens(&with(&line), ""), "{table}: a row twice");
        let key = &line[1];
        assert!(!opens(&with(&json!([table, key, null])), ""), "{table}: a row and null for it");
        assert!(!opens(&with(&json!([table, "another", null])), ""), "{table}: null for no row");
        let mut before = lines.clone();
        before.insert(at, json!([table, key, null]).to_string());
        assert!(!opens(&joined(&before), ""), "{table}: null, and then the row");
        let mut nothing = lines.clone();
        nothing[at] = json!([table, key, null]).to_string();
        assert!(!opens(&joined(&nothing), ""), "{table}: null in the place of the row");
        let mut renamed = line.clone();
        renamed[2]["name"] = json!("another");
        assert!(!opens(&with(&renamed), ""), "{table}: a row twice, the second with another name");
        let mut other = line.clone();
        other[1] = json!("another");
        assert!(!opens(&with(&other), ""), "{table}: a row under another key");
    }
}

#[test]
fn names_and_ids_are_of_one() {
    let id_of_user = row(&lines(), "users").1[1].clone();
    let mut lines = lines();
    let (at, mut line) = row(&lines, "users");
    line[1] = json!("AIDAAAAAAAAAAAAAAAAAA");
    line[2]["id"] = json!("AIDAAAAAAAAAAAAAAAAAA");
    lines.insert(at, line.to_string());
    assert!(!opens(&joined(&lines), ""), "two users of one name");
    line[2]["name"] = json!("ROBERT");
    lines[at] = line.to_string();
    assert!(!opens(&joined(&lines), ""), "two users of one name in another case");
    line[2]["name"] = json!("another");
    lines[at] = line.to_string();
    assert!(opens(&joined(&lines), ""), "two users of two names");
    lines.remove(at);
    for table in ["groups", "roles", "instance_profiles", "server_certificates"] {
        let (_, mut line) = row(&lines, table);
        line[1] = id_of_user.clone();
        line[2]["id"] = id_of_user.clone();
        line[2]["name"] = json!("another");
        let mut lines = lines.clone();
        lines.push(line.to_string());
        assert!(!opens(&joined(&lines), ""), "one of {table} with the id of a user");
    }
}

#[test]
fn the_line_of_the_account_is_checked() {
    let rows = lines();
    let first = |line: &str| {
        let mut lines = rows.clone();
        lines[0] = line.to_string();
        joined(&lines)
    };
    assert!(opens(&first(r#"["account","123456789012","aws"]"#), ""));
    for line in [
        r#"["account","xx","aws"]"#,
        r#"["account","","aws"]"#,
        r#"["account","1234567890123","aws"]"#,
        r#"["account","12345678901a","aws"]"#,
        r#"["account","123456789012",""]"#,
        r#"["account","123456789012","AWS"]"#,
        r#"["account","123456789012","aws\u0000"]"#,
        r#"["account","123456789012","aws:iam"]"#,
        r#"["account","123456789012",null]"#,
        r#"["account",123456789012,"aws"]"#,
        r#"["account","123456789012"]"#,
        r#"["accounts","123456789012","aws"]"#,
        r#"{"account":"123456789012"}"#,
        "",
    ] {
        assert!(!opens(&first(line), ""), "{line}");
    }
    let mut twice = rows.clone();
    twice.insert(1, rows[0].clone());
    assert!(!opens(&joined(&twice), ""), "the account twice");
    assert!(!opens(&joined(&rows[1..]), ""), "no account");
    assert!(!opens(&joined(&[]), ""), "no rows at all");
}

#[test]
fn the_head_is_as_it_is_written() {
    let text = String::from_utf8(account().0.snapshot()).expect("a snapshot is text");
    let (head, rows) = text.split_once('\n').expect("a head");
    let words: Vec<&str> = head.split(' ').collect();
    let [name, version, sum, length] = words[..] else { panic!("four words: {head}") };
    let upper = sum.to_uppercase();
    for head in [
        format!("{name} +{version} {sum} {length}"),
        format!("{name} 0{version} {sum} {length}"),
        format!("{name} 0 {sum} {length}"),
        format!("{name} -1 {sum} {length}"),
        format!("{name} {version} {upper} {length}"),
        format!("{name} {version} {sum} 0{length}"),
        format!("{name} {version} {sum} {length} "),
        format!("{name} {version} {sum} {length}\r"),
        format!("{name} {version}  {sum} {length}"),
        format!("{name} {version} {sum}"),
        format!("{name} {version} 0{sum} {length}"),
        format!(" {name} {version} {sum} {length}"),
        format!("{} {version} {sum} {length}", name.to_uppercase()),
    ] {
        assert!(!opens(format!("{head}\n{rows}").as_bytes(), ""), "{head:?}");
    }
    assert_ne!(sum, upper, "the sum has no letter in it: another account is needed here");
    let newer = Iam::restore("{}", format!("{name} 3 {sum} {length}\n{rows}").as_bytes(), "");
    let message = newer.expect_err("a later version is refused").to_string();
    assert!(message.contains("version 3"), "{message}");
}

/// Random numbers that begin again do no harm to who is there.
#[test]
fn a_position_behind_which_ids_were_given_replaces_nobody() {
    for position in ["0:0", "0:4", "0:1"] {
        let mut lines = lines();
        let (at, _) = row(&lines, "random");
        lines[at] = json!(["random", position, null]).to_string();
        let opened = Iam::restore(r#"{"seed":"snapshots"}"#, &joined(&lines), "");
        let mut iam = opened.expect("a position is a position");
        for index in 0..4 {
            let user = json!({ "UserName": format!("new{index}") });
            iam.call("", "CreateUser", &user.to_string(), NOW).expect("a user is created");
        }
        let answer = iam.call("", "GetGroup", r#"{"GroupName":"Devs"}"#, NOW).expect("the group is there").output;
        let group: Value = serde_json::from_str(&answer).expect("an answer is JSON");
        assert_eq!(group["Users"].as_array().map(Vec::len), Some(1), "{position}: {group}");
        assert_eq!(group["Users"][0]["UserName"], "Robert", "{position}");
    }
    for position in ["", "0", "0:", ":0", "a:0", "-1:0", "0:0:0", "0:18446744073709551616"] {
        let mut lines = lines();
        let (at, _) = row(&lines, "random");
        lines[at] = json!(["random", position, null]).to_string();
        assert!(!opens(&joined(&lines), ""), "{position:?} is a position");
    }
}
