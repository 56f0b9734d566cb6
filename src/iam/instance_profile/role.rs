//! The role of an instance profile.

use super::{AddRoleToInstanceProfileRequest, RemoveRoleFromInstanceProfileRequest};
use crate::account::InstanceProfile;
use crate::error::{Error, LIMIT_EXCEEDED, NO_SUCH_ENTITY};
use crate::iam::call::Call;

/// Refuses a second role, even when it is the same one.
pub fn add_role_to_instance_profile(call: &mut Call, input: AddRoleToInstanceProfileRequest) -> Result<(), Error> {
    let profile = call.instance_profile(&input.InstanceProfileName)?;
    let role = call.own_role(&input.RoleName)?;
    if profile.role.is_some() {
        return Err(LIMIT_EXCEEDED.says("Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1"));
    }
    call.account.update::<InstanceProfile>(&profile.id, |profile| profile.role = Some(role.id.clone()));
    Ok(())
}

/// Even a protected role can be taken out: only an import can have put it in. [C]
pub fn remove_role_from_instance_profile(
    call: &mut Call,
    input: RemoveRoleFromInstanceProfileRequest,
) -> Result<(), Error> {
    let profile = call.instance_profile(&input.InstanceProfileName)?;
    let role = call.role(&input.RoleName)?;
    if profile.role.as_ref() != Some(&role.id) {
        call.own_role(&input.RoleName)?;
        return Err(NO_SUCH_ENTITY.says(format!(
            "Role {} in Instance Profile {} cannot be found.",
            input.RoleName, input.InstanceProfileName
        )));
    }
    call.account.update::<InstanceProfile>(&profile.id, |profile| profile.role = None);
    Ok(())
}
