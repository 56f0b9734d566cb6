//! The shapes of the API: static tables of what a structure may hold, and the structs that stand
//! for them.
//!
//! Checking, reading, writing, TypeScript and documentation are each one function over a shape, so
//! an operation is described once, by [`structure!`](crate::structure).

mod convert;
mod value;

pub use convert::{Field, Shaped, TextMap};
pub use value::Value;

/// What a value may be.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    Text(&'static Text),
    Integer(&'static Range),
    Boolean,
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

#[derive(Debug)]
pub struct List {
    pub item: Shape,
    pub min: Option<usize>,
    pub max: Option<usize>,
}

#[derive(Debug)]
pub struct Structure {
    pub name: &'static str,
    pub doc: &'static str,
    pub members: &'static [Member],
}

#[derive(Debug)]
pub struct Member {
    pub name: &'static str,
    pub doc: &'static str,
    pub required: bool,
    pub shape: Shape,
}

/// Defines a structure of the API once: a plain struct, its shape, and the way from and to a
/// [`Value`]. A member of type `Option` may be left out; it is left out of answers when it is none.
///
/// ```text
/// structure! {
///     /// A place in a policy document; both count from 1.
///     Position {
///         Line: Option<i64> = Shape::Integer(&ANY_INTEGER),
///     }
/// }
/// ```
#[macro_export]
macro_rules! structure {
    (
        $(#[doc = $doc:literal])*
        $name:ident { $( $(#[doc = $member_doc:literal])* $member:ident : $type:ty = $shape:expr, )* }
    ) => {
        $(#[doc = $doc])*
        #[allow(non_snake_case, reason = "members have the names that AWS gives them")]
        #[derive(Clone, Debug)]
        pub struct $name { $( $(#[doc = $member_doc])* pub $member: $type, )* }

        impl $name {
            pub const STRUCTURE: $crate::shape::Structure = $crate::shape::Structure {
                name: stringify!($name),
                doc: concat!($($doc),*),
                members: &[ $( $crate::shape::Member {
                    name: stringify!($member),
                    doc: concat!($($member_doc),*),
                    required: <$type as $crate::shape::Field>::REQUIRED,
                    shape: $shape,
                }, )* ],
            };
        }

        impl $crate::shape::Shaped for $name {
            fn from_value(value: $crate::shape::Value) -> Option<Self> {
                let mut members = value.into_members()?;
                Some($name { $( $member: $crate::shape::Field::read(members.take(stringify!($member)))?, )* })
            }

            fn into_value(self) -> $crate::shape::Value {
                let mut members = Vec::new();
                $( if let Some(value) = $crate::shape::Field::write(self.$member) {
                    members.push((stringify!($member).into(), value));
                } )*
                $crate::shape::Value::Map(members)
            }
        }
    };
}
