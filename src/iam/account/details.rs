//! The whole account in one answer.

use std::rc::Rc;

use super::{GetAccountAuthorizationDetailsRequest, GetAccountAuthorizationDetailsResponse};
use crate::account::{self, Account, Counts, Referrer};
use crate::error::Error;
use crate::iam::answer::{self, encoded};
use crate::iam::call::Call;
use crate::iam::page::Pager;
use crate::iam::role::trust_document;
use crate::iam::shapes::{
    AttachedPolicy, GroupDetail, ManagedPolicyDetail, PolicyVersion, RoleDetail, RoleLastUsed, UserDetail,
};
use crate::shape::Timestamp;

/// One thing of the account.
enum Detail {
    User(UserDetail),
    Group(GroupDetail),
    Role(RoleDetail),
    Policy(ManagedPolicyDetail),
}

/// Users, groups, roles and policies, the account's own and then those of AWS that it uses; the
/// digits stand before their names in markers, so that a page knows where to go on.
const USERS: &str = "1";
const GROUPS: &str = "2";
const ROLES: &str = "3";
const POLICIES: &str = "4";
const AWS_POLICIES: &str = "5";

pub fn get_account_authorization_details(
    call: &mut Call,
    input: GetAccountAuthorizationDetailsRequest,
) -> Result<GetAccountAuthorizationDetailsResponse, Error> {
    let filter = input.Filter.unwrap_or_default();
    let bound = ["GetAccountAuthorizationDetails"].into_iter().chain(filter.iter().map(String::as_str));
    let pager = Pager::new(bound, input.Marker.as_deref(), input.MaxItems)?;
    let wants = |kind: &str| filter.is_empty() || filter.iter().any(|wanted| wanted == kind);
    // What the page before has passed is left out; in the middle of a kind its name tells where to go on.
    let after = pager.after_of_kind(&[USERS, GROUPS, ROLES, POLICIES, AWS_POLICIES])?;
    let from = |kind: &str| match after {
        None => Some(None),
        Some((reached, name)) => match reached.cmp(kind) {
            std::cmp::Ordering::Less => Some(None),
            std::cmp::Ordering::Equal => Some(Some(name)),
            std::cmp::Ordering::Greater => None,
        },
    };
    let account = &*call.account;
    let begin = |kind: &'static str, filter: &str| from(kind).filter(|_| wants(filter));
    let users = begin(USERS, "User").map(|after| account.users.by_names(after));
    let groups = begin(GROUPS, "Group").map(|after| account.groups.by_names(after));
    let roles = begin(ROLES, "Role").map(|after| account.roles.by_names(after));
    let policies = begin(POLICIES, "LocalManagedPolicy").map(|after| account.policies.by_names(after));
    // They are put in order only once the page has come to them.
    let aws = begin(AWS_POLICIES, "AWSManagedPolicy").into_iter().flat_map(|after| used_aws_policies(call, after));

    let users = users.into_iter().flatten().map(|(name, row)| (format!("{USERS}{name}"), user(account, row)));
    let groups = groups.into_iter().flatten().map(|(name, row)| (format!("{GROUPS}{name}"), group(account, row)));
    let roles = roles.into_iter().flatten().map(|(name, row)| (format!("{ROLES}{name}"), role(account, row)));
    let policies =
        policies.into_iter().flatten().map(|(name, row)| (format!("{POLICIES}{name}"), policy(account, row)));
    let aws = aws.map(|(place, row)| (format!("{AWS_POLICIES}{place}"), policy(account, &row)));
    let rows = users.chain(groups).chain(roles).chain(policies).chain(aws);
    let page = pager.rows(rows.map(|(key, detail)| (key, Some(detail))));

    let mut answer = GetAccountAuthorizationDetailsResponse {
        UserDetailList: Some(Vec::new()),
        GroupDetailList: Some(Vec::new()),
        RoleDetailList: Some(Vec::new()),
        Policies: Some(Vec::new()),
        IsTruncated: Some(page.is_truncated()),
        Marker: page.marker,
    };
    for detail in page.items {
        match detail {
            Detail::User(detail) => answer.UserDetailList.get_or_insert_default().push(detail),
            Detail::Group(detail) => answer.GroupDetailList.get_or_insert_default().push(detail),
            Detail::Role(detail) => answer.RoleDetailList.get_or_insert_default().push(detail),
            Detail::Policy(detail) => answer.Policies.get_or_insert_default().push(detail),
        }
    }
    Ok(answer)
}

