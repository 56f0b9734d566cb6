//! Who is in which group.

use super::{AddUserToGroupRequest, RemoveUserFromGroupRequest};
use crate::account::User;
use crate::error::Error;
use crate::iam::call::Call;
use crate::iam::quota::Quota;

/// Adding a member again changes nothing. Which of two missing names is told is open; as when a
/// member is removed, it is the user. [C]
pub fn add_user_to_group(call: &mut Call, input: AddUserToGroupRequest) -> Result<(), Error> {
    let user = call.user(&input.UserName)?;
    let group = call.group(&input.GroupName)?;
    if user.groups.contains(&group.id) {
        return Ok(());
    }
    call.settings.quotas.allow_one_more(Quota::GroupsPerUser, user.groups.len())?;
    call.account.update::<User>(&user.id, |user| user.groups.push(group.id.clone()));
    Ok(())
}

/// Removing somebody who is not in the group changes nothing.
pub fn remove_user_from_group(call: &mut Call, input: RemoveUserFromGroupRequest) -> Result<(), Error> {
    let user = call.user(&input.UserName)?;
    let group = call.group(&input.GroupName)?;
    if user.groups.contains(&group.id) {
        call.account.update::<User>(&user.id, |user| user.groups.retain(|id| *id != group.id));
    }
    Ok(())
}
