//! Faults on purpose, to test that the JavaScript layer survives them.

use std::hint::black_box;

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
pub fn fault_panic() {
    panic!("a fault on purpose");
}

#[wasm_bindgen]
pub fn fault_stack_overflow() -> u32 {
    #[allow(unconditional_recursion, reason = "the stack is to overflow")]
    fn deeper(n: u32) -> u32 {
        let here = black_box([n; 64]);
        black_box(deeper(black_box(n + 1))) + here[(n % 64) as usize]
    }
    deeper(0)
}
