//! A value of the API before and after it has a type.

use std::borrow::Cow;
use std::rc::Rc;

use crate::json::{Json, Node, Writer};

#[derive(Clone, Debug, Default)]
pub enum Value {
    #[default]
    Null,
    Boolean(bool),
    /// As it was written.
    Number(Box<str>),
    /// A number of an answer.
    Integer(i64),
    Text(String),
    /// Text of an answer that somebody else holds too.
    Shared(Rc<str>),
    List(Vec<Value>),
    /// A structure or a map, in the order of its members.
    Map(Vec<(Key, Value)>),
}

/// The name of a member: one of ours, or one that was read.
pub type Key = Cow<'static, str>;

/// The members of a map, to be taken out one by one.
pub struct Members(Vec<(Key, Value)>);

impl Members {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn take(&mut self, name: &str) -> Option<Value> {
        let at = self.0.iter().position(|(member, _)| **member == *name)?;
        Some(self.0.swap_remove(at).1)
    }
}

impl Value {
    pub fn of(node: Node) -> Value {
        match node.json {
            Json::Null => Value::Null,
            Json::Bool(value) => Value::Boolean(value),
            Json::Number(lexeme) => Value::Number(lexeme.into()),
            Json::String(text) => Value::Text(text.into()),
            Json::Array(items) => Value::List(items.into_iter().map(Value::of).collect()),
            Json::Object(members) => {
                Value::Map(members.into_iter().map(|m| (String::from(m.key).into(), Value::of(m.value))).collect())
            }
        }
    }

    pub fn is_null(&self) -> bool {
        matches!(self, Value::Null)
    }

    pub fn as_text(&self) -> Option<&str> {
        match self {
            Value::Text(text) => Some(text),
            Value::Shared(text) => Some(text),
            _ => None,
        }
    }

    /// A member of a map, if it has it.
    pub fn get(&self, name: &str) -> Option<&Value> {
        let Value::Map(members) = self else { return None };
        members.iter().find(|(member, _)| **member == *name).map(|(_, value)| value)
    }

    /// A member of a map that is text.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name).and_then(Value::as_text)
    }

    /// Adds a member to a map that does not have it.
    pub fn set_default(&mut self, name: &'static str, value: Value) {
        if self.get(name).is_none()
            && let Value::Map(members) = self
        {
            members.push((name.into(), value));
        }
    }

    /// The items of a list; none of anything else.
    pub fn items(&self) -> &[Value] {
        match self {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The members of a map; none of anything else.
    pub fn into_members(self) -> Members {
        match self {
            Value::Map(members) => Members(members),
            _ => Members(Vec::new()),
        }
    }

    /// What the value is, for messages.
    pub fn type_name(&self) -> &'static str {
        match self {
            Value::Null => "null",
            Value::Boolean(_) => "a boolean",
            Value::Number(_) | Value::Integer(_) => "a number",
            Value::Text(_) | Value::Shared(_) => "a string",
            Value::List(_) => "a list",
            Value::Map(_) => "an object",
        }
    }

    pub fn write(&self, out: &mut Writer) {
        match self {
            Value::Null => drop(out.null()),
            Value::Boolean(value) => drop(out.boolean(*value)),
            Value::Number(lexeme) => drop(out.number(lexeme)),
            Value::Integer(value) => drop(out.integer(*value)),
            Value::Text(text) => drop(out.string(text)),
            Value::Shared(text) => drop(out.string(text)),
            Value::List(items) => {
                out.begin_list();
                items.iter().for_each(|item| item.write(out));
                out.end_list();
            }
            Value::Map(members) => {
                out.begin_object();
                for (name, value) in members {
                    match name {
                        Key::Borrowed(name) => out.name(name),
                        Key::Owned(name) => out.key(name),
                    };
                    value.write(out);
                }
                out.end_object();
            }
        }
    }

    pub fn to_json(&self) -> String {
        let mut out = Writer::new();
        self.write(&mut out);
        out.finish()
    }
}
