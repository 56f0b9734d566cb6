//! The lines of the report.

use crate::account::{AccessKey, Account, Credentials, KeyUse};
use crate::engine::date::format_seconds;
use crate::iam::answer;

const HEAD: &str = "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,\
    password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,\
    access_key_1_last_used_region,access_key_1_last_used_service,access_key_2_active,access_key_2_last_rotated,\
    access_key_2_last_used_date,access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,\
    cert_1_last_rotated,cert_2_active,cert_2_last_rotated";

const NONE: &str = "N/A";
const NOT_SUPPORTED: &str = "not_supported";
const NEVER_USED: &str = "no_information";

/// How many access keys, and how many certificates, have columns.
const SHOWN: usize = 2;

/// The report on the account as it is.
pub fn written(account: &Account) -> String {
    let mut out = HEAD.to_string();
    let root = answer::root_user(account);
    let credentials = account.credentials_of(&Credentials::ROOT.into());
    begin(&mut out, ["<root_account>", &root.Arn, &date(root.CreateDate.0), NOT_SUPPORTED]);
    let used = root.PasswordLastUsed.map(|used| date(used.0));
    let unused = if account.login_of(&credentials).is_some() { NEVER_USED } else { NONE };
    [used.as_deref().unwrap_or(unused), NOT_SUPPORTED, NOT_SUPPORTED].iter().for_each(|text| add(&mut out, text));
    credentials_of(account, &credentials, &mut out);
    let policy = account.settings().password_policy;
    for user in account.users.iter() {
        let credentials = account.credentials_of(&user.id);
        let login = credentials.login.as_ref();
        begin(&mut out, [&user.name, &account.user_arn(user), &date(user.created), flag(login.is_some())]);
        let used = || user.password_last_used.map_or_else(|| NEVER_USED.to_string(), date);
        let next = login.and_then(|login| login.expires(policy.as_ref()));
        let changed = login.map(|login| login.changed);
        for text in [changed.map(|_| used()), changed.map(date), next.map(date)] {
            add(&mut out, text.as_deref().unwrap_or(NONE));
        }
        credentials_of(account, &credentials, &mut out);
    }
    out
}

/// Begins a line with the columns that the root user has too.
fn begin(out: &mut String, texts: [&str; 4]) {
    out.push('\n');
    for (index, text) in texts.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        field(out, text);
    }
}

fn add(out: &mut String, text: &str) {
    out.push(',');
    field(out, text);
}

/// MFA, access keys and certificates; those that are active come first.
fn credentials_of(account: &Account, credentials: &Credentials, out: &mut String) {
    add(out, flag(account.has_mfa_device(&credentials.id)));
    let keys = active_first(&credentials.access_keys, |key| key.active);
    for index in 0..SHOWN {
        access_key(keys.get(index).copied(), out);
    }
    let certificates = active_first(&credentials.signing_certificates, |certificate| certificate.active);
    for index in 0..SHOWN {
        let shown = certificates.get(index);
        add(out, flag(shown.is_some_and(|certificate| certificate.active)));
        add(out, shown.map(|certificate| date(certificate.uploaded)).as_deref().unwrap_or(NONE));
    }
}

fn access_key(key: Option<&AccessKey>, out: &mut String) {
    add(out, flag(key.is_some_and(|key| key.active)));
    add(out, key.map(|key| date(key.created)).as_deref().unwrap_or(NONE));
    match key.and_then(|key| key.last_used.as_ref()) {
        Some(KeyUse { date: used, region, service }) => {
            [&*date(*used), region, service].iter().for_each(|text| add(out, text));
        }
        None => [NONE; 3].iter().for_each(|text| add(out, text)),
    }
}

fn active_first<T>(items: &[T], is_active: impl Fn(&T) -> bool) -> Vec<&T> {
    let active = items.iter().filter(|item| is_active(item));
    active.chain(items.iter().filter(|item| !is_active(item))).collect()
}

fn flag(is: bool) -> &'static str {
    if is { "true" } else { "false" }
}

/// ISO 8601 as published reports have it: `2026-01-02T03:04:05+00:00`.
fn date(seconds: i64) -> String {
    let mut text = format_seconds(seconds.saturating_mul(1000));
    text.pop();
    text + "+00:00"
}

/// In quotes where it would not be one field without them.
fn field(out: &mut String, text: &str) {
    if !text.contains([',', '"', '\n', '\r']) {
        return out.push_str(text);
    }
    out.push('"');
    out.push_str(&text.replace('"', "\"\""));
    out.push('"');
}
