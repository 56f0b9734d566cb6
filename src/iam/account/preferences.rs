//! Switches of the account: token versions and properties.

use std::collections::BTreeMap;

use super::{
    GetAccountPropertiesRequest, GetAccountPropertiesResponse, PutAccountPropertiesRequest,
    PutAccountPropertiesResponse, SetSecurityTokenServicePreferencesRequest,
};
use crate::account::Tag;
use crate::error::{Error, INVALID_INPUT};
use crate::iam::call::Call;
use crate::shape::TextMap;

pub fn set_security_token_service_preferences(
    call: &mut Call,
    input: SetSecurityTokenServicePreferencesRequest,
) -> Result<(), Error> {
    let mut settings = call.account.settings();
    settings.v2_tokens = input.GlobalEndpointTokenVersion == "v2Token";
    call.account.put(settings);
    Ok(())
}

pub fn get_account_properties(
    call: &mut Call,
    _: GetAccountPropertiesRequest,
) -> Result<GetAccountPropertiesResponse, Error> {
    let properties = call.account.settings().properties;
    let pair = |property: Tag| (property.key.to_string(), property.value.to_string());
    Ok(GetAccountPropertiesResponse { Properties: Some(TextMap(properties.into_iter().map(pair).collect())) })
}

/// Properties are of the form `Namespace/PropertyName`; those that are not named stay as they are.
pub fn put_account_properties(
    call: &mut Call,
    input: PutAccountPropertiesRequest,
) -> Result<PutAccountPropertiesResponse, Error> {
    let mut namespaces: Vec<&str> = Vec::new();
    for (key, _) in &input.Properties.0 {
        match key.split_once('/') {
            Some((namespace, name)) if !namespace.is_empty() && !name.is_empty() && !name.contains('/') => {
                namespaces.push(namespace);
            }
            _ => {
                let message = format!("The property {key} is not of the form Namespace/PropertyName.");
                return Err(INVALID_INPUT.says(message));
            }
        }
    }
    namespaces.dedup();
    if namespaces.len() > 1 {
        return Err(INVALID_INPUT.says("The properties of one request must be of one namespace."));
    }
    let mut settings = call.account.settings();
    let mut merged = BTreeMap::new();
    for Tag { key, value } in settings.properties {
        merged.insert(key, value);
    }
    for (key, value) in input.Properties.0 {
        merged.insert(key.into(), value.into());
    }
    settings.properties = merged.into_iter().map(|(key, value)| Tag { key, value }).collect();
    call.account.put(settings);
    Ok(PutAccountPropertiesResponse {})
}
