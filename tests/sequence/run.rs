//! Runs a sequence and watches what must hold.

use std::collections::{BTreeMap, BTreeSet};

use iamlet::error::Error;
use iamlet::iam::{Answer, Iam};
use serde_json::{Value, json};

use super::view::{View, text, view};
use super::{Call, decisions, invariants, options};
use crate::support::calls::codes;
use crate::support::wire;

/// How many calls lie between two looks at everything.
const LOOK: usize = 7;
const START: i64 = 1_767_323_045;

/// What a sequence came to.
#[derive(Default)]
pub struct Outcome {
    /// The calls that succeeded.
    pub done: BTreeSet<&'static str>,
    /// The codes of those that failed.
    pub codes: BTreeSet<&'static str>,
}

/// How the other account is told of the calls.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Twin {
    Called,
    /// By requests, which it answers in XML.
    OverTheWire,
}

struct Watch {
    iam: Iam,
    /// Called just the same: it must come to the same bytes.
    twin: Iam,
    way: Twin,
    options: String,
    /// The account at some time, and the changes since.
    base: Vec<u8>,
    changes: String,
    /// The seeds of virtual devices by their ARNs, as they were told.
    seeds: BTreeMap<String, Value>,
    /// The ids of delegation requests, the last one first.
    delegations: Vec<String>,
    /// All ids there ever were, and those there are.
    seen: BTreeSet<String>,
    alive: BTreeSet<String>,
}

fn open(options: &str) -> Result<Iam, String> {
    Iam::from_json(options).map_err(|error| format!("the options are refused: {error}"))
}

/// Makes the calls; the first thing that does not hold is the error.
pub fn run(calls: &[Call], way: Twin) -> Result<Outcome, String> {
    let options = options().to_string();
    let (iam, twin) = (open(&options)?, open(&options)?);
    let base = iam.snapshot();
    let changes = String::new();
    let (seeds, delegations, seen, alive) = (BTreeMap::new(), Vec::new(), BTreeSet::new(), BTreeSet::new());
    let mut watch = Watch { iam, twin, way, options, base, changes, seeds, delegations, seen, alive };
    let mut outcome = Outcome::default();
    for (index, call) in calls.iter().enumerate() {
        let at = |problem: String| format!("after call {index}, {call}: {problem}");
        watch.call(call, START + index as i64, &mut outcome).map_err(at)?;
        if index % LOOK == 0 {
            watch.look(1 + index % 4).map_err(at)?;
        }
        if index == calls.len() / 2 {
            watch.halfway()?;
        }
    }
    watch.look(2)?;
    watch.end()?;
    Ok(outcome)
}

/// Makes a call, of an operation or of the client's method.
fn made(iam: &mut Iam, caller: &str, operation: &str, input: &str, now: i64) -> Result<Answer, Error> {
    match operation {
        "RecordAccess" => match iam.record_access(input, now * 1000) {
            Ok(changes) => Ok(Answer { output: "{}".to_string(), changes }),
            Err(error) => Err(Error::validation(error.to_string())),
        },
        _ => iam.call(caller, operation, input, now * 1000),
    }
}

