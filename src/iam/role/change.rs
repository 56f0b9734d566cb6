//! Changing and deleting roles.

use std::rc::Rc;

use super::trust::checked_trust;
use super::{
    DeleteRoleRequest, UpdateAssumeRolePolicyRequest, UpdateRoleDescriptionRequest, UpdateRoleDescriptionResponse,
    UpdateRoleRequest, UpdateRoleResponse,
};
use crate::account::{Referrer, Role};
use crate::error::{DELETE_CONFLICT, Error};
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::entity::{check_detached, is_service_linked};

pub fn update_role(call: &mut Call, input: UpdateRoleRequest) -> Result<UpdateRoleResponse, Error> {
    let role = match (&input.Description, input.MaxSessionDuration) {
        (Some(_), None) => described_role(call, &input.RoleName)?,
        _ => call.own_role(&input.RoleName)?,
    };
    let mut role = Role::clone(&role);
    if let Some(text) = input.Description {
        role.description = description(text);
    }
    role.max_session = input.MaxSessionDuration.unwrap_or(role.max_session);
    call.account.put(role);
    Ok(UpdateRoleResponse {})
}

pub fn update_role_description(
    call: &mut Call,
    input: UpdateRoleDescriptionRequest,
) -> Result<UpdateRoleDescriptionResponse, Error> {
    let role = described_role(call, &input.RoleName)?;
    let role = Role { description: description(input.Description), ..Role::clone(&role) };
    let answer = answer::described_role(call.account, &role);
    call.account.put(role);
    Ok(UpdateRoleDescriptionResponse { Role: Some(answer) })
}

/// A role that is to be described anew. The description of a service-linked role is the one thing
/// about it, beside its tags, that is not its service's.
fn described_role(call: &Call, name: &str) -> Result<Rc<Role>, Error> {
    let role = call.role(name)?;
    if is_service_linked(&role) { Ok(role) } else { call.own_role(name) }
}

/// An empty description is none.
fn description(text: String) -> Option<Rc<str>> {
    (!text.is_empty()).then(|| text.into())
}

pub fn update_assume_role_policy(call: &mut Call, input: UpdateAssumeRolePolicyRequest) -> Result<(), Error> {
    let role = call.own_role(&input.RoleName)?;
    let trusted = checked_trust(call, &input.PolicyDocument, Some(&role))?;
    call.account.put(Role { trust: input.PolicyDocument.into(), trusted, ..Role::clone(&role) });
    Ok(())
}

pub fn delete_role(call: &mut Call, input: DeleteRoleRequest) -> Result<(), Error> {
    let role = call.own_role(&input.RoleName)?;
    check_detached(&role.attached, &role.inline)?;
    if call.account.links().of(&role.id, Referrer::InstanceProfile, None).next().is_some() {
        return Err(DELETE_CONFLICT.says("Cannot delete entity, must remove roles from instance profile first."));
    }
    call.account.forget_accesses(&role.id);
    call.account.remove::<Role>(&role.id);
    Ok(())
}
