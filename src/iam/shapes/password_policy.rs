//! The account's rules for passwords.

use super::*;
use crate::shape::Shape;
use crate::structure;

structure! {
    /// What the passwords of users must satisfy when they are set.
    PasswordPolicy {
        /// In characters.
        MinimumPasswordLength: Option<i64> = MINIMUM_PASSWORD_LENGTH,
        /// Whether one of ``! @ # $ % ^ & * ( ) _ + - = [ ] { } | '`` must be in it.
        RequireSymbols: Option<bool> = Shape::Boolean,
        /// Whether a digit must be in it.
        RequireNumbers: Option<bool> = Shape::Boolean,
        /// Whether one of A to Z must be in it.
        RequireUppercaseCharacters: Option<bool> = Shape::Boolean,
        /// Whether one of a to z must be in it.
        RequireLowercaseCharacters: Option<bool> = Shape::Boolean,
        /// Whether users may change their own.
        AllowUsersToChangePassword: Option<bool> = Shape::Boolean,
        /// Whether passwords expire: there is a `MaxPasswordAge`.
        ExpirePasswords: Option<bool> = Shape::Boolean,
        /// In days; left out when passwords never expire.
        MaxPasswordAge: Option<i64> = MAX_PASSWORD_AGE,
        /// How many earlier passwords may not be used again; left out when all may.
        PasswordReusePrevention: Option<i64> = PASSWORD_REUSE_PREVENTION,
        /// Whether an expired password can only be reset by an administrator; left out when it was never set.
        HardExpiry: Option<bool> = Shape::Boolean,
    }
}
