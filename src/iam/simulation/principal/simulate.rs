//! Simulating the policies that a principal has.

use super::SimulatePrincipalPolicyRequest;
use super::exclude::Exclusions;
use super::shapes::PolicyIdentifier;
use crate::engine::context::Form;
use crate::engine::requester::Requester;
use crate::engine::{NamedPolicy, PolicySet, PolicySets};
use crate::error::Error;
use crate::iam::call::Call;
use crate::iam::entity::is_service_linked;
use crate::iam::marker;
use crate::iam::principal::{HeldPolicy, Principal};
use crate::iam::simulation::documents::{document, set};
use crate::iam::simulation::prepare::{self, Given, parts};
use crate::iam::simulation::run::Asked;
use crate::iam::simulation::shapes::SimulatePolicyResponse;
use crate::policy::Kind;

pub fn simulate_principal_policy(
    call: &mut Call,
    input: SimulatePrincipalPolicyRequest,
) -> Result<SimulatePolicyResponse, Error> {
    let principal = Principal::find(call, &input.PolicySourceArn)?;
    let given = Given {
        actions: &input.ActionNames,
        resources: input.ResourceArns.as_deref(),
        resource_policy: input.ResourcePolicy.as_deref(),
        resource_owner: input.ResourceOwner.as_deref(),
        caller: input.CallerArn.as_deref().or(Some(&input.PolicySourceArn)),
        entries: input.ContextEntries.as_deref(),
        handling_option: input.ResourceHandlingOption.as_deref(),
    };
    let boundary = input.PermissionsBoundaryPolicyInputList.as_deref();
    let exclusions = input.PolicyExclusionList.unwrap_or_default();
    let bound = ["SimulatePrincipalPolicy", &input.PolicySourceArn].into_iter();
    let bound = bound.chain(parts(input.PolicyInputList.as_deref())).chain(parts(boundary)).chain(texts(&exclusions));
    let fingerprint = marker::fingerprint(bound.chain(given.texts()));
    let asked = Asked {
        fingerprint: &|| fingerprint,
        marker: input.Marker.as_deref(),
        max_items: input.MaxItems,
        settings: call.settings,
        actions: given.actions,
        resources: given.resources()?,
    };
    asked.done()?;
    let exclusions = Exclusions::read(exclusions)?;
    let mut requester = given.requester(&call.account.id)?;
    fill(call, given.caller, &mut requester);
    let mut sets = PolicySets::default();
    sets.replace(Kind::Identity, vec![identity(call, &principal, &exclusions, input.PolicyInputList.as_deref())?]);
    sets.replace(Kind::Boundary, boundaries(call, &principal, &exclusions, boundary)?);
    if !exclusions.kind("scp") && !is_exempt(call, &principal) {
        let organization = call.settings.organization.as_ref();
        sets.replace(Kind::Scp, organization.map_or(Vec::new(), |of| of.service_control_policies.clone()));
    }
    asked.answer(&given.simulation(requester, sets)?)
}

fn texts(exclusions: &[PolicyIdentifier]) -> impl Iterator<Item = &str> {
    exclusions.iter().flat_map(|entry| {
        let inline = entry.InlinePolicyIdentifier.iter();
        let inline = inline.flat_map(|inline| [&inline.PolicyName, &inline.AttachmentType, &inline.AttachmentName]);
        let single = [entry.PolicyType.as_deref(), entry.PolicyArn.as_deref()];
        single.into_iter().map(Option::unwrap_or_default).chain(inline.map(String::as_str)).chain(["|"])
    })
}

/// The principal's policies and the further ones of the input. An entry of the exclusion list
/// leaves out attached policies; a boundary it does only by its kind. [C]
fn identity(
    call: &Call,
    principal: &Principal,
    exclusions: &Exclusions,
    further: Option<&[String]>,
) -> Result<PolicySet, Error> {
    let held = principal.policies(call)?;
    let kept = held.iter().filter(|held| !exclusions.policy(held));
    let mut policies = kept.map(|held| compiled(Kind::Identity, held)).collect::<Result<Vec<_>, _>>()?;
    policies.extend(set(Kind::Identity, None, "PolicyInputList", further.unwrap_or_default())?.policies);
    Ok(PolicySet { kind: Kind::Identity, level: None, policies })
}

fn compiled(kind: Kind, held: &HeldPolicy) -> Result<NamedPolicy, Error> {
    document(kind, &held.name, &held.document)
}

/// The boundary of the input, or else the one that is set.
fn boundaries(
    call: &Call,
    principal: &Principal,
    exclusions: &Exclusions,
    given: Option<&[String]>,
) -> Result<Vec<PolicySet>, Error> {
    let given = prepare::boundary(given)?;
    if !given.is_empty() || exclusions.kind("permission-boundary") {
        return Ok(given);
    }
    let own = principal.boundary(call)?.map(|held| compiled(Kind::Boundary, &held)).transpose()?;
    Ok(own.into_iter().map(|own| PolicySet { kind: Kind::Boundary, level: None, policies: vec![own] }).collect())
}

/// Service control policies bind neither the management account nor the roles of AWS's services.
fn is_exempt(call: &Call, principal: &Principal) -> bool {
    let management = call.settings.organization.as_ref().and_then(|of| of.management_account.as_deref());
    let service_linked = matches!(principal, Principal::Role(role) if is_service_linked(role));
    service_linked || management == Some(&*call.account.id)
}

/// The keys that IAM fills for a caller whom it knows. [simulate.md §2]
fn fill(call: &Call, caller: Option<&str>, requester: &mut Requester) {
    let known = caller.and_then(|arn| Principal::find(call, arn).ok());
    if let Some(Principal::User(user)) = known {
        for key in ["aws:PrincipalId", "aws:userid"] {
            requester.context.insert_one(key, &user.id);
        }
    }
    let Some(organization) = &call.settings.organization else { return };
    let own = requester.account.as_ref().is_none_or(|account| account.id == call.account.id);
    if !own {
        return;
    }
    requester.context.insert_one("aws:PrincipalOrgID", &organization.id);
    if let Some(management) = &organization.management_account {
        requester.context.insert_one("aws:PrincipalOrgMasterAccountId", management);
    }
    if let Some(path) = &organization.path {
        requester.context.insert("aws:PrincipalOrgPaths", Form::LIST, &mut std::iter::once(&**path));
    }
}
