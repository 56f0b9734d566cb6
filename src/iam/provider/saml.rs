//! SAML providers.

use std::rc::Rc;

use super::find::SAML;
use super::{
    CreateSAMLProviderRequest, CreateSAMLProviderResponse, DeleteSAMLProviderRequest, GetSAMLProviderRequest,
    GetSAMLProviderResponse, ListSAMLProvidersRequest, ListSAMLProvidersResponse, UpdateSAMLProviderRequest,
    UpdateSAMLProviderResponse,
};
use crate::account::{Provider, SamlKey, SamlProvider};
use crate::error::{ENTITY_ALREADY_EXISTS, Error, INVALID_INPUT};
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::quota::exceeded;
use crate::iam::shapes::{SAMLPrivateKey, SAMLProviderListEntry};
use crate::iam::tagging::{Keys, checked_tags};
use crate::keys::private::{self, Fault};
use crate::keys::saml::valid_until;
use crate::shape::Timestamp;

const MOST_PROVIDERS: usize = 100;
const MOST_KEYS: usize = 2;
const REQUIRED: &str = "Required";

pub fn create_saml_provider(
    call: &mut Call,
    input: CreateSAMLProviderRequest,
) -> Result<CreateSAMLProviderResponse, Error> {
    let tags = checked_tags(input.Tags, Keys::Exact)?;
    let name = [SAML, &input.Name].concat();
    if call.account.providers.by_name(&name).is_some() {
        return Err(ENTITY_ALREADY_EXISTS.says(["Provider with name ", &input.Name, " already exists."].concat()));
    }
    let mut saml = SamlProvider {
        uuid: new_id(call),
        valid_until: checked_metadata(&input.SAMLMetadataDocument)?,
        metadata: input.SAMLMetadataDocument.into(),
        encryption_required: input.AssertionEncryptionMode.map(|mode| mode == REQUIRED),
        keys: Vec::new(),
    };
    if let Some(key) = input.AddPrivateKey {
        add_key(call, &mut saml, &key.0)?;
    }
    check_encryption(&saml)?;
    if call.providers(SAML).count() >= MOST_PROVIDERS {
        return Err(exceeded("SAMLProvidersPerAccount", MOST_PROVIDERS as i64));
    }
    let arn: Rc<str> = call.account.arn(&name, "", "").into();
    let answer_tags = (!tags.is_empty()).then(|| answer::tags(&tags));
    call.account.put(Provider {
        arn: arn.clone(),
        name: name.into(),
        created: call.now,
        tags,
        saml: Some(saml),
        open_id: None,
    });
    Ok(CreateSAMLProviderResponse { SAMLProviderArn: Some(arn), Tags: answer_tags })
}

/// Such ids are longer than those of users.
fn new_id(call: &mut Call) -> Rc<str> {
    let head = call.random.unique_id("");
    call.random.unique_id(&head).into()
}

fn checked_metadata(text: &str) -> Result<i64, Error> {
    valid_until(text).map_err(|fault| INVALID_INPUT.says(["Could not parse metadata: ", fault, "."].concat()))
}

fn add_key(call: &mut Call, saml: &mut SamlProvider, key: &str) -> Result<(), Error> {
    private::check(key).map_err(|fault| {
        INVALID_INPUT.says(match fault {
            Fault::Encrypted => "The private key must not be encrypted.",
            _ => "The private key must be an RSA or EC key in PEM.",
        })
    })?;
    saml.keys.push(SamlKey { id: new_id(call), added: call.now });
    match saml.keys.len() > MOST_KEYS {
        true => Err(exceeded("PrivateKeysPerSAMLProvider", MOST_KEYS as i64)),
        false => Ok(()),
    }
}

/// What must be encrypted must be opened by some key. [C]
fn check_encryption(saml: &SamlProvider) -> Result<(), Error> {
    match saml.encryption_required == Some(true) && saml.keys.is_empty() {
        true => Err(INVALID_INPUT.says("Required encryption of assertions needs a private key.")),
        false => Ok(()),
    }
}

pub fn get_saml_provider(call: &mut Call, input: GetSAMLProviderRequest) -> Result<GetSAMLProviderResponse, Error> {
    let provider = call.saml_provider(&input.SAMLProviderArn)?;
    let saml = provider.saml.as_ref();
    let mode = |required| if required { REQUIRED } else { "Allowed" }.to_string();
    let key = |key: &SamlKey| SAMLPrivateKey { KeyId: Some(key.id.clone()), Timestamp: Some(Timestamp(key.added)) };
    Ok(GetSAMLProviderResponse {
        SAMLProviderUUID: saml.map(|saml| saml.uuid.clone()),
        SAMLMetadataDocument: saml.map(|saml| saml.metadata.clone()),
        CreateDate: Some(Timestamp(provider.created)),
        ValidUntil: saml.map(|saml| Timestamp(saml.valid_until)),
        Tags: Some(answer::tags(&provider.tags)),
        AssertionEncryptionMode: saml.and_then(|saml| saml.encryption_required).map(mode),
        PrivateKeyList: saml.map(|saml| saml.keys.iter().map(key).collect()),
    })
}

pub fn list_saml_providers(call: &mut Call, _: ListSAMLProvidersRequest) -> Result<ListSAMLProvidersResponse, Error> {
    let entry = |provider: &Rc<Provider>| SAMLProviderListEntry {
        Arn: Some(provider.arn.clone()),
        ValidUntil: provider.saml.as_ref().map(|saml| Timestamp(saml.valid_until)),
        CreateDate: Some(Timestamp(provider.created)),
    };
    Ok(ListSAMLProvidersResponse { SAMLProviderList: Some(call.providers(SAML).map(entry).collect()) })
}

/// A key may come and another go in one call, so that there is always one.
pub fn update_saml_provider(
    call: &mut Call,
    input: UpdateSAMLProviderRequest,
) -> Result<UpdateSAMLProviderResponse, Error> {
    let mut provider = Provider::clone(&*call.saml_provider(&input.SAMLProviderArn)?);
    if let Some(saml) = &mut provider.saml {
        if let Some(metadata) = input.SAMLMetadataDocument {
            saml.valid_until = checked_metadata(&metadata)?;
            saml.metadata = metadata.into();
        }
        if let Some(id) = input.RemovePrivateKey {
            let before = saml.keys.len();
            saml.keys.retain(|key| *key.id != *id);
            if saml.keys.len() == before {
                return Err(INVALID_INPUT.says(["The provider has no private key ", &id, "."].concat()));
            }
        }
        if let Some(key) = input.AddPrivateKey {
            add_key(call, saml, &key.0)?;
        }
        saml.encryption_required =
            input.AssertionEncryptionMode.map_or(saml.encryption_required, |mode| Some(mode == REQUIRED));
        check_encryption(saml)?;
    }
    let arn = provider.arn.clone();
    call.account.put(provider);
    Ok(UpdateSAMLProviderResponse { SAMLProviderArn: Some(arn) })
}

pub fn delete_saml_provider(call: &mut Call, input: DeleteSAMLProviderRequest) -> Result<(), Error> {
    let provider = call.saml_provider(&input.SAMLProviderArn)?;
    call.account.remove::<Provider>(&provider.arn);
    Ok(())
}
