//! Random calls. The names are few, so that calls meet what others left; some differ only in case.

use serde_json::{Map, Value, json};

use super::{ACCOUNT, Call, POLICY_TEMPLATE, ROLE_TEMPLATE, arn, documents};
use crate::rng::Rng;
use crate::support::keys::public_key;
use crate::support::pem::{metadata_of, pem};

const USERS: [&str; 6] = ["ann", "Bob", "eve", "bob", "Carl", "dora"];
const GROUPS: [&str; 5] = ["Admins", "Devs", "ops", "admins", "Q"];
const ROLES: [&str; 5] = ["app", "job", "web", "App", "AWSServiceRoleForAutoScaling"];
const PROFILES: [&str; 4] = ["web", "db", "Web", "x"];
const CERTIFICATES: [&str; 4] = ["www", "api", "Www", "z"];
const POLICIES: [&str; 5] = ["read", "limit", "write", "Read", "team/limit"];
const INLINE: [&str; 3] = ["p", "q", "P"];
const PATHS: [&str; 4] = ["/", "/team/", "/team/red/", "/x"];
const KEYS: [&str; 5] = ["team", "Team", "cost", "a", "a!"];
const VERSIONS: [&str; 5] = ["v1", "v2", "v3", "v4", "1"];

/// One of the words, mostly of the first three.
fn word<'w>(rng: &mut Rng, words: &[&'w str]) -> &'w str {
    let count = if rng.chance(85) { words.len().min(3) } else { words.len() };
    words[rng.below(count)]
}

type Make = fn(&mut Rng) -> Value;

fn user(rng: &mut Rng) -> Value {
    json!(word(rng, &USERS))
}

fn group(rng: &mut Rng) -> Value {
    json!(word(rng, &GROUPS))
}

fn role(rng: &mut Rng) -> Value {
    json!(word(rng, &ROLES))
}

fn profile(rng: &mut Rng) -> Value {
    json!(word(rng, &PROFILES))
}

fn policy_arn(rng: &mut Rng) -> Value {
    match rng.below(12) {
        0 => json!("arn:aws:iam::aws:policy/ReadOnlyAccess"),
        1 => json!("arn:aws:iam::aws:policy/aws-service-role/AutoScalingServiceRolePolicy"),
        2 => json!(arn("user", "ann")),
        _ => json!(arn("policy", word(rng, &POLICIES))),
    }
}

fn policy_name(rng: &mut Rng) -> Value {
    json!(word(rng, &POLICIES).rsplit('/').next())
}

fn inline(rng: &mut Rng) -> Value {
    json!(word(rng, &INLINE))
}

fn path(rng: &mut Rng) -> Value {
    json!(word(rng, &PATHS))
}

fn policy_path(rng: &mut Rng) -> Value {
    json!(word(rng, &["/", "/", "/", "/team/"]))
}

fn document(rng: &mut Rng) -> Value {
    json!(documents::any_identity(rng))
}

fn trust(rng: &mut Rng) -> Value {
    if rng.chance(10) { document(rng) } else { json!(documents::trust(rng, &USERS, &ROLES)) }
}

fn version(rng: &mut Rng) -> Value {
    json!(word(rng, &VERSIONS))
}

fn tags(rng: &mut Rng) -> Value {
    let tag = |rng: &mut Rng| json!({ "Key": word(rng, &KEYS), "Value": rng.pick(&["", "1", "red"]) });
    (0..rng.below(3)).map(|_| tag(rng)).collect()
}

fn tag_keys(rng: &mut Rng) -> Value {
    (0..rng.below(3)).map(|_| json!(word(rng, &KEYS))).collect()
}

fn description(rng: &mut Rng) -> Value {
    json!(word(rng, &["", "something", "else", "\u{100}"]))
}

fn duration(rng: &mut Rng) -> Value {
    json!([3600, 7200, 43_200, 43_201][if rng.chance(90) { rng.below(3) } else { 3 }])
}

