//! The reason as JSON, in the shape of api.md §3.

use super::reason::Element;
use super::{Examined, ExaminedSet, findings, summary, warnings};
use crate::engine::request::Request;
use crate::engine::rules::Verdict;
use crate::engine::sets::{PolicySet, PolicySets};
use crate::json::{Position, Writer};

/// What there is to tell.
pub(super) struct Found<'e, 'r> {
    pub request: &'e Request<'e>,
    pub sets: &'e PolicySets,
    pub verdict: Verdict,
    pub examined: &'e [ExaminedSet<'r>],
    pub decided_by: Vec<&'e Examined<'r>>,
    pub near_misses: Vec<(&'e Examined<'r>, Element)>,
}

impl Found<'_, '_> {
    pub(super) fn json(&self, access_denied: Option<&str>) -> String {
        let Found { request, verdict, examined, .. } = self;
        let mut out = Writer::new();
        out.begin_object();
        out.name("decision").string(verdict.decision.name());
        out.name("step").string(verdict.step.name());
        out.name("summary").string(&summary::summary(request, *verdict, &self.decided_by, &self.near_misses));
        if let Some(message) = access_denied {
            out.name("accessDenied").string(message);
        }
        out.name("decidedBy").begin_list();
        for found in &self.decided_by {
            out.begin_object();
            write_reference(&mut out, found);
            out.end_object();
        }
        out.end_list();
        out.name("sets").begin_list();
        examined.iter().for_each(|set| write_set(&mut out, request, set));
        out.end_list();
        out.name("nearMisses").begin_list();
        for (found, failed) in &self.near_misses {
            out.begin_object();
            write_reference(&mut out, found);
            out.name("failed").string(failed.name());
            out.end_object();
        }
        out.end_list();
        out.name("missingKeys").strings(findings::missing_keys(request, examined));
        out.name("filledKeys").begin_object();
        for entry in request.context.filled() {
            out.key(entry.spelling).strings(entry.values.iter());
        }
        out.end_object();
        self.write_warnings(&mut out);
        out.end_object();
        out.finish()
    }

    fn write_warnings(&self, out: &mut Writer) {
        out.name("warnings").begin_list();
        for warning in warnings::warnings(self.request, self.sets, self.examined) {
            out.begin_object();
            out.name("code").string(warning.code);
            out.name("message").string(&warning.message);
            out.end_object();
        }
        out.end_list();
    }
}

fn write_kind(out: &mut Writer, set: &PolicySet) {
    out.name("kind").string(set.kind.name());
    if let Some(level) = set.level {
        out.name("level").integer(level as i64);
    }
}

fn write_reference(out: &mut Writer, found: &Examined) {
    write_kind(out, found.set);
    out.name("policy").string(&found.policy.name);
    out.name("statement").integer(found.index as i64);
}

fn write_set(out: &mut Writer, request: &Request, found: &ExaminedSet) {
    out.begin_object();
    write_kind(out, found.set);
    out.name("result").string(found.result());
    out.name("policies").begin_list();
    let mut statements = found.statements.iter().peekable();
    for policy in &found.set.policies {
        out.begin_object();
        out.name("name").string(&policy.name);
        out.name("statements").begin_list();
        while let Some(statement) = statements.next_if(|statement| std::ptr::eq(statement.policy, policy)) {
            if statement.shown.get() {
                statement.write(out, request);
            }
        }
        out.end_list();
        out.end_object();
    }
    out.end_list();
    out.end_object();
}

pub(super) fn write_span(out: &mut Writer, (start, end): (Position, Position)) {
    let numbers = [
        ("{\"start\":{\"line\":", start.line),
        (",\"column\":", start.column),
        (",\"offset\":", start.offset),
        ("},\"end\":{\"line\":", end.line),
        (",\"column\":", end.column),
        (",\"offset\":", end.offset),
    ];
    out.name("span").numbers(&numbers, "}}");
}
