//! Public SSH keys of users, for CodeCommit. [behaviours.md §4.14]

mod change;
mod list;

use crate::error::{
    DUPLICATE_SSH_PUBLIC_KEY, INVALID_INPUT, INVALID_PUBLIC_KEY, LIMIT_EXCEEDED, NO_SUCH_ENTITY,
    UNRECOGNIZED_PUBLIC_KEY_ENCODING,
};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::Shape;

operation! {
    /// Uploads a public RSA key of a user.
    pub UPLOAD_SSH_PUBLIC_KEY = UploadSSHPublicKey(UploadSSHPublicKeyRequest {
        /// The name of the user, in any case.
        UserName: String = USER_NAME,
        /// `ssh-rsa …`, or PEM: `PUBLIC KEY` or `RSA PUBLIC KEY`. At least 2048 bits.
        SSHPublicKeyBody: String = PUBLIC_KEY_MATERIAL,
    }) -> UploadSSHPublicKeyResponse {
        /// The key as it was uploaded.
        SSHPublicKey: Option<SSHPublicKey> = SSHPublicKey::SHAPE,
    },
    raises [
        LIMIT_EXCEEDED, NO_SUCH_ENTITY, INVALID_PUBLIC_KEY, DUPLICATE_SSH_PUBLIC_KEY, UNRECOGNIZED_PUBLIC_KEY_ENCODING,
    ],
    by change::upload_ssh_public_key
}

operation! {
    /// Gets a public key of a user.
    pub GET_SSH_PUBLIC_KEY = GetSSHPublicKey(GetSSHPublicKeyRequest {
        /// The name of the user, in any case.
        UserName: String = USER_NAME,
        /// The id of the key.
        SSHPublicKeyId: String = PUBLIC_KEY_ID,
        /// How the key is to be written.
        Encoding: String = ENCODING,
    }) -> GetSSHPublicKeyResponse {
        /// The key.
        SSHPublicKey: Option<SSHPublicKey> = SSHPublicKey::SHAPE,
    },
    raises [NO_SUCH_ENTITY, UNRECOGNIZED_PUBLIC_KEY_ENCODING], by list::get_ssh_public_key
}

operation! {
    /// Lists the public keys of a user.
    pub LIST_SSH_PUBLIC_KEYS = ListSSHPublicKeys(ListSSHPublicKeysRequest {
        /// The name of the user, in any case; the caller if not given.
        UserName: Option<String> = USER_NAME,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListSSHPublicKeysResponse {
        /// In the order in which they were uploaded.
        SSHPublicKeys: Option<Vec<SSHPublicKeyMetadata>> = SSH_PUBLIC_KEYS,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [SSHPublicKeys], raises [NO_SUCH_ENTITY], by list::list_ssh_public_keys
}

operation! {
    /// Lets a public key of a user count, or not.
    pub UPDATE_SSH_PUBLIC_KEY = UpdateSSHPublicKey(UpdateSSHPublicKeyRequest {
        /// The name of the user, in any case.
        UserName: String = USER_NAME,
        /// The id of the key.
        SSHPublicKeyId: String = PUBLIC_KEY_ID,
        /// `Active` or `Inactive`.
        Status: String = STATUS,
    }) -> (),
    raises [NO_SUCH_ENTITY, INVALID_INPUT], by change::update_ssh_public_key
}

operation! {
    /// Deletes a public key of a user.
    pub DELETE_SSH_PUBLIC_KEY = DeleteSSHPublicKey(DeleteSSHPublicKeyRequest {
        /// The name of the user, in any case.
        UserName: String = USER_NAME,
        /// The id of the key.
        SSHPublicKeyId: String = PUBLIC_KEY_ID,
    }) -> (),
    raises [NO_SUCH_ENTITY], by change::delete_ssh_public_key
}
