//! A second evaluator, for tests only: written for obviousness and not for speed, straight from
//! the paragraphs of evaluation.md that its functions cite. Strings everywhere, nothing compiled,
//! nothing indexed, nothing shared with the engine.
//!
//! Not here: spans, reasons, duplicate keys, limits of size and depth, how a JSON number was spelled
//! in a text, and the refusal of unknown or ill-typed members of the options.
#![allow(dead_code)]

pub mod action;
pub mod arn;
pub mod base64;
pub mod compare;
pub mod condition;
pub mod context;
pub mod date;
pub mod decision;
pub mod document;
pub mod filling;
pub mod fold;
pub mod glob;
pub mod naming;
pub mod network;
pub mod number;
pub mod operator;
pub mod options;
pub mod requester;
pub mod resource;
pub mod sets;
pub mod statement;
pub mod tri;
pub mod variable;

#[cfg(test)]
mod tests;

use context::Context;
use document::PolicyKind;
use serde_json::Value;
use tri::Tri;

/// Decides a "decision" case: the Authorizer's options with action, resource, context, now, defaults.
/// "allowed", "explicitDeny" or "implicitDeny"; an error for what the constructor refuses.
pub fn decide(case: &Value) -> Result<&'static str, String> {
    let options = options::parse(case)?;
    let mut context = Context::default();
    filling::from_principal(&mut context, &options.requester);
    filling::defaults(&mut context, &options.requester, &options.resource, &options.now, options.defaults)?;
    context.give(case.get("context").unwrap_or(&Value::Null))?;
    Ok(decision::decide(&options, &context))
}

/// The outcome of one condition. `request_values`: `null` is a missing key, a scalar single-valued,
/// a list multi-valued; `context` holds further keys, for variables.
pub fn condition(
    operator: &str,
    policy_values: &Value,
    request_values: &Value,
    version: Option<&str>,
    context: &Value,
) -> Result<&'static str, String> {
    let mut keys = Context::default();
    keys.give(context)?;
    keys.set("test:key", context::entry(request_values)?);
    let reading = condition::Reading { variables: version == Some("2012-10-17"), context: &keys };
    let values = document::condition_values(policy_values)?;
    Ok(condition::evaluate(operator, "test:key", &values, &reading).name())
}

/// Whether an Action element with this pattern or list of patterns hits.
pub fn action_matches(patterns: &Value, action: &str) -> Result<bool, String> {
    Ok(action::element(&document::strings(patterns)?, false, action))
}

/// The outcome of a Resource element, with `not` of a NotResource element, in a policy of this kind.
pub fn resource_matches(
    patterns: &Value,
    resource: &str,
    kind: &str,
    version: Option<&str>,
    context: &Value,
    not: bool,
) -> Result<&'static str, String> {
    let mut keys = Context::default();
    keys.give(context)?;
    let kind = PolicyKind::named(kind).ok_or_else(|| format!("kind: {kind}"))?;
    let reading = resource::Reading { kind, variables: version == Some("2012-10-17"), context: &keys };
    let outcome: Tri = resource::element(&document::strings(patterns)?, not, resource, &reading);
    Ok(outcome.name())
}
