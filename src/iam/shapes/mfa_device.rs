//! MFA devices.

use std::rc::Rc;

use super::*;
use crate::shape::{Blob, List, Shape, Timestamp};
use crate::structure;

structure! {
    /// A device that somebody signs in with.
    MFADevice {
        /// The name of the user; `root` for the root user.
        UserName: Rc<str> = USER_NAME,
        /// The ARN of a virtual device or of a FIDO key, the serial number of any other.
        SerialNumber: Rc<str> = SERIAL_NUMBER,
        /// Since when it is the user's.
        EnableDate: Timestamp = Shape::Timestamp,
    }
}

structure! {
    /// A device that is a program.
    VirtualMFADevice {
        /// Of the form `arn:aws:iam::ACCOUNT:mfa/PATH/NAME`.
        SerialNumber: Rc<str> = SERIAL_NUMBER,
        /// Base32, as text; told when the device is created and never again.
        Base32StringSeed: Option<Blob> = Shape::Blob,
        /// A picture of `otpauth://totp/NAME@ACCOUNT?secret=SEED`; told when the device is created and never again.
        QRCodePNG: Option<Blob> = Shape::Blob,
        /// Whose it is, if it is somebody's.
        User: Option<User> = User::SHAPE,
        /// Since when it is theirs.
        EnableDate: Option<Timestamp> = Shape::Timestamp,
        /// Not in listings.
        Tags: Option<Vec<Tag>> = TAGS,
    }
}

pub const MFA_DEVICES: Shape = Shape::List(&List::of(MFADevice::SHAPE));
pub const VIRTUAL_MFA_DEVICES: Shape = Shape::List(&List::of(VirtualMFADevice::SHAPE));
pub const CERTIFICATIONS: Shape = Shape::Map(&CERTIFICATION_KEY, &CERTIFICATION_VALUE);
