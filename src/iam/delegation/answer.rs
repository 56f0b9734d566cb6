//! A request as answers show it.

use std::rc::Rc;

use crate::account::{DelegationRequest, PolicyParameter};
use crate::order::Seen;
use crate::policy::parse;
use crate::shape::{Key, Value};

/// Everything that there is of [`DelegationRequest`](crate::iam::shapes::DelegationRequest).
pub fn delegation_request(row: &DelegationRequest, now: i64) -> Value {
    let mut members = Vec::with_capacity(20);
    push(&mut members, "DelegationRequestId", Some(&row.id));
    push(&mut members, "OwnerAccountId", row.owner_account.as_ref());
    push(&mut members, "Description", Some(&row.description));
    push(&mut members, "RequestMessage", row.message.as_ref());
    members.push(("Permissions".into(), permissions(row)));
    push(&mut members, "PermissionPolicy", row.policy.as_ref());
    if let Some(policy) = &row.policy {
        members.push(("RolePermissionRestrictionArns".into(), boundaries(policy)));
    }
    push(&mut members, "OwnerId", row.owner.as_ref());
    push(&mut members, "ApproverId", row.approver.as_ref());
    members.push(("State".into(), Value::Text(row.state_at(now).to_string())));
    members.push(("ExpirationTime".into(), Value::Integer(row.expires)));
    push(&mut members, "RequestorId", Some(&row.requestor));
    push(&mut members, "RequestorName", row.requestor_name.as_ref());
    members.push(("CreateDate".into(), Value::Integer(row.created)));
    members.push(("SessionDuration".into(), Value::Integer(row.session)));
    push(&mut members, "RedirectUrl", row.redirect_url.as_ref());
    push(&mut members, "Notes", row.notes.as_ref());
    push(&mut members, "RejectionReason", row.rejection.as_ref());
    members.push(("OnlySendByOwner".into(), Value::Boolean(row.only_send_by_owner)));
    members.push(("UpdatedTime".into(), Value::Integer(row.updated)));
    Value::Map(members)
}

#[inline(never)]
fn push(members: &mut Vec<(Key, Value)>, name: &'static str, text: Option<&Rc<str>>) {
    if let Some(text) = text {
        members.push((name.into(), Value::Shared(text.clone())));
    }
}

fn permissions(row: &DelegationRequest) -> Value {
    let parameter = |of: &PolicyParameter| {
        let values = of.values.iter().map(|value| Value::Shared(value.clone())).collect();
        let mut members = vec![("Values".into(), Value::List(values))];
        push(&mut members, "Name", Some(&of.name));
        push(&mut members, "Type", of.kind.as_ref());
        Value::Map(members)
    };
    let parameters = row.parameters.iter().map(parameter).collect();
    let mut members = vec![("Parameters".into(), Value::List(parameters))];
    push(&mut members, "PolicyTemplateArn", Some(&row.template));
    Value::Map(members)
}

/// The permissions boundaries that a policy demands of roles, each once.
fn boundaries(policy: &str) -> Value {
    let (mut arns, mut seen) = (Vec::new(), Seen::default());
    let document = parse(policy);
    let statements = document.iter().flat_map(|document| &document.statements);
    for condition in statements.flat_map(|statement| &statement.conditions) {
        if condition.key.value.eq_ignore_ascii_case("iam:PermissionsBoundary") {
            let new = condition.values.iter().filter(|arn| seen.insert(&arn.value));
            arns.extend(new.map(|arn| Value::Text(arn.value.to_string())));
        }
    }
    Value::List(arns)
}
