//! Reading credentials.

use std::rc::Rc;

use super::services::Service;
use super::{
    ListServiceSpecificCredentialsRequest, ListServiceSpecificCredentialsResponse, ServiceSpecificCredentialMetadata,
};
use crate::account::{Credentials, ServiceCredential};
use crate::error::Error;
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::page::Pager;
use crate::shape::Timestamp;

/// In the place of a user's id where all are meant.
const ALL: &str = "*";

pub fn list_service_specific_credentials(
    call: &mut Call,
    input: ListServiceSpecificCredentialsRequest,
) -> Result<ListServiceSpecificCredentialsResponse, Error> {
    let of_all = input.AllUsers == Some(true);
    if of_all && input.UserName.is_some() {
        return Err(Error::validation("Must not specify userName together with allUsers"));
    }
    let owners = match of_all {
        true => Vec::new(),
        false => vec![call.named_or_calling_owner(input.UserName.as_deref())?],
    };
    let service = input.ServiceName.as_deref();
    service.map(Service::find).transpose()?;
    let asked =
        ["ListServiceSpecificCredentials", owners.first().map_or(ALL, |(_, row)| &row.id), service.unwrap_or("")];
    let pager = Pager::new(asked, input.Marker.as_deref(), input.MaxItems)?;
    let owners = if of_all { every_owner(call) } else { owners };
    let rows = owners.into_iter().flat_map(|(owner, credentials)| {
        let of_service = move |row: &ServiceCredential| service.is_none_or(|service| *row.service == *service);
        let rows = credentials.service_credentials.into_iter().filter(of_service);
        rows.map(move |row| (owner.clone(), row))
    });
    let page = pager.list(rows.collect(), |(_, row)| &row.id)?;
    let now = call.now;
    Ok(ListServiceSpecificCredentialsResponse {
        IsTruncated: Some(page.is_truncated()),
        ServiceSpecificCredentials: Some(page.items.into_iter().map(|(owner, row)| shown(owner, row, now)).collect()),
        Marker: page.marker,
    })
}

/// The users that have credentials, by their names.
fn every_owner(call: &Call) -> Vec<(Rc<str>, Credentials)> {
    let account = &*call.account;
    let of = |id: &Rc<str>| account.credentials.get(id).filter(|row| !row.service_credentials.is_empty());
    let owners = account.users.iter().filter_map(|user| Some((user.name.clone(), Credentials::clone(of(&user.id)?))));
    owners.collect()
}

fn shown(owner: Rc<str>, row: ServiceCredential, now: i64) -> ServiceSpecificCredentialMetadata {
    let status = status(&row, now);
    let takes_key = Service::find(&row.service).is_ok_and(|service| service.takes_key);
    let (alias, name) = if takes_key { (Some(row.name), None) } else { (None, Some(row.name)) };
    ServiceSpecificCredentialMetadata {
        UserName: owner,
        Status: status,
        ServiceUserName: name,
        ServiceCredentialAlias: alias,
        CreateDate: Timestamp(row.created),
        ExpirationDate: row.expires.map(Timestamp),
        ServiceSpecificCredentialId: row.id,
        ServiceName: row.service,
    }
}

/// Whatever it was set to, what has expired has expired.
pub fn status(row: &ServiceCredential, now: i64) -> String {
    if row.has_expired(now) { "Expired".to_string() } else { answer::status(row.active) }
}
