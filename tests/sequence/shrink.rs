//! Makes a failing sequence short.

use super::Call;

/// The shortest sequence found that still fails: ever smaller parts are left out.
pub fn shrink(calls: Vec<Call>, fails: &dyn Fn(&[Call]) -> bool) -> Vec<Call> {
    let mut calls = calls;
    let mut part = calls.len() / 2;
    while part > 0 {
        let mut at = 0;
        while at < calls.len() {
            let without: Vec<Call> = calls[..at].iter().chain(calls.iter().skip(at + part)).cloned().collect();
            if fails(&without) { calls = without } else { at += part }
        }
        part /= 2;
    }
    calls
}
