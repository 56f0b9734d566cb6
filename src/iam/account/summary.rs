//! How much the account holds, and how much it may.

use super::{GetAccountSummaryRequest, GetAccountSummaryResponse};
use crate::account::Credentials;
use crate::error::Error;
use crate::iam::call::Call;
use crate::order::sorted_by;
use crate::shape::TextMap;

pub fn get_account_summary(call: &mut Call, _: GetAccountSummaryRequest) -> Result<GetAccountSummaryResponse, Error> {
    let account = &*call.account;
    let count = |count: usize| count as i64;
    let root = account.credentials_of(&Credentials::ROOT.into());
    let counted = [
        ("Users", count(account.users.len())),
        ("Groups", count(account.groups.len())),
        ("Roles", count(account.roles.len())),
        ("Policies", count(account.policies.len())),
        ("PolicyVersionsInUse", count(account.versions_in_use())),
        ("InstanceProfiles", count(account.instance_profiles.len())),
        ("ServerCertificates", count(account.server_certificates.len())),
        ("Providers", count(account.providers.len())),
        ("MFADevices", count(account.mfa_devices.len())),
        ("MFADevicesInUse", count(account.mfa_devices.iter().filter(|device| device.assigned.is_some()).count())),
        ("AccountMFAEnabled", i64::from(account.has_mfa_device(Credentials::ROOT))),
        ("AccountAccessKeysPresent", i64::from(!root.access_keys.is_empty())),
        ("AccountPasswordPresent", i64::from(account.login_of(&root).is_some())),
        ("AccountSigningCertificatesPresent", i64::from(!root.signing_certificates.is_empty())),
        ("GlobalEndpointTokenVersion", if account.settings().v2_tokens { 2 } else { 1 }),
    ];
    let all = counted.into_iter().chain(call.settings.quotas.listed());
    let map = sorted_by(all.map(|(key, value)| (key.to_string(), value)).collect(), |(key, _)| key.clone());
    Ok(GetAccountSummaryResponse { SummaryMap: Some(TextMap(map)) })
}
