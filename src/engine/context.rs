//! The request context: condition keys and their values (evaluation.md §1, §10).

use super::defaults::Defaults;
use super::fold::fold_char;
use super::memo::Memo;
use crate::order::places;
use crate::text::part;

/// A condition key as it is looked up: folded, with its hash.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    pub folded: Box<str>,
    hash: u32,
}

impl Key {
    pub fn new(name: &str) -> Key {
        let folded = super::fold::fold(name).into_boxed_str();
        Key { hash: hash(&folded), folded }
    }
}

/// FNV-1a, which is enough to tell the few keys of a context apart.
const fn hash(text: &str) -> u32 {
    let (bytes, mut hash, mut at) = (text.as_bytes(), 0x811c_9dc5_u32, 0);
    while at < bytes.len() {
        hash = (hash ^ bytes[at] as u32).wrapping_mul(0x0100_0193);
        at += 1;
    }
    hash
}

/// What a request carries for one key.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'c> {
    /// The key as it was first written.
    pub spelling: &'c str,
    pub values: Values<'c>,
    /// Given as a list, of whatever length.
    pub multivalued: bool,
    /// The values are base64, as the simulator's type `binary` sends them.
    pub base64: bool,
    conflict: bool,
}

impl<'c> Entry<'c> {
    /// A key with one value.
    pub fn single(spelling: &'c str, value: &'c str) -> Entry<'c> {
        Entry { spelling, values: Values::One(value), multivalued: false, base64: false, conflict: false }
    }
}

#[derive(Clone, Copy, Debug)]
pub enum Values<'c> {
    One(&'c str),
    Some { text: &'c str, places: &'c [Place] },
}

impl<'c> Values<'c> {
    pub fn len(self) -> usize {
        match self {
            Values::One(_) => 1,
            Values::Some { places, .. } => places.len(),
        }
    }

    pub fn is_empty(self) -> bool {
        self.len() == 0
    }

    pub fn get(self, at: usize) -> Option<&'c str> {
        match self {
            Values::One(value) => (at == 0).then_some(value),
            Values::Some { text, places } => places.get(at).map(|place| place.of(text)),
        }
    }

    pub fn iter(self) -> impl Iterator<Item = &'c str> {
        (0..self.len()).filter_map(move |at| self.get(at))
    }
}

/// A part of a context's text.
#[derive(Clone, Copy, Debug)]
pub struct Place(u32, u32);

impl Place {
    fn of(self, text: &str) -> &str {
        part(text, self.0 as usize..self.1 as usize)
    }
}

/// How the values of a key were given.
#[derive(Clone, Copy, Debug, Default)]
pub struct Form {
    pub multivalued: bool,
    pub base64: bool,
}

impl Form {
    pub const SINGLE: Form = Form { multivalued: false, base64: false };
    pub const LIST: Form = Form { multivalued: true, base64: false };
}

/// Keys with their values, one text for all of them. Keys are found whatever their case.
#[derive(Clone, Debug, Default)]
pub struct Context {
    text: String,
    slots: Vec<Slot>,
    values: Vec<Place>,
    /// The numbers of slots, from 1, by the hashes of their keys: at most half of it is taken.
    table: Vec<u32>,
    memo: Option<Memo>,
    /// Where the text of a shape's keys ends.
    keys_end: usize,
}

#[derive(Clone, Debug)]
struct Slot {
    hash: u32,
    folded: Place,
    spelling: Place,
    /// Of `values`.
    from: u32,
    to: u32,
    form: Form,
    /// The request carries the key in two spellings: nobody can say which one counts.
    conflict: bool,
}

impl Context {
    pub fn new() -> Self {
        Self::default()
    }

    /// The same, to be asked with again and again: what conditions come to is remembered.
    pub fn prepared(mut self) -> Context {
        self.memo = Some(Memo::default());
        self
    }

    pub fn memo(&self) -> Option<&Memo> {
        self.memo.as_ref()
    }

