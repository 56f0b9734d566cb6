//! Identity providers, and tokens for services outside. [behaviours.md §4.16, §4.17, §6]

mod find;
mod open_id;
mod outbound;
mod saml;

use std::rc::Rc;

use crate::account::Secret;
use crate::error::{
    CONCURRENT_MODIFICATION, ENTITY_ALREADY_EXISTS, FEATURE_DISABLED, FEATURE_ENABLED, INVALID_INPUT, LIMIT_EXCEEDED,
    NO_SUCH_ENTITY, OPEN_ID_IDP_COMMUNICATION_ERROR, SERVICE_FAILURE,
};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::{Shape, Timestamp};

operation! {
    /// Creates a SAML provider from the metadata that it publishes.
    pub CREATE_SAML_PROVIDER = CreateSAMLProvider(CreateSAMLProviderRequest {
        /// The metadata, an XML document with an EntityDescriptor that has a signing certificate.
        SAMLMetadataDocument: String = SAML_METADATA_DOCUMENT,
        /// 1 to 128 letters, digits and `._-`; unique among SAML providers, whatever its case.
        Name: String = SAML_PROVIDER_NAME,
        /// At most 50.
        Tags: Option<Vec<Tag>> = TAGS,
        /// `Required` needs a private key.
        AssertionEncryptionMode: Option<String> = ASSERTION_ENCRYPTION_MODE,
        /// An unencrypted private key in PEM that opens encrypted assertions.
        AddPrivateKey: Option<Secret> = PRIVATE_KEY,
    }) -> CreateSAMLProviderResponse {
        /// The ARN of the new provider.
        SAMLProviderArn: Option<Rc<str>> = ARN,
        /// Its tags, if any were given.
        Tags: Option<Vec<Tag>> = TAGS,
    },
    raises [INVALID_INPUT, ENTITY_ALREADY_EXISTS, LIMIT_EXCEEDED, CONCURRENT_MODIFICATION, SERVICE_FAILURE],
    by saml::create_saml_provider
}

operation! {
    /// Gets a SAML provider with its metadata.
    pub GET_SAML_PROVIDER = GetSAMLProvider(GetSAMLProviderRequest {
        /// The ARN of the SAML provider.
        SAMLProviderArn: String = ARN,
    }) -> GetSAMLProviderResponse {
        /// Another id of the provider, which never changes.
        SAMLProviderUUID: Option<Rc<str>> = PRIVATE_KEY_ID,
        /// The metadata as they were given.
        SAMLMetadataDocument: Option<Rc<str>> = SAML_METADATA_DOCUMENT,
        /// When the provider was created.
        CreateDate: Option<Timestamp> = Shape::Timestamp,
        /// When the metadata end to be valid.
        ValidUntil: Option<Timestamp> = Shape::Timestamp,
        /// Perhaps none.
        Tags: Option<Vec<Tag>> = TAGS,
        /// Whether assertions must be encrypted, if that was said.
        AssertionEncryptionMode: Option<String> = ASSERTION_ENCRYPTION_MODE,
        /// The private keys by their ids.
        PrivateKeyList: Option<Vec<SAMLPrivateKey>> = PRIVATE_KEYS,
    },
    raises [NO_SUCH_ENTITY, INVALID_INPUT, SERVICE_FAILURE], by saml::get_saml_provider
}

operation! {
    /// Lists the SAML providers.
    pub LIST_SAML_PROVIDERS = ListSAMLProviders(ListSAMLProvidersRequest {}) -> ListSAMLProvidersResponse {
        /// In the order of their names.
        SAMLProviderList: Option<Vec<SAMLProviderListEntry>> = SAML_PROVIDERS,
    },
    raises [SERVICE_FAILURE], by saml::list_saml_providers
}

