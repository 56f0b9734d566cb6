//! Whether the rows of an account fit together. Those that its own calls made do; these came from
//! outside.

use std::rc::Rc;

use super::{Account, Credentials, Damage, Report, Settings};
use crate::engine::arn::{Arn, is_account_id};
use crate::order::Seen;

impl Account {
    /// Refuses rows that refer to what is not there, or that share an id.
    pub fn verify(&self) -> Result<(), Damage> {
        let groups = self.users.iter().all(|user| user.groups.iter().all(|id| self.groups.get(id).is_some()));
        let of_users = self.users.iter().all(|user| self.has_policies(&user.attached, &user.boundary));
        let of_groups = self.groups.iter().all(|group| self.has_policies(&group.attached, &None));
        let of_roles = self.roles.iter().all(|role| self.has_policies(&role.attached, &role.boundary));
        let held = |id: &Rc<str>| self.roles.get(id).is_some();
        let profiles = self.instance_profiles.iter().all(|profile| profile.role.as_ref().is_none_or(held));
        let own_policies = self.policies.iter().map(|policy| &**policy);
        let mut policies = own_policies.chain(self.aws_policies.iter().map(|policy| &policy.0));
        let versions = policies.all(|policy| {
            let newest = policy.versions.iter().map(|version| version.number).max();
            policy.version(policy.default_version).is_some()
                && newest.is_some_and(|newest| newest <= policy.last_version)
        });
        let of_settings = |row: &Rc<Settings>| {
            let known = |feature: &Rc<str>| Settings::FEATURES.contains(&&**feature);
            &*row.id == Settings::KEY && row.organization_features.iter().all(known)
        };
        let settings = self.settings.iter().all(of_settings);
        let delegations = self.delegation_requests.iter().all(|request| request.is_whole());
        let is_owner = |id: &Rc<str>| &**id == Credentials::ROOT || self.users.get(id).is_some();
        let owned = self.credentials.iter().all(|row| !row.is_empty() && is_owner(&row.id));
        // Only a virtual device is there without an owner.
        let devices = self.mfa_devices.iter().all(|device| device.owner().map_or(device.is_virtual(), is_owner));
        let seen = self.accesses.iter().all(|row| {
            let in_order = row.services.is_sorted_by(|one, other| one.namespace < other.namespace);
            (is_owner(&row.id) || self.roles.get(&row.id).is_some()) && !row.services.is_empty() && in_order
        });
        let reports = self.reports.iter().all(|row| {
            let on_credentials = &*row.id == Report::CREDENTIALS;
            row.credentials.is_some() == on_credentials && row.job.is_some() != on_credentials
        });
        let providers = self
            .providers
            .iter()
            .all(|row| row.saml.is_some() != row.open_id.is_some() && *row.arn == *self.arn(&row.name, "", ""));
        let identity = is_account_id(&self.id) && is_partition(&self.partition);
        let whole = groups
            && of_users
            && of_groups
            && of_roles
            && profiles
            && versions
            && settings
            && owned
            && providers
            && devices
            && delegations
            && identity
            && seen
            && reports;
        if whole && self.ids_are_unique() { Ok(()) } else { Err(Damage) }
    }

    /// Policies of AWS need not be known here.
    fn has_policies(&self, attached: &[Rc<str>], boundary: &Option<Rc<str>>) -> bool {
        let of_aws = |arn: &str| Arn::split(arn).is_some_and(|arn| arn.account() == "aws");
        attached.iter().chain(boundary).all(|arn| self.policies.get(arn).is_some() || of_aws(arn))
    }

    fn ids_are_unique(&self) -> bool {
        let mut seen = Seen::default();
        let users = self.users.iter().map(|row| &row.id);
        let groups = self.groups.iter().map(|row| &row.id);
        let roles = self.roles.iter().map(|row| &row.id);
        let profiles = self.instance_profiles.iter().map(|row| &row.id);
        let credentials = self.credentials.iter().flat_map(|row| row.marks());
        let certificates = self.server_certificates.iter().map(|row| &row.id);
        users
            .chain(groups)
            .chain(roles)
            .chain(profiles)
            .chain(credentials)
            .chain(certificates)
            .all(|id| seen.insert(id))
    }
}

/// `aws`, `aws-cn` and the like.
pub fn is_partition(name: &str) -> bool {
    name.starts_with("aws") && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
}
