//! An authorizer over the account's own policies: written as the options of one, so that it is
//! made in the one way there is.

use super::Iam;
use super::call::Call;
use super::caller::Caller;
use super::principal::{HeldPolicy, Principal};
use crate::account;
use crate::authorizer::{Authorizer, Input, InputError, Members, read_input, refuse};
use crate::engine::PolicySet;
use crate::error::Error;
use crate::json::Writer;

impl Iam {
    /// Reads `{ principalArn }` and makes an authorizer of that user or role as it is now.
    pub fn authorizer(&mut self, options: &str) -> Input<Authorizer> {
        let node = read_input(options)?;
        let members = Members::of(&node, "", &["principalArn"])?;
        let Some(arn) = members.string("principalArn")? else {
            return refuse("principalArn", "is missing, expected the ARN of a user or role of the account");
        };
        let call = Call {
            account: &mut self.account,
            settings: &self.settings,
            caller: &Caller::Root,
            now: 0,
            random: &mut self.random,
        };
        let written = written(&call, arn);
        let written = written.map_err(|error| InputError::Type(format!("principalArn: {}", error.message)))?;
        Authorizer::from_json(&read_input(&written)?, &|_| None)
    }
}

/// The options of the authorizer as JSON.
fn written(call: &Call, arn: &str) -> Result<String, Error> {
    let mut out = Writer::new();
    out.begin_object();
    if is_root(call, arn) {
        out.key("principal");
        principal(call, &mut out, arn, None);
    } else {
        let found = Principal::find(call, arn)?;
        out.key("principal");
        match &found {
            Principal::User(user) => principal(call, &mut out, arn, Some((&user.id, &user.tags))),
            Principal::Role(role) => principal(call, &mut out, arn, Some((&role.id, &role.tags))),
            Principal::Group(_) => {
                return Err(Error::invalid_input("expected the ARN of a user or role: groups make no requests"));
            }
        }
        out.key("identityPolicies");
        out.begin_list();
        found.policies(call)?.iter().for_each(|held| document(&mut out, &held.name, &held.document));
        out.end_list();
        if let Some(HeldPolicy { name, document: text, .. }) = found.boundary(call)? {
            out.key("permissionsBoundary");
            document(&mut out, &name, &text);
        }
    }
    if let Some(organization) = &call.settings.organization {
        levels(&mut out, "serviceControlPolicies", &organization.service_control_policies);
        levels(&mut out, "resourceControlPolicies", &organization.resource_control_policies);
    }
    out.end_object();
    Ok(out.finish())
}

fn is_root(call: &Call, arn: &str) -> bool {
    arn == format!("arn:{}:iam::{}:root", call.account.partition, call.account.id)
}

/// Who it is, with its id, its tags and its organization.
fn principal(call: &Call, out: &mut Writer, arn: &str, own: Option<(&str, &[account::Tag])>) {
    out.begin_object();
    out.key("arn").string(arn);
    if let Some((id, tags)) = own {
        out.key("userId").string(id);
        if !tags.is_empty() {
            out.key("tags");
            out.begin_object();
            for tag in tags {
                out.key(&tag.key).string(&tag.value);
            }
            out.end_object();
        }
    }
    if let Some(organization) = &call.settings.organization {
        out.key("organizationId").string(&organization.id);
        if let Some(path) = &organization.path {
            out.key("organizationPaths").strings([path]);
        }
        if let Some(management) = &organization.management_account {
            out.key("managementAccount").string(management);
        }
    }
    out.end_object();
}

fn document(out: &mut Writer, name: &str, text: &str) {
    out.begin_object();
    out.key("name").string(name);
    out.key("text").string(text);
    out.end_object();
}

fn levels(out: &mut Writer, member: &str, levels: &[PolicySet]) {
    if levels.is_empty() {
        return;
    }
    out.key(member);
    out.begin_list();
    for level in levels {
        out.begin_list();
        level.policies.iter().for_each(|named| document(out, &named.name, &named.policy.document.text));
        out.end_list();
    }
    out.end_list();
}
