//! Roles, and the deletion of those that services keep.

use std::rc::Rc;

use super::*;
use crate::shape::{List, Shape, Timestamp};
use crate::structure;

structure! {
    /// A role.
    Role {
        /// `/`, or begins and ends with `/`.
        Path: Rc<str> = PATH,
        /// As it was spelled when it was given.
        RoleName: Rc<str> = ROLE_NAME,
        /// Begins with `AROA`; never given again.
        RoleId: Rc<str> = ID,
        /// Of the form `arn:aws:iam::ACCOUNT:role/PATH/NAME`.
        Arn: String = ARN,
        /// When the role was created.
        CreateDate: Timestamp = Shape::Timestamp,
        /// Who may assume the role: the trust policy, percent-encoded.
        AssumeRolePolicyDocument: Option<String> = POLICY_DOCUMENT,
        /// What the role is for.
        Description: Option<Rc<str>> = ROLE_DESCRIPTION,
        /// How long a session may last at most, in seconds: 3600 to 43200.
        MaxSessionDuration: Option<i64> = ROLE_MAX_SESSION_DURATION,
        /// Not in listings.
        PermissionsBoundary: Option<AttachedPermissionsBoundary> = AttachedPermissionsBoundary::SHAPE,
        /// Not in listings.
        Tags: Option<Vec<Tag>> = TAGS,
        /// Not in listings; empty if the role was never used.
        RoleLastUsed: Option<RoleLastUsed> = RoleLastUsed::SHAPE,
        /// Only of a role that was made from a template.
        SourceRoleTemplate: Option<SourceRoleTemplate> = SourceRoleTemplate::SHAPE,
    }
}

structure! {
    /// The last use of a role within 400 days.
    RoleLastUsed {
        /// None if there was no such use.
        LastUsedDate: Option<Timestamp> = Shape::Timestamp,
        /// The region of the request.
        Region: Option<Rc<str>> = STRING,
    }
}

structure! {
    /// The template that a role was made from.
    SourceRoleTemplate {
        /// The template's ARN.
        TemplateArn: Rc<str> = ARN,
        /// The minor version that was used.
        TemplateMinorVersion: i64 = INTEGER,
    }
}

structure! {
    /// A role with all its policies and instance profiles.
    RoleDetail {
        /// `/`, or begins and ends with `/`.
        Path: Option<Rc<str>> = PATH,
        /// As it was spelled when it was given.
        RoleName: Option<Rc<str>> = ROLE_NAME,
        /// Begins with `AROA`; never given again.
        RoleId: Option<Rc<str>> = ID,
        /// Of the form `arn:aws:iam::ACCOUNT:role/PATH/NAME`.
        Arn: Option<String> = ARN,
        /// When the role was created.
        CreateDate: Option<Timestamp> = Shape::Timestamp,
        /// Who may assume the role: the trust policy, percent-encoded.
        AssumeRolePolicyDocument: Option<String> = POLICY_DOCUMENT,
        /// The instance profiles that hold the role.
        InstanceProfileList: Option<Vec<InstanceProfile>> = INSTANCE_PROFILES,
        /// The inline policies.
        RolePolicyList: Option<Vec<PolicyDetail>> = POLICY_DETAILS,
        /// The managed policies that are attached to it.
        AttachedManagedPolicies: Option<Vec<AttachedPolicy>> = ATTACHED_POLICIES,
        /// The limit of what the role may be allowed, if one is set.
        PermissionsBoundary: Option<AttachedPermissionsBoundary> = AttachedPermissionsBoundary::SHAPE,
        /// Ordered by key, shorter ones first.
        Tags: Option<Vec<Tag>> = TAGS,
        /// Empty if the role was never used.
        RoleLastUsed: Option<RoleLastUsed> = RoleLastUsed::SHAPE,
    }
}

structure! {
    /// Why a service-linked role could not be deleted.
    DeletionTaskFailureReasonType {
        /// In a sentence.
        Reason: Option<String> = REASON,
        /// Where the service still uses the role.
        RoleUsageList: Option<Vec<RoleUsageType>> = ROLE_USAGES,
    }
}

structure! {
    /// What uses a role in one region.
    RoleUsageType {
        /// The name of the region.
        Region: Option<String> = REGION_NAME,
        /// The ARNs of the resources.
        Resources: Option<Vec<String>> = ARNS,
    }
}

pub const ROLES: Shape = Shape::List(&List::of(Role::SHAPE));
pub const ROLE_DETAILS: Shape = Shape::List(&List::of(RoleDetail::SHAPE));
pub const ROLE_USAGES: Shape = Shape::List(&List::of(RoleUsageType::SHAPE));
pub const ARNS: Shape = Shape::List(&List::of(ARN));
