//! Policies, authorizers, contexts, and what is decided with them.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;

use super::errors::{self, Thrown, freed};
use super::slab::Slab;
use crate::engine::context::Context;
use crate::engine::{Decision, Detail, Policy};
use crate::json::{Json, Node};
use crate::policy::{PolicyType, require};
use crate::{Authorizer, Input, InputError, Question, context_from_json, read_input};

pub(super) struct Held {
    policies: Slab<Rc<Policy>>,
    authorizers: Slab<Authorizer>,
    pub(super) contexts: Slab<Rc<Context>>,
}

thread_local! {
    static HELD: RefCell<Held> = const {
        RefCell::new(Held { policies: Slab::new(), authorizers: Slab::new(), contexts: Slab::new() })
    };
}

pub(super) fn held<T>(with: impl FnOnce(&mut Held) -> T) -> T {
    HELD.with_borrow_mut(with)
}

/// Holds an authorizer that was made elsewhere.
#[cfg(feature = "account")]
pub(super) fn hold_authorizer(authorizer: Authorizer) -> u32 {
    held(|held| held.authorizers.add(authorizer))
}

/// Compiles a policy and holds it; `kind` may be empty, or the type that the policy must fit.
#[wasm_bindgen]
pub fn compile_policy(name: &str, text: &str, kind: &str) -> Thrown<u32> {
    let refused = |mut error: crate::policy::PolicyError| {
        error.policy = name.to_string();
        errors::policy(&error)
    };
    let policy = Policy::compile(text).map_err(refused)?;
    if !kind.is_empty() {
        let Some(policy_type) = PolicyType::from_name(kind) else {
            let known = "identity, boundary, session, scp, rcp, resource, endpoint, trust";
            return Err(errors::type_error(&format!("type: expected one of {known}, got \"{kind}\"")));
        };
        require(&policy.document, policy_type).map_err(refused)?;
    }
    Ok(held(|held| held.policies.add(policy)))
}

#[wasm_bindgen]
pub fn policy_free(handle: u32) {
    held(|held| held.policies.remove(handle));
}

/// Creates an authorizer from the JSON of its options.
#[wasm_bindgen]
pub fn authorizer_new(json: &str) -> Thrown<u32> {
    held(|held| {
        let options = read_input(json).map_err(errors::input)?;
        let compiled = |handle| held.policies.get(handle).cloned();
        let authorizer = Authorizer::from_json(&options, &compiled).map_err(errors::input)?;
        Ok(held.authorizers.add(authorizer))
    })
}

/// Replaces the members that the JSON names.
#[wasm_bindgen]
pub fn authorizer_update(handle: u32, json: &str) -> Thrown<()> {
    held(|held| {
        let changes = read_input(json).map_err(errors::input)?;
        let Held { policies, authorizers, .. } = held;
        let compiled = |handle| policies.get(handle).cloned();
        match authorizers.get_mut(handle) {
            Some(authorizer) => authorizer.update(&changes, &compiled).map_err(errors::input),
            None => Err(errors::input(freed("authorizer"))),
        }
    })
}

#[wasm_bindgen]
pub fn authorizer_free(handle: u32) {
    held(|held| held.authorizers.remove(handle));
}

/// Prepares a context that any authorizer can use.
#[wasm_bindgen]
pub fn context_new(json: &str) -> Thrown<u32> {
    let context = read_context(json)?;
    Ok(held(|held| held.contexts.add(Rc::new(context.prepared()))))
}

#[wasm_bindgen]
pub fn context_free(handle: u32) {
    held(|held| held.contexts.remove(handle));
}

/// Decides with a prepared context, with one in JSON, or with none where `context` is 0.
#[wasm_bindgen]
pub fn decide(
    authorizer: u32,
    action: &str,
    resource: &str,
    context: u32,
    context_json: &str,
    now_ms: f64,
) -> Thrown<u32> {
    held(|held| {
        let context = held.context_of(context, context_json)?;
        held.decide(authorizer, action, resource, &context, now_ms).map(u32::from).map_err(errors::input)
    })
}

/// Decides a list of `{ action, resource, context }`, a byte each.
#[wasm_bindgen]
pub fn decide_many(authorizer: u32, json: &str, now_ms: f64) -> Thrown<Vec<u8>> {
    let requests = read_input(json).map_err(errors::input)?;
    let Json::Array(items) = &requests.json else { return Err(errors::type_error("requests: expected a list")) };
    held(|held| {
        let decide = |(index, item)| {
            held.decide_item(authorizer, item, now_ms).map_err(|error| error.within(&format!("requests[{index}]")))
        };
        items.iter().enumerate().map(decide).collect::<Input<_>>().map_err(errors::input)
    })
}

/// Decides and says why, as JSON.
#[wasm_bindgen]
pub fn explain(
    authorizer: u32,
    action: &str,
    resource: &str,
    context: u32,
    context_json: &str,
    now_ms: f64,
    decisive: bool,
) -> Thrown<String> {
    let detail = if decisive { Detail::Decisive } else { Detail::All };
    held(|held| {
        let context = held.context_of(context, context_json)?;
        let question = Question { action, resource, context: &context, now: now_ms as i64 };
        let reason = held.authorizer(authorizer).and_then(|found| found.explain(question, detail));
        reason.map(|reason| reason.json).map_err(errors::input)
    })
}

impl Held {
    pub(super) fn authorizer(&self, handle: u32) -> Input<&Authorizer> {
        self.authorizers.get(handle).ok_or_else(|| freed("authorizer"))
    }

    fn context(&self, handle: u32) -> Input<Rc<Context>> {
        if handle == 0 {
            return Ok(Rc::default());
        }
        self.contexts.get(handle).cloned().ok_or_else(|| freed("context"))
    }

    pub(super) fn context_of(&self, handle: u32, json: &str) -> Thrown<Rc<Context>> {
        match json {
            "" => self.context(handle).map_err(errors::input),
            json => Ok(Rc::new(read_context(json)?)),
        }
    }

    pub(super) fn decide(
        &self,
        authorizer: u32,
        action: &str,
        resource: &str,
        context: &Context,
        now_ms: f64,
    ) -> Input<u8> {
        let question = Question { action, resource, context, now: now_ms as i64 };
        self.authorizer(authorizer)?.decide(question).map(code)
    }

    fn decide_item(&self, authorizer: u32, item: &Node, now_ms: f64) -> Input<u8> {
        let text = |name: &str| {
            let node = item.get(name).and_then(Node::as_str);
            node.ok_or_else(|| InputError::Type(format!("{name}: expected a string")))
        };
        let context = match item.get("context") {
            None => Rc::default(),
            Some(node) if matches!(node.json, Json::Number(_)) => self.context(node.as_handle().unwrap_or(u32::MAX))?,
            Some(node) => Rc::new(context_from_json(node)?),
        };
        self.decide(authorizer, text("action")?, text("resource")?, &context, now_ms)
    }
}

fn read_context(json: &str) -> Thrown<Context> {
    let node = read_input(json).map_err(errors::input)?;
    context_from_json(&node).map_err(errors::input)
}

/// The number that stands for a decision.
pub(super) fn code(decision: Decision) -> u8 {
    match decision {
        Decision::Allowed => 0,
        Decision::ExplicitDeny => 1,
        Decision::ImplicitDeny => 2,
    }
}
