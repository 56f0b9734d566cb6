//! Text of which the service knows every value, a constant for each shape of the model.

use crate::shape::{ANY_TEXT, Enumeration, Shape, Text, described};

pub const fn one_of(name: &'static str, doc: &'static str, values: &'static [&'static str]) -> Text {
    Text { values: Some(Enumeration { name, doc: described(doc), values }), ..ANY_TEXT }
}

/// The service answers `Policy`, whatever its model says. Exports of accounts hold either.
pub const PERMISSIONS_BOUNDARY_ATTACHMENT: Shape = Shape::Text(&one_of(
    "PermissionsBoundaryAttachmentType",
    "What a permissions boundary is: always a policy.",
    &["Policy", "PermissionsBoundaryPolicy"],
));

pub const ENTITY: Shape = Shape::Text(&one_of(
    "EntityType",
    "What an account holds that has policies or is one.",
    &["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"],
));

pub const POLICY_USAGE: Shape = Shape::Text(&one_of(
    "PolicyUsageType",
    "How a managed policy is used.",
    &["PermissionsPolicy", "PermissionsBoundary"],
));

pub const POLICY_SCOPE: Shape = Shape::Text(&one_of(
    "PolicyScopeType",
    "Whose managed policies: all, those of AWS, or the account's own.",
    &["All", "AWS", "Local"],
));

pub const DELETION_TASK_STATUS: Shape = Shape::Text(&one_of(
    "DeletionTaskStatusType",
    "How far the deletion of a service-linked role is.",
    &["SUCCEEDED", "IN_PROGRESS", "FAILED", "NOT_STARTED"],
));

pub const GLOBAL_ENDPOINT_TOKEN_VERSION: Shape = Shape::Text(&one_of(
    "GlobalEndpointTokenVersion",
    "The session tokens of the global endpoint: `v2Token` for those that are valid in all regions.",
    &["v1Token", "v2Token"],
));

pub const STATUS: Shape = Shape::Text(&one_of(
    "StatusType",
    "Whether a credential counts. Nothing can be set to `Expired`.",
    &["Active", "Inactive", "Expired"],
));

/// The keys of the account's summary.
pub const SUMMARY_KEY: Text = one_of(
    "SummaryKeyType",
    "What the account's summary counts or limits.",
    &[
        "Users",
        "UsersQuota",
        "Groups",
        "GroupsQuota",
        "ServerCertificates",
        "ServerCertificatesQuota",
        "UserPolicySizeQuota",
        "GroupPolicySizeQuota",
        "GroupsPerUserQuota",
        "SigningCertificatesPerUserQuota",
        "AccessKeysPerUserQuota",
        "MFADevices",
        "MFADevicesInUse",
        "AccountMFAEnabled",
        "AccountAccessKeysPresent",
        "AccountPasswordPresent",
        "AccountSigningCertificatesPresent",
        "AttachedPoliciesPerGroupQuota",
        "AttachedPoliciesPerRoleQuota",
        "AttachedPoliciesPerUserQuota",
        "Policies",
        "PoliciesQuota",
        "PolicySizeQuota",
        "PolicyVersionsInUse",
        "PolicyVersionsInUseQuota",
        "VersionsPerPolicyQuota",
        "GlobalEndpointTokenVersion",
        "AssumeRolePolicySizeQuota",
        "InstanceProfiles",
        "InstanceProfilesQuota",
        "Providers",
        "RolePolicySizeQuota",
        "Roles",
        "RolesQuota",
    ],
);
