//! A compiled statement and how its elements meet a request.

use super::action::ActionElement;
use super::condition::{Condition, Outcome};
use super::context::RequestContext;
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

/// What is left to ask of an element of a statement that was looked up by it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Check {
    Nothing,
    /// Of the pattern at that place.
    Pattern(u16),
    Element,
}

impl Check {
    pub fn of_pattern(at: usize) -> Check {
        u16::try_from(at).map_or(Check::Element, Check::Pattern)
    }
}

/// The same of both elements.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Checks {
    pub action: Check,
    pub resource: Check,
}

impl Checks {
    pub const NONE: Checks = Checks { action: Check::Nothing, resource: Check::Nothing };
    pub const ALL: Checks = Checks { action: Check::Element, resource: Check::Element };
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
    #[inline(always)]
    pub fn takes_effect(&self, truth: Truth) -> bool {
        match self.effect {
            Effect::Allow => truth == Truth::True,
            Effect::Deny => truth != Truth::False,
        }
    }

    /// Asks the elements in the order of their cost and stops at the first that does not match.
    pub fn apply(&self, place: Place, request: &Request) -> Applied {
        let applied = self.apply_but_for_conditions(Checks::ALL, place, request);
        let conditions = || self.conditions_in(&request.context);
        Applied { truth: applied.truth.and_then(conditions), ..applied }
    }

    /// The same as far as the other elements go, of which the checks are left to be asked: a statement
    /// applies if it does by any two of its patterns.
    pub fn apply_but_for_conditions(&self, checks: Checks, place: Place, request: &Request) -> Applied {
        let missed = Applied { truth: Truth::False, class: Class::None };
        let Some(action) = &self.action else { return missed };
        if !action.matches_by(checks.action, &request.folded_action) {
            return missed;
        }
        let resource = match &self.resource {
            Some(element) if !place.trust => {
                let (resource, arn) = (request.resource, request.arn.as_ref());
                element.truth_by(checks.resource, resource, arn, place.kind, &request.context)
            }
            _ => self.resource(place, request).truth,
        };
        if resource == Truth::False {
            return missed;
        }
        let principal = self.principal(place, request);
        Applied { truth: resource.and(principal.truth), class: principal.class }
    }

    /// What the conditions come to, up to the first that does not hold.
    pub fn conditions_in(&self, context: &RequestContext) -> Truth {
        let mut truth = Truth::True;
        for condition in &self.conditions {
            truth = truth.and(condition.evaluate(context).truth);
            if truth == Truth::False {
                break;
            }
        }
        truth
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
    pub fn action_scopes(&self) -> Vec<(Scope<'_>, Check)> {
        self.action.as_ref().map(ActionElement::scopes).unwrap_or_default()
    }

    /// What the resources can be looked up by in a policy of a kind. A trust policy passes over
    /// what its Resource says, so that it tells nothing in a resource policy.
    pub fn resource_scopes(&self, kind: Kind) -> Vec<(Scope<'_>, Check)> {
        match &self.resource {
            Some(element) if kind != Kind::Resource => element.scopes(kind),
            _ => vec![(Scope::Everything, Check::Element)],
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

    #[inline(always)]
    fn principal(&self, place: Place, request: &Request) -> PrincipalOutcome {
        let flat = |truth| PrincipalOutcome { truth, class: Class::None, hit: None };
        match &self.principal {
            _ if !asks_principal(place.kind) => flat(Truth::True),
            None => flat(Truth::False),
            Some(element) => element.evaluate(request.requester, self.effect, place.site, place.limited),
        }
    }
}

/// Whether the statements of a kind name principals; the others are about the one that they are attached to.
#[inline(always)]
pub fn asks_principal(kind: Kind) -> bool {
    matches!(kind, Kind::Resource | Kind::Rcp | Kind::Endpoint)
}

impl Examination {
    pub fn applied(&self) -> Applied {
        let conditions = self.conditions.iter().map(|outcome| outcome.truth).fold(Truth::True, Truth::and);
        let truth = self.action.and(self.resource.truth).and(self.principal.truth).and(conditions);
        Applied { truth, class: self.principal.class }
    }
}