impl Watch {
    fn call(&mut self, call: &Call, now: i64, outcome: &mut Outcome) -> Result<(), String> {
        let input = self.resolved(call, now).to_string();
        let caller = self.caller(call, now);
        let before = self.iam.snapshot();
        let answer = made(&mut self.iam, &caller, call.operation, &input, now);
        let twin = self.twin(&caller, call.operation, &input, now);
        let changed = before != self.iam.snapshot();
        match (answer, twin) {
            (Ok(answer), Ok(twin)) => {
                if answer.output != twin.output || answer.changes != twin.changes {
                    return Err(format!("one account answers {}, its twin {}", answer.output, twin.output));
                }
                if changed && answer.changes.is_empty() {
                    return Err("it changes the account and tells no changes".to_string());
                }
                self.changes.push_str(&answer.changes);
                if call.operation == "CreateVirtualMFADevice" {
                    let answer: Value = serde_json::from_str(&answer.output).map_err(|error| error.to_string())?;
                    let device = &answer["VirtualMFADevice"];
                    self.seeds.insert(text(device, "SerialNumber").to_lowercase(), device["Base32StringSeed"].clone());
                }
                if call.operation == "CreateDelegationRequest" {
                    let answer: Value = serde_json::from_str(&answer.output).map_err(|error| error.to_string())?;
                    self.delegations.insert(0, text(&answer, "DelegationRequestId").to_string());
                }
                self.same_report(&caller, &answer.output, now)?;
                outcome.done.insert(call.operation);
                Ok(())
            }
            (Err(error), Err(twin)) => {
                outcome.codes.insert(error.code);
                if error != twin {
                    return Err(format!("one account says {error}, its twin {twin}"));
                }
                if changed { Err(format!("it fails and changes the account: {error}")) } else { Ok(()) }
            }
            (answer, twin) => Err(format!("one account answers {answer:?}, its twin {twin:?}")),
        }
    }

    fn twin(&mut self, caller: &str, operation: &str, input: &str, now: i64) -> Result<Answer, Error> {
        let over_the_wire = self.way == Twin::OverTheWire;
        let asked = over_the_wire.then(|| wire::call(&mut self.twin, caller, operation, input, now * 1000)).flatten();
        asked.unwrap_or_else(|| made(&mut self.twin, caller, operation, input, now))
    }

    fn caller(&mut self, call: &Call, now: i64) -> String {
        let mut caller = call.caller.clone();
        if let Some(of) = key_of(&call.caller) {
            caller["accessKeyId"] = self.listed(of, "ListAccessKeys", "AccessKeyMetadata/0/AccessKeyId", now);
        }
        if caller.is_null() { String::new() } else { caller.to_string() }
    }

    /// Whether both accounts answer the same to a job that was begun.
    fn same_report(&mut self, caller: &str, output: &str, now: i64) -> Result<(), String> {
        if !output.contains("\"JobId\"") {
            return Ok(());
        }
        for operation in ["GetServiceLastAccessedDetails", "GetOrganizationsAccessReport"] {
            let answer = made(&mut self.iam, caller, operation, output, now).map(|answer| answer.output);
            let twin = made(&mut self.twin, caller, operation, output, now).map(|answer| answer.output);
            if answer != twin {
                return Err(format!("{operation} {output}: one account answers {answer:?}, its twin {twin:?}"));
            }
        }
        Ok(())
    }

    /// The input with what only the account knows. In the place of `$listed:OPERATION/PATH` stands what a
    /// listing shows at this time, of the same user; codes are those of the device; and
    /// `$delegation:n` is the last request for a delegation but n.
    fn resolved(&mut self, call: &Call, now: i64) -> Value {
        let mut input = call.input.clone();
        let named = input["UserName"].as_str().map(str::to_string);
        let calling = || call.caller["userName"].as_str().or(key_of(&call.caller)).map(str::to_string);
        let user = named.or_else(calling).unwrap_or_default();
        let seed = self.seeds.get(&text(&input, "SerialNumber").to_lowercase()).cloned();
        for (_, value) in input.as_object_mut().into_iter().flatten() {
            if let Some(away) = value.get("$totp").cloned() {
                *value = match &seed {
                    Some(seed) => codes::written(json!({ "$totp": [seed, away] }), now),
                    None => json!(format!("12345{away}")),
                };
            }
            let before = value.as_str().and_then(|text| text.strip_prefix("$delegation:")?.parse::<usize>().ok());
            if let Some(before) = before {
                *value = json!(self.delegations.get(before).map_or("0123456789abcdef", |id| id));
            }
            let listed = value.as_str().and_then(|text| text.strip_prefix("$listed:")?.split_once('/'));
            if let Some((operation, path)) = listed {
                *value = self.listed(&user, operation, path, now);
            }
        }
        input
    }

