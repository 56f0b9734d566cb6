//! The codes of a device that shows another one every 30 seconds (RFC 6238, with SHA-1).

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

/// Seconds that a device shows a code.
const STEP: i64 = 30;

/// The number of the step that a time lies in, in seconds since 1970.
pub fn step(time: i64) -> i64 {
    time.div_euclid(STEP)
}

/// The six digits of a step, as a number.
pub fn code(key: &[u8], step: i64) -> Option<u32> {
    let mut mac = Hmac::<Sha1>::new_from_slice(key).ok()?;
    mac.update(&step.to_be_bytes());
    let mac = mac.finalize().into_bytes();
    let at = usize::from(mac.last()? & 15);
    let word: [u8; 4] = mac.get(at..at + 4)?.try_into().ok()?;
    Some((u32::from_be_bytes(word) & 0x7FFF_FFFF) % 1_000_000)
}

/// The key of a seed in base32.
pub fn key(seed: &str) -> Option<Vec<u8>> {
    let (mut key, mut bits, mut count) = (Vec::with_capacity(seed.len() * 5 / 8), 0u32, 0);
    for byte in seed.bytes() {
        let value = match byte {
            b'A'..=b'Z' => byte - b'A',
            b'2'..=b'7' => byte - b'2' + 26,
            _ => return None,
        };
        bits = (bits << 5) | u32::from(value);
        count += 5;
        if count >= 8 {
            count -= 8;
            key.push((bits >> count) as u8);
        }
    }
    Some(key)
}

/// Where to look for codes.
pub struct Window {
    /// The step in the middle.
    pub around: i64,
    /// Steps to either side.
    pub reach: i64,
    /// Codes up to this step do not count any more.
    pub after: Option<i64>,
}

/// The step of the first of two codes that follow one another; of several the one nearest to the middle.
pub fn find(seed: &str, [first, second]: [&str; 2], window: &Window) -> Option<i64> {
    let key = key(seed)?;
    let (first, second) = (first.parse().ok()?, second.parse().ok()?);
    let shows = |step: i64, digits: u32| code(&key, step) == Some(digits);
    let from_the_middle =
        (0..=window.reach).flat_map(|away| [window.around.saturating_add(away), window.around.saturating_sub(away)]);
    let mut unused = from_the_middle.filter(|step| window.after.is_none_or(|last| *step > last));
    unused.find(|step| shows(*step, first) && shows(step.saturating_add(1), second))
}
