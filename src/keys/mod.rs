//! Keys, certificates and the forms that they are exchanged in. Knows nothing of accounts.

pub mod der;
pub mod password;
pub mod pem;
pub mod private;
pub mod x509;
