//! What stands for the parameters of a template.

use crate::engine::arn::Arn;
use crate::error::{Error, INVALID_INPUT};
use crate::iam::placeholder::Parameter;
use crate::iam::shapes::ReplacementValueEntry;
use crate::shape::{TextMap, Value};

/// Parameters that a call may give values for.
const MOST: usize = 30;

/// Refuses too many values, as the shape of the input would if maps had a length there.
pub fn check_count(given: &Option<TextMap<ReplacementValueEntry>>) -> Result<(), Error> {
    if given.as_ref().is_none_or(|given| given.0.len() <= MOST) {
        return Ok(());
    }
    Err(Error::validation(format!(
        "1 validation error detected: Value at 'replacementValues' failed to satisfy constraint: Member must have length \
         less than or equal to {MOST}"
    )))
}

/// The values for a template's parameters: those that are given, else the defaults.
pub fn replacement_values(
    definitions: &[Value],
    given: Option<TextMap<ReplacementValueEntry>>,
) -> Result<Vec<Parameter>, Error> {
    let TextMap(mut given) = given.unwrap_or_default();
    let mut parameters = Vec::new();
    for definition in definitions {
        let (name, kind) = (definition.text("Name").unwrap_or_default(), definition.text("Type").unwrap_or_default());
        let list = kind.ends_with("List");
        let at = given.iter().position(|(given, _)| given == name);
        let values = match (at, definition.text("DefaultValue")) {
            (Some(at), _) => given.swap_remove(at).1.Values,
            (None, Some(default)) if list => default.split(',').map(|item| item.trim().to_string()).collect(),
            (None, Some(default)) => vec![default.to_string()],
            (None, None) if matches!(definition.get("IsRequired"), Some(Value::Boolean(true))) => {
                return Err(wrong("The template needs a value for its parameter ", name, "."));
            }
            (None, None) => continue,
        };
        if !list && values.len() > 1 {
            return Err(wrong("The parameter ", name, " can have one value only."));
        }
        if !values.iter().all(|value| is_of_type(kind, value)) {
            return Err(wrong("A value of the parameter ", name, " is not of its type."));
        }
        parameters.push(Parameter { name: name.to_string(), values, list });
    }
    match given.first() {
        Some((unknown, _)) => Err(wrong("The template has no parameter ", unknown, ".")),
        None => Ok(parameters),
    }
}

fn wrong(before: &str, name: &str, behind: &str) -> Error {
    INVALID_INPUT.says([before, name, behind].concat())
}

/// Whether a value is one of `String`, `Number` or `Arn`, or may stand in a list of such.
fn is_of_type(kind: &str, value: &str) -> bool {
    match kind {
        "Number" | "NumberList" => {
            let (whole, part) = value.strip_prefix('-').unwrap_or(value).split_once('.').unwrap_or((value, "0"));
            let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
            digits(whole.strip_prefix('-').unwrap_or(whole)) && digits(part)
        }
        "Arn" | "ArnList" => Arn::split(value).is_some_and(|arn| arn.is_arn() && !arn.rest().is_empty()),
        _ => true,
    }
}
