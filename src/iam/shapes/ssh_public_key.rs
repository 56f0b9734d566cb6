//! Public keys for CodeCommit.

use std::rc::Rc;

use super::*;
use crate::shape::{List, Shape, Timestamp};
use crate::structure;

structure! {
    /// A public key of a user.
    SSHPublicKey {
        /// The name of the user.
        UserName: Rc<str> = USER_NAME,
        /// Begins with `APKA`; never given again.
        SSHPublicKeyId: Rc<str> = PUBLIC_KEY_ID,
        /// The MD5 of the key, as `ssh-keygen -l -E md5` prints it.
        Fingerprint: String = PUBLIC_KEY_FINGERPRINT,
        /// `ssh-rsa …` or PEM.
        SSHPublicKeyBody: String = PUBLIC_KEY_MATERIAL,
        /// Whether it can be used.
        Status: String = STATUS,
        /// When the key was uploaded.
        UploadDate: Option<Timestamp> = Shape::Timestamp,
    }
}

structure! {
    /// A public key of a user, without the key.
    SSHPublicKeyMetadata {
        /// The name of the user.
        UserName: Rc<str> = USER_NAME,
        /// Begins with `APKA`; never given again.
        SSHPublicKeyId: Rc<str> = PUBLIC_KEY_ID,
        /// Whether it can be used.
        Status: String = STATUS,
        /// When the key was uploaded.
        UploadDate: Timestamp = Shape::Timestamp,
    }
}

pub const SSH_PUBLIC_KEYS: Shape = Shape::List(&List::of(SSHPublicKeyMetadata::SHAPE));
