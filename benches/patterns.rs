//! The cost of hostile patterns against their length, natively.

#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;
use std::time::Instant;

use serde_json::{Value, json};
use support::authorizer::Case;

fn main() {
    // `cargo test --benches` only asks whether this runs.
    let quick = std::env::args().any(|argument| argument == "--test");
    pattern_length(quick);
}

/// Seconds that one run takes, the best of several rounds.
fn seconds(quick: bool, mut run: impl FnMut()) -> f64 {
    let (rounds, budget) = if quick { (1, 0.0) } else { (5, 0.1) };
    let mut best = f64::INFINITY;
    for _ in 0..rounds {
        let start = Instant::now();
        let mut runs = 0u32;
        while runs == 0 || start.elapsed().as_secs_f64() < budget {
            run();
            runs += 1;
        }
        best = best.min(start.elapsed().as_secs_f64() / f64::from(runs));
    }
    best
}

/// Patterns made to backtrack: `*a*a…*b` and `*a?*a?…*b` against a text of `a` only. Linear means
/// that ten times the pattern costs ten times the time at most.
fn pattern_length(quick: bool) {
    println!("hostile patterns of n characters against a resource of 2,000, µs a decision:");
    println!("{:>10} {:>12} {:>12} {:>14}", "n", "*a*a…*b", "*a?*a?…*b", "n/10 × *a*b");
    for length in [10, 100, 1_000, 10_000, 100_000] {
        let stars = decision(quick, json!(format!("arn:aws:s3:::{}*b", "*a".repeat(length / 2))));
        let ones = decision(quick, json!(format!("arn:aws:s3:::{}*b", "*a?".repeat(length / 3))));
        let many = decision(quick, json!(vec!["arn:aws:s3:::*a*a*a*b"; length / 10]));
        println!("{length:>10} {:>12.2} {:>12.2} {:>14.2}", stars * 1e6, ones * 1e6, many * 1e6);
    }
}

fn decision(quick: bool, patterns: Value) -> f64 {
    let case = json!({
        "principal": "arn:aws:iam::111122223333:user/Bob",
        "action": "s3:GetObject",
        "resource": format!("arn:aws:s3:::{}", "a".repeat(2_000)),
        "identityPolicies": [{ "Version": "2012-10-17",
            "Statement": [{ "Effect": "Allow", "Action": "s3:*", "Resource": patterns }] }],
    });
    let case = Case::new(&case).expect("the case is well formed");
    seconds(quick, || drop(black_box(case.decide())))
}
