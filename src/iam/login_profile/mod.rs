//! The passwords of users. [behaviours.md §4.9, §4.10]

mod change;
mod own;
mod rules;

use crate::account::Secret;
use crate::error::{
    ENTITY_ALREADY_EXISTS, ENTITY_TEMPORARILY_UNMODIFIABLE, INVALID_USER_TYPE, LIMIT_EXCEEDED, NO_SUCH_ENTITY,
    PASSWORD_POLICY_VIOLATION, SERVICE_FAILURE,
};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::Shape;

operation! {
    /// Gives a user a password for the console. The root user, who names nobody and gives none, may set its own again.
    pub CREATE_LOGIN_PROFILE = CreateLoginProfile(CreateLoginProfileRequest {
        /// The name of the user, in any case; the caller if not given.
        UserName: Option<String> = USER_NAME,
        /// Follows the account's rules. Left out by the root user alone.
        Password: Option<Secret> = PASSWORD,
        /// Whether another must be set at the first sign-in; false if not given.
        PasswordResetRequired: Option<bool> = Shape::Boolean,
    }) -> CreateLoginProfileResponse {
        /// That the user has a password.
        LoginProfile: LoginProfile = LoginProfile::SHAPE,
    },
    raises [ENTITY_ALREADY_EXISTS, NO_SUCH_ENTITY, PASSWORD_POLICY_VIOLATION, LIMIT_EXCEEDED, SERVICE_FAILURE],
    by change::create_login_profile
}

operation! {
    /// Tells whether a user has a password, and since when.
    pub GET_LOGIN_PROFILE = GetLoginProfile(GetLoginProfileRequest {
        /// The name of the user, in any case; the caller if not given.
        UserName: Option<String> = USER_NAME,
    }) -> GetLoginProfileResponse {
        /// That the user has a password.
        LoginProfile: LoginProfile = LoginProfile::SHAPE,
    },
    raises [NO_SUCH_ENTITY, SERVICE_FAILURE], by change::get_login_profile
}

operation! {
    /// Sets another password for a user, or whether the user must; what is not given stays.
    pub UPDATE_LOGIN_PROFILE = UpdateLoginProfile(UpdateLoginProfileRequest {
        /// The name of the user, in any case.
        UserName: String = USER_NAME,
        /// Follows the account's rules.
        Password: Option<Secret> = PASSWORD,
        /// Whether another must be set at the next sign-in.
        PasswordResetRequired: Option<bool> = Shape::Boolean,
    }) -> (),
    raises [
        ENTITY_TEMPORARILY_UNMODIFIABLE, NO_SUCH_ENTITY, PASSWORD_POLICY_VIOLATION, LIMIT_EXCEEDED, SERVICE_FAILURE,
    ],
    by change::update_login_profile
}

operation! {
    /// Takes a user's password away. Its access keys stay.
    pub DELETE_LOGIN_PROFILE = DeleteLoginProfile(DeleteLoginProfileRequest {
        /// The name of the user, in any case; the caller if not given.
        UserName: Option<String> = USER_NAME,
    }) -> (),
    raises [ENTITY_TEMPORARILY_UNMODIFIABLE, NO_SUCH_ENTITY, LIMIT_EXCEEDED, SERVICE_FAILURE],
    by change::delete_login_profile
}

operation! {
    /// Changes the password of the user who calls.
    pub CHANGE_PASSWORD = ChangePassword(ChangePasswordRequest {
        /// The present one.
        OldPassword: Secret = PASSWORD,
        /// The one from now on; follows the account's rules.
        NewPassword: Secret = PASSWORD,
    }) -> (),
    raises [
        NO_SUCH_ENTITY, INVALID_USER_TYPE, LIMIT_EXCEEDED, ENTITY_TEMPORARILY_UNMODIFIABLE, PASSWORD_POLICY_VIOLATION,
        SERVICE_FAILURE,
    ],
    by own::change_password
}
