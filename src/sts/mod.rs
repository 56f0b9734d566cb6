//! STS: the operations of the security token service.

use crate::error::Error;
use crate::iam::Call;
use crate::iam::shapes::{ARN, STRING};
use crate::operation;
use crate::operation::Operation;

/// In the order of their names.
pub static OPERATIONS: [&Operation; 1] = [&GET_CALLER_IDENTITY];

operation! {
    /// Tells whose credentials make the call.
    pub GET_CALLER_IDENTITY = GetCallerIdentity(GetCallerIdentityRequest {}) -> GetCallerIdentityResponse {
        /// The unique id of the user, that of a role with the name of its session, or the account's id for its root user.
        UserId: Option<String> = STRING,
        /// The id of the caller's account.
        Account: Option<String> = STRING,
        /// The ARN of the caller.
        Arn: Option<String> = ARN,
    },
    raises [], by get_caller_identity
}

fn get_caller_identity(call: &mut Call, _: GetCallerIdentityRequest) -> Result<GetCallerIdentityResponse, Error> {
    Ok(GetCallerIdentityResponse {
        UserId: Some(call.caller.unique_id(call.account)),
        Account: Some(call.caller.account(call.account).to_string()),
        Arn: Some(call.caller.arn(call.account)),
    })
}
