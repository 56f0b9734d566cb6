//! Who has to do with a request: the caller, its account, and what they may see.

use std::rc::Rc;

use crate::account::DelegationRequest;
use crate::error::{Error, NO_SUCH_ENTITY};
use crate::iam::call::Call;
use crate::iam::caller::Caller;

/// The account that calls, which may be another than this one.
pub fn calling_account<'c>(call: &'c Call) -> &'c str {
    call.caller.account(call.account)
}

/// The ARN of the caller.
pub fn calling_identity(call: &Call) -> Result<String, Error> {
    Ok(match call.caller {
        Caller::Root => call.account.arn("root", "", ""),
        Caller::User(name) => call.account.user_arn(&*call.user(name)?),
        Caller::Other(arn) => arn.clone(),
    })
}

/// The request of an id, if the caller may do something with it: it must be of the account that
/// the request is for, once that is known. What its policies allow the caller is not asked.
pub fn request(call: &Call, id: &str, operation: &str) -> Result<Rc<DelegationRequest>, Error> {
    let Some(request) = call.account.delegation_requests.get(id) else {
        return Err(not_found(id));
    };
    match &request.owner_account {
        Some(owner) if **owner != *calling_account(call) => Err(denied(call, operation, request)),
        _ => Ok(request.clone()),
    }
}

pub fn not_found(id: &str) -> Error {
    NO_SUCH_ENTITY.says(["The delegation request with id ", id, " cannot be found."].concat())
}

/// The caller may not do something with a request.
pub fn denied(call: &Call, operation: &str, request: &DelegationRequest) -> Error {
    let caller = calling_identity(call).unwrap_or_default();
    let arn = ["delegation request ", &request.id].concat();
    Error::access_denied(
        ["User: ", &caller, " is not authorized to perform: iam:", operation, " on resource: ", &arn].concat(),
    )
}
