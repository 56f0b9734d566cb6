//! What the tests of imports import.

mod details;
mod faults;

pub use details::{READ, TRUST, details};
pub use faults::FAULTS;
