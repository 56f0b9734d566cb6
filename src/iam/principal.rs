//! A user, group or role of the account with everything that is said about what it may do.

use std::rc::Rc;

use super::call::Call;
use super::holder::Holder;
use crate::account::{Group, Role, User};
use crate::engine::arn::{Arn, is_account_id};
use crate::error::{Error, INVALID_INPUT};

/// One that policies are attached to.
pub enum Principal {
    User(Rc<User>),
    Group(Rc<Group>),
    Role(Rc<Role>),
}

/// A policy of a principal, its own or one of its groups'.
pub struct HeldPolicy {
    /// As simulations call it: a managed policy by its name, an inline one by whose it is, too.
    pub name: String,
    pub origin: Origin,
    pub document: Rc<str>,
}

/// Where a policy comes from.
pub enum Origin {
    /// The ARN of a managed policy.
    Managed(Rc<str>),
    Inline {
        /// `user`, `group` or `role`.
        of: &'static str,
        holder: Rc<str>,
        policy: Rc<str>,
    },
}

impl Principal {
    /// Finds what an ARN names in the account.
    pub fn find(call: &Call, arn: &str) -> Result<Principal, Error> {
        let unclear = || {
            let message = format!("Invalid Entity Arn: {arn} does not clearly define entity type and name.");
            INVALID_INPUT.says(message)
        };
        let parts = Arn::split(arn).filter(|parts| {
            parts.is_arn() && parts.service() == "iam" && parts.region().is_empty() && is_account_id(parts.account())
        });
        let parts = parts.ok_or_else(unclear)?;
        let (of, rest) = parts.rest().split_once('/').ok_or_else(unclear)?;
        let name = rest.rsplit('/').next().filter(|name| !name.is_empty()).ok_or_else(unclear)?;
        if !matches!(of, "user" | "group" | "role") {
            return Err(unclear());
        }
        let own = &*call.account.id;
        if parts.account() != own {
            return Err(INVALID_INPUT.says(format!(
                "Invalid Policy Source Arn: caller's account {own} does not have access to policies in account {}",
                parts.account()
            )));
        }
        let found = match of {
            "user" => Principal::User(call.user(name)?),
            "group" => Principal::Group(call.group(name)?),
            _ => Principal::Role(call.role(name)?),
        };
        // The name alone could be that of another path.
        match found.arn(call) == arn {
            true => Ok(found),
            false => Err(crate::error::NO_SUCH_ENTITY.says(format!("The {of} with name {name} cannot be found."))),
        }
    }

    pub fn arn(&self, call: &Call) -> String {
        match self {
            Principal::User(user) => call.account.user_arn(user),
            Principal::Group(group) => call.account.arn("group", &group.path, &group.name),
            Principal::Role(role) => call.account.role_arn(role),
        }
    }

    /// The identity policies, a user's with those of its groups: inline ones first, each in the
    /// order of its listing.
    pub fn policies(&self, call: &Call) -> Result<Vec<HeldPolicy>, Error> {
        let mut out = Vec::new();
        match self {
            Principal::Group(group) => held(call, &**group, &mut out)?,
            Principal::Role(role) => held(call, &**role, &mut out)?,
            Principal::User(user) => {
                held(call, &**user, &mut out)?;
                for id in &user.groups {
                    if let Some(group) = call.account.groups.get(id) {
                        held(call, &**group, &mut out)?;
                    }
                }
            }
        }
        Ok(out)
    }

    /// The permissions boundary: its ARN and its document.
    pub fn boundary(&self, call: &Call) -> Result<Option<HeldPolicy>, Error> {
        let arn = match self {
            Principal::User(user) => &user.boundary,
            Principal::Role(role) => &role.boundary,
            Principal::Group(_) => &None,
        };
        arn.as_ref().map(|arn| managed(call, arn)).transpose()
    }
}

fn held<H: Holder>(call: &Call, holder: &H, out: &mut Vec<HeldPolicy>) -> Result<(), Error> {
    out.extend(holder.inline().iter().map(|policy| HeldPolicy {
        name: format!("{}_{}_{}", H::KIND, holder.name(), policy.name),
        origin: Origin::Inline { of: H::KIND, holder: holder.name().clone(), policy: policy.name.clone() },
        document: policy.document.clone(),
    }));
    for arn in holder.attached() {
        out.push(managed(call, arn)?);
    }
    Ok(())
}

/// A managed policy with the document that is in force. What a document that nobody knows would
/// say cannot be guessed: it may deny.
fn managed(call: &Call, arn: &Rc<str>) -> Result<HeldPolicy, Error> {
    let version = call.find_policy(arn).and_then(|policy| {
        let document = policy.version(policy.default_version)?.document.clone();
        Some((policy.name.to_string(), document))
    });
    match version {
        Some((name, document)) => Ok(HeldPolicy { name, origin: Origin::Managed(arn.clone()), document }),
        None => Err(INVALID_INPUT.says(format!(
            "The document of {arn} is not known here: give it with the option managedPolicies, or leave the policy out"
        ))),
    }
}
