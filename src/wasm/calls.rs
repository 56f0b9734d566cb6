//! The exported functions.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;

use super::errors;
use super::slab::Slab;
use crate::engine::context::Context;
use crate::engine::{Decision, Detail, Policy};
use crate::iam::{Answer, Iam, Pack, Refusal, Request};
use crate::json::{Json, Node};
use crate::policy::validate::{WritePolicyType, write_check};
use crate::policy::{PolicyType, require};
use crate::service_reference::ActionPattern;
use crate::{Authorizer, Input, InputError, Question, context_from_json, read_input};

type Thrown<T> = Result<T, String>;

struct Held {
    policies: Slab<Rc<Policy>>,
    authorizers: Slab<Authorizer>,
    contexts: Slab<Rc<Context>>,
    iams: Slab<Rc<RefCell<Iam>>>,
    packs: Slab<Pack>,
}

thread_local! {
    static HELD: RefCell<Held> = const {
        RefCell::new(Held {
            policies: Slab::new(),
            authorizers: Slab::new(),
            contexts: Slab::new(),
            iams: Slab::new(),
            packs: Slab::new(),
        })
    };
}

fn held<T>(with: impl FnOnce(&mut Held) -> T) -> T {
    HELD.with_borrow_mut(with)
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

/// What IAM would answer if the document were saved: nothing, or `{ code, message }`.
#[wasm_bindgen]
pub fn check_document(text: &str, policy_type: &str) -> Thrown<String> {
    let Some(policy_type) = WritePolicyType::from_name(policy_type) else {
        let message = format!("policyType: expected \"identity\" or \"trust\", got \"{policy_type}\"");
        return Err(errors::type_error(&message));
    };
    let refusal = write_check(text, policy_type).err();
    Ok(refusal.map_or(String::new(), |error| errors::refusal(error.code, &error.message)))
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
    Ok(held(|held| held.contexts.add(Rc::new(context))))
}

#[wasm_bindgen]
pub fn context_free(handle: u32) {
    held(|held| held.contexts.remove(handle));
}

/// Decides with a prepared context, or with none where `context` is 0.
#[wasm_bindgen]
pub fn decide(authorizer: u32, action: &str, resource: &str, context: u32, now_ms: f64) -> Thrown<u32> {
    held(|held| {
        let context = held.context(context).map_err(errors::input)?;
        held.decide(authorizer, action, resource, &context, now_ms).map(u32::from).map_err(errors::input)
    })
}

/// Decides with a context in JSON.
#[wasm_bindgen]
pub fn decide_with(authorizer: u32, action: &str, resource: &str, context_json: &str, now_ms: f64) -> Thrown<u32> {
    let context = read_context(context_json)?;
    held(|held| held.decide(authorizer, action, resource, &context, now_ms).map(u32::from).map_err(errors::input))
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
        let context = match context_json {
            "" => held.context(context).map_err(errors::input)?,
            json => Rc::new(read_context(json)?),
        };
        let question = Question { action, resource, context: &context, now: now_ms as i64 };
        let reason = held.authorizer(authorizer).and_then(|found| found.explain(question, detail));
        reason.map(|reason| reason.to_json()).map_err(errors::input)
    })
}

/// Takes the text of a data pack, which accounts may share. Encoded it crosses over faster.
#[wasm_bindgen]
pub fn pack_new(text: Vec<u8>) -> Thrown<u32> {
    let pack = Pack::read(text).map_err(errors::type_error)?;
    Ok(held(|held| held.packs.add(pack)))
}

#[wasm_bindgen]
pub fn pack_free(handle: u32) {
    held(|held| held.packs.remove(handle));
}

/// The actions that a pattern takes, by the pack of the service reference, a line each. `path` is
/// what an error calls the pattern.
#[wasm_bindgen]
pub fn expand_actions(pack: u32, pattern: &str, path: &str) -> Thrown<String> {
    let Some(pattern) = ActionPattern::new(pattern) else {
        return Err(errors::type_error(&format!("{path}: expected \"*\" or a pattern such as \"s3:Get*\"")));
    };
    match held(|held| held.packs.get(pack).cloned()) {
        Some(Pack::Services(reference)) => Ok(reference.expand(&pattern).join("\n")),
        _ => Err(errors::type_error("serviceReference: expected the pack of iamlet/data/service-reference")),
    }
}

/// Creates an account from the JSON of its options, with data packs.
#[wasm_bindgen]
pub fn iam_new(options_json: &str, packs: &[u32]) -> Thrown<u32> {
    iam_restore(options_json, &[], "", packs)
}

/// Opens the account of a snapshot (none if it is empty) and of the changes that came after it.
#[wasm_bindgen]
pub fn iam_restore(options_json: &str, snapshot: &[u8], changes: &str, packs: &[u32]) -> Thrown<u32> {
    make_room(snapshot.len() + changes.len());
    let packs: Vec<Pack> = held(|held| packs.iter().filter_map(|pack| held.packs.get(*pack).cloned()).collect());
    let iam = Iam::open(options_json, snapshot, changes, &packs).map_err(errors::input)?;
    Ok(held(|held| held.iams.add(Rc::new(RefCell::new(iam)))))
}

