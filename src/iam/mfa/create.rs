//! Creating and deleting virtual devices.

use super::{
    CreateVirtualMFADeviceRequest, CreateVirtualMFADeviceResponse, DeleteVirtualMFADeviceRequest, VirtualMFADevice,
};
use crate::account::{MfaDevice, Secret};
use crate::error::{DELETE_CONFLICT, ENTITY_ALREADY_EXISTS, Error, INVALID_INPUT};
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::quota::{Quota, exceeded};
use crate::iam::shapes::{SERIAL_NUMBER_TEXT, is_serial_number};
use crate::iam::tagging::{Keys, checked_tags};
use crate::keys::qr;
use crate::shape::Blob;

/// Characters of a seed in base32.
const SEED: usize = 64;

pub fn create_virtual_mfa_device(
    call: &mut Call,
    input: CreateVirtualMFADeviceRequest,
) -> Result<CreateVirtualMFADeviceResponse, Error> {
    let tags = checked_tags(input.Tags, Keys::Exact)?;
    let name = input.VirtualMFADeviceName;
    let serial = call.account.arn("mfa", input.Path.as_deref().unwrap_or("/"), &name);
    // A path may hold more than the operations take that name a device. [C]
    let is_short = SERIAL_NUMBER_TEXT.max.is_none_or(|max| serial.len() <= max);
    if !is_short || !is_serial_number(&serial) {
        return Err(INVALID_INPUT.says("Path and name do not make a valid serial number."));
    }
    if call.account.mfa_devices.by_name(&serial).is_some() {
        return Err(ENTITY_ALREADY_EXISTS.says("MFA device already exists."));
    }
    let limit = call.settings.quotas.get(Quota::Users);
    let present = call.account.mfa_devices.iter().filter(|device| device.is_virtual()).count();
    if present as i64 >= limit {
        return Err(exceeded("VirtualMfaDevicesPerAccount", limit));
    }
    let seed = call.random.base32(SEED);
    let device = MfaDevice {
        serial: serial.into(),
        seed: Some(Secret(seed.as_str().into())),
        tags,
        assigned: None,
        drift: None,
        last_step: None,
    };
    let answer = VirtualMFADevice {
        SerialNumber: device.serial.clone(),
        QRCodePNG: picture(call, &name, &seed).map(Blob),
        Base32StringSeed: Some(Blob(seed.into_bytes())),
        Tags: (!device.tags.is_empty()).then(|| answer::tags(&device.tags)),
        ..VirtualMFADevice::default()
    };
    call.account.put(device);
    Ok(CreateVirtualMFADeviceResponse { VirtualMFADevice: answer })
}

/// What a program reads the seed from. The account is called by its alias, if it has one. [C]
fn picture(call: &Call, name: &str, seed: &str) -> Option<Vec<u8>> {
    let alias = call.account.settings().alias;
    let account = alias.as_deref().unwrap_or(&call.account.id);
    qr::image(&["otpauth://totp/", name, "@", account, "?secret=", seed].concat())
}

pub fn delete_virtual_mfa_device(call: &mut Call, input: DeleteVirtualMFADeviceRequest) -> Result<(), Error> {
    let device = call.virtual_mfa_device(&input.SerialNumber)?;
    if device.assigned.is_some() {
        return Err(DELETE_CONFLICT.says("MFA VirtualDevice in use. Must deactivate first."));
    }
    call.account.remove::<MfaDevice>(&device.serial);
    Ok(())
}
