//! Creating and deleting instance profiles.

use super::{CreateInstanceProfileRequest, CreateInstanceProfileResponse, DeleteInstanceProfileRequest};
use crate::account::InstanceProfile;
use crate::error::{DELETE_CONFLICT, ENTITY_ALREADY_EXISTS, Error};
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::quota::Quota;
use crate::iam::tagging::{Keys, checked_tags};

pub fn create_instance_profile(
    call: &mut Call,
    input: CreateInstanceProfileRequest,
) -> Result<CreateInstanceProfileResponse, Error> {
    let tags = checked_tags(input.Tags, Keys::Exact)?;
    let name = input.InstanceProfileName;
    if call.account.instance_profiles.by_name(&name).is_some() {
        return Err(ENTITY_ALREADY_EXISTS.says(format!("Instance Profile {name} already exists.")));
    }
    call.settings.quotas.allow_one_more(Quota::InstanceProfiles, call.account.instance_profiles.len())?;
    let profile = InstanceProfile {
        id: call.new_id("AIPA"),
        name: name.into(),
        path: input.Path.unwrap_or_else(|| "/".to_string()).into(),
        created: call.now,
        role: None,
        tags,
    };
    let answer = match profile.tags.is_empty() {
        true => answer::instance_profile(call.account, &profile),
        false => answer::instance_profile_with_tags(call.account, &profile),
    };
    call.account.put(profile);
    Ok(CreateInstanceProfileResponse { InstanceProfile: answer })
}

pub fn delete_instance_profile(call: &mut Call, input: DeleteInstanceProfileRequest) -> Result<(), Error> {
    let profile = call.instance_profile(&input.InstanceProfileName)?;
    if profile.role.is_some() {
        return Err(DELETE_CONFLICT.says("Cannot delete entity, must remove roles from instance profile first."));
    }
    call.account.remove::<InstanceProfile>(&profile.id);
    Ok(())
}
