//! Users and groups.

use super::policy::{boundary, tags};
use crate::account::{self, Account, Credentials};
use crate::iam::shapes::{Group, User};
use crate::shape::Timestamp;

/// A user as listings show it.
pub fn user(account: &Account, user: &account::User) -> User {
    User {
        Path: user.path.clone(),
        UserName: user.name.clone(),
        UserId: user.id.clone(),
        Arn: account.user_arn(user),
        CreateDate: Timestamp(user.created),
        PasswordLastUsed: user.password_last_used.map(Timestamp),
        PermissionsBoundary: None,
        Tags: None,
    }
}

/// A user with its boundary and its tags, if it has any.
pub fn user_with_all(account: &Account, row: &account::User) -> User {
    User {
        PermissionsBoundary: boundary(&row.boundary),
        Tags: (!row.tags.is_empty()).then(|| tags(&row.tags)),
        ..user(account, row)
    }
}

/// The account's root user. Its name is `root` and its id the account's; its date is the first that
/// can be, since nobody says when the account was opened. [C]
pub fn root_user(account: &Account) -> User {
    let signed_in = account.accesses.get(Credentials::ROOT).and_then(|row| row.signed_in());
    User {
        Path: "/".into(),
        UserName: "root".into(),
        UserId: (*account.id).into(),
        Arn: format!("arn:{}:iam::{}:root", account.partition, account.id),
        CreateDate: Timestamp(0),
        PasswordLastUsed: signed_in.map(Timestamp),
        PermissionsBoundary: None,
        Tags: None,
    }
}

pub fn group(account: &Account, group: &account::Group) -> Group {
    Group {
        Path: group.path.clone(),
        GroupName: group.name.clone(),
        GroupId: group.id.clone(),
        Arn: account.arn("group", &group.path, &group.name),
        CreateDate: Timestamp(group.created),
    }
}
