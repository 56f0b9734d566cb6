//! From the details of an account to its rows.

use std::rc::Rc;

use super::normal::normal;
use super::policy;
use crate::account::{
    Account, AwsPolicy, Group, InlinePolicy, InstanceProfile, LastUsed, Role, Row, SourceTemplate, User,
};
use crate::check::check;
use crate::engine::arn::Arn;
use crate::error::{Error, INVALID_INPUT};
use crate::iam::account::GetAccountAuthorizationDetailsResponse as Details;
use crate::iam::call::Call;
use crate::iam::entity::{check_policy_arn, is_of_aws};
use crate::iam::role::trusted_principals;
use crate::iam::shapes::{self, AttachedPermissionsBoundary, AttachedPolicy, PolicyDetail};
use crate::iam::tagging::{Keys, distinct_tags};
use crate::order::{Seen, sorted_by};
use crate::shape::{Key, Shaped, Timestamp, Value};

/// What the clients of the service add to its answers.
const ADDED: [&str; 4] = ["$metadata", "ResponseMetadata", "IsTruncated", "Marker"];

/// Fills an empty account. Ids and dates are kept; what the answer does not carry (descriptions,
/// session durations, instance profiles without a role) is as if it had never been set.
pub fn import(call: &mut Call, value: Value) -> Result<(), Error> {
    if !is_empty(call.account) {
        return Err(INVALID_INPUT.says("The account is not empty: its details can be imported only into a new one."));
    }
    let details = read(value)?;
    let mut into = Import { now: call.now, ids: Seen::default() };
    for (index, detail) in details.Policies.unwrap_or_default().into_iter().enumerate() {
        let policy = policy::policy(detail, call.now);
        let policy = policy.map_err(|error| within(error, "Policies", index))?;
        let add = |call: &mut Call| match is_of_aws(&policy.arn) {
            true => {
                let known = call.account.aws_policies.by_name(&policy.arn);
                if known.is_some_and(|known| known.0.arn != policy.arn) {
                    return Err(INVALID_INPUT.says(format!("{} is there twice", policy.arn)));
                }
                into.id(Some(policy.arn.clone()), "Arn")?;
                call.account.put(AwsPolicy(policy));
                Ok(())
            }
            false => {
                own_arn(call.account, &policy.arn)?;
                into.id(Some(policy.id.clone()), "PolicyId")?;
                put(call, policy)
            }
        };
        add(call).map_err(|error| within(error, "Policies", index))?;
    }
    for (index, detail) in details.GroupDetailList.unwrap_or_default().into_iter().enumerate() {
        into.group(call, detail).map_err(|error| within(error, "GroupDetailList", index))?;
    }
    for (index, detail) in details.UserDetailList.unwrap_or_default().into_iter().enumerate() {
        into.user(call, detail).map_err(|error| within(error, "UserDetailList", index))?;
    }
    let roles: Vec<Rc<str>> = (details.RoleDetailList.unwrap_or_default().into_iter().enumerate())
        .map(|(index, detail)| into.role(call, detail).map_err(|error| within(error, "RoleDetailList", index)))
        .collect::<Result<_, _>>()?;
    // Trust policies name roles, too, so that all must be there first.
    for id in roles {
        let trusted = call.account.roles.get(&id).map(|role| trusted_principals(call.account, &role.trust));
        call.account.update::<Role>(&id, |role| role.trusted = trusted.unwrap_or_default());
    }
    Ok(())
}

fn is_empty(account: &Account) -> bool {
    account.users.is_empty()
        && account.groups.is_empty()
        && account.roles.is_empty()
        && account.policies.is_empty()
        && account.instance_profiles.is_empty()
}

fn read(value: Value) -> Result<Details, Error> {
    let Value::Map(mut members) = value else {
        return Err(Error::validation(format!("details: expected an object, got {}", value.type_name())));
    };
    let is_page = |(name, value): &(Key, Value)| match &**name {
        "IsTruncated" => matches!(value, Value::Boolean(true)),
        "Marker" => !value.is_null(),
        _ => false,
    };
    if members.iter().any(is_page) {
        return Err(INVALID_INPUT.says("The details are one page of several: join the pages before importing them."));
    }
    members.retain(|(name, _)| !ADDED.contains(&&**name));
    let value = normal(&Details::STRUCTURE, Value::Map(members));
    check(&Details::STRUCTURE, &value)?;
    Ok(Details::from_value(value))
}

fn within(error: Error, list: &str, index: usize) -> Error {
    Error { message: format!("{list}[{index}]: {}", error.message), ..error }
}