fn flag(rng: &mut Rng) -> Value {
    json!(rng.chance(50))
}

fn service(rng: &mut Rng) -> Value {
    json!(rng.pick(&["autoscaling.amazonaws.com", "elasticloadbalancing.amazonaws.com"]))
}

fn linked(rng: &mut Rng) -> Value {
    json!(format!("AWSServiceRoleFor{}", rng.pick(&["AutoScaling", "AutoScaling_blue", "ElasticLoadBalancing"])))
}

fn suffix(_: &mut Rng) -> Value {
    json!("blue")
}

fn alias(rng: &mut Rng) -> Value {
    json!(rng.pick(&["corp", "other-corp", "no--good"]))
}

fn preference(rng: &mut Rng) -> Value {
    json!(rng.pick(&["v1Token", "v2Token", "v3Token"]))
}

fn properties(rng: &mut Rng) -> Value {
    let key = rng.pick(&["Console/Theme", "Console/Lang", "Other/Thing", "nothing"]);
    Value::Object(Map::from_iter([(key.to_string(), json!(rng.pick(&["a", "b"])))]))
}

fn entity_arn(rng: &mut Rng) -> Value {
    match rng.below(4) {
        0 => policy_arn(rng),
        1 => json!(arn("group", word(rng, &GROUPS))),
        2 => json!(arn("role", word(rng, &ROLES))),
        _ => json!(arn("user", word(rng, &USERS))),
    }
}

fn granularity(rng: &mut Rng) -> Value {
    json!(rng.pick(&["SERVICE_LEVEL", "ACTION_LEVEL"]))
}

fn entity_path(rng: &mut Rng) -> Value {
    json!(rng.pick(&["o-exampleorgid/r-ab12", "o-exampleorgid/r-ab12/ou-ab12-11111111/", "o-exampleorgid"]))
}

fn principal_arn(rng: &mut Rng) -> Value {
    match rng.below(8) {
        0 => json!(format!("arn:aws:iam::{ACCOUNT}:root")),
        1 => json!(format!("arn:aws:sts::{ACCOUNT}:assumed-role/{}/one", word(rng, &ROLES))),
        2..4 => json!(arn("role", word(rng, &ROLES))),
        _ => json!(arn("user", word(rng, &USERS))),
    }
}

fn action(rng: &mut Rng) -> Value {
    json!(rng.pick(&[
        "s3:GetObject",
        "S3:ListBucket",
        "ec2:RunInstances",
        "signin:ConsoleLogin",
        "iam:GetUser",
        "s3:*"
    ]))
}

fn region(rng: &mut Rng) -> Value {
    json!(rng.pick(&["us-east-1", "eu-west-1"]))
}

fn date(rng: &mut Rng) -> Value {
    json!(rng.pick(&["2026-01-01T00:00:00Z", "2025-06-01T00:00:00Z", "2020-01-01"]))
}

fn age(rng: &mut Rng) -> Value {
    json!(rng.between(5, 100))
}

fn certificate(rng: &mut Rng) -> Value {
    json!(word(rng, &CERTIFICATES))
}

fn body(rng: &mut Rng) -> Value {
    json!(pem(word(rng, &["leaf", "rsa", "other", "expired"])))
}

fn key(rng: &mut Rng) -> Value {
    json!(pem(word(rng, &["leaf key", "rsa key", "other key", "leaf encrypted key"])))
}

fn chain(rng: &mut Rng) -> Value {
    json!(pem(word(rng, &["inter", "root"])))
}

/// The first or the second that the user has when the call is made.
fn certificate_id(rng: &mut Rng) -> Value {
    json!(format!("$listed:ListSigningCertificates/Certificates/{}/CertificateId", rng.below(2)))
}

fn status(rng: &mut Rng) -> Value {
    json!(word(rng, &["Inactive", "Active", "Inactive", "Expired"]))
}

