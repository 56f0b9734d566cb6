//! Creating roles.

use super::trust::checked_trust;
use super::{CreateRoleRequest, CreateRoleResponse};
use crate::account;
use crate::error::{ENTITY_ALREADY_EXISTS, Error, INVALID_INPUT};
use crate::iam::answer;
use crate::iam::boundary::checked_boundary;
use crate::iam::call::Call;
use crate::iam::quota::Quota;
use crate::iam::tagging::{Keys, checked_tags};

/// How long a session may last if nobody says: an hour, in seconds.
pub const DEFAULT_SESSION: i64 = 3600;

pub fn create_role(call: &mut Call, input: CreateRoleRequest) -> Result<CreateRoleResponse, Error> {
    let tags = checked_tags(input.Tags, Keys::WithoutCase)?;
    let path = input.Path.unwrap_or_else(|| "/".to_string());
    // By its path a role would pass for one of AWS's services, which no organization's policy binds.
    if path.starts_with("/aws-service-role/") || path.starts_with("/aws-reserved/") {
        return Err(INVALID_INPUT.says(format!("The path {path} is reserved for roles that AWS makes.")));
    }
    if call.account.roles.by_name(&input.RoleName).is_some() {
        return Err(ENTITY_ALREADY_EXISTS.says(format!("Role with name {} already exists.", input.RoleName)));
    }
    let trusted = checked_trust(call, &input.AssumeRolePolicyDocument, None)?;
    let boundary = input.PermissionsBoundary.map(|arn| checked_boundary(call, &arn)).transpose()?;
    call.settings.quotas.allow_one_more(Quota::Roles, call.account.roles.len())?;
    let role = account::Role {
        id: call.new_id("AROA"),
        name: input.RoleName.into(),
        path: path.into(),
        created: call.now,
        trust: input.AssumeRolePolicyDocument.into(),
        trusted,
        description: input.Description.filter(|text| !text.is_empty()).map(Into::into),
        max_session: input.MaxSessionDuration.unwrap_or(DEFAULT_SESSION),
        last_used: None,
        source_template: None,
        boundary,
        tags,
        attached: Vec::new(),
        inline: Vec::new(),
    };
    let answer = answer::created_role(call.account, &role);
    call.account.put(role);
    Ok(CreateRoleResponse { Role: answer })
}
