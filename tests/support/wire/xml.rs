//! Answers in XML, read strictly: what stands there must be what the shape says, and nothing else.

use iamlet::operation::Operation;
use iamlet::protocol::IAM;
use iamlet::shape::{Shape, Structure};
use roxmltree::{Document, Node};
use serde_json::{Map, Value, json};

use super::told;
use crate::support::calls::dates;

type Read<T> = Result<T, String>;

/// The output of a call that succeeded, as [`iamlet::iam::Answer`] has it.
pub fn output(text: &str, operation: &Operation, request_id: &str) -> Read<Value> {
    let document = parsed(text)?;
    let root = root(&document, IAM.namespace)?;
    let name = operation.name;
    named(root, &format!("{name}Response"))?;
    let parts = elements(root)?;
    let (result, metadata) = match (operation.output, &parts[..]) {
        (Some(_), [result, metadata]) => (Some(*result), *metadata),
        (None, [metadata]) => (None, *metadata),
        _ => return Err(format!("{} parts of an answer", parts.len())),
    };
    named(metadata, "ResponseMetadata")?;
    match &elements(metadata)?[..] {
        [id] if id.tag_name().name() == "RequestId" && text_of(*id)? == request_id => {}
        _ => return Err("no request id, or another".to_string()),
    }
    let Some((shape, result)) = operation.output.zip(result) else { return Ok(json!({})) };
    named(result, &format!("{name}Result"))?;
    structure(shape, result)
}

/// Code, message and status of a call that failed.
pub fn error(text: &str, namespace: &str, status: u16, request_id: &str) -> Read<Value> {
    let document = parsed(text)?;
    let root = root(&document, namespace)?;
    named(root, "ErrorResponse")?;
    let [error, id] = elements(root)?[..] else { return Err("an error has two parts".to_string()) };
    named(error, "Error")?;
    named(id, "RequestId")?;
    let [fault, code, message] = elements(error)?[..] else { return Err("an error tells three things".to_string()) };
    [(fault, "Type"), (code, "Code"), (message, "Message")]
        .into_iter()
        .try_for_each(|(node, name)| named(node, name))?;
    let wanted = if status < 500 { "Sender" } else { "Receiver" };
    if text_of(fault)? != wanted || text_of(id)? != request_id {
        return Err(format!("type or request id is not {wanted}, {request_id}"));
    }
    Ok(told(text_of(code)?, text_of(message)?, status))
}

/// An answer as rows expect it: elements by their names, `member` and `entry` as lists; of the root its
/// name and its namespace, too.
pub fn tree(text: &str) -> Read<Value> {
    let document = parsed(text)?;
    let root = document.root_element();
    let mut tree = untyped(root)?;
    tree["root"] = json!(root.tag_name().name());
    tree["namespace"] = json!(root.tag_name().namespace());
    Ok(tree)
}

fn untyped(node: Node) -> Read<Value> {
    let inner = elements(node)?;
    if inner.is_empty() {
        return text_of(node).map(Value::from);
    }
    if inner.iter().all(|node| ["member", "entry"].contains(&node.tag_name().name())) {
        return inner.into_iter().map(untyped).collect();
    }
    let members = inner.into_iter().map(|node| Ok((node.tag_name().name().to_string(), untyped(node)?)));
    members.collect::<Read<Map<_, _>>>().map(Value::Object)
}

fn parsed(text: &str) -> Read<Document<'_>> {
    Document::parse(text).map_err(|error| format!("no XML: {error}"))
}

/// The root, if everything is of one namespace.
fn root<'d>(document: &'d Document, namespace: &str) -> Read<Node<'d, 'd>> {
    let foreign = |node: &Node| node.is_element() && node.tag_name().namespace() != Some(namespace);
    match document.root_element().descendants().find(foreign) {
        Some(node) => Err(format!("{} is not of {namespace}", node.tag_name().name())),
        None => Ok(document.root_element()),
    }
}

fn named(node: Node, name: &str) -> Read<()> {
    let actual = node.tag_name().name();
    if actual == name { Ok(()) } else { Err(format!("{actual} in the place of {name}")) }
}

/// The elements in a node that holds nothing else, or only text.
fn elements<'d>(node: Node<'d, 'd>) -> Read<Vec<Node<'d, 'd>>> {
    let (inner, other): (Vec<_>, Vec<_>) = node.children().partition(Node::is_element);
    if inner.is_empty() || other.is_empty() { Ok(inner) } else { Err(format!("{node:?} mixes text and elements")) }
}

fn text_of<'d>(node: Node<'d, 'd>) -> Read<&'d str> {
    match node.first_child() {
        None => Ok(""),
        Some(text) if text.is_text() && text.next_sibling().is_none() => Ok(text.text().unwrap_or_default()),
        Some(_) => Err(format!("{node:?} is no text")),
    }
}

/// The members of a structure, which may stand in any order, each once.
pub fn structure(of: &Structure, node: Node) -> Read<Value> {
    let mut members = Map::new();
    for inner in elements_only(node)? {
        let name = inner.tag_name().name();
        let member = of.members.iter().find(|member| member.name == name);
        let member = member.ok_or_else(|| format!("{} has no member {name}", of.name))?;
        if members.insert(name.to_string(), typed(&member.shape, inner)?).is_some() {
            return Err(format!("{name} is there twice"));
        }
    }
    Ok(Value::Object(members))
}

fn elements_only<'d>(node: Node<'d, 'd>) -> Read<Vec<Node<'d, 'd>>> {
    let inner = elements(node)?;
    if inner.is_empty() && !text_of(node)?.is_empty() { Err(format!("{node:?} holds text")) } else { Ok(inner) }
}

fn typed(shape: &Shape, node: Node) -> Read<Value> {
    match shape {
        Shape::Structure(of) => structure(of, node),
        Shape::List(list) => {
            let item = |node: Node| named(node, "member").and_then(|()| typed(&list.item, node));
            elements_only(node)?.into_iter().map(item).collect()
        }
        Shape::Map(_, of) => {
            let entry = |node| match elements(node)?[..] {
                [key, value] => {
                    named(key, "key").and(named(value, "value"))?;
                    Ok((text_of(key)?.to_string(), typed(of, value)?))
                }
                _ => Err("an entry is a key and a value".to_string()),
            };
            elements_only(node)?.into_iter().map(entry).collect::<Read<Map<_, _>>>().map(Value::Object)
        }
        Shape::Text(_) | Shape::Blob => text_of(node).map(Value::from),
        Shape::Integer(_) => text_of(node)?.parse::<i64>().map(Value::from).map_err(|error| error.to_string()),
        Shape::Boolean => text_of(node)?.parse::<bool>().map(Value::from).map_err(|error| error.to_string()),
        Shape::Timestamp => {
            dates::seconds(text_of(node)?).map(Value::from).ok_or_else(|| format!("{node:?} is no date"))
        }
    }
}

/// A structure in an answer of its own, for texts that no account would give.
pub fn result(text: &str, of: &Structure) -> Read<Value> {
    let document = parsed(text)?;
    let result = document.root_element().first_element_child().ok_or("an answer without a result")?;
    structure(of, result)
}
