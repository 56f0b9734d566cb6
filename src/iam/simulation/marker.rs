//! The marker of a page: how many results came before, bound to the request they belong to.

use crate::error::Error;

const PREFIX: &str = "iamlet-";

/// The marker behind `done` results of the request with this fingerprint.
pub fn marker(fingerprint: u64, done: usize) -> String {
    format!("{PREFIX}{fingerprint:016x}-{done}")
}

/// How many results came before. A marker of another request is refused.
pub fn read(marker: &str, fingerprint: u64) -> Result<usize, Error> {
    let read = || {
        let (of, done) = marker.strip_prefix(PREFIX)?.split_once('-')?;
        let same_request = u64::from_str_radix(of, 16).ok()? == fingerprint && of.len() == 16;
        let plain = done.bytes().all(|b| b.is_ascii_digit());
        if same_request && plain { done.parse().ok() } else { None }
    };
    read().ok_or_else(|| Error::validation("Invalid Marker."))
}

/// A fingerprint of a request's parts (FNV-1a). Two requests may share one by rare accident; then a
/// page of the wrong one begins somewhere in its middle, which is no more than asking for that page.
pub fn fingerprint<'p>(parts: impl Iterator<Item = &'p str>) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
    // 0xFF is no byte of UTF-8, so that parts cannot run into one another.
    parts.flat_map(|part| part.bytes().chain([0xFF])).fold(0xCBF2_9CE4_8422_2325, step)
}
