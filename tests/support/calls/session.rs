//! An account with a clock that moves one second a call, and the answers it gave.

use iamlet::error::Error;
use iamlet::iam::{Answer, Iam, Pack, Request, Response};
use serde_json::{Map, Value, json};

use super::codes;
use super::write::{self, Documents};
use crate::support::{packs, wire};

/// 2026-01-02T03:04:05Z, when the first call happens.
pub const START: i64 = 1_767_323_045;

pub struct Session {
    pub iam: Iam,
    options: String,
    packs: Vec<Pack>,
    define: Value,
    /// The outputs so far.
    answers: Vec<Value>,
    /// When the next call happens, in seconds.
    pub now: i64,
    /// Calls are requests, if a request can carry their input.
    pub over_the_wire: bool,
}

impl Session {
    /// Opens an account with options as `new IAM` takes them; `define` names documents.
    pub fn open(options: &Value, define: Value) -> Result<Session, String> {
        let options = write::written(options, &define, &[], Documents::AsText)?;
        let mut options = with_placed_documents(options);
        let (iam, packs) = packs::open(&mut options)?;
        Ok(Session {
            iam,
            options: options.to_string(),
            packs,
            define,
            answers: Vec::new(),
            now: START,
            over_the_wire: false,
        })
    }

    /// Writes the account to a snapshot and opens it from there.
    pub fn reopen(&mut self) -> Result<(), String> {
        let opened = Iam::open(&self.options, &self.iam.snapshot(), "", &self.packs);
        self.iam = opened.map_err(|error| format!("the snapshot does not open: {error}"))?;
        Ok(())
    }

    /// Fills the account from authorization details.
    pub fn import(&mut self, details: &Value) -> Result<String, String> {
        let details = self.written(details, Documents::AsText)?.to_string();
        self.iam.import(&details, self.now * 1000).map_err(|error| format!("the import fails: {error}"))
    }

    /// Records accesses.
    pub fn record(&mut self, accesses: &Value) -> Result<String, String> {
        let accesses = self.written(accesses, Documents::AsText)?.to_string();
        self.iam.record_access(&accesses, self.now * 1000).map_err(|error| error.to_string())
    }

    pub fn written(&self, value: &Value, documents: Documents) -> Result<Value, String> {
        write::written(value, &self.define, &self.answers, documents).map(|value| codes::written(value, self.now))
    }

    /// The caller, who may be written in short, too.
    fn caller(&self, caller: &str) -> String {
        let Ok(caller) = serde_json::from_str(caller) else { return caller.to_string() };
        self.written(&caller, Documents::AsText).unwrap_or_else(|problem| panic!("{problem}")).to_string()
    }

    fn answer(&mut self, caller: &str, operation: &str, input: &str) -> Result<Answer, Error> {
        let now = self.now * 1000;
        let over_the_wire = self.over_the_wire.then(|| wire::call(&mut self.iam, caller, operation, input, now));
        over_the_wire.flatten().unwrap_or_else(|| self.iam.call(caller, operation, input, now))
    }

    /// Answers a request; one that fails must leave the account as it was.
    pub fn respond(&mut self, request: Request) -> Response {
        let before = self.iam.snapshot();
        let response = self.iam.respond(request, self.now * 1000);
        self.now += 1;
        let stays = response.changes.is_empty() && before == self.iam.snapshot();
        assert!(response.status == 200 || stays, "a request that fails changes the account: {}", response.body);
        response
    }

    /// Calls an operation; one that fails must leave the account as it was.
    pub fn call(&mut self, caller: &str, operation: &str, input: &Value) -> Result<Value, Error> {
        let input = self.written(input, Documents::AsText).unwrap_or_else(|problem| panic!("{problem}")).to_string();
        let caller = self.caller(caller);
        let before = self.iam.snapshot();
        let answer = self.answer(&caller, operation, &input);
        self.now += 1;
        match answer {
            Ok(answer) => {
                let output: Value = serde_json::from_str(&answer.output)
                    .unwrap_or_else(|error| panic!("{operation} answers {}: {error}", answer.output));
                self.answers.push(output.clone());
                Ok(output)
            }
            Err(error) => {
                assert!(before == self.iam.snapshot(), "{operation} {input} changes the account though it fails");
                Err(error)
            }
        }
    }
}

/// Documents of the organization as the native options take them: `{ name, text }`.
fn with_placed_documents(mut options: Value) -> Value {
    let Some(organization) = options.get_mut("organization").and_then(Value::as_object_mut) else { return options };
    for name in ["serviceControlPolicies", "resourceControlPolicies"] {
        let Some(levels) = organization.get_mut(name).and_then(Value::as_array_mut) else { continue };
        for (level, documents) in levels.iter_mut().enumerate() {
            for (index, document) in documents.as_array_mut().into_iter().flatten().enumerate() {
                *document = placed(document, &format!("{name}[{level}][{index}]"));
            }
        }
    }
    options
}

fn placed(document: &Value, path: &str) -> Value {
    match document {
        Value::String(text) => json!({ "name": path, "text": text }),
        document => json!({ "name": path, "text": serde_json::to_string_pretty(document).expect("it can be written") }),
    }
}

/// The members of an object, which may be missing.
pub fn members(value: &Value) -> Map<String, Value> {
    value.as_object().cloned().unwrap_or_default()
}
