//! From names with values to the input of an operation, by its shape. Names that the shape does not
//! have are passed over, as the service does.

use crate::error::Error;
use crate::order::{Seen, places, sorted_by_number};
use crate::shape::{Blob, Shape, Structure, Timestamp, Value};

use super::query::Pairs;
use super::{refused, told};

/// The names in their order, so that what one name begins lies together.
pub struct Form<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Form<'a> {
    /// Refuses a name that stands there twice.
    pub fn new(pairs: &'a Pairs) -> Result<Form<'a>, Error> {
        let order = places(pairs.len(), &|a, b| pairs[a].0.cmp(&pairs[b].0));
        let sorted: Vec<_> = order.iter().map(|at| (&*pairs[*at].0, &*pairs[*at].1)).collect();
        match sorted.windows(2).find(|two| two[0].0 == two[1].0) {
            Some(two) => malformed(two[0].0, "is there twice"),
            None => Ok(Form(sorted)),
        }
    }

    pub fn get(&self, name: &str) -> Option<&'a str> {
        self.0.binary_search_by(|(known, _)| (*known).cmp(name)).ok().map(|at| self.0[at].1)
    }

    /// The names that begin with `prefix`.
    fn below(&self, prefix: &str) -> &[(&'a str, &'a str)] {
        let from = self.0.partition_point(|(name, _)| *name < prefix);
        let count = self.0[from..].partition_point(|(name, _)| name.starts_with(prefix));
        &self.0[from..from + count]
    }

    /// The input of an operation. It has the types of its shape, but was not checked otherwise.
    pub fn input(&self, structure: &Structure) -> Result<Value, Error> {
        self.structure(structure, "")
    }

    fn structure(&self, structure: &Structure, prefix: &str) -> Result<Value, Error> {
        let mut members = Vec::new();
        for member in structure.members {
            let name = [prefix, member.name].concat();
            if let Some(value) = self.value(&member.shape, &name)? {
                members.push((member.name.into(), value));
            }
        }
        Ok(Value::Map(members))
    }

    fn value(&self, shape: &Shape, name: &str) -> Result<Option<Value>, Error> {
        let inner = [name, "."].concat();
        let below = !self.below(&inner).is_empty();
        let value = match (shape, self.get(name)) {
            (_, None) if !below => return Ok(None),
            (Shape::Structure(of), None) => self.structure(of, &inner)?,
            (Shape::List(list), None) => self.list(&list.item, &inner)?,
            (Shape::Map(_, of), None) => self.map(of, name, &inner)?,
            (Shape::List(_), Some("")) if !below => Value::List(Vec::new()),
            (Shape::List(_) | Shape::Map(..) | Shape::Structure(_), Some(_)) => {
                return malformed(name, "has no value of its own");
            }
            (shape, Some(text)) if !below => scalar(shape, text, name)?,
            _ => return malformed(name, "has no members"),
        };
        Ok(Some(value))
    }

    fn list(&self, item: &Shape, inner: &str) -> Result<Value, Error> {
        let mut items = Vec::new();
        for place in self.numbered("member.", inner)? {
            items.extend(self.value(item, &place)?);
        }
        Ok(Value::List(items))
    }

    fn map(&self, of: &Shape, name: &str, inner: &str) -> Result<Value, Error> {
        let (mut entries, mut seen) = (Vec::new(), Seen::default());
        for place in self.numbered("entry.", inner)? {
            let value = self.value(of, &[&place, ".value"].concat())?;
            let (Some(key), Some(value)) = (self.get(&[&place, ".key"].concat()), value) else {
                return malformed(&place, "is not an entry with key and value");
            };
            if !seen.insert(key) {
                return malformed(name, &["has the key ", told(key), " twice"].concat());
            }
            entries.push((key.to_string().into(), value));
        }
        Ok(Value::Map(entries))
    }

    /// The names of what is below a list: up to and with the number behind `kind`, in the order of the
    /// numbers. Nothing else may be there.
    fn numbered(&self, kind: &str, inner: &str) -> Result<Vec<String>, Error> {
        let prefix = [inner, kind].concat();
        let mut found: Vec<(u64, String)> = Vec::new();
        for (name, _) in self.below(inner) {
            let digits = name.strip_prefix(&*prefix).map(|rest| rest.split('.').next().unwrap_or(rest));
            let number = digits.and_then(|digits| digits.parse().ok().filter(|_| !digits.starts_with(['0', '+'])));
            let (Some(digits), Some(number)) = (digits, number) else {
                return malformed(name, "has no number from 1 where a list needs one");
            };
            if found.last().is_none_or(|(last, _)| *last != number) {
                found.push((number, [&prefix, digits].concat()));
            }
        }
        Ok(sorted_by_number(found, |(number, _)| *number).into_iter().map(|(_, place)| place).collect())
    }
}

fn scalar(shape: &Shape, text: &str, name: &str) -> Result<Value, Error> {
    let given = || Value::Text(text.to_string());
    let number = || Value::Number(text.into());
    match shape {
        Shape::Integer(_) if !text.starts_with('+') && text.parse::<i64>().is_ok() => Ok(number()),
        Shape::Integer(_) => malformed(name, "is not a whole number"),
        Shape::Boolean if matches!(text, "true" | "1") => Ok(Value::Boolean(true)),
        Shape::Boolean if matches!(text, "false" | "0") => Ok(Value::Boolean(false)),
        Shape::Boolean => malformed(name, "is neither true nor false"),
        Shape::Timestamp => match [given(), number()].into_iter().find(|value| Timestamp::read(value).is_some()) {
            Some(value) => Ok(value),
            None => malformed(name, "is not a date"),
        },
        Shape::Blob if Blob::read(text).is_none() => malformed(name, "is not in base64"),
        _ => Ok(given()),
    }
}

fn malformed<T>(name: &str, problem: &str) -> Result<T, Error> {
    refused("MalformedInput", &[told(name), " ", problem].concat(), 400)
}
