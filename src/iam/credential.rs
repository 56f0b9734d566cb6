//! What credentials of all kinds have in common.

use crate::error::{Error, INVALID_INPUT};

/// Whether a status that somebody sets is that of a credential that counts. That one has expired is
/// for the clock to say. [C]
pub fn is_active(status: &str) -> Result<bool, Error> {
    match status {
        "Active" => Ok(true),
        "Inactive" => Ok(false),
        _ => Err(INVALID_INPUT.says("The status can be set to Active or Inactive.")),
    }
}
