//! Stage 3: what an older parser of IAM still insists on.

use super::draft::{Draft, Statement, items};
use super::{Checked, conditions, date};
use crate::json::{Json, Member};

pub fn parses(draft: &Draft) -> Checked {
    let parses = draft.statements.iter().all(|statement| {
        matches!(statement.text("Effect"), Some("Allow" | "Deny"))
            && dates_parse(statement)
            && statement.strings(["Resource", "NotResource"]).all(resource_parses)
    });
    if parses { Ok(()) } else { Err("The policy failed legacy parsing".to_string()) }
}

fn dates_parse(statement: &Statement) -> bool {
    let is_date = |name| conditions::base_operator(name).is_some_and(|operator| operator.starts_with("Date"));
    statement.conditions().filter(|(operator, _)| is_date(operator)).all(|(_, keys)| keys.iter().all(values_are_dates))
}

fn values_are_dates(key: &Member) -> bool {
    items(&key.value).all(|value| match &value.json {
        Json::String(text) | Json::Number(text) => date::is_date(text),
        _ => false,
    })
}

/// An empty segment is refused where the whole ARN is not there, and as the service always.
fn resource_parses(resource: &str) -> bool {
    let colons = resource.bytes().filter(|&b| b == b':').count();
    (colons >= 5 || !resource.contains("::")) && resource.split(':').nth(2) != Some("")
}
