//! What the tests share: case files, and the ways from a case to an authorizer or an account.
#![allow(dead_code, reason = "each test uses its part")]

pub mod authorizer;
pub mod calls;
pub mod environment;
pub mod expand;
pub mod files;
pub mod keys;
pub mod model;
pub mod packs;
pub mod pem;
pub mod wire;
