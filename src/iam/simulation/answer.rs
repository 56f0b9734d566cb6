//! From outcomes to the answer, in the present shape and in the one from before July 2026.

use super::evaluate::{Matched, Outcome, Simulation, stricter};
use super::services;
use super::shapes::*;
use crate::engine::Decision;
use crate::order::Seen;
use crate::service_reference::ServiceReference;
use crate::shape::TextMap;

/// The result of one action on all resources. No resource was named if `resources` holds only `*`.
pub fn result(
    simulation: &Simulation,
    services: Option<&ServiceReference>,
    action: &str,
    resources: &[String],
) -> EvaluationResult {
    let outcomes: Vec<Outcome> = resources.iter().map(|resource| simulation.evaluate(action, resource)).collect();
    let whole = whole(&outcomes);
    let stopped = whole.allowed_by_organizations == Some(false);
    let named = !is_everything(resources) && !stopped;
    let form = services.and_then(|services| services::form(services, action, resources));
    let sole = || if let [resource] = resources { resource.clone() } else { "*".to_string() };
    EvaluationResult {
        EvalActionName: action.to_string(),
        EvalResourceName: Some(form.unwrap_or_else(sole)),
        EvalDecision: whole.decision.name().to_string(),
        MatchedStatements: Some(statements(&whole.matched)),
        MissingContextValues: Some(simulation.missing.clone()),
        OrganizationsDecisionDetail: organizations(&whole),
        PermissionsBoundaryDecisionDetail: boundary(&whole),
        EvalDecisionDetails: named.then(|| details(&whole)),
        ResourceSpecificResults: named.then(|| {
            let pairs = resources.iter().zip(&outcomes);
            pairs.map(|(resource, outcome)| specific(simulation, resource, outcome)).collect()
        }),
    }
}

/// The earlier shape: one result for an action on one resource, which it repeats as the resource's
/// own when one was named.
pub fn legacy_result(simulation: &Simulation, action: &str, resource: &str) -> EvaluationResult {
    let outcome = simulation.evaluate(action, resource);
    let named = resource != "*" && outcome.allowed_by_organizations != Some(false);
    EvaluationResult {
        EvalActionName: action.to_string(),
        EvalResourceName: Some(resource.to_string()),
        EvalDecision: outcome.decision.name().to_string(),
        MatchedStatements: Some(statements(&outcome.matched)),
        MissingContextValues: Some(simulation.missing.clone()),
        OrganizationsDecisionDetail: organizations(&outcome),
        PermissionsBoundaryDecisionDetail: boundary(&outcome),
        EvalDecisionDetails: named.then(|| details(&outcome)),
        ResourceSpecificResults: named.then(|| vec![specific(simulation, resource, &outcome)]),
    }
}

fn is_everything(resources: &[String]) -> bool {
    matches!(resources, [resource] if resource == "*")
}

/// The most restrictive of several outcomes, with the statements of those that share its decision.
/// A service control policy that stops one of them stops them all.
fn whole(outcomes: &[Outcome]) -> Outcome {
    let decided =
        |outcomes: &[&Outcome]| outcomes.iter().map(|outcome| outcome.decision).fold(Decision::Allowed, stricter);
    let stopped: Vec<&Outcome> = outcomes.iter().filter(|o| o.allowed_by_organizations == Some(false)).collect();
    let counted = if stopped.is_empty() { outcomes.iter().collect() } else { stopped };
    let decision = decided(&counted);
    let mut seen = Seen::default();
    let shared = counted.iter().filter(|o| o.decision == decision).flat_map(|o| &o.matched);
    let place = |Matched { policy, start: (line, column), .. }: &Matched| format!("{line}:{column}:{policy}");
    let matched = shared.filter(|statement| seen.insert(&place(statement))).cloned().collect();
    let all = |of: fn(&Outcome) -> Option<bool>| {
        counted.iter().map(|outcome| of(outcome)).reduce(|a, b| Some(a? && b?)).flatten()
    };
    Outcome {
        decision,
        matched,
        allowed_by_organizations: all(|outcome| outcome.allowed_by_organizations),
        allowed_by_boundary: all(|outcome| outcome.allowed_by_boundary),
        by_source: strictest_by_source(&counted),
    }
}

fn strictest_by_source(outcomes: &[&Outcome]) -> Option<Vec<(&'static str, Decision)>> {
    let across = outcomes.iter().filter_map(|outcome| outcome.by_source.clone());
    across.reduce(|strictest, other| {
        let pairs = strictest.into_iter().zip(other);
        pairs.map(|((source, a), (_, b))| (source, stricter(a, b))).collect()
    })
}

fn specific(simulation: &Simulation, resource: &str, outcome: &Outcome) -> ResourceSpecificResult {
    ResourceSpecificResult {
        EvalResourceName: resource.to_string(),
        EvalResourceDecision: outcome.decision.name().to_string(),
        MatchedStatements: Some(statements(&outcome.matched)),
        MissingContextValues: Some(simulation.missing.clone()),
        EvalDecisionDetails: outcome.by_source.is_some().then(|| details(outcome)),
        PermissionsBoundaryDecisionDetail: boundary(outcome),
    }
}

/// Empty within one account.
fn details(outcome: &Outcome) -> TextMap<String> {
    let pair = |(source, decision): &(&str, Decision)| (source.to_string(), decision.name().to_string());
    TextMap(outcome.by_source.iter().flatten().map(pair).collect())
}

fn organizations(outcome: &Outcome) -> Option<OrganizationsDecisionDetail> {
    outcome.allowed_by_organizations?;
    Some(OrganizationsDecisionDetail { AllowedByOrganizations: outcome.allowed_by_organizations })
}

fn boundary(outcome: &Outcome) -> Option<PermissionsBoundaryDecisionDetail> {
    outcome.allowed_by_boundary?;
    Some(PermissionsBoundaryDecisionDetail { AllowedByPermissionsBoundary: outcome.allowed_by_boundary })
}

fn statements(matched: &[Matched]) -> Vec<Statement> {
    let position =
        |(line, column): (u32, u32)| Some(Position { Line: Some(i64::from(line)), Column: Some(i64::from(column)) });
    let statement = |matched: &Matched| Statement {
        SourcePolicyId: Some(matched.policy.clone()),
        SourcePolicyType: Some(matched.source.to_string()),
        StartPosition: position(matched.start),
        EndPosition: position(matched.end),
    };
    matched.iter().map(statement).collect()
}
