//! Generated policies and requests must get the same decision from the engine and from the second
//! evaluator in `reference`; and `decide` and `explain` may never disagree.
//!
//! `IAMLET_CASES` sets how many cases are compared (20,000 without it), `IAMLET_SEED` where the
//! random numbers begin.

mod again;
mod generate;
mod reference;
mod support;

use again::Round;
use generate::Rng;
use iamlet::engine::Detail;
use serde_json::Value;
use support::authorizer::Case;
use support::environment::number;

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

/// How often each decision was made.
struct Decisions([(&'static str, u64); 3]);

impl Decisions {
    fn none() -> Decisions {
        Decisions([("allowed", 0), ("explicitDeny", 0), ("implicitDeny", 0)])
    }

    fn add(&mut self, decision: &str) {
        self.0.iter_mut().filter(|(name, _)| *name == decision).for_each(|(_, count)| *count += 1);
    }

    fn assert_balanced(&self) {
        let Decisions(counts) = self;
        let all: u64 = counts.iter().map(|(_, count)| count).sum();
        println!("{all} decisions compared: {counts:?}");
        assert!(counts.iter().all(|(_, count)| count * 10 >= all), "too one-sided to say much: {counts:?}");
    }
}

#[test]
fn engine_and_reference_agree() {
    let (cases, seed) = (number("IAMLET_CASES", 20_000), number("IAMLET_SEED", 1));
    let mut decisions = Decisions::none();
    for (index, (name, generator)) in GENERATORS.iter().enumerate() {
        let mut rng = Rng::new(seed * 1000 + index as u64);
        for _ in 0..cases / GENERATORS.len() as u64 {
            let case = generator(&mut rng);
            if disagree(&case) {
                let small = generate::shrink(case, &disagree);
                let (engine, reference) = (engine(&small), reference::decide(&small));
                panic!("{name}: the engine says {engine:?}, the reference {reference:?}:\n{small:#}");
            }
            decisions.add(reference::decide(&case).unwrap_or_default());
        }
    }
    decisions.assert_balanced();
}

/// Questions to the authorizers of one round.
const QUESTIONS: usize = 50;

/// What an authorizer keeps from one request to the next does not show: the reference begins anew each time.
#[test]
fn what_is_kept_never_shows() {
    let (questions, seed) = (number("IAMLET_CASES", 20_000) as usize, number("IAMLET_SEED", 1));
    let mut rng = Rng::new(seed * 1000 + GENERATORS.len() as u64);
    let mut decisions = Decisions::none();
    for (name, generator) in GENERATORS.into_iter().cycle().take(questions.div_ceil(QUESTIONS)) {
        let mut round = Round::new(&mut rng, generator);
        for question in 0..QUESTIONS {
            if rng.chance(10) {
                round.update(&mut rng);
            }
            let (case, decided) = round.ask(&mut rng);
            let expected = reference::decide(&case);
            assert_eq!(decided, expected.clone().ok(), "{name}, question {question}: {expected:?}:\n{case:#}");
            decisions.add(decided.unwrap_or_default());
        }
    }
    decisions.assert_balanced();
}
