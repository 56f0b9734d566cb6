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
use sequence::run::{self, Twin};
use sequence::{Call, calls, shrink};
use support::environment::number;

/// How many calls a sequence has.
const LENGTH: u64 = 150;

#[test]
fn invariants_hold_after_random_calls() {
    hold(number("IAMLET_CASES", 15_000), Twin::Called);
}

/// What is asked by requests comes to the same as what is called.
#[test]
fn invariants_hold_over_the_wire() {
    hold(number("IAMLET_CASES", 15_000) / 5, Twin::OverTheWire);
}

fn hold(count: u64, way: Twin) {
    let seed = number("IAMLET_SEED", 1);
    let (mut done, mut codes) = (BTreeSet::new(), BTreeSet::new());
    for index in 0..count.div_ceil(LENGTH) {
        let mut rng = Rng::new(seed * 1_000_000 + index);
        let sequence = calls::sequence(&mut rng, LENGTH as usize);
        match run::run(&sequence, way) {
            Ok(outcome) => {
                done.extend(outcome.done);
                codes.extend(outcome.codes);
            }
            Err(problem) => fail(sequence, way, &problem),
        }
    }
    println!("{count} calls; errors: {codes:?}");
    if count >= 15_000 {
        let never: Vec<&str> = calls::operations().filter(|operation| !done.contains(operation)).collect();
        assert!(never.is_empty(), "never done: {never:?}");
    }
}

fn fail(sequence: Vec<Call>, way: Twin, problem: &str) {
    let small = shrink::shrink(sequence, &|calls| run::run(calls, way).is_err());
    let small_problem = run::run(&small, way).err().unwrap_or_default();
    let lines: Vec<String> = small.iter().map(Call::to_string).collect();
    panic!("{small_problem}\nby {} calls:\n{}\n(found as: {problem})", small.len(), lines.join("\n"));
}
