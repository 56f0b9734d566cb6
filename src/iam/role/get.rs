//! Reading roles.

use super::{GetRoleRequest, GetRoleResponse, ListRolesRequest, ListRolesResponse};
use crate::error::Error;
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::page::Pager;

pub fn get_role(call: &mut Call, input: GetRoleRequest) -> Result<GetRoleResponse, Error> {
    let role = call.role(&input.RoleName)?;
    Ok(GetRoleResponse { Role: answer::role_with_all(call.account, &role, call.now) })
}

pub fn list_roles(call: &mut Call, input: ListRolesRequest) -> Result<ListRolesResponse, Error> {
    let prefix = input.PathPrefix.as_deref().unwrap_or("/");
    let pager = Pager::new(["ListRoles", prefix], input.Marker.as_deref(), input.MaxItems)?;
    let account = &*call.account;
    let rows = account.roles.by_names(pager.after());
    let page = pager.rows(
        rows.map(|(name, role)| (name, role.path.starts_with(prefix).then(|| answer::listed_role(account, role)))),
    );
    Ok(ListRolesResponse { IsTruncated: Some(page.is_truncated()), Roles: page.items, Marker: page.marker })
}
