//! The reason in one sentence.

use super::Examined;
use super::reason::Element;
use crate::engine::condition::Why;
use crate::engine::request::Request;
use crate::engine::rules::{Decision, Step, Verdict};
use crate::engine::truth::Truth;
use crate::policy::Kind;
use crate::text::cut;

pub(super) fn summary(
    request: &Request,
    verdict: Verdict,
    decided_by: &[&Examined],
    near_misses: &[(&Examined, Element)],
) -> String {
    let mut text = match verdict.decision {
        Decision::ExplicitDeny => explicit_deny(decided_by),
        Decision::Allowed => allowed(request, verdict.step, decided_by),
        Decision::ImplicitDeny => implicit_deny(request, verdict.step),
    };
    text.push('.');
    if let Some((found, failed)) = near_misses.first()
        && verdict.lacking() == Some(found.set.kind)
    {
        text.push_str(&format!(" The nearest Allow, {}, {}.", label(found), why_missed(found, *failed)));
    }
    text
}

/// `"DenyOutsideEU" of RegionLock`, or `Statement[2] of RegionLock`.
fn label(found: &Examined) -> String {
    match &found.source().sid {
        Some(sid) if !sid.is_empty() => format!("\"{sid}\" of {}", found.policy.name),
        _ => format!("Statement[{}] of {}", found.index, found.policy.name),
    }
}

fn explicit_deny(decided_by: &[&Examined]) -> String {
    match decided_by.first() {
        None => "Denied".to_string(),
        Some(found) => {
            let unread = found.examination.applied().truth == Truth::Indeterminate;
            let doubt = if unread { ", which cannot be read to the end" } else { "" };
            format!("Denied by {} ({}){doubt}", label(found), found.set.kind.phrase())
        }
    }
}

fn allowed(request: &Request, step: Step, decided_by: &[&Examined]) -> String {
    let by = |kind: Option<Kind>| {
        decided_by.iter().find(|found| kind.is_none_or(|kind| found.set.kind == kind)).map(|found| label(found))
    };
    match step {
        Step::GetCallerIdentity => {
            "Allowed: sts:GetCallerIdentity needs no permission and cannot be denied".to_string()
        }
        Step::GetSessionToken => "Allowed: sts:GetSessionToken needs no permission".to_string(),
        Step::RootUser => "Allowed: the root user is limited only by explicit denies here".to_string(),
        Step::ResourcePolicy => {
            format!("Allowed by {} (resource-based policy)", by(None).unwrap_or_default())
        }
        _ => match (by(Some(Kind::Identity)), by(Some(Kind::Resource))) {
            (Some(identity), Some(resource)) if request.is_cross_account() => {
                format!("Allowed by both accounts: {identity} and {resource}")
            }
            (Some(identity), _) => format!("Allowed by {identity}"),
            (None, _) => "Allowed".to_string(),
        },
    }
}

fn implicit_deny(request: &Request, step: Step) -> String {
    let what = format!("{} on {}", request.action, shortened(request.resource));
    match step {
        Step::CredentialType => format!("Not allowed: no policy can allow {} to these credentials", request.action),
        Step::ServiceControlPolicy => format!("Not allowed: at some level no service control policy allows {what}"),
        Step::EndpointPolicy => format!("Not allowed: no VPC endpoint policy allows {what}"),
        Step::Partition => format!("Not allowed: the resource of {what} lies in another partition"),
        Step::ResourcePolicy => format!("Not allowed: no resource-based policy allows {what}"),
        Step::ResourcePolicyRequired => {
            format!("Not allowed: the resource's own policy must allow {what}, and it does not")
        }
        Step::CrossAccount => format!("Not allowed: no resource-based policy of the other account allows {what}"),
        Step::PermissionsBoundary => format!("Not allowed: no permissions boundary allows {what}"),
        Step::SessionPolicy => format!("Not allowed: no session policy allows {what}"),
        _ => format!("Not allowed: no identity-based policy allows {what}"),
    }
}

/// A sentence stays a sentence whatever the request holds.
pub(super) fn shortened(text: &str) -> String {
    match cut(text, 120) {
        None => text.to_string(),
        Some(beginning) => format!("{beginning}…"),
    }
}

fn why_missed(found: &Examined, failed: Element) -> String {
    match failed {
        Element::Action => "covers other actions".to_string(),
        Element::Resource => "covers other resources".to_string(),
        Element::Principal => "names other principals".to_string(),
        Element::Condition => {
            let failing = |(_, outcome): &(usize, &crate::engine::condition::Outcome)| outcome.truth != Truth::True;
            let first = found.examination.conditions.iter().enumerate().find(failing);
            first.map_or(String::new(), |(index, outcome)| {
                let source = &found.source().conditions[index];
                let key = shortened(&source.key.value);
                match outcome.why {
                    Why::Missing => format!("asks for {key}, which the request does not carry"),
                    Why::Unresolved => format!("compares {key} with a variable that does not resolve"),
                    Why::NoMatch | Why::Match => format!("does not accept the value of {key}"),
                    _ => format!("has a condition on {key} that cannot be read"),
                }
            })
        }
    }
}
