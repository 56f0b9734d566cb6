//! Filling an account from what `GetAccountAuthorizationDetails` answers, and reading AWS's own
//! policies in the same form.

mod details;
mod normal;
mod policy;

use std::collections::BTreeMap;
use std::rc::Rc;

pub use details::import;
pub use normal::normal;
pub use policy::managed_policies_of;

use crate::account::Policy;
use crate::authorizer::{Input, InputError, expected, refuse};
use crate::iam::entity::is_of_aws;
use crate::json::{Json, Node};
use crate::shape::Value;

/// Reads the option `managedPolicies`: a list of policies with their versions, or an object whose
/// member `Policies` is one.
pub fn managed_policies(node: &Node) -> Input<BTreeMap<Rc<str>, Rc<Policy>>> {
    let mut policies = BTreeMap::new();
    for policy in managed_policies_of(node).map_err(|error| InputError::Type(error.message))? {
        let arn = policy.arn.clone();
        if !is_of_aws(&arn) {
            return refuse("managedPolicies", format_args!("expected policies of AWS, got {arn}"));
        }
        if policies.insert(arn.clone(), Rc::new(policy)).is_some() {
            return refuse("managedPolicies", format_args!("{arn} is there twice"));
        }
    }
    Ok(policies)
}

/// Reads the option `policyTemplates`: documents, as text or as objects, by their ARNs.
pub fn policy_templates(node: &Node) -> Input<Vec<(Box<str>, Box<str>)>> {
    let Json::Object(members) = &node.json else { return expected("policyTemplates", "an object", node) };
    let mut templates = Vec::new();
    for member in members {
        let document = normal::document(Value::of(member.value.clone()));
        let Some(text) = document.as_text() else {
            let path = ["policyTemplates.", &*member.key].concat();
            return expected(&path, "a policy document", &member.value);
        };
        templates.push(((&*member.key).into(), text.into()));
    }
    Ok(templates)
}
