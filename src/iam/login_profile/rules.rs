//! What a password must satisfy when it is set.

use crate::account::{Account, Login, PasswordPolicy, Secret};
use crate::error::{Error, PASSWORD_POLICY_VIOLATION};
use crate::iam::call::Call;
use crate::keys::password;

const SYMBOLS: &str = "!@#$%^&*()_+-=[]{}|'";

/// The rules of AWS for accounts that have none: a length, and one of the kinds may be missing.
const DEFAULT_LENGTH: i64 = 8;
const DEFAULT_SPARE: usize = 1;

/// Refuses a password that breaks the account's rules, but for those about earlier ones.
pub fn check_password(account: &Account, password: &str) -> Result<(), Error> {
    let settings = account.settings();
    let rules = settings.password_policy.as_ref();
    let length = rules.map_or(DEFAULT_LENGTH, |rules| rules.minimum_length);
    let mut broken = Vec::new();
    if (password.chars().count() as i64) < length {
        broken.push(["Password should have a minimum length of ", &*length.to_string()].concat());
    }
    let missing = missing_kinds(rules, password);
    let spare = if rules.is_some() { 0 } else { DEFAULT_SPARE };
    let lacking = missing.len().saturating_sub(spare);
    let count = broken.len() + lacking;
    if lacking > 0 {
        broken.extend(missing.into_iter().map(|kind| ["Password should have at least one ", kind].concat()));
    }
    // The account's name and e-mail address are not known, but its alias is. [C]
    if rules.is_none() && settings.alias.as_deref().is_some_and(|alias| alias.eq_ignore_ascii_case(password)) {
        return Err(PASSWORD_POLICY_VIOLATION.says("Password should not be the name of the account"));
    }
    match &broken[..] {
        [] => Ok(()),
        [rule] => Err(PASSWORD_POLICY_VIOLATION.says(&**rule)),
        rules => {
            let (count, rules) = (count.to_string(), rules.join(", "));
            let parts = ["Password should meet ", &count, " more of the following requirements: ", &rules];
            Err(PASSWORD_POLICY_VIOLATION.says(parts.concat()))
        }
    }
}

/// The kinds of characters that are asked for and are not there.
fn missing_kinds(rules: Option<&PasswordPolicy>, password: &str) -> Vec<&'static str> {
    let asked =
        rules.map_or([true; 4], |rules| [rules.uppercase, rules.lowercase, rules.numbers, rules.symbols]).into_iter();
    let has = |is_of_kind: fn(char) -> bool| password.chars().any(is_of_kind);
    let kinds = [
        ("uppercase letter", has(|c| c.is_ascii_uppercase())),
        ("lowercase letter", has(|c| c.is_ascii_lowercase())),
        ("number", has(|c| c.is_ascii_digit())),
        ("symbol", has(|c| SYMBOLS.contains(c))),
    ];
    let missing = asked.zip(kinds).filter(|(asked, (_, is_there))| *asked && !is_there);
    missing.map(|(_, (kind, _))| kind).collect()
}

/// Puts another password in the place of the present one, which counts as the first of the earlier
/// ones. All hashes have the salt of the first password, so that one hash compares with all. [C]
pub fn set_password(call: &Call, login: &mut Login, new: &str) -> Result<(), Error> {
    check_password(call.account, new)?;
    let hash = password::hash(new, &login.salt);
    let kept = call.account.settings().password_policy.and_then(|rules| rules.reuse_prevention).unwrap_or(0);
    let mut earlier = std::iter::once(&login.hash).chain(&login.earlier).take(kept as usize);
    if earlier.any(|earlier| password::same(&earlier.0, &hash)) {
        let parts = ["Password should not be one of the last ", &*kept.to_string(), " passwords"];
        return Err(PASSWORD_POLICY_VIOLATION.says(parts.concat()));
    }
    login.earlier.insert(0, std::mem::replace(&mut login.hash, Secret(hash.into())));
    login.earlier.truncate(Login::EARLIER);
    login.changed = call.now;
    Ok(())
}
