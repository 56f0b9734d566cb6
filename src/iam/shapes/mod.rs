//! What the operations share: structures, lists of them, and the limits of text and numbers.
//!
//! Text that rows hold is `Rc<str>`, which both share; text that is made for an answer is a `String`.

mod access;
mod access_key;
mod certificate;
mod delegation;
mod enumeration;
mod group;
mod instance_profile;
mod login_profile;
mod mfa_device;
mod number;
mod password_policy;
mod pattern;
mod policy;
mod provider;
mod role;
mod role_template;
mod service_credential;
mod ssh_public_key;
mod tag;
mod text;
mod user;

pub use access::*;
pub use access_key::*;
pub use certificate::*;
pub use delegation::*;
pub use enumeration::*;
pub use group::*;
pub use instance_profile::*;
pub use login_profile::*;
pub use mfa_device::*;
pub use number::*;
pub use password_policy::*;
pub use pattern::is_serial_number;
pub use policy::*;
pub use provider::*;
pub use role::*;
pub use role_template::*;
pub use service_credential::*;
pub use ssh_public_key::*;
pub use tag::*;
pub use text::*;
pub use user::*;
