//! Random sequences of calls: whatever is called, in whatever order, listings and what they name agree,
//! a call that fails changes nothing, ids never come back, and an account that is written down and
//! opened again, replayed from its changes or imported from its export is the same.
//!
//! `IAMLET_CASES` sets how many calls are made (15,000 without it), `IAMLET_SEED` where the random
//! numbers begin.

#[path = "generate/rng.rs"]
#[allow(dead_code, reason = "each test uses its part")]
mod rng;
mod sequence;
mod support;

use std::collections::BTreeSet;

use rng::Rng;
use sequence::{Call, calls, run, shrink};
use support::environment::number;

/// How many calls a sequence has.
const LENGTH: u64 = 150;

#[test]
fn invariants_hold_after_random_calls() {
    let (count, seed) = (number("IAMLET_CASES", 15_000), number("IAMLET_SEED", 1));
    let (mut done, mut codes) = (BTreeSet::new(), BTreeSet::new());
    for index in 0..count.div_ceil(LENGTH) {
        let mut rng = Rng::new(seed * 1_000_000 + index);
        let sequence = calls::sequence(&mut rng, LENGTH as usize);
        match run::run(&sequence) {
            Ok(outcome) => {
                done.extend(outcome.done);
                codes.extend(outcome.codes);
            }
            Err(problem) => fail(sequence, &problem),
        }
    }
    println!("{count} calls; errors: {codes:?}");
    if count >= 15_000 {
        let never: Vec<&str> = calls::operations().filter(|operation| !done.contains(operation)).collect();
        assert!(never.is_empty(), "never done: {never:?}");
    }
}

fn fail(sequence: Vec<Call>, problem: &str) {
    let small = shrink::shrink(sequence, &|calls| run::run(calls).is_err());
    let small_problem = run::run(&small).err().unwrap_or_default();
    let lines: Vec<String> = small.iter().map(Call::to_string).collect();
    panic!("{small_problem}\nby {} calls:\n{}\n(found as: {problem})", small.len(), lines.join("\n"));
}
