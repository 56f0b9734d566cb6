//! OpenID Connect providers.

use std::rc::Rc;

use sha1::{Digest as _, Sha1};

use super::find::OPEN_ID;
use super::{
    AddClientIDToOpenIDConnectProviderRequest, CreateOpenIDConnectProviderRequest, CreateOpenIDConnectProviderResponse,
    DeleteOpenIDConnectProviderRequest, GetOpenIDConnectProviderRequest, GetOpenIDConnectProviderResponse,
    ListOpenIDConnectProvidersRequest, ListOpenIDConnectProvidersResponse,
    RemoveClientIDFromOpenIDConnectProviderRequest, UpdateOpenIDConnectProviderThumbprintRequest,
};
use crate::account::{OpenIdProvider, Provider};
use crate::error::{ENTITY_ALREADY_EXISTS, Error, INVALID_INPUT};
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::quota::exceeded;
use crate::iam::shapes::OpenIDConnectProviderListEntry;
use crate::iam::tagging::{Keys, checked_tags};
use crate::shape::Timestamp;

const MOST_PROVIDERS: usize = 100;
const MOST_CLIENT_IDS: usize = 100;
const MOST_THUMBPRINTS: usize = 5;

pub fn create_open_id_connect_provider(
    call: &mut Call,
    input: CreateOpenIDConnectProviderRequest,
) -> Result<CreateOpenIDConnectProviderResponse, Error> {
    let tags = checked_tags(input.Tags, Keys::Exact)?;
    let url = without_scheme(&input.Url)?;
    let name = [OPEN_ID, url].concat();
    if call.account.providers.by_name(&name).is_some() {
        return Err(ENTITY_ALREADY_EXISTS.says(["Provider with url ", &input.Url, " already exists."].concat()));
    }
    let client_ids = distinct(input.ClientIDList.unwrap_or_default());
    check_client_ids(client_ids.len())?;
    let mut thumbprints = checked_thumbprints(input.ThumbprintList.unwrap_or_default())?;
    if thumbprints.is_empty() {
        thumbprints.push(made_up_thumbprint(url));
    }
    if call.providers(OPEN_ID).count() >= MOST_PROVIDERS {
        return Err(exceeded("OpenIdConnectProvidersPerAccount", MOST_PROVIDERS as i64));
    }
    let arn: Rc<str> = call.account.arn(&name, "", "").into();
    let answer_tags = (!tags.is_empty()).then(|| answer::tags(&tags));
    call.account.put(Provider {
        arn: arn.clone(),
        name: name.into(),
        created: call.now,
        tags,
        saml: None,
        open_id: Some(OpenIdProvider { client_ids, thumbprints }),
    });
    Ok(CreateOpenIDConnectProviderResponse { OpenIDConnectProviderArn: Some(arn), Tags: answer_tags })
}

/// The URL behind `https://`: a host, and perhaps a path.
fn without_scheme(url: &str) -> Result<&str, Error> {
    let rest = url.strip_prefix("https://").filter(|rest| {
        let host = rest.split('/').next().unwrap_or_default();
        let is_of_host = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_');
        !host.is_empty()
            && host.bytes().all(is_of_host)
            && rest.bytes().all(|b| b.is_ascii_graphic() && !matches!(b, b'?' | b'#'))
    });
    rest.ok_or_else(|| Error::validation("Invalid Open ID Connect Provider URL"))
}

/// Nobody here can ask the issuer for its certificates. [C]
fn made_up_thumbprint(url: &str) -> Rc<str> {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let digits = Sha1::digest(url).into_iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from(HEX[usize::from(digit)])).collect::<String>().into()
}

/// The texts, each once; one too many tells that there are too many.
fn distinct(texts: Vec<String>) -> Vec<Rc<str>> {
    let mut distinct: Vec<Rc<str>> = Vec::new();
    for text in texts {
        if distinct.len() <= MOST_CLIENT_IDS && !distinct.iter().any(|before| **before == *text) {
            distinct.push(text.into());
        }
    }
    distinct
}

