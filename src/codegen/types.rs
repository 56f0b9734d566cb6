//! The types of inputs and outputs.

use std::collections::BTreeMap;

use super::comment;
use crate::operation::{Operation, camel_case, snake_case};
use crate::shape::{Enumeration, Member, Shape, Structure, Text};

/// Every enumeration and structure, each in the order of their names.
pub fn types(operations: &[&'static Operation]) -> String {
    let mut types = Types::default();
    for operation in operations {
        types.add_structure(operation.input, Side::Taken);
        if let Some(output) = operation.output {
            types.add_structure(output, Side::Answered);
        }
    }
    let enumerations = types.enumerations.values().map(|enumeration| enumeration_ts(enumeration));
    let structures = types.structures.values().map(|(structure, side)| structure_ts(structure, *side));
    enumerations.chain(structures).collect()
}

/// Where a structure stands. One that is taken and answered has the types of what is answered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Taken,
    Answered,
}

#[derive(Default)]
struct Types {
    enumerations: BTreeMap<&'static str, &'static Enumeration>,
    structures: BTreeMap<&'static str, (&'static Structure, Side)>,
}

impl Types {
    fn add_structure(&mut self, structure: &'static Structure, side: Side) {
        let known = self.structures.get(structure.name).map(|(_, side)| *side);
        if known.is_none_or(|known| known == Side::Taken && side == Side::Answered) {
            self.structures.insert(structure.name, (structure, side));
            structure.members.iter().for_each(|member| self.add(&member.shape, side));
        }
    }

    fn add(&mut self, shape: &Shape, side: Side) {
        match shape {
            Shape::Text(text) => self.add_text(text),
            Shape::List(list) => self.add(&list.item, side),
            Shape::Map(key, of) => {
                self.add_text(key);
                self.add(of, side);
            }
            Shape::Structure(structure) => self.add_structure(structure, side),
            Shape::Integer(_) | Shape::Boolean | Shape::Timestamp | Shape::Blob => {}
        }
    }

    fn add_text(&mut self, text: &'static Text) {
        if let Some(enumeration) = &text.values {
            self.enumerations.insert(enumeration.name, enumeration);
        }
    }
}

fn enumeration_ts(enumeration: &Enumeration) -> String {
    let values: String = enumeration.values.iter().map(|value| format!("\n  | \"{value}\"")).collect();
    format!("\n{}export type {} ={values};\n", comment(enumeration.doc, ""), enumeration.name)
}

fn structure_ts(structure: &Structure, side: Side) -> String {
    let member = |member: &Member| {
        let mark = if member.required { "" } else { "?" };
        format!("{}  {}{mark}: {};\n", comment(member.doc, "  "), member.name, type_of(&member.shape, side))
    };
    let members: String = structure.members.iter().map(member).collect();
    let body = if members.is_empty() { "{}".to_string() } else { format!("{{\n{members}}}") };
    format!("\n{}export interface {} {body}\n", comment(structure.doc, ""), structure.name)
}

fn type_of(shape: &Shape, side: Side) -> String {
    match shape {
        Shape::Text(text) => type_of_text(text).to_string(),
        Shape::Integer(_) => "number".to_string(),
        Shape::Boolean => "boolean".to_string(),
        Shape::Timestamp if side == Side::Taken => "Date | string | number".to_string(),
        Shape::Timestamp => "Date".to_string(),
        Shape::Blob => "Uint8Array".to_string(),
        Shape::List(list) => match type_of(&list.item, side) {
            item if item.contains(' ') => format!("({item})[]"),
            item => format!("{item}[]"),
        },
        Shape::Map(key, of) if key.values.is_some() => {
            format!("Partial<Record<{}, {}>>", type_of_text(key), type_of(of, side))
        }
        Shape::Map(_, of) => format!("Record<string, {}>", type_of(of, side)),
        Shape::Structure(structure) => structure.name.to_string(),
    }
}

fn type_of_text(text: &Text) -> &'static str {
    text.values.as_ref().map_or("string", |enumeration| enumeration.name)
}

/// The inputs and outputs by the names of methods.
pub fn methods(operations: &[&Operation]) -> String {
    let camel = |operation: &&Operation| {
        let Operation { doc, input, output, name, .. } = operation;
        let output = output.map_or("{}", |output| output.name);
        let types = format!("{{ input: {}; output: {output} }}", input.name);
        format!("{}  {}: {types};\n", comment(doc, "  "), camel_case(name))
    };
    let snake = |operation: &&Operation| {
        let Operation { doc, name, .. } = operation;
        format!("{}  {}: CamelOperations[\"{}\"];\n", comment(doc, "  "), snake_case(name), camel_case(name))
    };
    format!(
        "\n/** The input and output of every operation, by its name in camel case. */\n\
         export interface CamelOperations {{\n{}}}\n\
         \n/** The input and output of every operation, by its name in snake case. */\n\
         export interface SnakeOperations {{\n{}}}\n",
        operations.iter().map(camel).collect::<String>(),
        operations.iter().map(snake).collect::<String>(),
    )
}