    /// Keys without values, to be filled with [`Context::refill`]; `None` if two of them are the same.
    pub fn shape<'k>(keys: impl Iterator<Item = &'k str>) -> Option<Context> {
        let mut shape = Context::default();
        for key in keys {
            shape.insert(key, Form::SINGLE, &mut std::iter::empty()).then_some(())?;
        }
        shape.keys_end = shape.text.len();
        Some(shape)
    }

    /// Gives the keys of a shape their values, in the place of those before. `text` is all values, one after
    /// the other; `lengths` has for each key that of its value, or the number of its values with [`Context::LIST`]
    /// added and then the length of each. `None` if they do not fit one another.
    pub fn refill(&mut self, text: &str, lengths: &[u32]) -> Option<()> {
        let Context { text: own, slots, values, keys_end, .. } = self;
        own.truncate(*keys_end);
        own.push_str(text);
        values.clear();
        let (mut lengths, mut at) = (lengths.iter(), *keys_end as u32);
        for slot in slots {
            slot.from = values.len() as u32;
            let first = *lengths.next()?;
            slot.form = if first & Self::LIST == 0 { Form::SINGLE } else { Form::LIST };
            let count = if slot.form.multivalued { first & !Self::LIST } else { 1 };
            for value in 0..count {
                let length = if value == 0 && !slot.form.multivalued { first } else { *lengths.next()? };
                values.push(Place(at, at.checked_add(length)?));
                at += length;
            }
            slot.to = values.len() as u32;
        }
        (at as usize == own.len() && lengths.next().is_none()).then_some(())
    }

    pub const LIST: u32 = 1 << 31;

    /// Adds a key; false if it is there already in any spelling, and then nothing changes.
    pub fn insert(&mut self, spelling: &str, form: Form, values: &mut dyn Iterator<Item = &str>) -> bool {
        let before = self.text.len();
        if spelling.is_ascii() {
            self.text.push_str(spelling);
            if let Some(added) = self.text.get_mut(before..) {
                added.make_ascii_lowercase();
            }
        } else {
            self.text.extend(spelling.chars().map(fold_char));
        }
        let folded = Place(before as u32, self.text.len() as u32);
        let hash = hash(folded.of(&self.text));
        if self.slot(folded.of(&self.text), hash).is_some() {
            self.text.truncate(before);
            return false;
        }
        self.memo = None;
        let same = folded.of(&self.text) == spelling;
        let spelling = if same { folded } else { self.write(spelling) };
        let from = self.values.len() as u32;
        for value in values {
            let place = self.write(value);
            self.values.push(place);
        }
        let to = self.values.len() as u32;
        self.slots.push(Slot { hash, folded, spelling, from, to, form, conflict: false });
        self.enter(self.slots.len() - 1);
        true
    }

    /// Adds a key with one value.
    pub fn insert_one(&mut self, spelling: &str, value: &str) -> bool {
        self.insert(spelling, Form::SINGLE, &mut std::iter::once(value))
    }

    fn write(&mut self, text: &str) -> Place {
        let from = self.text.len() as u32;
        self.text.push_str(text);
        Place(from, self.text.len() as u32)
    }

    /// Puts a slot into the table.
    fn enter(&mut self, slot: usize) {
        if self.slots.len() * 2 > self.table.len() {
            let size = (self.slots.len() * 4).next_power_of_two();
            self.table.clear();
            self.table.resize(size, 0);
            (0..slot).for_each(|slot| self.place(slot));
        }
        self.place(slot);
    }

    fn place(&mut self, slot: usize) {
        let mask = self.table.len() - 1;
        let mut at = self.slots[slot].hash as usize & mask;
        while self.table[at] != 0 {
            at = (at + 1) & mask;
        }
        self.table[at] = slot as u32 + 1;
    }

    fn slot(&self, folded: &str, hash: u32) -> Option<usize> {
        let mask = self.table.len().checked_sub(1)?;
        let mut at = hash as usize & mask;
        loop {
            let slot = (*self.table.get(at)? as usize).checked_sub(1)?;
            let found = self.slots.get(slot)?;
            if found.hash == hash && found.folded.of(&self.text) == folded {
                return Some(slot);
            }
            at = (at + 1) & mask;
        }
    }

    fn entry(&self, slot: &Slot) -> Entry<'_> {
        let places = &self.values[slot.from as usize..slot.to as usize];
        Entry {
            spelling: slot.spelling.of(&self.text),
            values: Values::Some { text: &self.text, places },
            multivalued: slot.form.multivalued,
            base64: slot.form.base64,
            conflict: slot.conflict,
        }
    }

    pub fn get(&self, key: &Key) -> Option<Entry<'_>> {
        self.slot(&key.folded, key.hash).map(|slot| self.entry(&self.slots[slot]))
    }

    pub fn contains(&self, key: &Key) -> bool {
        self.slot(&key.folded, key.hash).is_some()
    }

    /// Whether it has a key, which is folded.
    pub fn has(&self, folded: &str) -> bool {
        self.slot(folded, hash(folded)).is_some()
    }

    /// Says of a key that it is there in two spellings; false if it is not there.
    pub fn set_conflict(&mut self, key: &Key) -> bool {
        let slot = self.slot(&key.folded, key.hash);
        self.memo = None;
        if let Some(slot) = slot {
            self.slots[slot].conflict = true;
        }
        slot.is_some()
    }
}

/// What a key comes to in a request.
#[derive(Clone, Copy, Debug)]
pub enum Found<'c> {
    /// Not there, or there without values.
    Missing,
    /// There in two spellings.
    Conflict,
    Values(Entry<'c>),
}

/// The context of one request: what the caller gave wins over what is filled in.
pub struct RequestContext<'r> {
    pub given: &'r Context,
    pub principal: &'r Context,
    pub defaults: Option<Defaults<'r>>,
}

impl RequestContext<'_> {
    pub fn find(&self, key: &Key) -> Found<'_> {
        match self.entry(key) {
            None => Found::Missing,
            Some(entry) if entry.conflict => Found::Conflict,
            Some(entry) if entry.values.is_empty() => Found::Missing,
            Some(entry) => Found::Values(entry),
        }
    }

    fn entry(&self, key: &Key) -> Option<Entry<'_>> {
        self.given
            .get(key)
            .or_else(|| self.principal.get(key))
            .or_else(|| self.defaults.as_ref().and_then(|defaults| defaults.get(&key.folded)))
    }

    /// From here on it is noted whether a value is asked for that another request with this context may not have.
    pub fn start_watching(&self) {
        self.saw_passing();
    }

    pub fn saw_passing(&self) -> bool {
        self.defaults.as_ref().is_some_and(Defaults::gave_passing)
    }

    /// The keys that were filled in and not overridden, in the order of their names.
    pub fn filled(&self) -> Vec<Entry<'_>> {
        let mut filled: Vec<(&str, Entry)> = Vec::with_capacity(16);
        for slot in &self.principal.slots {
            filled.push((slot.folded.of(&self.principal.text), self.principal.entry(slot)));
        }
        for (folded, entry) in self.defaults.iter().flat_map(Defaults::all) {
            if !self.principal.has(folded) {
                filled.push((folded, entry));
            }
        }
        filled.retain(|(folded, entry)| !self.given.has(folded) && !entry.values.is_empty());
        let order = places(filled.len(), &|a, b| filled[a].0.cmp(filled[b].0));
        order.into_iter().map(|place| filled[place].1).collect()
    }
}
