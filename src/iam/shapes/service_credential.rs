//! Service-specific credentials.

use std::rc::Rc;

use super::*;
use crate::account::Secret;
use crate::shape::{List, Shape, Timestamp};
use crate::structure;

structure! {
    /// Credentials for one service, with the secret that was just made: a name and a password, or an API key.
    ServiceSpecificCredential {
        /// When they were created.
        CreateDate: Timestamp = Shape::Timestamp,
        /// When they expire, if ever.
        ExpirationDate: Option<Timestamp> = Shape::Timestamp,
        /// The service they are for, such as `codecommit.amazonaws.com`.
        ServiceName: Rc<str> = SERVICE_NAME,
        /// The name that the service asks for. Not of an API key.
        ServiceUserName: Option<Rc<str>> = SERVICE_USER_NAME,
        /// The password that the service asks for. No other answer ever holds it.
        ServicePassword: Option<Secret> = SERVICE_PASSWORD,
        /// The public part of an API key.
        ServiceCredentialAlias: Option<Rc<str>> = SERVICE_CREDENTIAL_ALIAS,
        /// The API key. No other answer ever holds it.
        ServiceCredentialSecret: Option<Secret> = SERVICE_CREDENTIAL_SECRET,
        /// Begins with `ACCA`; never given again.
        ServiceSpecificCredentialId: Rc<str> = SERVICE_SPECIFIC_CREDENTIAL_ID,
        /// Whose credentials they are.
        UserName: Rc<str> = USER_NAME,
        /// `Active`, `Inactive` or `Expired`.
        Status: String = STATUS,
    }
}

structure! {
    /// Credentials for one service as listings show them.
    ServiceSpecificCredentialMetadata {
        /// Whose credentials they are.
        UserName: Rc<str> = USER_NAME,
        /// `Active`, `Inactive` or `Expired`.
        Status: String = STATUS,
        /// The name that the service asks for. Not of an API key.
        ServiceUserName: Option<Rc<str>> = SERVICE_USER_NAME,
        /// The public part of an API key.
        ServiceCredentialAlias: Option<Rc<str>> = SERVICE_CREDENTIAL_ALIAS,
        /// When they were created.
        CreateDate: Timestamp = Shape::Timestamp,
        /// When they expire, if ever.
        ExpirationDate: Option<Timestamp> = Shape::Timestamp,
        /// Begins with `ACCA`; never given again.
        ServiceSpecificCredentialId: Rc<str> = SERVICE_SPECIFIC_CREDENTIAL_ID,
        /// The service they are for.
        ServiceName: Rc<str> = SERVICE_NAME,
    }
}

pub const SERVICE_SPECIFIC_CREDENTIALS: Shape = Shape::List(&List::of(ServiceSpecificCredentialMetadata::SHAPE));
