//! The text of AWS's AccessDenied (evaluation.md §11).

use super::Examined;
use crate::engine::request::Request;
use crate::engine::requester::Who;
use crate::engine::rules::{Decision, Verdict};
use crate::policy::Kind;

/// What AWS would print; `None` for what is allowed.
pub(super) fn access_denied(request: &Request, verdict: Verdict, decided_by: &[&Examined]) -> Option<String> {
    let because = match verdict.decision {
        Decision::Allowed => return None,
        Decision::ExplicitDeny => {
            let kind = decided_by.first().map(|found| found.set.kind);
            format!(" with an explicit deny in {}", kind.map_or("a policy", |kind| denying(kind, request)))
        }
        Decision::ImplicitDeny => match lacking(verdict, request) {
            Some(kind) => format!(" because no {kind} allows the {} action", request.action),
            None => String::new(),
        },
    };
    let Request { action, resource, .. } = request;
    let who = name(&request.requester.who, request);
    Some(format!("User: {who} is not authorized to perform: {action} on resource: {resource}{because}"))
}

fn name<'r>(who: &'r Who, request: &'r Request) -> String {
    match who {
        Who::Anonymous => "anonymous".to_string(),
        Who::Root => {
            let account = request.requester.account.as_ref();
            account.map_or(String::new(), |account| format!("arn:{}:iam::{}:root", account.partition, account.id))
        }
        Who::User { arn } | Who::Group { arn } | Who::FederatedSession { arn, .. } => arn.to_string(),
        Who::RoleSession { role, session } => session.as_ref().unwrap_or(role).to_string(),
        Who::Service { name } => name.to_string(),
    }
}

fn denying(kind: Kind, request: &Request) -> &'static str {
    match kind {
        Kind::Scp => "a service control policy",
        Kind::Rcp => "a resource control policy",
        Kind::Endpoint => "a VPC endpoint policy",
        Kind::Boundary => "a permissions boundary",
        Kind::Session => "a session policy",
        Kind::Identity => "an identity-based policy",
        Kind::Resource if request.reads_trust_policy() => "the role trust policy",
        Kind::Resource => "a resource-based policy",
    }
}

fn lacking(verdict: Verdict, request: &Request) -> Option<&'static str> {
    match verdict.lacking()? {
        Kind::Resource if request.reads_trust_policy() => Some("role trust policy"),
        kind => Some(kind.phrase()),
    }
}
