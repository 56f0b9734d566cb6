//! Numbers as exact decimals (evaluation.md §5.5).

use std::cmp::Ordering;

use crate::text::{number, part};

/// A decimal number of any size, kept as digits and an exponent that is never written out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimal {
    negative: bool,
    /// Significant digits without zeros at either end; empty for zero.
    digits: Box<[u8]>,
    /// The value is `0.digits × 10^exponent`.
    exponent: i128,
}

impl Decimal {
    /// Reads `[+-]?digits[.digits][e[+-]digits]`. [C: the exponent, since JSON numbers have one]
    pub fn parse(text: &str) -> Option<Decimal> {
        let (negative, unsigned) = match text.as_bytes().first()? {
            b'-' => (true, part(text, 1..)),
            b'+' => (false, part(text, 1..)),
            _ => (false, text),
        };
        let (mantissa, power) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, power)) => (mantissa, parse_power(power)?),
            None => (unsigned, 0),
        };
        let (whole, fraction) = match mantissa.split_once('.') {
            Some((whole, fraction)) if !fraction.is_empty() => (whole, fraction),
            Some(_) => return None,
            None => (mantissa, ""),
        };
        let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        if whole.is_empty() || !all_digits(whole) || !all_digits(fraction) {
            return None;
        }
        Some(Self::normalised(negative, whole, fraction, power))
    }

    fn normalised(negative: bool, whole: &str, fraction: &str, power: i128) -> Decimal {
        let digits: Vec<u8> = whole.bytes().chain(fraction.bytes()).collect();
        let Some(first) = digits.iter().position(|&d| d != b'0') else {
            return Decimal { negative: false, digits: Box::default(), exponent: 0 };
        };
        let last = digits.iter().rposition(|&d| d != b'0').unwrap_or(first);
        let exponent = power + whole.len() as i128 - first as i128;
        Decimal { negative, digits: digits[first..=last].into(), exponent }
    }

    /// The whole number that is not above it; `None` beyond 18 digits.
    pub fn floor(&self) -> Option<i64> {
        let places = usize::try_from(self.exponent.max(0)).ok().filter(|places| *places <= 18)?;
        let digit = |at: usize| self.digits.get(at).map_or(0, |digit| i64::from(digit - b'0'));
        let whole = (0..places).fold(0, |whole, at| whole * 10 + digit(at));
        let has_fraction = self.digits.len() > places;
        Some(if self.negative { -whole - i64::from(has_fraction) } else { whole })
    }

    fn sign(&self) -> i8 {
        match (self.digits.is_empty(), self.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        }
    }
}

/// An exponent of more than 36 digits is not read, which keeps comparing exact. [C]
fn parse_power(text: &str) -> Option<i128> {
    let (negative, digits) = match text.as_bytes().first()? {
        b'-' => (true, part(text, 1..)),
        b'+' => (false, part(text, 1..)),
        _ => (false, text),
    };
    let size = number(digits).filter(|_| digits.len() <= 36)?;
    Some(if negative { -size } else { size })
}

impl Ord for Decimal {
    fn cmp(&self, other: &Self) -> Ordering {
        let magnitude = || (self.exponent, &self.digits).cmp(&(other.exponent, &other.digits));
        self.sign().cmp(&other.sign()).then_with(|| match self.sign() {
            0 => Ordering::Equal,
            1 => magnitude(),
            _ => magnitude().reverse(),
        })
    }
}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
