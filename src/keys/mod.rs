//! Keys and certificates as clients send them: PEM, and the DER within. Only what IAM looks at is read.

pub mod der;
pub mod pem;
pub mod private;
pub mod x509;
