//! The whole of AWS IAM in one WebAssembly module: policy language, evaluation, and the API.
//!
//! Policy text becomes a [`policy::Document`], a document a compiled [`engine::Policy`], and a
//! compiled policy decides. An [`Authorizer`] holds a principal with all policies that apply to it;
//! `iam` answers the calls of the API. `wasm` binds both to JavaScript and is the only room that
//! knows of it.
//!
//! Without the feature `account` there is only the deciding: the module of `iamlet/authorizer`.

#![forbid(unsafe_code)]
// A slice of a text can panic, which takes kilobytes where nothing else does: `text::part` cannot.
#![cfg_attr(not(feature = "account"), deny(clippy::string_slice))]

#[cfg(feature = "account")]
mod account;
#[cfg(feature = "account")]
mod ambient;
mod authorizer;
pub mod base64;
#[cfg(feature = "account")]
mod check;
#[cfg(all(feature = "account", not(target_arch = "wasm32")))]
pub mod codegen;
pub mod engine;
#[cfg(feature = "account")]
pub mod error;
mod glob;
#[cfg(feature = "account")]
pub mod iam;
pub mod json;
#[cfg(feature = "account")]
pub mod keys;
#[cfg(feature = "account")]
pub mod operation;
mod order;
pub mod policy;
#[cfg(feature = "account")]
pub mod protocol;
#[cfg(feature = "account")]
pub mod service_reference;
#[cfg(feature = "account")]
pub mod shape;
#[cfg(feature = "account")]
mod sts;
mod text;
#[cfg(all(target_arch = "wasm32", feature = "wasm"))]
pub mod wasm;

#[cfg(all(target_arch = "wasm32", feature = "compact"))]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

pub use authorizer::{Authorizer, Compiled, Input, InputError, Members, Question, context_from_json, read_input};
