//! Groups.

use std::rc::Rc;

use super::*;
use crate::shape::{List, Shape, Timestamp};
use crate::structure;

structure! {
    /// A group of users.
    Group {
        /// `/`, or begins and ends with `/`.
        Path: Rc<str> = PATH,
        /// As it was spelled when it was given.
        GroupName: Rc<str> = GROUP_NAME,
        /// Begins with `AGPA`; never given again.
        GroupId: Rc<str> = ID,
        /// Changes with path and name.
        Arn: String = ARN,
        /// When the group was created.
        CreateDate: Timestamp = Shape::Timestamp,
    }
}

structure! {
    /// A group with all its policies.
    GroupDetail {
        /// `/`, or begins and ends with `/`.
        Path: Option<Rc<str>> = PATH,
        /// As it was spelled when it was given.
        GroupName: Option<Rc<str>> = GROUP_NAME,
        /// Begins with `AGPA`; never given again.
        GroupId: Option<Rc<str>> = ID,
        /// Changes with path and name.
        Arn: Option<String> = ARN,
        /// When the group was created.
        CreateDate: Option<Timestamp> = Shape::Timestamp,
        /// The inline policies.
        GroupPolicyList: Option<Vec<PolicyDetail>> = POLICY_DETAILS,
        /// The managed policies that are attached to it.
        AttachedManagedPolicies: Option<Vec<AttachedPolicy>> = ATTACHED_POLICIES,
    }
}

pub const GROUPS: Shape = Shape::List(&List::of(Group::SHAPE));
pub const GROUP_NAMES: Shape = Shape::List(&List::of(GROUP_NAME));
pub const GROUP_DETAILS: Shape = Shape::List(&List::of(GroupDetail::SHAPE));
