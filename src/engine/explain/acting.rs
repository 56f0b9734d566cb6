//! Which statements cover an action: no others can decide, or are told of.

use crate::engine::request::Request;
use crate::engine::sets::{At, PolicySet, PolicySets};
use crate::engine::statement::Statement;

/// All of them, in their order.
pub(super) fn acting(request: &Request, sets: &PolicySets) -> Vec<At> {
    let mut acting = Vec::new();
    for (number, set) in sets.iter().enumerate() {
        each(number, set, &mut |at, statement| {
            if statement.covers_action(request) {
                acting.push(at);
            }
        });
    }
    acting
}

/// Visits every statement of a set, whatever it covers.
#[inline(never)]
pub(super) fn each(number: usize, set: &PolicySet, visit: &mut dyn FnMut(At, &Statement)) {
    for (policy, named) in set.policies.iter().enumerate() {
        for (at, statement) in named.policy.statements.iter().enumerate() {
            visit(At { set: number, policy, statement: at }, statement);
        }
    }
}
