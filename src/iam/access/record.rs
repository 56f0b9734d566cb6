//! Records what principals did: the last use of services and actions, of roles, access keys and
//! passwords.

use std::rc::Rc;

use super::job::role_of_session;
use crate::account::{Accesses, ActionUse, Credentials, KeyUse, LastUsed, Role, ServiceUse, Use, User};
use crate::authorizer::{Input, InputError, Members, read_input, refuse, shown};
use crate::iam::Iam;
use crate::iam::call::Call;
use crate::iam::caller::Caller;
use crate::iam::principal::Principal;
use crate::json::{Json, Node};
use crate::shape::{Timestamp, Value};

/// Seconds by which the clock of who tells of a use may be ahead. [C]
const MOST_AHEAD: i64 = 300;

/// Of the uses of a password in so many seconds the first one is kept.
const PASSWORD_SPAN: i64 = 5 * 60;

/// Something that was done.
pub struct Access<'a> {
    by: By<'a>,
    /// In lower case.
    namespace: Rc<str>,
    action: &'a str,
    region: Option<Rc<str>>,
    at: i64,
}

/// Who did it.
#[derive(Clone, Copy)]
enum By<'a> {
    Principal(&'a str),
    AccessKey(&'a str),
}

impl Iam {
    /// Reads one access, or a list of them, and records all or none: `{ principalArn or accessKeyId,
    /// action, region, at, resource }`. Gives the rows as [`Answer::changes`](super::super::Answer) does.
    pub fn record_access(&mut self, accesses: &str, now: i64) -> Input<String> {
        let node = read_input(accesses)?;
        let recorded = self.change(&Caller::Root, now, |call| {
            record_all(call, &node).map_err(|error| crate::error::Error::validation(error.to_string()))
        });
        let ((), changes) = recorded.map_err(|error| InputError::Type(error.message))?;
        Ok(changes)
    }
}

fn record_all(call: &mut Call, node: &Node) -> Input<()> {
    let Json::Array(items) = &node.json else { return record_at(call, node, "access") };
    items.iter().enumerate().try_for_each(|(index, item)| record_at(call, item, &format!("accesses[{index}]")))
}

fn record_at(call: &mut Call, node: &Node, path: &str) -> Input<()> {
    let known = ["principalArn", "accessKeyId", "action", "region", "at", "resource"];
    let members = Members::of(node, path, &known)?;
    let by = match (members.string("principalArn")?, members.string("accessKeyId")?) {
        (Some(arn), None) => By::Principal(arn),
        (None, Some(id)) => By::AccessKey(id),
        _ => return refuse(path, "expected one of principalArn and accessKeyId"),
    };
    let Some(text) = members.string("action")? else {
        return refuse(&members.path_of("action"), "is missing, expected service:Action");
    };
    let Some((namespace, action)) =
        text.split_once(':').filter(|(service, action)| is_word(service) && is_word(action))
    else {
        return refuse(&members.path_of("action"), format_args!("expected service:Action, got {}", shown(text)));
    };
    let at = members
        .read("at", "a date in ISO 8601, or in seconds since 1970", |node| Timestamp::read(&Value::of(node.clone())))?;
    let at = at.map_or(call.now, |Timestamp(at)| at);
    if at > call.now.saturating_add(MOST_AHEAD) {
        return refuse(&members.path_of("at"), "lies in the future: expected seconds since 1970, not milliseconds");
    }
    // Nothing is kept of it.
    members.string("resource")?;
    let access = Access {
        by,
        namespace: namespace.to_ascii_lowercase().into(),
        action,
        region: members.string("region")?.map(Into::into),
        at,
    };
    record(call, &access).map_err(|error| error.within(path))
}

/// A namespace or the name of an action.
fn is_word(text: &str) -> bool {
    (1..=128).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'))
}

/// Records one access. The error's path begins within the access.
pub fn record(call: &mut Call, access: &Access) -> Input<()> {
    let id = match access.by {
        By::AccessKey(id) => record_key(call, id, access)?,
        By::Principal(arn) => principal(call, arn)?,
    };
    if call.account.roles.get(&id).is_some() {
        call.account.update(&id, |role: &mut Role| {
            let region = access.region.clone();
            if role.last_used.as_ref().is_none_or(|used| used.date <= access.at) {
                role.last_used = Some(LastUsed { date: access.at, region });
            }
        });
    }
    let (service, action) = Accesses::SIGN_IN;
    if *access.namespace == *service && access.action.eq_ignore_ascii_case(action) {
        record_password(call, &id, access.at);
    }
    record_service(call, &id, access);
    Ok(())
}

/// The id of a user or role, of the role of a session, or `root`.
fn principal(call: &Call, arn: &str) -> Input<Rc<str>> {
    let account = &*call.account;
    if arn == account.arn("root", "", "") {
        return Ok(Credentials::ROOT.into());
    }
    if let Some(id) = role_of_session(account, arn) {
        return Ok(id);
    }
    match Principal::find(call, arn) {
        Ok(Principal::User(user)) => Ok(user.id.clone()),
        Ok(Principal::Role(role)) => Ok(role.id.clone()),
        Ok(Principal::Group(_)) => {
            refuse("principalArn", "expected a user, a role or a session: groups make no requests")
        }
        Err(error) => refuse("principalArn", error.message),
    }
}

/// Records the use of an access key and gives the id of its owner.
fn record_key(call: &mut Call, id: &str, access: &Access) -> Input<Rc<str>> {
    let Some(owner) = call.account.access_key(id).map(|(owner, _)| owner.id.clone()) else {
        return refuse("accessKeyId", format_args!("the account has no access key {}", shown(id)));
    };
    let region = access.region.clone().unwrap_or_else(|| "N/A".into());
    call.account.record_key_use(id, KeyUse { date: access.at, region, service: access.namespace.clone() });
    Ok(owner)
}

fn record_password(call: &mut Call, id: &str, at: i64) {
    let is_next = |kept: i64| at >= kept.saturating_add(PASSWORD_SPAN);
    if call.account.users.get(id).is_some_and(|user| user.password_last_used.is_none_or(is_next)) {
        call.account.update(id, |user: &mut User| user.password_last_used = Some(at));
    }
}

fn record_service(call: &mut Call, id: &Rc<str>, access: &Access) {
    let row = call.account.accesses.get(id).map(|row| Accesses::clone(row));
    let mut row = row.unwrap_or_else(|| Accesses { id: id.clone(), services: Vec::new() });
    let now = Use { date: access.at, region: access.region.clone() };
    let place = row.services.binary_search_by(|service| service.namespace.cmp(&access.namespace));
    let at = place.unwrap_or_else(|at| {
        row.services
            .insert(at, ServiceUse { namespace: access.namespace.clone(), last: now.clone(), actions: Vec::new() });
        at
    });
    if let Some(service) = row.services.get_mut(at) {
        keep_later(&mut service.last, &now);
        let folded = access.action.to_ascii_lowercase();
        let place = service.actions.binary_search_by(|used| used.name.to_ascii_lowercase().cmp(&folded));
        match place {
            Ok(at) => service.actions.get_mut(at).into_iter().for_each(|used| keep_later(&mut used.last, &now)),
            Err(at) => service.actions.insert(at, ActionUse { name: access.action.into(), last: now }),
        }
    }
    call.account.put(row);
}

/// Of two uses at one time the one that was recorded later counts.
fn keep_later(kept: &mut Use, now: &Use) {
    if kept.date <= now.date {
        *kept = now.clone();
    }
}
