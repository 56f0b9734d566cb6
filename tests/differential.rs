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
    let mut reasons = Vec::new();
    for detail in [Detail::All, Detail::Decisive] {
        let reason = built.explain(detail).map_err(|error| error.to_string())?;
        let explained = reason.verdict.decision.name();
        if explained != decision {
            return Err(format!("decides {decision} and explains {explained}"));
        }
        reasons.push(serde_json::from_str(&reason.json).map_err(|error| format!("{error} in {}", reason.json))?);
    }
    let [complete, decisive]: [Value; 2] = reasons.try_into().map_err(|_| "two reasons")?;
    let expected = without_the_undecisive(complete);
    if names_are_unique(&expected) && decisive != expected {
        return Err(format!("explains in short {decisive}, expected {expected}"));
    }
    Ok(decision)
}

/// By its name alone a reason says which policy it speaks of.
fn names_are_unique(reason: &Value) -> bool {
    reason["sets"].as_array().into_iter().flatten().all(|set| {
        let names: Vec<&Value> =
            set["policies"].as_array().into_iter().flatten().map(|policy| &policy["name"]).collect();
        names.iter().enumerate().all(|(index, name)| !names[..index].contains(name))
    })
}

/// A complete reason without the statements that neither decided nor nearly did.
fn without_the_undecisive(mut reason: Value) -> Value {
    let told = |name: &str| reason[name].as_array().cloned().unwrap_or_default();
    let decisive: Vec<[Value; 4]> = [told("decidedBy"), told("nearMisses")]
        .concat()
        .iter()
        .map(|at| ["kind", "level", "policy", "statement"].map(|name| at[name].clone()))
        .collect();
    for set in reason["sets"].as_array_mut().into_iter().flatten() {
        let (kind, level) = (set["kind"].clone(), set.get("level").cloned().unwrap_or_default());
        for policy in set["policies"].as_array_mut().into_iter().flatten() {
            let name = policy["name"].clone();
            let place = |of: &Value| [kind.clone(), level.clone(), name.clone(), of["index"].clone()];
            let statements = policy["statements"].as_array_mut().into_iter();
            statements.for_each(|statements| statements.retain(|of| decisive.contains(&place(of))));
        }
    }
    reason
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
