//! Simulating policies that the caller hands over.

use super::documents::set;
use super::prepare::{self, Given, parts};
use super::run::Asked;
use super::shapes::*;
use super::{GetContextKeysForCustomPolicyRequest, SimulateCustomPolicyRequest};
use crate::engine::PolicySets;
use crate::error::Error;
use crate::iam::call::Call;
use crate::iam::marker;
use crate::policy::Kind;

pub fn simulate_custom_policy(
    call: &mut Call,
    input: SimulateCustomPolicyRequest,
) -> Result<SimulatePolicyResponse, Error> {
    let given = Given {
        actions: &input.ActionNames,
        resources: input.ResourceArns.as_deref(),
        resource_policy: input.ResourcePolicy.as_deref(),
        resource_owner: input.ResourceOwner.as_deref(),
        caller: input.CallerArn.as_deref(),
        entries: input.ContextEntries.as_deref(),
        handling_option: input.ResourceHandlingOption.as_deref(),
    };
    let levels = input.OrderedOrganizationPolicyInputList.as_deref().unwrap_or_default();
    let boundary = input.PermissionsBoundaryPolicyInputList.as_deref();
    let of_levels = || levels.iter().flat_map(|level| parts(level.ServiceControlPolicyInputList.as_deref()));
    let fingerprint = || {
        let bound = ["SimulateCustomPolicy"].into_iter().chain(parts(Some(&input.PolicyInputList)));
        marker::fingerprint(bound.chain(parts(boundary)).chain(of_levels()).chain(given.texts()))
    };
    let asked = Asked {
        fingerprint: &fingerprint,
        marker: input.Marker.as_deref(),
        max_items: input.MaxItems,
        settings: call.settings,
        actions: given.actions,
        resources: given.resources()?,
    };
    asked.done()?;
    let requester = given.requester(&call.account.id)?;
    let mut sets = PolicySets::default();
    sets.replace(Kind::Identity, vec![set(Kind::Identity, None, "PolicyInputList", &input.PolicyInputList)?]);
    sets.replace(Kind::Boundary, prepare::boundary(boundary)?);
    sets.replace(Kind::Scp, prepare::levels(levels)?);
    asked.answer(&given.simulation(requester, sets)?)
}

pub fn get_context_keys_for_custom_policy(
    _: &mut Call,
    input: GetContextKeysForCustomPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse, Error> {
    let keys = prepare::context_keys(prepare::named(Some(&input.PolicyInputList)))?;
    Ok(GetContextKeysForPolicyResponse { ContextKeyNames: Some(keys) })
}
