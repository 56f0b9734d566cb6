//! Whether the caller is allowed what a request asks for.

use super::party::{calling_account, calling_identity};
use crate::account::DelegationRequest;
use crate::engine::arn::Arn;
use crate::iam::call::Call;
use crate::iam::caller::Caller;
use crate::iam::simulation::SIMULATE_PRINCIPAL_POLICY;
use crate::policy::{Effect, Elements, Statement, parse};
use crate::shape::Value;

const ALLOWED: &str = "ALLOWED";
const DENIED: &str = "DENIED";
const UNSURE: &str = "UNSURE";

/// What a simulation of the caller's policies says to each Allow statement of the policy, without
/// its conditions. [C] The root user is allowed everything; nobody knows what somebody of another
/// account is allowed, what a policy asks that is not known, or what stands for an action with
/// wildcards.
pub fn check(call: &mut Call, request: &DelegationRequest) -> &'static str {
    let Some(document) = request.policy.as_deref().and_then(|policy| parse(policy).ok()) else { return UNSURE };
    if *call.caller == Caller::Root {
        return ALLOWED;
    }
    let Some(source) = source(call) else { return UNSURE };
    let mut result = ALLOWED;
    for statement in document.statements.iter().filter(|statement| statement.effect == Effect::Allow) {
        match simulated(call, &source, statement) {
            DENIED => return DENIED,
            UNSURE => result = UNSURE,
            _ => {}
        }
    }
    result
}

/// The user, or the role of a session, whose policies count.
fn source(call: &Call) -> Option<String> {
    let arn = calling_identity(call).ok().filter(|_| calling_account(call) == &*call.account.id)?;
    let session = Arn::split(&arn).and_then(|arn| arn.rest().strip_prefix("assumed-role/"));
    match session {
        Some(session) => call.role(session.split('/').next()?).ok().map(|role| call.account.role_arn(&role)),
        None => Some(arn),
    }
}

fn simulated(call: &mut Call, source: &str, statement: &Statement) -> &'static str {
    let (Some(actions), Some(resources)) = (plain(&statement.action), plain(&statement.resource)) else {
        return UNSURE;
    };
    let input = vec![
        ("PolicySourceArn".into(), Value::Text(source.to_string())),
        ("ActionNames".into(), actions),
        ("ResourceArns".into(), resources),
        ("MaxItems".into(), Value::Number("1000".into())),
    ];
    let Ok(answer) = SIMULATE_PRINCIPAL_POLICY.call(call, Value::Map(input)) else { return UNSURE };
    let mut members = answer.into_members();
    let truncated = matches!(members.take("IsTruncated"), Some(Value::Boolean(true)));
    let Some(Value::List(results)) = members.take("EvaluationResults").filter(|_| !truncated) else { return UNSURE };
    let mut result = ALLOWED;
    for answer in results {
        let mut members = answer.into_members();
        let missing = matches!(members.take("MissingContextValues"), Some(Value::List(keys)) if !keys.is_empty());
        let allowed = members.take("EvalDecision").is_some_and(|decision| decision.as_text() == Some("allowed"));
        match (missing, allowed) {
            (true, _) => result = UNSURE,
            (false, false) => return DENIED,
            (false, true) => {}
        }
    }
    result
}

/// The list of an element that names what it means.
fn plain(elements: &Option<Elements>) -> Option<Value> {
    let elements = elements.as_ref().filter(|elements| !elements.negated)?;
    Some(Value::List(elements.items.iter().map(|item| Value::Text(item.value.to_string())).collect()))
}
