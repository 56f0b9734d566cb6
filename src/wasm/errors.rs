//! Errors as the JSON text that is thrown.

use crate::InputError;
use crate::json::Writer;
use crate::policy::PolicyError;

/// What an export gives, or the JSON that it throws.
pub type Thrown<T> = Result<T, String>;

pub fn input(error: InputError) -> String {
    match error {
        InputError::Type(message) => type_error(&message),
        InputError::Policy(error) => policy(&error),
    }
}

pub fn type_error(message: &str) -> String {
    let mut out = Writer::new();
    out.begin_object();
    out.key("kind").string("type");
    out.key("message").string(message);
    out.end_object();
    out.finish()
}

pub fn policy(error: &PolicyError) -> String {
    let mut out = Writer::new();
    out.begin_object();
    out.key("kind").string("policy");
    out.key("code").string(error.code.name());
    out.key("message").string(&error.to_string());
    out.key("path").string(&error.path);
    out.key("line").integer(i64::from(error.line));
    out.key("column").integer(i64::from(error.column));
    out.key("policy").string(&error.policy);
    out.end_object();
    out.finish()
}

pub fn freed(what: &str) -> InputError {
    InputError::Type(format!("the {what} was freed"))
}
