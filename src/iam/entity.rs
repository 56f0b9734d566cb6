//! Finds what a call names, or says that it is not there. [behaviours.md §2.2]

use std::rc::Rc;

use super::call::Call;
use super::caller::Caller;
use crate::account::{
    Account, Credentials, Group, InlinePolicy, InstanceProfile, Policy, Role, Row, ServerCertificate, User,
};
use crate::engine::arn::Arn;
use crate::error::{DELETE_CONFLICT, Error, INVALID_INPUT, NO_SUCH_ENTITY, UNMODIFIABLE_ENTITY};
use crate::order::sorted_by;

impl Account {
    /// The ARN of something that has a path and a name.
    pub fn arn(&self, of: &str, path: &str, name: &str) -> String {
        format!("arn:{}:iam::{}:{of}{path}{name}", self.partition, self.id)
    }

    pub fn user_arn(&self, user: &User) -> String {
        self.arn("user", &user.path, &user.name)
    }

    pub fn role_arn(&self, role: &Role) -> String {
        self.arn("role", &role.path, &role.name)
    }
}

/// The row of a name in any case. [C: look-ups, like uniqueness, pass case over]
fn named<R: Row>(account: &Account, kind: &str, name: &str) -> Result<Rc<R>, Error> {
    let row = R::table(account).by_name(name).cloned();
    row.ok_or_else(|| NO_SUCH_ENTITY.says(format!("The {kind} with name {name} cannot be found.")))
}

impl Call<'_> {
    pub fn user(&self, name: &str) -> Result<Rc<User>, Error> {
        named(self.account, "user", name)
    }

    pub fn group(&self, name: &str) -> Result<Rc<Group>, Error> {
        named(self.account, "group", name)
    }

    pub fn role(&self, name: &str) -> Result<Rc<Role>, Error> {
        named(self.account, "role", name)
    }

    /// A role that is to be changed: not one that AWS keeps for its services.
    pub fn own_role(&self, name: &str) -> Result<Rc<Role>, Error> {
        let role = self.role(name)?;
        if is_service_linked(&role) || role.path.starts_with("/aws-reserved/") {
            return Err(UNMODIFIABLE_ENTITY.says(format!(
                "Cannot perform the operation on the protected role '{}' - this role is only modifiable by AWS",
                role.name
            )));
        }
        Ok(role)
    }

    pub fn instance_profile(&self, name: &str) -> Result<Rc<InstanceProfile>, Error> {
        let row = self.account.instance_profiles.by_name(name).cloned();
        row.ok_or_else(|| NO_SUCH_ENTITY.says(format!("Instance Profile {name} cannot be found.")))
    }

    pub fn server_certificate(&self, name: &str) -> Result<Rc<ServerCertificate>, Error> {
        named(self.account, "Server Certificate", name)
    }

    /// A managed policy: the account's own, or one of AWS.
    pub fn find_policy(&self, arn: &str) -> Option<Rc<Policy>> {
        if let Some(policy) = self.account.policies.get(arn) {
            return Some(policy.clone());
        }
        let known = self.account.aws_policies.get(arn).map(|known| &known.0);
        let mut packs = self.settings.policy_packs.iter();
        newer(known, self.settings.managed_policies.get(arn))
            .or_else(|| packs.find_map(|pack| pack.policy(&self.account.partition, arn)))
    }

    /// AWS's own policies, as far as they are known: what an import brought and the option gives,
    /// and of the packs what neither of them has.
    pub fn aws_policies(&self) -> impl Iterator<Item = Rc<Policy>> {
        let (account, given) = (&*self.account, &self.settings.managed_policies);
        let imported = |policy: &Rc<Policy>| account.aws_policies.get(&policy.arn).is_some();
        let known = account.aws_policies.iter().filter_map(|known| newer(Some(&known.0), given.get(&known.0.arn)));
        let packed = self.settings.policy_packs.iter().flat_map(|pack| pack.policies(&account.partition));
        let packed = packed.filter(move |policy| !imported(policy) && !given.contains_key(&policy.arn));
        known.chain(given.values().filter(move |policy| !imported(policy)).cloned()).chain(packed)
    }

    /// The same behind a place, by their names and then their paths, with their places.
    pub fn aws_policies_after(&self, after: Option<&str>) -> Vec<(String, Rc<Policy>)> {
        let placed = self.aws_policies().map(|policy| (format!("{}{}", policy.name, policy.path), policy));
        let left = placed.filter(|(place, _)| after.is_none_or(|after| **place > *after));
        sorted_by(left.collect(), |(place, _)| place.clone())
    }

    /// A managed policy that is to be read or changed.
    pub fn policy(&self, arn: &str) -> Result<Rc<Policy>, Error> {
        check_policy_arn(arn)?;
        self.find_policy(arn).ok_or_else(|| policy_not_found(arn))
    }

    /// A managed policy of the account's own, which can be changed.
    pub fn own_policy(&self, arn: &str) -> Result<Rc<Policy>, Error> {
        check_policy_arn(arn)?;
        self.account.policies.get(arn).cloned().ok_or_else(|| policy_not_found(arn))
    }

    /// The user whose credentials make the call, where a call may leave the name out; `None` is
    /// the root user. [behaviours.md §1.2]
    pub fn named_or_calling_user(&self, name: Option<&str>) -> Result<Option<Rc<User>>, Error> {
        match (name, self.caller) {
            // Answers call the root user so, and what they say can be said again. [C]
            (Some(Credentials::ROOT), Caller::Root) if self.account.users.by_name(Credentials::ROOT).is_none() => {
                Ok(None)
            }
            (Some(name), _) => self.user(name).map(Some),
            (None, Caller::User(name)) => self.user(name).map(Some),
            (None, Caller::Root) => Ok(None),
            (None, Caller::Other(_)) => {
                Err(Error::validation("Must specify userName when calling with non-User credentials"))
            }
        }
    }

    /// The same one's name, with all its credentials. The root user is called `root`.
    pub fn named_or_calling_owner(&self, name: Option<&str>) -> Result<(Rc<str>, Credentials), Error> {
        let (name, id) = match self.named_or_calling_user(name)? {
            Some(user) => (user.name.clone(), user.id.clone()),
            None => (Credentials::ROOT.into(), Credentials::ROOT.into()),
        };
        Ok((name, self.account.credentials_of(&id)))
    }
}

