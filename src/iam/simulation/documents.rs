//! The documents of a simulation: compiled, in their sets, and refused when they cannot be read.

use std::cell::RefCell;
use std::rc::Rc;

use crate::engine::arn::Arn;
use crate::engine::slots::Slots;
use crate::engine::{NamedPolicy, Policy, PolicySet};
use crate::error::Error;
use crate::glob::text::{equal, hash};
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
    if let Some(policy) = kept(text) {
        return Ok(policy);
    }
    let policy = Policy::compile(text).map_err(|error| refused(name, &error))?;
    match policy.unreadable_condition() {
        None => {
            keep(&policy);
            Ok(policy)
        }
        Some((operator, key)) => {
            Err(Error::invalid_input(format!("{name}: the condition {operator} on {key} cannot be evaluated")))
        }
    }
}

/// A longer document is not worth its memory: AWS takes none in any other place.
const LONGEST_KEPT: usize = 16 << 10;

thread_local! {
    /// The documents of the last simulations: it is the same ones that are simulated again and again.
    static KEPT: RefCell<Slots<Rc<Policy>, 16>> = RefCell::default();
}

fn kept(text: &str) -> Option<Rc<Policy>> {
    KEPT.with_borrow(|kept| kept.get(hash(text)).filter(|policy| equal(&policy.document.text, text)).cloned())
}

fn keep(policy: &Rc<Policy>) {
    let text = &policy.document.text;
    if text.len() <= LONGEST_KEPT {
        KEPT.with_borrow_mut(|kept| kept.set(hash(text), policy.clone()));
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

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::{LONGEST_KEPT, compile, document};
    use crate::policy::Kind;

    #[test]
    fn a_document_is_compiled_once_and_judged_each_time() {
        let statement = r#"{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}"#;
        for (spaces, kept) in [(0, true), (1, true), (LONGEST_KEPT, false)] {
            let text = format!(r#"{{"Statement": {statement}}}{}"#, " ".repeat(spaces));
            let [first, again] = ["a", "b"].map(|name| compile(name, &text).unwrap());
            assert_eq!(Rc::ptr_eq(&first, &again), kept, "{spaces} spaces");
            assert_eq!(*again.document.text, *text);
            assert_eq!(&*document(Kind::Identity, "c", &text).unwrap().name, "c");
            let refused = document(Kind::Resource, "d", &text).unwrap_err();
            assert!(refused.message.starts_with("d: "), "{}", refused.message);
        }
    }

    #[test]
    fn what_is_refused_is_refused_again() {
        let condition = r#"{"Sometimes": {"aws:username": "x"}}"#;
        let unknown = format!(
            r#"{{"Statement": {{"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": {condition}}}}}"#
        );
        for text in ["", "{}", &unknown] {
            let messages = ["a", "a"].map(|name| compile(name, text).unwrap_err().message);
            assert!(messages[0].starts_with("a: ") && messages[0] == messages[1], "{messages:?}");
        }
    }
}
