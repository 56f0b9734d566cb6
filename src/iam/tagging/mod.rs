//! Tags. [behaviours.md §1.4]

mod rules;
mod tagged;

use crate::error::{CONCURRENT_MODIFICATION, INVALID_INPUT, LIMIT_EXCEEDED, NO_SUCH_ENTITY, SERVICE_FAILURE};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::Shape;
pub use rules::{Keys, checked_tags, distinct_tags};

operation! {
    /// Sets tags of a user; a key that is there gets the new value.
    pub TAG_USER = TagUser(TagUserRequest {
        /// The name of the user, in any case.
        UserName: String = EXISTING_USER_NAME,
        /// At most 50.
        Tags: Vec<Tag> = TAGS,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, INVALID_INPUT, CONCURRENT_MODIFICATION, SERVICE_FAILURE],
    by tagged::tag_user
}

operation! {
    /// Removes tags of a user; keys that are not there are passed over.
    pub UNTAG_USER = UntagUser(UntagUserRequest {
        /// The name of the user, in any case.
        UserName: String = EXISTING_USER_NAME,
        /// The keys of the tags, at most 50.
        TagKeys: Vec<String> = TAG_KEYS,
    }) -> (),
    raises [NO_SUCH_ENTITY, CONCURRENT_MODIFICATION, SERVICE_FAILURE], by tagged::untag_user
}

operation! {
    /// Lists the tags of a user.
    pub LIST_USER_TAGS = ListUserTags(ListUserTagsRequest {
        /// The name of the user, in any case.
        UserName: String = EXISTING_USER_NAME,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListUserTagsResponse {
        /// Ordered by key, shorter ones first.
        Tags: Vec<Tag> = TAGS,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [Tags], raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by tagged::list_user_tags
}

operation! {
    /// Sets tags of a role; a key that is there gets the new value.
    pub TAG_ROLE = TagRole(TagRoleRequest {
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
        /// At most 50.
        Tags: Vec<Tag> = TAGS,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, INVALID_INPUT, CONCURRENT_MODIFICATION, SERVICE_FAILURE],
    by tagged::tag_role
}

operation! {
    /// Removes tags of a role; keys that are not there are passed over.
    pub UNTAG_ROLE = UntagRole(UntagRoleRequest {
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
        /// The keys of the tags, at most 50.
        TagKeys: Vec<String> = TAG_KEYS,
    }) -> (),
    raises [NO_SUCH_ENTITY, CONCURRENT_MODIFICATION, SERVICE_FAILURE], by tagged::untag_role
}

operation! {
    /// Lists the tags of a role.
    pub LIST_ROLE_TAGS = ListRoleTags(ListRoleTagsRequest {
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListRoleTagsResponse {
        /// Ordered by key, shorter ones first.
        Tags: Vec<Tag> = TAGS,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [Tags], raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by tagged::list_role_tags
}

operation! {
    /// Sets tags of a managed policy of the account; a key that is there gets the new value.
    pub TAG_POLICY = TagPolicy(TagPolicyRequest {
        /// The ARN of the managed policy.
        PolicyArn: String = ARN,
        /// At most 50.
        Tags: Vec<Tag> = TAGS,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, INVALID_INPUT, CONCURRENT_MODIFICATION, SERVICE_FAILURE],
    by tagged::tag_policy
}

operation! {
    /// Removes tags of a managed policy of the account; keys that are not there are passed over.
    pub UNTAG_POLICY = UntagPolicy(UntagPolicyRequest {
        /// The ARN of the managed policy.
        PolicyArn: String = ARN,
        /// The keys of the tags, at most 50.
        TagKeys: Vec<String> = TAG_KEYS,
    }) -> (),
    raises [NO_SUCH_ENTITY, INVALID_INPUT, CONCURRENT_MODIFICATION, SERVICE_FAILURE], by tagged::untag_policy
}

operation! {
    /// Lists the tags of a managed policy.
    pub LIST_POLICY_TAGS = ListPolicyTags(ListPolicyTagsRequest {
        /// The ARN of the managed policy.
        PolicyArn: String = ARN,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListPolicyTagsResponse {
        /// Ordered by key, shorter ones first.
        Tags: Vec<Tag> = TAGS,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [Tags], raises [NO_SUCH_ENTITY, SERVICE_FAILURE, INVALID_INPUT], by tagged::list_policy_tags
}

operation! {
    /// Sets tags of an instance profile; a key that is there gets the new value.
    pub TAG_INSTANCE_PROFILE = TagInstanceProfile(TagInstanceProfileRequest {
        /// The name of the instance profile, in any case.
        InstanceProfileName: String = INSTANCE_PROFILE_NAME,
        /// At most 50.
        Tags: Vec<Tag> = TAGS,
    }) -> (),
    raises [NO_SUCH_ENTITY, INVALID_INPUT, LIMIT_EXCEEDED, CONCURRENT_MODIFICATION, SERVICE_FAILURE],
    by tagged::tag_instance_profile
}

operation! {
    /// Removes tags of an instance profile; keys that are not there are passed over.
    pub UNTAG_INSTANCE_PROFILE = UntagInstanceProfile(UntagInstanceProfileRequest {
        /// The name of the instance profile, in any case.
        InstanceProfileName: String = INSTANCE_PROFILE_NAME,
        /// The keys of the tags, at most 50.
        TagKeys: Vec<String> = TAG_KEYS,
    }) -> (),
    raises [NO_SUCH_ENTITY, INVALID_INPUT, CONCURRENT_MODIFICATION, SERVICE_FAILURE], by tagged::untag_instance_profile
}

operation! {
    /// Lists the tags of an instance profile.
    pub LIST_INSTANCE_PROFILE_TAGS = ListInstanceProfileTags(ListInstanceProfileTagsRequest {
        /// The name of the instance profile, in any case.
        InstanceProfileName: String = INSTANCE_PROFILE_NAME,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListInstanceProfileTagsResponse {
        /// Ordered by key, shorter ones first.
        Tags: Vec<Tag> = TAGS,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [Tags], raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by tagged::list_instance_profile_tags
}

operation! {
    /// Sets tags of a server certificate; a key that is there gets the new value.
    pub TAG_SERVER_CERTIFICATE = TagServerCertificate(TagServerCertificateRequest {
        /// The name of the server certificate, in any case.
        ServerCertificateName: String = SERVER_CERTIFICATE_NAME,
        /// At most 50.
        Tags: Vec<Tag> = TAGS,
    }) -> (),
    raises [NO_SUCH_ENTITY, INVALID_INPUT, LIMIT_EXCEEDED, CONCURRENT_MODIFICATION, SERVICE_FAILURE],
    by tagged::tag_server_certificate
}

operation! {
    /// Removes tags of a server certificate; keys that are not there are passed over.
    pub UNTAG_SERVER_CERTIFICATE = UntagServerCertificate(UntagServerCertificateRequest {
        /// The name of the server certificate, in any case.
        ServerCertificateName: String = SERVER_CERTIFICATE_NAME,
        /// The keys of the tags, at most 50.
        TagKeys: Vec<String> = TAG_KEYS,
    }) -> (),
    raises [NO_SUCH_ENTITY, INVALID_INPUT, CONCURRENT_MODIFICATION, SERVICE_FAILURE],
    by tagged::untag_server_certificate
}

operation! {
    /// Lists the tags of a server certificate.
    pub LIST_SERVER_CERTIFICATE_TAGS = ListServerCertificateTags(ListServerCertificateTagsRequest {
        /// The name of the server certificate, in any case.
        ServerCertificateName: String = SERVER_CERTIFICATE_NAME,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListServerCertificateTagsResponse {
        /// Ordered by key, shorter ones first.
        Tags: Vec<Tag> = TAGS,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [Tags], raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by tagged::list_server_certificate_tags
}

operation! {
    /// Sets tags of a SAML provider; a key that is there gets the new value.
    pub TAG_SAML_PROVIDER = TagSAMLProvider(TagSAMLProviderRequest {
        /// The ARN of the SAML provider.
        SAMLProviderArn: String = ARN,
        /// At most 50.
        Tags: Vec<Tag> = TAGS,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, INVALID_INPUT, CONCURRENT_MODIFICATION, SERVICE_FAILURE],
    by tagged::tag_saml_provider
}

operation! {
    /// Removes tags of a SAML provider; keys that are not there are passed over.
    pub UNTAG_SAML_PROVIDER = UntagSAMLProvider(UntagSAMLProviderRequest {
        /// The ARN of the SAML provider.
        SAMLProviderArn: String = ARN,
        /// The keys of the tags, at most 50.
        TagKeys: Vec<String> = TAG_KEYS,
    }) -> (),
    raises [NO_SUCH_ENTITY, INVALID_INPUT, CONCURRENT_MODIFICATION, SERVICE_FAILURE], by tagged::untag_saml_provider
}

operation! {
    /// Lists the tags of a SAML provider.
    pub LIST_SAML_PROVIDER_TAGS = ListSAMLProviderTags(ListSAMLProviderTagsRequest {
        /// The ARN of the SAML provider.
        SAMLProviderArn: String = ARN,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListSAMLProviderTagsResponse {
        /// Ordered by key, shorter ones first.
        Tags: Vec<Tag> = TAGS,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [Tags], raises [NO_SUCH_ENTITY, SERVICE_FAILURE, INVALID_INPUT], by tagged::list_saml_provider_tags
}

operation! {
    /// Sets tags of a OpenID Connect provider; a key that is there gets the new value.
    pub TAG_OPEN_ID_CONNECT_PROVIDER = TagOpenIDConnectProvider(TagOpenIDConnectProviderRequest {
        /// The ARN of the OpenID Connect provider.
        OpenIDConnectProviderArn: String = ARN,
        /// At most 50.
        Tags: Vec<Tag> = TAGS,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, INVALID_INPUT, CONCURRENT_MODIFICATION, SERVICE_FAILURE],
    by tagged::tag_open_id_provider
}

operation! {
    /// Removes tags of a OpenID Connect provider; keys that are not there are passed over.
    pub UNTAG_OPEN_ID_CONNECT_PROVIDER = UntagOpenIDConnectProvider(UntagOpenIDConnectProviderRequest {
        /// The ARN of the OpenID Connect provider.
        OpenIDConnectProviderArn: String = ARN,
        /// The keys of the tags, at most 50.
        TagKeys: Vec<String> = TAG_KEYS,
    }) -> (),
    raises [NO_SUCH_ENTITY, INVALID_INPUT, CONCURRENT_MODIFICATION, SERVICE_FAILURE], by tagged::untag_open_id_provider
}

operation! {
    /// Lists the tags of a OpenID Connect provider.
    pub LIST_OPEN_ID_CONNECT_PROVIDER_TAGS = ListOpenIDConnectProviderTags(ListOpenIDConnectProviderTagsRequest {
        /// The ARN of the OpenID Connect provider.
        OpenIDConnectProviderArn: String = ARN,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListOpenIDConnectProviderTagsResponse {
        /// Ordered by key, shorter ones first.
        Tags: Vec<Tag> = TAGS,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [Tags], raises [NO_SUCH_ENTITY, SERVICE_FAILURE, INVALID_INPUT], by tagged::list_open_id_provider_tags
}

operation! {
    /// Sets tags of a virtual MFA device; a key that is there gets the new value.
    pub TAG_MFA_DEVICE = TagMFADevice(TagMFADeviceRequest {
        /// The ARN of the device.
        SerialNumber: String = SERIAL_NUMBER,
        /// At most 50.
        Tags: Vec<Tag> = TAGS,
    }) -> (),
    raises [INVALID_INPUT, NO_SUCH_ENTITY, LIMIT_EXCEEDED, CONCURRENT_MODIFICATION, SERVICE_FAILURE],
    by tagged::tag_mfa_device
}

operation! {
    /// Removes tags of a virtual MFA device; keys that are not there are passed over.
    pub UNTAG_MFA_DEVICE = UntagMFADevice(UntagMFADeviceRequest {
        /// The ARN of the device.
        SerialNumber: String = SERIAL_NUMBER,
        /// The keys of the tags, at most 50.
        TagKeys: Vec<String> = TAG_KEYS,
    }) -> (),
    raises [NO_SUCH_ENTITY, INVALID_INPUT, CONCURRENT_MODIFICATION, SERVICE_FAILURE], by tagged::untag_mfa_device
}

operation! {
    /// Lists the tags of a virtual MFA device.
    pub LIST_MFA_DEVICE_TAGS = ListMFADeviceTags(ListMFADeviceTagsRequest {
        /// The ARN of the device.
        SerialNumber: String = SERIAL_NUMBER,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListMFADeviceTagsResponse {
        /// Ordered by key, shorter ones first.
        Tags: Vec<Tag> = TAGS,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [Tags], raises [NO_SUCH_ENTITY, INVALID_INPUT, SERVICE_FAILURE], by tagged::list_mfa_device_tags
}
