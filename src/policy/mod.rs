//! The policy language: from text to a [`Document`], and what IAM checks when one is saved.
//!
//! Nothing here evaluates; the engine compiles a [`Document`] and decides with it.

mod document;
mod error;
mod kind;
mod parse;
mod requirements;
mod size;
#[cfg(feature = "account")]
pub mod validate;

pub use document::{
    Condition, Document, Effect, Elements, PrincipalElement, PrincipalEntry, PrincipalList, PrincipalType, Statement,
    Text, Version,
};
pub use error::{PolicyError, PolicyErrorCode};
pub use kind::{Kind, PolicyType};
pub use parse::parse;
pub use requirements::require;
pub use size::size;
