//! Policies, boundaries and tags.

use std::rc::Rc;

use super::encoded;
use crate::account::{self, Account, InlinePolicy};
use crate::iam::shapes::{AttachedPermissionsBoundary, AttachedPolicy, Policy, PolicyDetail, PolicyVersion, Tag};
use crate::shape::Timestamp;

/// `v3`
pub fn version_id(number: i64) -> String {
    format!("v{number}")
}

/// A policy as listings show it: without description and tags.
pub fn policy(account: &Account, policy: &account::Policy) -> Policy {
    let counts = account.links().counts(&policy.arn);
    Policy {
        PolicyName: Some(policy.name.clone()),
        PolicyId: Some(policy.id.clone()),
        Arn: Some(policy.arn.clone()),
        Path: Some(policy.path.clone()),
        DefaultVersionId: Some(version_id(policy.default_version)),
        AttachmentCount: Some(counts.attached),
        PermissionsBoundaryUsageCount: Some(counts.boundaries),
        IsAttachable: Some(true),
        Description: None,
        CreateDate: Some(Timestamp(policy.created)),
        UpdateDate: Some(Timestamp(policy.updated)),
        Tags: None,
    }
}

/// A version as listings show it: without its document.
pub fn policy_version(policy: &account::Policy, version: &account::Version) -> PolicyVersion {
    PolicyVersion {
        Document: None,
        VersionId: Some(version_id(version.number)),
        IsDefaultVersion: Some(version.number == policy.default_version),
        CreateDate: Some(Timestamp(version.created)),
    }
}

/// A policy that is attached, by its ARN; the last part of that is its name.
pub fn attached_policy(arn: &Rc<str>) -> AttachedPolicy {
    AttachedPolicy { PolicyName: Some(policy_name(arn).into()), PolicyArn: Some(arn.clone()) }
}

pub fn policy_name(arn: &str) -> &str {
    arn.rsplit('/').next().unwrap_or(arn)
}

pub fn boundary(arn: &Option<Rc<str>>) -> Option<AttachedPermissionsBoundary> {
    arn.as_ref().map(|arn| AttachedPermissionsBoundary {
        PermissionsBoundaryType: Some("Policy".to_string()),
        PermissionsBoundaryArn: Some(arn.clone()),
    })
}

pub fn inline_policies(inline: &[InlinePolicy]) -> Vec<PolicyDetail> {
    let detail = |policy: &InlinePolicy| PolicyDetail {
        PolicyName: Some(policy.name.clone()),
        PolicyDocument: Some(encoded(&policy.document)),
    };
    inline.iter().map(detail).collect()
}

pub fn tags(tags: &[account::Tag]) -> Vec<Tag> {
    tags.iter().map(|tag| Tag { Key: tag.key.clone(), Value: tag.value.clone() }).collect()
}
