//! Data packs.

use std::cell::RefCell;

use wasm_bindgen::prelude::wasm_bindgen;

use super::errors::{self, Thrown};
use super::slab::Slab;
use crate::iam::Pack;
use crate::service_reference::ActionPattern;

thread_local! {
    static PACKS: RefCell<Slab<Pack>> = const { RefCell::new(Slab::new()) };
}

pub(super) fn get(pack: u32) -> Option<Pack> {
    PACKS.with_borrow(|packs| packs.get(pack).cloned())
}

/// Takes the text of a data pack, which accounts may share. Encoded it crosses over faster.
#[wasm_bindgen]
pub fn pack_new(text: Vec<u8>) -> Thrown<u32> {
    let pack = Pack::read(text).map_err(errors::type_error)?;
    Ok(PACKS.with_borrow_mut(|packs| packs.add(pack)))
}

#[wasm_bindgen]
pub fn pack_free(handle: u32) {
    PACKS.with_borrow_mut(|packs| packs.remove(handle));
}

/// The actions that a pattern takes, by the pack of the service reference, a line each. `path` is
/// what an error calls the pattern.
#[wasm_bindgen]
pub fn expand_actions(pack: u32, pattern: &str, path: &str) -> Thrown<String> {
    let Some(pattern) = ActionPattern::new(pattern) else {
        return Err(errors::type_error(&format!("{path}: expected \"*\" or a pattern such as \"s3:Get*\"")));
    };
    match get(pack) {
        Some(Pack::Services(reference)) => Ok(reference.expand(&pattern).join("\n")),
        _ => Err(errors::type_error("serviceReference: expected the pack of iamlet/data/service-reference")),
    }
}
