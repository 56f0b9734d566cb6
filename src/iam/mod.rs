//! IAM: the operations, one family a folder, each with its definition and its behaviour.

mod access;
mod access_key;
mod account;
mod answer;
mod authorizer;
mod boundary;
pub mod call;
mod caller;
mod credential;
mod credential_report;
mod delegation;
mod entity;
mod group;
mod holder;
mod import;
mod inline_policy;
mod instance_profile;
mod login_profile;
mod managed_policy;
mod marker;
mod mfa;
mod organization;
mod page;
mod password_policy;
mod placeholder;
mod policy_pack;
mod presign;
mod principal;
mod provider;
mod quota;
mod registry;
mod role;
mod role_template;
mod server_certificate;
mod service_credential;
mod settings;
pub(crate) mod shapes;
mod signing_certificate;
mod simulation;
mod ssh_key;
mod tagging;
mod user;
mod waiters;
mod wire;

use std::rc::Rc;

pub use call::Call;
use caller::Caller;
pub use policy_pack::PolicyPack;
pub use presign::Refusal;
pub use registry::OPERATIONS;
use settings::{Options, Settings};
pub use waiters::WAITERS;
pub use wire::{Request, Response};

use crate::account::{Account, KeyUse, write_state};
use crate::ambient::Random;
use crate::authorizer::{Input, InputError, read_input, refuse};
use crate::error::Error;
use crate::operation::Operation;
use crate::service_reference::{NO_PACK, ServiceReference};
use crate::shape::Value;

/// An account and everything that answers for it.
#[derive(Debug)]
pub struct Iam {
    account: Account,
    settings: Settings,
    random: Random,
}

/// What a call that succeeded gives.
#[derive(Clone)]
pub struct Answer {
    /// The output as JSON.
    pub output: String,
    /// The rows that the call changed, a line of text each; empty if it changed nothing.
    pub changes: String,
}

/// Both may hold secrets.
impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Answer")
    }
}

/// Data that accounts share and that is no part of them.
#[derive(Clone, Debug)]
pub enum Pack {
    Policies(Rc<PolicyPack>),
    Services(Rc<ServiceReference>),
}

impl Pack {
    /// Takes the text of a pack of either kind, or says why it is none.
    pub fn read(text: Vec<u8>) -> Result<Pack, &'static str> {
        let text = String::from_utf8(text).map_err(|_| NO_PACK)?;
        match text.starts_with(policy_pack::FIRST_LINE) {
            true => PolicyPack::read(text).map(|pack| Pack::Policies(Rc::new(pack))),
            false => ServiceReference::read(text).map(|reference| Pack::Services(Rc::new(reference))),
        }
    }
}

const DEFAULT_ACCOUNT: &str = "123456789012";

impl Iam {
    /// A new, empty account from the JSON of its options.
    pub fn from_json(options: &str) -> Input<Iam> {
        Iam::restore(options, &[], "")
    }

    /// The account of a snapshot, none for a new one, and of the changes that came after it.
    pub fn restore(options: &str, snapshot: &[u8], changes: &str) -> Input<Iam> {
        Iam::open(options, snapshot, changes, &[])
    }

