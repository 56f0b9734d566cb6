//! The codes that a device shows.

use crate::account::MfaDevice;
use crate::error::{Error, INVALID_AUTHENTICATION_CODE};
use crate::keys::totp::{self, Window};

/// Checks two codes that follow one another, and sets the device's clock by them. The first may lie
/// `reach` steps from what the device's clock was thought to show, and behind all that were taken.
pub fn synchronize(device: &mut MfaDevice, codes: [&str; 2], now: i64, reach: i64) -> Result<(), Error> {
    let invalid = || INVALID_AUTHENTICATION_CODE.says("Authentication code for device is not valid.");
    let Some(seed) = &device.seed else {
        // Only its maker knows what it shows; what it cannot show is the same code twice. [C]
        return if codes[0] == codes[1] { Err(invalid()) } else { Ok(()) };
    };
    let present = totp::step(now);
    let around = present.saturating_add(device.drift.unwrap_or(0));
    let window = Window { around, reach, after: device.last_step };
    let second = totp::find(&seed.0, codes, &window).ok_or_else(invalid)?.saturating_add(1);
    device.drift = Some(second.saturating_sub(present));
    device.last_step = Some(second);
    Ok(())
}
