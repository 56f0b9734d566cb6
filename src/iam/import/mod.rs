//! Filling an account from what `GetAccountAuthorizationDetails` answers, and reading AWS's own
//! policies in the same form.

mod details;
mod normal;
mod policy;

use std::collections::BTreeMap;
use std::rc::Rc;

pub use details::import;
pub use policy::managed_policies_of;

use crate::account::Policy;
use crate::authorizer::{Input, InputError};
use crate::json::Node;

/// Reads the option `managedPolicies`: a list of policies with their versions, or an object whose
/// member `Policies` is one.
pub fn managed_policies(node: &Node) -> Input<BTreeMap<Rc<str>, Rc<Policy>>> {
    let mut policies = BTreeMap::new();
    for policy in managed_policies_of(node).map_err(|error| InputError::Type(error.message))? {
        policies.insert(policy.arn.clone(), Rc::new(policy));
    }
    Ok(policies)
}
