//! Reading devices.

use super::owner::{is_fido, not_found, owner, user};
use super::{
    GetMFADeviceRequest, GetMFADeviceResponse, ListMFADevicesRequest, ListMFADevicesResponse,
    ListVirtualMFADevicesRequest, ListVirtualMFADevicesResponse, MFADevice, VirtualMFADevice,
};
use crate::account::Referrer;
use crate::error::Error;
use crate::iam::call::Call;
use crate::iam::page::Pager;
use crate::shape::Timestamp;

pub fn list_mfa_devices(call: &mut Call, input: ListMFADevicesRequest) -> Result<ListMFADevicesResponse, Error> {
    let owner = owner(call, input.UserName.as_deref())?;
    let pager = Pager::new(["ListMFADevices", &owner], input.Marker.as_deref(), input.MaxItems)?;
    let account = &*call.account;
    let name = user(account, &owner).UserName;
    let links = account.links().of(&owner, Referrer::MfaDevice, pager.after());
    let page = pager.rows(links.map(|(place, link)| {
        let assigned = account.mfa_devices.get(&link.id).and_then(|device| device.assigned.as_ref());
        let device = assigned.map(|assigned| MFADevice {
            UserName: name.clone(),
            SerialNumber: link.id.clone(),
            EnableDate: Timestamp(assigned.enabled),
        });
        (place, device)
    }));
    Ok(ListMFADevicesResponse { IsTruncated: Some(page.is_truncated()), MFADevices: page.items, Marker: page.marker })
}

pub fn list_virtual_mfa_devices(
    call: &mut Call,
    input: ListVirtualMFADevicesRequest,
) -> Result<ListVirtualMFADevicesResponse, Error> {
    let status = input.AssignmentStatus.as_deref().unwrap_or("Any");
    let pager = Pager::new(["ListVirtualMFADevices", status], input.Marker.as_deref(), input.MaxItems)?;
    let account = &*call.account;
    let page = pager.rows(account.mfa_devices.by_names(pager.after()).map(|(place, device)| {
        let asked = match status {
            "Assigned" => device.assigned.is_some(),
            "Unassigned" => device.assigned.is_none(),
            _ => true,
        };
        let shown = (asked && device.is_virtual()).then(|| VirtualMFADevice {
            SerialNumber: device.serial.clone(),
            User: device.owner().map(|owner| user(account, owner)),
            EnableDate: device.assigned.as_ref().map(|assigned| Timestamp(assigned.enabled)),
            ..VirtualMFADevice::default()
        });
        (place, shown)
    }));
    Ok(ListVirtualMFADevicesResponse {
        IsTruncated: Some(page.is_truncated()),
        VirtualMFADevices: page.items,
        Marker: page.marker,
    })
}

pub fn get_mfa_device(call: &mut Call, input: GetMFADeviceRequest) -> Result<GetMFADeviceResponse, Error> {
    let named = input.UserName.as_deref().map(|name| owner(call, Some(name))).transpose()?;
    let (account, serial) = (&*call.account, &input.SerialNumber);
    let device = account.mfa_devices.by_name(serial).filter(|device| is_fido(account, &device.serial));
    let assigned = device.and_then(|device| device.assigned.as_ref());
    let assigned = assigned.filter(|assigned| named.is_none_or(|named| named == assigned.owner));
    let (Some(device), Some(assigned)) = (device, assigned) else { return Err(not_found(serial)) };
    Ok(GetMFADeviceResponse {
        UserName: Some(user(account, &assigned.owner).UserName),
        SerialNumber: device.serial.clone(),
        EnableDate: Some(Timestamp(assigned.enabled)),
        Certifications: None,
    })
}
