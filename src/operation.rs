//! Operations: what each takes and gives, and its names in the languages that call it.

use crate::check::check;
use crate::error::{Error, ErrorShape};
use crate::iam::Iam;
use crate::shape::{Shaped, Structure, Value};

/// One operation of the API; everything about it derives from here.
#[derive(Debug)]
pub struct Operation {
    /// The name on the wire.
    pub name: &'static str,
    pub doc: &'static str,
    pub input: &'static Structure,
    pub output: &'static Structure,
    /// What it may raise beside `ValidationError` and its like.
    pub errors: &'static [&'static ErrorShape],
    /// The member of the output that is paged, if one is.
    pub pages: Option<&'static str>,
    /// Runs it on input that has not been checked yet.
    pub run: fn(&Iam, Value) -> Result<Value, Error>,
}

/// Defines an operation by the function that is its behaviour, from a request's struct to a
/// response's.
#[macro_export]
macro_rules! operation {
    (
        $(#[doc = $doc:literal])*
        $name:ident ($input:ty) -> $output:ty
        $(, pages $pages:ident)? , raises [$($error:expr),* $(,)?], by $behaviour:path
    ) => {
        $crate::operation::Operation {
            name: stringify!($name),
            doc: concat!($($doc),*),
            input: &<$input>::STRUCTURE,
            output: &<$output>::STRUCTURE,
            errors: &[$(&$error),*],
            pages: [$(Some(stringify!($pages)),)? None][0],
            run: |iam, value| $crate::operation::run(&<$input>::STRUCTURE, $behaviour, iam, value),
        }
    };
}

/// Checks the input, runs the behaviour and gives the output as a value.
pub fn run<Input: Shaped, Output: Shaped>(
    shape: &'static Structure,
    behaviour: fn(&Iam, Input) -> Result<Output, Error>,
    iam: &Iam,
    value: Value,
) -> Result<Value, Error> {
    check(shape, &value)?;
    let input = Input::from_value(value).ok_or_else(|| Error::validation("the input cannot be read"))?;
    behaviour(iam, input).map(Output::into_value)
}

/// The name in JavaScript: `simulateCustomPolicy`.
pub fn camel_case(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().map(|c| c.to_ascii_lowercase());
    first.into_iter().chain(letters).collect()
}

/// The name in Python: `simulate_custom_policy`, with a run of capitals as one word.
pub fn snake_case(name: &str) -> String {
    let letters: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (index, &c) in letters.iter().enumerate() {
        let follows_small = index > 0 && !letters[index - 1].is_ascii_uppercase();
        let begins_word = index > 0 && letters.get(index + 1).is_some_and(char::is_ascii_lowercase);
        if c.is_ascii_uppercase() && (follows_small || begins_word) {
            out.push('_');
        }
        out.push(c.to_ascii_lowercase());
    }
    out.trim_start_matches('_').to_string()
}
