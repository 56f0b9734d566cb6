//! Creating, listing, switching and deleting access keys.

use super::{
    AccessKey, AccessKeyLastUsed, AccessKeyMetadata, CreateAccessKeyRequest, CreateAccessKeyResponse,
    DeleteAccessKeyRequest, GetAccessKeyLastUsedRequest, GetAccessKeyLastUsedResponse, ListAccessKeysRequest,
    ListAccessKeysResponse, UpdateAccessKeyRequest,
};
use crate::account::{self, Credentials, KeyUse, Secret};
use crate::error::{Error, NO_SUCH_ENTITY};
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::credential::is_active;
use crate::iam::page::Pager;
use crate::iam::quota::Quota;
use crate::shape::Timestamp;

/// The random bytes of a secret: 40 characters of base64.
const SECRET: usize = 30;

pub fn create_access_key(call: &mut Call, input: CreateAccessKeyRequest) -> Result<CreateAccessKeyResponse, Error> {
    let (owner, mut credentials) = call.named_or_calling_owner(input.UserName.as_deref())?;
    call.settings.quotas.allow_one_more(Quota::AccessKeysPerUser, credentials.access_keys.len())?;
    let key = account::AccessKey {
        id: call.new_id("AKIA"),
        secret: Secret(call.random.base64(SECRET).into()),
        created: call.now,
        active: true,
        last_used: None,
    };
    let answer = AccessKey {
        UserName: owner,
        AccessKeyId: key.id.clone(),
        Status: answer::status(key.active),
        SecretAccessKey: key.secret.clone(),
        CreateDate: Some(Timestamp(key.created)),
    };
    credentials.access_keys.push(key);
    call.account.put_credentials(credentials);
    Ok(CreateAccessKeyResponse { AccessKey: answer })
}

pub fn list_access_keys(call: &mut Call, input: ListAccessKeysRequest) -> Result<ListAccessKeysResponse, Error> {
    let (owner, credentials) = call.named_or_calling_owner(input.UserName.as_deref())?;
    let pager = Pager::new(["ListAccessKeys", &credentials.id], input.Marker.as_deref(), input.MaxItems)?;
    let page = pager.list(credentials.access_keys, |key| &key.id)?;
    let shown = page.items.into_iter().map(|key| AccessKeyMetadata {
        UserName: Some(owner.clone()),
        AccessKeyId: Some(key.id),
        Status: Some(answer::status(key.active)),
        CreateDate: Some(Timestamp(key.created)),
    });
    Ok(ListAccessKeysResponse {
        AccessKeyMetadata: shown.collect(),
        IsTruncated: Some(page.marker.is_some()),
        Marker: page.marker,
    })
}

pub fn update_access_key(call: &mut Call, input: UpdateAccessKeyRequest) -> Result<(), Error> {
    let (mut credentials, at) = found(call, input.UserName.as_deref(), &input.AccessKeyId)?;
    let active = is_active(&input.Status)?;
    if let Some(key) = credentials.access_keys.get_mut(at) {
        key.active = active;
    }
    call.account.put_credentials(credentials);
    Ok(())
}

pub fn delete_access_key(call: &mut Call, input: DeleteAccessKeyRequest) -> Result<(), Error> {
    let (mut credentials, at) = found(call, input.UserName.as_deref(), &input.AccessKeyId)?;
    let deleted = credentials.access_keys.remove(at);
    call.account.put_credentials(credentials);
    let mut settings = call.account.settings();
    settings.deleted_keys.push(deleted.id);
    call.account.put(settings);
    Ok(())
}

/// A user's credentials, and the place of the key among its access keys. That somebody else has it is
/// not told.
fn found(call: &Call, name: Option<&str>, id: &str) -> Result<(Credentials, usize), Error> {
    let (_, credentials) = call.named_or_calling_owner(name)?;
    match credentials.access_keys.iter().position(|key| *key.id == *id) {
        Some(at) => Ok((credentials, at)),
        None => Err(NO_SUCH_ENTITY.says(["The Access Key with id ", id, " cannot be found."].concat())),
    }
}

/// A key that nobody has could be another account's, so that the service does not tell which it is.
pub fn get_access_key_last_used(
    call: &mut Call,
    input: GetAccessKeyLastUsedRequest,
) -> Result<GetAccessKeyLastUsedResponse, Error> {
    let id = &*input.AccessKeyId;
    let Some((owner, key)) = call.account.access_key(id) else {
        let caller = call.caller.arn(call.account);
        let parts =
            ["User: ", &caller, " is not authorized to perform iam:GetAccessKeyLastUsed on resource: access key ", id];
        return Err(Error::access_denied(parts.concat()));
    };
    let never = || KeyUse { date: 0, region: "N/A".into(), service: "N/A".into() };
    let last = key.last_used.clone().unwrap_or_else(never);
    Ok(GetAccessKeyLastUsedResponse {
        UserName: Some(call.account.users.get(&owner.id).map_or_else(|| owner.id.clone(), |user| user.name.clone())),
        AccessKeyLastUsed: Some(AccessKeyLastUsed {
            LastUsedDate: key.last_used.as_ref().map(|_| Timestamp(last.date)),
            ServiceName: last.service,
            Region: last.region,
        }),
    })
}
