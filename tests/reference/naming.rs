//! Principal matching (section 7).

use super::document::{PrincipalElement, PrincipalEntry};
use super::requester::{Kind, Requester};

/// 7.2, weakest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    Account,
    UserOfSession,
    RoleOfSession,
    Direct,
}

/// What else bears on naming.
pub struct Setting {
    /// sts:AssumeRoleWithSAML or …WithWebIdentity.
    pub unsigned_assume: bool,
    /// The requester's entity has a permissions boundary (7.3).
    pub boundary: bool,
}

/// 7.2 for an Allow: "take the strongest". "Allow + NotPrincipal: never matches."
pub fn allow_class(principal: &PrincipalElement, requester: &Requester) -> Option<Class> {
    if principal.not {
        return None;
    }
    principal.entries.iter().filter_map(|entry| class(entry, requester)).max()
}

/// An Allow of the trust policy for an unsigned AssumeRoleWith…: "only a Federated entry grants".
pub fn allow_federated(principal: &PrincipalElement, requester: &Requester) -> Option<Class> {
    let hit = !principal.not && principal.entries.iter().any(|entry| is_own_provider(entry, requester));
    hit.then_some(Class::Direct)
}

/// 7.2: "For Deny every class counts as a match", and what cannot be excluded counts too.
pub fn deny_matches(principal: &PrincipalElement, requester: &Requester, setting: &Setting) -> bool {
    if principal.not {
        return not_principal(&principal.entries, requester, setting);
    }
    principal.entries.iter().any(|entry| {
        class(entry, requester).is_some()
            || cannot_be_excluded(entry, requester)
            // A session that the provider vouched for is named by a Deny of the provider too. [C]
            || is_own_provider(entry, requester)
    })
}

/// Whether one entry names the requester for certain, and how.
fn class(entry: &PrincipalEntry, requester: &Requester) -> Option<Class> {
    match entry {
        PrincipalEntry::Everyone => Some(Class::Direct),
        // 7.1: "AWS principals and anonymous".
        PrincipalEntry::Aws(name) if name == "*" => {
            let named = requester.is_aws() || (requester.kind == Kind::Anonymous && !requester.is_external());
            named.then_some(Class::Direct)
        }
        PrincipalEntry::Aws(name) => aws_class(name, requester),
        PrincipalEntry::Service(name) => {
            (requester.kind == Kind::Service && *name == requester.name).then_some(Class::Direct)
        }
        // 8.3: an anonymous requester has `*` only; AssumeRoleWith… is `allow_federated`.
        PrincipalEntry::Federated(_) => None,
        // "A CanonicalUser that is the canonical id of P's account is class Account."
        PrincipalEntry::CanonicalUser(id) => {
            (requester.is_aws() && requester.canonical_user_id.as_ref() == Some(id)).then_some(Class::Account)
        }
    }
}

fn aws_class(name: &str, requester: &Requester) -> Option<Class> {
    if !requester.is_aws() {
        return None;
    }
    if is_account(name, requester) {
        // "Root ARN for the root user" is its own ARN.
        let own = requester.kind == Kind::Root && name == requester.name;
        return Some(if own { Class::Direct } else { Class::Account });
    }
    let own_id = requester.user_id.as_deref();
    match &requester.kind {
        Kind::User if name == requester.name || own_id == Some(name) => Some(Class::Direct),
        Kind::RoleSession { session: Some(_) } if name == requester.name => Some(Class::Direct),
        Kind::RoleSession { .. } if requester.role_arn.as_deref() == Some(name) => Some(Class::RoleOfSession),
        Kind::RoleSession { .. } if own_id.and_then(|id| id.split(':').next()) == Some(name) => {
            Some(Class::RoleOfSession)
        }
        Kind::FederatedSession if name == requester.name => Some(Class::Direct),
        Kind::FederatedSession if requester.federating_user.as_deref() == Some(name) => Some(Class::UserOfSession),
        _ => None,
    }
}

/// The account id or root ARN of the requester's account.
fn is_account(name: &str, requester: &Requester) -> bool {
    match (&requester.partition, &requester.account) {
        (Some(partition), Some(account)) => name == account || name == format!("arn:{partition}:iam::{account}:root"),
        _ => false,
    }
}

