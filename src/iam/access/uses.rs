//! The last use of a service, or of an action, among those of several.

use std::rc::Rc;

use crate::account::{Accesses, ServiceUse, Use};
use crate::error::Error;
use crate::iam::answer::TRACKED;
use crate::iam::page::{Page, Pager};
use crate::order::places;

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
    pub fn actions(&self, namespace: &str, now: i64) -> Vec<(Rc<str>, Option<Last>)> {
        let all = self.of(namespace, now).flat_map(|(by, service)| service.actions.iter().map(move |used| (by, used)));
        let told = all.filter(|(_, used)| is_told(&used.last, now));
        let mut out: Vec<(Rc<str>, Option<Last>)> = Vec::new();
        for (by, used) in told {
            let folded = used.name.to_ascii_lowercase();
            let place = out.binary_search_by(|(name, _)| name.to_ascii_lowercase().cmp(&folded));
            let at = place.unwrap_or_else(|at| {
                out.insert(at, (used.name.clone(), None));
                at
            });
            out.get_mut(at).into_iter().for_each(|(_, last)| keep_later(last, by, &used.last));
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

/// The keys by their dates, of which none is before all others; those of one date stay as they are.
#[inline(never)]
pub fn by_date(keys: &[Rc<str>], dates: &[Option<i64>], latest_first: bool) -> Vec<Rc<str>> {
    let compare = |a: usize, b: usize| {
        let order = dates.get(a).cmp(&dates.get(b));
        if latest_first { order.reverse() } else { order }
    };
    places(keys.len(), &compare).into_iter().filter_map(|at| keys.get(at).cloned()).collect()
}

/// A page of keys.
#[inline(never)]
pub fn page(pager: &Pager, keys: Vec<Rc<str>>) -> Result<Page<Rc<str>>, Error> {
    pager.list(keys, |key| key)
}
