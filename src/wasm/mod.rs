//! The exports for JavaScript: thin, and the only code that knows of it.
//!
//! What JavaScript holds is a number, a handle into a [`Slab`] here. Errors go over as JSON text;
//! the TypeScript layer makes typed errors of them.

mod calls;
mod errors;
#[cfg(feature = "faults")]
mod faults;
mod slab;

pub use calls::*;
