//! A table: rows by their keys and by their names, and what a call changed in them.

use crate::order::Seen;
use std::collections::{BTreeMap, HashMap};
use std::ops::Bound;
use std::rc::Rc;

/// A name as it is compared: without case. Names are ASCII by their constraints.
pub fn fold_name(name: &Rc<str>) -> Rc<str> {
    if name.bytes().any(|b| b.is_ascii_uppercase()) { name.to_ascii_lowercase().into() } else { name.clone() }
}

/// What a table holds.
pub trait Keyed {
    /// What never changes.
    fn key(&self) -> &Rc<str>;
    fn name(&self) -> &Rc<str>;
}

/// Where the rows of a table are, by their keys and by their names. It knows nothing of what they
/// are, so that all tables share its code.
#[derive(Debug, Default)]
struct Index {
    /// Nobody sees its order. Std's hash makes keys that collide hard to find.
    places: HashMap<Rc<str>, usize>,
    names: BTreeMap<Rc<str>, usize>,
    /// Places of rows that are gone.
    free: Vec<usize>,
    /// The keys of what the call that runs has changed, in order.
    changed: Vec<Rc<str>>,
}

impl Index {
    #[inline(never)]
    fn by_name(&self, name: &str) -> Option<usize> {
        let place = match name.bytes().any(|b| b.is_ascii_uppercase()) {
            true => self.names.get(&*name.to_ascii_lowercase()),
            false => self.names.get(name),
        };
        place.copied()
    }

    #[inline(never)]
    fn by_key(&self, key: &str) -> Option<usize> {
        self.places.get(key).copied()
    }

    /// The place of a row from now on, in a table of so many places.
    #[inline(never)]
    fn add(&mut self, key: &Rc<str>, name: &Rc<str>, places: usize) -> usize {
        let place = self.by_key(key).or_else(|| self.free.pop()).unwrap_or(places);
        self.places.insert(key.clone(), place);
        self.names.insert(fold_name(name), place);
        place
    }

    #[inline(never)]
    fn remove(&mut self, key: &Rc<str>) {
        self.free.extend(self.places.remove(key));
    }

    #[inline(never)]
    fn remove_name(&mut self, name: &Rc<str>) {
        self.names.remove(&fold_name(name));
    }

    /// The keys of what the call has changed, each once.
    #[inline(never)]
    fn take_changed(&mut self) -> Vec<Rc<str>> {
        let mut changed = std::mem::take(&mut self.changed);
        if changed.len() > 1 {
            let mut seen = Seen::default();
            changed.retain(|key| seen.insert(key));
        }
        changed
    }

    #[inline(never)]
    fn names_after(&self, after: Option<&str>) -> std::collections::btree_map::Range<'_, Rc<str>, usize> {
        let from = after.map_or(Bound::Unbounded, Bound::Excluded);
        self.names.range::<str, _>((from, Bound::Unbounded))
    }
}

#[derive(Debug)]
pub struct Table<R> {
    index: Index,
    places: Vec<Option<Rc<R>>>,
    /// The rows before the call that runs, one for each of its changes.
    log: Vec<Option<Rc<R>>>,
}

impl<R> Default for Table<R> {
    fn default() -> Self {
        Table { index: Index::default(), places: Vec::new(), log: Vec::new() }
    }
}

impl<R: Keyed> Table<R> {
    pub fn len(&self) -> usize {
        self.index.places.len()
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn at(&self, place: usize) -> Option<&Rc<R>> {
        self.places.get(place)?.as_ref()
    }

    pub fn get(&self, key: &str) -> Option<&Rc<R>> {
        self.at(self.index.by_key(key)?)
    }

    /// The row of a name, in any case.
    pub fn by_name(&self, name: &str) -> Option<&Rc<R>> {
        self.at(self.index.by_name(name)?)
    }

    /// The rows in the order of their names, with those as they are compared.
    pub fn by_names(&self, after: Option<&str>) -> impl Iterator<Item = (&Rc<str>, &Rc<R>)> {
        self.index.names_after(after).filter_map(|(name, place)| Some((name, self.at(*place)?)))
    }

    /// The rows in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = &Rc<R>> {
        self.by_names(None).map(|(_, row)| row)
    }

    /// Puts a row in the place of the one with its key, or takes that away, and gives the one that was there.
    pub(super) fn set(&mut self, key: &Rc<str>, row: Option<Rc<R>>) -> Option<Rc<R>> {
        let place = self.index.by_key(key);
        let before = place.and_then(|place| self.places.get_mut(place)?.take());
        if let Some(before) = &before {
            self.index.remove_name(before.name());
        }
        match row {
            Some(row) => {
                let place = self.index.add(key, row.name(), self.places.len());
                match self.places.get_mut(place) {
                    Some(at) => *at = Some(row),
                    None => self.places.push(Some(row)),
                }
            }
            None => self.index.remove(key),
        }
        before
    }

    /// To undo several changes of one row in a row takes the first of them only.
    pub(super) fn log(&mut self, key: &Rc<str>, before: Option<Rc<R>>) {
        if self.index.changed.last() == Some(key) {
            return;
        }
        self.index.changed.push(key.clone());
        self.log.push(before);
    }

    /// The last change that was not undone.
    pub(super) fn pop_log(&mut self) -> Option<(Rc<str>, Option<Rc<R>>)> {
        Some((self.index.changed.pop()?, self.log.pop()?))
    }

    /// The keys of the rows that the call changed, each once; the log is empty then.
    pub(super) fn take_changed(&mut self) -> Vec<Rc<str>> {
        self.log.clear();
        self.index.take_changed()
    }
}
