//! Who a simulation is for: the requester that stands for `CallerArn`, and the keys that IAM fills.

use crate::engine::arn::{Arn, is_account_id};
use crate::engine::context::Context;
use crate::engine::requester::{Account, Requester, Who, name_of};
use crate::error::Error;

/// The caller, or somebody of the account without a name when none is given: then nothing is
/// across accounts.
pub fn caller(arn: Option<&str>, account_id: &str) -> Result<Requester, Error> {
    let Some(text) = arn else {
        let mut requester = requester(Who::User { arn: "".into() }, None);
        requester.context.insert_one("aws:PrincipalAccount", account_id);
        return Ok(requester);
    };
    let Some((who, kind, account)) = read(text) else {
        let message = format!("Invalid Entity Arn: {text} does not clearly define entity type and name.");
        return Err(Error::invalid_input(message));
    };
    let mut requester = requester(who, Some(account.clone()));
    for (key, value) in [("aws:PrincipalAccount", &*account.id), ("aws:PrincipalType", kind), ("aws:Type", kind)] {
        requester.context.insert_one(key, value);
    }
    if kind == "User" {
        requester.context.insert_one("aws:username", name_of(text));
    }
    Ok(requester)
}

fn requester(who: Who, account: Option<Account>) -> Requester {
    Requester {
        who,
        account,
        unique_id: None,
        canonical_user_id: None,
        federated_provider: None,
        session_credentials: false,
        service_linked: false,
        management_account: None,
        context: Context::new(),
    }
}

/// A user, role or group, and what `aws:PrincipalType` calls it. A role stands for a session of it.
fn read(text: &str) -> Option<(Who, &'static str, Account)> {
    let arn = Arn::split(text)?;
    let (of, name) = arn.rest().split_once('/')?;
    let named = !name.is_empty() && !name.ends_with('/') && !name.contains(['*', '?']);
    let of_iam = arn.is_arn() && arn.service() == "iam" && arn.region().is_empty();
    if !named || !of_iam || !is_account_id(arn.account()) {
        return None;
    }
    let (who, kind) = match of {
        "user" => (Who::User { arn: text.into() }, "User"),
        "role" => (Who::RoleSession { role: text.into(), session: None }, "AssumedRole"),
        "group" => (Who::Group { arn: text.into() }, "Group"),
        _ => return None,
    };
    Some((who, kind, Account { partition: arn.partition().into(), id: arn.account().into() }))
}
