//! Setting and taking away permissions boundaries.

use std::rc::Rc;

use super::{
    DeleteRolePermissionsBoundaryRequest, DeleteUserPermissionsBoundaryRequest, PutRolePermissionsBoundaryRequest,
    PutUserPermissionsBoundaryRequest,
};
use crate::account::{Role, User};
use crate::error::{Error, INVALID_INPUT, NO_SUCH_ENTITY};
use crate::iam::call::Call;
use crate::iam::entity::check_policy_arn;

/// The ARN of a policy that can be a boundary.
pub fn checked_boundary(call: &Call, arn: &str) -> Result<Rc<str>, Error> {
    check_policy_arn(arn).map_err(|error| INVALID_INPUT.says(error.message))?;
    let found = call.find_policy(arn).map(|policy| policy.arn.clone());
    found.ok_or_else(|| NO_SUCH_ENTITY.says(format!("Scope ARN: {arn} does not exist or is not attachable.")))
}

pub fn put_user_permissions_boundary(call: &mut Call, input: PutUserPermissionsBoundaryRequest) -> Result<(), Error> {
    let user = call.user(&input.UserName)?;
    let boundary = checked_boundary(call, &input.PermissionsBoundary)?;
    call.account.update::<User>(&user.id, |user| user.boundary = Some(boundary));
    Ok(())
}

pub fn put_role_permissions_boundary(call: &mut Call, input: PutRolePermissionsBoundaryRequest) -> Result<(), Error> {
    let role = call.own_role(&input.RoleName)?;
    let boundary = checked_boundary(call, &input.PermissionsBoundary)?;
    call.account.update::<Role>(&role.id, |role| role.boundary = Some(boundary));
    Ok(())
}

/// That there was none is no error. [C: behaviours.md §4.4 leaves it open]
pub fn delete_user_permissions_boundary(
    call: &mut Call,
    input: DeleteUserPermissionsBoundaryRequest,
) -> Result<(), Error> {
    let user = call.user(&input.UserName)?;
    call.account.update::<User>(&user.id, |user| user.boundary = None);
    Ok(())
}

/// That there was none is no error. [C: behaviours.md §4.4 leaves it open]
pub fn delete_role_permissions_boundary(
    call: &mut Call,
    input: DeleteRolePermissionsBoundaryRequest,
) -> Result<(), Error> {
    let role = call.own_role(&input.RoleName)?;
    call.account.update::<Role>(&role.id, |role| role.boundary = None);
    Ok(())
}
