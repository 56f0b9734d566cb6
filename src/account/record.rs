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
    /// `None` for what is no such member.
    fn read(value: Option<Value>) -> Option<Self>;
    fn write(&self, out: &mut Writer);
    /// Whether it is left out.
    fn is_absent(&self) -> bool {
        false
    }
}

impl Stored for Rc<str> {
    fn read(value: Option<Value>) -> Option<Self> {
        match value? {
            Value::Text(text) => Some(text.into()),
            _ => None,
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
    fn read(value: Option<Value>) -> Option<Self> {
        Stored::read(value).map(Secret)
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
    fn read(value: Option<Value>) -> Option<Self> {
        Policy::read(value).map(AwsPolicy)
    }

    fn write(&self, out: &mut Writer) {
        self.0.write(out);
    }
}

impl Stored for i64 {
    fn read(value: Option<Value>) -> Option<Self> {
        match value? {
            Value::Number(lexeme) => lexeme.parse().ok(),
            _ => None,
        }
    }

    fn write(&self, out: &mut Writer) {
        out.integer(*self);
    }
}

impl Stored for bool {
    fn read(value: Option<Value>) -> Option<Self> {
        match value? {
            Value::Boolean(value) => Some(value),
            _ => None,
        }
    }

    fn write(&self, out: &mut Writer) {
        out.boolean(*self);
    }
}

impl<T: Stored> Stored for Option<T> {
    fn read(value: Option<Value>) -> Option<Self> {
        match value {
            None => Some(None),
            value => T::read(value).map(Some),
        }
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
    fn read(value: Option<Value>) -> Option<Self> {
        match value {
            None => Some(Vec::new()),
            Some(Value::List(items)) => items.into_iter().map(|item| T::read(Some(item))).collect(),
            _ => None,
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
            fn read(value: Option<$crate::shape::Value>) -> Option<Self> {
                // Anything else would pass for an object without members.
                let $crate::shape::Value::Map(_) = value.as_ref()? else { return None };
                let mut members = value?.into_members();
                let row = $name {
                    $( $member: $crate::account::record::Stored::read(members.take(stringify!($member)))?, )*
                };
                // A member that nobody knows could be a restriction.
                members.is_empty().then_some(row)
            }

            #[inline(never)]
            fn write(&self, out: &mut $crate::json::Writer) {
                out.begin_object();
                $( if !$crate::account::record::Stored::is_absent(&self.$member) {
                    out.name(stringify!($member));
                    $crate::account::record::Stored::write(&self.$member, out);
                } )*
                out.end_object();
            }
        }
    };
}
pub(crate) use record;