fn check_client_ids(count: usize) -> Result<(), Error> {
    match count > MOST_CLIENT_IDS {
        true => Err(exceeded("ClientIdsPerOpenIdConnectProvider", MOST_CLIENT_IDS as i64)),
        false => Ok(()),
    }
}

fn checked_thumbprints(thumbprints: Vec<String>) -> Result<Vec<Rc<str>>, Error> {
    match thumbprints.len() > MOST_THUMBPRINTS {
        true => Err(INVALID_INPUT.says("Thumbprint list must contain fewer than 5 entries.")),
        false => Ok(distinct(thumbprints)),
    }
}

pub fn get_open_id_connect_provider(
    call: &mut Call,
    input: GetOpenIDConnectProviderRequest,
) -> Result<GetOpenIDConnectProviderResponse, Error> {
    let provider = call.open_id_provider(&input.OpenIDConnectProviderArn)?;
    let open_id = provider.open_id.as_ref();
    Ok(GetOpenIDConnectProviderResponse {
        Url: provider.name.strip_prefix(OPEN_ID).map(str::to_string),
        ClientIDList: open_id.map(|open_id| open_id.client_ids.clone()),
        ThumbprintList: open_id.map(|open_id| open_id.thumbprints.clone()),
        CreateDate: Some(Timestamp(provider.created)),
        Tags: Some(answer::tags(&provider.tags)),
    })
}

pub fn list_open_id_connect_providers(
    call: &mut Call,
    _: ListOpenIDConnectProvidersRequest,
) -> Result<ListOpenIDConnectProvidersResponse, Error> {
    let entry = |provider: &Rc<Provider>| OpenIDConnectProviderListEntry { Arn: Some(provider.arn.clone()) };
    Ok(ListOpenIDConnectProvidersResponse {
        OpenIDConnectProviderList: Some(call.providers(OPEN_ID).map(entry).collect()),
    })
}

/// Changes what the provider of an ARN has of its own.
fn change(
    call: &mut Call,
    arn: &str,
    change: impl FnOnce(&mut OpenIdProvider) -> Result<(), Error>,
) -> Result<(), Error> {
    let mut provider = Provider::clone(&*call.open_id_provider(arn)?);
    if let Some(open_id) = &mut provider.open_id {
        change(open_id)?;
    }
    call.account.put(provider);
    Ok(())
}

pub fn update_open_id_connect_provider_thumbprint(
    call: &mut Call,
    input: UpdateOpenIDConnectProviderThumbprintRequest,
) -> Result<(), Error> {
    change(call, &input.OpenIDConnectProviderArn, |open_id| {
        if input.ThumbprintList.is_empty() {
            return Err(INVALID_INPUT.says("Thumbprint list must contain at least one entry."));
        }
        open_id.thumbprints = checked_thumbprints(input.ThumbprintList)?;
        Ok(())
    })
}

pub fn add_client_id_to_open_id_connect_provider(
    call: &mut Call,
    input: AddClientIDToOpenIDConnectProviderRequest,
) -> Result<(), Error> {
    change(call, &input.OpenIDConnectProviderArn, |open_id| {
        if !open_id.client_ids.iter().any(|before| **before == *input.ClientID) {
            open_id.client_ids.push(input.ClientID.into());
        }
        check_client_ids(open_id.client_ids.len())
    })
}

pub fn remove_client_id_from_open_id_connect_provider(
    call: &mut Call,
    input: RemoveClientIDFromOpenIDConnectProviderRequest,
) -> Result<(), Error> {
    change(call, &input.OpenIDConnectProviderArn, |open_id| {
        open_id.client_ids.retain(|before| **before != *input.ClientID);
        Ok(())
    })
}

pub fn delete_open_id_connect_provider(
    call: &mut Call,
    input: DeleteOpenIDConnectProviderRequest,
) -> Result<(), Error> {
    let arn = &input.OpenIDConnectProviderArn;
    let provider = call.provider(arn, OPEN_ID, &|| ["OpenId connect Provider ", arn, " cannot be found."].concat())?;
    call.account.remove::<Provider>(&provider.arn);
    Ok(())
}
