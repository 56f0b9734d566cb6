//! Instance profiles and the role in each. [behaviours.md §4.7]

mod change;
mod list;
mod role;

use crate::error::{
    CONCURRENT_MODIFICATION, DELETE_CONFLICT, ENTITY_ALREADY_EXISTS, INVALID_INPUT, LIMIT_EXCEEDED, NO_SUCH_ENTITY,
    SERVICE_FAILURE, UNMODIFIABLE_ENTITY,
};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::Shape;

operation! {
    /// Creates an instance profile without a role.
    pub CREATE_INSTANCE_PROFILE = CreateInstanceProfile(CreateInstanceProfileRequest {
        /// 1 to 128 letters, digits and `_+=,.@-`; unique in the account, whatever its case.
        InstanceProfileName: String = INSTANCE_PROFILE_NAME,
        /// `/` if not given; any other begins and ends with `/`.
        Path: Option<String> = PATH,
        /// At most 50.
        Tags: Option<Vec<Tag>> = TAGS,
    }) -> CreateInstanceProfileResponse {
        /// The new instance profile.
        InstanceProfile: InstanceProfile = InstanceProfile::SHAPE,
    },
    raises [ENTITY_ALREADY_EXISTS, INVALID_INPUT, LIMIT_EXCEEDED, CONCURRENT_MODIFICATION, SERVICE_FAILURE],
    by change::create_instance_profile
}

operation! {
    /// Gets an instance profile with its role.
    pub GET_INSTANCE_PROFILE = GetInstanceProfile(GetInstanceProfileRequest {
        /// The name of the instance profile, in any case.
        InstanceProfileName: String = INSTANCE_PROFILE_NAME,
    }) -> GetInstanceProfileResponse {
        /// The instance profile.
        InstanceProfile: InstanceProfile = InstanceProfile::SHAPE,
    },
    raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by list::get_instance_profile
}

operation! {
    /// Lists the instance profiles whose path begins with a prefix.
    pub LIST_INSTANCE_PROFILES = ListInstanceProfiles(ListInstanceProfilesRequest {
        /// Only those whose path begins with this; all if not given.
        PathPrefix: Option<String> = PATH_PREFIX,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListInstanceProfilesResponse {
        /// In the order of their names.
        InstanceProfiles: Vec<InstanceProfile> = INSTANCE_PROFILES,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [InstanceProfiles], raises [SERVICE_FAILURE], by list::list_instance_profiles
}

operation! {
    /// Lists the instance profiles that hold a role.
    pub LIST_INSTANCE_PROFILES_FOR_ROLE = ListInstanceProfilesForRole(ListInstanceProfilesForRoleRequest {
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListInstanceProfilesForRoleResponse {
        /// In the order of their names.
        InstanceProfiles: Vec<InstanceProfile> = INSTANCE_PROFILES,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [InstanceProfiles], raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by list::list_instance_profiles_for_role
}

operation! {
    /// Puts a role into an instance profile, which holds one at most.
    pub ADD_ROLE_TO_INSTANCE_PROFILE = AddRoleToInstanceProfile(AddRoleToInstanceProfileRequest {
        /// The name of the instance profile, in any case.
        InstanceProfileName: String = INSTANCE_PROFILE_NAME,
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
    }) -> (),
    raises [NO_SUCH_ENTITY, ENTITY_ALREADY_EXISTS, LIMIT_EXCEEDED, UNMODIFIABLE_ENTITY, SERVICE_FAILURE],
    by role::add_role_to_instance_profile
}

operation! {
    /// Takes the role out of an instance profile.
    pub REMOVE_ROLE_FROM_INSTANCE_PROFILE = RemoveRoleFromInstanceProfile(RemoveRoleFromInstanceProfileRequest {
        /// The name of the instance profile, in any case.
        InstanceProfileName: String = INSTANCE_PROFILE_NAME,
        /// The name of the role, in any case.
        RoleName: String = ROLE_NAME,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, UNMODIFIABLE_ENTITY, SERVICE_FAILURE],
    by role::remove_role_from_instance_profile
}

operation! {
    /// Deletes an instance profile without a role.
    pub DELETE_INSTANCE_PROFILE = DeleteInstanceProfile(DeleteInstanceProfileRequest {
        /// The name of the instance profile, in any case.
        InstanceProfileName: String = INSTANCE_PROFILE_NAME,
    }) -> (),
    raises [NO_SUCH_ENTITY, DELETE_CONFLICT, LIMIT_EXCEEDED, SERVICE_FAILURE], by change::delete_instance_profile
}
