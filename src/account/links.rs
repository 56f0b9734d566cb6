//! Who refers to what: the way back from a group to its users, from a policy to those that it is
//! attached to, from a role to its instance profiles. Derived from the rows, never kept.

use std::collections::BTreeMap;
use std::ops::Bound;
use std::rc::Rc;

use super::table::fold_name;

/// What refers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Referrer {
    Group,
    User,
    Role,
    InstanceProfile,
    Credentials,
    MfaDevice,
    DelegationRequest,
}

/// How one row refers to a target.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// It is attached, a member, or held.
    pub attached: bool,
    pub boundary: bool,
}

/// How many refer to a target.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub attached: i64,
    pub boundaries: i64,
}

/// A row that refers to a target.
#[derive(Clone, Debug)]
pub struct Link {
    pub id: Rc<str>,
    pub usage: Usage,
}

/// A target, what refers to it, and that one's name as it is compared.
type Key = (Rc<str>, Referrer, Rc<str>);

/// A row as far as links follow from it.
#[derive(PartialEq)]
pub(super) struct Side {
    pub name: Rc<str>,
    pub targets: Vec<(Rc<str>, Usage)>,
}

#[derive(Debug, Default)]
pub struct Links {
    links: BTreeMap<Key, Link>,
    counts: BTreeMap<Rc<str>, Counts>,
}

impl Links {
    pub fn counts(&self, target: &str) -> Counts {
        self.counts.get(target).copied().unwrap_or_default()
    }

    /// Those of one kind that refer to a target, in the order of their names.
    pub fn of(&self, target: &str, of: Referrer, after: Option<&str>) -> impl Iterator<Item = (&Rc<str>, &Link)> {
        let target: Rc<str> = target.into();
        let from = match after {
            Some(name) => Bound::Excluded((target.clone(), of, name.into())),
            None => Bound::Included((target.clone(), of, "".into())),
        };
        let range = self.links.range((from, Bound::Unbounded));
        range.take_while(move |((at, kind, _), _)| *at == target && *kind == of).map(|((.., name), link)| (name, link))
    }

    /// Follows a row that changed, came or went.
    pub(super) fn change(&mut self, of: Referrer, id: &Rc<str>, before: Option<Side>, now: Option<Side>) {
        if before == now {
            return;
        }
        if let Some(Side { name, targets }) = before {
            let name = fold_name(&name);
            for (target, usage) in targets {
                self.count(&target, usage, -1);
                self.links.remove(&(target, of, name.clone()));
            }
        }
        if let Some(Side { name, targets }) = now {
            let name = fold_name(&name);
            for (target, usage) in targets {
                self.count(&target, usage, 1);
                let link = Link { id: id.clone(), usage };
                let kept = self.links.entry((target, of, name.clone())).or_insert(link);
                kept.usage.attached |= usage.attached;
                kept.usage.boundary |= usage.boundary;
            }
        }
    }

    fn count(&mut self, target: &Rc<str>, usage: Usage, by: i64) {
        let counts = self.counts.entry(target.clone()).or_default();
        counts.attached += by * i64::from(usage.attached);
        counts.boundaries += by * i64::from(usage.boundary);
        if *counts == Counts::default() {
            self.counts.remove(target);
        }
    }
}
