//! Permissions boundaries: the policy that limits what a user or role may be allowed.
//! [behaviours.md §4.4]

mod change;

use crate::error::{INVALID_INPUT, NO_SUCH_ENTITY, POLICY_NOT_ATTACHABLE, SERVICE_FAILURE, UNMODIFIABLE_ENTITY};
use crate::iam::shapes::*;
use crate::operation;
pub use change::checked_boundary;

operation! {
    /// Sets the permissions boundary of a user, or replaces it.
    pub PUT_USER_PERMISSIONS_BOUNDARY = PutUserPermissionsBoundary(PutUserPermissionsBoundaryRequest {
        /// The name of the user, in any case.
        UserName: String = USER_NAME,
        /// The ARN of a managed policy that limits what policies can allow.
        PermissionsBoundary: String = ARN,
    }) -> (),
    raises [NO_SUCH_ENTITY, INVALID_INPUT, POLICY_NOT_ATTACHABLE, SERVICE_FAILURE],
    by change::put_user_permissions_boundary
}

operation! {
    /// Sets the permissions boundary of a role, or replaces it.
    pub PUT_ROLE_PERMISSIONS_BOUNDARY = PutRolePermissionsBoundary(PutRolePermissionsBoundaryRequest {
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
        /// The ARN of a managed policy that limits what policies can allow.
        PermissionsBoundary: String = ARN,
    }) -> (),
    raises [NO_SUCH_ENTITY, INVALID_INPUT, UNMODIFIABLE_ENTITY, POLICY_NOT_ATTACHABLE, SERVICE_FAILURE],
    by change::put_role_permissions_boundary
}

operation! {
    /// Removes the permissions boundary of a user.
    pub DELETE_USER_PERMISSIONS_BOUNDARY = DeleteUserPermissionsBoundary(DeleteUserPermissionsBoundaryRequest {
        /// The name of the user, in any case.
        UserName: String = USER_NAME,
    }) -> (),
    raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by change::delete_user_permissions_boundary
}

operation! {
    /// Removes the permissions boundary of a role.
    pub DELETE_ROLE_PERMISSIONS_BOUNDARY = DeleteRolePermissionsBoundary(DeleteRolePermissionsBoundaryRequest {
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
    }) -> (),
    raises [NO_SUCH_ENTITY, UNMODIFIABLE_ENTITY, SERVICE_FAILURE], by change::delete_role_permissions_boundary
}
