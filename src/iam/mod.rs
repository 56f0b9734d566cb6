//! IAM: the operations, one family a folder, each with its definition and its behaviour.

pub mod simulation;

use crate::authorizer::{Input, Members, read_input};
use crate::engine::arn::is_account_id;
use crate::error::Error;
use crate::operation::Operation;
use crate::shape::Value;

/// What calls run against.
#[derive(Clone, Debug)]
pub struct Iam {
    pub account_id: Box<str>,
    pub partition: Box<str>,
    /// Simulations answer in the shape from before July 2026.
    pub legacy_simulation_results: bool,
}

/// Every operation, in the order of their names.
pub const OPERATIONS: [Operation; 2] =
    [simulation::GET_CONTEXT_KEYS_FOR_CUSTOM_POLICY, simulation::SIMULATE_CUSTOM_POLICY];

impl Iam {
    /// Reads `{ accountId, partition, legacySimulationResults }`, each of them optional.
    pub fn from_json(options: &str) -> Input<Iam> {
        let node = read_input(options)?;
        let members = Members::of(&node, "", &["accountId", "partition", "legacySimulationResults"])?;
        let account_id =
            members.read("accountId", "a 12-digit account id", |node| node.as_str().filter(|id| is_account_id(id)))?;
        let partition = members
            .read("partition", "a partition such as \"aws\"", |node| node.as_str().filter(|name| is_partition(name)))?;
        Ok(Iam {
            account_id: account_id.unwrap_or("123456789012").into(),
            partition: partition.unwrap_or("aws").into(),
            legacy_simulation_results: members.boolean("legacySimulationResults")?.unwrap_or(false),
        })
    }

    /// Calls an operation with its input as JSON and gives its output as JSON.
    pub fn call(&self, operation: &str, input: &str) -> Result<String, Error> {
        let Some(found) = OPERATIONS.iter().find(|known| known.name == operation) else {
            return Err(Error::validation(format!("IAM has no operation \"{operation}\"")));
        };
        let node = read_input(input).map_err(|error| Error::validation(error.to_string()))?;
        (found.run)(self, Value::of(node)).map(|output| output.to_json())
    }
}

fn is_partition(name: &str) -> bool {
    name.starts_with("aws") && name.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
}
