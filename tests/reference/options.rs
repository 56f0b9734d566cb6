//! The options of an Authorizer and the request, as a "decision" case gives them.

use super::document::{self, Document, PolicyKind};
use super::requester::{self, Requester};
use serde_json::Value;

pub struct Options {
    pub requester: Requester,
    pub identity: Option<Vec<Document>>,
    pub boundary: Option<Document>,
    pub session: Option<Vec<Document>>,
    /// One list of documents per level.
    pub scps: Option<Vec<Vec<Document>>>,
    pub rcps: Option<Vec<Vec<Document>>>,
    pub resource_policy: Option<Document>,
    pub resource_account: Option<String>,
    pub endpoint: Option<Document>,
    pub gateway: bool,
    pub defaults: bool,
    pub action: String,
    pub resource: String,
    pub now: String,
}

/// When a case names no time.
const NOW: &str = "2026-01-01T00:00:00Z";

/// "A member that is `undefined` or `[]` does not apply"; `null` likewise.
pub fn parse(case: &Value) -> Result<Options, String> {
    let member = |name: &str| case.get(name).filter(|value| !value.is_null());
    let text = |name: &str| match member(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(format!("{name} must be a string")),
    };
    let action = text("action")?.ok_or("action is missing")?;
    let resource = text("resource")?.ok_or("resource is missing")?;
    check_action(&action)?;
    if resource.is_empty() {
        return Err("resource is empty".into());
    }
    let resource_account = text("resourceAccount")?;
    if resource_account.as_deref().is_some_and(|account| !requester::is_account_id(account)) {
        return Err("resourceAccount must be an account id".into());
    }
    let gateway = match text("vpcEndpointType")?.as_deref() {
        None | Some("interface") => false,
        Some("gateway") => true,
        Some(other) => return Err(format!("vpcEndpointType: {other}")),
    };
    let defaults = match member("defaults") {
        None => true,
        Some(Value::Bool(on)) => *on,
        Some(_) => return Err("defaults must be a boolean".into()),
    };
    Ok(Options {
        requester: requester::parse(member("principal").ok_or("principal is missing")?)?,
        identity: list(member("identityPolicies"), PolicyKind::Identity)?,
        boundary: one(member("permissionsBoundary"), PolicyKind::Boundary)?,
        session: list(member("sessionPolicies"), PolicyKind::Session)?,
        scps: levels(member("serviceControlPolicies"), PolicyKind::Scp)?,
        rcps: levels(member("resourceControlPolicies"), PolicyKind::Rcp)?,
        resource_policy: one(member("resourcePolicy"), PolicyKind::Resource)?,
        resource_account,
        endpoint: one(member("vpcEndpointPolicy"), PolicyKind::Endpoint)?,
        gateway,
        defaults,
        action,
        resource,
        now: text("now")?.unwrap_or_else(|| NOW.into()),
    })
}

/// `service:Name`, no blanks, no wildcards.
fn check_action(action: &str) -> Result<(), String> {
    let bad = |c: char| c.is_whitespace() || matches!(c, '*' | '?');
    match action.split_once(':') {
        Some((service, name))
            if !service.is_empty() && !name.is_empty() && !name.contains(':') && !action.contains(bad) =>
        {
            Ok(())
        }
        _ => Err(format!("action: {action}")),
    }
}

/// JSON text, an object, or `{ name, document }`.
fn one(value: Option<&Value>, kind: PolicyKind) -> Result<Option<Document>, String> {
    let Some(value) = value else {
        return Ok(None);
    };
    document::parse(value.get("document").unwrap_or(value), kind).map(Some)
}

fn list(value: Option<&Value>, kind: PolicyKind) -> Result<Option<Vec<Document>>, String> {
    match value {
        None => Ok(None),
        Some(Value::Array(items)) if items.is_empty() => Ok(None),
        Some(Value::Array(items)) => documents(items, kind).map(Some),
        Some(_) => Err("a list of policies is an array".into()),
    }
}

/// "`[[]]` in an Organizations list is one level that allows nothing."
fn levels(value: Option<&Value>, kind: PolicyKind) -> Result<Option<Vec<Vec<Document>>>, String> {
    let items = match value {
        None => return Ok(None),
        Some(Value::Array(items)) if items.is_empty() => return Ok(None),
        Some(Value::Array(items)) => items,
        Some(_) => return Err("a list of levels is an array".into()),
    };
    let level = |item: &Value| match item {
        Value::Array(items) => documents(items, kind),
        _ => Err("a level is an array".to_string()),
    };
    items.iter().map(level).collect::<Result<_, _>>().map(Some)
}

fn documents(items: &[Value], kind: PolicyKind) -> Result<Vec<Document>, String> {
    let present = |item| one(Some(item), kind)?.ok_or_else(|| "a policy is missing".to_string());
    items.iter().map(present).collect()
}
