//! IP addresses and CIDR blocks (5.9).

use std::net::IpAddr;

#[derive(Debug)]
pub struct Block {
    address: IpAddr,
    bits: u32,
}

/// A request value: a bare address. An IPv4-mapped IPv6 address stays IPv6.
pub fn address(text: &str) -> Option<IpAddr> {
    text.parse().ok()
}

/// A policy value: an address with or without a prefix length; bare is /32 or /128.
pub fn block(text: &str) -> Option<Block> {
    let (address, length) = match text.split_once('/') {
        Some((address, length)) => (address, Some(length)),
        None => (text, None),
    };
    let address: IpAddr = address.parse().ok()?;
    let width = if address.is_ipv4() { 32 } else { 128 };
    let bits = match length {
        None => width,
        Some(length) if length.bytes().all(|b| b.is_ascii_digit()) => length.parse().ok()?,
        Some(_) => return None,
    };
    (bits <= width).then_some(Block { address, bits })
}

/// "Host bits past the mask ignored; families never match each other."
pub fn contains(block: &Block, address: IpAddr) -> bool {
    match (block.address, address) {
        (IpAddr::V4(a), IpAddr::V4(b)) => {
            top(u32::from(a).into(), 32, block.bits) == top(u32::from(b).into(), 32, block.bits)
        }
        (IpAddr::V6(a), IpAddr::V6(b)) => top(u128::from(a), 128, block.bits) == top(u128::from(b), 128, block.bits),
        _ => false,
    }
}

/// The leading `bits` of a number `width` bits wide.
fn top(value: u128, width: u32, bits: u32) -> u128 {
    if bits == 0 { 0 } else { value >> (width - bits) }
}
