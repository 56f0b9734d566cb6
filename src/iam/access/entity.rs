//! What reports are about: a user, role, group or managed policy; and whose uses count for it.

use std::rc::Rc;

use super::grants::Grants;
use super::uses::Uses;
use crate::account::{Account, Policy, Referrer, Role, User};
use crate::engine::arn::Arn;
use crate::error::{Error, NO_SUCH_ENTITY};
use crate::iam::call::Call;
use crate::iam::principal::Principal;
use crate::iam::shapes::EntityInfo;
use crate::order::Seen;

pub enum Entity {
    Principal(Principal),
    Policy(Rc<Policy>),
}

/// The users and roles whose uses count, with what they used.
#[derive(Default)]
pub struct Members {
    pub infos: Vec<EntityInfo>,
    pub uses: Uses,
    seen: Seen,
}

impl Entity {
    /// Finds what an ARN names.
    pub fn find(call: &Call, arn: &str) -> Result<Entity, Error> {
        let of_policy = |parts: &Arn| parts.service() == "iam" && parts.rest().starts_with("policy/");
        match Arn::split(arn).filter(of_policy) {
            Some(_) => call.policy(arn).map(Entity::Policy),
            None => Principal::find(call, arn).map(Entity::Principal),
        }
    }

    /// What it can be found by as long as it is there.
    pub fn key(&self) -> &Rc<str> {
        match self {
            Entity::Principal(Principal::User(user)) => &user.id,
            Entity::Principal(Principal::Group(group)) => &group.id,
            Entity::Principal(Principal::Role(role)) => &role.id,
            Entity::Policy(policy) => &policy.arn,
        }
    }

    pub fn of_key(call: &Call, key: &str) -> Result<Entity, Error> {
        let account = &*call.account;
        let user = account.users.get(key).cloned().map(Principal::User);
        let group = || account.groups.get(key).cloned().map(Principal::Group);
        let role = || account.roles.get(key).cloned().map(Principal::Role);
        let principal = user.or_else(group).or_else(role).map(Entity::Principal);
        let found = principal.or_else(|| call.find_policy(key).map(Entity::Policy));
        found.ok_or_else(|| NO_SUCH_ENTITY.says("What the report is about is not there any more."))
    }

    /// Whether uses of several can count for it.
    pub fn has_members(&self) -> bool {
        matches!(self, Entity::Policy(_) | Entity::Principal(Principal::Group(_)))
    }

    /// What its policies allow.
    pub fn grants(&self, call: &Call) -> Result<Grants, Error> {
        let mut grants = Grants::default();
        match self {
            Entity::Principal(principal) => {
                principal.policies(call)?.iter().for_each(|held| grants.add_text(&held.document));
            }
            Entity::Policy(policy) => grants.add_text(policy.document()),
        }
        Ok(grants)
    }

    /// A user or role counts itself, a group its users; a policy the users and roles that it is attached
    /// to, and the users of its groups. [C]
    pub fn members(&self, account: &Account) -> Members {
        let mut members = Members::default();
        match self {
            Entity::Principal(Principal::User(user)) => members.add_user(account, user),
            Entity::Principal(Principal::Role(role)) => members.add_role(account, role),
            Entity::Principal(Principal::Group(group)) => members.add_users_of(account, &group.id),
            Entity::Policy(policy) => {
                members.add_users_of(account, &policy.arn);
                let links = account.links();
                let roles = links.of(&policy.arn, Referrer::Role, None).filter(|(_, link)| link.usage.attached);
                for role in roles.filter_map(|(_, link)| account.roles.get(&link.id)) {
                    members.add_role(account, role);
                }
                for (_, link) in links.of(&policy.arn, Referrer::Group, None) {
                    members.add_users_of(account, &link.id);
                }
            }
        }
        members
    }
}

impl Members {
    /// The users of a group, or those that a policy is attached to.
    fn add_users_of(&mut self, account: &Account, target: &str) {
        let users = account.links().of(target, Referrer::User, None).filter(|(_, link)| link.usage.attached);
        for user in users.filter_map(|(_, link)| account.users.get(&link.id)) {
            self.add_user(account, user);
        }
    }

    fn add_user(&mut self, account: &Account, user: &User) {
        let arn = account.user_arn(user);
        self.add(account, ["USER", &arn], [&user.name, &user.id, &user.path]);
    }

    fn add_role(&mut self, account: &Account, role: &Role) {
        let arn = account.role_arn(role);
        self.add(account, ["ROLE", &arn], [&role.name, &role.id, &role.path]);
    }

    fn add(&mut self, account: &Account, [of, arn]: [&str; 2], [name, id, path]: [&Rc<str>; 3]) {
        if self.seen.insert(id) {
            self.infos.push(EntityInfo {
                Arn: arn.to_string(),
                Name: name.clone(),
                Type: of.to_string(),
                Id: id.clone(),
                Path: Some(path.clone()),
            });
            self.uses.add(account.accesses.get(id).cloned());
        }
    }
}
