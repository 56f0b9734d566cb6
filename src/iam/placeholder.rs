//! Placeholders of templates: `@{name}` stands for a parameter.

use crate::error::{Error, INVALID_INPUT};
use crate::json::write_string;

/// What a template may become at most, in bytes: more than any document may have.
const LONGEST: usize = 1 << 20;

/// A parameter with what stands for it.
pub struct Parameter {
    pub name: String,
    /// One at least.
    pub values: Vec<String>,
    /// Several values may stand for it. In a document they do so as strings of their own.
    pub list: bool,
}

/// A text with the values in the place of the placeholders; of several, with commas between. [C]
pub fn filled(text: &str, parameters: &[Parameter]) -> Result<String, Error> {
    fill(text, parameters, &|parameter, out| out.push_str(&parameter.values.join(",")))
}

/// The same of a JSON document. A string with a parameter for several values becomes a list of
/// strings, or several items of the list that it stands in. [C]
pub fn filled_document(text: &str, parameters: &[Parameter]) -> Result<String, Error> {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    // Of each object and list that is open, whether it is a list.
    let mut open = Vec::new();
    while let Some(at) = rest.find(['"', '[', '{', ']', '}']) {
        let (before, behind) = rest.split_at(at);
        let (mark, behind) = behind.split_at(1);
        out.push_str(before);
        rest = behind;
        match mark {
            "\"" => {
                let (string, behind) = rest.split_at(end_of_string(rest));
                rest = behind.strip_prefix('"').unwrap_or(behind);
                fill_string(&mut out, string, parameters, open.last() == Some(&true))?;
            }
            _ => {
                out.push_str(mark);
                match mark {
                    "[" | "{" => open.push(mark == "["),
                    _ => drop(open.pop()),
                }
            }
        }
    }
    out.push_str(rest);
    Ok(out)
}

/// Whether a text has the placeholder of a parameter.
pub fn names(text: &str, parameter: &str) -> bool {
    pieces(text).any(|(_, name)| name == Some(parameter))
}

/// The place of the quotation mark that ends a string.
fn end_of_string(text: &str) -> usize {
    let mut escaped = false;
    let ends = |byte: u8| {
        let ends = byte == b'"' && !escaped;
        escaped = byte == b'\\' && !escaped;
        ends
    };
    text.bytes().position(ends).unwrap_or(text.len())
}

/// Appends a string of a document, without its quotation marks so far, once for each value of its
/// list.
fn fill_string(out: &mut String, string: &str, parameters: &[Parameter], in_list: bool) -> Result<(), Error> {
    let mut several: Option<&Parameter> = None;
    for name in pieces(string).filter_map(|(_, name)| name) {
        let parameter = find(parameters, name)?;
        if parameter.list && several.replace(parameter).is_some() {
            return Err(INVALID_INPUT.says("Two lists of values cannot stand in one string of a template."));
        }
    }
    let one = |out: &mut String, item: &str| {
        out.push('"');
        out.push_str(&fill(string, parameters, &|parameter, out| {
            let value = parameter.values.first().map_or("", |value| value);
            push_escaped(out, if parameter.list { item } else { value });
        })?);
        out.push('"');
        check_size(out)
    };
    let Some(several) = several else { return one(out, "") };
    out.push_str(if in_list { "" } else { "[" });
    for (index, item) in several.values.iter().enumerate() {
        out.push_str(if index == 0 { "" } else { ", " });
        one(out, item)?;
    }
    out.push_str(if in_list { "" } else { "]" });
    Ok(())
}

/// Appends what stands in a JSON string for a text.
fn push_escaped(out: &mut String, text: &str) {
    let mut quoted = String::new();
    write_string(&mut quoted, text);
    let inner = quoted.strip_prefix('"').and_then(|rest| rest.strip_suffix('"'));
    out.push_str(inner.unwrap_or_default());
}

fn fill(text: &str, parameters: &[Parameter], write: &dyn Fn(&Parameter, &mut String)) -> Result<String, Error> {
    let mut out = String::with_capacity(text.len());
    for (before, name) in pieces(text) {
        out.push_str(before);
        if let Some(name) = name {
            write(find(parameters, name)?, &mut out);
            check_size(&out)?;
        }
    }
    Ok(out)
}

/// The texts between placeholders, each with the name that ends it.
fn pieces(text: &str) -> impl Iterator<Item = (&str, Option<&str>)> {
    let mut rest = Some(text);
    std::iter::from_fn(move || {
        let text = rest.take()?;
        let Some((before, (name, behind))) =
            text.split_once("@{").and_then(|(before, after)| Some((before, after.split_once('}')?)))
        else {
            return Some((text, None));
        };
        rest = Some(behind);
        Some((before, Some(name)))
    })
}

fn find<'p>(parameters: &'p [Parameter], name: &str) -> Result<&'p Parameter, Error> {
    let found = parameters.iter().find(|parameter| parameter.name == name);
    found.ok_or_else(|| INVALID_INPUT.says(["The template needs a value for its parameter ", name, "."].concat()))
}

fn check_size(out: &str) -> Result<(), Error> {
    match out.len() > LONGEST {
        true => Err(INVALID_INPUT.says("The values make the template too long.")),
        false => Ok(()),
    }
}
