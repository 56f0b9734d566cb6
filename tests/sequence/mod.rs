//! Random sequences of calls over a few names, and what must hold of the account whatever is called.

pub mod calls;
pub mod decisions;
pub mod documents;
pub mod invariants;
pub mod run;
pub mod shrink;
pub mod view;

use serde_json::{Value, json};

pub const ACCOUNT: &str = "123456789012";

/// A call: who calls, what, with which input. `{ "accessKeyId": "$key:NAME" }` calls with the first key
/// of that user, or of the root user.
#[derive(Clone, Debug)]
pub struct Call {
    pub caller: Value,
    pub operation: &'static str,
    pub input: Value,
}

impl std::fmt::Display for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let by = if self.caller.is_null() { String::new() } else { format!(" by {}", self.caller) };
        write!(f, "{} {}{by}", self.operation, self.input)
    }
}

pub fn arn(kind: &str, name: &str) -> String {
    format!("arn:aws:iam::{ACCOUNT}:{kind}/{name}")
}

pub const ROLE_TEMPLATE: &str = "arn:aws:iam::aws:role-template/named";
pub const POLICY_TEMPLATE: &str = "arn:aws:iam::111122223333:delegation-template/setup";

/// A template that makes roles of any name; the second version attaches a policy.
fn role_template(minor_version: u64) -> Value {
    let attached = if minor_version == 2 { vec!["arn:aws:iam::aws:policy/ReadOnlyAccess"] } else { Vec::new() };
    let trust = json!({
        "Version": "2012-10-17",
        "Statement": [{ "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:AssumeRole" }],
    });
    json!({
        "TemplateArn": ROLE_TEMPLATE, "MinorVersion": minor_version, "RoleNamePattern": "@{name}",
        "AssumeRolePolicyDocumentTemplate": trust, "ManagedPolicyArns": attached,
        "InlinePolicyTemplates": [{ "PolicyName": "p", "PolicyDocument": documents::identity(0) }],
        "RoleTagsTemplate": [{ "Key": "team", "Value": "@{name}" }],
        "ParametersDefinition": [{ "Name": "name", "Type": "String", "DefaultValue": "job" }],
    })
}

/// The options of the accounts: small quotas, so that they are met, and policies of AWS's.
pub fn options() -> Value {
    let policy = |name: &str, path: &str, id: &str| {
        json!({
            "PolicyName": name, "PolicyId": id, "Arn": format!("arn:aws:iam::aws:policy{path}{name}"), "Path": path,
            "DefaultVersionId": "v1", "CreateDate": "2015-02-06T18:39:48Z", "UpdateDate": "2015-02-06T18:39:48Z",
            "PolicyVersionList": [{
                "VersionId": "v1", "IsDefaultVersion": true, "Document": documents::identity(0),
                "CreateDate": "2015-02-06T18:39:48Z",
            }],
        })
    };
    json!({
        "seed": "sequences",
        "quotas": {
            "UsersQuota": 5, "GroupsQuota": 4, "RolesQuota": 5, "PoliciesQuota": 4, "InstanceProfilesQuota": 3,
            "ServerCertificatesQuota": 2,
            "GroupsPerUserQuota": 2, "AttachedPoliciesPerUserQuota": 2, "VersionsPerPolicyQuota": 3,
            "UserPolicySizeQuota": 250, "AssumeRolePolicySizeQuota": 300,
        },
        "managedPolicies": [
            policy("ReadOnlyAccess", "/", "ANPAREADONLYACCESSAAA"),
            policy("AutoScalingServiceRolePolicy", "/aws-service-role/", "ANPAAUTOSCALINGAAAAAA"),
        ],
        "organization": { "id": "o-exampleorgid", "managementAccountId": ACCOUNT },
        "roleTemplates": [role_template(1), role_template(2)],
        "policyTemplates": { POLICY_TEMPLATE: documents::identity(1).replace("s3:GetObject", "@{actions}") },
    })
}
