//! Whose a device is.

use std::rc::Rc;

use crate::account::{Account, Credentials, MfaDevice};
use crate::error::{Error, NO_SUCH_ENTITY};
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::shapes::User;

/// The id of the user of a name, or who calls.
pub fn owner(call: &Call, name: Option<&str>) -> Result<Rc<str>, Error> {
    let user = call.named_or_calling_user(name)?;
    Ok(user.map_or_else(|| Credentials::ROOT.into(), |user| user.id.clone()))
}

/// The user, or the root user, of an id.
pub fn user(account: &Account, id: &str) -> User {
    account.users.get(id).map_or_else(|| answer::root_user(account), |user| answer::user(account, user))
}

/// A FIDO key.
pub fn is_fido(account: &Account, serial: &str) -> bool {
    serial.strip_prefix(&*account.arn("u2f", "/", "")).is_some_and(|rest| !rest.is_empty())
}

impl Call<'_> {
    /// A device that is of this owner.
    pub fn mfa_device_of(&self, owner: &Rc<str>, serial: &str) -> Result<Rc<MfaDevice>, Error> {
        let device = self.account.mfa_devices.by_name(serial).filter(|device| device.owner() == Some(owner));
        device.cloned().ok_or_else(|| not_found(serial))
    }

    pub fn virtual_mfa_device(&self, serial: &str) -> Result<Rc<MfaDevice>, Error> {
        let device = self.account.mfa_devices.by_name(serial).filter(|device| device.is_virtual());
        device.cloned().ok_or_else(|| not_found(serial))
    }
}

pub fn not_found(serial: &str) -> Error {
    NO_SUCH_ENTITY.says(format!("MFA Device with serial number {serial} does not exist."))
}
