//! Reading a policy document (section 2; contract of the constructor: api.md section 3). It refuses
//! what the grammar refuses. Two things it cannot see in a parsed value: duplicate keys and spans.

use super::context::text;
use serde_json::{Map, Value};

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PolicyKind {
    Identity,
    Boundary,
    Session,
    Scp,
    Rcp,
    Resource,
    Endpoint,
}

impl PolicyKind {
    pub fn named(name: &str) -> Option<PolicyKind> {
        Some(match name {
            "identity" => PolicyKind::Identity,
            "boundary" => PolicyKind::Boundary,
            "session" => PolicyKind::Session,
            "scp" => PolicyKind::Scp,
            "rcp" => PolicyKind::Rcp,
            "resource" => PolicyKind::Resource,
            "endpoint" => PolicyKind::Endpoint,
            _ => return None,
        })
    }

    /// Section 4: whose short resource patterns are padded.
    pub fn pads(self) -> bool {
        matches!(self, PolicyKind::Identity | PolicyKind::Boundary | PolicyKind::Session)
    }
}

#[derive(Debug)]
pub struct Document {
    pub kind: PolicyKind,
    /// 2.3: only version 2012-10-17 knows `${…}`.
    pub variables: bool,
    pub statements: Vec<Statement>,
}

#[derive(Debug)]
pub struct Statement {
    pub deny: bool,
    pub principal: Option<PrincipalElement>,
    pub action: Patterns,
    pub resource: Option<Patterns>,
    pub condition: Vec<Block>,
}

/// An operator and its keys, each with its values.
pub type Block = (String, Vec<(String, Vec<String>)>);

#[derive(Debug)]
pub struct Patterns {
    pub not: bool,
    pub list: Vec<String>,
}

#[derive(Debug)]
pub struct PrincipalElement {
    pub not: bool,
    pub entries: Vec<PrincipalEntry>,
}

/// 7.1; `*` on its own is `Everyone`.
#[derive(Debug)]
pub enum PrincipalEntry {
    Everyone,
    Aws(String),
    Service(String),
    Federated(String),
    CanonicalUser(String),
}

/// A document as text or as an object.
pub fn parse(document: &Value, kind: PolicyKind) -> Result<Document, String> {
    let parsed;
    let object = match document {
        Value::String(text) => {
            parsed = serde_json::from_str::<Value>(text).map_err(|error| format!("InvalidJson: {error}"))?;
            &parsed
        }
        object => object,
    };
    let map = object.as_object().ok_or("WrongType: a policy is an object")?;
    known(map, &["Version", "Id", "Statement"])?;
    let variables = match map.get("Version") {
        None => false,
        Some(Value::String(version)) if version == "2012-10-17" => true,
        Some(Value::String(version)) if version == "2008-10-17" => false,
        Some(_) => return Err("InvalidVersion: Version".into()),
    };
    string_if_given(map, "Id")?;
    let statements = match map.get("Statement") {
        Some(Value::Array(list)) => list.iter().map(|value| statement(value, kind)).collect::<Result<_, _>>()?,
        Some(object @ Value::Object(_)) => vec![statement(object, kind)?],
        Some(_) => return Err("WrongType: Statement".into()),
        None => return Err("MissingElement: Statement".into()),
    };
    let document = Document { kind, variables, statements };
    resources_of_all_or_none(&document)?;
    Ok(document)
}

/// "If any statement has Resource/NotResource all must have it"; none at all: trust-shaped.
fn resources_of_all_or_none(document: &Document) -> Result<(), String> {
    let with = document.statements.iter().filter(|statement| statement.resource.is_some()).count();
    if document.kind == PolicyKind::Resource && with > 0 && with < document.statements.len() {
        return Err("MissingElement: Resource".into());
    }
    Ok(())
}

fn statement(value: &Value, kind: PolicyKind) -> Result<Statement, String> {
    let map = value.as_object().ok_or("WrongType: a statement is an object")?;
    known(
        map,
        &["Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource", "NotResource", "Condition"],
    )?;
    string_if_given(map, "Sid")?;
    let deny = match map.get("Effect") {
        Some(Value::String(effect)) if effect == "Allow" => false,
        Some(Value::String(effect)) if effect == "Deny" => true,
        Some(_) => return Err("InvalidEffect: Effect".into()),
        None => return Err("MissingElement: Effect".into()),
    };
    let statement = Statement {
        deny,
        principal: principal(map)?,
        action: patterns(map, "Action", "NotAction")?.ok_or("MissingElement: Action")?,
        resource: patterns(map, "Resource", "NotResource")?,
        condition: condition(map)?,
    };
    fits(&statement, kind, map)?;
    Ok(statement)
}

