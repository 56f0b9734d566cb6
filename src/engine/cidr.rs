//! IP addresses and CIDR blocks (evaluation.md §5.9).

use std::net::IpAddr;

/// A block of addresses of one family. An IPv4 address mapped into IPv6 counts as IPv6. [C]
#[derive(Clone, Copy, Debug)]
pub struct Cidr {
    network: IpAddr,
    prefix: u32,
}

impl Cidr {
    /// Reads `address` or `address/prefix`; bits behind the prefix are passed over.
    pub fn parse(text: &str) -> Option<Cidr> {
        let (address, prefix) = match text.split_once('/') {
            Some((address, prefix)) => (address, Some(prefix)),
            None => (text, None),
        };
        let network: IpAddr = address.parse().ok()?;
        let width = if network.is_ipv4() { 32 } else { 128 };
        let prefix = match prefix {
            None => width,
            Some(digits) => parse_prefix(digits).filter(|&prefix| prefix <= width)?,
        };
        Some(Cidr { network, prefix })
    }

    pub fn contains(&self, address: &IpAddr) -> bool {
        match (self.network, address) {
            (IpAddr::V4(network), IpAddr::V4(address)) => {
                let differing = u32::from(network) ^ u32::from(*address);
                differing.leading_zeros() >= self.prefix
            }
            (IpAddr::V6(network), IpAddr::V6(address)) => {
                let differing = u128::from(network) ^ u128::from(*address);
                differing.leading_zeros() >= self.prefix
            }
            _ => false,
        }
    }
}

fn parse_prefix(digits: &str) -> Option<u32> {
    let plain = !digits.is_empty() && digits.len() <= 3 && digits.bytes().all(|b| b.is_ascii_digit());
    if plain { digits.parse().ok() } else { None }
}
