//! From values that fit their shape to Rust's types, and back.

use std::rc::Rc;

use super::Value;

/// A type that stands for a shape.
pub trait Shaped: Sized + Default {
    /// Reads a value that was checked against the shape; what does not fit it reads as the default.
    /// There is nothing to refuse any more, and code that could refuse would be twice as large.
    fn from_value(value: Value) -> Self;
    fn into_value(self) -> Value;
}

/// A type that a member may have: a shape's, or `Option` of one.
pub trait Field: Sized {
    const REQUIRED: bool;
    fn read(value: Option<Value>) -> Self;
    /// `None` leaves the member out.
    fn write(self) -> Option<Value>;
}

impl<T: Shaped> Field for Option<T> {
    const REQUIRED: bool = false;

    fn read(value: Option<Value>) -> Self {
        match value {
            None | Some(Value::Null) => None,
            Some(value) => Some(T::from_value(value)),
        }
    }

    fn write(self) -> Option<Value> {
        self.map(T::into_value)
    }
}

impl<T: Shaped> Field for T {
    const REQUIRED: bool = true;

    fn read(value: Option<Value>) -> Self {
        value.map_or_else(T::default, T::from_value)
    }

    fn write(self) -> Option<Value> {
        Some(self.into_value())
    }
}

/// A structure that is made, or kept, member by member: its type would cost more than it tells.
impl Shaped for Value {
    fn from_value(value: Value) -> Self {
        value
    }

    fn into_value(self) -> Value {
        self
    }
}

/// What an operation answers that answers nothing.
impl Shaped for () {
    fn from_value(_: Value) -> Self {}

    fn into_value(self) -> Value {
        Value::Map(Vec::new())
    }
}

impl Shaped for String {
    fn from_value(value: Value) -> Self {
        match value {
            Value::Text(text) => text,
            Value::Shared(text) => text.to_string(),
            _ => String::new(),
        }
    }

    fn into_value(self) -> Value {
        Value::Text(self)
    }
}

impl Shaped for Rc<str> {
    fn from_value(value: Value) -> Self {
        match value {
            Value::Text(text) => text.into(),
            Value::Shared(text) => text,
            _ => Rc::default(),
        }
    }

    fn into_value(self) -> Value {
        Value::Shared(self)
    }
}

impl Shaped for bool {
    fn from_value(value: Value) -> Self {
        matches!(value, Value::Boolean(true))
    }

    fn into_value(self) -> Value {
        Value::Boolean(self)
    }
}

impl Shaped for i64 {
    fn from_value(value: Value) -> Self {
        match value {
            Value::Number(lexeme) => lexeme.parse().unwrap_or_default(),
            Value::Integer(value) => value,
            _ => 0,
        }
    }

    fn into_value(self) -> Value {
        Value::Integer(self)
    }
}

impl<T: Shaped> Shaped for Vec<T> {
    fn from_value(value: Value) -> Self {
        match value {
            Value::List(items) => items.into_iter().map(T::from_value).collect(),
            _ => Vec::new(),
        }
    }

    fn into_value(self) -> Value {
        Value::List(self.into_iter().map(T::into_value).collect())
    }
}

/// A map with keys of text, in the order in which it was filled.
#[derive(Clone, Debug, Default)]
pub struct TextMap<T>(pub Vec<(String, T)>);

impl<T: Shaped> Shaped for TextMap<T> {
    fn from_value(value: Value) -> Self {
        let Value::Map(members) = value else { return TextMap(Vec::new()) };
        TextMap(members.into_iter().map(|(key, value)| (key.into_owned(), T::from_value(value))).collect())
    }

    fn into_value(self) -> Value {
        Value::Map(self.0.into_iter().map(|(key, value)| (key.into(), value.into_value())).collect())
    }
}
