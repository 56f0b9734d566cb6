//! Policies: managed ones with their versions, inline ones, and what they are attached to.

use std::rc::Rc;

use super::*;
use crate::shape::{List, Shape, Timestamp};
use crate::structure;

structure! {
    /// A managed policy, without documents.
    Policy {
        /// Unique in the account, whatever its case and path.
        PolicyName: Option<Rc<str>> = POLICY_NAME,
        /// Begins with `ANPA`; never given again.
        PolicyId: Option<Rc<str>> = ID,
        /// Of the form `arn:aws:iam::ACCOUNT:policy/PATH/NAME`; the account is `aws` for policies of AWS.
        Arn: Option<Rc<str>> = ARN,
        /// `/`, or begins and ends with `/`.
        Path: Option<Rc<str>> = POLICY_PATH,
        /// The version that is in force, such as `v1`.
        DefaultVersionId: Option<String> = POLICY_VERSION_ID,
        /// How many users, groups and roles it is attached to.
        AttachmentCount: Option<i64> = ATTACHMENT_COUNT,
        /// How many users and roles it is the permissions boundary of.
        PermissionsBoundaryUsageCount: Option<i64> = ATTACHMENT_COUNT,
        /// Whether it can be attached.
        IsAttachable: Option<bool> = Shape::Boolean,
        /// What the policy is for. Only `GetPolicy` tells.
        Description: Option<Rc<str>> = POLICY_DESCRIPTION,
        /// When the policy was created.
        CreateDate: Option<Timestamp> = Shape::Timestamp,
        /// When its newest version was created.
        UpdateDate: Option<Timestamp> = Shape::Timestamp,
        /// Not in listings.
        Tags: Option<Vec<Tag>> = TAGS,
    }
}

structure! {
    /// A version of a managed policy.
    PolicyVersion {
        /// Percent-encoded; not in listings.
        Document: Option<String> = POLICY_DOCUMENT,
        /// `v1`, `v2` and so on; a number is never used again.
        VersionId: Option<String> = POLICY_VERSION_ID,
        /// Whether it is the one in force.
        IsDefaultVersion: Option<bool> = Shape::Boolean,
        /// When the version was created.
        CreateDate: Option<Timestamp> = Shape::Timestamp,
    }
}

structure! {
    /// A managed policy with all its versions.
    ManagedPolicyDetail {
        /// Unique in the account, whatever its case and path.
        PolicyName: Option<Rc<str>> = POLICY_NAME,
        /// Begins with `ANPA`; never given again.
        PolicyId: Option<Rc<str>> = ID,
        /// Of the form `arn:aws:iam::ACCOUNT:policy/PATH/NAME`; the account is `aws` for policies of AWS.
        Arn: Option<Rc<str>> = ARN,
        /// `/`, or begins and ends with `/`.
        Path: Option<Rc<str>> = POLICY_PATH,
        /// The version that is in force, such as `v1`.
        DefaultVersionId: Option<String> = POLICY_VERSION_ID,
        /// How many users, groups and roles it is attached to.
        AttachmentCount: Option<i64> = ATTACHMENT_COUNT,
        /// How many users and roles it is the permissions boundary of.
        PermissionsBoundaryUsageCount: Option<i64> = ATTACHMENT_COUNT,
        /// Whether it can be attached.
        IsAttachable: Option<bool> = Shape::Boolean,
        /// What the policy is for.
        Description: Option<Rc<str>> = POLICY_DESCRIPTION,
        /// When the policy was created.
        CreateDate: Option<Timestamp> = Shape::Timestamp,
        /// When its newest version was created.
        UpdateDate: Option<Timestamp> = Shape::Timestamp,
        /// Every version, with its document.
        PolicyVersionList: Option<Vec<PolicyVersion>> = POLICY_VERSIONS,
    }
}

structure! {
    /// An inline policy.
    PolicyDetail {
        /// Unique in its user, group or role.
        PolicyName: Option<Rc<str>> = POLICY_NAME,
        /// Percent-encoded.
        PolicyDocument: Option<String> = POLICY_DOCUMENT,
    }
}

structure! {
    /// A managed policy where it is attached.
    AttachedPolicy {
        /// The policy's name.
        PolicyName: Option<Rc<str>> = POLICY_NAME,
        /// The policy's ARN.
        PolicyArn: Option<Rc<str>> = ARN,
    }
}

structure! {
    /// A permissions boundary where it is set.
    AttachedPermissionsBoundary {
        /// Always `Policy`.
        PermissionsBoundaryType: Option<String> = PERMISSIONS_BOUNDARY_ATTACHMENT,
        /// The policy's ARN.
        PermissionsBoundaryArn: Option<Rc<str>> = ARN,
    }
}

structure! {
    /// A group that a policy is attached to.
    PolicyGroup {
        /// The group's name.
        GroupName: Option<Rc<str>> = GROUP_NAME,
        /// The group's unique id.
        GroupId: Option<Rc<str>> = ID,
    }
}

structure! {
    /// A user that a policy is attached to, or the boundary of.
    PolicyUser {
        /// The user's name.
        UserName: Option<Rc<str>> = USER_NAME,
        /// The user's unique id.
        UserId: Option<Rc<str>> = ID,
    }
}

structure! {
    /// A role that a policy is attached to, or the boundary of.
    PolicyRole {
        /// The role's name.
        RoleName: Option<Rc<str>> = ROLE_NAME,
        /// The role's unique id.
        RoleId: Option<Rc<str>> = ID,
    }
}

pub const POLICIES: Shape = Shape::List(&List::of(Policy::SHAPE));
pub const POLICY_VERSIONS: Shape = Shape::List(&List::of(PolicyVersion::SHAPE));
pub const MANAGED_POLICY_DETAILS: Shape = Shape::List(&List::of(ManagedPolicyDetail::SHAPE));
pub const POLICY_DETAILS: Shape = Shape::List(&List::of(PolicyDetail::SHAPE));
pub const POLICY_NAMES: Shape = Shape::List(&List::of(POLICY_NAME));
pub const ATTACHED_POLICIES: Shape = Shape::List(&List::of(AttachedPolicy::SHAPE));
pub const POLICY_GROUPS: Shape = Shape::List(&List::of(PolicyGroup::SHAPE));
pub const POLICY_USERS: Shape = Shape::List(&List::of(PolicyUser::SHAPE));
pub const POLICY_ROLES: Shape = Shape::List(&List::of(PolicyRole::SHAPE));
