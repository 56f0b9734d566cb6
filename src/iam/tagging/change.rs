//! Tagging and untagging.

use std::rc::Rc;

use super::rules::{Keys, add, checked_tags, remove};
use super::{
    TagInstanceProfileRequest, TagPolicyRequest, TagRoleRequest, TagServerCertificateRequest, TagUserRequest,
    UntagInstanceProfileRequest, UntagPolicyRequest, UntagRoleRequest, UntagServerCertificateRequest, UntagUserRequest,
};
use crate::account::{self, InstanceProfile, MfaDevice, Policy, Provider, Role, Row, ServerCertificate, User};
use crate::error::Error;
use crate::iam::call::Call;
use crate::iam::shapes::Tag;

/// A row that carries tags.
trait Tagged: Row + Clone {
    const KEYS: Keys;
    fn tags(&mut self) -> &mut Vec<account::Tag>;
}

macro_rules! tagged {
    ($($row:ident: $keys:ident),* $(,)?) => { $(
        impl Tagged for $row {
            const KEYS: Keys = Keys::$keys;

            fn tags(&mut self) -> &mut Vec<account::Tag> {
                &mut self.tags
            }
        }
    )* };
}

tagged!(User: WithoutCase, Role: WithoutCase, Policy: Exact, InstanceProfile: Exact, ServerCertificate: Exact, Provider: Exact, MfaDevice: Exact);

fn tag<R: Tagged>(call: &mut Call, row: &R, tags: Vec<Tag>) -> Result<(), Error> {
    let tags = checked_tags(Some(tags), R::KEYS)?;
    let mut row = row.clone();
    add(row.tags(), tags, R::KEYS)?;
    call.account.put(row);
    Ok(())
}

fn untag<R: Tagged>(call: &mut Call, key: &Rc<str>, tag_keys: &[String]) {
    call.account.update::<R>(key, |row| remove(row.tags(), tag_keys, R::KEYS));
}

pub fn tag_user(call: &mut Call, input: TagUserRequest) -> Result<(), Error> {
    let user = call.user(&input.UserName)?;
    tag(call, &*user, input.Tags)
}

/// Roles of AWS's services may be tagged, too.
pub fn tag_role(call: &mut Call, input: TagRoleRequest) -> Result<(), Error> {
    let role = call.role(&input.RoleName)?;
    tag(call, &*role, input.Tags)
}

pub fn tag_policy(call: &mut Call, input: TagPolicyRequest) -> Result<(), Error> {
    let policy = call.own_policy(&input.PolicyArn)?;
    tag(call, &*policy, input.Tags)
}

pub fn tag_instance_profile(call: &mut Call, input: TagInstanceProfileRequest) -> Result<(), Error> {
    let profile = call.instance_profile(&input.InstanceProfileName)?;
    tag(call, &*profile, input.Tags)
}

pub fn tag_server_certificate(call: &mut Call, input: TagServerCertificateRequest) -> Result<(), Error> {
    let certificate = call.server_certificate(&input.ServerCertificateName)?;
    tag(call, &*certificate, input.Tags)
}

pub fn untag_user(call: &mut Call, input: UntagUserRequest) -> Result<(), Error> {
    let user = call.user(&input.UserName)?;
    untag::<User>(call, &user.id, &input.TagKeys);
    Ok(())
}

pub fn untag_role(call: &mut Call, input: UntagRoleRequest) -> Result<(), Error> {
    let role = call.role(&input.RoleName)?;
    untag::<Role>(call, &role.id, &input.TagKeys);
    Ok(())
}

pub fn untag_policy(call: &mut Call, input: UntagPolicyRequest) -> Result<(), Error> {
    let policy = call.own_policy(&input.PolicyArn)?;
    untag::<Policy>(call, &policy.arn, &input.TagKeys);
    Ok(())
}

pub fn untag_instance_profile(call: &mut Call, input: UntagInstanceProfileRequest) -> Result<(), Error> {
    let profile = call.instance_profile(&input.InstanceProfileName)?;
    untag::<InstanceProfile>(call, &profile.id, &input.TagKeys);
    Ok(())
}

pub fn untag_server_certificate(call: &mut Call, input: UntagServerCertificateRequest) -> Result<(), Error> {
    let certificate = call.server_certificate(&input.ServerCertificateName)?;
    untag::<ServerCertificate>(call, &certificate.id, &input.TagKeys);
    Ok(())
}

pub fn tag_saml_provider(call: &mut Call, input: super::TagSAMLProviderRequest) -> Result<(), Error> {
    let provider = call.saml_provider(&input.SAMLProviderArn)?;
    tag(call, &*provider, input.Tags)
}

pub fn untag_saml_provider(call: &mut Call, input: super::UntagSAMLProviderRequest) -> Result<(), Error> {
    let provider = call.saml_provider(&input.SAMLProviderArn)?;
    untag::<Provider>(call, &provider.arn, &input.TagKeys);
    Ok(())
}

pub fn tag_open_id_provider(call: &mut Call, input: super::TagOpenIDConnectProviderRequest) -> Result<(), Error> {
    let provider = call.open_id_provider(&input.OpenIDConnectProviderArn)?;
    tag(call, &*provider, input.Tags)
}

pub fn untag_open_id_provider(call: &mut Call, input: super::UntagOpenIDConnectProviderRequest) -> Result<(), Error> {
    let provider = call.open_id_provider(&input.OpenIDConnectProviderArn)?;
    untag::<Provider>(call, &provider.arn, &input.TagKeys);
    Ok(())
}

pub fn tag_mfa_device(call: &mut Call, input: super::TagMFADeviceRequest) -> Result<(), Error> {
    let device = call.virtual_mfa_device(&input.SerialNumber)?;
    tag(call, &*device, input.Tags)
}

pub fn untag_mfa_device(call: &mut Call, input: super::UntagMFADeviceRequest) -> Result<(), Error> {
    let device = call.virtual_mfa_device(&input.SerialNumber)?;
    untag::<MfaDevice>(call, &device.serial, &input.TagKeys);
    Ok(())
}
