//! Which services policies allow something of, by the action patterns of their Allow statements.
//! What they deny, and on which resources and conditions they allow, does not matter. [C]

use std::cell::OnceCell;
use std::rc::Rc;

use super::services;
use crate::glob::Glob;
use crate::iam::call::Call;
use crate::order::Seen;
use crate::policy::{Document, Effect, Elements, parse};

/// The Action and NotAction elements of Allow statements.
#[derive(Default)]
pub struct Grants {
    elements: Vec<Element>,
    /// Namespaces that are written out, in lower case.
    named: Vec<Rc<str>>,
    seen: Seen,
    /// Those of them that an action is taken of by such a pattern, not left out.
    taken: Seen,
}

struct Element {
    negated: bool,
    patterns: Vec<Pattern>,
}

/// A pattern of actions, in lower case.
struct Pattern {
    service: Glob,
    action: Glob,
    /// Whether it takes every action of the service.
    takes_all: bool,
}

impl Pattern {
    fn new(text: &str) -> (Pattern, Option<String>) {
        let text = text.to_ascii_lowercase();
        let (service, action) = match text.split_once(':') {
            Some((service, action)) => (service.to_string(), action),
            // A run at any place takes the colon with it, and what stands before and behind.
            None => match text.split_once('*') {
                Some((head, _)) => ([head, "*"].concat(), "*"),
                None => (text.clone(), ""),
            },
        };
        let pattern = Pattern {
            service: Glob::new(&service),
            action: Glob::new(action),
            takes_all: !action.is_empty() && action.bytes().all(|b| b == b'*'),
        };
        (pattern, Some(service).filter(|service| !service.contains(['*', '?'])))
    }
}

impl Element {
    /// Whether an action of a service is among those that the element takes; `actions` are all that
    /// there are, if they are known.
    fn covers<'a>(&self, namespace: &str, actions: &dyn Fn() -> Option<&'a [String]>) -> bool {
        if self.patterns.is_empty() {
            return false;
        }
        let of_service = || self.patterns.iter().filter(|pattern| pattern.service.matches(namespace));
        match (of_service().next(), of_service().any(|pattern| pattern.takes_all)) {
            (None, _) => return self.negated,
            (_, true) => return !self.negated,
            _ => {}
        }
        let Some(actions) = actions() else { return true };
        actions.iter().any(|action| of_service().any(|pattern| pattern.action.matches(action)) != self.negated)
    }
}

impl Grants {
    /// What a policy of this text allows: nothing if it cannot be read.
    pub fn of_text(text: &str) -> Grants {
        let mut grants = Grants::default();
        grants.add_text(text);
        grants
    }

    pub fn add_text(&mut self, text: &str) {
        if let Ok(document) = parse(text) {
            self.add(&document);
        }
    }

    pub fn add(&mut self, document: &Document) {
        let allowing = document.statements.iter().filter(|statement| statement.effect == Effect::Allow);
        for elements in allowing.filter_map(|statement| statement.action.as_ref()) {
            self.add_element(elements);
        }
    }

    fn add_element(&mut self, elements: &Elements) {
        let mut patterns = Vec::new();
        for text in &elements.items {
            let (pattern, service) = Pattern::new(&text.value);
            if let Some(service) = service.as_ref().filter(|_| !elements.negated && text.value.contains(':')) {
                self.taken.insert(service);
            }
            patterns.push(pattern);
            if let Some(service) = service.filter(|service| !service.is_empty() && self.seen.insert(service)) {
                self.named.push(service.into());
            }
        }
        self.elements.push(Element { negated: elements.negated, patterns });
    }

    /// Namespaces that the policies write out, in lower case, each once.
    pub fn named(&self) -> &[Rc<str>] {
        &self.named
    }

    /// Whether the policies allow something of a service, whose namespace is in lower case.
    pub fn cover(&self, call: &Call, namespace: &str) -> bool {
        if call.settings.service_reference.is_none() && self.taken.contains(namespace) {
            return true;
        }
        let known = OnceCell::new();
        let actions = || known.get_or_init(|| services::actions(call, namespace)).as_deref();
        self.elements.iter().any(|element| element.covers(namespace, &actions)) && services::may_be(call, namespace)
    }

    /// All services that the policies allow something of, in the order of their namespaces.
    pub fn services(&self, call: &Call) -> Vec<Rc<str>> {
        let mut all = services::namespaces(call, self.named.clone());
        all.retain(|namespace| self.cover(call, namespace));
        all
    }
}
