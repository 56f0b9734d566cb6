//! The classes of boto3's object style, as a table for the runtime and as types. Both follow from
//! `model/resources.json`, the definitions of the operations, and the service model, which alone
//! tells documents from other text. What needs an operation that is not there is left out.

use std::collections::BTreeSet;
use std::io;

use iamlet::iam::OPERATIONS;
use iamlet::operation::{Operation, snake_case};
use iamlet::shape::{Member, Shape, Structure};
use serde_json::{Map, Value, json};

use crate::files::read;

const HEAD: &str = r#"// Printed by `cargo xtask codegen` from model/resources.json; do not edit.

import type { OutputOf } from "./methods.js";
import type { Collection } from "./resource/collection.js";
import type { Loadable, ParsedDocument, ParsedDocuments, Resource } from "./resource/resource.js";
import type { ClassModel } from "./resource/table.js";
"#;

/// The class that is not named in types as the others are.
const SERVICE: &str = "ServiceResource";

/// The whole file.
pub fn resources_ts() -> io::Result<String> {
    let table = read("model/resources.json")?;
    let model = read("model/iam-model.json")?;
    let Some(definitions) = table["classes"].as_object() else {
        return Err(io::Error::other("model/resources.json lists no classes"));
    };
    let classes: Vec<Class> =
        definitions.iter().map(|(name, definition)| Class::new(name, definition, definitions, &model)).collect();
    let mut types = Types::default();
    let interfaces: String = classes.iter().map(|class| types.interface(class)).collect();
    let rows: String = classes.iter().map(Class::row).collect();
    Ok(format!(
        "{HEAD}{}{interfaces}\n/** The classes by their names. */\n\
         export const classes: {{ readonly [name: string]: ClassModel }} = {{\n{rows}}};\n",
        types.imports()
    ))
}

/// One class, as far as its operations are there.
struct Class<'m> {
    name: &'m str,
    /// The names of those that identify, each with the member of the data that says the same.
    identifiers: Vec<(&'m str, Option<&'m str>)>,
    load: Option<&'m Value>,
    shape: Option<&'static Structure>,
    attributes: Vec<Attribute>,
    actions: Vec<(&'m str, &'m Value)>,
    /// The factories of other resources, each with the identifiers that it takes.
    resources: Vec<(&'m str, &'m str, Vec<&'m str>)>,
    references: Vec<(&'m str, &'m Value)>,
    collections: Vec<(&'m str, &'m Value)>,
    definition: &'m Value,
}

struct Attribute {
    /// In snake case.
    name: String,
    member: &'static Member,
    /// Where documents are in it: `""` if it is one, else a path.
    document: Option<String>,
}

impl<'m> Class<'m> {
    fn new(name: &'m str, definition: &'m Value, all: &'m Map<String, Value>, model: &Value) -> Class<'m> {
        let there = |(_, of): &(&str, &Value)| operation(of).is_some();
        let identifiers: Vec<(&str, Option<&str>)> =
            members(&definition["identifiers"]).map(|(name, member)| (name, member.as_str())).collect();
        let shape = definition["shape"].as_str().and_then(structure);
        let references: Vec<(&str, &Value)> = members(&definition["references"]).collect();
        let mut class = Class {
            name,
            load: definition.get("load").filter(|load| operation(load).is_some()),
            shape,
            attributes: Vec::new(),
            actions: members(&definition["actions"]).filter(there).collect(),
            resources: resources(name, definition, all),
            references: if shape.is_some() { references } else { Vec::new() },
            collections: members(&definition["collections"]).filter(there).collect(),
            identifiers,
            definition,
        };
        class.attributes = class.attributes(model);
        class
    }

    /// The members of the class's shape. One of a name that something else has gets another.
    fn attributes(&self, model: &Value) -> Vec<Attribute> {
        let Some(shape) = self.shape else { return Vec::new() };
        let documents = &model["shapes"][shape.name]["members"];
        let attribute = |member: &'static Member| {
            let mut name = snake_case(member.name);
            if self.identifiers.iter().any(|(identifier, _)| *identifier == name) {
                return None;
            }
            let taken = ["references", "collections", "actions"];
            if taken.iter().any(|of| self.definition[of].get(&name).is_some()) {
                name += "_attribute";
            }
            let document = document_in(model, documents[member.name].as_str().unwrap_or_default());
            Some(Attribute { name, member, document })
        };
        shape.members.iter().filter_map(attribute).collect()
    }

