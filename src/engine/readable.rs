//! Whether a text can be read as a value of a condition.

use super::date::Instant;
use super::number::Decimal;

pub fn is_number(text: &str) -> bool {
    Decimal::parse(text).is_some()
}

pub fn is_date(text: &str) -> bool {
    Instant::parse(text).is_some()
}
