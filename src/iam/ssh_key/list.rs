//! Reading public keys.

use std::rc::Rc;

use super::{
    GetSSHPublicKeyRequest, GetSSHPublicKeyResponse, ListSSHPublicKeysRequest, ListSSHPublicKeysResponse, SSHPublicKey,
    SSHPublicKeyMetadata,
};
use crate::account::{Credentials, SshKey, User};
use crate::error::{Error, NO_SUCH_ENTITY};
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::page::Pager;
use crate::keys::ssh;
use crate::shape::{Blob, Timestamp};

/// A user's key, among all credentials of the user.
pub fn found(call: &Call, name: &str, id: &str) -> Result<(Rc<User>, Credentials, SshKey), Error> {
    let user = call.user(name)?;
    let credentials = call.account.credentials_of(&user.id);
    let key = credentials.ssh_keys.iter().find(|key| *key.id == *id).cloned();
    let key = key.ok_or_else(|| NO_SUCH_ENTITY.says(format!("The Public Key with id {id} cannot be found.")))?;
    Ok((user, credentials, key))
}

/// A key with its text.
pub fn shown(user: &User, key: &SshKey, body: String) -> SSHPublicKey {
    SSHPublicKey {
        UserName: user.name.clone(),
        SSHPublicKeyId: key.id.clone(),
        Fingerprint: ssh::fingerprint(&blob(key)),
        SSHPublicKeyBody: body,
        Status: answer::status(key.active),
        UploadDate: Some(Timestamp(key.uploaded)),
    }
}

fn blob(key: &SshKey) -> Vec<u8> {
    Blob::read(&key.blob).unwrap_or_default().0
}

pub fn get_ssh_public_key(call: &mut Call, input: GetSSHPublicKeyRequest) -> Result<GetSSHPublicKeyResponse, Error> {
    let (user, _, key) = found(call, &input.UserName, &input.SSHPublicKeyId)?;
    let body = match &*input.Encoding {
        "PEM" => ssh::pem(&blob(&key)).unwrap_or_default(),
        _ => ssh::line(&key.blob, key.comment.as_deref()),
    };
    Ok(GetSSHPublicKeyResponse { SSHPublicKey: Some(shown(&user, &key, body)) })
}

/// The root user has none.
pub fn list_ssh_public_keys(
    call: &mut Call,
    input: ListSSHPublicKeysRequest,
) -> Result<ListSSHPublicKeysResponse, Error> {
    let user = call.named_or_calling_user(input.UserName.as_deref())?;
    let (id, name) = user.map_or_else(Default::default, |user| (user.id.clone(), user.name.clone()));
    let pager = Pager::new(["ListSSHPublicKeys", &id], input.Marker.as_deref(), input.MaxItems)?;
    let keys = call.account.credentials_of(&id).ssh_keys.into_iter().map(|key| SSHPublicKeyMetadata {
        UserName: name.clone(),
        SSHPublicKeyId: key.id,
        Status: answer::status(key.active),
        UploadDate: Timestamp(key.uploaded),
    });
    let page = pager.list(keys.collect(), |key| &key.SSHPublicKeyId)?;
    Ok(ListSSHPublicKeysResponse {
        IsTruncated: Some(page.is_truncated()),
        SSHPublicKeys: Some(page.items),
        Marker: page.marker,
    })
}
