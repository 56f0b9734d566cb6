//! Managed policies, their versions, and what they are attached to. [behaviours.md §4.5]

mod attach;
mod create;
mod document;
mod entities;
mod list;
mod version;

use crate::error::{
    CONCURRENT_MODIFICATION, DELETE_CONFLICT, ENTITY_ALREADY_EXISTS, INVALID_INPUT, LIMIT_EXCEEDED,
    MALFORMED_POLICY_DOCUMENT, NO_SUCH_ENTITY, POLICY_NOT_ATTACHABLE, SERVICE_FAILURE, UNMODIFIABLE_ENTITY,
};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::Shape;
pub use document::check_document;

operation! {
    /// Creates a managed policy; its document becomes version `v1`.
    pub CREATE_POLICY = CreatePolicy(CreatePolicyRequest {
        /// 1 to 128 letters, digits and `_+=,.@-`; unique in the account, whatever its case and path.
        PolicyName: String = POLICY_NAME,
        /// `/` if not given; any other begins and ends with `/`.
        Path: Option<String> = POLICY_PATH,
        /// The document as JSON text.
        PolicyDocument: String = POLICY_DOCUMENT,
        /// What the policy is for, in at most 1000 characters; it can never be changed.
        Description: Option<String> = POLICY_DESCRIPTION,
        /// At most 50.
        Tags: Option<Vec<Tag>> = TAGS,
    }) -> CreatePolicyResponse {
        /// The new policy, without description and document.
        Policy: Option<Policy> = Policy::SHAPE,
    },
    raises [
        INVALID_INPUT, LIMIT_EXCEEDED, ENTITY_ALREADY_EXISTS, MALFORMED_POLICY_DOCUMENT, CONCURRENT_MODIFICATION,
        SERVICE_FAILURE,
    ],
    by create::create_policy
}

operation! {
    /// Gets a managed policy without its documents.
    pub GET_POLICY = GetPolicy(GetPolicyRequest {
        /// The ARN of the managed policy.
        PolicyArn: String = ARN,
    }) -> GetPolicyResponse {
        /// The policy.
        Policy: Option<Policy> = Policy::SHAPE,
    },
    raises [NO_SUCH_ENTITY, INVALID_INPUT, SERVICE_FAILURE], by create::get_policy
}