/// Calls an operation for a caller: input and output are JSON. The id of the request, the output
/// and the changes come as one text with a NUL between them.
#[wasm_bindgen]
pub fn iam_call(handle: u32, caller: &str, operation: &str, input_json: &str, now_ms: f64) -> Thrown<String> {
    with_iam(handle, |iam| {
        let mut answer = iam.request_id();
        match iam.call(caller, operation, input_json, now_ms as i64) {
            Ok(Answer { output, changes }) => {
                answer.reserve_exact(output.len() + changes.len() + 2);
                for part in [output, changes] {
                    answer.push('\0');
                    answer.push_str(&part);
                }
                Ok(answer)
            }
            Err(error) => Err(errors::service(&error, &answer)),
        }
    })
}

/// Answers a request in the form in which AWS's clients send it. The status, the id of the request,
/// the body and the changes come as one text with a NUL between them.
#[wasm_bindgen]
pub fn iam_respond(
    handle: u32,
    caller: &str,
    query: &str,
    authorization: &str,
    body: &str,
    now_ms: f64,
) -> Thrown<String> {
    with_iam(handle, |iam| {
        let response = iam.respond(Request { query, authorization, body, caller }, now_ms as i64);
        let parts = [&*response.status.to_string(), &response.request_id, &response.body, &response.changes];
        Ok(parts.join("\0"))
    })
}

/// The URL that is a call.
#[wasm_bindgen]
pub fn iam_presign(
    handle: u32,
    caller: &str,
    operation: &str,
    input_json: &str,
    options_json: &str,
    now_ms: f64,
) -> Thrown<String> {
    with_iam(handle, |iam| {
        iam.presign(caller, operation, input_json, options_json, now_ms as i64).map_err(|refusal| match refusal {
            Refusal::Call(error) => errors::service(&error, &iam.request_id()),
            Refusal::Options(error) => errors::input(error),
        })
    })
}

/// Fills an empty account and gives the changes.
#[wasm_bindgen]
pub fn iam_import(handle: u32, details_json: &str, now_ms: f64) -> Thrown<String> {
    make_room(details_json.len());
    with_iam(handle, |iam| {
        let request_id = iam.request_id();
        iam.import(details_json, now_ms as i64).map_err(|error| errors::service(&error, &request_id))
    })
}

/// Records what principals did, and gives the changes.
#[wasm_bindgen]
pub fn iam_record_access(handle: u32, accesses_json: &str, now_ms: f64) -> Thrown<String> {
    with_iam(handle, |iam| iam.record_access(accesses_json, now_ms as i64).map_err(errors::input))
}

/// Everything in the account, secrets too.
#[wasm_bindgen]
pub fn iam_snapshot(handle: u32) -> Thrown<Vec<u8>> {
    with_iam(handle, |iam| Ok(iam.snapshot()))
}

/// Creates an authorizer over the account's policies as they are now.
#[wasm_bindgen]
pub fn iam_authorizer_new(handle: u32, principal_json: &str) -> Thrown<u32> {
    let authorizer = with_iam(handle, |iam| iam.authorizer(principal_json).map_err(errors::input))?;
    Ok(held(|held| held.authorizers.add(authorizer)))
}

#[wasm_bindgen]
pub fn iam_free(handle: u32) {
    held(|held| held.iams.remove(handle));
}

/// Lets the memory grow once to what the rows of a text will take: each growth by itself costs the
/// engine a collection of its garbage.
fn make_room(text: usize) {
    let mut room = Vec::<u8>::new();
    // That there is none shows later, if it is needed.
    let _ = room.try_reserve_exact(text.saturating_mul(6).min(1 << 30));
    std::hint::black_box(&room);
}

fn with_iam<T>(handle: u32, run: impl FnOnce(&mut Iam) -> Thrown<T>) -> Thrown<T> {
    let Some(iam) = held(|held| held.iams.get(handle).cloned()) else { return Err(errors::input(freed("client"))) };
    run(&mut iam.borrow_mut())
}

impl Held {
    fn authorizer(&self, handle: u32) -> Input<&Authorizer> {
        self.authorizers.get(handle).ok_or_else(|| freed("authorizer"))
    }

    fn context(&self, handle: u32) -> Input<Rc<Context>> {
        if handle == 0 {
            return Ok(Rc::default());
        }
        self.contexts.get(handle).cloned().ok_or_else(|| freed("context"))
    }

    fn decide(&self, authorizer: u32, action: &str, resource: &str, context: &Context, now_ms: f64) -> Input<u8> {
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
            Some(Node { json: Json::Number(handle), .. }) => self.context(handle.parse().unwrap_or(u32::MAX))?,
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
fn code(decision: Decision) -> u8 {
    match decision {
        Decision::Allowed => 0,
        Decision::ExplicitDeny => 1,
        Decision::ImplicitDeny => 2,
    }
}

fn freed(what: &str) -> InputError {
    InputError::Type(format!("the {what} was freed"))
}
