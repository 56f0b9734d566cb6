//! Which members of answers are dates and bytes, or lead to some: JSON cannot tell.

use std::collections::BTreeMap;

use crate::operation::Operation;
use crate::shape::{Shape, Structure};

/// The table of structures, each with those of its members.
pub fn shapes(operations: &[&'static Operation]) -> String {
    let mut found = BTreeMap::new();
    for output in operations.iter().filter_map(|operation| operation.output) {
        collect(output, &mut found);
    }
    let row = |(name, members): (&&str, &String)| format!("  {name}: {{ {members} }},\n");
    let rows: String = found.iter().map(row).collect();
    format!(
        "\n/** Where outputs hold dates and bytes: structures by their names, and the members that lead to one. */\n\
         export const shapes = {{\n{rows}}} as const;\n"
    )
}

/// Whether a structure holds a date or bytes anywhere.
pub fn is_revived(structure: &Structure) -> bool {
    structure.members.iter().any(|member| revived(&member.shape).is_some())
}

/// What the table says of a shape; `None` if there is nothing in it.
fn revived(shape: &Shape) -> Option<String> {
    match shape {
        Shape::Timestamp => Some("\"date\"".to_string()),
        Shape::Blob => Some("\"blob\"".to_string()),
        Shape::List(list) => revived(&list.item).map(|item| format!("[{item}]")),
        Shape::Map(_, of) => revived(of).map(|of| format!("{{ values: {of} }}")),
        Shape::Structure(structure) => is_revived(structure).then(|| format!("\"{}\"", structure.name)),
        Shape::Text(_) | Shape::Integer(_) | Shape::Boolean => None,
    }
}

fn collect(structure: &'static Structure, found: &mut BTreeMap<&'static str, String>) {
    if !is_revived(structure) || found.contains_key(structure.name) {
        return;
    }
    let member = |member: &crate::shape::Member| Some(format!("{}: {}", member.name, revived(&member.shape)?));
    let members: Vec<String> = structure.members.iter().filter_map(member).collect();
    found.insert(structure.name, members.join(", "));
    structure.members.iter().for_each(|member| collect_within(&member.shape, found));
}

fn collect_within(shape: &Shape, found: &mut BTreeMap<&'static str, String>) {
    match shape {
        Shape::List(list) => collect_within(&list.item, found),
        Shape::Map(_, of) => collect_within(of, found),
        Shape::Structure(structure) => collect(structure, found),
        _ => {}
    }
}
