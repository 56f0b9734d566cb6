//! Reading groups and who is in them.

use super::{
    GetGroupRequest, GetGroupResponse, ListGroupsForUserRequest, ListGroupsForUserResponse, ListGroupsRequest,
    ListGroupsResponse,
};
use crate::account::Referrer;
use crate::error::Error;
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::page::Pager;
use crate::order::sorted_by;

pub fn get_group(call: &mut Call, input: GetGroupRequest) -> Result<GetGroupResponse, Error> {
    let group = call.group(&input.GroupName)?;
    let pager = Pager::new(["GetGroup", &group.id], input.Marker.as_deref(), input.MaxItems)?;
    let account = &*call.account;
    let members = account.links().of(&group.id, Referrer::User, pager.after());
    let page = pager
        .rows(members.map(|(name, link)| (name, account.users.get(&link.id).map(|user| answer::user(account, user)))));
    Ok(GetGroupResponse {
        Group: answer::group(account, &group),
        IsTruncated: Some(page.is_truncated()),
        Users: page.items,
        Marker: page.marker,
    })
}

pub fn list_groups(call: &mut Call, input: ListGroupsRequest) -> Result<ListGroupsResponse, Error> {
    let prefix = input.PathPrefix.as_deref().unwrap_or("/");
    let pager = Pager::new(["ListGroups", prefix], input.Marker.as_deref(), input.MaxItems)?;
    let account = &*call.account;
    let rows = account.groups.by_names(pager.after());
    let page = pager
        .rows(rows.map(|(name, group)| (name, group.path.starts_with(prefix).then(|| answer::group(account, group)))));
    Ok(ListGroupsResponse { IsTruncated: Some(page.is_truncated()), Groups: page.items, Marker: page.marker })
}

pub fn list_groups_for_user(
    call: &mut Call,
    input: ListGroupsForUserRequest,
) -> Result<ListGroupsForUserResponse, Error> {
    let user = call.user(&input.UserName)?;
    let pager = Pager::new(["ListGroupsForUser", &user.id], input.Marker.as_deref(), input.MaxItems)?;
    let account = &*call.account;
    let groups = user.groups.iter().filter_map(|id| account.groups.get(id)).collect();
    let groups = sorted_by(groups, |group| group.name.to_ascii_lowercase());
    let page = pager.list(groups, |group| &group.id)?;
    Ok(ListGroupsForUserResponse {
        IsTruncated: Some(page.is_truncated()),
        Groups: page.items.into_iter().map(|group| answer::group(account, group)).collect(),
        Marker: page.marker,
    })
}
