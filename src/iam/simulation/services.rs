//! What simulations know by the service reference: which form of ARN an action works on, and which
//! actions cannot be simulated on the same resources.

use crate::error::Error;
use crate::service_reference::{Action, ResourceType, Service, ServiceReference};

/// The form of ARN that a result on these resources is named by: `arn:${Partition}:s3:::${BucketName}`,
/// or `*` if the action has none. `None` for an action that the reference does not have.
///
/// Of several types it is the one that the first resource is of; else one that is required, one that
/// the action's name names, the first. [C]
pub fn form(services: &ServiceReference, action: &str, resources: &[String]) -> Option<String> {
    let (service, action) = services.action(action)?;
    let first = resources.first().map(String::as_str).unwrap_or_default();
    let mut chosen: Option<(&ResourceType, Rank)> = None;
    for (of, required) in service.resource_types_of(action) {
        let rank = (of.fit(first), required, named(&action.name, &of.name));
        if chosen.as_ref().is_none_or(|(_, best)| rank > *best) {
            chosen = Some((of, rank));
        }
    }
    Some(chosen.map_or("*", |(of, _)| of.form(first)).to_string())
}

/// What makes a type the better choice, the first first.
type Rank = (Option<usize>, bool, usize);

/// How much of an action's name is the name of a type: `instance` in `RunInstances`.
fn named(action: &str, of: &str) -> usize {
    let of = of.replace('-', "").to_ascii_lowercase();
    if action.to_ascii_lowercase().contains(&of) { of.len() } else { 0 }
}

/// Refuses actions that do not work on the same types of resource where resources are named.
/// [simulate.md §5] Those that the reference does not have go with any.
pub fn check(services: &ServiceReference, actions: &[String], resources: &[String]) -> Result<(), Error> {
    if resources.iter().all(|resource| resource == "*") {
        return Ok(());
    }
    let mut groups: Vec<(Needs, Vec<&str>)> = Vec::new();
    for name in actions {
        let Some((service, action)) = services.action(name) else { continue };
        let needs = Needs::of(service, action);
        match groups.iter_mut().find(|(group, _)| group.goes_with(&needs)) {
            Some((_, members)) => members.push(name),
            None => groups.push((needs, vec![name])),
        }
    }
    if groups.len() < 2 {
        return Ok(());
    }
    let lists: Vec<String> = groups.iter().map(|(_, members)| ["[", &members.join(","), "]"].concat()).collect();
    let lists = lists.join(" and ");
    Err(Error::invalid_input(format!("Invalid Input Actions: {lists} require different authorization information.")))
}

/// The types of resource that an action works on.
struct Needs<'a> {
    namespace: &'a str,
    required: Vec<usize>,
    all: Vec<usize>,
}

impl Needs<'_> {
    fn of<'a>(service: &'a Service, action: &Action) -> Needs<'a> {
        let links = || action.resource_types.iter();
        Needs {
            namespace: &service.namespace,
            required: links().filter(|link| link.required).map(|link| link.resource_type).collect(),
            all: links().map(|link| link.resource_type).collect(),
        }
    }

    /// Both need the same types; where one needs none, they have one in common or none at all. [C]
    fn goes_with(&self, other: &Needs) -> bool {
        if self.all.is_empty() || other.all.is_empty() {
            return self.all.is_empty() && other.all.is_empty();
        }
        let within = |some: &[usize], others: &[usize]| some.iter().all(|of| others.contains(of));
        self.namespace == other.namespace
            && match self.required.is_empty() || other.required.is_empty() {
                true => self.all.iter().any(|of| other.all.contains(of)),
                false => within(&self.required, &other.required) && within(&other.required, &self.required),
            }
    }
}
