//! What the tests of the engine share: case files, and the way from a case to an authorizer.
#![allow(dead_code, reason = "each test uses its part")]

pub mod authorizer;
pub mod expand;
pub mod files;
