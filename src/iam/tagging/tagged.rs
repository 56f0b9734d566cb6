//! The operations on tags, of all that carries them.

use super::rules::{Keys, added, without};
use super::*;
use crate::account::{
    self, InstanceProfile, Keyed as _, MfaDevice, Policy, Provider, Role, Row, ServerCertificate, User,
};
use crate::error::Error;
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::page::{Page, Pager};

/// A row that carries tags.
trait Tagged: Row + Clone {
    fn tags(&mut self) -> &mut Vec<account::Tag>;
}

macro_rules! carry_tags {
    ($($row:ident)*) => { $(
        impl Tagged for $row {
            fn tags(&mut self) -> &mut Vec<account::Tag> {
                &mut self.tags
            }
        }
    )* };
}

carry_tags!(User Role Policy InstanceProfile ServerCertificate Provider MfaDevice);

fn put<R: Tagged>(call: &mut Call, row: &R, tags: Vec<account::Tag>) {
    let mut row = row.clone();
    *row.tags() = tags;
    call.account.put(row);
}

/// By a member of the request: what finds it for a change, what finds it to be listed, how the
/// keys of its tags compare, and its operations.
macro_rules! tagged {
    ($($name:ident: $changed:ident, $listed:ident; $keys:ident;
        $tag:ident($tag_request:ident), $untag:ident($untag_request:ident),
        $list:ident($operation:ident: $list_request:ident) -> $response:ident;)*) => { $(
        pub fn $tag(call: &mut Call, input: $tag_request) -> Result<(), Error> {
            let row = call.$changed(&input.$name)?;
            added(&row.tags, input.Tags, Keys::$keys).map(|tags| put(call, &*row, tags))
        }

        pub fn $untag(call: &mut Call, input: $untag_request) -> Result<(), Error> {
            let row = call.$changed(&input.$name)?;
            let tags = without(&row.tags, &input.TagKeys, Keys::$keys);
            put(call, &*row, tags);
            Ok(())
        }

        pub fn $list(call: &mut Call, input: $list_request) -> Result<$response, Error> {
            let row = call.$listed(&input.$name)?;
            let operation = stringify!($operation);
            let page = page([operation, row.key()], &row.tags, input.Marker.as_deref(), input.MaxItems)?;
            Ok($response { IsTruncated: Some(page.is_truncated()), Tags: page.items, Marker: page.marker })
        }
    )* };
}

tagged! {
    UserName: user, user; WithoutCase;
        tag_user(TagUserRequest), untag_user(UntagUserRequest),
        list_user_tags(ListUserTags: ListUserTagsRequest) -> ListUserTagsResponse;
    // Those of AWS's services may be tagged, too.
    RoleName: role, role; WithoutCase;
        tag_role(TagRoleRequest), untag_role(UntagRoleRequest),
        list_role_tags(ListRoleTags: ListRoleTagsRequest) -> ListRoleTagsResponse;
    PolicyArn: own_policy, policy; Exact;
        tag_policy(TagPolicyRequest), untag_policy(UntagPolicyRequest),
        list_policy_tags(ListPolicyTags: ListPolicyTagsRequest) -> ListPolicyTagsResponse;
    InstanceProfileName: instance_profile, instance_profile; Exact;
        tag_instance_profile(TagInstanceProfileRequest), untag_instance_profile(UntagInstanceProfileRequest),
        list_instance_profile_tags(ListInstanceProfileTags: ListInstanceProfileTagsRequest) -> ListInstanceProfileTagsResponse;
    ServerCertificateName: server_certificate, server_certificate; Exact;
        tag_server_certificate(TagServerCertificateRequest), untag_server_certificate(UntagServerCertificateRequest),
        list_server_certificate_tags(ListServerCertificateTags: ListServerCertificateTagsRequest) -> ListServerCertificateTagsResponse;
    SAMLProviderArn: saml_provider, saml_provider; Exact;
        tag_saml_provider(TagSAMLProviderRequest), untag_saml_provider(UntagSAMLProviderRequest),
        list_saml_provider_tags(ListSAMLProviderTags: ListSAMLProviderTagsRequest) -> ListSAMLProviderTagsResponse;
    OpenIDConnectProviderArn: open_id_provider, open_id_provider; Exact;
        tag_open_id_provider(TagOpenIDConnectProviderRequest), untag_open_id_provider(UntagOpenIDConnectProviderRequest),
        list_open_id_provider_tags(ListOpenIDConnectProviderTags: ListOpenIDConnectProviderTagsRequest) -> ListOpenIDConnectProviderTagsResponse;
    SerialNumber: virtual_mfa_device, virtual_mfa_device; Exact;
        tag_mfa_device(TagMFADeviceRequest), untag_mfa_device(UntagMFADeviceRequest),
        list_mfa_device_tags(ListMFADeviceTags: ListMFADeviceTagsRequest) -> ListMFADeviceTagsResponse;
}

fn page(
    of: [&str; 2],
    tags: &[account::Tag],
    marker: Option<&str>,
    max_items: Option<i64>,
) -> Result<Page<Tag>, Error> {
    let pager = Pager::new(of, marker, max_items)?;
    pager.list(answer::tags(tags), |tag| &tag.Key)
}
