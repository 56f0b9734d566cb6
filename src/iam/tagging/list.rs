//! Listing tags.

use super::{
    ListInstanceProfileTagsRequest, ListInstanceProfileTagsResponse, ListPolicyTagsRequest, ListPolicyTagsResponse,
    ListRoleTagsRequest, ListRoleTagsResponse, ListServerCertificateTagsRequest, ListServerCertificateTagsResponse,
    ListUserTagsRequest, ListUserTagsResponse,
};
use crate::account;
use crate::error::Error;
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::page::{Page, Pager};
use crate::iam::shapes::Tag;

fn page(
    operation: &str,
    of: &str,
    tags: &[account::Tag],
    marker: Option<&str>,
    max_items: Option<i64>,
) -> Result<Page<Tag>, Error> {
    let pager = Pager::new([operation, of], marker, max_items)?;
    pager.list(answer::tags(tags), |tag| &tag.Key)
}

pub fn list_user_tags(call: &mut Call, input: ListUserTagsRequest) -> Result<ListUserTagsResponse, Error> {
    let user = call.user(&input.UserName)?;
    let page = page("ListUserTags", &user.id, &user.tags, input.Marker.as_deref(), input.MaxItems)?;
    Ok(ListUserTagsResponse { IsTruncated: Some(page.is_truncated()), Tags: page.items, Marker: page.marker })
}

pub fn list_role_tags(call: &mut Call, input: ListRoleTagsRequest) -> Result<ListRoleTagsResponse, Error> {
    let role = call.role(&input.RoleName)?;
    let page = page("ListRoleTags", &role.id, &role.tags, input.Marker.as_deref(), input.MaxItems)?;
    Ok(ListRoleTagsResponse { IsTruncated: Some(page.is_truncated()), Tags: page.items, Marker: page.marker })
}

pub fn list_policy_tags(call: &mut Call, input: ListPolicyTagsRequest) -> Result<ListPolicyTagsResponse, Error> {
    let policy = call.policy(&input.PolicyArn)?;
    let page = page("ListPolicyTags", &policy.arn, &policy.tags, input.Marker.as_deref(), input.MaxItems)?;
    Ok(ListPolicyTagsResponse { IsTruncated: Some(page.is_truncated()), Tags: page.items, Marker: page.marker })
}

pub fn list_instance_profile_tags(
    call: &mut Call,
    input: ListInstanceProfileTagsRequest,
) -> Result<ListInstanceProfileTagsResponse, Error> {
    let profile = call.instance_profile(&input.InstanceProfileName)?;
    let page = page("ListInstanceProfileTags", &profile.id, &profile.tags, input.Marker.as_deref(), input.MaxItems)?;
    Ok(ListInstanceProfileTagsResponse {
        IsTruncated: Some(page.is_truncated()),
        Tags: page.items,
        Marker: page.marker,
    })
}

pub fn list_server_certificate_tags(
    call: &mut Call,
    input: ListServerCertificateTagsRequest,
) -> Result<ListServerCertificateTagsResponse, Error> {
    let row = call.server_certificate(&input.ServerCertificateName)?;
    let page = page("ListServerCertificateTags", &row.id, &row.tags, input.Marker.as_deref(), input.MaxItems)?;
    Ok(ListServerCertificateTagsResponse {
        IsTruncated: Some(page.is_truncated()),
        Tags: page.items,
        Marker: page.marker,
    })
}

pub fn list_saml_provider_tags(
    call: &mut Call,
    input: super::ListSAMLProviderTagsRequest,
) -> Result<super::ListSAMLProviderTagsResponse, Error> {
    let row = call.saml_provider(&input.SAMLProviderArn)?;
    let page = page("ListSAMLProviderTags", &row.arn, &row.tags, input.Marker.as_deref(), input.MaxItems)?;
    Ok(super::ListSAMLProviderTagsResponse {
        IsTruncated: Some(page.is_truncated()),
        Tags: page.items,
        Marker: page.marker,
    })
}

pub fn list_open_id_provider_tags(
    call: &mut Call,
    input: super::ListOpenIDConnectProviderTagsRequest,
) -> Result<super::ListOpenIDConnectProviderTagsResponse, Error> {
    let row = call.open_id_provider(&input.OpenIDConnectProviderArn)?;
    let page = page("ListOpenIDConnectProviderTags", &row.arn, &row.tags, input.Marker.as_deref(), input.MaxItems)?;
    Ok(super::ListOpenIDConnectProviderTagsResponse {
        IsTruncated: Some(page.is_truncated()),
        Tags: page.items,
        Marker: page.marker,
    })
}

pub fn list_mfa_device_tags(
    call: &mut Call,
    input: super::ListMFADeviceTagsRequest,
) -> Result<super::ListMFADeviceTagsResponse, Error> {
    let device = call.virtual_mfa_device(&input.SerialNumber)?;
    let page = page("ListMFADeviceTags", &device.serial, &device.tags, input.Marker.as_deref(), input.MaxItems)?;
    Ok(super::ListMFADeviceTagsResponse {
        IsTruncated: Some(page.is_truncated()),
        Tags: page.items,
        Marker: page.marker,
    })
}
