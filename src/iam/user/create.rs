//! Creating users.

use super::{CreateUserRequest, CreateUserResponse};
use crate::account;
use crate::error::{ENTITY_ALREADY_EXISTS, Error};
use crate::iam::answer;
use crate::iam::boundary::checked_boundary;
use crate::iam::call::Call;
use crate::iam::quota::Quota;
use crate::iam::tagging::{Keys, checked_tags};

pub fn create_user(call: &mut Call, input: CreateUserRequest) -> Result<CreateUserResponse, Error> {
    let tags = checked_tags(input.Tags, Keys::WithoutCase)?;
    if call.account.users.by_name(&input.UserName).is_some() {
        return Err(already_exists(&input.UserName));
    }
    let boundary = input.PermissionsBoundary.map(|arn| checked_boundary(call, &arn)).transpose()?;
    call.settings.quotas.allow_one_more(Quota::Users, call.account.users.len())?;
    let user = account::User {
        id: call.new_id("AIDA"),
        name: input.UserName.into(),
        path: input.Path.unwrap_or_else(|| "/".to_string()).into(),
        created: call.now,
        password_last_used: None,
        boundary,
        tags,
        attached: Vec::new(),
        inline: Vec::new(),
        groups: Vec::new(),
    };
    let answer = answer::user_with_all(call.account, &user);
    call.account.put(user);
    Ok(CreateUserResponse { User: Some(answer) })
}

/// The error shows the name that was asked for, not how the other one spells it.
pub fn already_exists(name: &str) -> Error {
    ENTITY_ALREADY_EXISTS.says(format!("User with name {name} already exists."))
}
