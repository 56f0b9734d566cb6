//! Uploading, changing and deleting public keys.

use super::list::{found, shown};
use super::{
    DeleteSSHPublicKeyRequest, UpdateSSHPublicKeyRequest, UploadSSHPublicKeyRequest, UploadSSHPublicKeyResponse,
};
use crate::account::SshKey;
use crate::error::{DUPLICATE_SSH_PUBLIC_KEY, Error, INVALID_PUBLIC_KEY, UNRECOGNIZED_PUBLIC_KEY_ENCODING};
use crate::iam::call::Call;
use crate::iam::credential::is_active;
use crate::iam::quota::exceeded;
use crate::keys::ssh::{self, Refusal};
use crate::shape::Blob;

/// Keys that a user may have.
const MOST: usize = 5;

pub fn upload_ssh_public_key(
    call: &mut Call,
    input: UploadSSHPublicKeyRequest,
) -> Result<UploadSSHPublicKeyResponse, Error> {
    let user = call.user(&input.UserName)?;
    let key = ssh::read(&input.SSHPublicKeyBody).map_err(|refusal| {
        let error = match refusal {
            Refusal::Unrecognized => UNRECOGNIZED_PUBLIC_KEY_ENCODING,
            Refusal::Invalid => INVALID_PUBLIC_KEY,
        };
        error.says("Invalid public key uploaded.")
    })?;
    let blob = Blob(key.blob).text();
    let mut credentials = call.account.credentials_of(&user.id);
    if credentials.ssh_keys.iter().any(|present| *present.blob == *blob) {
        return Err(DUPLICATE_SSH_PUBLIC_KEY.says("The user has this public key already."));
    }
    if credentials.ssh_keys.len() >= MOST {
        return Err(exceeded("SSHPublicKeysPerUser", MOST as i64));
    }
    let key = SshKey {
        id: call.new_id("APKA"),
        blob: blob.into(),
        comment: key.comment.map(Into::into),
        uploaded: call.now,
        active: true,
    };
    let answer = shown(&user, &key, input.SSHPublicKeyBody.trim().to_string());
    credentials.ssh_keys.push(key);
    call.account.put_credentials(credentials);
    Ok(UploadSSHPublicKeyResponse { SSHPublicKey: Some(answer) })
}

pub fn update_ssh_public_key(call: &mut Call, input: UpdateSSHPublicKeyRequest) -> Result<(), Error> {
    let (_, mut credentials, key) = found(call, &input.UserName, &input.SSHPublicKeyId)?;
    let active = is_active(&input.Status)?;
    credentials.ssh_keys.iter_mut().filter(|present| present.id == key.id).for_each(|present| present.active = active);
    call.account.put_credentials(credentials);
    Ok(())
}

pub fn delete_ssh_public_key(call: &mut Call, input: DeleteSSHPublicKeyRequest) -> Result<(), Error> {
    let (_, mut credentials, key) = found(call, &input.UserName, &input.SSHPublicKeyId)?;
    credentials.ssh_keys.retain(|present| present.id != key.id);
    call.account.put_credentials(credentials);
    Ok(())
}
