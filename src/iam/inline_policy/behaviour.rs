//! Policies that are part of their user, group or role.

use super::*;
use crate::account::InlinePolicy;
use crate::error::{Error, LIMIT_EXCEEDED, NO_SUCH_ENTITY};
use crate::iam::answer::encoded;
use crate::iam::call::Call;
use crate::iam::holder::Holder;
use crate::iam::managed_policy::check_document;
use crate::iam::page::{Page, Pager};
use crate::policy::size;

/// Adds a policy, or puts it in the place of the one with its name.
fn put<H: Holder>(call: &mut Call, holder: &H, name: String, document: String) -> Result<(), Error> {
    check_document(&document)?;
    let others = holder.inline().iter().filter(|policy| *policy.name != *name);
    let total: usize = others.map(|policy| size(&policy.document)).sum::<usize>() + size(&document);
    let most = call.settings.quotas.get(H::INLINE_SIZE);
    if total as i64 > most {
        let (kind, of) = (H::KIND, holder.name());
        return Err(LIMIT_EXCEEDED.says(format!("Maximum policy size of {most} bytes exceeded for {kind} {of}")));
    }
    call.account.update::<H>(holder.key(), |holder| {
        let inline = holder.inline_mut();
        let policy = InlinePolicy { name: name.into(), document: document.into() };
        match inline.binary_search_by(|present| present.name.cmp(&policy.name)) {
            Ok(place) => inline[place] = policy,
            Err(place) => inline.insert(place, policy),
        }
    });
    Ok(())
}

fn not_found<H: Holder>(name: &str) -> Error {
    NO_SUCH_ENTITY.says(format!("The {} policy with name {name} cannot be found.", H::KIND))
}

/// The document of a policy, as answers carry it.
fn get<H: Holder>(holder: &H, name: &str) -> Result<String, Error> {
    let policy = holder.inline_policy(name).ok_or_else(|| not_found::<H>(name))?;
    Ok(encoded(&policy.document))
}

fn delete<H: Holder>(call: &mut Call, holder: &H, name: &str) -> Result<(), Error> {
    holder.inline_policy(name).ok_or_else(|| not_found::<H>(name))?;
    call.account.update::<H>(holder.key(), |holder| holder.inline_mut().retain(|policy| &*policy.name != name));
    Ok(())
}

fn list<H: Holder>(
    operation: &str,
    holder: &H,
    marker: Option<&str>,
    max_items: Option<i64>,
) -> Result<Page<String>, Error> {
    let pager = Pager::new([operation, holder.key()], marker, max_items)?;
    pager.list(holder.inline().iter().map(|policy| policy.name.to_string()).collect(), |name| name)
}

pub fn put_user_policy(call: &mut Call, input: PutUserPolicyRequest) -> Result<(), Error> {
    let user = call.user(&input.UserName)?;
    put(call, &*user, input.PolicyName, input.PolicyDocument)
}

pub fn put_group_policy(call: &mut Call, input: PutGroupPolicyRequest) -> Result<(), Error> {
    let group = call.group(&input.GroupName)?;
    put(call, &*group, input.PolicyName, input.PolicyDocument)
}

pub fn put_role_policy(call: &mut Call, input: PutRolePolicyRequest) -> Result<(), Error> {
    let role = call.own_role(&input.RoleName)?;
    put(call, &*role, input.PolicyName, input.PolicyDocument)
}

pub fn get_user_policy(call: &mut Call, input: GetUserPolicyRequest) -> Result<GetUserPolicyResponse, Error> {
    let user = call.user(&input.UserName)?;
    let document = get(&*user, &input.PolicyName)?;
    Ok(GetUserPolicyResponse {
        UserName: user.name.to_string(),
        PolicyName: input.PolicyName,
        PolicyDocument: document,
    })
}

pub fn get_group_policy(call: &mut Call, input: GetGroupPolicyRequest) -> Result<GetGroupPolicyResponse, Error> {
    let group = call.group(&input.GroupName)?;
    let document = get(&*group, &input.PolicyName)?;
    Ok(GetGroupPolicyResponse {
        GroupName: group.name.to_string(),
        PolicyName: input.PolicyName,
        PolicyDocument: document,
    })
}

pub fn get_role_policy(call: &mut Call, input: GetRolePolicyRequest) -> Result<GetRolePolicyResponse, Error> {
    let role = call.role(&input.RoleName)?;
    let document = get(&*role, &input.PolicyName)?;
    Ok(GetRolePolicyResponse {
        RoleName: role.name.to_string(),
        PolicyName: input.PolicyName,
        PolicyDocument: document,
    })
}

pub fn delete_user_policy(call: &mut Call, input: DeleteUserPolicyRequest) -> Result<(), Error> {
    let user = call.user(&input.UserName)?;
    delete(call, &*user, &input.PolicyName)
}

pub fn delete_group_policy(call: &mut Call, input: DeleteGroupPolicyRequest) -> Result<(), Error> {
    let group = call.group(&input.GroupName)?;
    delete(call, &*group, &input.PolicyName)
}

pub fn delete_role_policy(call: &mut Call, input: DeleteRolePolicyRequest) -> Result<(), Error> {
    let role = call.own_role(&input.RoleName)?;
    delete(call, &*role, &input.PolicyName)
}

pub fn list_user_policies(call: &mut Call, input: ListUserPoliciesRequest) -> Result<ListUserPoliciesResponse, Error> {
    let user = call.user(&input.UserName)?;
    let page = list("ListUserPolicies", &*user, input.Marker.as_deref(), input.MaxItems)?;
    Ok(ListUserPoliciesResponse {
        IsTruncated: Some(page.is_truncated()),
        PolicyNames: page.items,
        Marker: page.marker,
    })
}

pub fn list_group_policies(
    call: &mut Call,
    input: ListGroupPoliciesRequest,
) -> Result<ListGroupPoliciesResponse, Error> {
    let group = call.group(&input.GroupName)?;
    let page = list("ListGroupPolicies", &*group, input.Marker.as_deref(), input.MaxItems)?;
    Ok(ListGroupPoliciesResponse {
        IsTruncated: Some(page.is_truncated()),
        PolicyNames: page.items,
        Marker: page.marker,
    })
}

pub fn list_role_policies(call: &mut Call, input: ListRolePoliciesRequest) -> Result<ListRolePoliciesResponse, Error> {
    let role = call.role(&input.RoleName)?;
    let page = list("ListRolePolicies", &*role, input.Marker.as_deref(), input.MaxItems)?;
    Ok(ListRolePoliciesResponse {
        IsTruncated: Some(page.is_truncated()),
        PolicyNames: page.items,
        Marker: page.marker,
    })
}