/// Seldom one that no password has.
fn length(rng: &mut Rng) -> Value {
    json!(if rng.chance(80) { rng.between(1, 8) } else { rng.between(9, 130) })
}

/// A user, or nobody: then it is the caller.
fn owner(rng: &mut Rng) -> Value {
    if rng.chance(80) { user(rng) } else { Value::Null }
}

fn key_id(rng: &mut Rng) -> Value {
    json!(format!("$listed:ListAccessKeys/AccessKeyMetadata/{}/AccessKeyId", rng.below(2)))
}

fn credential_id(rng: &mut Rng) -> Value {
    let id = "ServiceSpecificCredentialId";
    json!(format!("$listed:ListServiceSpecificCredentials/ServiceSpecificCredentials/{}/{id}", rng.below(3)))
}

fn password(rng: &mut Rng) -> Value {
    json!(if rng.chance(80) { "Abcdefg1" } else { word(rng, &["Another-1", "Third-33", "Abcdefg1", "weak"]) })
}

fn credential_service(rng: &mut Rng) -> Value {
    json!(word(
        rng,
        &["codecommit.amazonaws.com", "bedrock.amazonaws.com", "cassandra.amazonaws.com", "s3.amazonaws.com"]
    ))
}

fn days(rng: &mut Rng) -> Value {
    json!(rng.between(1, 1000))
}

fn provider_name(rng: &mut Rng) -> Value {
    json!(word(rng, &["Okta", "entra", "okta", "a b"]))
}

fn saml_arn(rng: &mut Rng) -> Value {
    json!(arn("saml-provider", word(rng, &["Okta", "entra", "okta", "x"])))
}

fn metadata(rng: &mut Rng) -> Value {
    metadata_of(word(rng, &["metadata", "other metadata", "key"]))
}

fn private_key(rng: &mut Rng) -> Value {
    metadata_of(word(rng, &["key", "key", "encrypted key"]))
}

fn encryption(rng: &mut Rng) -> Value {
    json!(rng.pick(&["Required", "Allowed"]))
}

fn url(rng: &mut Rng) -> Value {
    json!(word(rng, &["https://a.example", "https://b.example/x", "https://A.example", "http://a.example"]))
}

fn open_id_arn(rng: &mut Rng) -> Value {
    json!(arn("oidc-provider", word(rng, &["a.example", "b.example/x", "A.example", "x"])))
}

fn client_id(rng: &mut Rng) -> Value {
    json!(word(rng, &["app", "web", "App"]))
}

fn client_ids(rng: &mut Rng) -> Value {
    (0..rng.below(3)).map(|_| client_id(rng)).collect()
}

fn thumbprints(rng: &mut Rng) -> Value {
    (0..rng.below(3)).map(|_| json!(rng.pick(&["0", "a", "F"]).repeat(40))).collect()
}

fn device_name(rng: &mut Rng) -> Value {
    json!(word(rng, &["phone", "tablet", "Phone", "a b"]))
}

fn serial(rng: &mut Rng) -> Value {
    let device = word(rng, &["phone", "tablet", "team/phone", "PHONE"]);
    match rng.below(8) {
        0 => json!("GAHT12345678"),
        1 => json!(arn("u2f/user", "ann/key")),
        _ => json!(arn("mfa", device)),
    }
}

/// The code that the device shows some steps from now ([`run`](super::run) knows the seeds).
fn first_code(rng: &mut Rng) -> Value {
    json!({ "$totp": rng.item(&[0, 2, 4]) })
}

fn second_code(rng: &mut Rng) -> Value {
    json!({ "$totp": rng.item(&[1, 3, 5]) })
}

fn assignment(rng: &mut Rng) -> Value {
    json!(rng.pick(&["root", "ann", "Bob"]))
}

