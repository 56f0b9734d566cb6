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
        let mut cells = line.split('|');
        let mut cell = || cells.next().unwrap_or_default();
        let first = cell();
        if let Some(of) = first.strip_prefix('?') {
            condition_keys(&mut service, of, cell());
        } else if let Some(name) = first.strip_prefix(':') {
            service.resource_types.push(ResourceType {
                name: name.to_string(),
                arns: cell().split(", ").map(str::to_string).collect(),
                condition_keys: numbers(cell(), ','),
            });
        } else if let Some(level) = level(first) {
            let links = cell().split(',').filter_map(link).collect();
            actions(&mut service, level, links, numbers(cell(), ',').into(), cell());
        }
    }
    service.actions = sorted_by(std::mem::take(&mut service.actions), |action| action.name.clone());
    service
}

fn condition_keys(service: &mut Service, of: &str, names: &str) {
    let of: Rc<str> = of.into();
    for name in names.split(',') {
        let name = match name.starts_with(':') {
            true => [&service.namespace, name].concat(),
            false => name.to_string(),
        };
        service.condition_keys.push(ConditionKey { name, of: of.clone() });
    }
}

/// `Get:Object,ObjectAcl;Head:Bucket`
fn actions(service: &mut Service, level: AccessLevel, links: Rc<[Link]>, keys: Rc<[usize]>, names: &str) {
    for (word, rests) in names.split(';').filter_map(|group| group.split_once(':')) {
        service.actions.extend(rests.split(',').map(|rest| Action {
            name: [word, rest].concat(),
            level,
            resource_types: links.clone(),
            condition_keys: keys.clone(),
        }));
    }
}

/// `3*/0/7`: the third type, required, with two keys.
fn link(text: &str) -> Option<Link> {
    let (of, keys) = text.split_once('/').unwrap_or((text, ""));
    let required = of.ends_with('*');
    let resource_type = of.trim_end_matches('*').parse().ok()?;
    Some(Link { resource_type, required, condition_keys: numbers(keys, '/') })
}

fn numbers(text: &str, separator: char) -> Vec<usize> {
    text.split(separator).filter_map(|number| number.parse().ok()).collect()
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