    /// The class in the runtime's table.
    fn row(&self) -> String {
        let mut row = Map::new();
        let mut put = |name: &str, value: Value| {
            if value.as_object().is_none_or(|members| !members.is_empty()) {
                row.insert(name.to_string(), value);
            }
        };
        put("identifiers", object(self.identifiers.iter().map(|(name, member)| (*name, json!(member)))));
        if let Some(load) = self.load {
            put("load", load.clone());
        }
        put("attributes", object(self.attributes.iter().map(|of| (&*of.name, json!(of.member.name)))));
        let documents = self.attributes.iter().filter_map(|of| Some([of.member.name, of.document.as_ref()?].concat()));
        let documents: Vec<String> = documents.collect();
        if !documents.is_empty() {
            put("documents", json!(documents));
        }
        put("actions", object(self.actions.iter().map(|(name, of)| (*name, (*of).clone()))));
        put("resources", object(members(&self.definition["resources"]).map(|(name, of)| (name, of.clone()))));
        put("references", object(self.references.iter().map(|(name, of)| (*name, (*of).clone()))));
        put("collections", object(self.collections.iter().map(|(name, of)| (*name, (*of).clone()))));
        let sections: String =
            row.iter().map(|(name, section)| format!("    {name}: {},\n", section_ts(section))).collect();
        format!("  {}: {{\n{sections}  }},\n", self.name)
    }
}

/// The factories of a class, and those of the service: every class.
fn resources<'m>(
    name: &str,
    definition: &'m Value,
    all: &'m Map<String, Value>,
) -> Vec<(&'m str, &'m str, Vec<&'m str>)> {
    if name == SERVICE {
        let classes = all.iter().filter(|(name, _)| *name != SERVICE);
        return classes
            .map(|(name, of)| (&**name, &**name, members(&of["identifiers"]).map(|(name, _)| name).collect()))
            .collect();
    }
    let factory = |(name, of): (&'m str, &'m Value)| {
        let given = members(&of["identifiers"]).filter(|(_, source)| *source == "argument");
        (name, text(&of["class"]), given.map(|(name, _)| name).collect())
    };
    members(&definition["resources"]).map(factory).collect()
}

/// Where a shape of the model holds a document: `""` if it is one, else a path.
fn document_in(model: &Value, shape: &str) -> Option<String> {
    if shape == "policyDocumentType" {
        return Some(String::new());
    }
    let item = model["shapes"][shape]["member"].as_str()?;
    let of = members(&model["shapes"][item]["members"]);
    let mut found = of.filter(|(_, shape)| **shape == "policyDocumentType");
    found.next().map(|(name, _)| format!("[].{name}"))
}

/// The types, and those of the operations that they refer to.
#[derive(Default)]
struct Types {
    imports: BTreeSet<&'static str>,
}

impl Types {
    fn imports(&self) -> String {
        let names: String = self.imports.iter().map(|name| format!("  {name},\n")).collect();
        format!("import type {{\n{names}}} from \"./operations.gen.js\";\n")
    }

    fn interface(&mut self, class: &Class) -> String {
        let loadable = if class.load.is_some() { ", Loadable" } else { "" };
        let identifiers = class.identifiers.iter().map(|(name, _)| {
            spelled(name, "Identifies it, with the other identifiers if there are some.", |name| {
                format!("readonly {name}: string")
            })
        });
        let mut body: String = identifiers.collect();
        body.extend(class.attributes.iter().map(|attribute| self.attribute(class, attribute)));
        body.extend(class.references.iter().map(|(name, of)| reference(name, of)));
        body.extend(class.resources.iter().map(|(name, class, given)| factory(name, class, given)));
        body.extend(class.collections.iter().filter_map(|(name, of)| self.collection(name, of)));
        body.extend(class.actions.iter().filter_map(|(name, of)| self.action(name, of)));
        let load = class.load.and_then(operation).map(|of| format!(" `load` calls `{}`.", of.name));
        format!(
            "\n/** boto3's `{}`.{} */\nexport interface {} extends Resource{loadable} {{\n{body}}}\n",
            class.name,
            load.unwrap_or_default(),
            type_of(class.name),
        )
    }

    fn attribute(&mut self, class: &Class, attribute: &Attribute) -> String {
        let Some(shape) = class.shape else { return String::new() };
        let Attribute { name, member, document } = attribute;
        let known = format!("{}[\"{}\"]", shape.name, member.name);
        let or_not = if member.required { "" } else { " | undefined" };
        let of = match document.as_deref() {
            None => {
                self.imports.insert(shape.name);
                known
            }
            Some("") => format!("ParsedDocument{or_not}"),
            Some(path) => {
                self.imports.insert(shape.name);
                let inner = path.rsplit('.').next().unwrap_or_default();
                format!("ParsedDocuments<NonNullable<{known}>[number], \"{inner}\">[]{or_not}")
            }
        };
        spelled(name, member.doc, |name| format!("readonly {name}: {of}"))
    }

    fn collection(&mut self, name: &str, of: &Value) -> Option<String> {
        let operation = operation(of)?;
        let (filter, _) = self.input(operation, of);
        let class = type_of(text(&of["gives"]["class"]));
        let doc = format!("What `{}` lists.", operation.name);
        Some(spelled(name, &doc, |name| {
            format!("readonly {name}: Collection<{class}, {}>", filter.as_deref().unwrap_or("{}"))
        }))
    }

