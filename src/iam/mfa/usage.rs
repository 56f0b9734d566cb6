//! Giving devices to users and taking them away.

use super::code::synchronize;
use super::owner::{is_fido, not_found, owner};
use super::{DeactivateMFADeviceRequest, EnableMFADeviceRequest, ResyncMFADeviceRequest};
use crate::account::{Assignment, MfaDevice, Referrer};
use crate::error::{ENTITY_ALREADY_EXISTS, Error};
use crate::iam::call::Call;
use crate::iam::quota::exceeded;

/// Devices that a user may have.
const MOST: i64 = 8;

/// How far a first code may lie from the present when a device is enabled: two minutes. [C]
const NEAR: i64 = 4;
/// The same when its clock is known to be off: a day. [C]
const FAR: i64 = 2880;

pub fn enable_mfa_device(call: &mut Call, input: EnableMFADeviceRequest) -> Result<(), Error> {
    let owner = owner(call, Some(&input.UserName))?;
    let serial = input.SerialNumber;
    let mut device = match call.account.mfa_devices.by_name(&serial) {
        Some(device) => MfaDevice::clone(device),
        None if is_made_elsewhere(call, &serial) => MfaDevice {
            serial: serial.into(),
            seed: None,
            tags: Vec::new(),
            assigned: None,
            drift: None,
            last_step: None,
        },
        None => return Err(not_found(&serial)),
    };
    if device.assigned.is_some() {
        return Err(ENTITY_ALREADY_EXISTS.says("MFA Device is already in use."));
    }
    synchronize(&mut device, [&input.AuthenticationCode1, &input.AuthenticationCode2], call.now, NEAR)?;
    if call.account.links().of(&owner, Referrer::MfaDevice, None).count() as i64 >= MOST {
        return Err(exceeded("MfaDevicesPerUser", MOST));
    }
    device.assigned = Some(Assignment { owner, enabled: call.now });
    call.account.put(device);
    Ok(())
}

/// Whether it is a device that the account need not know before it is enabled: one with a serial
/// number, or a FIDO key, for which there is no other way here. [C]
fn is_made_elsewhere(call: &Call, serial: &str) -> bool {
    let is_arn = serial.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("arn:"));
    !is_arn || is_fido(call.account, serial)
}

pub fn resync_mfa_device(call: &mut Call, input: ResyncMFADeviceRequest) -> Result<(), Error> {
    let owner = owner(call, Some(&input.UserName))?;
    let mut device = MfaDevice::clone(&*call.mfa_device_of(&owner, &input.SerialNumber)?);
    synchronize(&mut device, [&input.AuthenticationCode1, &input.AuthenticationCode2], call.now, FAR)?;
    call.account.put(device);
    Ok(())
}

/// Of a virtual device the seed stays, and with it which codes were taken.
pub fn deactivate_mfa_device(call: &mut Call, input: DeactivateMFADeviceRequest) -> Result<(), Error> {
    let owner = owner(call, input.UserName.as_deref())?;
    let device = call.mfa_device_of(&owner, &input.SerialNumber)?;
    match device.is_virtual() {
        true => call.account.update::<MfaDevice>(&device.serial, |device| device.assigned = None),
        false => call.account.remove::<MfaDevice>(&device.serial),
    }
    Ok(())
}
