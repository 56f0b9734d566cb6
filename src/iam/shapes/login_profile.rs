//! Passwords for the console.

use std::rc::Rc;

use super::*;
use crate::shape::{Shape, Timestamp};
use crate::structure;

structure! {
    /// That a user has a password for the console.
    LoginProfile {
        /// Whose password it is.
        UserName: Rc<str> = USER_NAME,
        /// When the user got its first password.
        CreateDate: Timestamp = Shape::Timestamp,
        /// Whether another must be set at the next sign-in.
        PasswordResetRequired: Option<bool> = Shape::Boolean,
    }
}
