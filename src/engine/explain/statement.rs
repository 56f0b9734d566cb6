//! One statement's part of the reason.

use super::Examined;
use super::summary::shortened;
use super::write::write_span;
use crate::engine::condition::{Condition, Outcome};
use crate::engine::context::{Found, Values};
use crate::engine::request::Request;
use crate::json::{Span, Writer};
use crate::policy::{self, PrincipalList, Text};
use crate::text::{cut, part};

impl Examined<'_> {
    pub(super) fn write(&self, out: &mut Writer, request: &Request) {
        let source = self.source();
        out.begin_object();
        out.name("index").integer(self.index as i64);
        if let Some(sid) = &source.sid {
            out.name("sid").string(sid);
        }
        out.name("effect").string(source.effect.name());
        out.name("applies").boolean(self.takes_effect);
        self.write_span(out, source.span);
        self.write_action(out, request);
        self.write_resource(out, request);
        self.write_principal(out);
        out.name("conditions").begin_list();
        for (index, outcome) in self.examination.conditions.iter().enumerate() {
            self.write_condition(
                out,
                request,
                (&self.compiled().conditions[index], &source.conditions[index]),
                *outcome,
            );
        }
        out.end_list();
        out.name("failed").strings(self.failed().map(|element| element.name()));
        out.end_object();
    }

    fn write_span(&self, out: &mut Writer, span: Span) {
        write_span(out, self.policy.policy.positions(span));
    }

    /// What took the request's value; in a `Not…` element what excluded it.
    fn write_hit(&self, out: &mut Writer, hit: Option<&Text>) {
        if let Some(text) = hit {
            out.name("pattern").string(&text.value);
        }
    }

    fn write_action(&self, out: &mut Writer, request: &Request) {
        let hit = self.compiled().action_hit(request);
        let hit = self.source().action.as_ref().zip(hit).map(|(elements, at)| &elements.items[at]);
        out.name("action").begin_object();
        out.name("matched").boolean(self.covers_action());
        self.write_hit(out, hit);
        hit.into_iter().for_each(|text| self.write_span(out, text.span));
        out.end_object();
    }

    fn write_resource(&self, out: &mut Writer, request: &Request) {
        let Some((source, compiled)) = self.source().resource.as_ref().zip(self.compiled().resource_element()) else {
            return;
        };
        let outcome = self.examination.resource;
        let hit = outcome.hit.map(|at| &source.items[at]);
        out.name("resource").begin_object();
        out.name("matched").boolean(self.compiled().takes_effect(outcome.truth));
        self.write_hit(out, hit);
        let expanded = outcome.hit.and_then(|at| {
            let rest = compiled.expanded_rest(at, &request.context)?;
            let (head, _) = source.items[at].value.match_indices(':').nth(4)?;
            Some([part(&source.items[at].value, ..=head), &rest].concat())
        });
        if let Some(expanded) = expanded {
            out.name("expanded").string(&expanded);
        }
        hit.into_iter().for_each(|text| self.write_span(out, text.span));
        let unresolved = compiled.unresolved(&request.context);
        if !unresolved.is_empty() {
            out.name("unresolved").strings(&unresolved);
        }
        out.end_object();
    }

    fn write_principal(&self, out: &mut Writer) {
        let Some(source) = &self.source().principal else { return };
        let outcome = self.examination.principal;
        out.name("principal").begin_object();
        out.name("matched").boolean(self.compiled().takes_effect(outcome.truth));
        match (&source.list, outcome.hit) {
            (PrincipalList::Entries(entries), Some(at)) => {
                self.write_hit(out, Some(&entries[at].text));
                self.write_span(out, entries[at].text.span);
            }
            (PrincipalList::Everyone, Some(_)) => {
                out.name("pattern").string("*");
                self.write_span(out, source.span);
            }
            (_, None) => {}
        }
        out.name("class").string(outcome.class.name());
        out.end_object();
    }

    fn write_condition(
        &self,
        out: &mut Writer,
        request: &Request,
        (compiled, source): (&Condition, &policy::Condition),
        outcome: Outcome,
    ) {
        out.begin_object();
        out.name("operator").string(&shortened(&source.operator.value));
        out.name("key").string(&source.key.value);
        out.name("request");
        match request.context.find(compiled.key()) {
            Found::Missing | Found::Conflict => drop(out.null()),
            Found::Values(entry) => write_values(out, entry.values),
        }
        let mut expansions = compiled.expansions(&request.context).take(MOST).peekable();
        out.name("policy").begin_list();
        for (at, text) in source.values.iter().enumerate() {
            match expansions.next_if(|(place, _)| *place == at) {
                Some((_, expanded)) => out.string(&expanded),
                None => out.string(&text.value),
            };
        }
        out.end_list();
        if let Some(at) = outcome.hit {
            match compiled.expanded(at, &request.context) {
                Some(expanded) => out.name("hit").string(&expanded),
                None => out.name("hit").string(&source.values[at].value),
            };
        }
        self.write_span(out, source.span);
        out.name("outcome").string(outcome.truth.name());
        out.name("why").string(outcome.why.name());
        out.end_object();
    }
}

/// The values of a condition that a reason shows whole: those of the request, and those of the policy with their variables
/// replaced.
const MOST: usize = 32;

/// What of a request's values a reason repeats, condition by condition: enough for every value that
/// a person could have meant.
fn write_values(out: &mut Writer, values: Values) {
    const LONGEST: usize = 512;
    out.begin_list();
    for value in values.iter().take(MOST) {
        match cut(value, LONGEST) {
            None => out.string(value),
            Some(beginning) => out.string(&[beginning, "…"].concat()),
        };
    }
    if values.len() > MOST {
        out.string("…");
    }
    out.end_list();
}
