//! Keys, signatures, certificates, codes and the forms that they are exchanged in. Knows nothing of accounts.

pub mod der;
pub mod password;
pub mod pem;
pub mod png;
pub mod private;
pub mod qr;
pub mod saml;
pub mod sigv4;
pub mod ssh;
pub mod totp;
pub mod x509;
