//! What a request asks for, in words.

use super::party::{not_found, request};
use super::{GetHumanReadableSummaryRequest, GetHumanReadableSummaryResponse, LONGEST_SUMMARY};
use crate::account::DelegationRequest;
use crate::engine::arn::Arn;
use crate::error::{Error, INVALID_INPUT};
use crate::iam::call::Call;
use crate::policy::{Effect, Statement, parse};

const ENGLISH: &str = "en";

pub fn get_human_readable_summary(
    call: &mut Call,
    input: GetHumanReadableSummaryRequest,
) -> Result<GetHumanReadableSummaryResponse, Error> {
    let arn = Arn::split(&input.EntityArn).filter(|arn| arn.is_arn() && arn.service() == "iam");
    let named = arn.and_then(|arn| Some((arn, arn.rest().strip_prefix("delegation-request/")?)));
    let Some((arn, id)) = named else {
        let message = ["ARN ", &*input.EntityArn, " is not that of a delegation request."].concat();
        return Err(INVALID_INPUT.says(message));
    };
    let request = request(call, id, "GetHumanReadableSummary")?;
    let of = [Some(&request.requestor), request.owner_account.as_ref()];
    if arn.partition() != &*call.account.partition || !of.into_iter().flatten().any(|of| **of == *arn.account()) {
        return Err(not_found(id));
    }
    let locale = input.Locale.unwrap_or_else(|| ENGLISH.to_string());
    let state = match locale.split(['-', '_']).next() {
        Some(language) if !language.eq_ignore_ascii_case(ENGLISH) => "NOT_SUPPORTED",
        _ if request.state_at(call.now) == DelegationRequest::EXPIRED => "NOT_AVAILABLE",
        _ => "AVAILABLE",
    };
    Ok(GetHumanReadableSummaryResponse {
        SummaryContent: (state == "AVAILABLE").then(|| summary(&request)),
        Locale: Some(locale),
        SummaryState: Some(state.to_string()),
    })
}

/// [C: sentences made of the request's members, where the service asks a language model]
fn summary(request: &DelegationRequest) -> String {
    let mut out = ["Account ", &*request.requestor, " asks for temporary access to "].concat();
    match &request.owner_account {
        Some(account) => say(&mut out, &["account ", &**account]),
        None => out.push_str("an account that is not known yet"),
    }
    let (count, unit) = match request.session % 60 {
        0 => (request.session / 60, " minutes: "),
        _ => (request.session, " seconds: "),
    };
    say(&mut out, &[" for ", &*count.to_string(), unit, &request.description]);
    say(&mut out, &[". The permissions come from the policy template ", &*request.template]);
    for (index, parameter) in request.parameters.iter().enumerate() {
        let word = if index == 0 { " with " } else { " and " };
        say(&mut out, &[word, &*parameter.name, " = ", &parameter.values.join(", ")]);
    }
    out.push('.');
    if let Some(document) = request.policy.as_deref().and_then(|policy| parse(policy).ok()) {
        document.statements.iter().for_each(|statement| describe(&mut out, statement));
    }
    if let Some((at, _)) = out.char_indices().nth(LONGEST_SUMMARY) {
        out.truncate(at);
    }
    out
}

fn say(out: &mut String, parts: &[&str]) {
    parts.iter().for_each(|part| out.push_str(part));
}

fn describe(out: &mut String, statement: &Statement) {
    out.push_str(match statement.effect {
        Effect::Allow => " It would be allowed",
        Effect::Deny => " It would be denied",
    });
    for (elements, all_but, these) in
        [(&statement.action, " all actions but ", " "), (&statement.resource, " on everything but ", " on ")]
    {
        let Some(elements) = elements else { continue };
        out.push_str(if elements.negated { all_but } else { these });
        let items: Vec<&str> = elements.items.iter().map(|item| &*item.value).collect();
        out.push_str(&items.join(", "));
    }
    out.push_str(if statement.conditions.is_empty() { "." } else { ", under conditions." });
}
