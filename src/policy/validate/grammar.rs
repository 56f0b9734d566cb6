//! Stage 1: elements, their types and their pairs.

use super::conditions;
use super::draft::{Draft, Statement, items};
use crate::json::{Json, Member, Node};

pub const SYNTAX: &str = "Syntax errors in policy.";

pub const DOCUMENT_ELEMENTS: [&str; 3] = ["Version", "Id", "Statement"];
pub const STATEMENT_ELEMENTS: [&str; 9] =
    ["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"];
const VERSIONS: [&str; 2] = ["2008-10-17", "2012-10-17"];
const PAIRS: [[&str; 2]; 3] = [["Action", "NotAction"], ["Resource", "NotResource"], ["Principal", "NotPrincipal"]];

/// Checks the grammar of the whole document.
pub fn read<'n>(root: &'n Node<'n>) -> Result<Draft<'n>, String> {
    document(root).ok_or_else(|| SYNTAX.to_string())
}

fn document<'n>(root: &'n Node<'n>) -> Option<Draft<'n>> {
    let Json::Object(members) = &root.json else { return None };
    let known = members.iter().all(|member| match &*member.key {
        "Version" => member.value.as_str().is_some_and(|version| VERSIONS.contains(&version)),
        "Id" => member.value.as_str().is_some(),
        key => DOCUMENT_ELEMENTS.contains(&key),
    });
    let statements = statements(root.get("Statement")?)?;
    known.then(|| Draft { version: root.get("Version").and_then(Node::as_str), statements })
}

fn statements<'n>(node: &'n Node<'n>) -> Option<Vec<Statement<'n>>> {
    match &node.json {
        Json::Object(members) => Some(vec![statement(members)?]),
        Json::Array(items) if !items.is_empty() => items
            .iter()
            .map(|item| match &item.json {
                Json::Object(members) => statement(members),
                _ => None,
            })
            .collect(),
        _ => None,
    }
}

fn statement<'n>(members: &'n [Member<'n>]) -> Option<Statement<'n>> {
    let statement = Statement::new(members);
    let whole = statement.has("Effect")
        && members.iter().all(|member| element(&member.key, &member.value))
        && !PAIRS.iter().any(|[one, other]| statement.has(one) && statement.has(other));
    whole.then_some(statement)
}

fn element(key: &str, value: &Node) -> bool {
    match key {
        "Sid" => value.as_str().is_some(),
        "Effect" => value.as_str().is_some_and(is_effect),
        "Action" | "NotAction" | "Resource" | "NotResource" => is_string_or_strings(value),
        "Principal" | "NotPrincipal" => is_principal(value),
        "Condition" => conditions::well_formed(value),
        _ => false,
    }
}

/// The case of its letters is stage 3's to look at.
fn is_effect(text: &str) -> bool {
    text.eq_ignore_ascii_case("Allow") || text.eq_ignore_ascii_case("Deny")
}

fn is_string_or_strings(node: &Node) -> bool {
    items(node).all(|item| item.as_str().is_some())
}

fn is_principal(node: &Node) -> bool {
    match &node.json {
        Json::String(_) => true,
        Json::Object(members) => members.iter().all(|member| is_string_or_strings(&member.value)),
        _ => false,
    }
}
