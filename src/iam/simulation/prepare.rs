//! From the input of a simulation to what it decides by; everything that can be refused is refused
//! here.

use std::collections::BTreeSet;

use super::caller::caller;
use super::documents::{applies_to, compile, document, set};
use super::entries::{GivenEntry, context};
use super::evaluate::Simulation;
use super::shapes::{ContextEntry, SimulateCustomPolicyRequest};
use super::{marker, scenario};
use crate::engine::arn::{Arn, is_account_id};
use crate::engine::context::{Context, RequestContext};
use crate::engine::fold::fold;
use crate::engine::requester::{Requester, Who};
use crate::engine::{PolicySet, PolicySets};
use crate::error::Error;
use crate::iam::Iam;
use crate::policy::Kind;

/// The resources to decide on.
pub fn resources(input: &SimulateCustomPolicyRequest) -> Result<Vec<String>, Error> {
    let given = input.ResourceArns.as_deref().unwrap_or_default();
    if let Some(wrong) = given.iter().find(|resource| *resource != "*" && !is_arn(resource)) {
        return Err(Error::invalid_input(format!("ResourceNames are not in a valid ARN format: {wrong}.")));
    }
    if let Some(option) = &input.ResourceHandlingOption {
        scenario::check(option, given)?;
    }
    Ok(if given.is_empty() { vec!["*".to_string()] } else { given.to_vec() })
}

fn is_arn(text: &str) -> bool {
    Arn::split(text).is_some_and(|arn| arn.parts[0] == "arn" && !arn.rest().is_empty())
}

pub fn simulation(iam: &Iam, input: &SimulateCustomPolicyRequest) -> Result<Simulation, Error> {
    if let Some(wrong) = input.ActionNames.iter().find(|action| !is_action(action)) {
        let message = format!("ActionNames are not in a valid format: {wrong}. Expected service:Action.");
        return Err(Error::invalid_input(message));
    }
    let requester = caller(input.CallerArn.as_deref(), &iam.account_id)?;
    if input.ResourcePolicy.is_some() {
        match (&input.CallerArn, &requester.who) {
            (None, _) => return Err(Error::invalid_input("A CallerArn is required with a ResourcePolicy.")),
            (Some(_), Who::RoleSession { .. }) => {
                let message = "Invalid caller - Caller must be an IAM user in this context.";
                return Err(Error::invalid_input(message));
            }
            _ => {}
        }
    }
    let sets = sets(input)?;
    let of_resources = sets.iter().filter(|set| set.kind == Kind::Resource).flat_map(|set| &set.policies);
    for named in of_resources {
        applies_to(&named.policy, input.ResourceArns.as_deref().unwrap_or_default())?;
    }
    let entries = input.ContextEntries.iter().flatten();
    let context = context(entries.map(given_entry))?;
    conditions_are_readable(&requester, &sets, &context)?;
    let missing = Simulation::missing_keys(&requester, &sets, &context);
    let resource_owner = input.ResourceOwner.as_deref().map(owner).transpose()?;
    let mut sets_without_trust = sets.clone();
    sets_without_trust.replace(Kind::Resource, Vec::new());
    Ok(Simulation { requester, sets, sets_without_trust, context, resource_owner, missing })
}

/// One action, without wildcards.
fn is_action(text: &str) -> bool {
    let Some((service, name)) = text.split_once(':') else { return false };
    let is_service = service.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-');
    let is_name = !name.contains(['*', '?', ':']) && !name.contains(char::is_whitespace);
    !service.is_empty() && is_service && !name.is_empty() && is_name
}

/// What only a request makes unreadable is refused as well: a value that the operator cannot read,
/// several values where no qualifier says how to take them.
fn conditions_are_readable(requester: &Requester, sets: &PolicySets, context: &Context) -> Result<(), Error> {
    let request = RequestContext { given: context, principal: &requester.context, defaults: None };
    for named in sets.iter().flat_map(|set| &set.policies) {
        if let Some((operator, key)) = named.policy.unreadable_condition_in(&request) {
            let message =
                format!("{}: the condition {operator} on {key} cannot be evaluated with the given values", named.name);
            return Err(Error::invalid_input(message));
        }
    }
    Ok(())
}

fn given_entry(entry: &ContextEntry) -> GivenEntry<'_> {
    GivenEntry {
        name: entry.ContextKeyName.as_deref().unwrap_or_default(),
        values: entry.ContextKeyValues.as_deref().unwrap_or_default(),
        of: entry.ContextKeyType.as_deref().unwrap_or("string"),
    }
}

