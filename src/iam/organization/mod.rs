//! What an organization may do with the root users of its accounts. [behaviours.md §6]

mod features;

use std::rc::Rc;

use crate::error::{
    ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR, CALLER_IS_NOT_MANAGEMENT_ACCOUNT, ORGANIZATION_NOT_FOUND,
    ORGANIZATION_NOT_IN_ALL_FEATURES_MODE, SERVICE_ACCESS_NOT_ENABLED,
};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::{List, Shape};

const FEATURES: Shape = Shape::List(&List::of(FEATURE));

operation! {
    /// Lets the organization delete and recover the credentials of its accounts' root users.
    pub ENABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT =
        EnableOrganizationsRootCredentialsManagement(EnableOrganizationsRootCredentialsManagementRequest {})
        -> EnableOrganizationsRootCredentialsManagementResponse {
        /// The id of the organization.
        OrganizationId: Option<String> = ORGANIZATION_ID,
        /// What is enabled now.
        EnabledFeatures: Option<Vec<Rc<str>>> = FEATURES,
    },
    raises [
        SERVICE_ACCESS_NOT_ENABLED, ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR, ORGANIZATION_NOT_FOUND,
        ORGANIZATION_NOT_IN_ALL_FEATURES_MODE, CALLER_IS_NOT_MANAGEMENT_ACCOUNT,
    ],
    by features::enable_root_credentials_management
}

operation! {
    /// Lets the organization act as the root users of its accounts, for a few tasks.
    pub ENABLE_ORGANIZATIONS_ROOT_SESSIONS = EnableOrganizationsRootSessions(EnableOrganizationsRootSessionsRequest {})
        -> EnableOrganizationsRootSessionsResponse {
        /// The id of the organization.
        OrganizationId: Option<String> = ORGANIZATION_ID,
        /// What is enabled now.
        EnabledFeatures: Option<Vec<Rc<str>>> = FEATURES,
    },
    raises [
        SERVICE_ACCESS_NOT_ENABLED, ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR, ORGANIZATION_NOT_FOUND,
        ORGANIZATION_NOT_IN_ALL_FEATURES_MODE, CALLER_IS_NOT_MANAGEMENT_ACCOUNT,
    ],
    by features::enable_root_sessions
}

operation! {
    /// Takes the credentials of its accounts' root users out of the organization's hands.
    pub DISABLE_ORGANIZATIONS_ROOT_CREDENTIALS_MANAGEMENT =
        DisableOrganizationsRootCredentialsManagement(DisableOrganizationsRootCredentialsManagementRequest {})
        -> DisableOrganizationsRootCredentialsManagementResponse {
        /// The id of the organization.
        OrganizationId: Option<String> = ORGANIZATION_ID,
        /// What is still enabled.
        EnabledFeatures: Option<Vec<Rc<str>>> = FEATURES,
    },
    raises [
        SERVICE_ACCESS_NOT_ENABLED, ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR, ORGANIZATION_NOT_FOUND,
        ORGANIZATION_NOT_IN_ALL_FEATURES_MODE,
    ],
    by features::disable_root_credentials_management
}

operation! {
    /// Ends that the organization may act as the root users of its accounts.
    pub DISABLE_ORGANIZATIONS_ROOT_SESSIONS =
        DisableOrganizationsRootSessions(DisableOrganizationsRootSessionsRequest {})
        -> DisableOrganizationsRootSessionsResponse {
        /// The id of the organization.
        OrganizationId: Option<String> = ORGANIZATION_ID,
        /// What is still enabled.
        EnabledFeatures: Option<Vec<Rc<str>>> = FEATURES,
    },
    raises [
        SERVICE_ACCESS_NOT_ENABLED, ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR, ORGANIZATION_NOT_FOUND,
        ORGANIZATION_NOT_IN_ALL_FEATURES_MODE,
    ],
    by features::disable_root_sessions
}

operation! {
    /// Lists what the organization may do with the root users of its accounts.
    pub LIST_ORGANIZATIONS_FEATURES = ListOrganizationsFeatures(ListOrganizationsFeaturesRequest {})
        -> ListOrganizationsFeaturesResponse {
        /// The id of the organization.
        OrganizationId: Option<String> = ORGANIZATION_ID,
        /// What is enabled.
        EnabledFeatures: Option<Vec<Rc<str>>> = FEATURES,
    },
    raises [
        SERVICE_ACCESS_NOT_ENABLED, ACCOUNT_NOT_MANAGEMENT_OR_DELEGATED_ADMINISTRATOR, ORGANIZATION_NOT_FOUND,
        ORGANIZATION_NOT_IN_ALL_FEATURES_MODE,
    ],
    by features::list_organizations_features
}
