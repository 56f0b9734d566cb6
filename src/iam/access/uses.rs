//! The last use of a service, or of an action, among those of several.

use std::rc::Rc;

use crate::account::{Accesses, ServiceUse, Use};
use crate::iam::answer::TRACKED;
use crate::order::sorted_by;

/// What several principals used, each by its place.
#[derive(Default)]
pub struct Uses(Vec<Option<Rc<Accesses>>>);

/// A last use, and the place of whose it is.
#[derive(Clone)]
pub struct Last {
    pub by: usize,
    pub at: Use,
}

impl Uses {
    /// Adds what one used, if it was ever seen.
    pub fn add(&mut self, accesses: Option<Rc<Accesses>>) {
        self.0.push(accesses);
    }

    /// The uses of a service in the time that is told, by their places.
    pub fn of<'a>(&'a self, namespace: &'a str, now: i64) -> impl Iterator<Item = (usize, &'a ServiceUse)> + 'a {
        let rows = self.0.iter().enumerate().filter_map(|(by, row)| Some((by, row.as_ref()?.of(namespace)?)));
        rows.filter(move |(_, service)| is_told(&service.last, now))
    }

    /// The last use of a service, and how many used it.
    pub fn last(&self, namespace: &str, now: i64) -> (Option<Last>, i64) {
        let (mut last, mut count) = (None, 0);
        for (by, service) in self.of(namespace, now) {
            count += 1;
            keep_later(&mut last, by, &service.last);
        }
        (last, count)
    }

    /// The last use of each action of a service, in the order of their names.
    pub fn actions(&self, namespace: &str, now: i64) -> Vec<(Rc<str>, Last)> {
        let all = self.of(namespace, now).flat_map(|(by, service)| service.actions.iter().map(move |used| (by, used)));
        let told = all.filter(|(_, used)| is_told(&used.last, now));
        let mut out: Vec<(Rc<str>, Last)> = Vec::new();
        for (by, used) in sorted_by(told.collect(), |(_, used)| used.name.to_ascii_lowercase()) {
            let mut last = out.pop_if(|(name, _)| name.eq_ignore_ascii_case(&used.name)).map(|(_, last)| last);
            keep_later(&mut last, by, &used.last);
            out.extend(last.map(|last| (used.name.clone(), last)));
        }
        out
    }
}

fn is_told(used: &Use, now: i64) -> bool {
    used.date >= now.saturating_sub(TRACKED)
}

/// Of uses at one time the first one stays.
fn keep_later(last: &mut Option<Last>, by: usize, at: &Use) {
    if last.as_ref().is_none_or(|last| last.at.date < at.date) {
        *last = Some(Last { by, at: at.clone() });
    }
}

/// A number by which the latest date comes first, and none last.
pub fn latest_first(date: Option<i64>) -> u64 {
    date.map_or(u64::MAX, |date| !((date as u64) ^ (1 << 63)))
}
