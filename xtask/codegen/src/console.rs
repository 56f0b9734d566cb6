//! The table that the playground's console builds its forms from: every operation with the shape
//! of its input.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use iamlet::iam::OPERATIONS;
use iamlet::operation::Operation;
use iamlet::shape::{Enumeration, List, Member, Shape, Structure, Text};
use serde_json::{Map, Value, json};

use crate::files::read;

/// The whole file: a line for each operation, structure, enumeration and error.
pub fn operations_json() -> io::Result<String> {
    let model = read("model/iam-model.json")?;
    let mut shared = Shared { model: &model, structures: BTreeMap::new(), enumerations: BTreeMap::new() };
    let operations = section(OPERATIONS.iter().map(|of| (of.name, shared.operation(of))));
    let structures = section(shared.structures.into_iter());
    let enumerations = section(shared.enumerations.into_iter());
    let errors: BTreeMap<&str, Value> =
        OPERATIONS.iter().flat_map(|of| of.errors).map(|error| (error.code, json!(error.doc.trim()))).collect();
    let errors = section(errors.into_iter());
    Ok(format!(
        "{{\n\"operations\": {operations},\n\"structures\": {structures},\n\"enumerations\": {enumerations},\n\
         \"errors\": {errors},\n\"secrets\": {}\n}}\n",
        json!(secrets(&model)),
    ))
}

fn section<'n>(rows: impl Iterator<Item = (&'n str, Value)>) -> String {
    let rows: Vec<String> = rows.map(|(name, row)| format!("  {}: {row}", json!(name))).collect();
    format!("{{\n{}\n}}", rows.join(",\n"))
}

/// What operations refer to by name.
struct Shared<'m> {
    model: &'m Value,
    structures: BTreeMap<&'static str, Value>,
    enumerations: BTreeMap<&'static str, Value>,
}

impl Shared<'_> {
    fn operation(&mut self, of: &Operation) -> Value {
        let model = &self.model["ops"][of.name];
        let mut row = Map::new();
        row.insert("doc".to_string(), json!(of.doc.trim()));
        row.insert("family".to_string(), model["family"].clone());
        let input = of.input.members.iter().map(|member| self.member(member, &model["in"][member.name]["shape"]));
        row.insert("input".to_string(), input.collect());
        if !of.pages.is_empty() {
            row.insert("pages".to_string(), json!(of.pages));
        }
        row.insert("errors".to_string(), of.errors.iter().map(|error| error.code).collect());
        Value::Object(row)
    }

    /// A member, whose shape in the model goes by a name.
    fn member(&mut self, member: &Member, modelled: &Value) -> Value {
        let mut row = Map::new();
        row.insert("name".to_string(), json!(member.name));
        row.insert("doc".to_string(), json!(member.doc.trim()));
        if member.required {
            row.insert("required".to_string(), json!(true));
        }
        if self.is_document(modelled) {
            row.insert("document".to_string(), json!(true));
        }
        row.insert("shape".to_string(), self.shape(&member.shape));
        Value::Object(row)
    }

    /// Whether a shape of the model is a policy document, or a list of some.
    fn is_document(&self, shape: &Value) -> bool {
        let item = &self.model["shapes"][shape.as_str().unwrap_or_default()]["member"];
        [shape, item].into_iter().any(|shape| shape == "policyDocumentType")
    }

    fn shape(&mut self, of: &Shape) -> Value {
        match of {
            Shape::Text(text) => self.text(text),
            Shape::Integer(range) => limited("integer", range.min, range.max),
            Shape::Boolean => json!({ "type": "boolean" }),
            Shape::Timestamp => json!({ "type": "timestamp" }),
            Shape::Blob => json!({ "type": "blob" }),
            Shape::List(List { item, min, max }) => {
                let mut list = limited("list", *min, *max);
                list["item"] = self.shape(item);
                list
            }
            Shape::Map(key, value) => json!({ "type": "map", "key": self.text(key), "value": self.shape(value) }),
            Shape::Structure(structure) => {
                self.add(structure);
                json!({ "type": "structure", "name": structure.name })
            }
        }
    }

    fn text(&mut self, of: &Text) -> Value {
        let mut text = limited("text", of.min, of.max);
        if let Some(pattern) = &of.pattern {
            text["pattern"] = json!(pattern.text);
        }
        if let Some(Enumeration { name, doc, values }) = &of.values {
            self.enumerations.insert(name, json!({ "doc": doc.trim(), "values": values }));
            text["enumeration"] = json!(name);
        }
        text
    }

    fn add(&mut self, of: &Structure) {
        if self.structures.contains_key(of.name) {
            return;
        }
        let modelled = &self.model["shapes"][of.name]["members"];
        let members: Value = of.members.iter().map(|member| self.member(member, &modelled[member.name])).collect();
        self.structures.insert(of.name, json!({ "doc": of.doc.trim(), "members": members }));
    }
}

fn limited<Limit: Into<Value>>(kind: &str, min: Option<Limit>, max: Option<Limit>) -> Value {
    let mut limited = json!({ "type": kind });
    for (name, limit) in [("min", min), ("max", max)] {
        if let Some(limit) = limit {
            limited[name] = limit.into();
        }
    }
    limited
}

/// The names of the members, taken or answered, that the model calls sensitive.
fn secrets(model: &Value) -> BTreeSet<&str> {
    let sensitive = |shape: &Value| shape["sensitive"] == true;
    let taken = members(&model["ops"]).flat_map(|(_, of)| members(&of["in"])).filter(|(_, of)| sensitive(of));
    let held = members(&model["shapes"]).flat_map(|(_, of)| members(&of["members"]));
    let held = held.filter(|(_, shape)| sensitive(&model["shapes"][shape.as_str().unwrap_or_default()]));
    taken.chain(held).map(|(name, _)| name).collect()
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(name, value)| (&**name, value))
}
