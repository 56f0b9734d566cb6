//! Generated policies and requests must get the same decision from the engine and from the second
//! evaluator in `reference`; and `decide` and `explain` may never disagree.
//!
//! `IAMLET_CASES` sets how many cases are compared (20,000 without it), `IAMLET_SEED` where the
//! random numbers begin.

mod generate;
mod reference;
mod support;

use generate::Rng;
use iamlet::engine::Detail;
use serde_json::Value;
use support::authorizer::Case;

type Generator = fn(&mut Rng) -> Value;

const GENERATORS: [(&str, Generator); 5] = [
    ("everything", generate::case),
    ("conditions", generate::condition_case),
    ("resources", generate::resource_case),
    ("principals", generate::principal_case),
    ("crowds", generate::crowd_case),
];

/// What the engine says, by each of its ways to ask.
fn engine(case: &Value) -> Result<&'static str, String> {
    let built = Case::new(case).map_err(|error| error.to_string())?;
    let decision = built.decide().map_err(|error| error.to_string())?;
    for detail in [Detail::All, Detail::Decisive] {
        let explained = built.explain(detail).map_err(|error| error.to_string())?.verdict.decision.name();
        if explained != decision {
            return Err(format!("decides {decision} and explains {explained}"));
        }
    }
    Ok(decision)
}

fn disagree(case: &Value) -> bool {
    let engine = engine(case);
    engine.is_err() || engine.ok() != reference::decide(case).ok()
}

fn number(name: &str, default: u64) -> u64 {
    std::env::var(name).map_or(default, |text| text.parse().unwrap_or_else(|_| panic!("{name} is a number")))
}

#[test]
fn engine_and_reference_agree() {
    let (cases, seed) = (number("IAMLET_CASES", 20_000), number("IAMLET_SEED", 1));
    let mut decisions = [("allowed", 0), ("explicitDeny", 0), ("implicitDeny", 0)];
    for (index, (name, generator)) in GENERATORS.iter().enumerate() {
        let mut rng = Rng::new(seed * 1000 + index as u64);
        for _ in 0..cases / GENERATORS.len() as u64 {
            let case = generator(&mut rng);
            if disagree(&case) {
                let small = generate::shrink(case, &disagree);
                let (engine, reference) = (engine(&small), reference::decide(&small));
                panic!("{name}: the engine says {engine:?}, the reference {reference:?}:\n{small:#}");
            }
            let decision = reference::decide(&case).unwrap_or_default();
            decisions.iter_mut().filter(|(name, _)| *name == decision).for_each(|(_, count)| *count += 1);
        }
    }
    println!("{cases} generated cases compared: {decisions:?}");
    let share = |count: u64| count * 100 / cases.max(1);
    assert!(decisions.iter().all(|(_, count)| share(*count) >= 10), "too one-sided to say much: {decisions:?}");
}
