//! Users.

use std::rc::Rc;

use super::*;
use crate::shape::{List, Shape, Timestamp};
use crate::structure;

structure! {
    /// A user.
    User {
        /// `/`, or begins and ends with `/`.
        Path: Rc<str> = PATH,
        /// As it was spelled when it was given.
        UserName: Rc<str> = USER_NAME,
        /// Begins with `AIDA`; never given again.
        UserId: Rc<str> = ID,
        /// Changes with path and name.
        Arn: String = ARN,
        /// When the user was created.
        CreateDate: Timestamp = Shape::Timestamp,
        /// The last sign-in with a password; none if there never was one.
        PasswordLastUsed: Option<Timestamp> = Shape::Timestamp,
        /// Not in listings.
        PermissionsBoundary: Option<AttachedPermissionsBoundary> = AttachedPermissionsBoundary::SHAPE,
        /// Not in listings.
        Tags: Option<Vec<Tag>> = TAGS,
    }
}

structure! {
    /// A user with all policies and groups.
    UserDetail {
        /// `/`, or begins and ends with `/`.
        Path: Option<Rc<str>> = PATH,
        /// As it was spelled when it was given.
        UserName: Option<Rc<str>> = USER_NAME,
        /// Begins with `AIDA`; never given again.
        UserId: Option<Rc<str>> = ID,
        /// Changes with path and name.
        Arn: Option<String> = ARN,
        /// When the user was created.
        CreateDate: Option<Timestamp> = Shape::Timestamp,
        /// The inline policies; left out when there are none.
        UserPolicyList: Option<Vec<PolicyDetail>> = POLICY_DETAILS,
        /// The names of the user's groups.
        GroupList: Option<Vec<Rc<str>>> = GROUP_NAMES,
        /// The managed policies that are attached to the user itself.
        AttachedManagedPolicies: Option<Vec<AttachedPolicy>> = ATTACHED_POLICIES,
        /// The limit of what the user may be allowed, if one is set.
        PermissionsBoundary: Option<AttachedPermissionsBoundary> = AttachedPermissionsBoundary::SHAPE,
        /// Ordered by key, shorter ones first.
        Tags: Option<Vec<Tag>> = TAGS,
    }
}

pub const USERS: Shape = Shape::List(&List::of(User::SHAPE));
pub const USER_DETAILS: Shape = Shape::List(&List::of(UserDetail::SHAPE));
