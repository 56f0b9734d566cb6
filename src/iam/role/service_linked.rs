//! Roles that services keep for themselves, and the tasks that delete them.

use std::rc::Rc;

use super::create::DEFAULT_SESSION;
use super::services::{Service, find};
use super::{
    CreateServiceLinkedRoleRequest, CreateServiceLinkedRoleResponse, DeleteServiceLinkedRoleRequest,
    DeleteServiceLinkedRoleResponse, GetServiceLinkedRoleDeletionStatusRequest,
    GetServiceLinkedRoleDeletionStatusResponse,
};
use crate::account::{DeletionTask, Referrer, Role};
use crate::error::{Error, INVALID_INPUT, NO_SUCH_ENTITY};
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::entity::is_service_linked;
use crate::iam::shapes::{DeletionTaskFailureReasonType, RoleUsageType};

/// What the name of a role may have.
const LONGEST_NAME: usize = 64;

/// The quota of roles does not stop it: service-linked roles count, and alone may exceed it.
pub fn create_service_linked_role(
    call: &mut Call,
    input: CreateServiceLinkedRoleRequest,
) -> Result<CreateServiceLinkedRoleResponse, Error> {
    let principal = &input.AWSServiceName;
    let service = find(principal).ok_or_else(|| {
        INVALID_INPUT.says(format!("{principal} is not a service principal such as autoscaling.amazonaws.com."))
    })?;
    let name = role_name(principal, &service, input.CustomSuffix)?;
    if call.account.roles.by_name(&name).is_some() {
        return Err(INVALID_INPUT
            .says(format!("Service role name {name} has been taken in this account, please try a different suffix.")));
    }
    let partition = &call.account.partition;
    let policy = service.policy.map(|name| format!("arn:{partition}:iam::aws:policy/aws-service-role/{name}"));
    // An account that does not know the service's policy would list what it cannot show. [C]
    let policy = policy.and_then(|arn| call.find_policy(&arn)).map(|policy| policy.arn.clone());
    let role = Role {
        id: call.new_id("AROA"),
        name: name.into(),
        path: format!("/aws-service-role/{principal}/").into(),
        created: call.now,
        trust: trust(principal).into(),
        trusted: Vec::new(),
        description: input.Description.filter(|text| !text.is_empty()).map(Into::into),
        max_session: DEFAULT_SESSION,
        last_used: None,
        source_template: None,
        boundary: None,
        tags: Vec::new(),
        attached: Vec::from_iter(policy),
        inline: Vec::new(),
    };
    let answer = answer::role(call.account, &role);
    call.account.put(role);
    Ok(CreateServiceLinkedRoleResponse { Role: Some(answer) })
}

fn role_name(principal: &str, service: &Service, suffix: Option<String>) -> Result<String, Error> {
    let name = match suffix {
        None => service.role.clone(),
        Some(suffix) if service.takes_suffix => format!("{}_{suffix}", service.role),
        Some(_) => return Err(INVALID_INPUT.says(format!("Custom suffix is not allowed for {principal}"))),
    };
    if name.len() > LONGEST_NAME {
        return Err(INVALID_INPUT.says(format!("Service role name {name} has more than {LONGEST_NAME} characters.")));
    }
    Ok(name)
}

/// Who may assume the role: its service alone.
fn trust(principal: &str) -> String {
    const BEFORE: &str = r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":""#;
    const BEHIND: &str = r#""},"Action":"sts:AssumeRole"}]}"#;
    [BEFORE, principal, BEHIND].concat()
}

/// There is no service that could still work with the role, so that it goes at once and no task
/// stays open; only an instance profile, which an import may have put around it, keeps it. [C]
pub fn delete_service_linked_role(
    call: &mut Call,
    input: DeleteServiceLinkedRoleRequest,
) -> Result<DeleteServiceLinkedRoleResponse, Error> {
    let role = call.role(&input.RoleName)?;
    if !is_service_linked(&role) {
        // As if it were not there: the model knows no other error for it. [C]
        return Err(NO_SUCH_ENTITY.says(format!("The role with name {} cannot be found.", input.RoleName)));
    }
    let account = &*call.account;
    let profiles = account.links().of(&role.id, Referrer::InstanceProfile, None);
    let profiles = profiles.filter_map(|(_, link)| account.instance_profiles.get(&link.id));
    let used_by: Vec<Rc<str>> =
        profiles.map(|profile| account.arn("instance-profile", &profile.path, &profile.name).into()).collect();
    if used_by.is_empty() {
        call.account.forget_accesses(&role.id);
        call.account.remove::<Role>(&role.id);
    }
    let id = format!("task{}{}/{}", role.path, role.name, call.random.uuid());
    call.account.put(DeletionTask { id: id.as_str().into(), used_by });
    Ok(DeleteServiceLinkedRoleResponse { DeletionTaskId: id })
}

pub fn get_service_linked_role_deletion_status(
    call: &mut Call,
    input: GetServiceLinkedRoleDeletionStatusRequest,
) -> Result<GetServiceLinkedRoleDeletionStatusResponse, Error> {
    let id = &input.DeletionTaskId;
    let task = call.account.deletion_tasks.get(id);
    let task = task.ok_or_else(|| NO_SUCH_ENTITY.says(format!("The deletion task {id} cannot be found.")))?;
    let reason = (!task.used_by.is_empty()).then(|| DeletionTaskFailureReasonType {
        Reason: Some("Instance profiles hold the role.".to_string()),
        RoleUsageList: Some(vec![RoleUsageType {
            Region: None,
            Resources: Some(task.used_by.iter().map(|arn| arn.to_string()).collect()),
        }]),
    });
    let status = if reason.is_some() { "FAILED" } else { "SUCCEEDED" };
    Ok(GetServiceLinkedRoleDeletionStatusResponse { Status: status.to_string(), Reason: reason })
}
