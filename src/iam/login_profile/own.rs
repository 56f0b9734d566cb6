//! What users do about their own passwords.

use super::ChangePasswordRequest;
use super::change::not_found;
use super::rules::set_password;
use crate::account::User;
use crate::engine::context::Context;
use crate::engine::{Decision, Detail};
use crate::error::{Error, INVALID_USER_TYPE};
use crate::iam::authorizer;
use crate::iam::call::Call;
use crate::iam::caller::Caller;
use crate::keys::password;

/// What the account's rules grant to every user.
const GRANT: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:ChangePassword","Resource":"*"}]}"#;

/// The permission is asked for first, then the profile, the old password, and whether it has expired
/// for good. [C]
pub fn change_password(call: &mut Call, input: ChangePasswordRequest) -> Result<(), Error> {
    let Caller::User(name) = call.caller else {
        return Err(INVALID_USER_TYPE.says("Only IAM users can change their own password."));
    };
    let user = call.user(name)?;
    check_permission(call, &user)?;
    let mut credentials = call.account.credentials_of(&user.id);
    let login = credentials.login.as_mut().ok_or_else(|| not_found(&user.name))?;
    if !password::same(&login.hash.0, &password::hash(&input.OldPassword.0, &login.salt)) {
        return Err(Error::access_denied("The old password was incorrect."));
    }
    let rules = call.account.settings().password_policy;
    let is_hard = rules.as_ref().is_some_and(|rules| rules.hard_expiry == Some(true));
    if is_hard && login.expires(rules.as_ref()).is_some_and(|expires| expires <= call.now) {
        return Err(Error::access_denied("The password has expired, and only an administrator can set another."));
    }
    set_password(call, login, &input.NewPassword.0)?;
    login.reset_required = false;
    call.account.put_credentials(credentials);
    Ok(())
}

/// Asks the policies of the user. The account's rules may grant it too, as a policy of the user would:
/// within its boundary, and unless something denies it. [C]
fn check_permission(call: &Call, user: &User) -> Result<(), Error> {
    let arn = call.account.user_arn(user);
    let granted = call.account.settings().password_policy.is_some_and(|rules| rules.users_may_change);
    let context = Context::new();
    let question = crate::Question {
        action: "iam:ChangePassword",
        resource: &arn,
        context: &context,
        now: call.now.saturating_mul(1000),
    };
    let authorizer = authorizer::of_principal(call, &arn, granted.then_some(GRANT));
    let reason = authorizer.and_then(|authorizer| authorizer.explain(question, Detail::Decisive));
    let message = match reason {
        Ok(reason) if reason.verdict.decision == Decision::Allowed => return Ok(()),
        Ok(reason) => reason.access_denied,
        // A policy that nobody knows may deny.
        Err(_) => None,
    };
    Err(Error::access_denied(message.unwrap_or_else(|| {
        ["User: ", &arn, " is not authorized to perform: iam:ChangePassword on resource: ", &arn].concat()
    })))
}
