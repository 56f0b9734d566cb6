//! From a pattern of actions to the actions.

use super::{Section, ServiceReference};
use crate::glob::Glob;

/// A pattern such as `s3:Get*`, in any case.
pub struct ActionPattern {
    /// In lower case.
    glob: Glob,
    /// The namespace, if it has no wildcard.
    namespace: Option<String>,
}

impl ActionPattern {
    /// `None` if it is neither `*` nor of the form `service:action`.
    pub fn new(text: &str) -> Option<ActionPattern> {
        let text = text.to_ascii_lowercase();
        let namespace = match text.split_once(':') {
            Some(("", _) | (_, "")) => return None,
            Some((namespace, _)) => Some(namespace).filter(|namespace| !namespace.contains(['*', '?'])),
            None if text == "*" => None,
            None => return None,
        };
        Some(ActionPattern { glob: Glob::new(&text), namespace: namespace.map(str::to_string) })
    }
}

impl ServiceReference {
    /// The actions that a pattern takes, as `s3:GetObject`, service by service.
    pub fn expand(&self, pattern: &ActionPattern) -> Vec<String> {
        let may_have = |section: &&Section| {
            let namespace = self.part(&section.namespace).unwrap_or_default();
            pattern.namespace.as_deref().is_none_or(|wanted| namespace.eq_ignore_ascii_case(wanted))
        };
        let services = self.sections.iter().filter(may_have).map(|section| self.service_of(section));
        let names = services.flat_map(|service| {
            let namespace = &*service.namespace;
            service.actions.iter().map(move |action| [namespace, ":", &action.name].concat())
        });
        names.filter(|name| pattern.glob.matches(&name.to_ascii_lowercase())).collect()
    }
}
