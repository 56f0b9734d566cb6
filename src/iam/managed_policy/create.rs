//! Creating, reading and deleting managed policies.

use super::document::check_document;
use super::{CreatePolicyRequest, CreatePolicyResponse, DeletePolicyRequest, GetPolicyRequest, GetPolicyResponse};
use crate::account::{Counts, Policy, Version};
use crate::error::{DELETE_CONFLICT, ENTITY_ALREADY_EXISTS, Error};
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::entity::refuse_aws;
use crate::iam::quota::Quota;
use crate::iam::shapes;
use crate::iam::tagging::{Keys, checked_tags};
use crate::policy::size;

pub fn create_policy(call: &mut Call, input: CreatePolicyRequest) -> Result<CreatePolicyResponse, Error> {
    let tags = checked_tags(input.Tags, Keys::Exact)?;
    check_document(&input.PolicyDocument)?;
    call.settings.quotas.allow(Quota::PolicySize, size(&input.PolicyDocument))?;
    if call.account.policies.by_name(&input.PolicyName).is_some() {
        let name = input.PolicyName;
        let message = format!("A policy called {name} already exists. Duplicate names are not allowed.");
        return Err(ENTITY_ALREADY_EXISTS.says(message));
    }
    call.settings.quotas.allow_one_more(Quota::Policies, call.account.policies.len())?;
    call.settings.quotas.allow_one_more(Quota::PolicyVersionsInUse, call.account.versions_in_use())?;
    let path = input.Path.unwrap_or_else(|| "/".to_string());
    let policy = Policy {
        id: call.new_id("ANPA"),
        arn: call.account.arn("policy", &path, &input.PolicyName).into(),
        name: input.PolicyName.into(),
        path: path.into(),
        created: call.now,
        updated: call.now,
        description: input.Description.map(Into::into),
        default_version: 1,
        last_version: 1,
        versions: vec![Version { number: 1, created: call.now, document: input.PolicyDocument.into() }],
        tags,
    };
    let tags = (!policy.tags.is_empty()).then(|| answer::tags(&policy.tags));
    let answer = shapes::Policy { Tags: tags, ..answer::policy(call.account, &policy) };
    call.account.put(policy);
    Ok(CreatePolicyResponse { Policy: Some(answer) })
}

pub fn get_policy(call: &mut Call, input: GetPolicyRequest) -> Result<GetPolicyResponse, Error> {
    let policy = call.policy(&input.PolicyArn)?;
    let answer = shapes::Policy {
        Description: policy.description.clone(),
        Tags: Some(answer::tags(&policy.tags)),
        ..answer::policy(call.account, &policy)
    };
    Ok(GetPolicyResponse { Policy: Some(answer) })
}

pub fn delete_policy(call: &mut Call, input: DeletePolicyRequest) -> Result<(), Error> {
    refuse_aws(&input.PolicyArn, "delete")?;
    let policy = call.own_policy(&input.PolicyArn)?;
    if call.account.links().counts(&policy.arn) != Counts::default() {
        return Err(DELETE_CONFLICT.says("Cannot delete a policy attached to entities."));
    }
    if policy.versions.len() > 1 {
        return Err(DELETE_CONFLICT.says(
            "This policy has more than one version. Before you delete a policy, you must delete the policy's \
             versions. The default version is deleted with the policy.",
        ));
    }
    call.account.remove::<Policy>(&policy.arn);
    Ok(())
}
