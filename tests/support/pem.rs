//! Certificates and keys, made by openssl: those of the rows that check them.

use std::sync::LazyLock;

use serde_json::Value;

static DEFINED: LazyLock<Value> = LazyLock::new(|| {
    let rows = include_str!("../cases/account/server-certificate-checks.json");
    serde_json::from_str::<Value>(rows).expect("the rows are JSON")["define"].take()
});

static OF_PROVIDERS: LazyLock<Value> = LazyLock::new(|| {
    let rows = include_str!("../cases/account/saml-providers.json");
    serde_json::from_str::<Value>(rows).expect("the rows are JSON")["define"].take()
});

/// Metadata of SAML providers, and private keys for them: those of the rows.
pub fn metadata_of(name: &str) -> Value {
    OF_PROVIDERS[name].clone()
}

/// All of them by their names.
pub fn all() -> Value {
    DEFINED.clone()
}

pub fn pem(name: &str) -> &'static str {
    DEFINED[name].as_str().unwrap_or_else(|| panic!("the rows define no {name}"))
}
