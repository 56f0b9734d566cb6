//! Authorizers that are asked again: with the contexts that others ask with too, by texts and by numbers, and with
//! updates between.

use iamlet::engine::context::Context;
use iamlet::{Authorizer, Input, Question, read_input};
use serde_json::{Map, Value};

use crate::generate::Rng;
use crate::support::authorizer::{Case, options};

/// Cases whose authorizers, actions, resources, contexts and times meet in every combination.
const TOGETHER: usize = 4;

const REQUEST: [&str; 4] = ["action", "resource", "context", "now"];

/// Some authorizers and requests.
pub struct Round {
    /// As they were generated: where requests and changes come from.
    cases: Vec<Case>,
    sources: Vec<Map<String, Value>>,
    /// The contexts of the cases, to be asked with again.
    prepared: Vec<Context>,
    /// Actions by their numbers.
    actions: Vec<String>,
    /// The options of each authorizer as they are now.
    current: Vec<Map<String, Value>>,
}

impl Round {
    pub fn new(rng: &mut Rng, generator: impl Fn(&mut Rng) -> Value) -> Round {
        let sources: Vec<_> = (0..TOGETHER).map(|_| members(generator(rng))).collect();
        let built = |source: &Map<String, Value>| Case::new(&Value::Object(source.clone())).expect("a generated case");
        let cases: Vec<_> = sources.iter().map(built).collect();
        Round {
            prepared: cases.iter().map(|case| case.context.clone().prepared()).collect(),
            actions: cases.iter().map(|case| case.question().action.to_string()).collect(),
            current: sources.clone(),
            cases,
            sources,
        }
    }

    /// Changes one or two members of an authorizer to what another case has.
    pub fn update(&mut self, rng: &mut Rng) {
        let (of, from) = (rng.below(TOGETHER), rng.below(TOGETHER));
        let [present, given] = [&self.current[of], &self.sources[from]]
            .map(|members| self::members(options(&Value::Object(members.clone()))));
        let names: Vec<&String> = present.keys().chain(given.keys()).collect();
        let mut changes = Map::new();
        for _ in 0..rng.between(1, 2) {
            let name = rng.item(&names).as_str();
            let written = self.sources[from].get(name).cloned().unwrap_or_default();
            changes.insert(name.into(), given.get(name).cloned().unwrap_or_default());
            self.current[of].insert(name.into(), written);
        }
        let text = Value::Object(changes).to_string();
        let update = read_input(&text).and_then(|changes| self.cases[of].authorizer.update(&changes, &|_| None));
        assert!(update.is_ok(), "{text}: {update:?}");
    }

    /// Asks something: the case that it comes to, and the decision.
    pub fn ask(&self, rng: &mut Rng) -> (Value, Option<&'static str>) {
        let asked = rng.below(TOGETHER);
        // Mostly of one case: of several, hardly anything is allowed.
        let mut one = || if rng.chance(70) { asked } else { rng.below(TOGETHER) };
        let from = [one(), one(), one(), one()];
        let mut case = self.current[asked].clone();
        for (name, from) in REQUEST.into_iter().zip(from) {
            match self.sources[from].get(name) {
                Some(value) => drop(case.insert(name.into(), value.clone())),
                None => drop(case.remove(name)),
            }
        }
        let fresh = rng.chance(20);
        let [action, resource, context, now] = from;
        let question = Question {
            action: &self.actions[action],
            resource: self.cases[resource].question().resource,
            context: if fresh { &self.cases[context].context } else { &self.prepared[context] },
            now: self.cases[now].question().now,
        };
        let authorizer = &self.cases[asked].authorizer;
        let number = rng.chance(70).then_some(action as u32);
        (Value::Object(case), decide(authorizer, number, question).ok())
    }
}

/// As JavaScript asks: an action that has no number with the authorizer gets it.
fn decide(authorizer: &Authorizer, number: Option<u32>, question: Question) -> Input<&'static str> {
    let Question { action, resource, context, now } = question;
    if let Some(number) = number {
        let by_number = || authorizer.decide_numbered(number, resource, context, now);
        if by_number().is_none() {
            authorizer.number_action(number, action)?;
        }
        if let Some(decision) = by_number() {
            return Ok(decision.name());
        }
    }
    Ok(authorizer.decide(question)?.name())
}

fn members(value: Value) -> Map<String, Value> {
    let Value::Object(members) = value else { panic!("a case is an object") };
    members
}
