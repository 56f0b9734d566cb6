//! What is known of AWS's services: which there are, their names, their actions. The one place that
//! asks for it.

use std::rc::Rc;

use crate::iam::call::Call;

/// The name of a service for people; its namespace where that is not known. [C]
pub fn display_name(call: &Call, namespace: &Rc<str>) -> Rc<str> {
    let mut services = call.settings.service_reference.iter().flat_map(|reference| reference.services());
    services.find(|(known, _)| *known == &**namespace).map_or_else(|| namespace.clone(), |(_, name)| name.into())
}

/// The namespaces of all services, in order and in lower case. Where they are not known: those that
/// `named` has, and those that somebody of the account was seen to use. [C]
pub fn namespaces(call: &Call, named: Vec<Rc<str>>) -> Vec<Rc<str>> {
    if let Some(reference) = &call.settings.service_reference {
        return reference.services().map(|(namespace, _)| namespace.into()).collect();
    }
    let seen =
        call.account.accesses.iter().flat_map(|row| row.services.iter().map(|service| service.namespace.clone()));
    let mut all: Vec<Rc<str>> = Vec::new();
    for namespace in named.into_iter().chain(seen) {
        if let Err(at) = all.binary_search(&namespace) {
            all.insert(at, namespace);
        }
    }
    all
}

/// Whether there is such a service, as far as it is known.
pub fn may_be(call: &Call, namespace: &str) -> bool {
    let reference = call.settings.service_reference.as_ref();
    reference.is_none_or(|reference| reference.services().any(|(known, _)| known == namespace))
}

/// The actions of a service in lower case, without its namespace; `None` where they are not known.
pub fn actions(call: &Call, namespace: &str) -> Option<Vec<String>> {
    let service = call.settings.service_reference.as_ref()?.service(namespace);
    Some(
        service
            .into_iter()
            .flat_map(|service| &service.actions)
            .map(|action| action.name.to_ascii_lowercase())
            .collect(),
    )
}
