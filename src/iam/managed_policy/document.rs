//! Documents that are to be kept as identity policies.

use crate::error::{Error, MALFORMED_POLICY_DOCUMENT};
use crate::policy::validate::{WritePolicyType, write_check};

/// Refuses what IAM does not save.
pub fn check_document(text: &str) -> Result<(), Error> {
    write_check(text, WritePolicyType::Identity).map_err(|error| MALFORMED_POLICY_DOCUMENT.says(error.message))
}
