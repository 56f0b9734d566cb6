//! From values that fit their shape to Rust's types, and back.

use super::Value;

/// A type that stands for a shape. Reading gives `None` only for a value that was not checked.
pub trait Shaped: Sized {
    fn from_value(value: Value) -> Option<Self>;
    fn into_value(self) -> Value;
}

/// A type that a member may have: a shape's, or `Option` of one.
pub trait Field: Sized {
    const REQUIRED: bool;
    fn read(value: Option<Value>) -> Option<Self>;
    /// `None` leaves the member out.
    fn write(self) -> Option<Value>;
}

impl<T: Shaped> Field for Option<T> {
    const REQUIRED: bool = false;

    fn read(value: Option<Value>) -> Option<Self> {
        match value {
            None | Some(Value::Null) => Some(None),
            Some(value) => T::from_value(value).map(Some),
        }
    }

    fn write(self) -> Option<Value> {
        self.map(T::into_value)
    }
}

/// Members that must be there: every shape's own type but `Option`.
macro_rules! required {
    ($( ($($generic:tt)*) $type:ty ),* $(,)?) => { $(
        impl<$($generic)*> Field for $type {
            const REQUIRED: bool = true;

            fn read(value: Option<Value>) -> Option<Self> {
                Shaped::from_value(value?)
            }

            fn write(self) -> Option<Value> {
                Some(Shaped::into_value(self))
            }
        }
    )* };
}

required!(() String, () bool, () i64, (T: Shaped) Vec<T>);

impl Shaped for String {
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    fn into_value(self) -> Value {
        Value::Text(self)
    }
}

impl Shaped for bool {
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Boolean(value) => Some(value),
            _ => None,
        }
    }

    fn into_value(self) -> Value {
        Value::Boolean(self)
    }
}

impl Shaped for i64 {
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::Number(lexeme) => lexeme.parse().ok(),
            _ => None,
        }
    }

    fn into_value(self) -> Value {
        Value::Number(self.to_string().into())
    }
}

impl<T: Shaped> Shaped for Vec<T> {
    fn from_value(value: Value) -> Option<Self> {
        match value {
            Value::List(items) => items.into_iter().map(T::from_value).collect(),
            _ => None,
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
    fn from_value(value: Value) -> Option<Self> {
        let Value::Map(members) = value else { return None };
        let pair = |(key, value): (Box<str>, Value)| Some((key.into(), T::from_value(value)?));
        members.into_iter().map(pair).collect::<Option<_>>().map(TextMap)
    }

    fn into_value(self) -> Value {
        Value::Map(self.0.into_iter().map(|(key, value)| (key.into(), value.into_value())).collect())
    }
}