/// AWS's policies that somebody here uses, in the order of their listing.
fn used_aws_policies(call: &Call, after: Option<&str>) -> Vec<(String, Rc<account::Policy>)> {
    let mut all = call.aws_policies_after(after);
    all.retain(|(_, policy)| call.account.links().counts(&policy.arn) != Counts::default());
    all
}

fn attached(arns: &[Rc<str>]) -> Option<Vec<AttachedPolicy>> {
    Some(arns.iter().map(answer::attached_policy).collect())
}

fn user(account: &Account, user: &account::User) -> Detail {
    let groups = user.groups.iter().filter_map(|id| account.groups.get(id)).map(|group| group.name.clone());
    Detail::User(UserDetail {
        Path: Some(user.path.clone()),
        UserName: Some(user.name.clone()),
        UserId: Some(user.id.clone()),
        Arn: Some(account.user_arn(user)),
        CreateDate: Some(Timestamp(user.created)),
        UserPolicyList: (!user.inline.is_empty()).then(|| answer::inline_policies(&user.inline)),
        GroupList: Some(groups.collect()),
        AttachedManagedPolicies: attached(&user.attached),
        PermissionsBoundary: answer::boundary(&user.boundary),
        Tags: Some(answer::tags(&user.tags)),
    })
}

fn group(account: &Account, group: &account::Group) -> Detail {
    Detail::Group(GroupDetail {
        Path: Some(group.path.clone()),
        GroupName: Some(group.name.clone()),
        GroupId: Some(group.id.clone()),
        Arn: Some(account.arn("group", &group.path, &group.name)),
        CreateDate: Some(Timestamp(group.created)),
        GroupPolicyList: Some(answer::inline_policies(&group.inline)),
        AttachedManagedPolicies: attached(&group.attached),
    })
}

fn role(account: &Account, role: &account::Role) -> Detail {
    let profiles = account.links().of(&role.id, Referrer::InstanceProfile, None);
    let profiles = profiles.filter_map(|(_, link)| account.instance_profiles.get(&link.id));
    let last_used = role.last_used.as_ref();
    Detail::Role(RoleDetail {
        Path: Some(role.path.clone()),
        RoleName: Some(role.name.clone()),
        RoleId: Some(role.id.clone()),
        Arn: Some(account.role_arn(role)),
        CreateDate: Some(Timestamp(role.created)),
        AssumeRolePolicyDocument: Some(encoded(&trust_document(account, role))),
        InstanceProfileList: Some(profiles.map(|profile| answer::instance_profile(account, profile)).collect()),
        RolePolicyList: Some(answer::inline_policies(&role.inline)),
        AttachedManagedPolicies: attached(&role.attached),
        PermissionsBoundary: answer::boundary(&role.boundary),
        Tags: Some(answer::tags(&role.tags)),
        RoleLastUsed: Some(RoleLastUsed {
            LastUsedDate: last_used.map(|used| Timestamp(used.date)),
            Region: last_used.and_then(|used| used.region.clone()),
        }),
    })
}

fn policy(account: &Account, policy: &account::Policy) -> Detail {
    let shown = answer::policy(account, policy);
    let version = |version: &account::Version| PolicyVersion {
        Document: Some(encoded(&version.document)),
        ..answer::policy_version(policy, version)
    };
    Detail::Policy(ManagedPolicyDetail {
        PolicyName: shown.PolicyName,
        PolicyId: shown.PolicyId,
        Arn: shown.Arn,
        Path: shown.Path,
        DefaultVersionId: shown.DefaultVersionId,
        AttachmentCount: shown.AttachmentCount,
        PermissionsBoundaryUsageCount: shown.PermissionsBoundaryUsageCount,
        IsAttachable: shown.IsAttachable,
        Description: None,
        CreateDate: shown.CreateDate,
        UpdateDate: shown.UpdateDate,
        PolicyVersionList: Some(policy.versions.iter().rev().map(version).collect()),
    })
}
