//! Identity providers.

use std::rc::Rc;

use super::*;
use crate::shape::{List, Shape, Timestamp};
use crate::structure;

structure! {
    /// A SAML provider as listings show it.
    SAMLProviderListEntry {
        /// Of the form `arn:aws:iam::ACCOUNT:saml-provider/NAME`.
        Arn: Option<Rc<str>> = ARN,
        /// When its metadata end to be valid.
        ValidUntil: Option<Timestamp> = Shape::Timestamp,
        /// When the provider was created.
        CreateDate: Option<Timestamp> = Shape::Timestamp,
    }
}

structure! {
    /// A private key of a SAML provider, which is not told to anybody.
    SAMLPrivateKey {
        /// What to call it by.
        KeyId: Option<Rc<str>> = PRIVATE_KEY_ID,
        /// When the key was added.
        Timestamp: Option<Timestamp> = Shape::Timestamp,
    }
}

structure! {
    /// An OpenID Connect provider as listings show it.
    OpenIDConnectProviderListEntry {
        /// Of the form `arn:aws:iam::ACCOUNT:oidc-provider/URL`, the URL without its scheme.
        Arn: Option<Rc<str>> = ARN,
    }
}

pub const SAML_PROVIDERS: Shape = Shape::List(&List::of(SAMLProviderListEntry::SHAPE));
pub const PRIVATE_KEYS: Shape = Shape::List(&List { max: Some(2), ..List::of(SAMLPrivateKey::SHAPE) });
pub const OPEN_ID_CONNECT_PROVIDERS: Shape = Shape::List(&List::of(OpenIDConnectProviderListEntry::SHAPE));
pub const CLIENT_IDS: Shape = Shape::List(&List::of(CLIENT_ID));
pub const THUMBPRINTS: Shape = Shape::List(&List::of(THUMBPRINT));