fn ssh_key(rng: &mut Rng) -> Value {
    let bytes = if rng.chance(90) { 256 } else { 128 };
    json!(public_key(*rng.item(&[0xC1, 0xD3, 0xE5]), bytes) + rng.pick(&["", " ann@host"]))
}

/// The first that the user has when the call is made.
fn public_key_id(_: &mut Rng) -> Value {
    json!("$listed:ListSSHPublicKeys/SSHPublicKeys/0/SSHPublicKeyId")
}

/// No id is known before the account gives it: one of the last that it gave ([`run`](super::run) knows them).
fn delegation(rng: &mut Rng) -> Value {
    json!(rng.pick(&["$delegation:0", "$delegation:0", "$delegation:0", "$delegation:1"]))
}

fn notes(rng: &mut Rng) -> Value {
    json!(rng.pick(&["because", "", "\u{100}"]))
}

fn asked_account(rng: &mut Rng) -> Value {
    json!(rng.pick(&["123456789012", "123456789012", "444455556666"]))
}

fn permissions(rng: &mut Rng) -> Value {
    let actions = json!({ "Name": "actions", "Values": ["s3:GetObject", "s3:PutObject"] });
    json!({
        "PolicyTemplateArn": rng.pick(&[POLICY_TEMPLATE, "arn:aws:iam::111122223333:delegation-template/x"]),
        "Parameters": if rng.chance(90) { vec![actions] } else { Vec::new() },
    })
}

fn workflow(rng: &mut Rng) -> Value {
    json!(format!("flow-{}", rng.below(12)))
}

fn topic(_: &mut Rng) -> Value {
    json!("arn:aws:sns:us-east-1:111122223333:topic")
}

fn access(rng: &mut Rng) -> Value {
    json!(rng.item(&[300, 3600, 14_400, 43_200, 43_201]))
}

fn role_template(rng: &mut Rng) -> Value {
    json!(word(rng, &[ROLE_TEMPLATE, ROLE_TEMPLATE, ROLE_TEMPLATE, "arn:aws:iam::aws:role-template/none"]))
}

fn minor_version(rng: &mut Rng) -> Value {
    json!(rng.between(1, 3))
}

fn replacement(rng: &mut Rng) -> Value {
    json!({ "name": { "Values": [role(rng)] } })
}

/// An operation with its weight and its members: those that always are given, and the others.
struct Kind {
    weight: usize,
    operation: &'static str,
    always: &'static [(&'static str, Make)],
    sometimes: &'static [(&'static str, Make)],
}

macro_rules! kinds {
    ($($weight:literal $operation:ident ($($always:ident: $a:ident),*) ($($sometimes:ident: $s:ident),*))*) => {
        &[$(Kind {
            weight: $weight,
            operation: stringify!($operation),
            always: &[$((stringify!($always), $a)),*],
            sometimes: &[$((stringify!($sometimes), $s)),*],
        }),*]
    };
}

