//! The form of a trust policy's principals (evaluation.md §7.1, behaviours.md §3.2).

use super::Checked;
use super::draft::{Draft, items, members};
use super::resources::PARTITIONS;
use crate::json::Node;

pub fn are_well_formed(draft: &Draft) -> Checked {
    draft.statements.iter().filter_map(|statement| statement.get("Principal")).try_for_each(principal)
}

fn principal(node: &Node) -> Checked {
    if let Some(text) = node.as_str() {
        return if text == "*" { Ok(()) } else { invalid("AWS", text) };
    }
    members(node).iter().try_for_each(|member| {
        let check = match &*member.key {
            "AWS" => aws,
            "Service" => service,
            "Federated" => federated,
            _ => canonical_user,
        };
        items(&member.value).filter_map(Node::as_str).try_for_each(check)
    })
}

fn invalid(of: &str, text: &str) -> Checked {
    Err(format!("Invalid principal in policy: \"{of}\":\"{text}\""))
}

fn aws(text: &str) -> Checked {
    let names_someone = text == "*" || is_account(text) || is_unique_id(text) || is_principal_arn(text);
    if names_someone { Ok(()) } else { invalid("AWS", text) }
}

fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit())
}

/// What is left of a deleted user or role.
fn is_unique_id(text: &str) -> bool {
    text.len() == 21
        && (text.starts_with("AIDA") || text.starts_with("AROA"))
        && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

/// A user, a role, a session or an account's root; never a group, never a wildcard.
fn is_principal_arn(text: &str) -> bool {
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    let ["arn", partition, service, "", account, path] = parts[..] else { return false };
    let named = |types: &[&str]| {
        let name = types.iter().find_map(|of| path.strip_prefix(of));
        name.is_some_and(|name| !name.is_empty() && !name.contains(['*', '?', ':']))
    };
    let of_service = match service {
        "iam" => path == "root" || named(&["user/", "role/"]),
        "sts" => named(&["assumed-role/", "federated-user/"]),
        _ => false,
    };
    PARTITIONS.contains(&partition) && is_account(account) && of_service
}

fn service(text: &str) -> Checked {
    let name = text.strip_suffix(".cn").unwrap_or(text).strip_suffix(".amazonaws.com");
    if name.is_some_and(is_domain) { Ok(()) } else { invalid("SERVICE", text) }
}

fn federated(text: &str) -> Checked {
    let is_domain = text.contains('.') && is_domain(text);
    if is_domain || is_provider_arn(text) {
        return Ok(());
    }
    Err("Federated principals must be valid domain names or SAML metadata ARNs".to_string())
}

fn is_provider_arn(text: &str) -> bool {
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    let ["arn", partition, "iam", "", account, path] = parts[..] else { return false };
    let name = path.strip_prefix("saml-provider/").or_else(|| path.strip_prefix("oidc-provider/"));
    PARTITIONS.contains(&partition)
        && is_account(account)
        && name.is_some_and(|name| !name.is_empty() && !name.contains(['*', '?', ' ']))
}

/// Labels of letters, digits and inner hyphens with dots between.
fn is_domain(text: &str) -> bool {
    text.split('.').all(|label| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
    })
}

/// The canonical id of an account: 64 hexadecimal digits.
fn canonical_user(text: &str) -> Checked {
    let is_id = text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit());
    if is_id { Ok(()) } else { invalid("CanonicalUser", text) }
}
