//! Rows as they are kept: plain structs, and the way to their JSON text and back.
//!
//! A member that is new in a later version must be an `Option` or a list, so that rows of the
//! versions before can be read: absent is none, or empty. It also takes a new version of snapshots,
//! since those that do not know it refuse it.

use std::rc::Rc;

use super::rows::{AwsPolicy, Policy};
use crate::json::Writer;
use crate::shape::{Shaped, Value};

/// What a row's member may be.
pub trait Stored: Sized {
    /// What is no such member is a fault, and read as anything. To go on at once would cost each row
    /// the code that lets go of what it has read so far.
    fn read(value: Option<Value>, fault: &mut bool) -> Self;
    fn write(&self, out: &mut Writer);
    /// Whether it is left out.
    fn is_absent(&self) -> bool {
        false
    }

    /// Writes it with its name, unless it is left out.
    #[inline(never)]
    fn write_as(&self, name: &'static str, out: &mut Writer) {
        if !self.is_absent() {
            out.name(name);
            self.write(out);
        }
    }
}

/// Notes a fault.
fn faulty<T: Default>(fault: &mut bool) -> T {
    *fault = true;
    T::default()
}

impl Stored for Rc<str> {
    fn read(value: Option<Value>, fault: &mut bool) -> Self {
        match value {
            Some(Value::Text(text)) => text.into(),
            _ => faulty(fault),
        }
    }

    fn write(&self, out: &mut Writer) {
        out.string(self);
    }
}

/// Text that is shown to nobody but once, when it is made; not in `Debug` either.
#[derive(Clone, Default, PartialEq)]
pub struct Secret(pub Rc<str>);

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

impl Stored for Secret {
    fn read(value: Option<Value>, fault: &mut bool) -> Self {
        Secret(Stored::read(value, fault))
    }

    fn write(&self, out: &mut Writer) {
        self.0.write(out);
    }
}

impl Shaped for Secret {
    fn from_value(value: Value) -> Self {
        Secret(Shaped::from_value(value))
    }

    fn into_value(self) -> Value {
        self.0.into_value()
    }
}

impl Stored for AwsPolicy {
    fn read(value: Option<Value>, fault: &mut bool) -> Self {
        AwsPolicy(Policy::read(value, fault))
    }

    fn write(&self, out: &mut Writer) {
        self.0.write(out);
    }
}

impl Stored for i64 {
    fn read(value: Option<Value>, fault: &mut bool) -> Self {
        let number = match value {
            Some(Value::Number(lexeme)) => lexeme.parse().ok(),
            _ => None,
        };
        number.unwrap_or_else(|| faulty(fault))
    }

    fn write(&self, out: &mut Writer) {
        out.integer(*self);
    }
}

impl Stored for bool {
    fn read(value: Option<Value>, fault: &mut bool) -> Self {
        match value {
            Some(Value::Boolean(value)) => value,
            _ => faulty(fault),
        }
    }

    fn write(&self, out: &mut Writer) {
        out.boolean(*self);
    }
}

impl<T: Stored> Stored for Option<T> {
    fn read(value: Option<Value>, fault: &mut bool) -> Self {
        value.map(|value| T::read(Some(value), fault))
    }

    fn write(&self, out: &mut Writer) {
        if let Some(value) = self {
            value.write(out);
        }
    }

    fn is_absent(&self) -> bool {
        self.is_none()
    }
}

impl<T: Stored> Stored for Vec<T> {
    fn read(value: Option<Value>, fault: &mut bool) -> Self {
        match value {
            None => Vec::new(),
            Some(Value::List(items)) => items.into_iter().map(|item| T::read(Some(item), fault)).collect(),
            Some(_) => faulty(fault),
        }
    }

    fn write(&self, out: &mut Writer) {
        out.begin_list();
        self.iter().for_each(|item| item.write(out));
        out.end_list();
    }

    fn is_absent(&self) -> bool {
        self.is_empty()
    }
}

/// Defines a row, or a part of one.
macro_rules! record {
    (
        $(#[doc = $doc:literal])*
        $name:ident { $( $(#[doc = $member_doc:literal])* $member:ident : $type:ty, )* }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name { $( $(#[doc = $member_doc])* pub $member: $type, )* }

        impl $crate::account::record::Stored for $name {
            #[inline(never)]
            fn read(value: Option<$crate::shape::Value>, fault: &mut bool) -> Self {
                // Anything else would pass for an object without members.
                *fault |= !matches!(value, Some($crate::shape::Value::Map(_)));
                let mut members = value.unwrap_or($crate::shape::Value::Null).into_members();
                let row = $name {
                    $( $member: $crate::account::record::Stored::read(members.take(stringify!($member)), fault), )*
                };
                // A member that nobody knows could be a restriction.
                *fault |= !members.is_empty();
                row
            }

            #[inline(never)]
            fn write(&self, out: &mut $crate::json::Writer) {
                out.begin_object();
                $( $crate::account::record::Stored::write_as(&self.$member, stringify!($member), out); )*
                out.end_object();
            }
        }
    };
}
pub(crate) use record;
