//! A request as answers show it.

use crate::account;
use crate::iam::shapes::{DelegationPermission, DelegationRequest, PolicyParameter};
use crate::policy::parse;
use crate::shape::Timestamp;

pub fn delegation_request(row: &account::DelegationRequest, now: i64) -> DelegationRequest {
    let parameter = |of: &account::PolicyParameter| PolicyParameter {
        Name: Some(of.name.clone()),
        Values: Some(of.values.clone()),
        Type: of.kind.clone(),
    };
    DelegationRequest {
        DelegationRequestId: Some(row.id.clone()),
        OwnerAccountId: row.owner_account.clone(),
        Description: Some(row.description.clone()),
        RequestMessage: row.message.clone(),
        Permissions: Some(DelegationPermission {
            PolicyTemplateArn: Some(row.template.clone()),
            Parameters: Some(row.parameters.iter().map(parameter).collect()),
        }),
        PermissionPolicy: row.policy.clone(),
        RolePermissionRestrictionArns: row.policy.as_deref().map(boundaries),
        OwnerId: row.owner.clone(),
        ApproverId: row.approver.clone(),
        State: Some(row.state_at(now).to_string()),
        ExpirationTime: Some(Timestamp(row.expires)),
        RequestorId: Some(row.requestor.clone()),
        RequestorName: row.requestor_name.clone(),
        CreateDate: Some(Timestamp(row.created)),
        SessionDuration: Some(row.session),
        RedirectUrl: row.redirect_url.clone(),
        Notes: row.notes.clone(),
        RejectionReason: row.rejection.clone(),
        OnlySendByOwner: Some(row.only_send_by_owner),
        UpdatedTime: Some(Timestamp(row.updated)),
    }
}

/// The permissions boundaries that a policy demands of roles, each once.
fn boundaries(policy: &str) -> Vec<String> {
    let Ok(document) = parse(policy) else { return Vec::new() };
    let mut arns: Vec<String> = Vec::new();
    let conditions = document.statements.iter().flat_map(|statement| &statement.conditions);
    for condition in conditions.filter(|of| of.key.value.eq_ignore_ascii_case("iam:PermissionsBoundary")) {
        for arn in &condition.values {
            if !arns.iter().any(|before| **before == *arn.value) {
                arns.push(arn.value.to_string());
            }
        }
    }
    arns
}
