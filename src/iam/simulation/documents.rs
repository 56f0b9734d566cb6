//! The documents of a simulation: compiled, in their sets, and refused when they cannot be read.

use std::rc::Rc;

use crate::engine::arn::Arn;
use crate::engine::{NamedPolicy, Policy, PolicySet};
use crate::error::Error;
use crate::policy::{Kind, PolicyType, require};

/// The documents of one input list as a set. `name` is the input's, which the answer shows with
/// the document's number.
pub fn set(kind: Kind, level: Option<usize>, name: &str, texts: &[String]) -> Result<PolicySet, Error> {
    let numbered = texts.iter().enumerate().map(|(index, text)| document(kind, &format!("{name}.{}", index + 1), text));
    Ok(PolicySet { kind, level, policies: numbered.collect::<Result<_, _>>()? })
}

/// One document by the name that the answer gives it.
pub fn document(kind: Kind, name: &str, text: &str) -> Result<NamedPolicy, Error> {
    let policy = compile(name, text)?;
    require(&policy.document, PolicyType::Of(kind)).map_err(|error| refused(name, &error))?;
    Ok(NamedPolicy { name: name.into(), policy })
}

/// A document of any type. What the engine would call indeterminate is refused here already.
pub fn compile(name: &str, text: &str) -> Result<Rc<Policy>, Error> {
    let policy = Policy::compile(text).map_err(|error| refused(name, &error))?;
    match policy.unreadable_condition() {
        None => Ok(policy),
        Some((operator, key)) => {
            Err(Error::invalid_input(format!("{name}: the condition {operator} on {key} cannot be evaluated")))
        }
    }
}

/// Refuses a resource that the policy cannot hang on: one of another service than its Resource
/// elements name. Without any it is a role's trust policy. [C: what "applicable" means]
pub fn applies_to(policy: &Policy, resources: &[String]) -> Result<(), Error> {
    let named: Vec<_> = policy.document.statements.iter().filter_map(|statement| statement.resource.as_ref()).collect();
    let takes = |resource: &str| {
        let Some(arn) = Arn::split(resource) else { return true };
        let is_open = |pattern: &str| Arn::split(pattern).is_none_or(|of| of.service().contains(['*', '?', '$']));
        let is_of =
            |pattern: &str| is_open(pattern) || Arn::split(pattern).is_some_and(|of| of.service() == arn.service());
        match &named[..] {
            [] => arn.service() == "iam",
            elements => elements.iter().any(|of| of.negated || of.items.iter().any(|pattern| is_of(&pattern.value))),
        }
    };
    match resources.iter().find(|resource| !takes(resource)) {
        None => Ok(()),
        Some(resource) => Err(Error::invalid_input(format!("ResourcePolicy is not applicable to {resource}."))),
    }
}

fn refused(name: &str, error: &crate::policy::PolicyError) -> Error {
    Error::invalid_input(format!("{name}: {error}"))
}
