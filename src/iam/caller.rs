//! Who calls.

use std::rc::Rc;

use super::access::role_of_session;
use crate::account::{Account, Credentials};
use crate::authorizer::{Input, Members, read_input, refuse, shown};
use crate::engine::arn::{Arn, is_account_id};
use crate::error::Error;

/// Whose credentials a call is made with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Caller {
    /// The account's root user.
    Root,
    /// A user of the account.
    User(String),
    /// A role session, a federated user or anybody else who is no user of the account.
    Other(String),
}

/// How a caller names itself.
enum Named {
    Caller(Caller),
    /// By an access key's id.
    Key(String),
}

impl Caller {
    /// Reads `{ userName }`, `{ arn }` or `{ accessKeyId }`; empty text is the root user. A key of the
    /// account stands for its owner; one that it never had stands for the root user. The key's id comes
    /// along.
    pub fn from_json(text: &str, account: &Account) -> Result<(Caller, Option<Rc<str>>), Error> {
        let named = Caller::named(text, account).map_err(|error| Error::validation(error.to_string()))?;
        match named {
            Named::Caller(caller) => Ok((caller, None)),
            Named::Key(id) => Caller::of_key(&id, account, Caller::Root),
        }
    }

    /// Who calls with an access key: as [`Caller::from_json`], with `other` for a key that the account never had.
    pub fn of_key(id: &str, account: &Account, other: Caller) -> Result<(Caller, Option<Rc<str>>), Error> {
        let Some((owner, key)) = account.access_key(id) else {
            // What was refused before it was deleted must not become more by that.
            return match account.had_key(id) {
                true => Err(Error::invalid_token()),
                false => Ok((other, Some(id.into()))),
            };
        };
        if !key.active {
            return Err(Error::invalid_token());
        }
        let user = account.users.get(&owner.id).map(|user| Caller::User(user.name.to_string()));
        Ok((user.unwrap_or(Caller::Root), Some(key.id.clone())))
    }

    fn named(text: &str, account: &Account) -> Input<Named> {
        if text.is_empty() {
            return Ok(Named::Caller(Caller::Root));
        }
        let node = read_input(text)?;
        let members = Members::of(&node, "caller", &["userName", "arn", "accessKeyId"])?;
        match (members.string("userName")?, members.string("arn")?, members.string("accessKeyId")?) {
            (Some(name), None, None) if !name.is_empty() => Ok(Named::Caller(Caller::User(name.to_string()))),
            (None, Some(arn), None) => Caller::from_arn(arn, account).map(Named::Caller),
            (None, None, Some(id)) => Ok(Named::Key(id.to_string())),
            _ => refuse("caller", "expected one of { userName }, { arn } and { accessKeyId }"),
        }
    }

    fn from_arn(text: &str, account: &Account) -> Input<Caller> {
        let Some(arn) = Arn::split(text).filter(|arn| arn.is_arn() && is_account_id(arn.account())) else {
            return refuse("caller.arn", format_args!("expected an ARN, got {}", shown(text)));
        };
        let own = arn.account() == &*account.id && arn.partition() == &*account.partition;
        let name = |path: &str| path.rsplit('/').next().filter(|name| !name.is_empty()).map(str::to_string);
        match (arn.service(), arn.rest()) {
            ("iam", "root") if own => Ok(Caller::Root),
            ("iam", rest) if own && rest.starts_with("user/") => match name(rest) {
                // The name alone could be that of another path; then it is nobody.
                Some(name) => Ok(Caller::User(match account.users.by_name(&name) {
                    Some(user) if !account.user_arn(user).eq_ignore_ascii_case(text) => text.to_string(),
                    _ => name,
                })),
                None => refuse("caller.arn", format_args!("expected the ARN of a user, got {}", shown(text))),
            },
            ("iam" | "sts", _) => Ok(Caller::Other(text.to_string())),
            _ => refuse("caller.arn", format_args!("expected an ARN of iam or sts, got {}", shown(text))),
        }
    }

    /// The unique id of the caller, as `aws:userid` has it; its account's for the root user, and for who
    /// has none that is known.
    pub fn unique_id(&self, account: &Account) -> String {
        let of = self.account(account);
        match self {
            Caller::Root => of.to_string(),
            Caller::User(name) => account.users.by_name(name).map_or(of, |user| &*user.id).to_string(),
            Caller::Other(arn) => {
                let name = arn.rsplit('/').next().unwrap_or_default();
                match role_of_session(account, arn) {
                    Some(role) => [&*role, ":", name].concat(),
                    None if arn.contains(":federated-user/") => [of, ":", name].concat(),
                    None => of.to_string(),
                }
            }
        }
    }

    /// The account of the caller.
    pub fn account<'a>(&'a self, account: &'a Account) -> &'a str {
        match self {
            Caller::Other(arn) => Arn::split(arn).map_or("", |arn| arn.account()),
            Caller::Root | Caller::User(_) => &account.id,
        }
    }

    /// The ARN of the caller; that of a user who is not there, as if it were.
    pub fn arn(&self, account: &Account) -> String {
        match self {
            Caller::Root => account.arn(Credentials::ROOT, "", ""),
            Caller::User(name) => match account.users.by_name(name) {
                Some(user) => account.user_arn(user),
                None => account.arn("user", "/", name),
            },
            Caller::Other(arn) => arn.clone(),
        }
    }
}
