//! Prints the TypeScript of the operations: `js/operations.gen.ts`.

use std::collections::BTreeMap;

use crate::error::ErrorShape;
use crate::iam::OPERATIONS;
use crate::operation::{Operation, camel_case, snake_case};
use crate::shape::{Enumeration, Shape, Structure};

const HEAD: &str = r#"// Printed by `cargo xtask codegen`; do not edit.

import { IAMServiceException } from "./exceptions.js";
import type { ServiceFailure } from "./exceptions.js";
import { paginator } from "./paginate.js";
"#;

/// The whole file.
pub fn operations_ts() -> String {
    let mut types = Types::default();
    for operation in &OPERATIONS {
        types.add_structure(operation.input);
        types.add_structure(operation.output);
    }
    let parts = [
        HEAD.to_string(),
        types.enumerations.values().map(|enumeration| enumeration_ts(enumeration)).collect(),
        types.structures.values().map(|structure| structure_ts(structure)).collect(),
        method_types(),
        table(),
        OPERATIONS.iter().filter(|operation| operation.pages.is_some()).map(paginator_ts).collect(),
        exceptions(),
    ];
    parts.concat()
}

/// What the operations reach, in the order of names.
#[derive(Default)]
struct Types {
    enumerations: BTreeMap<&'static str, &'static Enumeration>,
    structures: BTreeMap<&'static str, &'static Structure>,
}

impl Types {
    fn add_structure(&mut self, structure: &'static Structure) {
        if self.structures.insert(structure.name, structure).is_none() {
            structure.members.iter().for_each(|member| self.add(&member.shape));
        }
    }

    fn add(&mut self, shape: &Shape) {
        match shape {
            Shape::Text(text) => {
                if let Some(enumeration) = &text.values {
                    self.enumerations.insert(enumeration.name, enumeration);
                }
            }
            Shape::List(list) => self.add(&list.item),
            Shape::Map(_, of) => self.add(of),
            Shape::Structure(structure) => self.add_structure(structure),
            Shape::Integer(_) | Shape::Boolean => {}
        }
    }
}

fn comment(doc: &str, indent: &str) -> String {
    format!("{indent}/** {} */\n", doc.trim())
}

fn enumeration_ts(enumeration: &Enumeration) -> String {
    let values: String = enumeration.values.iter().map(|value| format!("\n  | \"{value}\"")).collect();
    format!("\n{}export type {} ={values};\n", comment(enumeration.doc, ""), enumeration.name)
}

fn structure_ts(structure: &Structure) -> String {
    let member = |member: &crate::shape::Member| {
        let mark = if member.required { "" } else { "?" };
        format!("{}  {}{mark}: {};\n", comment(member.doc, "  "), member.name, type_of(&member.shape))
    };
    let members: String = structure.members.iter().map(member).collect();
    format!("\n{}export interface {} {{\n{members}}}\n", comment(structure.doc, ""), structure.name)
}

fn type_of(shape: &Shape) -> String {
    match shape {
        Shape::Text(text) => text.values.as_ref().map_or("string", |enumeration| enumeration.name).to_string(),
        Shape::Integer(_) => "number".to_string(),
        Shape::Boolean => "boolean".to_string(),
        Shape::List(list) => format!("{}[]", type_of(&list.item)),
        Shape::Map(_, of) => format!("Record<string, {}>", type_of(of)),
        Shape::Structure(structure) => structure.name.to_string(),
    }
}

fn method_types() -> String {
    let camel = |operation: &Operation| {
        let Operation { doc, input, output, name, .. } = operation;
        let types = format!("{{ input: {}; output: {} }}", input.name, output.name);
        format!("{}  {}: {types};\n", comment(doc, "  "), camel_case(name))
    };
    let snake = |operation: &Operation| {
        let Operation { doc, name, .. } = operation;
        format!("{}  {}: CamelOperations[\"{}\"];\n", comment(doc, "  "), snake_case(name), camel_case(name))
    };
    format!(
        "\n/** The input and output of every operation, by its name in camel case. */\n\
         export interface CamelOperations {{\n{}}}\n\
         \n/** The input and output of every operation, by its name in snake case. */\n\
         export interface SnakeOperations {{\n{}}}\n",
        OPERATIONS.iter().map(camel).collect::<String>(),
        OPERATIONS.iter().map(snake).collect::<String>(),
    )
}

fn table() -> String {
    let row = |operation: &Operation| {
        let name = operation.name;
        let page = operation.pages.map_or(String::new(), |result| {
            let tokens = "input: \"Marker\", output: \"Marker\", limit: \"MaxItems\", more: \"IsTruncated\"";
            format!("    page: {{ {tokens}, result: \"{result}\" }},\n")
        });
        let names = format!("    camel: \"{}\",\n    snake: \"{}\",\n", camel_case(name), snake_case(name));
        format!("  {name}: {{\n{names}{page}  }},\n")
    };
    let rows: String = OPERATIONS.iter().map(row).collect();
    format!("\n/** Every operation by its name on the wire. */\nexport const operations = {{\n{rows}}} as const;\n")
}

fn paginator_ts(operation: &Operation) -> String {
    let Operation { name, input, output, .. } = operation;
    format!(
        "\n/** Pages through the results of `{}`. */\n\
         export const paginate{name} = /* @__PURE__ */ paginator<{}, {}>(\n  \"{name}\",\n  operations.{name}.page,\n);\n",
        camel_case(name),
        input.name,
        output.name,
    )
}

fn exceptions() -> String {
    let shapes = OPERATIONS.iter().flat_map(|operation| operation.errors);
    let errors: BTreeMap<&str, &ErrorShape> = shapes.map(|error| (error.exception, *error)).collect();
    let class = |error: &&ErrorShape| {
        let name = error.exception;
        format!(
            "\n{}export class {name} extends IAMServiceException {{\n  constructor(failure: ServiceFailure) {{\n    \
             super({{ ...failure, name: \"{name}\" }});\n  }}\n}}\n",
            comment(error.doc, "")
        )
    };
    let classes: String = errors.values().map(class).collect();
    let rows: String = errors.values().map(|error| format!("  {}: {},\n", error.code, error.exception)).collect();
    format!(
        "{classes}\n/** The exceptions by their code on the wire. */\nexport const exceptions = {{\n{rows}}} as const;\n"
    )
}
