//! Certificates and keys: those of the rows.

use std::sync::LazyLock;

use serde_json::Value;

use crate::support::model::json;

static DEFINED: LazyLock<Value> =
    LazyLock::new(|| json("tests/cases/account/server-certificate-checks.json")["define"].take());

static OF_PROVIDERS: LazyLock<Value> =
    LazyLock::new(|| json("tests/cases/account/saml-providers.json")["define"].take());

/// What the rows of SAML providers call so.
pub fn metadata(name: &str) -> Value {
    OF_PROVIDERS[name].clone()
}

/// The PEM that the rows call so.
pub fn pem(name: &str) -> Value {
    DEFINED[name].clone()
}
