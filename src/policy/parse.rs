//! Text → [`Document`]: the grammar of evaluation.md §2.1 to §2.5.
//!
//! What one policy type demands or forbids is in `requirements`.

use std::rc::Rc;

use super::document::*;
use super::error::{PolicyError, PolicyErrorCode};
use crate::json::{self, Json, Limits, Node, Path, Span};
use crate::text::cut;

/// The largest document that is read; far above every quota of AWS.
const LIMITS: Limits = Limits { bytes: 4 << 20, depth: 64 };

/// Reads a policy document of any type.
pub fn parse(text: &str) -> Result<Document, PolicyError> {
    let root = json::read(text, LIMITS).map_err(|error| PolicyError::from_json(*error, text))?;
    let fault = |fault: Box<Fault>| PolicyError::new(fault.code, fault.message, fault.path.text, text, fault.at);
    document(&root, text).map_err(fault)
}

/// A [`PolicyError`] before its position is counted. The path grows while it passes outwards, so
/// that only what is refused pays for one.
struct Fault {
    code: PolicyErrorCode,
    message: String,
    path: Path,
    at: u32,
}

/// In a box, so that handing an error on takes little code wherever that is done.
type Parsed<T> = Result<T, Box<Fault>>;

fn fault<T>(code: PolicyErrorCode, at: Span, message: impl Into<String>) -> Parsed<T> {
    Err(Box::new(Fault { code, message: message.into(), path: Path::default(), at: at.start }))
}

/// Names the member of its object in which something is wrong.
fn within<T>(parsed: Parsed<T>, member: &json::Member) -> Parsed<T> {
    parsed.map_err(|mut fault| {
        fault.path = fault.path.inside_member(&member.key);
        fault
    })
}

fn at_index<T>(parsed: Parsed<T>, index: usize) -> Parsed<T> {
    parsed.map_err(|mut fault| {
        fault.path = fault.path.inside_index(index);
        fault
    })
}

fn wrong_type<T>(node: &Node, expected: &str) -> Parsed<T> {
    let message = format!("expected {expected}, got {}", node.json.type_name());
    fault(PolicyErrorCode::WrongType, node.span, message)
}

fn members<'n>(node: &'n Node<'n>, expected: &str) -> Parsed<&'n [json::Member<'n>]> {
    match &node.json {
        Json::Object(members) => Ok(members),
        _ => wrong_type(node, expected),
    }
}

fn text(node: &Node) -> Parsed<Text> {
    match node.as_str() {
        Some(value) => Ok(Text { value: value.into(), span: node.span }),
        None => wrong_type(node, "a string"),
    }
}

fn unknown<T>(member: &json::Member, known: &str) -> Parsed<T> {
    let message = format!("unknown element \"{}\", expected one of {known}", shown(&member.key));
    fault(PolicyErrorCode::UnknownElement, member.key_span, message)
}

/// A message stays readable whatever the document holds.
fn shown(text: &str) -> &str {
    cut(text, 80).unwrap_or(text)
}

fn missing<T>(at: Span, element: &str, message: &str) -> Parsed<T> {
    let path = Path::default().inside_member(element);
    Err(Box::new(Fault { code: PolicyErrorCode::MissingElement, message: message.to_string(), path, at: at.start }))
}

fn document(root: &Node, source: &str) -> Parsed<Document> {
    let (mut version, mut statements) = (Version::V2008, None);
    for member in members(root, "a policy document (an object)")? {
        let value = &member.value;
        match &*member.key {
            "Version" => version = within(parse_version(value), member)?,
            "Id" => drop(within(text(value), member)?),
            "Statement" => statements = Some(within(parse_statements(value), member)?),
            _ => return within(unknown(member, "Version, Id, Statement"), member),
        }
    }
    match statements {
        Some(statements) => Ok(Document { text: Rc::from(source), version, statements }),
        None => missing(root.span, "Statement", "the document has no Statement"),
    }
}

fn parse_version(node: &Node) -> Parsed<Version> {
    match &*text(node)?.value {
        "2012-10-17" => Ok(Version::V2012),
        "2008-10-17" => Ok(Version::V2008),
        other => {
            let message = format!("expected \"2012-10-17\" or \"2008-10-17\", got \"{}\"", shown(other));
            fault(PolicyErrorCode::InvalidVersion, node.span, message)
        }
    }
}

fn parse_statements(node: &Node) -> Parsed<Vec<Statement>> {
    match &node.json {
        Json::Object(_) => Ok(vec![statement(node, node.span.start + 1)?]),
        Json::Array(items) => {
            let mut reached_at = node.span.start + 1;
            let mut statements = Vec::with_capacity(items.len());
            for (index, item) in items.iter().enumerate() {
                statements.push(at_index(statement(item, reached_at), index)?);
                reached_at = item.span.end;
            }
            Ok(statements)
        }
        _ => wrong_type(node, "a statement or a list of statements"),
    }
}

const STATEMENT_ELEMENTS: &str =
    "Sid, Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition";

fn statement(node: &Node, reached_at: u32) -> Parsed<Statement> {
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
    for member in members(node, "a statement (an object)")? {
        within(element(&mut out, &mut effect, member), member)?;
    }
    match effect {
        Some(effect) => Ok(Statement { effect, ..out }),
        None => missing(node.span, "Effect", "the statement has no Effect"),
    }
}

