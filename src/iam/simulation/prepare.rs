//! From the input of a simulation to what it decides by; everything that can be refused is refused
//! here.

use super::caller::caller;
use super::documents::{applies_to, compile, document, set};
use super::entries::{GivenEntry, context};
use super::evaluate::Simulation;
use super::scenario;
use super::shapes::{ContextEntry, OrderedOrganizationPolicyType};
use crate::engine::arn::{Arn, is_account_id};
use crate::engine::context::{Context, RequestContext};
use crate::engine::fold::fold;
use crate::engine::requester::{Requester, Who};
use crate::engine::{PolicySet, PolicySets};
use crate::error::Error;
use crate::order::Seen;
use crate::policy::Kind;

/// What both simulations take beside the policies of the principal.
pub struct Given<'i> {
    pub actions: &'i [String],
    pub resources: Option<&'i [String]>,
    pub resource_policy: Option<&'i str>,
    pub resource_owner: Option<&'i str>,
    pub caller: Option<&'i str>,
    pub entries: Option<&'i [ContextEntry]>,
    pub handling_option: Option<&'i str>,
}

impl<'i> Given<'i> {
    /// The resources to decide on.
    pub fn resources(&self) -> Result<Vec<String>, Error> {
        let given = self.resources.unwrap_or_default();
        if let Some(wrong) = given.iter().find(|resource| *resource != "*" && !is_arn(resource)) {
            return Err(Error::invalid_input(format!("ResourceNames are not in a valid ARN format: {wrong}.")));
        }
        if let Some(option) = self.handling_option {
            scenario::check(option, given)?;
        }
        Ok(if given.is_empty() { vec!["*".to_string()] } else { given.to_vec() })
    }

    /// Who the simulation is for; the actions are looked at first.
    pub fn requester(&self, account_id: &str) -> Result<Requester, Error> {
        if let Some(wrong) = self.actions.iter().find(|action| !is_action(action)) {
            let message = format!("ActionNames are not in a valid format: {wrong}. Expected service:Action.");
            return Err(Error::invalid_input(message));
        }
        let requester = caller(self.caller, account_id)?;
        if self.resource_policy.is_some() {
            match (self.caller, &requester.who) {
                (None, _) => return Err(Error::invalid_input("A CallerArn is required with a ResourcePolicy.")),
                (Some(_), Who::RoleSession { .. }) => {
                    let message = "Invalid caller - Caller must be an IAM user in this context.";
                    return Err(Error::invalid_input(message));
                }
                _ => {}
            }
        }
        Ok(requester)
    }

    /// The simulation of a requester under its policies; that of the resources is added.
    pub fn simulation(&self, requester: Requester, mut sets: PolicySets) -> Result<Simulation, Error> {
        let mut sets_without_trust = None;
        if let Some(text) = self.resource_policy {
            let named = document(Kind::Resource, "ResourcePolicy", text)?;
            applies_to(&named.policy, self.resources.unwrap_or_default())?;
            sets_without_trust = Some(sets.clone());
            sets.replace(Kind::Resource, vec![PolicySet { kind: Kind::Resource, level: None, policies: vec![named] }]);
        }
        let context = context(self.entries.unwrap_or_default().iter().map(given_entry))?;
        conditions_are_readable(&requester, &sets, &context)?;
        let missing = Simulation::missing_keys(&requester, &sets, &context);
        let resource_owner = self.resource_owner.map(owner).transpose()?;
        Ok(Simulation { requester, sets, sets_without_trust, context, resource_owner, missing })
    }

    /// The texts that decide which results there are, for the fingerprint of markers.
    pub fn texts(&self) -> impl Iterator<Item = &'i str> {
        let lists = [Some(self.actions), self.resources];
        let single = [self.resource_policy, self.resource_owner, self.caller];
        // A mark between the groups, so that a text cannot pass from one to the next unnoticed.
        let lists = lists.into_iter().flat_map(|list| parts(list));
        let single = single.into_iter().flat_map(|text| text.into_iter().chain([MARK]));
        let entries = self.entries.unwrap_or_default().iter().flat_map(|entry| {
            let GivenEntry { name, values, of } = given_entry(entry);
            [name, of].into_iter().chain(values.iter().map(String::as_str)).chain([MARK])
        });
        lists.chain(single).chain(entries)
    }
}

const MARK: &str = "|";

/// The texts of a list for a fingerprint.
pub fn parts(list: Option<&[String]>) -> impl Iterator<Item = &str> {
    list.unwrap_or_default().iter().map(String::as_str).chain([MARK])
}

fn is_arn(text: &str) -> bool {
    Arn::split(text).is_some_and(|arn| arn.is_arn() && !arn.rest().is_empty())
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
        let [prefix, _, service, region, account, rest] = arn.parts();
        prefix == "arn" && service == "iam" && region.is_empty() && rest == "root" && is_account_id(account)
    });
    match account {
        Some(arn) => Ok(arn.account().to_string()),
        None => Err(Error::invalid_input(format!("'{text}' is not a valid as a Resource Owner."))),
    }
}

/// The boundary of the input, if it gives one.
pub fn boundary(given: Option<&[String]>) -> Result<Vec<PolicySet>, Error> {
    let given = given.unwrap_or_default();
    if given.len() > 1 {
        return Err(Error::invalid_input("The list of Permissions Boundary policies cannot exceed 1 items."));
    }
    match given {
        [] => Ok(Vec::new()),
        given => Ok(vec![set(Kind::Boundary, None, "PermissionsBoundaryPolicyInputList", given)?]),
    }
}

/// The service control policies of the input, level by level.
pub fn levels(given: &[OrderedOrganizationPolicyType]) -> Result<Vec<PolicySet>, Error> {
    let level = |(index, level): (usize, &OrderedOrganizationPolicyType)| {
        let documents = level.ServiceControlPolicyInputList.as_deref().unwrap_or_default();
        if documents.is_empty() {
            let message =
                format!("Organization policy at index {index} must contain at least one service control policy");
            return Err(Error::invalid_input(message));
        }
        set(Kind::Scp, Some(index), &format!("OrderedOrganizationPolicyInputList.{}", index + 1), documents)
    };
    given.iter().enumerate().map(level).collect()
}

/// The keys that the documents ask for, each once, in the order and spelling of its first use.
pub fn context_keys<'d>(documents: impl Iterator<Item = (String, &'d str)>) -> Result<Vec<String>, Error> {
    let mut seen = Seen::default();
    let mut keys = Vec::new();
    for (name, text) in documents {
        let policy = compile(&name, text)?;
        let asked = policy.asked_keys().into_iter().filter(|key| seen.insert(&fold(key)));
        keys.extend(asked.map(str::to_string));
    }
    Ok(keys)
}

/// The documents of an input with their names.
pub fn named(documents: Option<&[String]>) -> impl Iterator<Item = (String, &str)> {
    let numbered = documents.unwrap_or_default().iter().enumerate();
    numbered.map(|(index, text)| (format!("PolicyInputList.{}", index + 1), text.as_str()))
}
