//! Roles.

use super::encoded;
use super::policy::{boundary, tags};
use crate::account::{self, Account};
use crate::iam::role::trust_document;
use crate::iam::shapes::{Role, RoleLastUsed, SourceRoleTemplate};
use crate::shape::Timestamp;

/// For how long the last use of a role, or of a service, is told: 400 days, in seconds.
pub const TRACKED: i64 = 400 * 24 * 60 * 60;

/// A role with what every answer shows of it.
pub fn role(account: &Account, row: &account::Role) -> Role {
    Role {
        Path: row.path.clone(),
        RoleName: row.name.clone(),
        RoleId: row.id.clone(),
        Arn: account.role_arn(row),
        CreateDate: Timestamp(row.created),
        AssumeRolePolicyDocument: Some(encoded(&trust_document(account, row))),
        Description: None,
        MaxSessionDuration: None,
        PermissionsBoundary: None,
        Tags: None,
        RoleLastUsed: None,
        SourceRoleTemplate: row.source_template.as_ref().map(|source| SourceRoleTemplate {
            TemplateArn: source.arn.clone(),
            TemplateMinorVersion: source.minor_version,
        }),
    }
}

/// A role when it has been created: with its boundary and its tags, if it has any.
pub fn created_role(account: &Account, row: &account::Role) -> Role {
    Role {
        PermissionsBoundary: boundary(&row.boundary),
        Tags: (!row.tags.is_empty()).then(|| tags(&row.tags)),
        ..role(account, row)
    }
}

/// A role with its description, if it has one.
pub fn described_role(account: &Account, row: &account::Role) -> Role {
    Role { Description: row.description.clone(), ..role(account, row) }
}

/// A role as listings show it.
pub fn listed_role(account: &Account, row: &account::Role) -> Role {
    Role { MaxSessionDuration: Some(row.max_session), ..described_role(account, row) }
}

/// A role with everything about it.
pub fn role_with_all(account: &Account, row: &account::Role, now: i64) -> Role {
    Role {
        Description: row.description.clone(),
        MaxSessionDuration: Some(row.max_session),
        RoleLastUsed: Some(last_used(row, now)),
        ..created_role(account, row)
    }
}

/// The last use of a role; empty if there was none in the time that is told.
fn last_used(row: &account::Role, now: i64) -> RoleLastUsed {
    let used = row.last_used.as_ref().filter(|used| used.date >= now - TRACKED);
    RoleLastUsed {
        LastUsedDate: used.map(|used| Timestamp(used.date)),
        Region: used.and_then(|used| used.region.clone()),
    }
}
