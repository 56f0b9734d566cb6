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
    })
}
