//! An [`Authorizer`]: a principal with everything that limits and grants, ready to decide.
//!
//! It is made from JSON in the shape of api.md §3, so that every binding and every test case says
//! the same thing in the same words.

mod context;
mod input;
mod options;
mod principal;

use std::rc::Rc;
use std::sync::atomic::{AtomicU64, Ordering};

#[cfg(feature = "account")]
pub use input::expected;
pub use input::{Input, InputError, Members, read_input, refuse, shown};
#[cfg(feature = "account")]
pub use options::policy_levels;

use crate::engine::context::Context;
use crate::engine::request::{AskedAction, Settings};
use crate::engine::requester::Requester;
use crate::engine::{Decision, Detail, Index, Policy, PolicySets, Reason, Request, Route, decide, explain};
use crate::json::Node;

/// Finds a policy that was compiled before, by the handle that its document holds.
pub type Compiled<'c> = &'c dyn Fn(u32) -> Option<Rc<Policy>>;

pub struct Authorizer {
    requester: Rc<Requester>,
    sets: PolicySets,
    resource_account: Option<Box<str>>,
    gateway: bool,
    /// Whether evaluation.md §10.4 fills in what a request does not say.
    defaults: bool,
    /// No other authorizer has it, nor this one before a change.
    stamp: u64,
}

/// One question to an authorizer.
#[derive(Clone, Copy)]
pub struct Question<'q> {
    pub action: &'q str,
    pub resource: &'q str,
    pub context: &'q Context,
    /// Milliseconds since 1970.
    pub now: i64,
}

impl Authorizer {
    /// Reads the options of a new authorizer.
    pub fn from_json(options: &Node, compiled: Compiled) -> Input<Authorizer> {
        options::create(options, compiled)
    }

    /// Puts the members that are named in the place of the present ones: all of them or none.
    pub fn update(&mut self, changes: &Node, compiled: Compiled) -> Input<()> {
        options::update(self, changes, compiled)
    }

    pub fn decide(&self, question: Question) -> Input<Decision> {
        let index = self.sets.index_for_decision();
        let route = route(&index, question.action)?;
        check_resource(question.resource)?;
        Ok(self.decide_along(&index, &route, question.resource, question.context, question.now))
    }

    /// The same for the action that was given this number; `None` if that is not known any more, or if there
    /// is no resource.
    #[inline(always)]
    pub fn decide_numbered(&self, number: u32, resource: &str, context: &Context, now: i64) -> Option<Decision> {
        let index = self.sets.index_for_decision();
        let route = index.numbered_route(number)?;
        check_resource(resource).ok()?;
        Some(self.decide_along(&index, &route, resource, context, now))
    }

    /// Gives an action a number, which no other action may ever have.
    pub fn number_action(&self, number: u32, action: &str) -> Input<()> {
        let index = self.sets.index();
        index.number_route(number, route(&index, action)?);
        Ok(())
    }

    /// Makes ready for many decisions at once, which else happens after the first few.
    pub fn expect_many(&self) {
        self.sets.expect_many();
    }

    fn decide_along(&self, index: &Index, route: &Route, resource: &str, context: &Context, now: i64) -> Decision {
        let mut request = self.request(route.action(), resource, context, now);
        request.remember(self.stamp);
        decide(index, route, &request, &self.sets).decision
    }

    pub fn explain(&self, question: Question, detail: Detail) -> Input<Reason> {
        let Question { action, resource, context, now } = question;
        let route = route(&self.sets.index(), action)?;
        check_resource(resource)?;
        Ok(explain(&self.request(route.action(), resource, context, now), &self.sets, &route, detail))
    }

    fn request<'r>(
        &'r self,
        action: AskedAction<'r>,
        resource: &'r str,
        context: &'r Context,
        now: i64,
    ) -> Request<'r> {
        let settings =
            Settings { resource_account: self.resource_account.as_deref(), gateway: self.gateway, simulator: false };
        Request::new(&self.requester, action, resource, context, self.defaults.then_some(now), settings)
    }
}

fn route(index: &Index, action: &str) -> Input<Rc<Route>> {
    index.known_route(action).map_or_else(|| check_action(action).map(|()| index.route(action)), Ok)
}

/// A number that was not there before.
fn new_stamp() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// Reads the context of a request: keys with their values.
pub fn context_from_json(node: &Node) -> Input<Context> {
    context::context(node)
}

fn check_resource(resource: &str) -> Input<()> {
    if resource.is_empty() {
        return refuse("resource", "expected an ARN or \"*\", got an empty string");
    }
    Ok(())
}

/// A request names one action; patterns belong into policies.
fn check_action(action: &str) -> Input<()> {
    let found = action.bytes().fold(0, |found, byte| found | CLASSES[usize::from(byte)]);
    if found & WILDCARD != 0 {
        let action = shown(action);
        return refuse("action", format_args!("a request names one action, without wildcards, got {action}"));
    }
    let named = action.bytes().position(|byte| byte == b':').is_some_and(|at| at > 0 && at + 1 < action.len());
    let spaced = found & SPACE != 0 || found & FOREIGN != 0 && action.contains(char::is_whitespace);
    if !named || spaced {
        return refuse("action", format_args!("expected \"service:Action\", got {}", shown(action)));
    }
    Ok(())
}

const WILDCARD: u8 = 1;
const SPACE: u8 = 2;
/// Beyond ASCII, where there are spaces, too.
const FOREIGN: u8 = 4;

/// What an action should not have, byte by byte.
const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        classes[byte] = match byte as u8 {
            b'*' | b'?' => WILDCARD,
            b' ' | b'\t'..=b'\r' => SPACE,
            0x80.. => FOREIGN,
            _ => 0,
        };
        byte += 1;
    }
    classes
};
