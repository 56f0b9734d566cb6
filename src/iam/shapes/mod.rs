//! What the operations share: structures, lists of them, and the limits of text and numbers.
//!
//! Text that rows hold is `Rc<str>`, which both share; text that is made for an answer is a `String`.

mod delegation;
mod enumeration;
mod group;
mod instance_profile;
mod number;
mod password_policy;
mod pattern;
mod policy;
mod role;
mod role_template;
mod tag;
mod text;
mod user;

pub use delegation::*;
pub use enumeration::*;
pub use group::*;
pub use instance_profile::*;
pub use number::*;
pub use password_policy::*;
pub use policy::*;
pub use role::*;
pub use role_template::*;
pub use tag::*;
pub use text::*;
pub use user::*;
