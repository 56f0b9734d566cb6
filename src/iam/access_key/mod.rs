//! Access keys. [behaviours.md §4.8]

mod behaviour;

use std::rc::Rc;

use crate::error::{INVALID_INPUT, LIMIT_EXCEEDED, NO_SUCH_ENTITY, SERVICE_FAILURE};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::Shape;

operation! {
    /// Creates an access key. Its secret is in this answer and in no other.
    pub CREATE_ACCESS_KEY = CreateAccessKey(CreateAccessKeyRequest {
        /// The name of the user, in any case; the caller if not given.
        UserName: Option<String> = EXISTING_USER_NAME,
    }) -> CreateAccessKeyResponse {
        /// The new key.
        AccessKey: AccessKey = AccessKey::SHAPE,
    },
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, SERVICE_FAILURE], by behaviour::create_access_key
}

operation! {
    /// Lists the access keys of a user, without their secrets.
    pub LIST_ACCESS_KEYS = ListAccessKeys(ListAccessKeysRequest {
        /// The name of the user, in any case; the caller if not given.
        UserName: Option<String> = EXISTING_USER_NAME,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListAccessKeysResponse {
        /// The oldest first.
        AccessKeyMetadata: Vec<AccessKeyMetadata> = ACCESS_KEY_METADATA_LIST,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [AccessKeyMetadata], raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by behaviour::list_access_keys
}

operation! {
    /// Sets whether an access key can be used.
    pub UPDATE_ACCESS_KEY = UpdateAccessKey(UpdateAccessKeyRequest {
        /// The name of the user, in any case; the caller if not given.
        UserName: Option<String> = EXISTING_USER_NAME,
        /// The id of the key.
        AccessKeyId: String = ACCESS_KEY_ID,
        /// `Active` or `Inactive`.
        Status: String = STATUS,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, SERVICE_FAILURE, INVALID_INPUT], by behaviour::update_access_key
}

operation! {
    /// Deletes an access key.
    pub DELETE_ACCESS_KEY = DeleteAccessKey(DeleteAccessKeyRequest {
        /// The name of the user, in any case; the caller if not given.
        UserName: Option<String> = EXISTING_USER_NAME,
        /// The id of the key.
        AccessKeyId: String = ACCESS_KEY_ID,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, SERVICE_FAILURE], by behaviour::delete_access_key
}

operation! {
    /// Tells when and where an access key was used last.
    pub GET_ACCESS_KEY_LAST_USED = GetAccessKeyLastUsed(GetAccessKeyLastUsedRequest {
        /// The id of the key.
        AccessKeyId: String = ACCESS_KEY_ID,
    }) -> GetAccessKeyLastUsedResponse {
        /// Whose key it is.
        UserName: Option<Rc<str>> = EXISTING_USER_NAME,
        /// The last use; uses within 15 minutes count as one.
        AccessKeyLastUsed: Option<AccessKeyLastUsed> = AccessKeyLastUsed::SHAPE,
    },
    raises [], by behaviour::get_access_key_last_used
}