fn element(out: &mut Statement, effect: &mut Option<Effect>, member: &json::Member) -> Parsed<()> {
    let (key, value) = (&*member.key, &member.value);
    match key {
        "Sid" => out.sid = Some(text(value)?.value),
        "Effect" => *effect = Some(parse_effect(value)?),
        "Action" | "NotAction" => {
            exclusive(out.action.is_some(), member, "Action and NotAction")?;
            out.action = Some(elements(value, key == "NotAction")?);
        }
        "Resource" | "NotResource" => {
            exclusive(out.resource.is_some(), member, "Resource and NotResource")?;
            out.resource = Some(elements(value, key == "NotResource")?);
        }
        "Principal" | "NotPrincipal" => {
            exclusive(out.principal.is_some(), member, "Principal and NotPrincipal")?;
            out.principal = Some(principal(value, key == "NotPrincipal")?);
        }
        "Condition" => {
            out.condition = Some(value.span);
            out.conditions = conditions(value)?;
        }
        _ => return unknown(member, STATEMENT_ELEMENTS),
    }
    Ok(())
}

fn exclusive(taken: bool, member: &json::Member, pair: &str) -> Parsed<()> {
    if taken {
        let message = format!("a statement cannot hold both {pair}");
        return fault(PolicyErrorCode::ExclusiveElements, member.key_span, message);
    }
    Ok(())
}

fn parse_effect(node: &Node) -> Parsed<Effect> {
    match &*text(node)?.value {
        "Allow" => Ok(Effect::Allow),
        "Deny" => Ok(Effect::Deny),
        other => {
            let message = format!("expected \"Allow\" or \"Deny\", got \"{}\"", shown(other));
            fault(PolicyErrorCode::InvalidEffect, node.span, message)
        }
    }
}

fn elements(node: &Node, negated: bool) -> Parsed<Elements> {
    Ok(Elements { negated, items: strings(node)?, span: node.span })
}

/// A string or a list of strings. `null` in a list is passed over, as IAM does when it saves.
fn strings(node: &Node) -> Parsed<Vec<Text>> {
    let Json::Array(items) = &node.json else {
        return match node.as_str() {
            Some(_) => Ok(vec![text(node)?]),
            None => wrong_type(node, "a string or a list of strings"),
        };
    };
    let present = items.iter().enumerate().filter(|(_, item)| item.json != Json::Null);
    present.map(|(index, item)| at_index(text(item), index)).collect()
}

fn principal(node: &Node, negated: bool) -> Parsed<PrincipalElement> {
    let list = match &node.json {
        Json::String(text) if &**text == "*" => PrincipalList::Everyone,
        Json::Object(members) => PrincipalList::Entries(principal_entries(members)?),
        _ => {
            let message = "expected \"*\" or an object of AWS, Service, Federated, CanonicalUser";
            return fault(PolicyErrorCode::WrongType, node.span, message);
        }
    };
    Ok(PrincipalElement { negated, list, span: node.span })
}

fn principal_entries(members: &[json::Member]) -> Parsed<Vec<PrincipalEntry>> {
    let mut entries = Vec::new();
    for member in members {
        let Some(of) = PrincipalType::from_name(&member.key) else {
            return within(unknown(member, "AWS, Service, Federated, CanonicalUser"), member);
        };
        let texts = within(strings(&member.value), member)?;
        entries.extend(texts.into_iter().map(|text| PrincipalEntry { of, text }));
    }
    Ok(entries)
}

fn conditions(node: &Node) -> Parsed<Vec<Condition>> {
    let mut out = Vec::new();
    for block in members(node, "an object of condition operators")? {
        // One name for all its keys: a long one costs its length only once.
        let operator = Rc::new(Text { value: (&*block.key).into(), span: block.key_span });
        for member in within(members(&block.value, "an object of condition keys"), block)? {
            let values = within(within(condition_values(&member.value), member), block)?;
            out.push(Condition {
                operator: operator.clone(),
                key: Text { value: (&*member.key).into(), span: member.key_span },
                values,
                span: Span { start: member.key_span.start, end: member.value.span.end },
            });
        }
    }
    Ok(out)
}

fn condition_values(node: &Node) -> Parsed<Vec<Text>> {
    let Json::Array(items) = &node.json else {
        return match scalar(node) {
            Some(text) => Ok(vec![text]),
            None => wrong_type(node, "a string, a number, a boolean or a list of them"),
        };
    };
    let mut values = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate().filter(|(_, item)| item.json != Json::Null) {
        match scalar(item) {
            Some(text) => values.push(text),
            None => return at_index(wrong_type(item, "a string, a number or a boolean"), index),
        }
    }
    Ok(values)
}

/// Numbers and booleans compare by their text (evaluation.md §2.1).
fn scalar(node: &Node) -> Option<Text> {
    let value: Box<str> = match &node.json {
        Json::String(text) | Json::Number(text) => (&**text).into(),
        Json::Bool(true) => "true".into(),
        Json::Bool(false) => "false".into(),
        Json::Null | Json::Array(_) | Json::Object(_) => return None,
    };
    Some(Text { value, span: node.span })
}
