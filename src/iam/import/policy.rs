//! Managed policies from their details.

use super::details::document;
use super::normal::normal;
use crate::account::{Policy, Version};
use crate::check::check;
use crate::engine::arn::Arn;
use crate::error::Error;
use crate::iam::policy_pack::id_of;
use crate::iam::shapes::{ManagedPolicyDetail, PolicyVersion};
use crate::json::{Json, Node};
use crate::order::sorted_by;
use crate::shape::{Shaped, Timestamp, Value};

/// The policies in a list of details, or in the member `Policies` of an object.
pub fn managed_policies_of(node: &Node) -> Result<Vec<Policy>, Error> {
    let list = node.get("Policies").unwrap_or(node);
    let Json::Array(items) = &list.json else {
        return Err(Error::validation("managedPolicies: expected a list of policies"));
    };
    let read = |(index, item): (usize, &Node)| {
        let path = format!("managedPolicies[{index}]");
        let within = |error: Error| Error::validation(format!("{path}: {}", error.message));
        let value = normal(&ManagedPolicyDetail::STRUCTURE, Value::of(item.clone()));
        check(&ManagedPolicyDetail::STRUCTURE, &value).map_err(within)?;
        policy(ManagedPolicyDetail::from_value(value), 0).map_err(within)
    };
    items.iter().enumerate().map(read).collect()
}

/// A policy from its details. Dates that are missing are `now`.
pub fn policy(detail: ManagedPolicyDetail, now: i64) -> Result<Policy, Error> {
    let Some(arn) = detail.Arn else { return Err(Error::validation("Arn is missing")) };
    let rest = Arn::split(&arn).filter(|arn| arn.is_arn() && arn.service() == "iam").map(|arn| arn.rest());
    let Some(rest) = rest.and_then(|rest| rest.strip_prefix("policy/")) else {
        return Err(Error::validation(format!("Arn: expected the ARN of a managed policy, got {arn}")));
    };
    let (path, name) = match rest.rfind('/') {
        Some(at) => (format!("/{}", &rest[..=at]), &rest[at + 1..]),
        None => ("/".to_string(), rest),
    };
    if detail.PolicyName.as_deref().is_some_and(|given| given != name)
        || detail.Path.as_deref().is_some_and(|given| given != path)
    {
        return Err(Error::validation(format!("Arn: {arn} is not of the path and the name that are given")));
    }
    let created = detail.CreateDate.map_or(now, |Timestamp(date)| date);
    let versions = detail.PolicyVersionList.unwrap_or_default();
    let marked = versions.iter().find(|version| version.IsDefaultVersion == Some(true));
    let default = detail.DefaultVersionId.or_else(|| marked.and_then(|version| version.VersionId.clone()));
    let disagrees =
        |version: &&PolicyVersion| version.IsDefaultVersion.is_some_and(|is| is != (version.VersionId == default));
    if let (Some(default), Some(_)) = (&default, versions.iter().find(disagrees)) {
        return Err(Error::validation(format!(
            "PolicyVersionList does not mark {default} alone as the default version"
        )));
    }
    let default_version = match &default {
        Some(id) => number(id)?,
        None => return Err(Error::validation("DefaultVersionId is missing")),
    };
    let versions: Vec<Version> =
        versions.into_iter().map(|version| self::version(version, created)).collect::<Result<_, _>>()?;
    let versions = sorted_by(versions, |version| format!("{:020}", version.number));
    if let Some(pair) = versions.windows(2).find(|pair| pair[0].number == pair[1].number) {
        return Err(Error::validation(format!("PolicyVersionList: v{} is there twice", pair[0].number)));
    }
    let policy = Policy {
        id: detail.PolicyId.unwrap_or_else(|| id_of(&arn)),
        name: name.into(),
        path: path.into(),
        created,
        updated: detail.UpdateDate.map_or(created, |Timestamp(date)| date),
        description: detail.Description,
        default_version,
        last_version: versions.iter().map(|version| version.number).max().unwrap_or(default_version),
        versions,
        tags: Vec::new(),
        arn,
    };
    match policy.version(default_version) {
        Some(_) => Ok(policy),
        None => Err(Error::validation(format!("PolicyVersionList has no version v{default_version}"))),
    }
}

fn version(version: PolicyVersion, created: i64) -> Result<Version, Error> {
    let Some(id) = version.VersionId else {
        return Err(Error::validation("PolicyVersionList: a version has no VersionId"));
    };
    Ok(Version {
        number: number(&id)?,
        created: version.CreateDate.map_or(created, |Timestamp(date)| date),
        document: document(version.Document)?,
    })
}

/// Versions have no more digits than this, so that there is always a next one.
const MOST_VERSIONS: i64 = 999_999_999;

/// The number in `v3`.
fn number(id: &str) -> Result<i64, Error> {
    let number = id.strip_prefix('v').and_then(|number| number.parse().ok());
    number
        .filter(|number| (1..=MOST_VERSIONS).contains(number))
        .ok_or_else(|| Error::validation(format!("VersionId: expected v1 and so on, got {id}")))
}
