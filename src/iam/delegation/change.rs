//! From state to state.

use super::party::{calling_account, calling_identity, denied, request};
use super::{
    AcceptDelegationRequestRequest, AssociateDelegationRequestRequest, RejectDelegationRequestRequest,
    SendDelegationTokenRequest, UpdateDelegationRequestRequest,
};
use crate::account::DelegationRequest;
use crate::error::{Error, INVALID_INPUT};
use crate::iam::call::Call;
use crate::iam::caller::Caller;

/// For how long a request stays in a state that a call brought it to, in seconds.
const STAYS_FOR: i64 = 7 * 24 * 60 * 60;

/// How long the access may last that the root user accepts, in seconds.
const LONGEST_SESSION_BY_ROOT: i64 = 4 * 60 * 60;

/// What an operation does with a request.
struct Step {
    operation: &'static str,
    from: &'static [&'static str],
    to: &'static str,
}

const ASSOCIATE: Step = Step {
    operation: "AssociateDelegationRequest",
    from: &[DelegationRequest::UNASSIGNED],
    to: DelegationRequest::ASSIGNED,
};
const UPDATE: Step = Step {
    operation: "UpdateDelegationRequest",
    from: &[DelegationRequest::ASSIGNED, DelegationRequest::PENDING_APPROVAL],
    to: DelegationRequest::PENDING_APPROVAL,
};
const ACCEPT: Step = Step {
    operation: "AcceptDelegationRequest",
    from: &[DelegationRequest::ASSIGNED, DelegationRequest::PENDING_APPROVAL],
    to: DelegationRequest::ACCEPTED,
};
const REJECT: Step = Step {
    operation: "RejectDelegationRequest",
    from: &[DelegationRequest::ASSIGNED, DelegationRequest::PENDING_APPROVAL, DelegationRequest::ACCEPTED],
    to: DelegationRequest::REJECTED,
};
const SEND: Step =
    Step { operation: "SendDelegationToken", from: &[DelegationRequest::ACCEPTED], to: DelegationRequest::FINALIZED };

/// The request in its new state, which nobody knows of yet, and the ARN of the caller.
fn taken(call: &Call, id: &str, step: &Step) -> Result<(DelegationRequest, String), Error> {
    let request = request(call, id, step.operation)?;
    let state = request.state_at(call.now);
    if !step.from.contains(&state) {
        let from = step.from.join(" or ");
        let message =
            [step.operation, " needs a delegation request in the state ", &from, ", and this one is ", state, "."];
        return Err(INVALID_INPUT.says(message.concat()));
    }
    let request = DelegationRequest {
        state: step.to.into(),
        updated: call.now,
        expires: call.now.saturating_add(STAYS_FOR),
        ..DelegationRequest::clone(&request)
    };
    Ok((request, calling_identity(call)?))
}

pub fn associate_delegation_request(call: &mut Call, input: AssociateDelegationRequestRequest) -> Result<(), Error> {
    let (mut request, caller) = taken(call, &input.DelegationRequestId, &ASSOCIATE)?;
    request.owner_account = Some(calling_account(call).into());
    request.owner = Some(caller.into());
    call.account.put(request);
    Ok(())
}

pub fn update_delegation_request(call: &mut Call, input: UpdateDelegationRequestRequest) -> Result<(), Error> {
    let (mut request, _) = taken(call, &input.DelegationRequestId, &UPDATE)?;
    request.notes = input.Notes.map(Into::into).or(request.notes);
    call.account.put(request);
    Ok(())
}

/// A state from which there is no way is a ValidationError here: the model knows no InvalidInput. [C]
pub fn accept_delegation_request(call: &mut Call, input: AcceptDelegationRequestRequest) -> Result<(), Error> {
    let taken = taken(call, &input.DelegationRequestId, &ACCEPT);
    let (mut request, caller) = taken.map_err(|error| match error.code == INVALID_INPUT.code {
        true => Error::validation(error.message),
        false => error,
    })?;
    if *call.caller == Caller::Root && request.session > LONGEST_SESSION_BY_ROOT {
        return Err(denied(call, ACCEPT.operation, &request));
    }
    request.approver = Some(caller.into());
    call.account.put(request);
    Ok(())
}

pub fn reject_delegation_request(call: &mut Call, input: RejectDelegationRequestRequest) -> Result<(), Error> {
    let (mut request, _) = taken(call, &input.DelegationRequestId, &REJECT)?;
    request.rejection = input.Notes.map(Into::into);
    call.account.put(request);
    Ok(())
}

/// There is nobody here to whom a token could go. [C]
pub fn send_delegation_token(call: &mut Call, input: SendDelegationTokenRequest) -> Result<(), Error> {
    let (request, caller) = taken(call, &input.DelegationRequestId, &SEND)?;
    if request.only_send_by_owner && request.owner.as_deref() != Some(&caller) {
        return Err(denied(call, SEND.operation, &request));
    }
    call.account.put(request);
    Ok(())
}
