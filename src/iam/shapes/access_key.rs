//! Access keys.

use std::rc::Rc;

use super::*;
use crate::account::Secret;
use crate::shape::{List, Shape, Timestamp};
use crate::structure;

structure! {
    /// A new access key with its secret.
    AccessKey {
        /// Whose key it is.
        UserName: Rc<str> = USER_NAME,
        /// Begins with `AKIA`; never given again.
        AccessKeyId: Rc<str> = ACCESS_KEY_ID,
        /// `Active`
        Status: String = STATUS,
        /// What calls are signed with. No other answer ever holds it.
        SecretAccessKey: Secret = ACCESS_KEY_SECRET,
        /// When the key was created.
        CreateDate: Option<Timestamp> = Shape::Timestamp,
    }
}

structure! {
    /// An access key as listings show it.
    AccessKeyMetadata {
        /// Whose key it is.
        UserName: Option<Rc<str>> = USER_NAME,
        /// Begins with `AKIA`; never given again.
        AccessKeyId: Option<Rc<str>> = ACCESS_KEY_ID,
        /// `Active`, or `Inactive` for one that signs nothing.
        Status: Option<String> = STATUS,
        /// When the key was created.
        CreateDate: Option<Timestamp> = Shape::Timestamp,
    }
}

structure! {
    /// The last use of an access key.
    AccessKeyLastUsed {
        /// Left out when the key was never used.
        LastUsedDate: Option<Timestamp> = Shape::Timestamp,
        /// The service that was called, such as `iam`; `N/A` when the key was never used.
        ServiceName: Rc<str> = STRING,
        /// Where it was called; `N/A` when the key was never used.
        Region: Rc<str> = STRING,
    }
}

pub const ACCESS_KEY_METADATA_LIST: Shape = Shape::List(&List::of(AccessKeyMetadata::SHAPE));