    /// The same with data packs.
    pub fn open(options: &str, snapshot: &[u8], changes: &str, packs: &[Pack]) -> Input<Iam> {
        let mut options = Options::from_json(options)?;
        for pack in packs {
            match pack {
                Pack::Policies(policies) => options.settings.policy_packs.push(policies.clone()),
                Pack::Services(reference) => options.settings.service_reference = Some(reference.clone()),
            }
        }
        let refused = |problem: String| InputError::Type(format!("snapshot: {problem}"));
        let (mut account, state) = match snapshot {
            [] => {
                let id = options.account_id.as_deref().unwrap_or(DEFAULT_ACCOUNT);
                (Account::new(id, options.partition.as_deref().unwrap_or("aws")), None)
            }
            bytes => Account::restore(bytes).map_err(|refusal| refused(refusal.to_string()))?,
        };
        for (option, own, given) in
            [("accountId", &account.id, &options.account_id), ("partition", &account.partition, &options.partition)]
        {
            if given.as_deref().is_some_and(|given| given != &**own) {
                return Err(refused(format!("is of the {option} \"{own}\"")));
            }
        }
        let damaged = |_| refused("the changes are damaged".to_string());
        let later = account.replay(changes).map_err(damaged)?;
        // What this account wrote itself fits together.
        if changes.is_empty() {
            account.verify().map_err(|_| refused("the snapshot is damaged".to_string()))?;
        }
        let foreign = |arn: &&Rc<str>| arn.split(':').nth(1) != Some(&account.partition);
        if let Some(arn) = options.settings.managed_policies.keys().find(foreign) {
            let partition = &account.partition;
            return refuse("managedPolicies", format_args!("expected policies of partition {partition}, got {arn}"));
        }
        let mut random = Random::new(options.seed.as_deref());
        match later.or(state) {
            Some(state) => random.set_state(state),
            // Nobody knows which ids of the seed it has seen.
            None if !snapshot.is_empty() => random.diverge(snapshot),
            None => {}
        }
        Ok(Iam { account, settings: options.settings, random })
    }

    /// Everything in the account, secrets too.
    pub fn snapshot(&self) -> Vec<u8> {
        self.account.snapshot(self.random.state())
    }

    /// An id for the answer to a call.
    pub fn request_id(&mut self) -> String {
        self.random.request_id()
    }

    /// Calls an operation with its input as JSON. `caller` is `{ userName }`, `{ arn }` or
    /// `{ accessKeyId }` as JSON, or empty for the root user; `now` is in milliseconds since 1970.
    pub fn call(&mut self, caller: &str, operation: &str, input: &str, now: i64) -> Result<Answer, Error> {
        let found = registry::find(operation)?;
        let (caller, key) = Caller::from_json(caller, &self.account)?;
        let node = read_input(input).map_err(|error| Error::validation(error.to_string()))?;
        let region = presign::region_of(&self.account.partition).unwrap_or("us-east-1");
        let usage = |key| (key, KeyUse { date: now.div_euclid(1000), region: region.into(), service: "iam".into() });
        let (output, changes) = self.perform(found, &caller, key.map(usage), Value::of(node), now)?;
        Ok(Answer { output: output.to_json(), changes })
    }

    /// Calls an operation, and keeps the use of the key that the caller called with.
    fn perform(
        &mut self,
        operation: &Operation,
        caller: &Caller,
        key: Option<(Rc<str>, KeyUse)>,
        input: Value,
        now: i64,
    ) -> Result<(Value, String), Error> {
        self.change(caller, now, |call| {
            let output = operation.call(call, input)?;
            if let Some((key, usage)) = key {
                call.account.record_key_use(&key, usage);
            }
            Ok(output)
        })
    }

    /// Fills an empty account from what `GetAccountAuthorizationDetails` answers, as JSON, and gives
    /// the rows as [`Answer::changes`] does.
    pub fn import(&mut self, details: &str, now: i64) -> Result<String, Error> {
        let node = read_input(details).map_err(|error| Error::validation(error.to_string()))?;
        let ((), changes) = self.change(&Caller::Root, now, |call| {
            call.random.diverge(details.as_bytes());
            import::import(call, Value::of(node))
        })?;
        Ok(changes)
    }

    /// Runs something that may change the account: whole, or not at all. Gives its changes as text.
    fn change<T>(
        &mut self,
        caller: &Caller,
        now: i64,
        run: impl FnOnce(&mut Call) -> Result<T, Error>,
    ) -> Result<(T, String), Error> {
        let before = self.random.state();
        let mut call = Call {
            account: &mut self.account,
            settings: &self.settings,
            caller,
            now: now.div_euclid(1000),
            random: &mut self.random,
        };
        match run(&mut call) {
            Ok(answer) => {
                let mut changes = String::new();
                self.account.commit(&mut changes);
                let after = self.random.state();
                if let Some(state) = after.filter(|_| after != before) {
                    write_state(&mut changes, state);
                }
                Ok((answer, changes))
            }
            Err(error) => {
                self.account.roll_back();
                if let Some(state) = before {
                    self.random.set_state(state);
                }
                Err(error)
            }
        }
    }
}
