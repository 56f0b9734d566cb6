//! From rows to what answers show of them. Which members each answer carries: behaviours.md §1.5.

mod certificate;
mod instance_profile;
mod policy;
mod role;
mod user;

pub use certificate::{server_certificate, server_certificate_metadata, signing_certificate};
pub use instance_profile::{instance_profile, instance_profile_with_tags};
pub use policy::{attached_policy, boundary, inline_policies, policy, policy_name, policy_version, tags, version_id};
pub use role::{TRACKED, created_role, described_role, listed_role, role, role_with_all};
pub use user::{group, root_user, user, user_with_all};

/// Whether a credential counts.
pub fn status(active: bool) -> String {
    if active { "Active" } else { "Inactive" }.to_string()
}
/// A document as answers carry it.
pub use crate::protocol::percent_encoded as encoded;
