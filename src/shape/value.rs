//! A value of the API before and after it has a type.

use crate::json::{Json, Node, Writer};

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Null,
    Boolean(bool),
    /// As it was written.
    Number(Box<str>),
    Text(String),
    List(Vec<Value>),
    /// A structure or a map, in the order of its members.
    Map(Vec<(Box<str>, Value)>),
}

/// The members of a map, to be taken out one by one.
pub struct Members(Vec<(Box<str>, Value)>);

impl Members {
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
            Json::Number(lexeme) => Value::Number(lexeme),
            Json::String(text) => Value::Text(text.into()),
            Json::Array(items) => Value::List(items.into_iter().map(Value::of).collect()),
            Json::Object(members) => Value::Map(members.into_iter().map(|m| (m.key, Value::of(m.value))).collect()),
        }
    }

    pub fn into_members(self) -> Option<Members> {
        match self {
            Value::Map(members) => Some(Members(members)),
            _ => None,
        }
    }

    /// What the value is, for messages.
    pub fn type_name(&self) -> &'static str {
        match self {
            Value::Null => "null",
            Value::Boolean(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::Text(_) => "a string",
            Value::List(_) => "a list",
            Value::Map(_) => "an object",
        }
    }

    pub fn write(&self, out: &mut Writer) {
        match self {
            Value::Null => drop(out.null()),
            Value::Boolean(value) => drop(out.boolean(*value)),
            Value::Number(lexeme) => drop(out.number(lexeme)),
            Value::Text(text) => drop(out.string(text)),
            Value::List(items) => {
                out.begin_list();
                items.iter().for_each(|item| item.write(out));
                out.end_list();
            }
            Value::Map(members) => {
                out.begin_object();
                for (name, value) in members {
                    out.key(name);
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
