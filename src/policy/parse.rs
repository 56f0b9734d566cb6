//! Text → [`Document`]: the grammar of evaluation.md §2.1 to §2.5.
//!
//! What one policy type demands or forbids is in `requirements`.

use std::rc::Rc;

use super::document::*;
use super::error::{PolicyError, PolicyErrorCode};
use crate::json::{self, Json, Limits, Node, Span};

/// The largest document that is read; far above every quota of AWS.
const LIMITS: Limits = Limits { bytes: 4 << 20, depth: 64 };

/// Reads a policy document of any type.
pub fn parse(text: &str) -> Result<Document, PolicyError> {
    let root = json::read(text, LIMITS).map_err(|error| PolicyError::from_json(error, text))?;
    let fault = |fault: Fault| PolicyError::new(fault.code, fault.message, fault.path, text, fault.at);
    document(&root, text).map_err(fault)
}

/// A [`PolicyError`] before its position is counted.
struct Fault {
    code: PolicyErrorCode,
    message: String,
    path: String,
    at: u32,
}

type Parsed<T> = Result<T, Fault>;

fn fault<T>(code: PolicyErrorCode, at: Span, path: &str, message: impl Into<String>) -> Parsed<T> {
    Err(Fault { code, message: message.into(), path: path.to_string(), at: at.start })
}

fn wrong_type<T>(node: &Node, path: &str, expected: &str) -> Parsed<T> {
    let message = format!("expected {expected}, got {}", node.json.type_name());
    fault(PolicyErrorCode::WrongType, node.span, path, message)
}

fn members<'n>(node: &'n Node, path: &str, expected: &str) -> Parsed<&'n [json::Member]> {
    match &node.json {
        Json::Object(members) => Ok(members),
        _ => wrong_type(node, path, expected),
    }
}

fn text(node: &Node, path: &str) -> Parsed<Text> {
    match node.as_str() {
        Some(value) => Ok(Text { value: value.into(), span: node.span }),
        None => wrong_type(node, path, "a string"),
    }
}

fn unknown<T>(member: &json::Member, path: &str, known: &str) -> Parsed<T> {
    let message = format!("unknown element \"{}\", expected one of {known}", member.key);
    fault(PolicyErrorCode::UnknownElement, member.key_span, path, message)
}

fn document(root: &Node, source: &str) -> Parsed<Document> {
    let (mut version, mut statements) = (Version::V2008, None);
    for member in members(root, "", "a policy document (an object)")? {
        let path = &*member.key;
        match path {
            "Version" => version = parse_version(&member.value)?,
            "Id" => drop(text(&member.value, path)?),
            "Statement" => statements = Some(parse_statements(&member.value)?),
            _ => return unknown(member, path, "Version, Id, Statement"),
        }
    }
    match statements {
        Some(statements) => Ok(Document { text: Rc::from(source), version, statements }),
        None => fault(PolicyErrorCode::MissingElement, root.span, "Statement", "the document has no Statement"),
    }
}

fn parse_version(node: &Node) -> Parsed<Version> {
    match &*text(node, "Version")?.value {
        "2012-10-17" => Ok(Version::V2012),
        "2008-10-17" => Ok(Version::V2008),
        other => {
            let message = format!("expected \"2012-10-17\" or \"2008-10-17\", got \"{other}\"");
            fault(PolicyErrorCode::InvalidVersion, node.span, "Version", message)
        }
    }
}

fn parse_statements(node: &Node) -> Parsed<Vec<Statement>> {
    match &node.json {
        Json::Object(_) => Ok(vec![statement(node, "Statement", node.span.start + 1)?]),
        Json::Array(items) => {
            let mut reached_at = node.span.start + 1;
            let mut statements = Vec::with_capacity(items.len());
            for (index, item) in items.iter().enumerate() {
                statements.push(statement(item, &format!("Statement[{index}]"), reached_at)?);
                reached_at = item.span.end;
            }
            Ok(statements)
        }
        _ => wrong_type(node, "Statement", "a statement or a list of statements"),
    }
}

const STATEMENT_ELEMENTS: &str =
    "Sid, Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition";

fn statement(node: &Node, path: &str, reached_at: u32) -> Parsed<Statement> {
    let mut effect = None;
    let mut out = Statement {
        span: node.span,
        reached_at,
        sid: None,
        effect: Effect::Deny,
        principal: None,
        action: None,
        resource: None,
        condition: None,
        conditions: Vec::new(),
    };
    for member in members(node, path, "a statement (an object)")? {
        let (key, value) = (&*member.key, &member.value);
        let here = format!("{path}.{key}");
        match key {
            "Sid" => out.sid = Some(text(value, &here)?.value),
            "Effect" => effect = Some(parse_effect(value, &here)?),
            "Action" | "NotAction" => {
                exclusive(out.action.is_some(), member, &here, "Action and NotAction")?;
                out.action = Some(elements(value, &here, key == "NotAction")?);
            }
            "Resource" | "NotResource" => {
                exclusive(out.resource.is_some(), member, &here, "Resource and NotResource")?;
                out.resource = Some(elements(value, &here, key == "NotResource")?);
            }
            "Principal" | "NotPrincipal" => {
                exclusive(out.principal.is_some(), member, &here, "Principal and NotPrincipal")?;
                out.principal = Some(principal(value, &here, key == "NotPrincipal")?);
            }
            "Condition" => {
                out.condition = Some(value.span);
                out.conditions = conditions(value, &here)?;
            }
            _ => return unknown(member, &here, STATEMENT_ELEMENTS),
        }
    }
    match effect {
        Some(effect) => Ok(Statement { effect, ..out }),
        None => {
            fault(PolicyErrorCode::MissingElement, node.span, &format!("{path}.Effect"), "the statement has no Effect")
        }
    }
}

