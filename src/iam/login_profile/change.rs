//! What administrators do about passwords, and the root user about its own.

use std::rc::Rc;

use super::rules::{check_password, set_password};
use super::{
    CreateLoginProfileRequest, CreateLoginProfileResponse, DeleteLoginProfileRequest, GetLoginProfileRequest,
    GetLoginProfileResponse, LoginProfile, UpdateLoginProfileRequest,
};
use crate::account::{Credentials, Login, Secret, Settings};
use crate::error::{ENTITY_ALREADY_EXISTS, Error, NO_SUCH_ENTITY};
use crate::iam::call::Call;
use crate::keys::password;
use crate::shape::Timestamp;

/// The random bytes of a salt.
const SALT: usize = 16;

pub fn create_login_profile(
    call: &mut Call,
    input: CreateLoginProfileRequest,
) -> Result<CreateLoginProfileResponse, Error> {
    let (name, mut credentials) = call.named_or_calling_owner(input.UserName.as_deref())?;
    if call.account.login_of(&credentials).is_some() {
        return Err(ENTITY_ALREADY_EXISTS.says(["Login Profile for user ", &name, " already exists."].concat()));
    }
    let mut login = Login::unknown(call.now);
    match input.Password {
        None if *credentials.id == *Credentials::ROOT => {}
        Some(Secret(password)) if *credentials.id != *Credentials::ROOT => {
            check_password(call.account, &password)?;
            login.salt = call.random.base64(SALT).into();
            login.hash = Secret(password::hash(&password, &login.salt).into());
        }
        None => return Err(Error::validation("Must specify password for an IAM user.")),
        Some(_) => return Err(Error::validation("Must not specify password for the root user.")),
    }
    login.reset_required = input.PasswordResetRequired.unwrap_or(false);
    let answer = shown(&name, &login);
    credentials.login = Some(login);
    call.account.put_credentials(credentials);
    Ok(CreateLoginProfileResponse { LoginProfile: answer })
}

pub fn get_login_profile(call: &mut Call, input: GetLoginProfileRequest) -> Result<GetLoginProfileResponse, Error> {
    let (name, credentials) = call.named_or_calling_owner(input.UserName.as_deref())?;
    let login = call.account.login_of(&credentials).ok_or_else(|| not_found(&name))?;
    Ok(GetLoginProfileResponse { LoginProfile: shown(&name, &login) })
}

pub fn update_login_profile(call: &mut Call, input: UpdateLoginProfileRequest) -> Result<(), Error> {
    let user = call.user(&input.UserName)?;
    let mut credentials = call.account.credentials_of(&user.id);
    let login = credentials.login.as_mut().ok_or_else(|| not_found(&user.name))?;
    if let Some(Secret(password)) = input.Password {
        set_password(call, login, &password)?;
    }
    login.reset_required = input.PasswordResetRequired.unwrap_or(login.reset_required);
    call.account.put_credentials(credentials);
    Ok(())
}

pub fn delete_login_profile(call: &mut Call, input: DeleteLoginProfileRequest) -> Result<(), Error> {
    let (name, mut credentials) = call.named_or_calling_owner(input.UserName.as_deref())?;
    call.account.login_of(&credentials).ok_or_else(|| not_found(&name))?;
    if credentials.login.take().is_some() {
        call.account.put_credentials(credentials);
        return Ok(());
    }
    let settings = Settings { root_password_deleted: Some(true), ..call.account.settings() };
    call.account.put(settings);
    Ok(())
}

fn shown(name: &Rc<str>, login: &Login) -> LoginProfile {
    LoginProfile {
        UserName: name.clone(),
        CreateDate: Timestamp(login.created),
        PasswordResetRequired: Some(login.reset_required),
    }
}

pub fn not_found(name: &str) -> Error {
    NO_SUCH_ENTITY.says(["Login Profile for User ", name, " cannot be found."].concat())
}
