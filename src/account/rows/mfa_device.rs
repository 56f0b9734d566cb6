//! MFA devices.

use std::rc::Rc;

use super::Tag;
use crate::account::record::{Secret, record};

record! {
    /// A device whose codes prove that somebody holds it. A virtual one is there before it is
    /// anybody's; any other only while it is somebody's.
    MfaDevice {
        /// The ARN of a virtual one or of a FIDO key, the serial number of any other.
        serial: Rc<str>,
        /// What a virtual one makes its codes from, in base32. Of any other nobody knows it.
        seed: Option<Secret>,
        tags: Vec<Tag>,
        assigned: Option<Assignment>,
        /// The steps by which its clock is ahead of the account's.
        drift: Option<i64>,
        /// The step of the newest code that was taken.
        last_step: Option<i64>,
    }
}

record! {
    /// Whose device it is, and since when.
    Assignment {
        /// The id of a user, or `root`.
        owner: Rc<str>,
        enabled: i64,
    }
}

impl MfaDevice {
    pub fn is_virtual(&self) -> bool {
        self.seed.is_some()
    }

    pub fn owner(&self) -> Option<&Rc<str>> {
        self.assigned.as_ref().map(|assigned| &assigned.owner)
    }
}
