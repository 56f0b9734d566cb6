//! The exports for JavaScript: thin, and the only code that knows of it. A file a subject.
//!
//! What JavaScript holds is a number, a handle into a [`Slab`](slab::Slab) here. Errors go over as
//! JSON text; the TypeScript layer makes typed errors of them.

#[cfg(feature = "account")]
mod account;
mod decide;
#[cfg(feature = "account")]
mod documents;
mod errors;
#[cfg(feature = "faults")]
mod faults;
#[cfg(feature = "account")]
mod packs;
mod slab;
mod texts;

#[cfg(feature = "account")]
pub use account::*;
pub use decide::*;
#[cfg(feature = "account")]
pub use documents::*;
#[cfg(feature = "account")]
pub use packs::*;
pub use texts::*;
