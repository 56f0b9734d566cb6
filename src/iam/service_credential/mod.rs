//! Credentials for one service. [behaviours.md §4.15]

mod change;
mod list;
mod services;

use crate::error::{LIMIT_EXCEEDED, NO_SUCH_ENTITY, SERVICE_NOT_SUPPORTED};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::Shape;

operation! {
    /// Creates credentials for one service: a name and a password, or an API key. The secret is in this answer alone.
    pub CREATE_SERVICE_SPECIFIC_CREDENTIAL =
        CreateServiceSpecificCredential(CreateServiceSpecificCredentialRequest {
            /// The name of the user, in any case.
            UserName: String = USER_NAME,
            /// `codecommit.amazonaws.com`, `cassandra.amazonaws.com`, `bedrock.amazonaws.com` or `logs.amazonaws.com`.
            ServiceName: String = SERVICE_NAME,
            /// In days, 1 to 36600; never expires if not given. For API keys only.
            CredentialAgeDays: Option<i64> = CREDENTIAL_AGE_DAYS,
        }) -> CreateServiceSpecificCredentialResponse {
            /// The new credentials.
            ServiceSpecificCredential: Option<ServiceSpecificCredential> = ServiceSpecificCredential::SHAPE,
        },
    raises [LIMIT_EXCEEDED, NO_SUCH_ENTITY, SERVICE_NOT_SUPPORTED],
    by change::create_service_specific_credential
}

operation! {
    /// Lists the credentials of a user, or of all users, without their secrets.
    pub LIST_SERVICE_SPECIFIC_CREDENTIALS = ListServiceSpecificCredentials(ListServiceSpecificCredentialsRequest {
        /// The name of the user, in any case; the caller if not given.
        UserName: Option<String> = USER_NAME,
        /// Only those for this service.
        ServiceName: Option<String> = SERVICE_NAME,
        /// Those of all users; not together with a name.
        AllUsers: Option<bool> = Shape::Boolean,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListServiceSpecificCredentialsResponse {
        /// In the order of their users' names, the oldest of each first.
        ServiceSpecificCredentials: Option<Vec<ServiceSpecificCredentialMetadata>> = SERVICE_SPECIFIC_CREDENTIALS,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
    },
    raises [NO_SUCH_ENTITY, SERVICE_NOT_SUPPORTED], by list::list_service_specific_credentials
}

operation! {
    /// Makes another secret in the place of the present one. It is in this answer alone.
    pub RESET_SERVICE_SPECIFIC_CREDENTIAL = ResetServiceSpecificCredential(ResetServiceSpecificCredentialRequest {
        /// The name of the user, in any case; the caller if not given.
        UserName: Option<String> = USER_NAME,
        /// The id of the credentials.
        ServiceSpecificCredentialId: String = SERVICE_SPECIFIC_CREDENTIAL_ID,
    }) -> ResetServiceSpecificCredentialResponse {
        /// The credentials with their new secret.
        ServiceSpecificCredential: Option<ServiceSpecificCredential> = ServiceSpecificCredential::SHAPE,
    },
    raises [NO_SUCH_ENTITY], by change::reset_service_specific_credential
}

operation! {
    /// Sets whether credentials can be used.
    pub UPDATE_SERVICE_SPECIFIC_CREDENTIAL = UpdateServiceSpecificCredential(UpdateServiceSpecificCredentialRequest {
        /// The name of the user, in any case; the caller if not given.
        UserName: Option<String> = USER_NAME,
        /// The id of the credentials.
        ServiceSpecificCredentialId: String = SERVICE_SPECIFIC_CREDENTIAL_ID,
        /// `Active` or `Inactive`.
        Status: String = STATUS,
    }) -> (),
    raises [NO_SUCH_ENTITY], by change::update_service_specific_credential
}

operation! {
    /// Deletes credentials.
    pub DELETE_SERVICE_SPECIFIC_CREDENTIAL = DeleteServiceSpecificCredential(DeleteServiceSpecificCredentialRequest {
        /// The name of the user, in any case; the caller if not given.
        UserName: Option<String> = USER_NAME,
        /// The id of the credentials.
        ServiceSpecificCredentialId: String = SERVICE_SPECIFIC_CREDENTIAL_ID,
    }) -> (),
    raises [NO_SUCH_ENTITY], by change::delete_service_specific_credential
}
