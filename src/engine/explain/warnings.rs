//! What a reader of the decision should know beside it: what could not be read, what was assumed,
//! what did not apply.

use super::reason::Warning;
use super::summary::shortened;
use super::{Examined, ExaminedSet};
use crate::engine::condition::Why;
use crate::engine::defaults::SECURE_TRANSPORT;
use crate::engine::request::Request;
use crate::engine::sets::PolicySets;
use crate::engine::truth::Truth;
use crate::policy::{Effect, Kind};

pub(super) fn warnings(request: &Request, sets: &PolicySets, examined: &[ExaminedSet]) -> Vec<Warning> {
    let mut list = Vec::new();
    about_request(request, sets, &mut list);
    for found in examined.iter().flat_map(|set| &set.statements) {
        if found.covers_action() {
            about_statement(request, found, &mut list);
        }
    }
    if assumes_secure_transport(request, examined) {
        warn(&mut list, "assumedSecureTransport", "aws:SecureTransport is taken to be true".to_string());
    }
    list
}

/// The one default that is a guess about the request; it matters where a policy asks for it.
fn assumes_secure_transport(request: &Request, examined: &[ExaminedSet]) -> bool {
    let filled = !request.context.given.has(SECURE_TRANSPORT) && request.context.defaults.is_some();
    let mut policies = examined.iter().flat_map(|found| &found.set.policies);
    filled && policies.any(|named| named.policy.asks_secure_transport)
}

fn warn(list: &mut Vec<Warning>, code: &'static str, message: String) {
    list.push(Warning { code, message });
}

fn about_request(request: &Request, sets: &PolicySets, list: &mut Vec<Warning>) {
    if request.resource != "*" && request.resource.bytes().any(|byte| matches!(byte, b'*' | b'?')) {
        let message = "the wildcards in the request's resource are taken literally".to_string();
        warn(list, "wildcardInResource", message);
    }
    for kind in Kind::ALL.into_iter().filter(|kind| sets.has(*kind)) {
        if let Some(reason) = request.bars(kind) {
            let message = format!("every {} is left out: {reason}", kind.phrase());
            warn(list, "policyDoesNotApply", message);
        }
    }
}

fn about_statement(request: &Request, found: &Examined, list: &mut Vec<Warning>) {
    let at = || format!("{}, statement {}", found.policy.name, found.index);
    let examination = &found.examination;
    let effect = found.compiled().effect;
    let consequence = match effect {
        Effect::Allow => "so the Allow does not apply",
        Effect::Deny => "so the Deny applies",
    };
    if examination.resource.truth == Truth::Indeterminate {
        let message = format!("{}: the resource cannot be compared, {consequence}", at());
        warn(list, "indeterminateResource", message);
    }
    if examination.resource.across {
        let message = format!("{}: the resource is matched by a `*` that runs on across colons", at());
        warn(list, "wildcardAcrossSegments", message);
    }
    if examination.principal.truth == Truth::Indeterminate {
        let message = format!("{}: it is not known whether the principal is meant, {consequence}", at());
        warn(list, "indeterminatePrincipal", message);
    }
    let not_principal = found.source().principal.as_ref().is_some_and(|principal| principal.negated);
    if not_principal && effect == Effect::Allow {
        warn(list, "allowWithNotPrincipal", format!("{}: an Allow with NotPrincipal never applies", at()));
    }
    if found.hangs_on_conditions() {
        about_conditions(request, found, &at, consequence, list);
    }
    let in_resource = found.compiled().resource_element().map(|e| e.unresolved(&request.context));
    for name in in_resource.unwrap_or_default() {
        warn(list, "unresolvedVariable", format!("{}: ${{{name}}} does not resolve", at()));
    }
}

fn about_conditions(
    request: &Request,
    found: &Examined,
    at: &dyn Fn() -> String,
    consequence: &str,
    list: &mut Vec<Warning>,
) {
    for (index, outcome) in found.examination.conditions.iter().enumerate() {
        let source = &found.source().conditions[index];
        let name = || format!("{}: {} {}", at(), shortened(&source.operator.value), shortened(&source.key.value));
        if outcome.truth == Truth::Indeterminate {
            let problem = match outcome.why {
                Why::UnknownOperator => "the operator is unknown",
                Why::MissingQualifier => "the key has several values and the operator no ForAllValues or ForAnyValue",
                _ => "a value cannot be read",
            };
            warn(list, "indeterminateCondition", format!("{}: {problem}, {consequence}", name()));
        }
        for variable in found.compiled().conditions[index].unresolved(&request.context) {
            warn(list, "unresolvedVariable", format!("{}: ${{{variable}}} does not resolve", name()));
        }
    }
}
