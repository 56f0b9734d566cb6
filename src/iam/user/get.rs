//! Reading users.

use super::{GetUserRequest, GetUserResponse, ListUsersRequest, ListUsersResponse};
use crate::error::Error;
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::page::Pager;

pub fn get_user(call: &mut Call, input: GetUserRequest) -> Result<GetUserResponse, Error> {
    let user = call.named_or_calling_user(input.UserName.as_deref())?;
    let account = &*call.account;
    Ok(GetUserResponse {
        User: user.map_or_else(|| answer::root_user(account), |user| answer::user_with_all(account, &user)),
    })
}

pub fn list_users(call: &mut Call, input: ListUsersRequest) -> Result<ListUsersResponse, Error> {
    let prefix = input.PathPrefix.as_deref().unwrap_or("/");
    let pager = Pager::new(["ListUsers", prefix], input.Marker.as_deref(), input.MaxItems)?;
    let account = &*call.account;
    let rows = account.users.by_names(pager.after());
    let page =
        pager.rows(rows.map(|(name, user)| (name, user.path.starts_with(prefix).then(|| answer::user(account, user)))));
    Ok(ListUsersResponse { IsTruncated: Some(page.is_truncated()), Users: page.items, Marker: page.marker })
}
