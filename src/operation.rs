//! Operations: what each takes and gives, and its names in the languages that call it.

use crate::check::check;
use crate::error::{Error, ErrorShape};
use crate::iam::call::Call;
use crate::shape::{Shaped, Structure, Value};

/// One operation of the API; everything about it derives from here.
#[derive(Debug)]
pub struct Operation {
    /// The name on the wire.
    pub name: &'static str,
    pub doc: &'static str,
    pub input: &'static Structure,
    /// `None` if it answers nothing.
    pub output: Option<&'static Structure>,
    /// What it may raise beside `ValidationError` and its like.
    pub errors: &'static [&'static ErrorShape],
    /// The lists of the output that are paged, if it is.
    pub pages: &'static [&'static str],
    /// Its behaviour, for input that fits.
    pub run: fn(&mut Call, Value) -> Result<Value, Error>,
}

impl Operation {
    /// Checks the input and runs the behaviour.
    pub fn call(&self, call: &mut Call, input: Value) -> Result<Value, Error> {
        check(self.input, &input)?;
        (self.run)(call, input)
    }
}

/// Defines an operation by what it takes, what it answers, and the function that is its behaviour.
///
/// A side is a structure that is written out here, or the name of one that stands elsewhere; an
/// operation without an answer has `()`.
///
/// ```text
/// operation! {
///     /// Lists the users whose path begins with a prefix.
///     pub LIST_USERS = ListUsers(ListUsersRequest {
///         /// `/` if not given.
///         PathPrefix: Option<String> = PATH_PREFIX,
///     }) -> ListUsersResponse {
///         /// In the order of their names.
///         Users: Vec<User> = USERS,
///     },
///     pages [Users], raises [SERVICE_FAILURE], by list::list_users
/// }
/// ```
#[macro_export]
macro_rules! operation {
    (
        $(#[doc = $doc:literal])*
        $vis:vis $constant:ident = $name:ident($input:ident $({ $($taken:tt)* })?)
            -> $output:tt $({ $($answered:tt)* })?
        $(, pages [$($pages:ident),* $(,)?])?
        , raises [$($error:expr),* $(,)?], by $behaviour:path $(,)?
    ) => {
        $( $crate::structure! {
            #[doc = concat!("What `", stringify!($name), "` takes.")]
            $input { $($taken)* }
        } )?
        $( $crate::structure! {
            #[doc = concat!("What `", stringify!($name), "` answers.")]
            $output { $($answered)* }
        } )?

        $(#[doc = $doc])*
        $vis const $constant: $crate::operation::Operation = $crate::operation::Operation {
            name: stringify!($name),
            doc: $crate::shape::described(concat!($($doc),*)),
            input: &$input::STRUCTURE,
            output: $crate::operation!(@structure $output),
            errors: &[$(&$error),*],
            pages: &[$($(stringify!($pages)),*)?],
            run: |call, value| $crate::operation::run($behaviour, call, value),
        };
    };
    (@structure ()) => { None };
    (@structure $output:ident) => { Some(&$output::STRUCTURE) };
}

/// Runs a behaviour on input that was checked, and gives the output as a value.
pub fn run<Input: Shaped, Output: Shaped>(
    behaviour: fn(&mut Call, Input) -> Result<Output, Error>,
    call: &mut Call,
    value: Value,
) -> Result<Value, Error> {
    behaviour(call, Input::from_value(value)).map(Output::into_value)
}

/// How to wait until something is there: ask for it again and again.
#[derive(Debug)]
pub struct Waiter {
    /// `UserExists`
    pub name: &'static str,
    /// The name of the operation that asks.
    pub operation: &'static str,
    /// Seconds between two calls.
    pub delay: u32,
    /// How often it is asked before the waiter gives up.
    pub attempts: u32,
    pub retry: Retry,
}

/// The answer that means "not yet". Any other error ends the waiting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    Code(&'static str),
    Status(u16),
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
