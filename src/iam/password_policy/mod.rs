//! The rules for the passwords of users. [behaviours.md §4.10]

mod behaviour;

use crate::error::{LIMIT_EXCEEDED, MALFORMED_POLICY_DOCUMENT, NO_SUCH_ENTITY, SERVICE_FAILURE};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::Shape;

operation! {
    /// Sets the rules for passwords. They are replaced as a whole: what is not given gets its default.
    pub UPDATE_ACCOUNT_PASSWORD_POLICY = UpdateAccountPasswordPolicy(UpdateAccountPasswordPolicyRequest {
        /// In characters, 6 to 128; 6 if not given.
        MinimumPasswordLength: Option<i64> = MINIMUM_PASSWORD_LENGTH,
        /// Whether a symbol must be in it; false if not given.
        RequireSymbols: Option<bool> = Shape::Boolean,
        /// Whether a digit must be in it; false if not given.
        RequireNumbers: Option<bool> = Shape::Boolean,
        /// Whether one of A to Z must be in it; false if not given.
        RequireUppercaseCharacters: Option<bool> = Shape::Boolean,
        /// Whether one of a to z must be in it; false if not given.
        RequireLowercaseCharacters: Option<bool> = Shape::Boolean,
        /// Whether users may change their own; false if not given.
        AllowUsersToChangePassword: Option<bool> = Shape::Boolean,
        /// In days, 1 to 1095; passwords never expire if not given.
        MaxPasswordAge: Option<i64> = MAX_PASSWORD_AGE,
        /// How many earlier passwords may not be used again, 1 to 24; none if not given.
        PasswordReusePrevention: Option<i64> = PASSWORD_REUSE_PREVENTION,
        /// Whether only an administrator can reset an expired password; false if not given.
        HardExpiry: Option<bool> = Shape::Boolean,
    }) -> (),
    raises [NO_SUCH_ENTITY, MALFORMED_POLICY_DOCUMENT, LIMIT_EXCEEDED, SERVICE_FAILURE],
    by behaviour::update_account_password_policy
}

operation! {
    /// Gets the rules for passwords, if the account has set any.
    pub GET_ACCOUNT_PASSWORD_POLICY =
        GetAccountPasswordPolicy(GetAccountPasswordPolicyRequest {}) -> GetAccountPasswordPolicyResponse {
            /// What passwords must satisfy.
            PasswordPolicy: PasswordPolicy = PasswordPolicy::SHAPE,
        },
    raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by behaviour::get_account_password_policy
}

operation! {
    /// Removes the rules for passwords; the defaults of AWS hold again.
    pub DELETE_ACCOUNT_PASSWORD_POLICY = DeleteAccountPasswordPolicy(DeleteAccountPasswordPolicyRequest {}) -> (),
    raises [NO_SUCH_ENTITY, LIMIT_EXCEEDED, SERVICE_FAILURE], by behaviour::delete_account_password_policy
}
