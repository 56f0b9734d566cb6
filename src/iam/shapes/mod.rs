//! What the operations share: structures, lists of them, and the limits of text and numbers.
//!
//! Text that rows hold is `Rc<str>`, which both share; text that is made for an answer is a `String`.

mod certificate;
mod enumeration;
mod group;
mod instance_profile;
mod mfa_device;
mod number;
mod password_policy;
mod pattern;
mod policy;
mod provider;
mod role;
mod ssh_public_key;
mod tag;
mod text;
mod user;

pub use certificate::*;
pub use enumeration::*;
pub use group::*;
pub use instance_profile::*;
pub use mfa_device::*;
pub use number::*;
pub use password_policy::*;
pub use pattern::is_serial_number;
pub use policy::*;
pub use provider::*;
pub use role::*;
pub use ssh_public_key::*;
pub use tag::*;
pub use text::*;
pub use user::*;
