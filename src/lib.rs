//! The whole of AWS IAM in one WebAssembly module: policy language, evaluation, and the API.
//!
//! Policy text becomes a [`policy::Document`], a document a compiled [`engine::Policy`], and a
//! compiled policy decides. An [`Authorizer`] holds a principal with all policies that apply to it;
//! [`iam`] answers the calls of the API. `wasm` binds both to JavaScript and is the only room that
//! knows of it.

#![forbid(unsafe_code)]

mod account;
mod ambient;
mod authorizer;
mod check;
#[cfg(not(target_arch = "wasm32"))]
pub mod codegen;
pub mod engine;
pub mod error;
mod glob;
pub mod iam;
pub mod json;
pub mod keys;
pub mod operation;
mod order;
pub mod policy;
pub mod protocol;
pub mod service_reference;
pub mod shape;
mod sts;
#[cfg(all(target_arch = "wasm32", feature = "wasm"))]
pub mod wasm;

pub use authorizer::{Authorizer, Compiled, Input, InputError, Members, Question, context_from_json, read_input};
