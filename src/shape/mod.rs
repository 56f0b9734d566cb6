//! The shapes of the API: static tables of what a structure may hold, and the structs that stand
//! for them.
//!
//! Checking, reading, writing, TypeScript and documentation are each one function over a shape, so
//! an operation is described once, by [`structure!`](crate::structure).

mod convert;
mod define;
mod scalar;
mod value;

pub use convert::{Field, Shaped, TextMap};
pub use scalar::{Blob, Timestamp};
pub use value::{Key, Value};

/// A description. Those who print them run natively; the module for JavaScript goes without.
pub const fn described(text: &'static str) -> &'static str {
    if cfg!(target_arch = "wasm32") { "" } else { text }
}

/// What a value may be.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    Text(&'static Text),
    Integer(&'static Range),
    Boolean,
    Timestamp,
    Blob,
    List(&'static List),
    /// From keys to values.
    Map(&'static Text, &'static Shape),
    Structure(&'static Structure),
}

/// A string and its limits, in characters.
#[derive(Debug)]
pub struct Text {
    pub min: Option<usize>,
    pub max: Option<usize>,
    pub pattern: Option<Pattern>,
    pub values: Option<Enumeration>,
}

/// A string of any kind.
pub const ANY_TEXT: Text = Text { min: None, max: None, pattern: None, values: None };

/// A regular expression of the model, and the same as a function: none is run on user input.
#[derive(Debug)]
pub struct Pattern {
    pub text: &'static str,
    pub matches: fn(&str) -> bool,
    /// What the service says in place of the expression, with `{param}` for the member's name.
    pub says: Option<&'static str>,
}

#[derive(Debug)]
pub struct Enumeration {
    pub name: &'static str,
    pub doc: &'static str,
    pub values: &'static [&'static str],
}

#[derive(Debug)]
pub struct Range {
    pub min: Option<i64>,
    pub max: Option<i64>,
}

/// A number of any size.
pub const ANY_INTEGER: Range = Range { min: None, max: None };

#[derive(Debug)]
pub struct List {
    pub item: Shape,
    pub min: Option<usize>,
    pub max: Option<usize>,
}

impl List {
    /// A list of any length.
    pub const fn of(item: Shape) -> List {
        List { item, min: None, max: None }
    }
}

#[derive(Debug)]
pub struct Structure {
    pub name: &'static str,
    pub doc: &'static str,
    pub members: &'static [Member],
}

impl Structure {
    /// The value with these members, in the order of the definition; what is none is left out.
    #[inline(never)]
    pub fn value(&'static self, members: &mut dyn Iterator<Item = Option<Value>>) -> Value {
        let named = self.members.iter().zip(members);
        Value::Map(named.filter_map(|(member, value)| Some((member.name.into(), value?))).collect())
    }
}

#[derive(Debug)]
pub struct Member {
    pub name: &'static str,
    pub doc: &'static str,
    pub required: bool,
    pub shape: Shape,
}
