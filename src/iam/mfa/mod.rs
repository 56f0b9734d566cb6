//! MFA devices. [behaviours.md §4.11, §6]

mod code;
mod create;
mod list;
mod owner;
mod usage;

use std::rc::Rc;

use crate::error::{
    CONCURRENT_MODIFICATION, DELETE_CONFLICT, ENTITY_ALREADY_EXISTS, ENTITY_TEMPORARILY_UNMODIFIABLE,
    INVALID_AUTHENTICATION_CODE, INVALID_INPUT, LIMIT_EXCEEDED, NO_SUCH_ENTITY, SERVICE_FAILURE,
};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::{Shape, TextMap, Timestamp};

operation! {
    /// Creates a virtual MFA device, which is nobody's yet. Its seed is told here and never again.
    pub CREATE_VIRTUAL_MFA_DEVICE = CreateVirtualMFADevice(CreateVirtualMFADeviceRequest {
        /// `/` if not given; any other begins and ends with `/`.
        Path: Option<String> = PATH,
        /// Letters, digits and `_+=,.@-`; with the path unique in the account, whatever its case.
        VirtualMFADeviceName: String = VIRTUAL_MFA_DEVICE_NAME,
        /// At most 50.
        Tags: Option<Vec<Tag>> = TAGS,
    }) -> CreateVirtualMFADeviceResponse {
        /// The new device, with its seed.
        VirtualMFADevice: VirtualMFADevice = VirtualMFADevice::SHAPE,
    },
    raises [LIMIT_EXCEEDED, INVALID_INPUT, ENTITY_ALREADY_EXISTS, CONCURRENT_MODIFICATION, SERVICE_FAILURE],
    by create::create_virtual_mfa_device
}

operation! {
    /// Gives an MFA device to a user who can show two of its codes, one after the other.
    pub ENABLE_MFA_DEVICE = EnableMFADevice(EnableMFADeviceRequest {
        /// The name of the user, in any case; the root user calls itself `root`.
        UserName: String = EXISTING_USER_NAME,
        /// The ARN of a virtual device, or the serial number of any other.
        SerialNumber: String = SERIAL_NUMBER,
        /// Six digits.
        AuthenticationCode1: String = AUTHENTICATION_CODE,
        /// The six digits that the device shows next.
        AuthenticationCode2: String = AUTHENTICATION_CODE,
    }) -> (),
    raises [
        ENTITY_ALREADY_EXISTS, ENTITY_TEMPORARILY_UNMODIFIABLE, INVALID_AUTHENTICATION_CODE, LIMIT_EXCEEDED,
        NO_SUCH_ENTITY, SERVICE_FAILURE, CONCURRENT_MODIFICATION,
    ],
    by usage::enable_mfa_device
}

operation! {
    /// Finds out, by two codes, how far the clock of a device is off.
    pub RESYNC_MFA_DEVICE = ResyncMFADevice(ResyncMFADeviceRequest {
        /// The name of the user, in any case; the root user calls itself `root`.
        UserName: String = EXISTING_USER_NAME,
        /// The ARN of a virtual device, or the serial number of any other.
        SerialNumber: String = SERIAL_NUMBER,
        /// Six digits.
        AuthenticationCode1: String = AUTHENTICATION_CODE,
        /// The six digits that the device shows next.
        AuthenticationCode2: String = AUTHENTICATION_CODE,
    }) -> (),
    raises [INVALID_AUTHENTICATION_CODE, NO_SUCH_ENTITY, LIMIT_EXCEEDED, SERVICE_FAILURE, CONCURRENT_MODIFICATION],
    by usage::resync_mfa_device
}

operation! {
    /// Takes an MFA device from a user. A virtual one is there still, and nobody's.
    pub DEACTIVATE_MFA_DEVICE = DeactivateMFADevice(DeactivateMFADeviceRequest {
        /// The name of the user, in any case; the caller if not given.
        UserName: Option<String> = EXISTING_USER_NAME,
        /// The ARN of a virtual device, or the serial number of any other.
        SerialNumber: String = SERIAL_NUMBER,
    }) -> (),
    raises [
        ENTITY_TEMPORARILY_UNMODIFIABLE, NO_SUCH_ENTITY, LIMIT_EXCEEDED, SERVICE_FAILURE, CONCURRENT_MODIFICATION,
    ],
    by usage::deactivate_mfa_device
}

operation! {
    /// Deletes a virtual MFA device that is nobody's.
    pub DELETE_VIRTUAL_MFA_DEVICE = DeleteVirtualMFADevice(DeleteVirtualMFADeviceRequest {
        /// The ARN of the device.
        SerialNumber: String = SERIAL_NUMBER,
    }) -> (),
    raises [NO_SUCH_ENTITY, DELETE_CONFLICT, LIMIT_EXCEEDED, SERVICE_FAILURE, CONCURRENT_MODIFICATION],
    by create::delete_virtual_mfa_device
}

operation! {
    /// Lists the MFA devices of a user.
    pub LIST_MFA_DEVICES = ListMFADevices(ListMFADevicesRequest {
        /// The name of the user, in any case; the caller if not given.
        UserName: Option<String> = EXISTING_USER_NAME,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListMFADevicesResponse {
        /// In the order of their serial numbers.
        MFADevices: Vec<MFADevice> = MFA_DEVICES,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [MFADevices], raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by list::list_mfa_devices
}

operation! {
    /// Lists the virtual MFA devices of the account.
    pub LIST_VIRTUAL_MFA_DEVICES = ListVirtualMFADevices(ListVirtualMFADevicesRequest {
        /// Which of them; all if not given.
        AssignmentStatus: Option<String> = ASSIGNMENT_STATUS,
        /// Where the page before ended: its `Marker`.
        Marker: Option<String> = MARKER,
        /// How many a page holds at most: 1 to 1000, 100 if not given.
        MaxItems: Option<i64> = MAX_ITEMS,
    }) -> ListVirtualMFADevicesResponse {
        /// In the order of their ARNs.
        VirtualMFADevices: Vec<VirtualMFADevice> = VIRTUAL_MFA_DEVICES,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more: where the next page begins.
        Marker: Option<String> = RESPONSE_MARKER,
    },
    pages [VirtualMFADevices], raises [], by list::list_virtual_mfa_devices
}

operation! {
    /// Gets a FIDO key.
    pub GET_MFA_DEVICE = GetMFADevice(GetMFADeviceRequest {
        /// The ARN of the key; other devices are not told.
        SerialNumber: String = SERIAL_NUMBER,
        /// The name of the user whose it is, in any case.
        UserName: Option<String> = USER_NAME,
    }) -> GetMFADeviceResponse {
        /// The name of the user; `root` for the root user.
        UserName: Option<Rc<str>> = USER_NAME,
        /// The ARN of the key.
        SerialNumber: Rc<str> = SERIAL_NUMBER,
        /// Since when it is the user's.
        EnableDate: Option<Timestamp> = Shape::Timestamp,
        /// What is certified of it: here nothing is.
        Certifications: Option<TextMap<String>> = CERTIFICATIONS,
    },
    raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by list::get_mfa_device
}
