//! The details of an account that has one of everything.

use serde_json::{Value, json};

pub const TRUST: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/team/Bob"},"Action":"sts:AssumeRole"}]}"#;
pub const READ: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}"#;

/// Details with one of everything, as the command line prints them.
pub fn details() -> Value {
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
