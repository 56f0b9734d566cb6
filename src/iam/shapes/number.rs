//! Numbers and their limits, a constant for each shape of the model and named like it.

use crate::shape::{ANY_INTEGER, Range, Shape};

const fn range(min: i64, max: i64) -> Range {
    Range { min: Some(min), max: Some(max) }
}

pub const INTEGER: Shape = Shape::Integer(&ANY_INTEGER);
pub const ATTACHMENT_COUNT: Shape = INTEGER;
pub const SUMMARY_VALUE: Shape = INTEGER;
pub const MAX_ITEMS: Shape = Shape::Integer(&range(1, 1000));
/// Seconds.
pub const ROLE_MAX_SESSION_DURATION: Shape = Shape::Integer(&range(3600, 43_200));
/// Seconds.
pub const SESSION_DURATION: Shape = Shape::Integer(&range(300, 43_200));
pub const MINIMUM_PASSWORD_LENGTH: Shape = Shape::Integer(&range(6, 128));
/// Days.
pub const MAX_PASSWORD_AGE: Shape = Shape::Integer(&range(1, 1095));
pub const PASSWORD_REUSE_PREVENTION: Shape = Shape::Integer(&range(1, 24));
/// Days.
pub const CREDENTIAL_AGE_DAYS: Shape = Shape::Integer(&range(1, 36_600));
