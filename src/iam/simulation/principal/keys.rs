//! The condition keys that a principal's policies ask for.

use super::GetContextKeysForPrincipalPolicyRequest;
use crate::error::Error;
use crate::iam::call::Call;
use crate::iam::principal::{HeldPolicy, Principal};
use crate::iam::simulation::prepare::{context_keys, named};
use crate::iam::simulation::shapes::GetContextKeysForPolicyResponse;

/// The identity policies come first, then the boundary [C: simulate.md §4], then the input.
pub fn get_context_keys_for_principal_policy(
    call: &mut Call,
    input: GetContextKeysForPrincipalPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse, Error> {
    let principal = Principal::find(call, &input.PolicySourceArn)?;
    let mut held = principal.policies(call)?;
    held.extend(principal.boundary(call)?);
    let of_account = held.iter().map(|HeldPolicy { name, document, .. }| (name.clone(), &**document));
    let keys = context_keys(of_account.chain(named(input.PolicyInputList.as_deref())))?;
    Ok(GetContextKeysForPolicyResponse { ContextKeyNames: Some(keys) })
}
