//! One statement against one request (sections 3–7 put together by 5.13).

use super::context::Context;
use super::document::{Document, PolicyKind, Statement};
use super::naming::{self, Class, Setting};
use super::requester::Requester;
use super::tri::{self, Tri};
use super::{action, condition, resource};

pub struct Request<'a> {
    pub requester: &'a Requester,
    pub action: &'a str,
    pub resource: &'a str,
    pub context: &'a Context,
    /// The resource policy is read as a trust policy.
    pub trust: bool,
    pub setting: Setting,
}

/// "At statement level, indeterminate is no match for an Allow and a match for a Deny."
pub fn denies(document: &Document, statement: &Statement, request: &Request) -> bool {
    let named = match &statement.principal {
        Some(principal) => naming::deny_matches(principal, request.requester, &request.setting),
        None => true,
    };
    statement.deny && named && elements(document, statement, request) != Tri::False
}

/// Whether an Allow matches; `who` says how its principal names the requester. Statements of a
/// policy without principals count as Direct.
pub fn allows(
    document: &Document,
    statement: &Statement,
    request: &Request,
    who: impl Fn(&super::document::PrincipalElement) -> Option<Class>,
) -> Option<Class> {
    if statement.deny || elements(document, statement, request) != Tri::True {
        return None;
    }
    match &statement.principal {
        Some(principal) => who(principal),
        None => Some(Class::Direct),
    }
}

/// Action, resource and condition; all must hold.
fn elements(document: &Document, statement: &Statement, request: &Request) -> Tri {
    if !action::element(&statement.action.list, statement.action.not, request.action) {
        return Tri::False;
    }
    let resource = resource_element(document, statement, request);
    if resource == Tri::False {
        return Tri::False;
    }
    let reading = condition::Reading { variables: document.variables, context: request.context };
    tri::all([resource, condition::element(&statement.condition, &reading)])
}

fn resource_element(document: &Document, statement: &Statement, request: &Request) -> Tri {
    let trust = document.kind == PolicyKind::Resource && request.trust;
    match &statement.resource {
        // Section 3: an empty list makes the statement ineffective.
        Some(patterns) if patterns.list.is_empty() => Tri::False,
        // A statement with a resource does not belong into a trust policy.
        Some(_) if trust => Tri::Indeterminate,
        Some(patterns) => {
            let reading =
                resource::Reading { kind: document.kind, variables: document.variables, context: request.context };
            resource::element(&patterns.list, patterns.not, request.resource, &reading)
        }
        // Section 4: "Trust policies have no Resource: treat as matching the role".
        None if trust => Tri::True,
        // Section 4: "Absent Resource in an SCP statement: treat as `*`".
        None if document.kind == PolicyKind::Scp => Tri::True,
        None => Tri::False,
    }
}