operation! {
    /// Lists managed policies, those of AWS too.
    pub LIST_POLICIES = ListPolicies(ListPoliciesRequest {
        /// Whose policies; `All` if not given.
        Scope: Option<String> = POLICY_SCOPE,
        /// Whether to leave out policies that are attached nowhere; false if not given.
        OnlyAttached: Option<bool> = Shape::Boolean,
        /// Only those whose path begins with this; all if not given.
        PathPrefix: Option<String> = POLICY_PATH,
        /// Only those that are used like this; either if not given.
        PolicyUsageFilter: Option<String> = POLICY_USAGE,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListPoliciesResponse {
        /// Without descriptions and tags.
        Policies: Option<Vec<Policy>> = POLICIES,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [Policies], raises [SERVICE_FAILURE], by list::list_policies
}

operation! {
    /// Deletes a managed policy that is attached nowhere and has one version left.
    pub DELETE_POLICY = DeletePolicy(DeletePolicyRequest {
        /// The ARN of the managed policy.
        PolicyArn: String = ARN,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, INVALID_INPUT, DELETE_CONFLICT, SERVICE_FAILURE], by create::delete_policy
}

operation! {
    /// Lists the users, groups and roles that a managed policy is used by.
    pub LIST_ENTITIES_FOR_POLICY = ListEntitiesForPolicy(ListEntitiesForPolicyRequest {
        /// The ARN of the managed policy.
        PolicyArn: String = ARN,
        /// Only one kind; users, groups and roles if not given.
        EntityFilter: Option<String> = ENTITY,
        /// Only users, groups and roles whose path begins with this; all if not given.
        PathPrefix: Option<String> = PATH,
        /// Only those that are used like this; either if not given.
        PolicyUsageFilter: Option<String> = POLICY_USAGE,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListEntitiesForPolicyResponse {
        /// The groups that it is attached to.
        PolicyGroups: Option<Vec<PolicyGroup>> = POLICY_GROUPS,
        /// The users that it is attached to, or the boundary of.
        PolicyUsers: Option<Vec<PolicyUser>> = POLICY_USERS,
        /// The roles that it is attached to, or the boundary of.
        PolicyRoles: Option<Vec<PolicyRole>> = POLICY_ROLES,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [PolicyGroups, PolicyUsers, PolicyRoles], raises [NO_SUCH_ENTITY, INVALID_INPUT, SERVICE_FAILURE],
    by entities::list_entities_for_policy
}

operation! {
    /// Adds a version to a managed policy, which has five at most.
    pub CREATE_POLICY_VERSION = CreatePolicyVersion(CreatePolicyVersionRequest {
        /// The ARN of the managed policy.
        PolicyArn: String = ARN,
        /// The document as JSON text.
        PolicyDocument: String = POLICY_DOCUMENT,
        /// Whether it is put in force at once; false if not given.
        SetAsDefault: Option<bool> = Shape::Boolean,
    }) -> CreatePolicyVersionResponse {
        /// The new version, without its document.
        PolicyVersion: Option<PolicyVersion> = PolicyVersion::SHAPE,
    },
    raises [NO_SUCH_ENTITY, MALFORMED_POLICY_DOCUMENT, INVALID_INPUT, LIMIT_EXCEEDED, SERVICE_FAILURE],
    by version::create_policy_version
}

operation! {
    /// Gets a version of a managed policy with its document.
    pub GET_POLICY_VERSION = GetPolicyVersion(GetPolicyVersionRequest {
        /// The ARN of the managed policy.
        PolicyArn: String = ARN,
        /// Such as `v2`.
        VersionId: String = POLICY_VERSION_ID,
    }) -> GetPolicyVersionResponse {
        /// The version.
        PolicyVersion: Option<PolicyVersion> = PolicyVersion::SHAPE,
    },
    raises [NO_SUCH_ENTITY, INVALID_INPUT, SERVICE_FAILURE], by version::get_policy_version
}

operation! {
    /// Lists the versions of a managed policy without documents.
    pub LIST_POLICY_VERSIONS = ListPolicyVersions(ListPolicyVersionsRequest {
        /// The ARN of the managed policy.
        PolicyArn: String = ARN,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListPolicyVersionsResponse {
        /// The newest first.
        Versions: Option<Vec<PolicyVersion>> = POLICY_VERSIONS,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [Versions], raises [NO_SUCH_ENTITY, INVALID_INPUT, SERVICE_FAILURE], by version::list_policy_versions
}

operation! {
    /// Deletes a version that is not the default.
    pub DELETE_POLICY_VERSION = DeletePolicyVersion(DeletePolicyVersionRequest {
        /// The ARN of the managed policy.
        PolicyArn: String = ARN,
        /// Such as `v2`.
        VersionId: String = POLICY_VERSION_ID,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, INVALID_INPUT, DELETE_CONFLICT, SERVICE_FAILURE],
    by version::delete_policy_version
}

operation! {
    /// Puts a version in force, wherever the policy is attached.
    pub SET_DEFAULT_POLICY_VERSION = SetDefaultPolicyVersion(SetDefaultPolicyVersionRequest {
        /// The ARN of the managed policy.
        PolicyArn: String = ARN,
        /// Such as `v2`.
        VersionId: String = POLICY_VERSION_ID,
    }) -> (),
    raises [NO_SUCH_ENTITY, INVALID_INPUT, LIMIT_EXCEEDED, SERVICE_FAILURE], by version::set_default_policy_version
}

operation! {
    /// Attaches a managed policy to a user; it is no error if it is attached already.
    pub ATTACH_USER_POLICY = AttachUserPolicy(AttachUserPolicyRequest {
        /// The name of the user, in any case.
        UserName: String = USER_NAME,
        /// The ARN of the managed policy.
        PolicyArn: String = ARN,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, INVALID_INPUT, POLICY_NOT_ATTACHABLE, SERVICE_FAILURE],
    by attach::attach_user_policy
}

operation! {
    /// Attaches a managed policy to a group; it is no error if it is attached already.
    pub ATTACH_GROUP_POLICY = AttachGroupPolicy(AttachGroupPolicyRequest {
        /// The name of the group, in any case.
        GroupName: String = GROUP_NAME,
        /// The ARN of the managed policy.
        PolicyArn: String = ARN,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, INVALID_INPUT, POLICY_NOT_ATTACHABLE, SERVICE_FAILURE],
    by attach::attach_group_policy
}

operation! {
    /// Attaches a managed policy to a role; it is no error if it is attached already.
    pub ATTACH_ROLE_POLICY = AttachRolePolicy(AttachRolePolicyRequest {
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
        /// The ARN of the managed policy.
        PolicyArn: String = ARN,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, INVALID_INPUT, UNMODIFIABLE_ENTITY, POLICY_NOT_ATTACHABLE, SERVICE_FAILURE],
    by attach::attach_role_policy
}

operation! {
    /// Detaches a managed policy from a user.
    pub DETACH_USER_POLICY = DetachUserPolicy(DetachUserPolicyRequest {
        /// The name of the user, in any case.
        UserName: String = USER_NAME,
        /// The ARN of the managed policy.
        PolicyArn: String = ARN,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, INVALID_INPUT, SERVICE_FAILURE], by attach::detach_user_policy
}

operation! {
    /// Detaches a managed policy from a group.
    pub DETACH_GROUP_POLICY = DetachGroupPolicy(DetachGroupPolicyRequest {
        /// The name of the group, in any case.
        GroupName: String = GROUP_NAME,
        /// The ARN of the managed policy.
        PolicyArn: String = ARN,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, INVALID_INPUT, SERVICE_FAILURE], by attach::detach_group_policy
}

operation! {
    /// Detaches a managed policy from a role.
    pub DETACH_ROLE_POLICY = DetachRolePolicy(DetachRolePolicyRequest {
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
        /// The ARN of the managed policy.
        PolicyArn: String = ARN,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, INVALID_INPUT, UNMODIFIABLE_ENTITY, SERVICE_FAILURE],
    by attach::detach_role_policy
}

operation! {
    /// Lists the managed policies that are attached to a user itself.
    pub LIST_ATTACHED_USER_POLICIES = ListAttachedUserPolicies(ListAttachedUserPoliciesRequest {
        /// The name of the user, in any case.
        UserName: String = USER_NAME,
        /// Only policies whose own path begins with this; all if not given.
        PathPrefix: Option<String> = POLICY_PATH,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListAttachedUserPoliciesResponse {
        /// Each with its name and ARN.
        AttachedPolicies: Option<Vec<AttachedPolicy>> = ATTACHED_POLICIES,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [AttachedPolicies], raises [NO_SUCH_ENTITY, INVALID_INPUT, SERVICE_FAILURE],
    by list::list_attached_user_policies
}

operation! {
    /// Lists the managed policies that are attached to a group.
    pub LIST_ATTACHED_GROUP_POLICIES = ListAttachedGroupPolicies(ListAttachedGroupPoliciesRequest {
        /// The name of the group, in any case.
        GroupName: String = GROUP_NAME,
        /// Only policies whose own path begins with this; all if not given.
        PathPrefix: Option<String> = POLICY_PATH,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListAttachedGroupPoliciesResponse {
        /// Each with its name and ARN.
        AttachedPolicies: Option<Vec<AttachedPolicy>> = ATTACHED_POLICIES,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [AttachedPolicies], raises [NO_SUCH_ENTITY, INVALID_INPUT, SERVICE_FAILURE],
    by list::list_attached_group_policies
}

operation! {
    /// Lists the managed policies that are attached to a role.
    pub LIST_ATTACHED_ROLE_POLICIES = ListAttachedRolePolicies(ListAttachedRolePoliciesRequest {
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
        /// Only policies whose own path begins with this; all if not given.
        PathPrefix: Option<String> = POLICY_PATH,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListAttachedRolePoliciesResponse {
        /// Each with its name and ARN.
        AttachedPolicies: Option<Vec<AttachedPolicy>> = ATTACHED_POLICIES,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [AttachedPolicies], raises [NO_SUCH_ENTITY, INVALID_INPUT, SERVICE_FAILURE],
    by list::list_attached_role_policies
}
