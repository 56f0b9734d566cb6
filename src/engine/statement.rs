//! A compiled statement and how its elements meet a request.

use super::action::ActionElement;
use super::condition::{Condition, Outcome};
use super::principal::{Class, PrincipalElement, PrincipalOutcome, Site};
use super::request::Request;
use super::resource::{ResourceElement, ResourceOutcome};
use super::truth::Truth;
use crate::glob::Scope;
use crate::policy::{self, Effect, Kind, Version};

#[derive(Clone, Debug)]
pub struct Statement {
    pub effect: Effect,
    principal: Option<PrincipalElement>,
    action: Option<ActionElement>,
    resource: Option<ResourceElement>,
    pub conditions: Box<[Condition]>,
}

/// Where a statement stands: what its elements mean depends on it.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    pub kind: Kind,
    pub site: Site,
    /// A resource policy that is read as a role's trust policy.
    pub trust: bool,
    /// The requester's user or role has a permissions boundary.
    pub limited: bool,
}

/// The places of an Action and of a Resource in their lists, or [`Patterns::EVERY`].
#[derive(Clone, Copy, Debug)]
pub struct Patterns {
    pub action: u16,
    pub resource: u16,
}

impl Patterns {
    /// All of a list.
    pub const EVERY: u16 = u16::MAX;
    pub const ALL: Patterns = Patterns { action: Patterns::EVERY, resource: Patterns::EVERY };
}

/// Whether a statement applies, and as whom it named the requester.
#[derive(Clone, Copy, Debug)]
pub struct Applied {
    pub truth: Truth,
    pub class: Class,
}

/// The elements one by one.
#[derive(Clone, Debug)]
pub struct Examination {
    pub action: Truth,
    pub resource: ResourceOutcome,
    pub principal: PrincipalOutcome,
    pub conditions: Vec<Outcome>,
}

impl Statement {
    pub fn new(source: &policy::Statement, version: Version) -> Statement {
        Statement {
            effect: source.effect,
            principal: source.principal.as_ref().map(PrincipalElement::new),
            action: source.action.as_ref().map(ActionElement::new),
            resource: source.resource.as_ref().map(|resource| ResourceElement::new(resource, version)),
            conditions: source.conditions.iter().map(|condition| Condition::new(condition, version)).collect(),
        }
    }

    /// Whether the statement takes effect: what cannot be read counts against access.
    pub fn takes_effect(&self, truth: Truth) -> bool {
        match self.effect {
            Effect::Allow => truth == Truth::True,
            Effect::Deny => truth != Truth::False,
        }
    }

    /// Asks the elements in the order of their cost and stops at the first that does not match.
    pub fn apply(&self, place: Place, request: &Request) -> Applied {
        self.apply_by(Patterns::ALL, place, request)
    }

    /// The same, as far as two of its patterns go: a statement applies if it does by any two of them.
    pub fn apply_by(&self, patterns: Patterns, place: Place, request: &Request) -> Applied {
        let missed = Applied { truth: Truth::False, class: Class::None };
        let Some(action) = &self.action else { return missed };
        if action.matches_by(patterns.action.into(), &request.folded_action) == Truth::False {
            return missed;
        }
        let resource = match &self.resource {
            Some(element) if !place.trust => {
                let (resource, arn) = (request.resource, request.arn.as_ref());
                element.truth_by(patterns.resource.into(), resource, arn, place.kind, &request.context)
            }
            _ => self.resource(place, request).truth,
        };
        if resource == Truth::False {
            return missed;
        }
        let principal = self.principal(place, request);
        let mut truth = resource.and(principal.truth);
        for condition in &self.conditions {
            if truth == Truth::False {
                return missed;
            }
            truth = truth.and(condition.evaluate(&request.context).truth);
        }
        Applied { truth, class: principal.class }
    }

    /// The same, element by element.
    pub fn examine(&self, place: Place, request: &Request) -> Examination {
        Examination {
            action: self.action(request),
            resource: self.resource(place, request),
            principal: self.principal(place, request),
            conditions: self.conditions.iter().map(|condition| condition.evaluate(&request.context)).collect(),
        }
    }

    /// Whether the action alone lets the statement apply.
    pub fn covers_action(&self, request: &Request) -> bool {
        self.takes_effect(self.action(request))
    }

    /// Whether the resource alone does.
    pub fn covers_resource(&self, place: Place, request: &Request) -> bool {
        self.takes_effect(self.resource(place, request).truth)
    }

    /// What the actions can be looked up by; none if no action makes the statement apply.
    pub fn action_scopes(&self) -> Vec<(Scope<'_>, u16)> {
        self.action.as_ref().map(|element| numbered(element.scopes())).unwrap_or_default()
    }

    /// What the resources can be looked up by in a policy of a kind. A trust policy passes over
    /// what its Resource says, so that it tells nothing in a resource policy.
    pub fn resource_scopes(&self, kind: Kind) -> Vec<(Scope<'_>, u16)> {
        match &self.resource {
            Some(element) if kind != Kind::Resource => numbered(element.scopes(kind)),
            _ => vec![(Scope::Everything, Patterns::EVERY)],
        }
    }

    fn action(&self, request: &Request) -> Truth {
        self.action.as_ref().map_or(Truth::False, |element| element.matches(&request.folded_action))
    }

    /// The pattern of the Action element that takes the request's action.
    pub fn action_hit(&self, request: &Request) -> Option<usize> {
        self.action.as_ref()?.hit(&request.folded_action)
    }

    pub fn resource_element(&self) -> Option<&ResourceElement> {
        self.resource.as_ref()
    }

    fn resource(&self, place: Place, request: &Request) -> ResourceOutcome {
        let flat = ResourceOutcome::flat;
        match &self.resource {
            // A trust policy stands for its role; one with a Resource would not have been saved.
            None if place.trust || place.kind == Kind::Scp => flat(Truth::True),
            None => flat(Truth::False),
            Some(element) if place.trust && !element.is_empty() => flat(Truth::Indeterminate),
            Some(element) => element.evaluate(request.resource, request.arn.as_ref(), place.kind, &request.context),
        }
    }

    fn principal(&self, place: Place, request: &Request) -> PrincipalOutcome {
        let flat = |truth| PrincipalOutcome { truth, class: Class::None, hit: None };
        match (&self.principal, place.kind) {
            (_, Kind::Identity | Kind::Boundary | Kind::Session | Kind::Scp) => flat(Truth::True),
            (None, _) => flat(Truth::False),
            (Some(element), _) => element.evaluate(request.requester, self.effect, place.site, place.limited),
        }
    }
}

/// With the places of their patterns, as far as these are counted.
fn numbered(scopes: Vec<Scope>) -> Vec<(Scope, u16)> {
    let place = |at: usize| u16::try_from(at).unwrap_or(Patterns::EVERY);
    scopes.into_iter().enumerate().map(|(at, scope)| (scope, place(at))).collect()
}

impl Examination {
    pub fn applied(&self) -> Applied {
        let conditions = self.conditions.iter().map(|outcome| outcome.truth).fold(Truth::True, Truth::and);
        let truth = self.action.and(self.resource.truth).and(self.principal.truth).and(conditions);
        Applied { truth, class: self.principal.class }
    }
}
