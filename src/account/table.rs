//! A table: rows by their keys and by their names, and what a call changed in them.

use std::collections::{BTreeMap, BTreeSet, HashMap};
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

#[derive(Debug)]
pub struct Table<R> {
    /// Nobody sees its order. Std's hash makes keys that collide hard to find.
    rows: HashMap<Rc<str>, Rc<R>>,
    names: BTreeMap<Rc<str>, Rc<R>>,
    /// The rows before the call that runs, in the order of its changes.
    log: Vec<(Rc<str>, Option<Rc<R>>)>,
}

impl<R> Default for Table<R> {
    fn default() -> Self {
        Table { rows: HashMap::default(), names: BTreeMap::new(), log: Vec::new() }
    }
}

impl<R: Keyed> Table<R> {
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    pub fn get(&self, key: &str) -> Option<&Rc<R>> {
        self.rows.get(key)
    }

    /// The row of a name, in any case.
    pub fn by_name(&self, name: &str) -> Option<&Rc<R>> {
        match name.bytes().any(|b| b.is_ascii_uppercase()) {
            true => self.names.get(&*name.to_ascii_lowercase()),
            false => self.names.get(name),
        }
    }

    /// The rows in the order of their names, with those as they are compared.
    pub fn by_names(&self, after: Option<&str>) -> impl Iterator<Item = (&Rc<str>, &Rc<R>)> {
        let from = after.map_or(Bound::Unbounded, Bound::Excluded);
        self.names.range::<str, _>((from, Bound::Unbounded))
    }

    /// The rows in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = &Rc<R>> {
        self.names.values()
    }

    /// Puts a row in the place of the one with its key, or takes that away, and gives the one that was there.
    pub(super) fn set(&mut self, key: &Rc<str>, row: Option<Rc<R>>) -> Option<Rc<R>> {
        let before = match &row {
            Some(row) => self.rows.insert(key.clone(), row.clone()),
            None => self.rows.remove(key),
        };
        if let Some(before) = &before {
            self.names.remove(&fold_name(before.name()));
        }
        if let Some(row) = row {
            self.names.insert(fold_name(row.name()), row);
        }
        before
    }

    pub(super) fn log(&mut self, key: &Rc<str>, before: Option<Rc<R>>) {
        self.log.push((key.clone(), before));
    }

    /// The last change that was not undone.
    pub(super) fn pop_log(&mut self) -> Option<(Rc<str>, Option<Rc<R>>)> {
        self.log.pop()
    }

    /// The keys of the rows that the call changed, each once, with what they hold now.
    pub(super) fn changed(&mut self) -> Vec<(Rc<str>, Option<Rc<R>>)> {
        let log = std::mem::take(&mut self.log);
        let mut seen = BTreeSet::new();
        let only = log.len() == 1;
        let keys = log.into_iter().map(|(key, _)| key).filter(|key| only || seen.insert(key.clone()));
        let row = |key: Rc<str>| {
            let row = self.rows.get(&key).cloned();
            (key, row)
        };
        keys.map(row).collect()
    }
}
