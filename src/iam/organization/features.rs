//! The features, which the management account switches.

use std::rc::Rc;

use super::*;
use crate::account::Settings;
use crate::error::Error;
use crate::iam::call::Call;

/// Who may make a call.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Administrator,
    ManagementAccount,
}

/// The id of the organization, if the account may administrate it. [C: the order of the checks; an account
/// that the option does not call the management account is another]
fn organization(call: &Call, by: By) -> Result<String, Error> {
    let Some(organization) = &call.settings.organization else {
        return Err(ORGANIZATION_NOT_FOUND.says("The account is not a member of an organization."));
    };
    let management = organization.management_account.as_ref() == Some(&call.account.id);
    if !management && !organization.delegated_administrator {
        return Err(ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR
            .says("The account is neither the management account nor a delegated administrator of its organization."));
    }
    if !organization.all_features {
        return Err(ORGANIZATION_NOT_IN_ALL_FEATURES_MODE.says("The organization does not have all features enabled."));
    }
    if !organization.trusted_access {
        return Err(SERVICE_ACCESS_NOT_ENABLED.says("The organization does not have trusted access for IAM enabled."));
    }
    if by == By::ManagementAccount && !management {
        return Err(
            CALLER_IS_NOT_MANAGEMENT_ACCOUNT.says("The account is not the management account of its organization.")
        );
    }
    Ok(organization.id.to_string())
}

/// The id of the organization, and the features that are enabled.
type Switched = (Option<String>, Option<Vec<Rc<str>>>);

/// Switches a feature, which may be as it is to be already.
fn switch(call: &mut Call, by: By, feature: &str, on: bool) -> Result<Switched, Error> {
    let id = organization(call, by)?;
    let mut settings = call.account.settings();
    let features = &mut settings.organization_features;
    let before = features.len();
    features.retain(|of| **of != *feature);
    if on {
        // In the order of the model.
        let place = if feature == Settings::ROOT_SESSIONS { features.len() } else { 0 };
        features.insert(place, feature.into());
    }
    let features = features.clone();
    if features.len() != before {
        call.account.put(settings);
    }
    Ok((Some(id), Some(features)))
}

pub fn enable_root_credentials_management(
    call: &mut Call,
    _: EnableOrganizationsRootCredentialsManagementRequest,
) -> Result<EnableOrganizationsRootCredentialsManagementResponse, Error> {
    let (id, features) = switch(call, By::ManagementAccount, Settings::ROOT_CREDENTIALS_MANAGEMENT, true)?;
    Ok(EnableOrganizationsRootCredentialsManagementResponse { OrganizationId: id, EnabledFeatures: features })
}

pub fn enable_root_sessions(
    call: &mut Call,
    _: EnableOrganizationsRootSessionsRequest,
) -> Result<EnableOrganizationsRootSessionsResponse, Error> {
    let (id, features) = switch(call, By::ManagementAccount, Settings::ROOT_SESSIONS, true)?;
    Ok(EnableOrganizationsRootSessionsResponse { OrganizationId: id, EnabledFeatures: features })
}

pub fn disable_root_credentials_management(
    call: &mut Call,
    _: DisableOrganizationsRootCredentialsManagementRequest,
) -> Result<DisableOrganizationsRootCredentialsManagementResponse, Error> {
    let (id, features) = switch(call, By::Administrator, Settings::ROOT_CREDENTIALS_MANAGEMENT, false)?;
    Ok(DisableOrganizationsRootCredentialsManagementResponse { OrganizationId: id, EnabledFeatures: features })
}

pub fn disable_root_sessions(
    call: &mut Call,
    _: DisableOrganizationsRootSessionsRequest,
) -> Result<DisableOrganizationsRootSessionsResponse, Error> {
    let (id, features) = switch(call, By::Administrator, Settings::ROOT_SESSIONS, false)?;
    Ok(DisableOrganizationsRootSessionsResponse { OrganizationId: id, EnabledFeatures: features })
}

pub fn list_organizations_features(
    call: &mut Call,
    _: ListOrganizationsFeaturesRequest,
) -> Result<ListOrganizationsFeaturesResponse, Error> {
    let id = organization(call, By::Administrator)?;
    let features = call.account.settings().organization_features;
    Ok(ListOrganizationsFeaturesResponse { OrganizationId: Some(id), EnabledFeatures: Some(features) })
}