fn exclusive(taken: bool, member: &json::Member, path: &str, pair: &str) -> Parsed<()> {
    if taken {
        let message = format!("a statement cannot hold both {pair}");
        return fault(PolicyErrorCode::ExclusiveElements, member.key_span, path, message);
    }
    Ok(())
}

fn parse_effect(node: &Node, path: &str) -> Parsed<Effect> {
    match &*text(node, path)?.value {
        "Allow" => Ok(Effect::Allow),
        "Deny" => Ok(Effect::Deny),
        other => {
            let message = format!("expected \"Allow\" or \"Deny\", got \"{other}\"");
            fault(PolicyErrorCode::InvalidEffect, node.span, path, message)
        }
    }
}

fn elements(node: &Node, path: &str, negated: bool) -> Parsed<Elements> {
    Ok(Elements { negated, items: strings(node, path)?, span: node.span })
}

/// A string or a list of strings. `null` in a list is passed over, as IAM does when it saves.
fn strings(node: &Node, path: &str) -> Parsed<Vec<Text>> {
    let Json::Array(items) = &node.json else {
        return match node.as_str() {
            Some(_) => Ok(vec![text(node, path)?]),
            None => wrong_type(node, path, "a string or a list of strings"),
        };
    };
    let present = items.iter().enumerate().filter(|(_, item)| item.json != Json::Null);
    present.map(|(index, item)| text(item, &format!("{path}[{index}]"))).collect()
}

fn principal(node: &Node, path: &str, negated: bool) -> Parsed<PrincipalElement> {
    let list = match &node.json {
        Json::String(text) if &**text == "*" => PrincipalList::Everyone,
        Json::Object(members) => PrincipalList::Entries(principal_entries(members, path)?),
        _ => {
            let message = "expected \"*\" or an object of AWS, Service, Federated, CanonicalUser";
            return fault(PolicyErrorCode::WrongType, node.span, path, message);
        }
    };
    Ok(PrincipalElement { negated, list, span: node.span })
}

fn principal_entries(members: &[json::Member], path: &str) -> Parsed<Vec<PrincipalEntry>> {
    let mut entries = Vec::new();
    for member in members {
        let here = format!("{path}.{}", member.key);
        let Some(of) = PrincipalType::from_name(&member.key) else {
            return unknown(member, &here, "AWS, Service, Federated, CanonicalUser");
        };
        entries.extend(strings(&member.value, &here)?.into_iter().map(|text| PrincipalEntry { of, text }));
    }
    Ok(entries)
}

fn conditions(node: &Node, path: &str) -> Parsed<Vec<Condition>> {
    let mut out = Vec::new();
    for block in members(node, path, "an object of condition operators")? {
        let here = format!("{path}.{}", block.key);
        let operator = Text { value: block.key.clone(), span: block.key_span };
        for member in members(&block.value, &here, "an object of condition keys")? {
            out.push(Condition {
                operator: operator.clone(),
                key: Text { value: member.key.clone(), span: member.key_span },
                values: condition_values(&member.value, &format!("{here}.{}", member.key))?,
                span: Span { start: member.key_span.start, end: member.value.span.end },
            });
        }
    }
    Ok(out)
}

fn condition_values(node: &Node, path: &str) -> Parsed<Vec<Text>> {
    let Json::Array(items) = &node.json else {
        return match scalar(node) {
            Some(text) => Ok(vec![text]),
            None => wrong_type(node, path, "a string, a number, a boolean or a list of them"),
        };
    };
    let mut values = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate().filter(|(_, item)| item.json != Json::Null) {
        match scalar(item) {
            Some(text) => values.push(text),
            None => return wrong_type(item, &format!("{path}[{index}]"), "a string, a number or a boolean"),
        }
    }
    Ok(values)
}

/// Numbers and booleans compare by their text (evaluation.md §2.1).
fn scalar(node: &Node) -> Option<Text> {
    let value: Box<str> = match &node.json {
        Json::String(text) | Json::Number(text) => text.clone(),
        Json::Bool(true) => "true".into(),
        Json::Bool(false) => "false".into(),
        Json::Null | Json::Array(_) | Json::Object(_) => return None,
    };
    Some(Text { value, span: node.span })
}
