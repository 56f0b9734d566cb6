//! Text of which the service knows every value, a constant for each shape of the model.

use crate::account::{DelegationRequest, Settings};
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

pub const ASSERTION_ENCRYPTION_MODE: Shape = Shape::Text(&one_of(
    "assertionEncryptionModeType",
    "Whether the assertions of a SAML provider must be encrypted.",
    &["Required", "Allowed"],
));

pub const GLOBAL_ENDPOINT_TOKEN_VERSION: Shape = Shape::Text(&one_of(
    "GlobalEndpointTokenVersion",
    "The session tokens of the global endpoint: `v2Token` for those that are valid in all regions.",
    &["v1Token", "v2Token"],
));

pub const REPORT_STATE: Shape = Shape::Text(&one_of(
    "ReportStateType",
    "How far the credential report is.",
    &["STARTED", "INPROGRESS", "COMPLETE"],
));

pub const REPORT_FORMAT: Shape =
    Shape::Text(&one_of("ReportFormatType", "The form of the credential report.", &["text/csv"]));

pub const ACCESS_ADVISOR_USAGE_GRANULARITY: Shape = Shape::Text(&one_of(
    "AccessAdvisorUsageGranularityType",
    "What a report on last accesses tells: the last use of each service, or of each action too.",
    &["SERVICE_LEVEL", "ACTION_LEVEL"],
));

pub const JOB_STATUS: Shape = Shape::Text(&one_of(
    "JobStatusType",
    "How far a job of the access advisor is.",
    &["IN_PROGRESS", "COMPLETED", "FAILED"],
));

pub const SORT_KEY: Shape = Shape::Text(&one_of(
    "SortKeyType",
    "The order of an organization's access report.",
    &[
        "SERVICE_NAMESPACE_ASCENDING",
        "SERVICE_NAMESPACE_DESCENDING",
        "LAST_AUTHENTICATED_TIME_ASCENDING",
        "LAST_AUTHENTICATED_TIME_DESCENDING",
    ],
));

pub const POLICY_TYPE: Shape =
    Shape::Text(&one_of("PolicyType", "Whether a policy is part of one entity.", &["INLINE", "MANAGED"]));

pub const POLICY_OWNER_ENTITY: Shape = Shape::Text(&one_of(
    "PolicyOwnerEntityType",
    "What a policy is part of, or attached to.",
    &["USER", "ROLE", "GROUP"],
));

pub const ASSIGNMENT_STATUS: Shape = Shape::Text(&one_of(
    "AssignmentStatusType",
    "Which virtual MFA devices: those that are somebody's, the others, or all.",
    &["Assigned", "Unassigned", "Any"],
));

pub const STATUS: Shape = Shape::Text(&one_of(
    "StatusType",
    "Whether a credential counts. Nothing can be set to `Expired`.",
    &["Active", "Inactive", "Expired"],
));

pub const ENCODING: Shape =
    Shape::Text(&one_of("EncodingType", "How a public key is written: `ssh-rsa …` or PEM.", &["SSH", "PEM"]));
pub const FEATURE: Shape = Shape::Text(&one_of(
    "FeatureType",
    "What an organization may do with the root users of its accounts.",
    &Settings::FEATURES,
));

pub const DELEGATION_STATE: Shape =
    Shape::Text(&one_of("stateType", "How far a delegation request has come.", &DelegationRequest::STATES));

pub const POLICY_PARAMETER_TYPE: Shape = Shape::Text(&one_of(
    "PolicyParameterTypeEnum",
    "Whether a parameter of a policy template has one value or several.",
    &["string", "stringList"],
));

pub const PERMISSION_CHECK_STATUS: Shape = Shape::Text(&one_of(
    "permissionCheckStatusType",
    "How far the check of the caller's permissions is.",
    &["COMPLETE", "IN_PROGRESS", "FAILED"],
));

pub const PERMISSION_CHECK_RESULT: Shape = Shape::Text(&one_of(
    "permissionCheckResultType",
    "Whether the caller is allowed what a delegation request asks for.",
    &["ALLOWED", "DENIED", "UNSURE"],
));

pub const SUMMARY_STATE: Shape = Shape::Text(&one_of(
    "summaryStateType",
    "Whether there is a summary.",
    &["AVAILABLE", "NOT_AVAILABLE", "NOT_SUPPORTED", "FAILED"],
));

pub const MANAGED_BY_TYPE: Shape =
    Shape::Text(&one_of("managedByTypeType", "Who manages a role template: a service.", &["Service"]));

pub const PARAMETER_TYPE: Shape = Shape::Text(&one_of(
    "parameterTypeType",
    "What a parameter of a role template may be.",
    &["String", "StringList", "Number", "NumberList", "Arn", "ArnList"],
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
