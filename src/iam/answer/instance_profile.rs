//! Instance profiles.

use super::policy::tags;
use super::role::role;
use crate::account::{self, Account};
use crate::iam::shapes::InstanceProfile;
use crate::shape::Timestamp;

/// An instance profile as listings show it.
pub fn instance_profile(account: &Account, row: &account::InstanceProfile) -> InstanceProfile {
    let held = row.role.as_ref().and_then(|id| account.roles.get(id));
    InstanceProfile {
        Path: row.path.clone(),
        InstanceProfileName: row.name.clone(),
        InstanceProfileId: row.id.clone(),
        Arn: account.arn("instance-profile", &row.path, &row.name),
        CreateDate: Timestamp(row.created),
        Roles: held.map(|held| role(account, held)).into_iter().collect(),
        Tags: None,
    }
}

/// An instance profile with its tags, or with an empty list of them.
pub fn instance_profile_with_tags(account: &Account, row: &account::InstanceProfile) -> InstanceProfile {
    InstanceProfile { Tags: Some(tags(&row.tags)), ..instance_profile(account, row) }
}
