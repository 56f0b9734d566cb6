//! ContextEntries: from typed values to a request's context.

use crate::base64;
use crate::engine::address::Address;
use crate::engine::context::{Context, Form};
use crate::engine::readable;
use crate::error::Error;

/// One entry as it was sent; an absent type is a string.
pub struct GivenEntry<'i> {
    pub name: &'i str,
    pub values: &'i [String],
    pub of: &'i str,
}

/// Reads the entries; each value must be of its entry's type.
pub fn context<'i>(entries: impl Iterator<Item = GivenEntry<'i>>) -> Result<Context, Error> {
    let mut context = Context::new();
    for given in entries {
        if given.name.is_empty() {
            return Err(Error::invalid_input("A context entry has no ContextKeyName."));
        }
        let form = form(&given)?;
        // An entry without values is a key that was not supplied.
        let values = &mut given.values.iter().map(String::as_str);
        if !given.values.is_empty() && !context.insert(given.name, form, values) {
            let message = format!("The context key {} is given twice.", given.name);
            return Err(Error::invalid_input(message));
        }
    }
    Ok(context)
}

/// How the values were given; each must be of the entry's type.
fn form(given: &GivenEntry) -> Result<Form, Error> {
    let (of, list) = match given.of.strip_suffix("List") {
        Some(of) => (of, true),
        None => (given.of, false),
    };
    if !list && given.values.len() > 1 {
        let message = format!("The context key {} of type {} has more than one value.", given.name, given.of);
        return Err(Error::invalid_input(message));
    }
    if let Some(wrong) = given.values.iter().find(|value| !is_of(of, value)) {
        let message = format!("The value '{wrong}' of the context key {} is not of type {}.", given.name, given.of);
        return Err(Error::invalid_input(message));
    }
    Ok(Form { multivalued: list, base64: of == "binary" })
}

fn is_of(of: &str, value: &str) -> bool {
    match of {
        "numeric" => readable::is_number(value),
        "date" => readable::is_date(value),
        "boolean" => value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false"),
        "ip" => Address::parse(value).is_some(),
        "binary" => base64::decode(value).is_some(),
        _ => true,
    }
}