operation! {
    /// Changes a SAML provider; what is not given stays.
    pub UPDATE_SAML_PROVIDER = UpdateSAMLProvider(UpdateSAMLProviderRequest {
        /// The metadata from now on.
        SAMLMetadataDocument: Option<String> = SAML_METADATA_DOCUMENT,
        /// The ARN of the SAML provider.
        SAMLProviderArn: String = ARN,
        /// `Required` needs a private key.
        AssertionEncryptionMode: Option<String> = ASSERTION_ENCRYPTION_MODE,
        /// One more private key in PEM; there may be two.
        AddPrivateKey: Option<Secret> = PRIVATE_KEY,
        /// The id of a private key that is to go.
        RemovePrivateKey: Option<String> = PRIVATE_KEY_ID,
    }) -> UpdateSAMLProviderResponse {
        /// The ARN of the provider.
        SAMLProviderArn: Option<Rc<str>> = ARN,
    },
    raises [NO_SUCH_ENTITY, INVALID_INPUT, LIMIT_EXCEEDED, SERVICE_FAILURE, CONCURRENT_MODIFICATION],
    by saml::update_saml_provider
}

operation! {
    /// Deletes a SAML provider. Roles that trust it stay as they are.
    pub DELETE_SAML_PROVIDER = DeleteSAMLProvider(DeleteSAMLProviderRequest {
        /// The ARN of the SAML provider.
        SAMLProviderArn: String = ARN,
    }) -> (),
    raises [INVALID_INPUT, LIMIT_EXCEEDED, NO_SUCH_ENTITY, SERVICE_FAILURE], by saml::delete_saml_provider
}

operation! {
    /// Creates an OpenID Connect provider.
    pub CREATE_OPEN_ID_CONNECT_PROVIDER = CreateOpenIDConnectProvider(CreateOpenIDConnectProviderRequest {
        /// Begins with `https://`; a path may follow the host, but no port, query or fragment.
        Url: String = OPEN_ID_CONNECT_PROVIDER_URL,
        /// The audiences of its tokens, at most 100.
        ClientIDList: Option<Vec<String>> = CLIENT_IDS,
        /// The SHA-1 thumbprints of the certificates behind it, at most 5.
        ThumbprintList: Option<Vec<String>> = THUMBPRINTS,
        /// At most 50.
        Tags: Option<Vec<Tag>> = TAGS,
    }) -> CreateOpenIDConnectProviderResponse {
        /// The ARN of the new provider.
        OpenIDConnectProviderArn: Option<Rc<str>> = ARN,
        /// Its tags, if any were given.
        Tags: Option<Vec<Tag>> = TAGS,
    },
    raises [
        INVALID_INPUT, ENTITY_ALREADY_EXISTS, LIMIT_EXCEEDED, CONCURRENT_MODIFICATION, SERVICE_FAILURE,
        OPEN_ID_IDP_COMMUNICATION_ERROR,
    ],
    by open_id::create_open_id_connect_provider
}

operation! {
    /// Gets an OpenID Connect provider.
    pub GET_OPEN_ID_CONNECT_PROVIDER = GetOpenIDConnectProvider(GetOpenIDConnectProviderRequest {
        /// The ARN of the OpenID Connect provider.
        OpenIDConnectProviderArn: String = ARN,
    }) -> GetOpenIDConnectProviderResponse {
        /// The URL without its scheme.
        Url: Option<String> = OPEN_ID_CONNECT_PROVIDER_URL,
        /// The audiences of its tokens, perhaps none.
        ClientIDList: Option<Vec<Rc<str>>> = CLIENT_IDS,
        /// The thumbprints of the certificates behind it.
        ThumbprintList: Option<Vec<Rc<str>>> = THUMBPRINTS,
        /// When the provider was created.
        CreateDate: Option<Timestamp> = Shape::Timestamp,
        /// Perhaps none.
        Tags: Option<Vec<Tag>> = TAGS,
    },
    raises [INVALID_INPUT, NO_SUCH_ENTITY, SERVICE_FAILURE], by open_id::get_open_id_connect_provider
}

operation! {
    /// Lists the OpenID Connect providers.
    pub LIST_OPEN_ID_CONNECT_PROVIDERS =
        ListOpenIDConnectProviders(ListOpenIDConnectProvidersRequest {}) -> ListOpenIDConnectProvidersResponse {
            /// In the order of their URLs.
            OpenIDConnectProviderList: Option<Vec<OpenIDConnectProviderListEntry>> = OPEN_ID_CONNECT_PROVIDERS,
        },
    raises [SERVICE_FAILURE], by open_id::list_open_id_connect_providers
}

