//! What the operations share: structures, lists of them, and the limits of text and numbers.
//!
//! Text that rows hold is `Rc<str>`, which both share; text that is made for an answer is a `String`.

mod access_key;
mod certificate;
mod enumeration;
mod group;
mod instance_profile;
mod login_profile;
mod number;
mod password_policy;
mod pattern;
mod policy;
mod role;
mod service_credential;
mod tag;
mod text;
mod user;

pub use access_key::*;
pub use certificate::*;
pub use enumeration::*;
pub use group::*;
pub use instance_profile::*;
pub use login_profile::*;
pub use number::*;
pub use password_policy::*;
pub use policy::*;
pub use role::*;
pub use service_credential::*;
pub use tag::*;
pub use text::*;
pub use user::*;
