//! Reading a pack's text: first where each service is, then a service when it is asked for.

use std::cell::OnceCell;
use std::rc::Rc;

use super::service::{AccessLevel, Action, ConditionKey, Link, ResourceType, Service};
use super::{FIRST_LINE, NO_PACK, Section};
use crate::order::sorted_by;

/// The places of the services in the text.
pub fn sections(text: &str) -> Result<Vec<Section>, &'static str> {
    if text.lines().next() != Some(FIRST_LINE) {
        return Err(NO_PACK);
    }
    let mut sections: Vec<Section> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let end = at + line.len();
        if let Some(rest) = line.strip_prefix('=') {
            let mut bars = rest.match_indices('|').map(|(bar, _)| at + 1 + bar);
            let (Some(first), Some(second)) = (bars.next(), bars.next()) else { return Err(NO_PACK) };
            sections.push(Section {
                namespace: at + 1..first,
                name: second + 1..at + line.trim_end().len(),
                lines: end..end,
                has_control_policies: second > first + 1,
                service: OnceCell::new(),
            });
        } else if let Some(last) = sections.last_mut() {
            last.lines.end = end;
        }
        at = end;
    }
    Ok(sections)
}

/// Reads the lines of one service. What a line lacks is empty.
pub fn service((namespace, name, has_control_policies): (&str, &str, bool), lines: &str) -> Service {
    let mut service = Service {
        namespace: namespace.to_string(),
        name: name.to_string(),
        has_control_policies,
        actions: Vec::new(),
        resource_types: Vec::new(),
        condition_keys: Vec::new(),
    };
    for line in lines.lines() {
        let cells = parts(line, '|');
        let cell = |at: usize| cells.get(at).copied().unwrap_or_default();
        if let Some(of) = cell(0).strip_prefix('?') {
            condition_keys(&mut service, of, cell(1));
        } else if let Some(name) = cell(0).strip_prefix(':') {
            service.resource_types.push(ResourceType {
                name: name.to_string(),
                arns: parts(cell(1), ',').into_iter().map(|arn| arn.trim_start().to_string()).collect(),
                condition_keys: numbers(cell(2)),
            });
        } else if let Some(level) = level(cell(0)) {
            let links = parts(cell(1), ',').into_iter().filter_map(link).collect();
            actions(&mut service, level, links, numbers(cell(2)).into(), cell(3));
        }
    }
    service.actions = sorted_by(std::mem::take(&mut service.actions), |action| action.name.clone());
    service
}

fn condition_keys(service: &mut Service, of: &str, names: &str) {
    let of: Rc<str> = of.into();
    for name in parts(names, ',') {
        let namespace = if name.starts_with(':') { &*service.namespace } else { "" };
        service.condition_keys.push(ConditionKey { name: [namespace, name].concat(), of: of.clone() });
    }
}

/// `Get:Object,ObjectAcl;Head:Bucket`
fn actions(service: &mut Service, level: AccessLevel, links: Rc<[Link]>, keys: Rc<[usize]>, names: &str) {
    for group in parts(names, ';') {
        let Some((word, rests)) = group.split_once(':') else { continue };
        for rest in parts(rests, ',') {
            service.actions.push(Action {
                name: [word, rest].concat(),
                level,
                resource_types: links.clone(),
                condition_keys: keys.clone(),
            });
        }
    }
}

/// `3*/0/7`: the type with number 3, required, and two keys.
fn link(text: &str) -> Option<Link> {
    let mut numbers = numbers(text);
    if numbers.is_empty() {
        return None;
    }
    Some(Link { resource_type: numbers.remove(0), required: text.contains('*'), condition_keys: numbers })
}

/// What stands between the separators; each use of `split` itself would be code of its own.
#[inline(never)]
fn parts(text: &str, separator: char) -> Vec<&str> {
    text.split(separator).collect()
}

/// The numbers in a text, whatever stands between them.
fn numbers(text: &str) -> Vec<usize> {
    let mut numbers = Vec::new();
    let mut within = false;
    for byte in text.bytes() {
        let digit = usize::from(byte.wrapping_sub(b'0'));
        match numbers.last_mut() {
            _ if digit > 9 => {}
            Some(number) if within => *number = usize::wrapping_mul(*number, 10).wrapping_add(digit),
            _ => numbers.push(digit),
        }
        within = digit <= 9;
    }
    numbers
}

fn level(letter: &str) -> Option<AccessLevel> {
    Some(match letter {
        "L" => AccessLevel::List,
        "R" => AccessLevel::Read,
        "W" => AccessLevel::Write,
        "T" => AccessLevel::Tagging,
        "P" => AccessLevel::PermissionsManagement,
        _ => return None,
    })
}
