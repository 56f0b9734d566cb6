//! Roles, those that services keep too. [behaviours.md §4.3]

mod change;
mod create;
mod get;
mod service_linked;
mod services;
mod trust;

use crate::error::{
    CONCURRENT_MODIFICATION, DELETE_CONFLICT, ENTITY_ALREADY_EXISTS, INVALID_INPUT, LIMIT_EXCEEDED,
    MALFORMED_POLICY_DOCUMENT, NO_SUCH_ENTITY, SERVICE_FAILURE, UNMODIFIABLE_ENTITY,
};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::Shape;
pub use trust::{trust_document, trusted_principals};

operation! {
    /// Creates a role, all or nothing: tags and boundary are set with it.
    pub CREATE_ROLE = CreateRole(CreateRoleRequest {
        /// `/` if not given; any other begins and ends with `/`.
        Path: Option<String> = PATH,
        /// 1 to 64 letters, digits and `_+=,.@-`; unique in the account, whatever its case.
        RoleName: String = ROLE_NAME,
        /// Who may assume the role: the trust policy as JSON text.
        AssumeRolePolicyDocument: String = POLICY_DOCUMENT,
        /// What the role is for, in at most 1000 characters.
        Description: Option<String> = ROLE_DESCRIPTION,
        /// How long a session may last at most, in seconds: 3600 to 43200; 3600 if not given.
        MaxSessionDuration: Option<i64> = ROLE_MAX_SESSION_DURATION,
        /// The ARN of a managed policy that limits what policies can allow.
        PermissionsBoundary: Option<String> = ARN,
        /// At most 50.
        Tags: Option<Vec<Tag>> = TAGS,
    }) -> CreateRoleResponse {
        /// The new role, without description, longest session and last use.
        Role: Role = Role::SHAPE,
    },
    raises [
        LIMIT_EXCEEDED, INVALID_INPUT, ENTITY_ALREADY_EXISTS, MALFORMED_POLICY_DOCUMENT, CONCURRENT_MODIFICATION,
        SERVICE_FAILURE,
    ],
    by create::create_role
}

operation! {
    /// Gets a role with everything about it but its policies.
    pub GET_ROLE = GetRole(GetRoleRequest {
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
    }) -> GetRoleResponse {
        /// The role.
        Role: Role = Role::SHAPE,
    },
    raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by get::get_role
}

operation! {
    /// Lists the roles whose path begins with a prefix, service-linked ones too.
    pub LIST_ROLES = ListRoles(ListRolesRequest {
        /// Only those whose path begins with this; all if not given.
        PathPrefix: Option<String> = PATH_PREFIX,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListRolesResponse {
        /// In the order of their names.
        Roles: Vec<Role> = ROLES,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [Roles], raises [SERVICE_FAILURE], by get::list_roles
}

operation! {
    /// Changes the description or the longest session of a role; what is not given stays.
    pub UPDATE_ROLE = UpdateRole(UpdateRoleRequest {
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
        /// At most 1000 characters; an empty one removes it.
        Description: Option<String> = ROLE_DESCRIPTION,
        /// How long a session may last at most, in seconds: 3600 to 43200.
        MaxSessionDuration: Option<i64> = ROLE_MAX_SESSION_DURATION,
    }) -> UpdateRoleResponse {},
    raises [UNMODIFIABLE_ENTITY, NO_SUCH_ENTITY, SERVICE_FAILURE], by change::update_role
}

operation! {
    /// Changes the description of a role; `UpdateRole` does the same and more.
    pub UPDATE_ROLE_DESCRIPTION = UpdateRoleDescription(UpdateRoleDescriptionRequest {
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
        /// At most 1000 characters; an empty one removes it.
        Description: String = ROLE_DESCRIPTION,
    }) -> UpdateRoleDescriptionResponse {
        /// The role with its new description.
        Role: Option<Role> = Role::SHAPE,
    },
    raises [NO_SUCH_ENTITY, UNMODIFIABLE_ENTITY, SERVICE_FAILURE], by change::update_role_description
}

operation! {
    /// Replaces the trust policy of a role.
    pub UPDATE_ASSUME_ROLE_POLICY = UpdateAssumeRolePolicy(UpdateAssumeRolePolicyRequest {
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
        /// Who may assume the role from now on: the trust policy as JSON text.
        PolicyDocument: String = POLICY_DOCUMENT,
    }) -> (),
    raises [NO_SUCH_ENTITY, MALFORMED_POLICY_DOCUMENT, LIMIT_EXCEEDED, UNMODIFIABLE_ENTITY, SERVICE_FAILURE],
    by change::update_assume_role_policy
}

operation! {
    /// Deletes a role without policies that is in no instance profile.
    pub DELETE_ROLE = DeleteRole(DeleteRoleRequest {
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
    }) -> (),
    raises [
        NO_SUCH_ENTITY, DELETE_CONFLICT, LIMIT_EXCEEDED, UNMODIFIABLE_ENTITY, CONCURRENT_MODIFICATION,
        SERVICE_FAILURE,
    ],
    by change::delete_role
}

operation! {
    /// Creates the role that a service of AWS keeps for itself, with its trust and permissions.
    pub CREATE_SERVICE_LINKED_ROLE = CreateServiceLinkedRole(CreateServiceLinkedRoleRequest {
        /// The service as it stands in principals, such as `autoscaling.amazonaws.com`.
        AWSServiceName: String = GROUP_NAME,
        /// What the role is for, in at most 1000 characters.
        Description: Option<String> = ROLE_DESCRIPTION,
        /// Ends the name of the role, for services that may have several.
        CustomSuffix: Option<String> = CUSTOM_SUFFIX,
    }) -> CreateServiceLinkedRoleResponse {
        /// The new role.
        Role: Option<Role> = Role::SHAPE,
    },
    raises [INVALID_INPUT, LIMIT_EXCEEDED, NO_SUCH_ENTITY, SERVICE_FAILURE],
    by service_linked::create_service_linked_role
}

operation! {
    /// Starts to delete a service-linked role and gives a task to ask about.
    pub DELETE_SERVICE_LINKED_ROLE = DeleteServiceLinkedRole(DeleteServiceLinkedRoleRequest {
        /// The name of the role, such as `AWSServiceRoleForAutoScaling`.
        RoleName: String = ROLE_NAME,
    }) -> DeleteServiceLinkedRoleResponse {
        /// What `GetServiceLinkedRoleDeletionStatus` takes.
        DeletionTaskId: String = DELETION_TASK_ID,
    },
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, SERVICE_FAILURE], by service_linked::delete_service_linked_role
}

operation! {
    /// Tells how far the deletion of a service-linked role is.
    pub GET_SERVICE_LINKED_ROLE_DELETION_STATUS =
        GetServiceLinkedRoleDeletionStatus(GetServiceLinkedRoleDeletionStatusRequest {
            /// What `DeleteServiceLinkedRole` gave.
            DeletionTaskId: String = DELETION_TASK_ID,
        }) -> GetServiceLinkedRoleDeletionStatusResponse {
            /// How far it is.
            Status: String = DELETION_TASK_STATUS,
            /// Only if it failed.
            Reason: Option<DeletionTaskFailureReasonType> = DeletionTaskFailureReasonType::SHAPE,
        },
    raises [NO_SUCH_ENTITY, INVALID_INPUT, SERVICE_FAILURE], by service_linked::get_service_linked_role_deletion_status
}
