//! The options of an authorizer: from JSON to policy sets.

use std::rc::Rc;

use super::input::{Input, InputError, Members, expected, refuse};
use super::principal::principal;
use super::{Authorizer, Compiled, new_stamp};
use crate::engine::arn::is_account_id;
use crate::engine::{NamedPolicy, Policy, PolicySet, PolicySets};
use crate::json::{Json, Node};
use crate::policy::{Kind, PolicyType, require};

const MEMBERS: [&str; 11] = [
    "principal",
    "identityPolicies",
    "permissionsBoundary",
    "sessionPolicies",
    "serviceControlPolicies",
    "resourceControlPolicies",
    "resourcePolicy",
    "resourceAccount",
    "vpcEndpointPolicy",
    "vpcEndpointType",
    "defaults",
];

/// How the documents of a kind are given.
#[derive(Clone, Copy)]
enum Arrangement {
    One,
    List,
    /// A list of levels, from the root down.
    Levels,
}

/// The member that holds the policies of each kind.
const POLICY_MEMBERS: [(&str, Kind, Arrangement); 7] = [
    ("identityPolicies", Kind::Identity, Arrangement::List),
    ("permissionsBoundary", Kind::Boundary, Arrangement::One),
    ("sessionPolicies", Kind::Session, Arrangement::List),
    ("serviceControlPolicies", Kind::Scp, Arrangement::Levels),
    ("resourceControlPolicies", Kind::Rcp, Arrangement::Levels),
    ("resourcePolicy", Kind::Resource, Arrangement::One),
    ("vpcEndpointPolicy", Kind::Endpoint, Arrangement::One),
];

pub fn create(options: &Node, compiled: Compiled) -> Input<Authorizer> {
    let members = Members::of(options, "", &MEMBERS)?;
    let Some(node) = members.get("principal") else {
        return refuse("principal", "is missing, expected a string or an object");
    };
    let mut authorizer = Authorizer {
        requester: Rc::new(principal(node)?),
        sets: PolicySets::default(),
        resource_account: None,
        gateway: false,
        defaults: members.boolean("defaults")?.unwrap_or(true),
        stamp: new_stamp(),
    };
    apply(&mut authorizer, &members, compiled)?;
    Ok(authorizer)
}

pub fn update(authorizer: &mut Authorizer, changes: &Node, compiled: Compiled) -> Input<()> {
    let members = Members::of(changes, "", &MEMBERS)?;
    let mut changed = Authorizer {
        requester: authorizer.requester.clone(),
        sets: authorizer.sets.clone(),
        resource_account: authorizer.resource_account.clone(),
        stamp: new_stamp(),
        ..*authorizer
    };
    if let Some(node) = members.get("principal") {
        changed.requester = Rc::new(principal(node)?);
    } else if members.names("principal") {
        return refuse("principal", "cannot be removed, expected a string or an object");
    }
    if members.names("defaults") {
        changed.defaults = members.boolean("defaults")?.unwrap_or(true);
    }
    apply(&mut changed, &members, compiled)?;
    *authorizer = changed;
    Ok(())
}

/// The members that a new authorizer and an update read alike: what is named replaces what is there.
fn apply(authorizer: &mut Authorizer, members: &Members, compiled: Compiled) -> Input<()> {
    for (name, kind, arrangement) in POLICY_MEMBERS {
        if members.names(name) {
            let sets = members.get(name).map(|node| sets(node, name, kind, arrangement, compiled)).transpose()?;
            authorizer.sets.replace(kind, sets.unwrap_or_default());
        }
    }
    if members.names("resourceAccount") {
        let account = members
            .read("resourceAccount", "a 12-digit account id", |node| node.as_str().filter(|id| is_account_id(id)))?;
        authorizer.resource_account = account.map(Into::into);
    }
    if members.names("vpcEndpointType") {
        let gateway =
            members.read("vpcEndpointType", "\"interface\" or \"gateway\"", |node| match node.as_str()? {
                "gateway" => Some(true),
                "interface" => Some(false),
                _ => None,
            })?;
        authorizer.gateway = gateway.unwrap_or(false);
    }
    Ok(())
}

/// The policies of an organization, level by level from the root down, as text.
#[cfg(feature = "account")]
pub fn policy_levels(node: &Node, name: &str, kind: Kind) -> Input<Vec<PolicySet>> {
    sets(node, name, kind, Arrangement::Levels, &|_| None)
}

/// No document at all does not apply; a level without documents does, and allows nothing.
fn sets(node: &Node, name: &str, kind: Kind, arrangement: Arrangement, compiled: Compiled) -> Input<Vec<PolicySet>> {
    let policies = |node: &Node, path: &str| {
        let items = list(node, path)?.iter().enumerate();
        items
            .map(|(index, item)| document(item, &format!("{path}[{index}]"), kind, compiled))
            .collect::<Input<Vec<_>>>()
    };
    let set = |level, policies| PolicySet { kind, level, policies };
    match arrangement {
        Arrangement::One => Ok(vec![set(None, vec![document(node, name, kind, compiled)?])]),
        Arrangement::List => {
            let policies = policies(node, name)?;
            Ok(if policies.is_empty() { Vec::new() } else { vec![set(None, policies)] })
        }
        Arrangement::Levels => {
            let levels = list(node, name)?.iter().enumerate();
            levels.map(|(level, item)| Ok(set(Some(level), policies(item, &format!("{name}[{level}]"))?))).collect()
        }
    }
}

fn list<'n>(node: &'n Node<'n>, path: &str) -> Input<&'n [Node<'n>]> {
    match &node.json {
        Json::Array(items) => Ok(items),
        _ => expected(path, "a list", node),
    }
}

/// A reason repeats a policy's name for each of its statements.
const LONGEST_NAME: usize = 1024;

/// `{ name, text }`, or `{ name, policy }` with the handle of a compiled one.
fn document(node: &Node, path: &str, kind: Kind, compiled: Compiled) -> Input<NamedPolicy> {
    let members = Members::of(node, path, &["name", "text", "policy"])?;
    let name = members
        .read("name", "a name of at most 1024 bytes", |node| node.as_str().filter(|name| name.len() <= LONGEST_NAME))?;
    let name = name.unwrap_or(path);
    let named = |error: crate::policy::PolicyError| InputError::from(error.of_policy(name));
    let handle = members.read("policy", "a compiled policy", Node::as_handle)?;
    let policy = match (handle, members.string("text")?) {
        (Some(handle), None) => match compiled(handle) {
            Some(policy) => policy,
            None => return refuse(path, "the compiled policy was freed"),
        },
        (None, Some(text)) => Policy::compile(text).map_err(named)?,
        _ => return refuse(path, "expected a policy document"),
    };
    require(&policy.document, PolicyType::Of(kind)).map_err(named)?;
    Ok(NamedPolicy { name: name.into(), policy })
}
