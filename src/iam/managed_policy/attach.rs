//! Attaching and detaching managed policies.

use super::{
    AttachGroupPolicyRequest, AttachRolePolicyRequest, AttachUserPolicyRequest, DetachGroupPolicyRequest,
    DetachRolePolicyRequest, DetachUserPolicyRequest,
};
use crate::account::Role;
use crate::error::{Error, POLICY_NOT_ATTACHABLE};
use crate::iam::call::Call;
use crate::iam::entity::{check_policy_arn, policy_not_attachable, policy_not_found};
use crate::iam::holder::Holder;

/// Attaches a policy; one that is attached already stays so.
fn attach<H: Holder>(call: &mut Call, holder: &H, arn: &str) -> Result<(), Error> {
    check_policy_arn(arn)?;
    let policy = call.find_policy(arn).ok_or_else(|| policy_not_attachable(arn))?;
    if holder.attached().contains(&policy.arn) {
        return Ok(());
    }
    if policy.path.starts_with("/aws-service-role/") {
        return Err(POLICY_NOT_ATTACHABLE.says(format!(
            "Cannot attach a Service Role Policy to a Customer {}.",
            if H::KIND == Role::KIND { "Role" } else { "Entity" }
        )));
    }
    call.settings.quotas.allow_one_more(H::MOST_ATTACHED, holder.attached().len())?;
    call.account.update::<H>(holder.key(), |holder| holder.attached_mut().push(policy.arn.clone()));
    Ok(())
}

fn detach<H: Holder>(call: &mut Call, holder: &H, arn: &str) -> Result<(), Error> {
    check_policy_arn(arn)?;
    if !holder.attached().iter().any(|attached| **attached == *arn) {
        return Err(policy_not_found(arn));
    }
    call.account.update::<H>(holder.key(), |holder| holder.attached_mut().retain(|attached| **attached != *arn));
    Ok(())
}

pub fn attach_user_policy(call: &mut Call, input: AttachUserPolicyRequest) -> Result<(), Error> {
    let user = call.user(&input.UserName)?;
    attach(call, &*user, &input.PolicyArn)
}

pub fn attach_group_policy(call: &mut Call, input: AttachGroupPolicyRequest) -> Result<(), Error> {
    let group = call.group(&input.GroupName)?;
    attach(call, &*group, &input.PolicyArn)
}

pub fn attach_role_policy(call: &mut Call, input: AttachRolePolicyRequest) -> Result<(), Error> {
    let role = call.own_role(&input.RoleName)?;
    attach(call, &*role, &input.PolicyArn)
}

pub fn detach_user_policy(call: &mut Call, input: DetachUserPolicyRequest) -> Result<(), Error> {
    let user = call.user(&input.UserName)?;
    detach(call, &*user, &input.PolicyArn)
}

pub fn detach_group_policy(call: &mut Call, input: DetachGroupPolicyRequest) -> Result<(), Error> {
    let group = call.group(&input.GroupName)?;
    detach(call, &*group, &input.PolicyArn)
}

pub fn detach_role_policy(call: &mut Call, input: DetachRolePolicyRequest) -> Result<(), Error> {
    let role = call.own_role(&input.RoleName)?;
    detach(call, &*role, &input.PolicyArn)
}
