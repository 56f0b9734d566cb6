//! What each policy type demands of a statement and what it forbids (evaluation.md §2.2).

use super::document::{Document, Effect, PrincipalList, Statement};
use super::error::{PolicyError, PolicyErrorCode};
use super::kind::{Kind, PolicyType};
use crate::json::Span;

/// Checks a document that is going to stand as a policy of this type.
pub fn require(document: &Document, policy_type: PolicyType) -> Result<(), PolicyError> {
    let resource_demand = resource_demand(document, policy_type);
    for (index, statement) in document.statements.iter().enumerate() {
        if let Some(fault) = fault_of(statement, policy_type, resource_demand) {
            let path = format!("Statement[{index}].{}", fault.element);
            let phrase = policy_type.phrase();
            let article = if phrase.starts_with('i') { "an" } else { "a" };
            let message = format!("{} in {article} {phrase}", fault.message);
            return Err(PolicyError::new(fault.code, message, path, &document.text, fault.at.start));
        }
    }
    Ok(())
}

#[derive(Clone, Copy, PartialEq)]
enum Demand {
    Required,
    Optional,
    Forbidden,
}

struct Fault {
    code: PolicyErrorCode,
    element: &'static str,
    at: Span,
    message: String,
}

/// A resource policy may also be a trust policy, which has no Resource: it is one or the other as
/// a whole, so a statement without Resource beside one that has it is a mistake. [C]
fn resource_demand(document: &Document, policy_type: PolicyType) -> Demand {
    match policy_type {
        PolicyType::Trust => Demand::Forbidden,
        PolicyType::Of(Kind::Scp) => Demand::Optional,
        PolicyType::Of(Kind::Resource) if document.statements.iter().all(|s| s.resource.is_none()) => Demand::Optional,
        PolicyType::Of(_) => Demand::Required,
    }
}

fn fault_of(statement: &Statement, policy_type: PolicyType, resource_demand: Demand) -> Option<Fault> {
    principal_fault(statement, policy_type)
        .or_else(|| action_fault(statement, policy_type))
        .or_else(|| resource_fault(statement, resource_demand))
        .or_else(|| full_access_fault(statement, policy_type))
}

fn missing(statement: &Statement, element: &'static str) -> Option<Fault> {
    let message = format!("a statement needs {element}");
    Some(Fault { code: PolicyErrorCode::MissingElement, element, at: statement.span, message })
}

fn forbidden(element: &'static str, at: Span, message: &str) -> Option<Fault> {
    Some(Fault { code: PolicyErrorCode::ForbiddenElement, element, at, message: message.to_string() })
}

fn principal_fault(statement: &Statement, policy_type: PolicyType) -> Option<Fault> {
    let demanded =
        matches!(policy_type, PolicyType::Trust | PolicyType::Of(Kind::Resource | Kind::Endpoint | Kind::Rcp));
    let Some(principal) = &statement.principal else {
        return if demanded { missing(statement, "Principal") } else { None };
    };
    let element = if principal.negated { "NotPrincipal" } else { "Principal" };
    if !demanded {
        return forbidden(element, principal.span, &format!("{element} cannot stand"));
    }
    match policy_type {
        PolicyType::Trust if principal.negated => forbidden(element, principal.span, "NotPrincipal cannot stand"),
        PolicyType::Of(Kind::Rcp) if principal.negated || !matches!(principal.list, PrincipalList::Everyone) => {
            forbidden(element, principal.span, "only \"Principal\": \"*\" can stand")
        }
        _ => None,
    }
}

fn action_fault(statement: &Statement, policy_type: PolicyType) -> Option<Fault> {
    match &statement.action {
        None => missing(statement, "Action"),
        Some(action) if action.negated && policy_type == PolicyType::Of(Kind::Rcp) => {
            forbidden("NotAction", action.span, "NotAction cannot stand")
        }
        Some(_) => None,
    }
}

fn resource_fault(statement: &Statement, demand: Demand) -> Option<Fault> {
    match (&statement.resource, demand) {
        (None, Demand::Required) => missing(statement, "Resource"),
        (Some(resource), Demand::Forbidden) => {
            let element = if resource.negated { "NotResource" } else { "Resource" };
            forbidden(element, resource.span, &format!("{element} cannot stand"))
        }
        _ => None,
    }
}

/// A resource control policy denies; its Allow is the one of `RCPFullAWSAccess`.
fn full_access_fault(statement: &Statement, policy_type: PolicyType) -> Option<Fault> {
    if policy_type != PolicyType::Of(Kind::Rcp) || statement.effect == Effect::Deny {
        return None;
    }
    let message = "an Allow can only be full access";
    match (&statement.resource, statement.condition) {
        (_, Some(span)) => forbidden("Condition", span, message),
        (Some(resource), _) if resource.negated => forbidden("NotResource", resource.span, message),
        _ => None,
    }
}
