//! One statement's part of the reason.

use super::Examined;
use super::reason::*;
use super::summary::shortened;
use crate::engine::context::{Found, Values};
use crate::engine::principal::Class;
use crate::engine::request::Request;
use crate::json::Span;
use crate::policy::{PrincipalList, Text};
use crate::text::part;

impl Examined<'_> {
    pub(super) fn reason(&self, request: &Request) -> StatementReason {
        let source = self.source();
        StatementReason {
            index: self.index,
            sid: source.sid.as_deref().map(str::to_string),
            effect: source.effect,
            applies: self.takes_effect,
            span: self.place(source.span),
            action: self.action(request),
            resource: self.resource(request),
            principal: self.principal(),
            conditions: self.conditions(request),
            failed: self.failed(),
        }
    }

    fn place(&self, span: Span) -> Place {
        self.policy.policy.positions(span)
    }

    fn met(&self, matched: bool, hit: Option<&Text>) -> Match {
        Match {
            matched,
            pattern: hit.map(|text| text.value.to_string()),
            span: hit.map(|text| self.place(text.span)),
            ..Match::default()
        }
    }

    fn action(&self, request: &Request) -> Match {
        let matched = self.compiled().takes_effect(self.examination.action);
        let hit = self.compiled().action_hit(request);
        let text = self.source().action.as_ref().zip(hit).map(|(elements, at)| &elements.items[at]);
        self.met(matched, text)
    }

    fn resource(&self, request: &Request) -> Option<Match> {
        let source = self.source().resource.as_ref()?;
        let compiled = self.compiled().resource_element()?;
        let hit = self.examination.resource.hit;
        let matched = self.compiled().takes_effect(self.examination.resource.truth);
        let mut met = self.met(matched, hit.map(|at| &source.items[at]));
        met.unresolved = compiled.unresolved(&request.context);
        met.expanded = hit.and_then(|at| {
            let rest = compiled.expanded_rest(at, &request.context)?;
            let (head, _) = source.items[at].value.match_indices(':').nth(4)?;
            Some(format!("{}{rest}", part(&source.items[at].value, ..=head)))
        });
        Some(met)
    }

    fn principal(&self) -> Option<(Match, Class)> {
        let source = self.source().principal.as_ref()?;
        let outcome = self.examination.principal;
        let matched = self.compiled().takes_effect(outcome.truth);
        let met = match (&source.list, outcome.hit) {
            (PrincipalList::Entries(entries), Some(at)) => self.met(matched, Some(&entries[at].text)),
            (PrincipalList::Everyone, Some(_)) => {
                Match { pattern: Some("*".to_string()), span: Some(self.place(source.span)), ..self.met(matched, None) }
            }
            (_, None) => self.met(matched, None),
        };
        Some((met, outcome.class))
    }

    fn conditions(&self, request: &Request) -> Vec<ConditionReason> {
        let source = &self.source().conditions;
        let outcomes = &self.examination.conditions;
        let reason = |(index, outcome): (usize, &_)| self.condition(request, index, &source[index], *outcome);
        outcomes.iter().enumerate().map(reason).collect()
    }

    fn condition(
        &self,
        request: &Request,
        index: usize,
        source: &crate::policy::Condition,
        outcome: crate::engine::condition::Outcome,
    ) -> ConditionReason {
        let compiled = &self.compiled().conditions[index];
        let values = match request.context.find(compiled.key()) {
            Found::Missing | Found::Conflict => None,
            Found::Values(entry) => Some(shown_values(entry.values)),
        };
        let mut compared: Vec<String> = source.values.iter().map(|text| text.value.to_string()).collect();
        for (at, expanded) in compiled.expansions(&request.context).take(MOST) {
            compared[at] = expanded;
        }
        let hit = outcome
            .hit
            .map(|at| compiled.expanded(at, &request.context).unwrap_or_else(|| source.values[at].value.to_string()));
        ConditionReason {
            operator: shortened(&source.operator.value),
            key: source.key.value.to_string(),
            request: values,
            policy: compared,
            hit,
            span: self.place(source.span),
            outcome,
        }
    }
}

/// The values of a condition that a reason shows whole: those of the request, and those of the policy with their variables
/// replaced.
const MOST: usize = 32;

/// What of a request's values a reason repeats, condition by condition: enough for every value that
/// a person could have meant.
fn shown_values(values: Values) -> Vec<String> {
    const LONGEST: usize = 512;
    let shown = |value: &str| match value.char_indices().nth(LONGEST) {
        None => value.to_string(),
        Some((at, _)) => format!("{}…", part(value, ..at)),
    };
    let mut out: Vec<String> = values.iter().take(MOST).map(shown).collect();
    if values.len() > MOST {
        out.push("…".to_string());
    }
    out
}
