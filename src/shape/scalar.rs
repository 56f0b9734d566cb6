//! The scalars that JSON has no type for.

use super::{Shaped, Value};
use crate::base64;
use crate::engine::date::Instant;
use crate::engine::number::Decimal;

/// A date, in whole seconds since 1970. Answered as that number; taken as one too, or in ISO 8601.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp(pub i64);

/// The seconds before and after 1970 that a date of JavaScript can hold.
const LATEST: i64 = 8_640_000_000_000;

impl Timestamp {
    /// `None` for what is no date. What a date has beyond whole seconds is dropped.
    pub fn read(value: &Value) -> Option<Timestamp> {
        let seconds = match value {
            Value::Integer(seconds) => *seconds,
            Value::Number(lexeme) => Decimal::parse(lexeme)?.floor()?,
            Value::Text(text) if text.contains('-') => Instant::parse(text)?.seconds()?,
            _ => return None,
        };
        (-LATEST..=LATEST).contains(&seconds).then_some(Timestamp(seconds))
    }
}

impl Shaped for Timestamp {
    fn from_value(value: Value) -> Self {
        Timestamp::read(&value).unwrap_or_default()
    }

    fn into_value(self) -> Value {
        Value::Integer(self.0)
    }
}

/// Bytes, as base64 in JSON.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Blob(pub Vec<u8>);

/// It may be a secret, such as the seed of an MFA device.
impl std::fmt::Debug for Blob {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Blob of {} bytes", self.0.len())
    }
}

impl Blob {
    pub fn read(text: &str) -> Option<Blob> {
        base64::decode(text).map(Blob)
    }

    pub fn text(&self) -> String {
        base64::encode(&self.0)
    }
}

impl Shaped for Blob {
    fn from_value(value: Value) -> Self {
        value.as_text().and_then(Blob::read).unwrap_or_default()
    }

    fn into_value(self) -> Value {
        Value::Text(self.text())
    }
}