    fn action(&mut self, name: &str, of: &Value) -> Option<String> {
        let operation = operation(of)?;
        let input = match self.input(operation, of) {
            (None, _) => String::new(),
            (Some(input), true) => format!("input: {input}"),
            (Some(input), false) => format!("input?: {input}"),
        };
        let answer = match of["gives"]["class"].as_str() {
            Some(class) => type_of(class),
            None => format!("OutputOf<\"{}\">", operation.name),
        };
        let doc = format!("`{}`: {}", operation.name, operation.doc.trim());
        Some(spelled(name, &doc, |name| format!("{name}({input}): Promise<{answer}>")))
    }

    /// The type of what is left to give of an operation's input, and whether something has to be.
    fn input(&mut self, operation: &Operation, of: &Value) -> (Option<String>, bool) {
        let filled: Vec<&str> = members(&of["with"]).map(|(name, _)| name).collect();
        let left = operation.input.members.iter().filter(|member| !filled.contains(&member.name));
        let left: Vec<&Member> = left.collect();
        if left.is_empty() {
            return (None, false);
        }
        self.imports.insert(operation.input.name);
        let names: Vec<String> = filled.iter().map(|name| format!("\"{name}\"")).collect();
        let input = match &names[..] {
            [] => operation.input.name.to_string(),
            names => format!("Omit<{}, {}>", operation.input.name, names.join(" | ")),
        };
        (Some(input), left.iter().any(|member| member.required))
    }
}

fn reference(name: &str, of: &Value) -> String {
    let list = members(&of["identifiers"]).any(|(_, source)| text(source).contains("[]"));
    let class = type_of(text(&of["class"]));
    let of = if list { format!("{class}[] | null") } else { format!("{class} | null") };
    spelled(name, "What the data refers to; null if that is nothing.", |name| format!("readonly {name}: {of}"))
}

fn factory(name: &str, class: &str, given: &[&str]) -> String {
    let given: Vec<String> = given.iter().map(|name| format!("{}: string", camel(name))).collect();
    format!("  {name}({}): {};\n", given.join(", "), type_of(class))
}

/// A member in both spellings, with its documentation.
fn spelled(snake: &str, doc: &str, member: impl Fn(&str) -> String) -> String {
    let camel = camel(snake);
    let names: &[&str] = if camel == snake { &[&camel] } else { &[&camel, snake] };
    names.iter().map(|name| format!("  /** {} */\n  {};\n", doc.trim(), member(name))).collect()
}

/// The type of a class: the plain names are those of the API's structures.
fn type_of(class: &str) -> String {
    if class == SERVICE { class.to_string() } else { format!("{class}Resource") }
}

/// `user_name` as `userName`.
fn camel(snake: &str) -> String {
    let mut words = snake.split('_');
    let first = words.next().unwrap_or_default().to_string();
    words.fold(first, |name, word| match word.split_at_checked(1) {
        Some((initial, rest)) => name + &initial.to_ascii_uppercase() + rest,
        None => name,
    })
}

fn operation(of: &Value) -> Option<&'static Operation> {
    OPERATIONS.iter().find(|operation| operation.name == text(&of["call"])).copied()
}

/// A structure of some operation's answer.
fn structure(name: &str) -> Option<&'static Structure> {
    OPERATIONS.iter().filter_map(|operation| operation.output).find_map(|output| structure_in(output, name))
}

fn structure_in(of: &'static Structure, name: &str) -> Option<&'static Structure> {
    if of.name == name {
        return Some(of);
    }
    of.members.iter().find_map(|member| structure_of(&member.shape, name))
}

fn structure_of(shape: &Shape, name: &str) -> Option<&'static Structure> {
    match shape {
        Shape::Structure(of) => structure_in(of, name),
        Shape::List(list) => structure_of(&list.item, name),
        _ => None,
    }
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    value.as_object().into_iter().flatten().map(|(name, value)| (&**name, value))
}

fn object<'n>(members: impl Iterator<Item = (&'n str, Value)>) -> Value {
    Value::Object(members.map(|(name, value)| (name.to_string(), value)).collect())
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// A section of the table: a line for each entry, if they are objects.
fn section_ts(section: &Value) -> String {
    match section {
        Value::Object(entries) if entries.values().all(Value::is_object) => {
            let line = |(name, entry): (&String, &Value)| format!("      {name}: {},\n", value_ts(entry));
            format!("{{\n{}    }}", entries.iter().map(line).collect::<String>())
        }
        other => value_ts(other),
    }
}

fn value_ts(value: &Value) -> String {
    match value {
        Value::Object(members) if members.is_empty() => "{}".to_string(),
        Value::Object(members) => {
            let members: Vec<String> = members.iter().map(|(name, of)| format!("{name}: {}", value_ts(of))).collect();
            format!("{{ {} }}", members.join(", "))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(value_ts).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}
