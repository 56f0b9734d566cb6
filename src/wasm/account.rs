//! Accounts.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::wasm_bindgen;

use super::decide::hold_authorizer;
use super::errors::{self, Thrown, freed};
use super::packs;
use super::slab::Slab;
use crate::error::Error;
use crate::iam::{Answer, Iam, Pack, Refusal, Request};
use crate::json::Writer;

thread_local! {
    static IAMS: RefCell<Slab<Rc<RefCell<Iam>>>> = const { RefCell::new(Slab::new()) };
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
    let packs: Vec<Pack> = packs.iter().filter_map(|pack| packs::get(*pack)).collect();
    let iam = Iam::open(options_json, snapshot, changes, &packs).map_err(errors::input)?;
    Ok(IAMS.with_borrow_mut(|iams| iams.add(Rc::new(RefCell::new(iam)))))
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
            Err(error) => Err(service(&error, &answer)),
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
            Refusal::Call(error) => service(&error, &iam.request_id()),
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
        iam.import(details_json, now_ms as i64).map_err(|error| service(&error, &request_id))
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
    Ok(hold_authorizer(authorizer))
}

#[wasm_bindgen]
pub fn iam_free(handle: u32) {
    IAMS.with_borrow_mut(|iams| iams.remove(handle));
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
    let iam = IAMS.with_borrow(|iams| iams.get(handle).cloned());
    let Some(iam) = iam else { return Err(errors::input(freed("client"))) };
    run(&mut iam.borrow_mut())
}

fn service(error: &Error, request_id: &str) -> String {
    let mut out = Writer::new();
    out.begin_object();
    out.key("kind").string("service");
    out.key("code").string(error.code);
    out.key("message").string(&error.message);
    out.key("status").integer(i64::from(error.status));
    out.key("requestId").string(request_id);
    out.end_object();
    out.finish()
}
