//! Creating, resetting, switching and deleting credentials.

use std::rc::Rc;

use super::list::status;
use super::services::Service;
use super::{
    CreateServiceSpecificCredentialRequest, CreateServiceSpecificCredentialResponse,
    DeleteServiceSpecificCredentialRequest, ResetServiceSpecificCredentialRequest,
    ResetServiceSpecificCredentialResponse, ServiceSpecificCredential, UpdateServiceSpecificCredentialRequest,
};
use crate::account::{Account, Credentials, ServiceCredential};
use crate::error::{Error, NO_SUCH_ENTITY};
use crate::iam::call::Call;
use crate::iam::credential::is_active;
use crate::iam::quota::exceeded;
use crate::order::Seen;
use crate::shape::Timestamp;

/// How many credentials a user may have for each service.
const MOST: usize = 2;

/// The user is looked up before the service.
pub fn create_service_specific_credential(
    call: &mut Call,
    input: CreateServiceSpecificCredentialRequest,
) -> Result<CreateServiceSpecificCredentialResponse, Error> {
    let (owner, mut credentials) = call.named_or_calling_owner(Some(&input.UserName))?;
    let service = Service::find(&input.ServiceName)?;
    if input.CredentialAgeDays.is_some() && !service.takes_key {
        let parts = ["Credentials for ", service.name, " do not expire: CredentialAgeDays is for API keys"];
        return Err(Error::validation(parts.concat()));
    }
    let rows = &mut credentials.service_credentials;
    if rows.iter().filter(|row| *row.service == *service.name).count() >= MOST {
        return Err(exceeded("ServiceSpecificCredentialsPerUser", MOST as i64));
    }
    let row = ServiceCredential {
        id: call.new_id("ACCA"),
        service: service.name.into(),
        name: free_name(call.account, service, &owner).into(),
        created: call.now,
        expires: input.CredentialAgeDays.map(|days| call.now.saturating_add(days * 86_400)),
        active: true,
    };
    rows.push(row.clone());
    call.account.put_credentials(credentials);
    Ok(CreateServiceSpecificCredentialResponse { ServiceSpecificCredential: Some(with_secret(call, owner, row)?) })
}

pub fn reset_service_specific_credential(
    call: &mut Call,
    input: ResetServiceSpecificCredentialRequest,
) -> Result<ResetServiceSpecificCredentialResponse, Error> {
    let (owner, credentials, at) = found(call, input.UserName.as_deref(), &input.ServiceSpecificCredentialId)?;
    let row = credentials.service_credentials.into_iter().nth(at);
    let answer = row.map(|row| with_secret(call, owner, row)).transpose()?;
    Ok(ResetServiceSpecificCredentialResponse { ServiceSpecificCredential: answer })
}

/// The model has no InvalidInput for it.
pub fn update_service_specific_credential(
    call: &mut Call,
    input: UpdateServiceSpecificCredentialRequest,
) -> Result<(), Error> {
    let (_, mut credentials, at) = found(call, input.UserName.as_deref(), &input.ServiceSpecificCredentialId)?;
    let active = is_active(&input.Status).map_err(|error| Error::validation(error.message))?;
    if let Some(row) = credentials.service_credentials.get_mut(at) {
        row.active = active;
    }
    call.account.put_credentials(credentials);
    Ok(())
}

pub fn delete_service_specific_credential(
    call: &mut Call,
    input: DeleteServiceSpecificCredentialRequest,
) -> Result<(), Error> {
    let (_, mut credentials, at) = found(call, input.UserName.as_deref(), &input.ServiceSpecificCredentialId)?;
    credentials.service_credentials.remove(at);
    call.account.put_credentials(credentials);
    Ok(())
}

/// A user's name and credentials, and the place of those with the id among them.
fn found(call: &Call, name: Option<&str>, id: &str) -> Result<(Rc<str>, Credentials, usize), Error> {
    let (owner, credentials) = call.named_or_calling_owner(name)?;
    match credentials.service_credentials.iter().position(|row| *row.id == *id) {
        Some(at) => Ok((owner, credentials, at)),
        None => Err(NO_SUCH_ENTITY.says(["No such credential ", id, " exists"].concat())),
    }
}

/// A name that the service knows nobody by: it stays when the user is renamed, so that another user
/// may have it by now.
fn free_name(account: &Account, service: Service, user: &str) -> String {
    let mut taken = Seen::default();
    for row in account.credentials.iter().flat_map(|row| &row.service_credentials) {
        if *row.service == *service.name {
            taken.insert(&row.name);
        }
    }
    let mut suffix = String::new();
    let mut count = 0;
    loop {
        let name = [user, &suffix, "-at-", &account.id].concat();
        if !taken.contains(&name) {
            return name;
        }
        count += 1;
        suffix = ["+", &*count.to_string()].concat();
    }
}

/// Credentials with a new secret. What is kept of them does not change by it: the secret is not kept.
fn with_secret(call: &mut Call, owner: Rc<str>, row: ServiceCredential) -> Result<ServiceSpecificCredential, Error> {
    let service = Service::find(&row.service)?;
    let secret = service.new_secret(call.random, &row.name);
    let status = status(&row, call.now);
    let (key, password) = if service.takes_key { (Some(secret), None) } else { (None, Some(secret)) };
    let (alias, name) = if service.takes_key { (Some(row.name), None) } else { (None, Some(row.name)) };
    Ok(ServiceSpecificCredential {
        CreateDate: Timestamp(row.created),
        ExpirationDate: row.expires.map(Timestamp),
        ServiceName: row.service,
        ServiceUserName: name,
        ServicePassword: password,
        ServiceCredentialAlias: alias,
        ServiceCredentialSecret: key,
        ServiceSpecificCredentialId: row.id,
        UserName: owner,
        Status: status,
    })
}
