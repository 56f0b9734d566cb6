//! The versions of managed policies.

use std::rc::Rc;

use super::document::check_document;
use super::{
    CreatePolicyVersionRequest, CreatePolicyVersionResponse, DeletePolicyVersionRequest, GetPolicyVersionRequest,
    GetPolicyVersionResponse, ListPolicyVersionsRequest, ListPolicyVersionsResponse, SetDefaultPolicyVersionRequest,
};
use crate::account::{Policy, Version};
use crate::error::{DELETE_CONFLICT, Error, LIMIT_EXCEEDED, NO_SUCH_ENTITY};
use crate::iam::answer::{self, encoded, policy_version, version_id};
use crate::iam::call::Call;
use crate::iam::entity::{check_policy_arn, refuse_aws};
use crate::iam::page::Pager;
use crate::iam::quota::Quota;
use crate::iam::shapes::PolicyVersion;
use crate::policy::size;

pub fn create_policy_version(
    call: &mut Call,
    input: CreatePolicyVersionRequest,
) -> Result<CreatePolicyVersionResponse, Error> {
    refuse_aws(&input.PolicyArn, "update")?;
    let policy = call.own_policy(&input.PolicyArn)?;
    check_document(&input.PolicyDocument)?;
    call.settings.quotas.allow(Quota::PolicySize, size(&input.PolicyDocument))?;
    let most = call.settings.quotas.get(Quota::VersionsPerPolicy);
    if policy.versions.len() as i64 >= most {
        return Err(LIMIT_EXCEEDED.says(format!(
            "A managed policy can have up to {most} versions. Before you create a new version, you must delete an \
             existing version."
        )));
    }
    call.settings.quotas.allow_one_more(Quota::PolicyVersionsInUse, call.account.versions_in_use())?;
    let mut policy = Policy::clone(&policy);
    policy.last_version = policy.last_version.saturating_add(1);
    let version = Version { number: policy.last_version, created: call.now, document: input.PolicyDocument.into() };
    policy.updated = call.now;
    if input.SetAsDefault == Some(true) {
        policy.default_version = version.number;
    }
    let answer = policy_version(&policy, &version);
    policy.versions.push(version);
    call.account.put(policy);
    Ok(CreatePolicyVersionResponse { PolicyVersion: Some(answer) })
}

/// A policy and the number of one of its versions. That the policy is missing is told as if its
/// version were.
fn found(call: &Call, arn: &str, id: &str) -> Result<(Rc<Policy>, i64), Error> {
    check_policy_arn(arn)?;
    let found = call.find_policy(arn).and_then(|policy| {
        let number = id.strip_prefix('v')?.parse().ok()?;
        policy.version(number)?;
        Some((policy, number))
    });
    let message = || format!("Policy {arn} version {id} does not exist or is not attachable.");
    found.ok_or_else(|| NO_SUCH_ENTITY.says(message()))
}

pub fn get_policy_version(call: &mut Call, input: GetPolicyVersionRequest) -> Result<GetPolicyVersionResponse, Error> {
    let (policy, number) = found(call, &input.PolicyArn, &input.VersionId)?;
    let answer = policy.version(number).map(|version| PolicyVersion {
        Document: Some(encoded(&version.document)),
        ..policy_version(&policy, version)
    });
    Ok(GetPolicyVersionResponse { PolicyVersion: answer })
}

pub fn list_policy_versions(
    call: &mut Call,
    input: ListPolicyVersionsRequest,
) -> Result<ListPolicyVersionsResponse, Error> {
    let policy = call.policy(&input.PolicyArn)?;
    let pager = Pager::new(["ListPolicyVersions", &policy.arn], input.Marker.as_deref(), input.MaxItems)?;
    let newest_first = policy.versions.iter().rev();
    let versions: Vec<(String, &Version)> = newest_first.map(|version| (version_id(version.number), version)).collect();
    let page = pager.list(versions, |(id, _)| id)?;
    Ok(ListPolicyVersionsResponse {
        IsTruncated: Some(page.is_truncated()),
        Versions: Some(page.items.iter().map(|(_, version)| answer::policy_version(&policy, version)).collect()),
        Marker: page.marker,
    })
}

pub fn delete_policy_version(call: &mut Call, input: DeletePolicyVersionRequest) -> Result<(), Error> {
    refuse_aws(&input.PolicyArn, "delete policy versions for")?;
    let (policy, number) = found(call, &input.PolicyArn, &input.VersionId)?;
    if policy.default_version == number {
        return Err(DELETE_CONFLICT.says("Cannot delete the default version of a policy."));
    }
    call.account.update::<Policy>(&policy.arn, |policy| policy.versions.retain(|version| version.number != number));
    Ok(())
}

pub fn set_default_policy_version(call: &mut Call, input: SetDefaultPolicyVersionRequest) -> Result<(), Error> {
    refuse_aws(&input.PolicyArn, "update")?;
    let (policy, number) = found(call, &input.PolicyArn, &input.VersionId)?;
    call.account.update::<Policy>(&policy.arn, |policy| policy.default_version = number);
    Ok(())
}
