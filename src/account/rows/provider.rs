//! Identity providers that the account trusts.

use std::rc::Rc;

use super::Tag;
use crate::account::record::record;

record! {
    /// A provider of either kind.
    Provider {
        arn: Rc<str>,
        /// The part of the ARN behind the account: `saml-provider/NAME`, or `oidc-provider/` and the URL
        /// without its scheme.
        name: Rc<str>,
        created: i64,
        tags: Vec<Tag>,
        saml: Option<SamlProvider>,
        open_id: Option<OpenIdProvider>,
    }
}

record! {
    SamlProvider {
        uuid: Rc<str>,
        /// The metadata as they were given.
        metadata: Rc<str>,
        valid_until: i64,
        /// Whether assertions must be encrypted, if that was said.
        encryption_required: Option<bool>,
        keys: Vec<SamlKey>,
    }
}

record! {
    /// A private key that opens encrypted assertions. Nothing here opens one, so it is not kept.
    SamlKey { id: Rc<str>, added: i64, }
}

record! {
    OpenIdProvider {
        client_ids: Vec<Rc<str>>,
        thumbprints: Vec<Rc<str>>,
    }
}
