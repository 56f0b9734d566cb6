//! Groups and who is in them. [behaviours.md §4.2]

mod change;
mod list;
mod member;

use crate::error::{DELETE_CONFLICT, ENTITY_ALREADY_EXISTS, LIMIT_EXCEEDED, NO_SUCH_ENTITY, SERVICE_FAILURE};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::Shape;

operation! {
    /// Creates a group.
    pub CREATE_GROUP = CreateGroup(CreateGroupRequest {
        /// `/` if not given; any other begins and ends with `/`.
        Path: Option<String> = PATH,
        /// 1 to 128 letters, digits and `_+=,.@-`; unique in the account, whatever its case.
        GroupName: String = GROUP_NAME,
    }) -> CreateGroupResponse {
        /// The new group.
        Group: Group = Group::SHAPE,
    },
    raises [LIMIT_EXCEEDED, ENTITY_ALREADY_EXISTS, NO_SUCH_ENTITY, SERVICE_FAILURE], by change::create_group
}

operation! {
    /// Gets a group, and its users page by page.
    pub GET_GROUP = GetGroup(GetGroupRequest {
        /// The name of the group, in any case.
        GroupName: String = GROUP_NAME,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> GetGroupResponse {
        /// The group, on every page.
        Group: Group = Group::SHAPE,
        /// In the order of their names.
        Users: Vec<User> = USERS,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [Users], raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by list::get_group
}

operation! {
    /// Lists the groups whose path begins with a prefix.
    pub LIST_GROUPS = ListGroups(ListGroupsRequest {
        /// Only those whose path begins with this; all if not given.
        PathPrefix: Option<String> = PATH_PREFIX,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListGroupsResponse {
        /// In the order of their names.
        Groups: Vec<Group> = GROUPS,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [Groups], raises [SERVICE_FAILURE], by list::list_groups
}

operation! {
    /// Lists the groups that a user is in.
    pub LIST_GROUPS_FOR_USER = ListGroupsForUser(ListGroupsForUserRequest {
        /// The name of the user, in any case.
        UserName: String = EXISTING_USER_NAME,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListGroupsForUserResponse {
        /// In the order of their names.
        Groups: Vec<Group> = GROUPS,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [Groups], raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by list::list_groups_for_user
}

operation! {
    /// Renames or moves a group. Members and policies stay.
    pub UPDATE_GROUP = UpdateGroup(UpdateGroupRequest {
        /// The name of the group, in any case.
        GroupName: String = GROUP_NAME,
        /// The path from now on; begins and ends with `/`.
        NewPath: Option<String> = PATH,
        /// The name from now on.
        NewGroupName: Option<String> = GROUP_NAME,
    }) -> (),
    raises [NO_SUCH_ENTITY, ENTITY_ALREADY_EXISTS, LIMIT_EXCEEDED, SERVICE_FAILURE], by change::update_group
}

operation! {
    /// Deletes a group without users and policies.
    pub DELETE_GROUP = DeleteGroup(DeleteGroupRequest {
        /// The name of the group, in any case.
        GroupName: String = GROUP_NAME,
    }) -> (),
    raises [NO_SUCH_ENTITY, DELETE_CONFLICT, LIMIT_EXCEEDED, SERVICE_FAILURE], by change::delete_group
}

operation! {
    /// Puts a user into a group; it is no error if the user is in it already.
    pub ADD_USER_TO_GROUP = AddUserToGroup(AddUserToGroupRequest {
        /// The name of the group, in any case.
        GroupName: String = GROUP_NAME,
        /// The name of the user, in any case.
        UserName: String = EXISTING_USER_NAME,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, SERVICE_FAILURE], by member::add_user_to_group
}

operation! {
    /// Takes a user out of a group; it is no error if the user is not in it.
    pub REMOVE_USER_FROM_GROUP = RemoveUserFromGroup(RemoveUserFromGroupRequest {
        /// The name of the group, in any case.
        GroupName: String = GROUP_NAME,
        /// The name of the user, in any case.
        UserName: String = EXISTING_USER_NAME,
    }) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, SERVICE_FAILURE], by member::remove_user_from_group
}