/// Of what an import brought and what the option gives the one with more versions; AWS only adds
/// to them. [C]
fn newer(known: Option<&Policy>, given: Option<&Rc<Policy>>) -> Option<Rc<Policy>> {
    match (known, given) {
        (Some(known), Some(given)) if given.last_version >= known.last_version => Some(given.clone()),
        (Some(known), _) => Some(Rc::new(known.clone())),
        (None, given) => given.cloned(),
    }
}

/// Kept by a service of AWS.
pub fn is_service_linked(role: &Role) -> bool {
    role.path.starts_with("/aws-service-role/")
}

pub fn policy_not_found(arn: &str) -> Error {
    NO_SUCH_ENTITY.says(format!("Policy {arn} was not found."))
}

pub fn policy_not_attachable(arn: &str) -> Error {
    NO_SUCH_ENTITY.says(format!("Policy {arn} does not exist or is not attachable."))
}

/// Refuses what is no ARN, and the ARN of something else than a managed policy.
pub fn check_policy_arn(text: &str) -> Result<(), Error> {
    let message = || format!("ARN {text} is not valid.");
    match Arn::split(text).filter(|arn| arn.is_arn()) {
        None => Err(Error::validation(message())),
        Some(arn) if arn.service() == "iam" && arn.rest().starts_with("policy/") => Ok(()),
        Some(_) => Err(INVALID_INPUT.says(message())),
    }
}

/// What must be gone before a user, group or role can go.
pub fn check_detached(attached: &[Rc<str>], inline: &[InlinePolicy]) -> Result<(), Error> {
    if !attached.is_empty() {
        return Err(DELETE_CONFLICT.says("Cannot delete entity, must detach all policies first."));
    }
    if !inline.is_empty() {
        return Err(DELETE_CONFLICT.says("Cannot delete entity, must delete policies first."));
    }
    Ok(())
}

/// Whether an ARN is that of something that AWS owns.
pub fn is_of_aws(arn: &str) -> bool {
    Arn::split(arn).is_some_and(|arn| arn.account() == "aws")
}

/// AWS's own policies can be read and attached only. `what` is what was tried.
pub fn refuse_aws(arn: &str, what: &str) -> Result<(), Error> {
    check_policy_arn(arn)?;
    match is_of_aws(arn) {
        true => Err(Error::access_denied(format!("Cannot {what} policies outside your own account."))),
        false => Ok(()),
    }
}
