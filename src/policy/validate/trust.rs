//! The stages that only trust policies have (behaviours.md §3.2).

use super::Checked;
use super::draft::{Draft, members};
use super::grammar::{DOCUMENT_ELEMENTS, STATEMENT_ELEMENTS};
use crate::json::{Json, Node};
use crate::policy::PrincipalType;

pub const INVALID_JSON: &str = "This policy contains invalid Json";

const PRINCIPAL: [&str; 2] = ["Principal", "NotPrincipal"];

/// The document's own elements first, then each statement's with its principals' types.
pub fn knows_every_field(root: &Node) -> Checked {
    known(root, &DOCUMENT_ELEMENTS)?;
    let statements = match root.get("Statement").map(|node| (node, &node.json)) {
        Some((_, Json::Array(items))) => &items[..],
        Some((node, _)) => std::slice::from_ref(node),
        None => &[],
    };
    for statement in statements {
        known(statement, &STATEMENT_ELEMENTS)?;
        for principal in PRINCIPAL.iter().filter_map(|element| statement.get(element)) {
            let unknown = members(principal).iter().find(|member| PrincipalType::from_name(&member.key).is_none());
            unknown.map_or(Ok(()), |member| Err(unknown_field(&member.key)))?;
        }
    }
    Ok(())
}

fn known(node: &Node, elements: &[&str]) -> Checked {
    let unknown = members(node).iter().find(|member| !elements.contains(&&*member.key));
    unknown.map_or(Ok(()), |member| Err(unknown_field(&member.key)))
}

fn unknown_field(key: &str) -> String {
    format!("Unknown field {key}")
}

/// A role's trust policy is about the role; and who is not meant cannot be said. [C: NotPrincipal]
pub fn no_prohibited_field(draft: &Draft) -> Checked {
    let has = |element| draft.statements.iter().any(|statement| statement.has(element));
    if has("Resource") || has("NotResource") {
        return Err("Has prohibited field Resource".to_string());
    }
    if has("NotPrincipal") {
        return Err("Has prohibited field NotPrincipal".to_string());
    }
    Ok(())
}

/// A Principal that names nobody is none.
pub fn principal_exists(draft: &Draft) -> Checked {
    let exists = draft.statements.iter().all(|statement| match statement.get("Principal") {
        Some(node) => node.as_str().is_some() || !members(node).is_empty(),
        None => false,
    });
    if exists { Ok(()) } else { Err("Missing required field Principal".to_string()) }
}
