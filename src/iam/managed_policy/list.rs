//! Listing managed policies: all of them, and those that are attached to somebody.

use std::rc::Rc;

use super::{
    ListAttachedGroupPoliciesRequest, ListAttachedGroupPoliciesResponse, ListAttachedRolePoliciesRequest,
    ListAttachedRolePoliciesResponse, ListAttachedUserPoliciesRequest, ListAttachedUserPoliciesResponse,
    ListPoliciesRequest, ListPoliciesResponse,
};
use crate::account::Policy;
use crate::engine::arn::Arn;
use crate::error::Error;
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::holder::Holder;
use crate::iam::page::{Page, Pager};
use crate::iam::shapes::AttachedPolicy;

/// The account's own policies come first, then those of AWS, each in the order of their names. [C]
pub fn list_policies(call: &mut Call, input: ListPoliciesRequest) -> Result<ListPoliciesResponse, Error> {
    let scope = input.Scope.as_deref().unwrap_or("All");
    let only_attached = input.OnlyAttached.unwrap_or(false);
    let prefix = input.PathPrefix.as_deref().unwrap_or("/");
    let usage = input.PolicyUsageFilter.as_deref().unwrap_or("");
    let bound = ["ListPolicies", scope, if only_attached { "attached" } else { "" }, prefix, usage];
    let pager = Pager::new(bound, input.Marker.as_deref(), input.MaxItems)?;

    let account = &*call.account;
    let shown = |policy: &Policy| {
        let counts = account.links().counts(&policy.arn);
        let used = match usage {
            "PermissionsPolicy" => counts.attached > 0,
            "PermissionsBoundary" => counts.boundaries > 0,
            _ => true,
        };
        let shown = used && (!only_attached || counts.attached > 0) && policy.path.starts_with(prefix);
        shown.then(|| answer::policy(account, policy))
    };
    let (own, aws) = (scope != "AWS", scope != "Local");
    let reached = pager.after_of_kind(&[OWN, AWS])?;
    let after = |group: &str| reached.filter(|(reached, _)| *reached == group).map(|(_, name)| name);
    let begin_in_aws = after(AWS).is_some();
    let own_rows = account.policies.by_names(after(OWN)).filter(|_| own && !begin_in_aws);
    let own_rows = own_rows.map(|(name, policy)| (format!("{OWN}{name}"), shown(policy)));
    // They are put in order only once the page has come to them.
    let aws_policies = aws.then_some(()).into_iter().flat_map(|()| call.aws_policies_after(after(AWS)));
    let aws_rows = aws_policies.map(|(place, policy)| (format!("{AWS}{place}"), shown(&policy)));
    let page = pager.rows(own_rows.chain(aws_rows));
    Ok(ListPoliciesResponse { IsTruncated: Some(page.is_truncated()), Policies: Some(page.items), Marker: page.marker })
}

const OWN: &str = "1";
const AWS: &str = "2";

fn attached<H: Holder>(
    operation: &str,
    holder: &H,
    (prefix, marker, max_items): (Option<&str>, Option<&str>, Option<i64>),
) -> Result<Page<AttachedPolicy>, Error> {
    let prefix = prefix.unwrap_or("/");
    let pager = Pager::new([operation, holder.key(), prefix], marker, max_items)?;
    let of_path = |arn: &&Rc<str>| path(arn).starts_with(prefix);
    let page = pager.list(holder.attached().iter().filter(of_path).collect(), |arn| arn)?;
    Ok(Page { items: page.items.into_iter().map(answer::attached_policy).collect(), marker: page.marker })
}

/// The path in a policy's ARN.
fn path(arn: &str) -> &str {
    let rest = Arn::split(arn).and_then(|arn| arn.rest().strip_prefix("policy")).unwrap_or("/");
    &rest[..=rest.rfind('/').unwrap_or(0)]
}

macro_rules! list_attached {
    ($($name:ident($request:ident, $operation:literal, $find:ident $member:ident) -> $response:ident),* $(,)?) => { $(
        pub fn $name(call: &mut Call, input: $request) -> Result<$response, Error> {
            let holder = call.$find(&input.$member)?;
            let request = (input.PathPrefix.as_deref(), input.Marker.as_deref(), input.MaxItems);
            let page = attached($operation, &*holder, request)?;
            Ok($response {
                IsTruncated: Some(page.is_truncated()),
                AttachedPolicies: Some(page.items),
                Marker: page.marker,
            })
        }
    )* };
}

list_attached!(
    list_attached_user_policies(ListAttachedUserPoliciesRequest, "ListAttachedUserPolicies", user UserName)
        -> ListAttachedUserPoliciesResponse,
    list_attached_group_policies(ListAttachedGroupPoliciesRequest, "ListAttachedGroupPolicies", group GroupName)
        -> ListAttachedGroupPoliciesResponse,
    list_attached_role_policies(ListAttachedRolePoliciesRequest, "ListAttachedRolePolicies", role RoleName)
        -> ListAttachedRolePoliciesResponse,
);
