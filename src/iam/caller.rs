//! Who calls.

use crate::authorizer::{Input, Members, read_input, refuse, shown};
use crate::engine::arn::{Arn, is_account_id};

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

impl Caller {
    /// Reads `{ userName }`, `{ arn }` or `{ accessKeyId }`; empty text is the root user.
    pub fn from_json(text: &str, account_id: &str) -> Input<Caller> {
        if text.is_empty() {
            return Ok(Caller::Root);
        }
        let node = read_input(text)?;
        let members = Members::of(&node, "caller", &["userName", "arn", "accessKeyId"])?;
        match (members.string("userName")?, members.string("arn")?, members.string("accessKeyId")?) {
            (Some(name), None, None) if !name.is_empty() => Ok(Caller::User(name.to_string())),
            (None, Some(arn), None) => Caller::from_arn(arn, account_id),
            // No access key of this account is known, and other keys act as the root user.
            (None, None, Some(_)) => Ok(Caller::Root),
            _ => refuse("caller", "expected one of { userName }, { arn } and { accessKeyId }"),
        }
    }

    fn from_arn(text: &str, account_id: &str) -> Input<Caller> {
        let Some(arn) = Arn::split(text).filter(|arn| arn.parts[0] == "arn" && is_account_id(arn.account())) else {
            return refuse("caller.arn", format_args!("expected an ARN, got {}", shown(text)));
        };
        let own = arn.account() == account_id;
        let name = |path: &str| path.rsplit('/').next().filter(|name| !name.is_empty()).map(str::to_string);
        match (arn.service(), arn.rest()) {
            ("iam", "root") if own => Ok(Caller::Root),
            ("iam", rest) if own && rest.starts_with("user/") => match name(rest) {
                Some(name) => Ok(Caller::User(name)),
                None => refuse("caller.arn", format_args!("expected the ARN of a user, got {}", shown(text))),
            },
            ("iam" | "sts", _) => Ok(Caller::Other(text.to_string())),
            _ => refuse("caller.arn", format_args!("expected an ARN of iam or sts, got {}", shown(text))),
        }
    }
}