/// Every operation that changes an account, and `RecordAccess`, which is a method of clients.
const KINDS: &[Kind] = kinds! {
    9 CreateUser (UserName: user) (Path: path, PermissionsBoundary: policy_arn, Tags: tags)
    5 UpdateUser (UserName: user) (NewUserName: user, NewPath: path)
    5 DeleteUser (UserName: user) ()
    7 CreateGroup (GroupName: group) (Path: path)
    3 UpdateGroup (GroupName: group) (NewGroupName: group, NewPath: path)
    4 DeleteGroup (GroupName: group) ()
    8 AddUserToGroup (UserName: user, GroupName: group) ()
    5 RemoveUserFromGroup (UserName: user, GroupName: group) ()
    9 CreateRole (RoleName: role, AssumeRolePolicyDocument: trust)
        (Path: path, Description: description, MaxSessionDuration: duration, PermissionsBoundary: policy_arn, Tags: tags)
    4 UpdateRole (RoleName: role) (Description: description, MaxSessionDuration: duration)
    2 UpdateRoleDescription (RoleName: role, Description: description) ()
    4 UpdateAssumeRolePolicy (RoleName: role, PolicyDocument: trust) ()
    5 DeleteRole (RoleName: role) ()
    3 CreateServiceLinkedRole (AWSServiceName: service) (CustomSuffix: suffix, Description: description)
    2 DeleteServiceLinkedRole (RoleName: linked) ()
    5 CreateInstanceProfile (InstanceProfileName: profile) (Path: path, Tags: tags)
    4 DeleteInstanceProfile (InstanceProfileName: profile) ()
    6 AddRoleToInstanceProfile (InstanceProfileName: profile, RoleName: role) ()
    9 RemoveRoleFromInstanceProfile (InstanceProfileName: profile, RoleName: role) ()
    9 CreatePolicy (PolicyName: policy_name, PolicyDocument: document) (Path: policy_path, Description: description, Tags: tags)
    4 DeletePolicy (PolicyArn: policy_arn) ()
    7 CreatePolicyVersion (PolicyArn: policy_arn, PolicyDocument: document) (SetAsDefault: flag)
    9 DeletePolicyVersion (PolicyArn: policy_arn, VersionId: version) ()
    3 SetDefaultPolicyVersion (PolicyArn: policy_arn, VersionId: version) ()
    6 AttachUserPolicy (UserName: user, PolicyArn: policy_arn) ()
    5 AttachGroupPolicy (GroupName: group, PolicyArn: policy_arn) ()
    6 AttachRolePolicy (RoleName: role, PolicyArn: policy_arn) ()
    9 DetachUserPolicy (UserName: user, PolicyArn: policy_arn) ()
    9 DetachGroupPolicy (GroupName: group, PolicyArn: policy_arn) ()
    9 DetachRolePolicy (RoleName: role, PolicyArn: policy_arn) ()
    5 PutUserPolicy (UserName: user, PolicyName: inline, PolicyDocument: document) ()
    4 PutGroupPolicy (GroupName: group, PolicyName: inline, PolicyDocument: document) ()
    5 PutRolePolicy (RoleName: role, PolicyName: inline, PolicyDocument: document) ()
    8 DeleteUserPolicy (UserName: user, PolicyName: inline) ()
    7 DeleteGroupPolicy (GroupName: group, PolicyName: inline) ()
    8 DeleteRolePolicy (RoleName: role, PolicyName: inline) ()
    4 PutUserPermissionsBoundary (UserName: user, PermissionsBoundary: policy_arn) ()
    4 PutRolePermissionsBoundary (RoleName: role, PermissionsBoundary: policy_arn) ()
    3 DeleteUserPermissionsBoundary (UserName: user) ()
    3 DeleteRolePermissionsBoundary (RoleName: role) ()
    4 TagUser (UserName: user, Tags: tags) ()
    3 UntagUser (UserName: user, TagKeys: tag_keys) ()
    4 TagRole (RoleName: role, Tags: tags) ()
    3 UntagRole (RoleName: role, TagKeys: tag_keys) ()
    3 TagPolicy (PolicyArn: policy_arn, Tags: tags) ()
    2 UntagPolicy (PolicyArn: policy_arn, TagKeys: tag_keys) ()
    3 TagInstanceProfile (InstanceProfileName: profile, Tags: tags) ()
    2 UntagInstanceProfile (InstanceProfileName: profile, TagKeys: tag_keys) ()
    6 UploadServerCertificate (ServerCertificateName: certificate, CertificateBody: body, PrivateKey: key)
        (Path: path, CertificateChain: chain, Tags: tags)
    3 UpdateServerCertificate (ServerCertificateName: certificate) (NewServerCertificateName: certificate, NewPath: path)
    2 DeleteServerCertificate (ServerCertificateName: certificate) ()
    3 TagServerCertificate (ServerCertificateName: certificate, Tags: tags) ()
    2 UntagServerCertificate (ServerCertificateName: certificate, TagKeys: tag_keys) ()
    7 UploadSigningCertificate (CertificateBody: body) (UserName: user)
    3 UpdateSigningCertificate (CertificateId: certificate_id, Status: status) (UserName: user)
    3 DeleteSigningCertificate (CertificateId: certificate_id) (UserName: user)
    3 CreateAccessKey (UserName: owner) ()
    3 UpdateAccessKey (UserName: owner, AccessKeyId: key_id, Status: status) ()
    4 DeleteAccessKey (UserName: owner, AccessKeyId: key_id) ()
    3 CreateLoginProfile (UserName: owner, Password: password) (PasswordResetRequired: flag)
    3 UpdateLoginProfile (UserName: user) (Password: password, PasswordResetRequired: flag)
    4 DeleteLoginProfile (UserName: owner) ()
    9 ChangePassword (OldPassword: password, NewPassword: password) ()
    4 CreateServiceSpecificCredential (UserName: user, ServiceName: credential_service) (CredentialAgeDays: days)
    5 ResetServiceSpecificCredential (UserName: owner, ServiceSpecificCredentialId: credential_id) ()
    5 UpdateServiceSpecificCredential (UserName: owner, ServiceSpecificCredentialId: credential_id, Status: status) ()
    7 DeleteServiceSpecificCredential (UserName: owner, ServiceSpecificCredentialId: credential_id) ()
    6 CreateSAMLProvider (Name: provider_name, SAMLMetadataDocument: metadata)
        (Tags: tags, AddPrivateKey: private_key, AssertionEncryptionMode: encryption)
    4 UpdateSAMLProvider (SAMLProviderArn: saml_arn)
        (SAMLMetadataDocument: metadata, AddPrivateKey: private_key, AssertionEncryptionMode: encryption)
    3 DeleteSAMLProvider (SAMLProviderArn: saml_arn) ()
    2 TagSAMLProvider (SAMLProviderArn: saml_arn, Tags: tags) ()
    2 UntagSAMLProvider (SAMLProviderArn: saml_arn, TagKeys: tag_keys) ()
    6 CreateOpenIDConnectProvider (Url: url) (ClientIDList: client_ids, ThumbprintList: thumbprints, Tags: tags)
    2 UpdateOpenIDConnectProviderThumbprint (OpenIDConnectProviderArn: open_id_arn, ThumbprintList: thumbprints) ()
    3 AddClientIDToOpenIDConnectProvider (OpenIDConnectProviderArn: open_id_arn, ClientID: client_id) ()
    2 RemoveClientIDFromOpenIDConnectProvider (OpenIDConnectProviderArn: open_id_arn, ClientID: client_id) ()
    3 DeleteOpenIDConnectProvider (OpenIDConnectProviderArn: open_id_arn) ()
    2 TagOpenIDConnectProvider (OpenIDConnectProviderArn: open_id_arn, Tags: tags) ()
    2 UntagOpenIDConnectProvider (OpenIDConnectProviderArn: open_id_arn, TagKeys: tag_keys) ()
    2 EnableOutboundWebIdentityFederation () ()
    1 DisableOutboundWebIdentityFederation () ()
    5 CreateVirtualMFADevice (VirtualMFADeviceName: device_name) (Path: path, Tags: tags)
    9 EnableMFADevice (UserName: assignment, SerialNumber: serial, AuthenticationCode1: first_code, AuthenticationCode2: second_code) ()
    9 ResyncMFADevice (UserName: assignment, SerialNumber: serial, AuthenticationCode1: first_code, AuthenticationCode2: second_code) ()
    8 DeactivateMFADevice (UserName: assignment, SerialNumber: serial) ()
    3 DeleteVirtualMFADevice (SerialNumber: serial) ()
    3 TagMFADevice (SerialNumber: serial, Tags: tags) ()
    2 UntagMFADevice (SerialNumber: serial, TagKeys: tag_keys) ()
    5 UploadSSHPublicKey (UserName: user, SSHPublicKeyBody: ssh_key) ()
    3 UpdateSSHPublicKey (UserName: user, SSHPublicKeyId: public_key_id, Status: status) ()
    3 DeleteSSHPublicKey (UserName: user, SSHPublicKeyId: public_key_id) ()
    2 CreateAccountAlias (AccountAlias: alias) ()
    3 DeleteAccountAlias (AccountAlias: alias) ()
    4 UpdateAccountPasswordPolicy (AllowUsersToChangePassword: flag)
        (MinimumPasswordLength: length, MaxPasswordAge: age, HardExpiry: flag, RequireSymbols: flag, PasswordReusePrevention: length)
    1 DeleteAccountPasswordPolicy () ()
    1 SetSecurityTokenServicePreferences (GlobalEndpointTokenVersion: preference) ()
    2 PutAccountProperties (Properties: properties) ()
    4 RecordAccess (principalArn: principal_arn, action: action) (region: region, at: date)
    2 GenerateCredentialReport () ()
    2 GenerateServiceLastAccessedDetails (Arn: entity_arn) (Granularity: granularity)
    1 GenerateOrganizationsAccessReport (EntityPath: entity_path) ()
    1 EnableOrganizationsRootCredentialsManagement () ()
    1 EnableOrganizationsRootSessions () ()
    1 DisableOrganizationsRootCredentialsManagement () ()
    1 DisableOrganizationsRootSessions () ()
    2 CreateDelegationRequest (Description: description, Permissions: permissions, RequestorWorkflowId: workflow, NotificationChannel: topic, SessionDuration: access)
        (OwnerAccountId: asked_account, OnlySendByOwner: flag)
    8 AssociateDelegationRequest (DelegationRequestId: delegation) ()
    3 UpdateDelegationRequest (DelegationRequestId: delegation) (Notes: notes)
    8 AcceptDelegationRequest (DelegationRequestId: delegation) ()
    5 RejectDelegationRequest (DelegationRequestId: delegation) (Notes: notes)
    9 SendDelegationToken (DelegationRequestId: delegation) ()
    5 AcquireRole (TemplateArn: role_template) (TemplateMinorVersion: minor_version, ReplacementValues: replacement)
};

