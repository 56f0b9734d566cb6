//! What is known of AWS's services: which there are, their names, their actions. The one place that
//! asks for it.

use std::rc::Rc;

use crate::iam::call::Call;
use crate::order::{Seen, sorted_by};

/// The name of a service for people; its namespace where that is not known. [C]
pub fn display_name(_: &Call, namespace: &Rc<str>) -> Rc<str> {
    namespace.clone()
}

/// The namespaces of all services, in order and in lower case. Where they are not known: those that
/// `named` has, and those that somebody of the account was seen to use. [C]
pub fn namespaces(call: &Call, named: Vec<Rc<str>>) -> Vec<Rc<str>> {
    let seen =
        call.account.accesses.iter().flat_map(|row| row.services.iter().map(|service| service.namespace.clone()));
    let mut known = Seen::default();
    let all: Vec<Rc<str>> = named.into_iter().chain(seen).filter(|namespace| known.insert(namespace)).collect();
    sorted_by(all, |namespace| namespace.to_string())
}

/// The actions of a service in lower case, without its namespace; `None` where they are not known.
pub fn actions(_: &Call, _namespace: &str) -> Option<Vec<String>> {
    None
}
