//! The engine: compiled policies, requests and decisions (evaluation.md §3 to §11).
//!
//! A [`policy::Document`](crate::policy::Document) is compiled once into a [`Policy`]; a
//! [`PolicySets`] holds the policies that apply to a principal; [`decide`](decide::decide) and
//! [`explain`](explain::explain) answer a [`Request`] by the same statements and the same
//! [`rules`].

mod action;
pub mod address;
pub mod arn;
mod cidr;
pub mod condition;
pub mod context;
pub mod date;
pub mod decide;
mod defaults;
pub mod explain;
pub mod fold;
mod hash;
mod index;
mod memo;
pub mod number;
mod policy;
mod principal;
pub mod readable;
pub mod request;
pub mod requester;
mod resource;
pub mod rules;
mod sets;
pub mod slots;
mod statement;
pub mod survey;
pub mod tables;
mod truth;
mod variable;

pub use decide::decide;
pub use explain::{Detail, Reason, explain};
pub use index::{Index, Route};
pub use policy::Policy;
pub use principal::Class;
pub use request::Request;
pub use rules::{Decision, Step, Verdict};
pub use sets::{NamedPolicy, PolicySet, PolicySets};
pub use survey::{Survey, survey};
pub use truth::Truth;
