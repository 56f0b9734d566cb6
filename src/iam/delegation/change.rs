//! From state to state.

use std::rc::Rc;

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

/// What a step changes beside the state; the last is the ARN of the caller.
type Change<'c> = &'c dyn Fn(&Call, &mut DelegationRequest, Rc<str>) -> Result<(), Error>;

fn take(call: &mut Call, id: &str, step: &Step, change: Change) -> Result<(), Error> {
    let request = request(call, id, step.operation)?;
    let state = request.state_at(call.now);
    if !step.from.contains(&state) {
        let from = step.from.join(" or ");
        let needed = [step.operation, " needs a delegation request in the state ", &from].concat();
        return Err(INVALID_INPUT.says([&*needed, ", and this one is ", state, "."].concat()));
    }
    let caller = calling_identity(call)?;
    let mut request = DelegationRequest::clone(&request);
    change(call, &mut request, caller.into())?;
    request.state = step.to.into();
    request.updated = call.now;
    request.expires = call.now.saturating_add(STAYS_FOR);
    call.account.put(request);
    Ok(())
}

pub fn associate_delegation_request(call: &mut Call, input: AssociateDelegationRequestRequest) -> Result<(), Error> {
    take(call, &input.DelegationRequestId, &ASSOCIATE, &|call, request, caller| {
        request.owner_account = Some(calling_account(call).into());
        request.owner = Some(caller);
        Ok(())
    })
}

pub fn update_delegation_request(call: &mut Call, input: UpdateDelegationRequestRequest) -> Result<(), Error> {
    take(call, &input.DelegationRequestId, &UPDATE, &|_, request, _| {
        if input.Notes.is_some() {
            request.notes = input.Notes.clone();
        }
        Ok(())
    })
}

/// A state from which there is no way is a ValidationError here: the model knows no InvalidInput. [C]
pub fn accept_delegation_request(call: &mut Call, input: AcceptDelegationRequestRequest) -> Result<(), Error> {
    let accepted = take(call, &input.DelegationRequestId, &ACCEPT, &|call, request, caller| {
        if *call.caller == Caller::Root && request.session > LONGEST_SESSION_BY_ROOT {
            return Err(denied(call, ACCEPT.operation, request));
        }
        request.approver = Some(caller);
        Ok(())
    });
    accepted.map_err(|error| match error.code == INVALID_INPUT.code {
        true => Error::validation(error.message),
        false => error,
    })
}

pub fn reject_delegation_request(call: &mut Call, input: RejectDelegationRequestRequest) -> Result<(), Error> {
    take(call, &input.DelegationRequestId, &REJECT, &|_, request, _| {
        request.rejection = input.Notes.clone();
        Ok(())
    })
}

/// There is nobody here to whom a token could go. [C]
pub fn send_delegation_token(call: &mut Call, input: SendDelegationTokenRequest) -> Result<(), Error> {
    take(call, &input.DelegationRequestId, &SEND, &|call, request, caller| match request.only_send_by_owner
        && request.owner != Some(caller)
    {
        true => Err(denied(call, SEND.operation, request)),
        false => Ok(()),
    })
}
