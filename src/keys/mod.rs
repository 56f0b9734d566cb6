//! Keys, codes and the forms that they are exchanged in. Knows nothing of accounts.

pub mod png;
pub mod qr;
pub mod ssh;
pub mod totp;
