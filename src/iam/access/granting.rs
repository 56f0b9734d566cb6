//! By which policies a user, group or role may use a service.

use std::rc::Rc;

use super::grants::Grants;
use super::uses::page;
use super::*;
use crate::error::Error;
use crate::iam::answer::policy_name;
use crate::iam::call::Call;
use crate::iam::page::Pager;
use crate::iam::principal::{HeldPolicy, Origin, Principal};
use crate::order::Seen;

pub fn list_policies_granting_service_access(
    call: &mut Call,
    input: ListPoliciesGrantingServiceAccessRequest,
) -> Result<ListPoliciesGrantingServiceAccessResponse, Error> {
    let mut seen = Seen::default();
    // A service that is named twice is answered once. [C]
    let asked = input.ServiceNamespaces.into_iter().filter(|namespace| seen.insert(&namespace.to_ascii_lowercase()));
    let asked: Vec<Rc<str>> = asked.map(Into::into).collect();
    let bound = ["ListPoliciesGrantingServiceAccess", &input.Arn].into_iter();
    let pager = Pager::new(bound.chain(asked.iter().map(|namespace| &**namespace)), input.Marker.as_deref(), None)?;
    let held = distinct(Principal::find(call, &input.Arn)?.policies(call)?);
    let grants: Vec<Grants> = held.iter().map(|policy| Grants::of_text(&policy.document)).collect();
    let page = page(&pager, asked)?;
    let (is_truncated, marker) = (page.is_truncated(), page.marker);
    let entry = |namespace: Rc<str>| {
        let folded = namespace.to_ascii_lowercase();
        let granting = held.iter().zip(&grants).filter(|(_, grants)| grants.cover(call, &folded));
        ListPoliciesGrantingServiceAccessEntry {
            Policies: Some(granting.map(|(policy, _)| shown(&policy.origin)).collect()),
            ServiceNamespace: Some(namespace),
        }
    };
    Ok(ListPoliciesGrantingServiceAccessResponse {
        PoliciesGrantingServiceAccess: page.items.into_iter().map(entry).collect(),
        IsTruncated: Some(is_truncated),
        Marker: marker,
    })
}

/// A managed policy can be held twice, by a user and by its group.
fn distinct(mut held: Vec<HeldPolicy>) -> Vec<HeldPolicy> {
    let mut seen = Seen::default();
    held.retain(|policy| match &policy.origin {
        Origin::Managed(arn) => seen.insert(arn),
        Origin::Inline { .. } => true,
    });
    held
}

fn shown(origin: &Origin) -> PolicyGrantingServiceAccess {
    match origin {
        Origin::Managed(arn) => PolicyGrantingServiceAccess {
            PolicyName: Rc::from(policy_name(arn)),
            PolicyType: "MANAGED".to_string(),
            PolicyArn: Some(arn.clone()),
            EntityType: None,
            EntityName: None,
        },
        Origin::Inline { of, holder, policy } => PolicyGrantingServiceAccess {
            PolicyName: policy.clone(),
            PolicyType: "INLINE".to_string(),
            PolicyArn: None,
            EntityType: Some(of.to_ascii_uppercase()),
            EntityName: Some(holder.clone()),
        },
    }
}
