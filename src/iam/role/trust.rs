//! Trust policies: whom they name in this account. [evaluation.md §7.1]
//!
//! A user or role that a trust policy names, by ARN or id, is kept by its unique id beside the text. The
//! policy follows it when it is renamed, and means nobody else when it is gone.

use std::borrow::Cow;
use std::rc::Rc;

use crate::account::{Account, Role, Trusted};
use crate::engine::arn::Arn;
use crate::error::{Error, MALFORMED_POLICY_DOCUMENT};
use crate::iam::call::Call;
use crate::iam::quota::Quota;
use crate::json::write_string;
use crate::order::Seen;
use crate::policy::validate::{WritePolicyType, write_check};
use crate::policy::{Document, PrincipalList, PrincipalType, Text, parse, size};

/// The users and roles that a trust policy names, if IAM would save it. `present` is the role that
/// has another one so far.
pub fn checked_trust(call: &Call, text: &str, present: Option<&Role>) -> Result<Vec<Trusted>, Error> {
    let malformed = |message: String| MALFORMED_POLICY_DOCUMENT.says(message);
    write_check(text, WritePolicyType::Trust).map_err(|error| malformed(error.message))?;
    call.settings.quotas.allow(Quota::AssumeRolePolicySize, size(text))?;
    let document = parse(text).map_err(|error| malformed(error.message))?;
    // The id of one who is gone can be written again where it stands already.
    let stays = |name: &str| is_unique_id(name) && present.is_some_and(|role| shows(call.account, role, name));
    for name in aws_principals(&document) {
        if let Meaning::Nobody = meaning(call.account, &name.value)
            && !stays(&name.value)
        {
            return Err(malformed(format!("Invalid principal in policy: \"AWS\":\"{}\"", name.value)));
        }
    }
    Ok(trusted(call.account, &document))
}

/// The users and roles that a trust policy names, as far as they are there.
pub fn trusted_principals(account: &Account, text: &str) -> Vec<Trusted> {
    parse(text).map_or(Vec::new(), |document| trusted(account, &document))
}

/// The trust policy of a role as it is shown and judged: byte for byte as it was written, but with
/// the present ARN of whom it names, or the unique id of one who is gone.
pub fn trust_document<'r>(account: &Account, role: &'r Role) -> Cow<'r, str> {
    let mut changed: Vec<(&str, Cow<str>)> = Vec::new();
    for Trusted { named, id } in &role.trusted {
        let present = present_name(account, id);
        if **named != *present {
            changed.push((named, present));
        }
    }
    if changed.is_empty() {
        return Cow::Borrowed(&role.trust);
    }
    parse(&role.trust).map_or(Cow::Borrowed(&role.trust), |document| Cow::Owned(with_names(&document, &changed)))
}

/// The text of a document with other names for some of its AWS principals.
fn with_names(document: &Document, changed: &[(&str, Cow<str>)]) -> String {
    let (mut out, mut written) = (String::with_capacity(document.text.len()), 0);
    for name in aws_principals(document) {
        if let Some((_, present)) = changed.iter().find(|(named, _)| *named == &*name.value) {
            out.push_str(&document.text[written..name.span.start as usize]);
            write_string(&mut out, present);
            written = name.span.end as usize;
        }
    }
    out.push_str(&document.text[written..]);
    out
}

/// What stands under `AWS` in Principal elements, in the order of the text.
fn aws_principals(document: &Document) -> impl Iterator<Item = &Text> {
    let elements = document.statements.iter().filter_map(|statement| statement.principal.as_ref());
    let entries = elements.flat_map(|element| match &element.list {
        PrincipalList::Everyone => &[][..],
        PrincipalList::Entries(entries) => entries,
    });
    entries.filter(|entry| entry.of == PrincipalType::Aws).map(|entry| &entry.text)
}

fn trusted(account: &Account, document: &Document) -> Vec<Trusted> {
    let mut out = Vec::new();
    let mut seen = Seen::default();
    for name in aws_principals(document).filter(|name| seen.insert(&name.value)) {
        if let Meaning::Entity(id) = meaning(account, &name.value) {
            out.push(Trusted { named: (*name.value).into(), id });
        }
    }
    out
}

/// Whom an AWS principal means.
enum Meaning {
    /// The user or role of the account that has this id.
    Entity(Rc<str>),
    /// A user or role that is not there.
    Nobody,
    /// What stands for itself: everyone, an account, a session, somebody of another account.
    Itself,
}

fn meaning(account: &Account, name: &str) -> Meaning {
    if is_unique_id(name) {
        let user = account.users.get(name).map(|user| user.id.clone());
        let id = user.or_else(|| account.roles.get(name).map(|role| role.id.clone()));
        return id.map_or(Meaning::Nobody, Meaning::Entity);
    }
    let Some(arn) = Arn::split(name).filter(|arn| arn.service() == "iam" && arn.account() == &*account.id) else {
        return Meaning::Itself;
    };
    let last = arn.rest().rsplit('/').next().unwrap_or_default();
    // The name alone could be that of another path, or another case.
    let id = match arn.rest().split_once('/') {
        Some(("user", _)) => {
            account.users.by_name(last).filter(|user| account.user_arn(user) == name).map(|user| user.id.clone())
        }
        Some(("role", _)) => {
            account.roles.by_name(last).filter(|role| account.role_arn(role) == name).map(|role| role.id.clone())
        }
        _ => return Meaning::Itself,
    };
    id.map_or(Meaning::Nobody, Meaning::Entity)
}

fn is_unique_id(name: &str) -> bool {
    (name.starts_with("AIDA") || name.starts_with("AROA")) && !name.contains(':')
}

/// The ARN of the user or role with an id, or the id itself.
fn present_name<'i>(account: &Account, id: &'i str) -> Cow<'i, str> {
    let user = account.users.get(id).map(|user| account.user_arn(user));
    let arn = user.or_else(|| account.roles.get(id).map(|role| account.role_arn(role)));
    arn.map_or(Cow::Borrowed(id), Cow::Owned)
}

/// Whether the trust policy of a role is shown with this principal.
fn shows(account: &Account, role: &Role, name: &str) -> bool {
    let document = parse(&trust_document(account, role));
    document.is_ok_and(|document| aws_principals(&document).any(|shown| *shown.value == *name))
}