operation! {
    /// Puts other thumbprints in the place of all that an OpenID Connect provider has.
    pub UPDATE_OPEN_ID_CONNECT_PROVIDER_THUMBPRINT =
        UpdateOpenIDConnectProviderThumbprint(UpdateOpenIDConnectProviderThumbprintRequest {
            /// The ARN of the OpenID Connect provider.
            OpenIDConnectProviderArn: String = ARN,
            /// 1 to 5.
            ThumbprintList: Vec<String> = THUMBPRINTS,
        }) -> (),
    raises [CONCURRENT_MODIFICATION, INVALID_INPUT, NO_SUCH_ENTITY, SERVICE_FAILURE],
    by open_id::update_open_id_connect_provider_thumbprint
}

operation! {
    /// Adds an audience to an OpenID Connect provider; one that is there already is no error.
    pub ADD_CLIENT_ID_TO_OPEN_ID_CONNECT_PROVIDER =
        AddClientIDToOpenIDConnectProvider(AddClientIDToOpenIDConnectProviderRequest {
            /// The ARN of the OpenID Connect provider.
            OpenIDConnectProviderArn: String = ARN,
            /// The audience.
            ClientID: String = CLIENT_ID,
        }) -> (),
    raises [CONCURRENT_MODIFICATION, INVALID_INPUT, NO_SUCH_ENTITY, LIMIT_EXCEEDED, SERVICE_FAILURE],
    by open_id::add_client_id_to_open_id_connect_provider
}

operation! {
    /// Takes an audience from an OpenID Connect provider; one that is not there is no error.
    pub REMOVE_CLIENT_ID_FROM_OPEN_ID_CONNECT_PROVIDER =
        RemoveClientIDFromOpenIDConnectProvider(RemoveClientIDFromOpenIDConnectProviderRequest {
            /// The ARN of the OpenID Connect provider.
            OpenIDConnectProviderArn: String = ARN,
            /// The audience.
            ClientID: String = CLIENT_ID,
        }) -> (),
    raises [CONCURRENT_MODIFICATION, INVALID_INPUT, NO_SUCH_ENTITY, SERVICE_FAILURE],
    by open_id::remove_client_id_from_open_id_connect_provider
}

operation! {
    /// Deletes an OpenID Connect provider. Roles that trust it stay as they are.
    pub DELETE_OPEN_ID_CONNECT_PROVIDER = DeleteOpenIDConnectProvider(DeleteOpenIDConnectProviderRequest {
        /// The ARN of the OpenID Connect provider.
        OpenIDConnectProviderArn: String = ARN,
    }) -> (),
    raises [INVALID_INPUT, NO_SUCH_ENTITY, SERVICE_FAILURE], by open_id::delete_open_id_connect_provider
}

operation! {
    /// Lets the account give tokens to services outside of AWS.
    pub ENABLE_OUTBOUND_WEB_IDENTITY_FEDERATION =
        EnableOutboundWebIdentityFederation(EnableOutboundWebIdentityFederationRequest {})
            -> EnableOutboundWebIdentityFederationResponse {
                /// The URL of who signs the tokens; the same whenever it is on.
                IssuerIdentifier: Option<Rc<str>> = STRING,
            },
    raises [FEATURE_ENABLED], by outbound::enable_outbound_web_identity_federation
}

operation! {
    /// Lets the account give no tokens to services outside of AWS any more.
    pub DISABLE_OUTBOUND_WEB_IDENTITY_FEDERATION =
        DisableOutboundWebIdentityFederation(DisableOutboundWebIdentityFederationRequest {}) -> (),
    raises [FEATURE_DISABLED], by outbound::disable_outbound_web_identity_federation
}

operation! {
    /// Tells who signs the tokens that the account gives to services outside of AWS.
    pub GET_OUTBOUND_WEB_IDENTITY_FEDERATION_INFO =
        GetOutboundWebIdentityFederationInfo(GetOutboundWebIdentityFederationInfoRequest {})
            -> GetOutboundWebIdentityFederationInfoResponse {
                /// The URL of who signs the tokens.
                IssuerIdentifier: Option<Rc<str>> = STRING,
                /// Whether the account gives tokens.
                JwtVendingEnabled: Option<bool> = Shape::Boolean,
            },
    raises [FEATURE_DISABLED], by outbound::get_outbound_web_identity_federation_info
}
