//! Secrets and what is made of them. Knows nothing of accounts.

pub mod password;