    /// What a listing of a user, or of the root user, holds at a path. The root user asks, who uses no
    /// key: the twin is not asked.
    fn listed(&mut self, user: &str, operation: &str, path: &str, now: i64) -> Value {
        let asked = if user.is_empty() { json!({}) } else { json!({ "UserName": user }) };
        let answer = self.iam.call("", operation, &asked.to_string(), now * 1000);
        let answer = answer.ok().and_then(|answer| serde_json::from_str::<Value>(&answer.output).ok());
        let found = answer.and_then(|answer| answer.pointer(&format!("/{path}")).cloned());
        found.unwrap_or_else(|| json!("NOBODYHASANIDLIKETHISONE"))
    }

    /// From here on the twin is an account that was opened from what the other wrote down.
    fn halfway(&mut self) -> Result<(), String> {
        self.base = self.iam.snapshot();
        self.changes.clear();
        let opened = Iam::restore(&self.options, &self.base, "");
        self.twin = opened.map_err(|error| format!("a snapshot cannot be opened: {error}"))?;
        Ok(())
    }

    /// Everything that can be seen at any time.
    fn look(&mut self, page: usize) -> Result<(), String> {
        let view = view(&mut self.iam)?;
        invariants::hold(&view)?;
        invariants::pages(&mut self.iam, &view, page)?;
        let ids = invariants::ids(&view)?;
        if let Some(again) = ids.difference(&self.alive).find(|id| self.seen.contains(*id)) {
            return Err(format!("the id {again} is used again"));
        }
        self.seen.extend(ids.iter().cloned());
        self.alive = ids;
        Ok(())
    }

    fn end(&mut self) -> Result<(), String> {
        let live = view(&mut self.iam)?;
        let bytes = self.iam.snapshot();
        if bytes != self.twin.snapshot() {
            return Err("the same seed and calls come to other bytes".to_string());
        }
        self.same_after("a snapshot", &bytes, "", &live)?;
        self.same_after("the changes since a snapshot", &self.base, &self.changes, &live)?;
        decisions::agree(&mut self.iam, &live)?;
        self.exported(&live)
    }

    fn same_after(&self, what: &str, snapshot: &[u8], changes: &str, live: &View) -> Result<(), String> {
        let opened = Iam::restore(&self.options, snapshot, changes);
        let mut opened = opened.map_err(|error| format!("{what} cannot be opened: {error}"))?;
        compare(what, live, &view(&mut opened)?)?;
        if opened.snapshot() == self.iam.snapshot() { Ok(()) } else { Err(format!("after {what} the bytes differ")) }
    }

    /// An export, imported elsewhere, is exported just the same.
    fn exported(&self, live: &View) -> Result<(), String> {
        let asked = "GetAccountAuthorizationDetails {}";
        let export = &live[asked];
        let mut other = open(&self.options)?;
        let imported = other.import(&export.to_string(), START * 1000);
        imported.map_err(|error| format!("the export cannot be imported: {error}\n{export}"))?;
        let again = view(&mut other)?;
        invariants::hold(&again).map_err(|problem| format!("in an imported account: {problem}"))?;
        if again[asked] == *export {
            return Ok(());
        }
        Err(format!("an imported export is exported as\n{}\n{export}", again[asked]))
    }
}

/// Whose access key the caller has.
fn key_of(caller: &Value) -> Option<&str> {
    caller["accessKeyId"].as_str()?.strip_prefix("$key:")
}

fn compare(what: &str, live: &View, other: &View) -> Result<(), String> {
    match live.iter().find(|(asked, answer)| other.get(*asked) != Some(*answer)) {
        Some((asked, answer)) => Err(format!("after {what} {asked} answers {:?}, not {answer}", other.get(asked))),
        None if live.len() == other.len() => Ok(()),
        None => Err(format!("after {what} there is more")),
    }
}