fn is_own_provider(entry: &PrincipalEntry, requester: &Requester) -> bool {
    matches!(entry, PrincipalEntry::Federated(name) if requester.federated_provider.as_ref() == Some(name))
}

/// Entries that do not name the requester for certain, but that a Deny may not pass over.
fn cannot_be_excluded(entry: &PrincipalEntry, requester: &Requester) -> bool {
    match entry {
        // 7.1: "for service principals and SAML/OIDC requesters a Deny matches".
        PrincipalEntry::Aws(name) if name == "*" => true,
        PrincipalEntry::Aws(name) => {
            is_some_session_of(name, requester)
                || is_some_federating_user(name, requester)
                || is_some_unique_id(name, requester)
        }
        PrincipalEntry::CanonicalUser(_) => requester.is_aws() && requester.canonical_user_id.is_none(),
        _ => false,
    }
}

/// A role ARN as principal is a session without a name: any session ARN of that role may be it.
fn is_some_session_of(name: &str, requester: &Requester) -> bool {
    let (Kind::RoleSession { session: None }, Some(partition), Some(account)) =
        (&requester.kind, &requester.partition, &requester.account)
    else {
        return false;
    };
    let prefix = format!("arn:{partition}:sts::{account}:assumed-role/{}/", requester.label);
    name.starts_with(&prefix)
}

/// 7.3: "Matches when the requester is not exempt. Exempt ⇔ every layer is listed."
fn not_principal(entries: &[PrincipalEntry], requester: &Requester, setting: &Setting) -> bool {
    if entries.is_empty() {
        return false;
    }
    // "Always matches a user or role session whose entity has a permissions boundary."
    if setting.boundary && (requester.kind == Kind::User || requester.is_role_session()) {
        return true;
    }
    !is_exempt(entries, requester)
}

fn is_exempt(entries: &[PrincipalEntry], requester: &Requester) -> bool {
    let lists = |wanted: &str| entries.iter().any(|entry| matches!(entry, PrincipalEntry::Aws(name) if name == wanted));
    let everyone = entries.iter().any(|entry| match entry {
        PrincipalEntry::Everyone => true,
        PrincipalEntry::Aws(name) if name == "*" => class(entry, requester).is_some(),
        _ => false,
    });
    if everyone {
        return true;
    }
    let account = entries.iter().any(|entry| match entry {
        PrincipalEntry::Aws(name) => is_account(name, requester),
        PrincipalEntry::CanonicalUser(_) => class(entry, requester) == Some(Class::Account),
        _ => false,
    });
    match &requester.kind {
        Kind::Root => account,
        Kind::User => lists(&requester.name) && account,
        Kind::RoleSession { session: Some(_) } => {
            lists(&requester.name) && requester.role_arn.as_deref().is_some_and(lists) && account
        }
        // Without a name no session ARN can be known to be listed.
        Kind::RoleSession { session: None } => false,
        Kind::FederatedSession => {
            lists(&requester.name) && requester.federating_user.as_deref().is_some_and(lists) && account
        }
        Kind::Service => {
            entries.iter().any(|entry| matches!(entry, PrincipalEntry::Service(name) if *name == requester.name))
        }
        Kind::Anonymous => entries.iter().any(|entry| is_own_provider(entry, requester)),
    }
}

/// Whether a principal list that names the requester does so by `*` or `{"AWS":"*"}`.
pub fn names_everyone(principal: &PrincipalElement, requester: &Requester) -> bool {
    principal.entries.iter().any(|entry| match entry {
        PrincipalEntry::Everyone => true,
        PrincipalEntry::Aws(name) if name == "*" => class(entry, requester).is_some(),
        _ => false,
    })
}

/// The user behind a federated session, when nobody said who it is.
fn is_some_federating_user(name: &str, requester: &Requester) -> bool {
    let (Some(partition), Some(account)) = (&requester.partition, &requester.account) else { return false };
    requester.kind == Kind::FederatedSession
        && requester.federating_user.is_none()
        && name.starts_with(&format!("arn:{partition}:iam::{account}:user/"))
}

/// A unique id, when nobody said which one the requester has.
fn is_some_unique_id(name: &str, requester: &Requester) -> bool {
    let prefix = if requester.kind == Kind::User {
        "AIDA"
    } else if requester.is_role_session() {
        "AROA"
    } else {
        return false;
    };
    requester.user_id.is_none() && !name.contains(':') && name.starts_with(prefix)
}
