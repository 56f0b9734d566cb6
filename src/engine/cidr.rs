//! Blocks of IP addresses (evaluation.md §5.9).

use super::address::Address;
use crate::text::number;

/// A block of addresses of one family.
#[derive(Clone, Copy, Debug)]
pub struct Cidr {
    network: Address,
    prefix: u32,
}

impl Cidr {
    /// Reads `address` or `address/prefix`; bits behind the prefix are passed over.
    pub fn parse(text: &str) -> Option<Cidr> {
        let (address, prefix) = match text.split_once('/') {
            Some((address, prefix)) => (address, Some(prefix)),
            None => (text, None),
        };
        let network = Address::parse(address)?;
        let prefix = match prefix {
            None => network.width,
            Some(digits) => parse_prefix(digits).filter(|&prefix| prefix <= network.width)?,
        };
        Some(Cidr { network, prefix })
    }

    pub fn contains(&self, address: &Address) -> bool {
        let differing = (self.network.bits ^ address.bits).leading_zeros() + address.width;
        self.network.width == address.width && differing >= self.prefix + u128::BITS
    }
}

fn parse_prefix(digits: &str) -> Option<u32> {
    number(digits).filter(|_| digits.len() <= 3).map(|prefix| prefix as u32)
}