fn own_arn(account: &Account, arn: &str) -> Result<(), Error> {
    match Arn::split(arn) {
        Some(arn) if arn.account() == &*account.id && arn.partition() == &*account.partition => Ok(()),
        Some(other) => Err(INVALID_INPUT.says(format!(
            "{arn} is of account {} in {}, and this is account {} in {}",
            other.account(),
            other.partition(),
            account.id,
            account.partition
        ))),
        None => Err(INVALID_INPUT.says(format!("{arn} is no ARN"))),
    }
}

/// Adds a row whose id and name nobody else has.
fn put<R: Row>(call: &mut Call, row: R) -> Result<(), Error> {
    let table = R::table(call.account);
    if table.get(row.key()).is_some() || table.by_name(row.name()).is_some() {
        return Err(INVALID_INPUT.says(format!("{} is there twice", row.name())));
    }
    call.account.put(row);
    Ok(())
}

/// A document that can be kept: any JSON object, however old its manners.
pub fn document(text: Option<String>) -> Result<Rc<str>, Error> {
    let text = text.ok_or_else(|| Error::validation("a policy document is missing"))?;
    let limits = crate::json::Limits { bytes: 4 << 20, depth: 64 };
    match crate::json::read(&text, limits).map(|node| node.json) {
        Ok(crate::json::Json::Object(_)) => Ok(text.into()),
        _ => Err(Error::validation("a policy document is no JSON object")),
    }
}

fn inline(details: Option<Vec<PolicyDetail>>) -> Result<Vec<InlinePolicy>, Error> {
    let read = |detail: PolicyDetail| {
        let name = detail.PolicyName.ok_or_else(|| Error::validation("PolicyName is missing"))?;
        Ok(InlinePolicy { name, document: document(detail.PolicyDocument)? })
    };
    let inline: Vec<InlinePolicy> = details.unwrap_or_default().into_iter().map(read).collect::<Result<_, Error>>()?;
    let inline = sorted_by(inline, |policy| policy.name.to_string());
    match inline.windows(2).find(|pair| pair[0].name == pair[1].name) {
        Some(pair) => Err(INVALID_INPUT.says(format!("the inline policy {} is there twice", pair[0].name))),
        None => Ok(inline),
    }
}

/// A list in which nothing stands twice.
fn distinct(list: Vec<Rc<str>>) -> Result<Vec<Rc<str>>, Error> {
    let mut seen = Seen::default();
    match list.iter().find(|item| !seen.insert(item)) {
        Some(twice) => Err(INVALID_INPUT.says(format!("{twice} is there twice"))),
        None => Ok(list),
    }
}

fn required<T>(value: Option<T>, member: &str) -> Result<T, Error> {
    value.ok_or_else(|| Error::validation(format!("{member} is missing")))
}

/// A policy that is attached, or is a boundary: one of the account must be among the details.
fn policy_arn(call: &Call, arn: Option<Rc<str>>) -> Result<Rc<str>, Error> {
    let arn = required(arn, "PolicyArn")?;
    check_policy_arn(&arn)?;
    let of_aws = is_of_aws(&arn);
    if !of_aws && call.account.policies.get(&arn).is_none() {
        return Err(INVALID_INPUT.says(format!("{arn} is not among the Policies")));
    }
    Ok(arn)
}

fn attached(call: &Call, attached: Option<Vec<AttachedPolicy>>) -> Result<Vec<Rc<str>>, Error> {
    let attached = attached.unwrap_or_default().into_iter();
    distinct(attached.map(|policy| policy_arn(call, policy.PolicyArn)).collect::<Result<_, _>>()?)
}

fn boundary(call: &Call, boundary: Option<AttachedPermissionsBoundary>) -> Result<Option<Rc<str>>, Error> {
    boundary.map(|boundary| policy_arn(call, boundary.PermissionsBoundaryArn)).transpose()
}

/// An import that is under way. Dates that are missing are the present one.
struct Import {
    now: i64,
    /// Of everything that was added so far.
    ids: Seen,
}

impl Import {
    fn date(&self, date: Option<Timestamp>) -> i64 {
        date.map_or(self.now, |Timestamp(date)| date)
    }

    /// An id that nothing else has.
    fn id(&mut self, id: Option<Rc<str>>, member: &str) -> Result<Rc<str>, Error> {
        let id = required(id, member)?;
        match self.ids.insert(&id) {
            true => Ok(id),
            false => Err(INVALID_INPUT.says(format!("{member}: {id} is there twice"))),
        }
    }