/// 2.2: what each kind may and must hold.
fn fits(statement: &Statement, kind: PolicyKind, map: &Map<String, Value>) -> Result<(), String> {
    let needs_principal = matches!(kind, PolicyKind::Rcp | PolicyKind::Resource | PolicyKind::Endpoint);
    match &statement.principal {
        Some(_) if !needs_principal => return Err("ForbiddenElement: Principal".into()),
        None if needs_principal => return Err("MissingElement: Principal".into()),
        _ => {}
    }
    let needs_resource = !matches!(kind, PolicyKind::Scp | PolicyKind::Resource);
    if needs_resource && statement.resource.is_none() {
        return Err("MissingElement: Resource".into());
    }
    if kind == PolicyKind::Endpoint && statement.principal.as_ref().is_some_and(|principal| principal.not) {
        return Err("ForbiddenElement: NotPrincipal".into());
    }
    if kind == PolicyKind::Rcp {
        if map.get("Principal").and_then(Value::as_str) != Some("*") {
            return Err("ForbiddenElement: Principal".into());
        }
        if statement.action.not {
            return Err("ForbiddenElement: NotAction".into());
        }
        let limited = map.contains_key("Condition") || map.contains_key("NotResource");
        if !statement.deny && limited {
            return Err("ForbiddenElement: an Allow of an RCP has no Condition and no NotResource".into());
        }
    }
    Ok(())
}

fn principal(map: &Map<String, Value>) -> Result<Option<PrincipalElement>, String> {
    let Some((not, value)) = exclusive(map, "Principal", "NotPrincipal")? else {
        return Ok(None);
    };
    let mut entries = Vec::new();
    match value {
        Value::String(star) if star == "*" => entries.push(PrincipalEntry::Everyone),
        Value::Object(kinds) => {
            for (kind, value) in kinds {
                for name in strings(value)? {
                    entries.push(match kind.as_str() {
                        "AWS" => PrincipalEntry::Aws(name),
                        "Service" => PrincipalEntry::Service(name),
                        "Federated" => PrincipalEntry::Federated(name),
                        "CanonicalUser" => PrincipalEntry::CanonicalUser(name),
                        _ => return Err(format!("UnknownElement: Principal.{kind}")),
                    });
                }
            }
        }
        _ => return Err("WrongType: Principal".into()),
    }
    Ok(Some(PrincipalElement { not, entries }))
}

fn patterns(map: &Map<String, Value>, plain: &str, negated: &str) -> Result<Option<Patterns>, String> {
    match exclusive(map, plain, negated)? {
        Some((not, value)) => Ok(Some(Patterns { not, list: strings(value)? })),
        None => Ok(None),
    }
}

fn condition(map: &Map<String, Value>) -> Result<Vec<Block>, String> {
    let blocks = match map.get("Condition") {
        None => return Ok(Vec::new()),
        Some(Value::Object(blocks)) => blocks,
        Some(_) => return Err("WrongType: Condition".into()),
    };
    let mut result = Vec::new();
    for (operator, keys) in blocks {
        let keys = keys.as_object().ok_or_else(|| format!("WrongType: Condition.{operator}"))?;
        let keys = keys.iter().map(|(key, value)| Ok((key.clone(), condition_values(value)?)));
        result.push((operator.clone(), keys.collect::<Result<_, String>>()?));
    }
    Ok(result)
}

/// A value or a list of values; `null` members of the list are dropped.
pub fn condition_values(value: &Value) -> Result<Vec<String>, String> {
    match value {
        Value::Array(items) => items.iter().filter(|item| !item.is_null()).map(text).collect(),
        scalar => Ok(vec![text(scalar)?]),
    }
}

/// A string or a list of strings; `null` members of the list are dropped.
pub fn strings(value: &Value) -> Result<Vec<String>, String> {
    let string = |value: &Value| value.as_str().map(str::to_string).ok_or_else(|| format!("WrongType: {value}"));
    match value {
        Value::Array(items) => items.iter().filter(|item| !item.is_null()).map(string).collect(),
        scalar => Ok(vec![string(scalar)?]),
    }
}

/// 2.1: "Mutually exclusive in one statement".
fn exclusive<'a>(map: &'a Map<String, Value>, plain: &str, negated: &str) -> Result<Option<(bool, &'a Value)>, String> {
    match (map.get(plain), map.get(negated)) {
        (Some(_), Some(_)) => Err(format!("ExclusiveElements: {plain}")),
        (Some(value), None) => Ok(Some((false, value))),
        (None, Some(value)) => Ok(Some((true, value))),
        (None, None) => Ok(None),
    }
}

fn known(map: &Map<String, Value>, names: &[&str]) -> Result<(), String> {
    match map.keys().find(|key| !names.contains(&key.as_str())) {
        Some(key) => Err(format!("UnknownElement: {key}")),
        None => Ok(()),
    }
}

fn string_if_given(map: &Map<String, Value>, name: &str) -> Result<(), String> {
    match map.get(name) {
        None | Some(Value::String(_)) => Ok(()),
        Some(_) => Err(format!("WrongType: {name}")),
    }
}
