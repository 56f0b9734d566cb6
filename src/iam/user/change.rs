//! Renaming and deleting users.

use super::create::already_exists;
use super::{DeleteUserRequest, UpdateUserRequest};
use crate::account::User;
use crate::error::{DELETE_CONFLICT, Error};
use crate::iam::call::Call;
use crate::iam::entity::check_detached;

pub fn update_user(call: &mut Call, input: UpdateUserRequest) -> Result<(), Error> {
    let user = call.user(&input.UserName)?;
    if let Some(name) = &input.NewUserName
        && call.account.users.by_name(name).is_some_and(|taken| taken.id != user.id)
    {
        return Err(already_exists(name));
    }
    call.account.update::<User>(&user.id, |user| {
        if let Some(name) = input.NewUserName {
            user.name = name.into();
        }
        if let Some(path) = input.NewPath {
            user.path = path.into();
        }
    });
    Ok(())
}

pub fn delete_user(call: &mut Call, input: DeleteUserRequest) -> Result<(), Error> {
    let user = call.user(&input.UserName)?;
    check_detached(&user.attached, &user.inline)?;
    if !user.groups.is_empty() {
        return Err(DELETE_CONFLICT.says("Cannot delete entity, must remove users from group first."));
    }
    let must = |what: &str| Err(DELETE_CONFLICT.says(format!("Cannot delete entity, must {what} first.")));
    let credentials = call.account.credentials_of(&user.id);
    if !credentials.access_keys.is_empty() {
        return must("delete access keys");
    }
    if credentials.login.is_some() {
        return must("delete login profile");
    }
    if call.account.has_mfa_device(&user.id) {
        return must("delete MFA device");
    }
    if !credentials.is_empty() {
        return must("remove referenced objects");
    }
    call.account.forget_accesses(&user.id);
    call.account.remove::<User>(&user.id);
    Ok(())
}