/// The account in `arn:aws:iam::ACCOUNT:root`, the one form that is taken.
fn owner(text: &str) -> Result<String, Error> {
    let account = Arn::split(text).filter(|arn| {
        let [prefix, _, service, region, account, rest] = arn.parts;
        prefix == "arn" && service == "iam" && region.is_empty() && rest == "root" && is_account_id(account)
    });
    match account {
        Some(arn) => Ok(arn.account().to_string()),
        None => Err(Error::invalid_input(format!("'{text}' is not a valid as a Resource Owner."))),
    }
}

fn sets(input: &SimulateCustomPolicyRequest) -> Result<PolicySets, Error> {
    let mut sets = PolicySets::default();
    sets.replace(Kind::Identity, vec![set(Kind::Identity, None, "PolicyInputList", &input.PolicyInputList)?]);
    let boundary = input.PermissionsBoundaryPolicyInputList.as_deref().unwrap_or_default();
    if boundary.len() > 1 {
        return Err(Error::invalid_input("The list of Permissions Boundary policies cannot exceed 1 items."));
    }
    if !boundary.is_empty() {
        let name = "PermissionsBoundaryPolicyInputList";
        sets.replace(Kind::Boundary, vec![set(Kind::Boundary, None, name, boundary)?]);
    }
    sets.replace(Kind::Scp, levels(input)?);
    if let Some(text) = &input.ResourcePolicy {
        let policies = vec![document(Kind::Resource, "ResourcePolicy", text)?];
        sets.replace(Kind::Resource, vec![PolicySet { kind: Kind::Resource, level: None, policies }]);
    }
    Ok(sets)
}

fn levels(input: &SimulateCustomPolicyRequest) -> Result<Vec<PolicySet>, Error> {
    let given = input.OrderedOrganizationPolicyInputList.iter().flatten().enumerate();
    let level = |(index, level): (usize, &super::shapes::OrderedOrganizationPolicyType)| {
        let documents = level.ServiceControlPolicyInputList.as_deref().unwrap_or_default();
        if documents.is_empty() {
            let message =
                format!("Organization policy at index {index} must contain at least one service control policy");
            return Err(Error::invalid_input(message));
        }
        set(Kind::Scp, Some(index), &format!("OrderedOrganizationPolicyInputList.{}", index + 1), documents)
    };
    given.map(level).collect()
}

/// The keys that the documents ask for, each once, in the order and spelling of its first use.
pub fn context_keys(documents: &[String]) -> Result<Vec<String>, Error> {
    let mut seen = BTreeSet::new();
    let mut keys = Vec::new();
    for (index, text) in documents.iter().enumerate() {
        let policy = compile(&format!("PolicyInputList.{}", index + 1), text)?;
        let asked = policy.asked_keys().into_iter().filter(|key| seen.insert(fold(key)));
        keys.extend(asked.map(str::to_string));
    }
    Ok(keys)
}

/// What a marker is bound to: everything that decides which results there are.
pub fn fingerprint(input: &SimulateCustomPolicyRequest) -> u64 {
    let lists = [
        Some(&input.PolicyInputList),
        input.PermissionsBoundaryPolicyInputList.as_ref(),
        Some(&input.ActionNames),
        input.ResourceArns.as_ref(),
    ];
    let levels = input.OrderedOrganizationPolicyInputList.iter().flatten();
    let single = [&input.ResourcePolicy, &input.ResourceOwner, &input.CallerArn];
    let entries = input.ContextEntries.iter().flatten();
    // A mark between the groups, so that a text cannot pass from one to the next unnoticed.
    let lists = lists.into_iter().flat_map(|list| list.into_iter().flatten().map(String::as_str).chain(["|"]));
    let levels =
        levels.flat_map(|level| level.ServiceControlPolicyInputList.iter().flatten().map(String::as_str).chain(["|"]));
    let single = single.into_iter().flat_map(|text| text.as_deref().into_iter().chain(["|"]));
    let entries = entries.flat_map(|entry| {
        let GivenEntry { name, values, of } = given_entry(entry);
        [name, of].into_iter().chain(values.iter().map(String::as_str)).chain(["|"])
    });
    marker::fingerprint(lists.chain(levels).chain(single).chain(entries))
}
