//! Reading requests.

use super::answer::delegation_request;
use super::check::check;
use super::party::{calling_account, request};
use super::{
    GetDelegationRequestRequest, GetDelegationRequestResponse, ListDelegationRequestsRequest,
    ListDelegationRequestsResponse,
};
use crate::engine::arn::Arn;
use crate::error::{Error, INVALID_INPUT};
use crate::iam::call::Call;
use crate::iam::page::Pager;

pub fn get_delegation_request(
    call: &mut Call,
    input: GetDelegationRequestRequest,
) -> Result<GetDelegationRequestResponse, Error> {
    let request = request(call, &input.DelegationRequestId, "GetDelegationRequest")?;
    let checked = input.DelegationPermissionCheck == Some(true);
    Ok(GetDelegationRequestResponse {
        DelegationRequest: Some(delegation_request(&request, call.now)),
        PermissionCheckStatus: checked.then(|| "COMPLETE".to_string()),
        PermissionCheckResult: checked.then(|| check(call, &request).to_string()),
    })
}

pub fn list_delegation_requests(
    call: &mut Call,
    input: ListDelegationRequestsRequest,
) -> Result<ListDelegationRequestsResponse, Error> {
    let owner = input.OwnerId.as_deref();
    if owner.is_some_and(|owner| !Arn::split(owner).is_some_and(|arn| matches!(arn.service(), "iam" | "sts"))) {
        return Err(INVALID_INPUT.says("OwnerId must be the ARN of a user, a role or a session."));
    }
    let account = calling_account(call);
    let parts = ["ListDelegationRequests", account, owner.unwrap_or_default()];
    let pager = Pager::new(parts, input.Marker.as_deref(), input.MaxItems)?;
    let rows = call.account.delegation_requests.by_names(pager.after()).map(|(place, row)| {
        let owned = row.owner.is_some() && row.owner_account.as_deref() == Some(account);
        let wanted = owned && owner.is_none_or(|owner| row.owner.as_deref() == Some(owner));
        (place, wanted.then(|| delegation_request(row, call.now)))
    });
    let page = pager.rows(rows);
    Ok(ListDelegationRequestsResponse {
        isTruncated: Some(page.is_truncated()),
        DelegationRequests: Some(page.items),
        Marker: page.marker,
    })
}
