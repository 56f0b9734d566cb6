//! Reading instance profiles.

use super::{
    GetInstanceProfileRequest, GetInstanceProfileResponse, ListInstanceProfilesForRoleRequest,
    ListInstanceProfilesForRoleResponse, ListInstanceProfilesRequest, ListInstanceProfilesResponse,
};
use crate::account::Referrer;
use crate::error::Error;
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::page::Pager;

pub fn get_instance_profile(
    call: &mut Call,
    input: GetInstanceProfileRequest,
) -> Result<GetInstanceProfileResponse, Error> {
    let profile = call.instance_profile(&input.InstanceProfileName)?;
    Ok(GetInstanceProfileResponse { InstanceProfile: answer::instance_profile_with_tags(call.account, &profile) })
}

pub fn list_instance_profiles(
    call: &mut Call,
    input: ListInstanceProfilesRequest,
) -> Result<ListInstanceProfilesResponse, Error> {
    let prefix = input.PathPrefix.as_deref().unwrap_or("/");
    let pager = Pager::new(["ListInstanceProfiles", prefix], input.Marker.as_deref(), input.MaxItems)?;
    let account = &*call.account;
    let rows = account.instance_profiles.by_names(pager.after());
    let page = pager.rows(rows.map(|(name, profile)| {
        (name, profile.path.starts_with(prefix).then(|| answer::instance_profile(account, profile)))
    }));
    Ok(ListInstanceProfilesResponse {
        IsTruncated: Some(page.is_truncated()),
        InstanceProfiles: page.items,
        Marker: page.marker,
    })
}

pub fn list_instance_profiles_for_role(
    call: &mut Call,
    input: ListInstanceProfilesForRoleRequest,
) -> Result<ListInstanceProfilesForRoleResponse, Error> {
    let role = call.role(&input.RoleName)?;
    let pager = Pager::new(["ListInstanceProfilesForRole", &role.id], input.Marker.as_deref(), input.MaxItems)?;
    let account = &*call.account;
    let holders = account.links().of(&role.id, Referrer::InstanceProfile, pager.after());
    let page = pager.rows(holders.map(|(name, link)| {
        let profile = account.instance_profiles.get(&link.id);
        (name, profile.map(|profile| answer::instance_profile(account, profile)))
    }));
    Ok(ListInstanceProfilesForRoleResponse {
        IsTruncated: Some(page.is_truncated()),
        InstanceProfiles: page.items,
        Marker: page.marker,
    })
}
