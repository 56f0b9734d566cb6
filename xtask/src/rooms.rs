//! What each room and crate adds to the module, told from the names of its functions.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use rustc_demangle::demangle;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

/// What names of the standard library's functions begin with; its traits are also implemented for numbers.
const OF_RUST: [&str; 18] = [
    "__rustc",
    "alloc",
    "bool",
    "char",
    "compiler_builtins",
    "core",
    "dlmalloc",
    "f64",
    "hashbrown",
    "i64",
    "std",
    "str",
    "u128",
    "u16",
    "u32",
    "u64",
    "u8",
    "usize",
];

/// A part of the module and its bytes.
pub type Parts = Vec<(String, usize)>;

/// The parts of a module that still has its names, the largest first.
pub fn parts(module: &Path) -> Result<Parts> {
    let bytes = fs::read(module).with_context(|| format!("no module {}", module.display()))?;
    let (mut imported, mut sizes, mut data) = (0, Vec::new(), 0);
    let mut names: BTreeMap<usize, String> = BTreeMap::new();
    for payload in Parser::new(0).parse_all(&bytes) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += usize::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => sizes.push(body.range().len()),
            Payload::DataSection(section) => data = section.range().len(),
            Payload::CustomSection(section) => {
                let KnownCustom::Name(section) = section.as_known() else { continue };
                for name in section {
                    let Name::Function(functions) = name? else { continue };
                    for naming in functions {
                        let naming = naming?;
                        names.insert(naming.index as usize, format!("{:#}", demangle(naming.name)));
                    }
                }
            }
            _ => {}
        }
    }
    let mut parts = BTreeMap::from([("data: texts and tables".to_string(), data)]);
    for (index, size) in sizes.into_iter().enumerate() {
        let name = names.get(&(imported + index)).map_or("", String::as_str);
        *parts.entry(part_of(name)).or_default() += size;
    }
    let mut parts: Parts = parts.into_iter().collect();
    parts.sort_by_key(|(_, size)| std::cmp::Reverse(*size));
    Ok(parts)
}

/// The room of this crate that a function belongs to, or else its crate. What is generic belongs to the room
/// that it was made for.
fn part_of(function: &str) -> String {
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    if let Some((_, path)) = function.split_once("iamlet::") {
        let mut steps = path.split("::").map(|step| step.split(|c| !is_word(c)).next().unwrap_or_default());
        let room = steps.next().unwrap_or_default();
        let inner = steps.next().filter(|step| step.starts_with(|c: char| c.is_ascii_lowercase()));
        return match (room, inner) {
            ("iam" | "keys", Some(inner)) => format!("{room}/{inner}"),
            _ => room.to_string(),
        };
    }
    let word = function.split(|c| !is_word(c)).find(|word| !matches!(*word, "" | "as" | "dyn" | "impl" | "mut"));
    match word {
        Some(_) if !function.contains("::") => "glue".to_string(),
        Some(word) if !OF_RUST.contains(&word) && word.len() > 1 => format!("crate {word}"),
        _ => "the standard library".to_string(),
    }
}
