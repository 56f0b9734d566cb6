//! Markers: where a page ended, bound to the request that it belongs to.

use crate::error::Error;

const PREFIX: &str = "iamlet-";

/// The marker of the request with this fingerprint, behind a cursor of its own making.
pub fn write(fingerprint: u64, cursor: impl std::fmt::Display) -> String {
    format!("{PREFIX}{fingerprint:016x}-{cursor}")
}

/// The cursor in a marker. That of another request is refused.
pub fn read(marker: &str, fingerprint: u64) -> Result<&str, Error> {
    let read = || {
        let (of, cursor) = marker.strip_prefix(PREFIX)?.split_once('-')?;
        let same_request = of.len() == 16 && u64::from_str_radix(of, 16).ok()? == fingerprint;
        if same_request { Some(cursor) } else { None }
    };
    read().ok_or_else(invalid)
}

pub fn invalid() -> Error {
    Error::validation("Invalid Marker.")
}

/// A fingerprint of a request's parts (FNV-1a). Two requests may share one by rare accident; then a
/// page of the wrong one begins somewhere in its middle, which is no more than asking for that page.
pub fn fingerprint<'p>(parts: impl IntoIterator<Item = &'p str>) -> u64 {
    let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3);
    // 0xFF is no byte of UTF-8, so that parts cannot run into one another.
    let whole = |hash, part: &str| step(part.bytes().fold(hash, step), 0xFF);
    parts.into_iter().fold(0xCBF2_9CE4_8422_2325, whole)
}
