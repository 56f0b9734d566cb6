//! A compiled policy.

use std::cell::OnceCell;
use std::rc::Rc;

use super::context::RequestContext;
use super::defaults::SECURE_TRANSPORT;
use super::statement::Statement;
use crate::json::{LineIndex, Position, Span};
use crate::order::sorted_by_number;
use crate::policy::{Document, PolicyError, parse};

/// A policy that is ready to decide; what it was made from stays with it for explanations.
#[derive(Debug)]
pub struct Policy {
    pub document: Document,
    pub(super) statements: Box<[Statement]>,
    /// One of its conditions asks for `aws:SecureTransport`.
    pub(super) asks_secure_transport: bool,
    lines: OnceCell<LineIndex>,
}

impl Policy {
    /// Reads and compiles a document of any policy type.
    pub fn compile(text: &str) -> Result<Rc<Policy>, PolicyError> {
        Ok(Policy::of(parse(text)?))
    }

    pub fn of(document: Document) -> Rc<Policy> {
        let statements: Box<[Statement]> =
            document.statements.iter().map(|s| Statement::new(s, document.version)).collect();
        let mut conditions = statements.iter().flat_map(|statement| &statement.conditions);
        let asks_secure_transport = conditions.any(|condition| *condition.key().folded == *SECURE_TRANSPORT);
        Rc::new(Policy { document, statements, asks_secure_transport, lines: OnceCell::new() })
    }

    /// The context keys that the policy asks for, by condition keys and by variables, in the order
    /// of their appearance and with every repetition.
    pub fn asked_keys(&self) -> Vec<&str> {
        let mut found: Vec<(u32, &str)> = Vec::new();
        for (statement, source) in self.statements.iter().zip(&self.document.statements) {
            if let (Some(element), Some(elements)) = (statement.resource_element(), &source.resource) {
                found.extend(element.variables().map(|(index, name)| (elements.items[index].span.start, name)));
            }
            for (condition, source) in statement.conditions.iter().zip(&source.conditions) {
                found.push((source.key.span.start, &source.key.value));
                let variables = condition.variables().into_iter();
                found.extend(variables.map(|(index, name)| (source.values[index].span.start, name)));
            }
        }
        sorted_by_number(found, |(offset, _)| u64::from(*offset)).into_iter().map(|(_, key)| key).collect()
    }

    /// The operator and key of a condition that no request could ever make readable.
    pub fn unreadable_condition(&self) -> Option<(&str, &str)> {
        for (statement, source) in self.statements.iter().zip(&self.document.statements) {
            let mut conditions = statement.conditions.iter().zip(&source.conditions);
            if let Some((_, source)) = conditions.find(|(condition, _)| !condition.is_readable()) {
                return Some((&source.operator.value, &source.key.value));
            }
        }
        None
    }

    /// The operator and key of a condition that cannot be read with the keys of this request.
    pub fn unreadable_condition_in(&self, context: &RequestContext) -> Option<(&str, &str)> {
        for (statement, source) in self.statements.iter().zip(&self.document.statements) {
            let mut conditions = statement.conditions.iter().zip(&source.conditions);
            if let Some((_, source)) = conditions.find(|(condition, _)| !condition.is_readable_in(context)) {
                return Some((&source.operator.value, &source.key.value));
            }
        }
        None
    }

    /// Where a span begins and ends in the text.
    pub fn positions(&self, span: Span) -> (Position, Position) {
        let lines = self.lines.get_or_init(|| LineIndex::new(&self.document.text));
        let at = |offset| lines.position(&self.document.text, offset);
        (at(span.start), at(span.end))
    }
}
