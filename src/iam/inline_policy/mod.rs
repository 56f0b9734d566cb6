//! Policies that are part of one user, group or role. [behaviours.md §4.6]

mod behaviour;

use crate::error::{LIMIT_EXCEEDED, MALFORMED_POLICY_DOCUMENT, NO_SUCH_ENTITY, SERVICE_FAILURE, UNMODIFIABLE_ENTITY};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::Shape;

operation! {
    /// Sets an inline policy of a user, or replaces the one of that name.
    pub PUT_USER_POLICY = PutUserPolicy(PutUserPolicyRequest {
        /// The name of the user, in any case.
        UserName: String = EXISTING_USER_NAME,
        /// 1 to 128 letters, digits and `_+=,.@-`.
        PolicyName: String = POLICY_NAME,
        /// The document as JSON text.
        PolicyDocument: String = POLICY_DOCUMENT,
    }) -> (),
    raises [LIMIT_EXCEEDED, MALFORMED_POLICY_DOCUMENT, NO_SUCH_ENTITY, SERVICE_FAILURE], by behaviour::put_user_policy
}

operation! {
    /// Sets an inline policy of a group, or replaces the one of that name.
    pub PUT_GROUP_POLICY = PutGroupPolicy(PutGroupPolicyRequest {
        /// The name of the group, in any case.
        GroupName: String = GROUP_NAME,
        /// 1 to 128 letters, digits and `_+=,.@-`.
        PolicyName: String = POLICY_NAME,
        /// The document as JSON text.
        PolicyDocument: String = POLICY_DOCUMENT,
    }) -> (),
    raises [LIMIT_EXCEEDED, MALFORMED_POLICY_DOCUMENT, NO_SUCH_ENTITY, SERVICE_FAILURE], by behaviour::put_group_policy
}

operation! {
    /// Sets an inline policy of a role, or replaces the one of that name.
    pub PUT_ROLE_POLICY = PutRolePolicy(PutRolePolicyRequest {
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
        /// 1 to 128 letters, digits and `_+=,.@-`.
        PolicyName: String = POLICY_NAME,
        /// The document as JSON text.
        PolicyDocument: String = POLICY_DOCUMENT,
    }) -> (),
    raises [LIMIT_EXCEEDED, MALFORMED_POLICY_DOCUMENT, NO_SUCH_ENTITY, UNMODIFIABLE_ENTITY, SERVICE_FAILURE],
    by behaviour::put_role_policy
}

operation! {
    /// Gets an inline policy of a user.
    pub GET_USER_POLICY = GetUserPolicy(GetUserPolicyRequest {
        /// The name of the user, in any case.
        UserName: String = EXISTING_USER_NAME,
        /// The name of the policy.
        PolicyName: String = POLICY_NAME,
    }) -> GetUserPolicyResponse {
        /// The name of the user.
        UserName: String = EXISTING_USER_NAME,
        /// The name of the policy.
        PolicyName: String = POLICY_NAME,
        /// Percent-encoded.
        PolicyDocument: String = POLICY_DOCUMENT,
    },
    raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by behaviour::get_user_policy
}

operation! {
    /// Gets an inline policy of a group.
    pub GET_GROUP_POLICY = GetGroupPolicy(GetGroupPolicyRequest {
        /// The name of the group, in any case.
        GroupName: String = GROUP_NAME,
        /// The name of the policy.
        PolicyName: String = POLICY_NAME,
    }) -> GetGroupPolicyResponse {
        /// The name of the group.
        GroupName: String = GROUP_NAME,
        /// The name of the policy.
        PolicyName: String = POLICY_NAME,
        /// Percent-encoded.
        PolicyDocument: String = POLICY_DOCUMENT,
    },
    raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by behaviour::get_group_policy
}

operation! {
    /// Gets an inline policy of a role.
    pub GET_ROLE_POLICY = GetRolePolicy(GetRolePolicyRequest {
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
        /// The name of the policy.
        PolicyName: String = POLICY_NAME,
    }) -> GetRolePolicyResponse {
        /// The name of the role.
        RoleName: String = ROLE_NAME,
        /// The name of the policy.
        PolicyName: String = POLICY_NAME,
        /// Percent-encoded.
        PolicyDocument: String = POLICY_DOCUMENT,
    },
    raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by behaviour::get_role_policy
}

operation! {
    /// Lists the names of the inline policies of a user.
    pub LIST_USER_POLICIES = ListUserPolicies(ListUserPoliciesRequest {
        /// The name of the user, in any case.
        UserName: String = EXISTING_USER_NAME,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListUserPoliciesResponse {
        /// In the order of the names.
        PolicyNames: Vec<String> = POLICY_NAMES,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [PolicyNames], raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by behaviour::list_user_policies
}

operation! {
    /// Lists the names of the inline policies of a group.
    pub LIST_GROUP_POLICIES = ListGroupPolicies(ListGroupPoliciesRequest {
        /// The name of the group, in any case.
        GroupName: String = GROUP_NAME,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListGroupPoliciesResponse {
        /// In the order of the names.
        PolicyNames: Vec<String> = POLICY_NAMES,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [PolicyNames], raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by behaviour::list_group_policies
}

operation! {
    /// Lists the names of the inline policies of a role.
    pub LIST_ROLE_POLICIES = ListRolePolicies(ListRolePoliciesRequest {
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListRolePoliciesResponse {
        /// In the order of the names.
        PolicyNames: Vec<String> = POLICY_NAMES,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [PolicyNames], raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by behaviour::list_role_policies
}

operation! {
    /// Deletes an inline policy of a user.
    pub DELETE_USER_POLICY = DeleteUserPolicy(DeleteUserPolicyRequest {
        /// The name of the user, in any case.
        UserName: String = EXISTING_USER_NAME,
        /// The name of the policy.
        PolicyName: String = POLICY_NAME,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, SERVICE_FAILURE], by behaviour::delete_user_policy
}

operation! {
    /// Deletes an inline policy of a group.
    pub DELETE_GROUP_POLICY = DeleteGroupPolicy(DeleteGroupPolicyRequest {
        /// The name of the group, in any case.
        GroupName: String = GROUP_NAME,
        /// The name of the policy.
        PolicyName: String = POLICY_NAME,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, SERVICE_FAILURE], by behaviour::delete_group_policy
}

operation! {
    /// Deletes an inline policy of a role.
    pub DELETE_ROLE_POLICY = DeleteRolePolicy(DeleteRolePolicyRequest {
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
        /// The name of the policy.
        PolicyName: String = POLICY_NAME,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, UNMODIFIABLE_ENTITY, SERVICE_FAILURE], by behaviour::delete_role_policy
}
