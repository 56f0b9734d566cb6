//! An authorizer over the account's own policies: written as the options of one, so that it is
//! made in the one way there is.

use super::Iam;
use super::call::Call;
use super::caller::Caller;
use super::principal::{HeldPolicy, Principal};
use crate::account;
use crate::authorizer::{Authorizer, Input, InputError, Members, read_input, refuse};
use crate::engine::PolicySet;
use crate::engine::arn::Arn;
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
        of_principal(&call, arn, None)
    }
}

/// An authorizer of a user or role of the account as it is now. `grant` is one more identity policy.
pub fn of_principal(call: &Call, arn: &str, grant: Option<&str>) -> Input<Authorizer> {
    let written = written(call, arn, grant);
    let written = written.map_err(|error| InputError::Type(format!("principalArn: {}", error.message)))?;
    Authorizer::from_json(&read_input(&written)?, &|_| None)
}

/// Who an authorizer is for.
struct Subject<'a> {
    arn: &'a str,
    /// `AIDA…`, `AROA…`, or that with the name of the session.
    id: String,
    tags: &'a [account::Tag],
    /// Of a session.
    role: Option<String>,
}

/// The options of the authorizer as JSON.
fn written(call: &Call, arn: &str, grant: Option<&str>) -> Result<String, Error> {
    let mut out = Writer::new();
    out.begin_object();
    if arn == format!("arn:{}:iam::{}:root", call.account.partition, call.account.id) {
        principal(call, &mut out, &Subject { arn, id: call.account.id.to_string(), tags: &[], role: None });
    } else {
        let (role, session) = role_of_session(call, arn).unzip();
        let found = Principal::find(call, role.as_deref().unwrap_or(arn))?;
        let (id, tags) = match &found {
            Principal::User(user) => (&user.id, &user.tags),
            Principal::Role(role) => (&role.id, &role.tags),
            Principal::Group(_) => {
                return Err(Error::invalid_input("expected the ARN of a user or role: groups make no requests"));
            }
        };
        // A role makes requests in sessions only; where none is named, it is one of some name. [C]
        let session = session.or(matches!(found, Principal::Role(_)).then_some("session"));
        let id = session.map_or_else(|| id.to_string(), |session| format!("{id}:{session}"));
        principal(call, &mut out, &Subject { arn, id, tags, role });
        out.key("identityPolicies");
        out.begin_list();
        found.policies(call)?.iter().for_each(|held| document(&mut out, &held.name, &held.document));
        grant.into_iter().for_each(|text| document(&mut out, "account", text));
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

/// The ARN of the role of a session, and the session's name.
fn role_of_session<'a>(call: &Call, arn: &'a str) -> Option<(String, &'a str)> {
    let parts = Arn::split(arn).filter(|parts| parts.service() == "sts" && parts.account() == &*call.account.id)?;
    let (name, session) = parts.rest().strip_prefix("assumed-role/")?.split_once('/')?;
    let role = call.account.roles.by_name(name).filter(|role| &*role.name == name)?;
    Some((call.account.role_arn(role), session))
}

/// The member `principal`: who it is, with its id, its tags and its organization.
fn principal(call: &Call, out: &mut Writer, subject: &Subject) {
    out.key("principal");
    out.begin_object();
    out.key("arn").string(subject.arn);
    out.key("userId").string(&subject.id);
    if let Some(role) = &subject.role {
        out.key("roleArn").string(role);
    }
    if !subject.tags.is_empty() {
        out.key("tags");
        out.begin_object();
        for tag in subject.tags {
            out.key(&tag.key).string(&tag.value);
        }
        out.end_object();
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
