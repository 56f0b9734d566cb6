//! How much an account may hold. [behaviours.md §1.8, quotas.md §1]

use crate::authorizer::{Input, Members, refuse};
use crate::error::{Error, LIMIT_EXCEEDED};
use crate::json::{Json, Node};

/// What is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quota {
    Users,
    Groups,
    Roles,
    InstanceProfiles,
    Policies,
    PolicyVersionsInUse,
    VersionsPerPolicy,
    PolicySize,
    UserPolicySize,
    GroupPolicySize,
    RolePolicySize,
    AssumeRolePolicySize,
    AttachedPoliciesPerUser,
    AttachedPoliciesPerGroup,
    AttachedPoliciesPerRole,
    GroupsPerUser,
    AccessKeysPerUser,
    SigningCertificatesPerUser,
    ServerCertificates,
}

use Quota::*;

/// Each quota, its key in the account's summary, the limit of a new account, and its name in errors.
const QUOTAS: [(Quota, &str, i64, &str); 19] = [
    (Users, "UsersQuota", 5000, "UsersPerAccount"),
    (Groups, "GroupsQuota", 300, "GroupsPerAccount"),
    (Roles, "RolesQuota", 1000, "RolesPerAccount"),
    (InstanceProfiles, "InstanceProfilesQuota", 1000, "InstanceProfilesPerAccount"),
    (Policies, "PoliciesQuota", 1500, "PoliciesPerAccount"),
    (PolicyVersionsInUse, "PolicyVersionsInUseQuota", 10_000, "PolicyVersionsInUsePerAccount"),
    (VersionsPerPolicy, "VersionsPerPolicyQuota", 5, "VersionsPerPolicy"),
    (PolicySize, "PolicySizeQuota", 6144, "PolicySize"),
    (UserPolicySize, "UserPolicySizeQuota", 2048, "UserPolicySize"),
    (GroupPolicySize, "GroupPolicySizeQuota", 5120, "GroupPolicySize"),
    (RolePolicySize, "RolePolicySizeQuota", 10_240, "RolePolicySize"),
    (AssumeRolePolicySize, "AssumeRolePolicySizeQuota", 2048, "ACLSizePerRole"),
    (AttachedPoliciesPerUser, "AttachedPoliciesPerUserQuota", 10, "PoliciesPerUser"),
    (AttachedPoliciesPerGroup, "AttachedPoliciesPerGroupQuota", 10, "PoliciesPerGroup"),
    (AttachedPoliciesPerRole, "AttachedPoliciesPerRoleQuota", 10, "PoliciesPerRole"),
    (GroupsPerUser, "GroupsPerUserQuota", 10, "GroupsPerUser"),
    (AccessKeysPerUser, "AccessKeysPerUserQuota", 2, "AccessKeysPerUser"),
    (SigningCertificatesPerUser, "SigningCertificatesPerUserQuota", 2, "CertificatesPerUser"),
    (ServerCertificates, "ServerCertificatesQuota", 20, "ServerCertificatesPerAccount"),
];

/// There would be more than the limit of something.
pub fn exceeded(name: &str, limit: i64) -> Error {
    LIMIT_EXCEEDED.says(format!("Cannot exceed quota for {name}: {limit}"))
}

/// The limits of one account.
#[derive(Clone, Debug)]
pub struct Quotas([i64; QUOTAS.len()]);

impl Default for Quotas {
    fn default() -> Self {
        Quotas(QUOTAS.map(|(_, _, limit, _)| limit))
    }
}

impl Quotas {
    /// Reads `{ UsersQuota: 10, … }`; what is not named keeps its default.
    pub fn from_json(node: &Node) -> Input<Quotas> {
        let members = Members::of(node, "quotas", &QUOTAS.map(|(_, key, ..)| key))?;
        let mut quotas = Quotas::default();
        for (limit, (_, key, ..)) in quotas.0.iter_mut().zip(QUOTAS) {
            let given = members.read(key, "a whole number", |node| match &node.json {
                Json::Number(lexeme) => lexeme.parse::<i64>().ok(),
                _ => None,
            })?;
            *limit = given.unwrap_or(*limit);
            if *limit < 0 {
                return refuse(&members.path_of(key), "expected a number from 0");
            }
        }
        Ok(quotas)
    }

    pub fn get(&self, quota: Quota) -> i64 {
        self.0[quota as usize]
    }

    /// Refuses one more of what there are `present` of already.
    pub fn allow_one_more(&self, quota: Quota, present: usize) -> Result<(), Error> {
        self.allow(quota, present + 1)
    }

    /// Refuses a count, or a size, beyond its limit.
    pub fn allow(&self, quota: Quota, count: usize) -> Result<(), Error> {
        let limit = self.get(quota);
        if count as i64 > limit {
            let (.., name) = QUOTAS[quota as usize];
            return Err(exceeded(name, limit));
        }
        Ok(())
    }

    /// The quotas as the account's summary lists them.
    pub fn listed(&self) -> impl Iterator<Item = (&'static str, i64)> {
        QUOTAS.iter().zip(self.0).map(|((_, key, ..), limit)| (*key, limit))
    }
}
