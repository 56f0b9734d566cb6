//! The tables that the client reads, and the paginators, waiters and exceptions over them.

use std::collections::BTreeMap;

use super::{comment, revival};
use crate::error::ErrorShape;
use crate::iam::WAITERS;
use crate::operation::{Operation, Retry, Waiter, camel_case, snake_case};

pub fn operations(operations: &[&Operation]) -> String {
    let rows: String = operations.iter().map(|operation| operation_row(operation)).collect();
    format!("\n/** Every operation by its name on the wire. */\nexport const operations = {{\n{rows}}} as const;\n")
}

fn operation_row(operation: &Operation) -> String {
    let name = operation.name;
    let mut row = format!("    camel: \"{}\",\n    snake: \"{}\",\n", camel_case(name), snake_case(name));
    if let Some(output) = operation.output.filter(|output| revival::is_revived(output)) {
        row += &format!("    output: \"{}\",\n", output.name);
    }
    if !operation.pages.is_empty() {
        row += &format!("    page: {{\n{}    }},\n", page(operation));
    }
    format!("  {name}: {{\n{row}  }},\n")
}

/// Every paged operation of IAM pages by the same members.
fn page(operation: &Operation) -> String {
    let results: Vec<String> = operation.pages.iter().map(|result| format!("\"{result}\"")).collect();
    let result = match &results[..] {
        [one] => one.clone(),
        several => format!("[{}]", several.join(", ")),
    };
    let members = [
        ("input", "\"Marker\""),
        ("output", "\"Marker\""),
        ("limit", "\"MaxItems\""),
        ("more", "\"IsTruncated\""),
        ("result", &result),
    ];
    members.iter().map(|(name, value)| format!("      {name}: {value},\n")).collect()
}

pub fn paginators(operations: &[&Operation]) -> String {
    let paged = operations.iter().filter(|operation| !operation.pages.is_empty());
    paged.map(|operation| paginator(operation)).collect()
}

fn paginator(operation: &Operation) -> String {
    let Operation { name, input, output, .. } = operation;
    format!(
        "\n/** Pages through the results of `{}`. */\n\
         export const paginate{name} = /* @__PURE__ */ paginator<{}, {}>(\n  \"{name}\",\n  operations.{name}.page,\n);\n",
        camel_case(name),
        input.name,
        output.map_or("{}", |output| output.name),
    )
}

pub fn waiters(operations: &[&Operation]) -> String {
    let polled = |waiter: &Waiter| operations.iter().find(|operation| operation.name == waiter.operation).copied();
    let known: Vec<(&Waiter, &Operation)> =
        WAITERS.iter().filter_map(|waiter| Some((waiter, polled(waiter)?))).collect();
    let row = |(waiter, _): &(&Waiter, &Operation)| {
        let Waiter { name, operation, delay, attempts, retry } = waiter;
        let retry = match retry {
            Retry::Code(code) => format!("{{ code: \"{code}\" }}"),
            Retry::Status(status) => format!("{{ status: {status} }}"),
        };
        let members = [
            format!("operation: \"{operation}\""),
            format!("snake: \"{}\"", snake_case(name)),
            format!("delay: {delay}"),
            format!("attempts: {attempts}"),
            format!("retry: {retry}"),
        ];
        let members: String = members.iter().map(|member| format!("    {member},\n")).collect();
        format!("  {name}: {{\n{members}  }},\n")
    };
    let function = |(waiter, operation): &(&Waiter, &Operation)| {
        let name = waiter.name;
        format!(
            "\n/** Waits until `{}` finds what it is asked for. */\n\
             export const waitUntil{name} = /* @__PURE__ */ waiter<{}>(\"{name}\", waiters.{name});\n",
            camel_case(operation.name),
            operation.input.name,
        )
    };
    let rows: String = known.iter().map(row).collect();
    let functions: String = known.iter().map(function).collect();
    format!("\n/** What can be waited for. */\nexport const waiters = {{\n{rows}}} as const;\n{functions}")
}

pub fn exceptions(operations: &[&Operation]) -> String {
    let shapes = operations.iter().flat_map(|operation| operation.errors);
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
