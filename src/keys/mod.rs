//! Keys, signatures and the forms that they are exchanged in. Knows nothing of accounts.

pub mod sigv4;
