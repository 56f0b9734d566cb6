//! What is said about an account when it is opened: limits, its organization, AWS's policies.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::import::{managed_policies, policy_templates};
use super::policy_pack::PolicyPack;
use super::quota::Quotas;
use super::role_template::{Template, role_templates};
use crate::account::{Policy, is_partition};
use crate::authorizer::{Input, Members, policy_levels, read_input, refuse};
use crate::engine::PolicySet;
use crate::engine::arn::is_account_id;
use crate::json::{Json, Node};
use crate::policy::Kind;
use crate::service_reference::ServiceReference;

#[derive(Clone, Debug, Default)]
pub struct Settings {
    pub quotas: Quotas,
    pub organization: Option<Organization>,
    /// AWS's own policies by their ARNs, as the option lists them.
    pub managed_policies: BTreeMap<Rc<str>, Rc<Policy>>,
    pub role_templates: Vec<Template>,
    /// The documents of policy templates with their ARNs.
    pub policy_templates: Vec<(Box<str>, Box<str>)>,
    /// More of them, from data packs that have no policy twice.
    pub policy_packs: Vec<Rc<PolicyPack>>,
    /// What AWS's services have, if it is known.
    pub service_reference: Option<Rc<ServiceReference>>,
    /// Simulations answer in the shape from before July 2026.
    pub legacy_simulation_results: bool,
}

/// The organization that the account is in.
#[derive(Clone, Debug)]
pub struct Organization {
    pub id: Box<str>,
    pub management_account: Option<Box<str>>,
    /// The account may administrate IAM for the organization.
    pub delegated_administrator: bool,
    pub all_features: bool,
    /// The organization trusts IAM with its accounts.
    pub trusted_access: bool,
    /// The account's place: `o-…/r-…/ou-…/`.
    pub path: Option<Box<str>>,
    /// From the root down.
    pub service_control_policies: Vec<PolicySet>,
    pub resource_control_policies: Vec<PolicySet>,
}

/// The options of a new account, or of one that is opened again.
pub struct Options {
    pub account_id: Option<String>,
    pub partition: Option<String>,
    pub seed: Option<String>,
    pub settings: Settings,
}

impl Options {
    /// Reads the JSON of the options, each of them optional.
    pub fn from_json(text: &str) -> Input<Options> {
        let node = read_input(text)?;
        let members = Members::of(
            &node,
            "",
            &[
                "accountId",
                "partition",
                "seed",
                "quotas",
                "organization",
                "managedPolicies",
                "roleTemplates",
                "policyTemplates",
                "legacySimulationResults",
            ],
        )?;
        let account_id =
            members.read("accountId", "a 12-digit account id", |node| node.as_str().filter(|id| is_account_id(id)))?;
        let partition = members
            .read("partition", "a partition such as \"aws\"", |node| node.as_str().filter(|name| is_partition(name)))?;
        let seed = members.read("seed", "a string or a number", |node| match &node.json {
            Json::Number(lexeme) => Some(lexeme.to_string()),
            _ => node.as_str().map(str::to_string),
        })?;
        Ok(Options {
            account_id: account_id.map(str::to_string),
            partition: partition.map(str::to_string),
            seed,
            settings: Settings {
                quotas: members.get("quotas").map(Quotas::from_json).transpose()?.unwrap_or_default(),
                organization: members.get("organization").map(organization).transpose()?,
                managed_policies: members.get("managedPolicies").map(managed_policies).transpose()?.unwrap_or_default(),
                role_templates: members.get("roleTemplates").map(role_templates).transpose()?.unwrap_or_default(),
                policy_templates: members.get("policyTemplates").map(policy_templates).transpose()?.unwrap_or_default(),
                policy_packs: Vec::new(),
                service_reference: None,
                legacy_simulation_results: members.boolean("legacySimulationResults")?.unwrap_or(false),
            },
        })
    }
}

fn organization(node: &Node) -> Input<Organization> {
    let members = Members::of(
        node,
        "organization",
        &[
            "id",
            "managementAccountId",
            "path",
            "serviceControlPolicies",
            "resourceControlPolicies",
            "delegatedAdministrator",
            "allFeatures",
            "trustedAccess",
        ],
    )?;
    let id = members.read("id", "an organization id such as \"o-exampleorgid\"", |node| {
        node.as_str().filter(|id| id.starts_with("o-") && id.len() > 2)
    })?;
    let Some(id) = id else { return refuse("organization.id", "is missing, expected an organization id") };
    let management_account = members
        .read("managementAccountId", "a 12-digit account id", |node| node.as_str().filter(|id| is_account_id(id)))?;
    let path = members.read("path", "a path that begins with the organization's id", |node| {
        node.as_str().filter(|path| path.split('/').next() == Some(id))
    })?;
    let levels = |name, kind| match members.get(name) {
        Some(node) => policy_levels(node, &format!("organization.{name}"), kind),
        None => Ok(Vec::new()),
    };
    Ok(Organization {
        id: id.into(),
        management_account: management_account.map(Into::into),
        delegated_administrator: members.boolean("delegatedAdministrator")?.unwrap_or(false),
        all_features: members.boolean("allFeatures")?.unwrap_or(true),
        trusted_access: members.boolean("trustedAccess")?.unwrap_or(true),
        path: path.map(Into::into),
        service_control_policies: levels("serviceControlPolicies", Kind::Scp)?,
        resource_control_policies: levels("resourceControlPolicies", Kind::Rcp)?,
    })
}
