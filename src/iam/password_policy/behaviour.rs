//! The account's rules for passwords.

use super::*;
use crate::account;
use crate::error::{Error, NO_SUCH_ENTITY};
use crate::iam::call::Call;
use crate::iam::shapes::PasswordPolicy;

/// Puts the whole policy in the place of the one before: what is left out falls back to its default.
pub fn update_account_password_policy(call: &mut Call, input: UpdateAccountPasswordPolicyRequest) -> Result<(), Error> {
    let mut settings = call.account.settings();
    settings.password_policy = Some(account::PasswordPolicy {
        minimum_length: input.MinimumPasswordLength.unwrap_or(6),
        symbols: input.RequireSymbols.unwrap_or(false),
        numbers: input.RequireNumbers.unwrap_or(false),
        uppercase: input.RequireUppercaseCharacters.unwrap_or(false),
        lowercase: input.RequireLowercaseCharacters.unwrap_or(false),
        users_may_change: input.AllowUsersToChangePassword.unwrap_or(false),
        max_age_days: input.MaxPasswordAge,
        reuse_prevention: input.PasswordReusePrevention,
        hard_expiry: input.HardExpiry,
    });
    call.account.put(settings);
    Ok(())
}

pub fn get_account_password_policy(
    call: &mut Call,
    _: GetAccountPasswordPolicyRequest,
) -> Result<GetAccountPasswordPolicyResponse, Error> {
    let Some(policy) = call.account.settings().password_policy else {
        let message = format!("The Password Policy with domain name {} cannot be found.", call.account.id);
        return Err(NO_SUCH_ENTITY.says(message));
    };
    Ok(GetAccountPasswordPolicyResponse {
        PasswordPolicy: PasswordPolicy {
            MinimumPasswordLength: Some(policy.minimum_length),
            RequireSymbols: Some(policy.symbols),
            RequireNumbers: Some(policy.numbers),
            RequireUppercaseCharacters: Some(policy.uppercase),
            RequireLowercaseCharacters: Some(policy.lowercase),
            AllowUsersToChangePassword: Some(policy.users_may_change),
            ExpirePasswords: Some(policy.max_age_days.is_some()),
            MaxPasswordAge: policy.max_age_days,
            PasswordReusePrevention: policy.reuse_prevention,
            HardExpiry: policy.hard_expiry,
        },
    })
}

pub fn delete_account_password_policy(call: &mut Call, _: DeleteAccountPasswordPolicyRequest) -> Result<(), Error> {
    let mut settings = call.account.settings();
    if settings.password_policy.take().is_none() {
        return Err(NO_SUCH_ENTITY.says("The account policy with name PasswordPolicy cannot be found."));
    }
    call.account.put(settings);
    Ok(())
}
