//! Who uses a policy.

use super::{ListEntitiesForPolicyRequest, ListEntitiesForPolicyResponse};
use crate::account::{Account, Link, Referrer};
use crate::error::Error;
use crate::iam::call::Call;
use crate::iam::entity::{check_policy_arn, policy_not_attachable};
use crate::iam::page::Pager;
use crate::iam::shapes::{PolicyGroup, PolicyRole, PolicyUser};

/// One that uses the policy.
enum Entity {
    Group(PolicyGroup),
    User(PolicyUser),
    Role(PolicyRole),
}

/// Groups, users and roles in that order, with the digit that stands before their names in markers.
const ORDER: [(Referrer, &str, &str); 3] =
    [(Referrer::Group, "Group", "1"), (Referrer::User, "User", "2"), (Referrer::Role, "Role", "3")];

pub fn list_entities_for_policy(
    call: &mut Call,
    input: ListEntitiesForPolicyRequest,
) -> Result<ListEntitiesForPolicyResponse, Error> {
    check_policy_arn(&input.PolicyArn)?;
    let policy = call.find_policy(&input.PolicyArn).ok_or_else(|| policy_not_attachable(&input.PolicyArn))?;
    let prefix = input.PathPrefix.as_deref().unwrap_or("/");
    let filter = input.EntityFilter.as_deref();
    let usage = input.PolicyUsageFilter.as_deref();
    let bound = ["ListEntitiesForPolicy", &policy.arn, prefix, filter.unwrap_or(""), usage.unwrap_or("")];
    let pager = Pager::new(bound, input.Marker.as_deref(), input.MaxItems)?;
    let used = |link: &Link| match usage {
        Some("PermissionsPolicy") => link.usage.attached,
        Some("PermissionsBoundary") => link.usage.boundary,
        _ => true,
    };

    let account = &*call.account;
    let asked = ORDER.iter().filter(|(_, name, _)| filter.is_none_or(|filter| filter == *name));
    // Kinds before the one in which the page before ended are over.
    let after = pager.after_of_kind(&ORDER.map(|(.., digit)| digit))?;
    let left = asked.filter(|(.., digit)| after.is_none_or(|(reached, _)| *digit >= reached));
    let rows = left.flat_map(|(referrer, _, digit)| {
        let after = after.filter(|(reached, _)| reached == digit).map(|(_, name)| name);
        account.links().of(&policy.arn, *referrer, after).map(move |(name, link)| {
            let entity = if used(link) { entity(account, *referrer, link, prefix) } else { None };
            (format!("{digit}{name}"), entity)
        })
    });
    let page = pager.rows(rows);

    let (mut groups, mut users, mut roles) = (Vec::new(), Vec::new(), Vec::new());
    let (is_truncated, marker) = (page.is_truncated(), page.marker);
    for entity in page.items {
        match entity {
            Entity::Group(group) => groups.push(group),
            Entity::User(user) => users.push(user),
            Entity::Role(role) => roles.push(role),
        }
    }
    Ok(ListEntitiesForPolicyResponse {
        PolicyGroups: Some(groups),
        PolicyUsers: Some(users),
        PolicyRoles: Some(roles),
        IsTruncated: Some(is_truncated),
        Marker: marker,
    })
}

/// The entity of a link, if its path begins as asked.
fn entity(account: &Account, of: Referrer, link: &Link, prefix: &str) -> Option<Entity> {
    let id = Some(link.id.clone());
    match of {
        Referrer::Group => {
            let group = account.groups.get(&link.id).filter(|group| group.path.starts_with(prefix))?;
            Some(Entity::Group(PolicyGroup { GroupName: Some(group.name.clone()), GroupId: id }))
        }
        Referrer::User => {
            let user = account.users.get(&link.id).filter(|user| user.path.starts_with(prefix))?;
            Some(Entity::User(PolicyUser { UserName: Some(user.name.clone()), UserId: id }))
        }
        Referrer::Role => {
            let role = account.roles.get(&link.id).filter(|role| role.path.starts_with(prefix))?;
            Some(Entity::Role(PolicyRole { RoleName: Some(role.name.clone()), RoleId: id }))
        }
        Referrer::InstanceProfile | Referrer::Credentials | Referrer::MfaDevice | Referrer::DelegationRequest => None,
    }
}