    fn group(&mut self, call: &mut Call, detail: shapes::GroupDetail) -> Result<(), Error> {
        let group = Group {
            id: self.id(detail.GroupId, "GroupId")?,
            name: required(detail.GroupName, "GroupName")?,
            path: detail.Path.unwrap_or_else(|| "/".into()),
            created: self.date(detail.CreateDate),
            attached: attached(call, detail.AttachedManagedPolicies)?,
            inline: inline(detail.GroupPolicyList)?,
        };
        same_arn(detail.Arn, call.account.arn("group", &group.path, &group.name))?;
        put(call, group)
    }

    fn user(&mut self, call: &mut Call, detail: shapes::UserDetail) -> Result<(), Error> {
        let group = |name: Rc<str>| match call.account.groups.by_name(&name) {
            Some(group) => Ok(group.id.clone()),
            None => Err(INVALID_INPUT.says(format!("the group {name} is not among the details"))),
        };
        let user = User {
            id: self.id(detail.UserId, "UserId")?,
            name: required(detail.UserName, "UserName")?,
            path: detail.Path.unwrap_or_else(|| "/".into()),
            created: self.date(detail.CreateDate),
            password_last_used: None,
            groups: distinct(detail.GroupList.unwrap_or_default().into_iter().map(group).collect::<Result<_, _>>()?)?,
            boundary: boundary(call, detail.PermissionsBoundary)?,
            tags: distinct_tags(detail.Tags.unwrap_or_default(), Keys::WithoutCase)?,
            attached: attached(call, detail.AttachedManagedPolicies)?,
            inline: inline(detail.UserPolicyList)?,
        };
        same_arn(detail.Arn, call.account.user_arn(&user))?;
        put(call, user)
    }

    /// Adds a role with its instance profiles and gives its id.
    fn role(&mut self, call: &mut Call, detail: shapes::RoleDetail) -> Result<Rc<str>, Error> {
        let last_used = detail.RoleLastUsed.and_then(|used| {
            let Timestamp(date) = used.LastUsedDate?;
            Some(LastUsed { date, region: used.Region })
        });
        // Of a role itself the details do not tell it, but of one that an instance profile holds.
        let profiles = detail.InstanceProfileList.unwrap_or_default();
        let source =
            profiles.iter().flat_map(|profile| &profile.Roles).find_map(|role| role.SourceRoleTemplate.as_ref());
        let role = Role {
            id: self.id(detail.RoleId, "RoleId")?,
            name: required(detail.RoleName, "RoleName")?,
            path: detail.Path.unwrap_or_else(|| "/".into()),
            created: self.date(detail.CreateDate),
            trust: document(detail.AssumeRolePolicyDocument)?,
            trusted: Vec::new(),
            description: None,
            max_session: 3600,
            last_used,
            source_template: source.map(|source| SourceTemplate {
                arn: source.TemplateArn.clone(),
                minor_version: source.TemplateMinorVersion,
            }),
            boundary: boundary(call, detail.PermissionsBoundary)?,
            tags: distinct_tags(detail.Tags.unwrap_or_default(), Keys::WithoutCase)?,
            attached: attached(call, detail.AttachedManagedPolicies)?,
            inline: inline(detail.RolePolicyList)?,
        };
        same_arn(detail.Arn, call.account.role_arn(&role))?;
        let id = role.id.clone();
        put(call, role)?;
        for profile in profiles {
            if profile.Roles.iter().any(|held| held.RoleId != id) {
                let name = profile.InstanceProfileName;
                return Err(INVALID_INPUT.says(format!("the instance profile {name} holds another role")));
            }
            let arn = profile.Arn;
            let profile = InstanceProfile {
                id: self.id(Some(profile.InstanceProfileId), "InstanceProfileId")?,
                name: profile.InstanceProfileName,
                path: profile.Path,
                created: profile.CreateDate.0,
                role: Some(id.clone()),
                tags: distinct_tags(profile.Tags.unwrap_or_default(), Keys::Exact)?,
            };
            same_arn(Some(arn), call.account.arn("instance-profile", &profile.path, &profile.name))?;
            put(call, profile)?;
        }
        Ok(id)
    }
}

/// The ARN must be of the account, the path and the name that are given.
fn same_arn(given: Option<String>, own: String) -> Result<(), Error> {
    match given {
        Some(given) if given != own => {
            Err(INVALID_INPUT.says(format!("Arn: {given} is not {own}; is the account opened with its accountId?")))
        }
        _ => Ok(()),
    }
}