/// The operations that sequences consist of.
pub fn operations() -> impl Iterator<Item = &'static str> {
    KINDS.iter().map(|kind| kind.operation)
}

/// The calls of a sequence: the first third mostly creates, so that the others find something.
pub fn sequence(rng: &mut Rng, length: usize) -> Vec<Call> {
    (0..length).map(|index| call(rng, index < length / 3)).collect()
}

fn call(rng: &mut Rng, creating: bool) -> Call {
    let weight =
        |kind: &Kind| if creating && kind.operation.starts_with("Create") { kind.weight * 6 } else { kind.weight };
    let weights: Vec<usize> = KINDS.iter().map(weight).collect();
    let kind = &KINDS[rng.weighted(&weights)];
    let mut input = Map::new();
    for (name, make) in kind.always {
        if !rng.chance(1) {
            input.insert(name.to_string(), make(rng));
        }
    }
    for (name, make) in kind.sometimes {
        if rng.chance(25) {
            input.insert(name.to_string(), make(rng));
        }
    }
    if rng.chance(1) {
        input.insert("Nonsense".to_string(), json!(1));
    }
    let by_itself = kind.operation == "ChangePassword" && rng.chance(90);
    let caller = match rng.below(20) {
        0 | 1 => json!({ "userName": rng.pick(&USERS) }),
        2 => json!({ "accessKeyId": format!("$key:{}", rng.pick(&["", "ann", "Bob"])) }),
        _ if by_itself => json!({ "userName": word(rng, &USERS) }),
        _ => Value::Null,
    };
    Call { caller, operation: kind.operation, input: Value::Object(input) }
}
