//! Creating, renaming and deleting groups.

use super::{CreateGroupRequest, CreateGroupResponse, DeleteGroupRequest, UpdateGroupRequest};
use crate::account::{Group, Referrer};
use crate::error::{DELETE_CONFLICT, ENTITY_ALREADY_EXISTS, Error};
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::entity::check_detached;
use crate::iam::quota::Quota;

pub fn create_group(call: &mut Call, input: CreateGroupRequest) -> Result<CreateGroupResponse, Error> {
    if call.account.groups.by_name(&input.GroupName).is_some() {
        return Err(already_exists(&input.GroupName));
    }
    call.settings.quotas.allow_one_more(Quota::Groups, call.account.groups.len())?;
    let group = Group {
        id: call.new_id("AGPA"),
        name: input.GroupName.into(),
        path: input.Path.unwrap_or_else(|| "/".to_string()).into(),
        created: call.now,
        attached: Vec::new(),
        inline: Vec::new(),
    };
    let answer = answer::group(call.account, &group);
    call.account.put(group);
    Ok(CreateGroupResponse { Group: answer })
}

fn already_exists(name: &str) -> Error {
    ENTITY_ALREADY_EXISTS.says(format!("Group with name {name} already exists."))
}

pub fn update_group(call: &mut Call, input: UpdateGroupRequest) -> Result<(), Error> {
    let group = call.group(&input.GroupName)?;
    if let Some(name) = &input.NewGroupName
        && call.account.groups.by_name(name).is_some_and(|taken| taken.id != group.id)
    {
        return Err(already_exists(name));
    }
    call.account.update::<Group>(&group.id, |group| {
        if let Some(name) = input.NewGroupName {
            group.name = name.into();
        }
        if let Some(path) = input.NewPath {
            group.path = path.into();
        }
    });
    Ok(())
}

pub fn delete_group(call: &mut Call, input: DeleteGroupRequest) -> Result<(), Error> {
    let group = call.group(&input.GroupName)?;
    check_detached(&group.attached, &group.inline)?;
    if call.account.links().of(&group.id, Referrer::User, None).next().is_some() {
        return Err(DELETE_CONFLICT.says("Cannot delete entity, must remove users from group first."));
    }
    call.account.remove::<Group>(&group.id);
    Ok(())
}
