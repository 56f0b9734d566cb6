//! Users. [behaviours.md §4.1]

mod change;
mod create;
mod get;

use crate::error::{
    CONCURRENT_MODIFICATION, DELETE_CONFLICT, ENTITY_ALREADY_EXISTS, ENTITY_TEMPORARILY_UNMODIFIABLE, INVALID_INPUT,
    LIMIT_EXCEEDED, NO_SUCH_ENTITY, SERVICE_FAILURE,
};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::Shape;

operation! {
    /// Creates a user, all or nothing: tags and boundary are set with it.
    pub CREATE_USER = CreateUser(CreateUserRequest {
        /// `/` if not given; any other begins and ends with `/`.
        Path: Option<String> = PATH,
        /// 1 to 64 letters, digits and `_+=,.@-`; unique in the account, whatever its case.
        UserName: String = USER_NAME,
        /// The ARN of a managed policy that limits what policies can allow.
        PermissionsBoundary: Option<String> = ARN,
        /// At most 50.
        Tags: Option<Vec<Tag>> = TAGS,
    }) -> CreateUserResponse {
        /// The new user.
        User: Option<User> = User::SHAPE,
    },
    raises [
        LIMIT_EXCEEDED, ENTITY_ALREADY_EXISTS, NO_SUCH_ENTITY, INVALID_INPUT, CONCURRENT_MODIFICATION,
        SERVICE_FAILURE,
    ],
    by create::create_user
}

operation! {
    /// Gets a user, or the one whose credentials make the call.
    pub GET_USER = GetUser(GetUserRequest {
        /// The name of the user, in any case; the caller if not given.
        UserName: Option<String> = EXISTING_USER_NAME,
    }) -> GetUserResponse {
        /// The user.
        User: User = User::SHAPE,
    },
    raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by get::get_user
}

operation! {
    /// Lists the users whose path begins with a prefix.
    pub LIST_USERS = ListUsers(ListUsersRequest {
        /// Only those whose path begins with this; all if not given.
        PathPrefix: Option<String> = PATH_PREFIX,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListUsersResponse {
        /// In the order of their names.
        Users: Vec<User> = USERS,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [Users], raises [SERVICE_FAILURE], by get::list_users
}

operation! {
    /// Renames or moves a user. The id, the memberships and everything the user holds stay.
    pub UPDATE_USER = UpdateUser(UpdateUserRequest {
        /// The name of the user, in any case.
        UserName: String = EXISTING_USER_NAME,
        /// The path from now on; begins and ends with `/`.
        NewPath: Option<String> = PATH,
        /// The name from now on.
        NewUserName: Option<String> = USER_NAME,
    }) -> (),
    raises [
        NO_SUCH_ENTITY, LIMIT_EXCEEDED, ENTITY_ALREADY_EXISTS, ENTITY_TEMPORARILY_UNMODIFIABLE,
        CONCURRENT_MODIFICATION, SERVICE_FAILURE,
    ],
    by change::update_user
}

operation! {
    /// Deletes a user who holds nothing any more: no keys, policies, groups or sign-in.
    pub DELETE_USER = DeleteUser(DeleteUserRequest {
        /// The name of the user, in any case.
        UserName: String = EXISTING_USER_NAME,
    }) -> (),
    raises [LIMIT_EXCEEDED, NO_SUCH_ENTITY, DELETE_CONFLICT, CONCURRENT_MODIFICATION, SERVICE_FAILURE],
    by change::delete_user
}
