//! The reason as JSON, in the shape of api.md §3.

use super::reason::*;
use crate::json::{Position, Writer};

impl Reason {
    pub fn to_json(&self) -> String {
        let mut out = Writer::new();
        out.begin_object();
        out.key("decision").string(self.verdict.decision.name());
        out.key("step").string(self.verdict.step.name());
        out.key("summary").string(&self.summary);
        if let Some(message) = &self.access_denied {
            out.key("accessDenied").string(message);
        }
        out.key("decidedBy").begin_list();
        for at in &self.decided_by {
            out.begin_object();
            write_reference(&mut out, at);
            out.end_object();
        }
        out.end_list();
        out.key("sets").begin_list();
        self.sets.iter().for_each(|set| write_set(&mut out, set));
        out.end_list();
        out.key("nearMisses").begin_list();
        for miss in &self.near_misses {
            out.begin_object();
            write_reference(&mut out, &miss.statement);
            out.key("failed").string(miss.failed.name());
            out.end_object();
        }
        out.end_list();
        out.key("missingKeys").strings(&self.missing_keys);
        out.key("filledKeys").begin_object();
        for (key, values) in &self.filled_keys {
            out.key(key).strings(values);
        }
        out.end_object();
        out.key("warnings").begin_list();
        for warning in &self.warnings {
            out.begin_object();
            out.key("code").string(warning.code);
            out.key("message").string(&warning.message);
            out.end_object();
        }
        out.end_list();
        out.end_object();
        out.finish()
    }
}

fn write_reference(out: &mut Writer, at: &StatementRef) {
    out.key("kind").string(at.kind.name());
    if let Some(level) = at.level {
        out.key("level").integer(level as i64);
    }
    out.key("policy").string(&at.policy);
    out.key("statement").integer(at.statement as i64);
}

fn write_set(out: &mut Writer, set: &SetReason) {
    out.begin_object();
    out.key("kind").string(set.kind.name());
    if let Some(level) = set.level {
        out.key("level").integer(level as i64);
    }
    out.key("result").string(match set.result {
        SetResult::Allow => "Allow",
        SetResult::Deny => "Deny",
        SetResult::None => "None",
    });
    out.key("policies").begin_list();
    for policy in &set.policies {
        out.begin_object();
        out.key("name").string(&policy.name);
        out.key("statements").begin_list();
        policy.statements.iter().for_each(|statement| write_statement(out, statement));
        out.end_list();
        out.end_object();
    }
    out.end_list();
    out.end_object();
}

fn write_statement(out: &mut Writer, statement: &StatementReason) {
    out.begin_object();
    out.key("index").integer(statement.index as i64);
    if let Some(sid) = &statement.sid {
        out.key("sid").string(sid);
    }
    out.key("effect").string(statement.effect.name());
    out.key("applies").boolean(statement.applies);
    write_span(out, statement.span);
    out.key("action").begin_object();
    write_match(out, &statement.action);
    out.end_object();
    if let Some(resource) = &statement.resource {
        out.key("resource").begin_object();
        write_match(out, resource);
        out.end_object();
    }
    if let Some((met, class)) = &statement.principal {
        out.key("principal").begin_object();
        write_match(out, met);
        out.key("class").string(class.name());
        out.end_object();
    }
    out.key("conditions").begin_list();
    statement.conditions.iter().for_each(|condition| write_condition(out, condition));
    out.end_list();
    out.key("failed").strings(statement.failed.iter().map(|element| element.name()));
    out.end_object();
}

fn write_match(out: &mut Writer, met: &Match) {
    out.key("matched").boolean(met.matched);
    if let Some(pattern) = &met.pattern {
        out.key("pattern").string(pattern);
    }
    if let Some(expanded) = &met.expanded {
        out.key("expanded").string(expanded);
    }
    if let Some(span) = met.span {
        write_span(out, span);
    }
    if !met.unresolved.is_empty() {
        out.key("unresolved").strings(&met.unresolved);
    }
}

fn write_condition(out: &mut Writer, condition: &ConditionReason) {
    out.begin_object();
    out.key("operator").string(&condition.operator);
    out.key("key").string(&condition.key);
    match &condition.request {
        None => out.key("request").null(),
        Some(values) => out.key("request").strings(values),
    };
    out.key("policy").strings(&condition.policy);
    if let Some(hit) = &condition.hit {
        out.key("hit").string(hit);
    }
    write_span(out, condition.span);
    out.key("outcome").string(condition.outcome.truth.name());
    out.key("why").string(condition.outcome.why.name());
    out.end_object();
}

fn write_span(out: &mut Writer, (start, end): Place) {
    out.key("span").begin_object();
    for (name, at) in [("start", start), ("end", end)] {
        out.key(name);
        write_position(out, at);
    }
    out.end_object();
}

fn write_position(out: &mut Writer, at: Position) {
    out.begin_object();
    out.key("line").integer(i64::from(at.line));
    out.key("column").integer(i64::from(at.column));
    out.key("offset").integer(i64::from(at.offset));
    out.end_object();
}
