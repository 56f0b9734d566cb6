//! The request context: condition keys and their values (evaluation.md §1, §10).

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry as Slot;

use super::date;
use super::fold::fold;
use crate::order::sorted_by;

/// The values of one key.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// The key as it was first written.
    pub spelling: Box<str>,
    pub values: Vec<Box<str>>,
    /// Given as a list, of whatever length.
    pub multivalued: bool,
    /// The request carries the key in two spellings: nobody can say which one counts.
    pub conflict: bool,
    /// The values are base64, as the simulator's type `binary` sends them.
    pub base64: bool,
}

impl Entry {
    pub fn single(spelling: &str, value: impl Into<Box<str>>) -> Entry {
        Entry { spelling: spelling.into(), values: vec![value.into()], ..Entry::default() }
    }

    pub fn list(spelling: &str, values: impl IntoIterator<Item = impl Into<Box<str>>>) -> Entry {
        let values = values.into_iter().map(Into::into).collect();
        Entry { spelling: spelling.into(), values, multivalued: true, ..Entry::default() }
    }
}

/// Keys with their values. Keys are found whatever their case.
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// By the folded key.
    entries: BTreeMap<Box<str>, Entry>,
}

impl Context {
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a key; false if it is there already in any spelling, and then nothing changes.
    pub fn insert(&mut self, entry: Entry) -> bool {
        match self.entries.entry(fold(&entry.spelling).into()) {
            Slot::Occupied(_) => false,
            Slot::Vacant(slot) => {
                slot.insert(entry);
                true
            }
        }
    }

    /// The entry of a key in folded form.
    pub fn get(&self, folded: &str) -> Option<&Entry> {
        self.entries.get(folded)
    }

    pub fn get_mut(&mut self, folded: &str) -> Option<&mut Entry> {
        self.entries.get_mut(folded)
    }

    pub fn iter(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.entries.iter().map(|(folded, entry)| (&**folded, entry))
    }
}

/// What every request carries without anybody saying so (evaluation.md §10.4). The values are made
/// when they are first asked for.
pub struct Defaults<'r> {
    now: i64,
    resource: &'r str,
    current_time: OnceCell<Entry>,
    epoch_time: OnceCell<Entry>,
    region: OnceCell<Entry>,
    fixed: OnceCell<[Entry; 3]>,
    signed: bool,
}

const CURRENT_TIME: (&str, &str) = ("aws:currenttime", "aws:CurrentTime");
const EPOCH_TIME: (&str, &str) = ("aws:epochtime", "aws:EpochTime");
const REQUESTED_REGION: (&str, &str) = ("aws:requestedregion", "aws:RequestedRegion");
const SECURE_TRANSPORT: (&str, &str) = ("aws:securetransport", "aws:SecureTransport");
const VIA_SERVICE: (&str, &str) = ("aws:viaawsservice", "aws:ViaAWSService");
const IS_SERVICE: (&str, &str) = ("aws:principalisawsservice", "aws:PrincipalIsAWSService");

/// The keys that [`Defaults`] fills, folded, in the order of their names.
const DEFAULT_KEYS: [&str; 6] =
    [CURRENT_TIME.0, EPOCH_TIME.0, IS_SERVICE.0, REQUESTED_REGION.0, SECURE_TRANSPORT.0, VIA_SERVICE.0];

impl<'r> Defaults<'r> {
    /// `now` in milliseconds since 1970; `signed` is false for an anonymous request.
    pub fn new(now: i64, resource: &'r str, signed: bool) -> Self {
        Defaults {
            now,
            resource,
            current_time: OnceCell::new(),
            epoch_time: OnceCell::new(),
            region: OnceCell::new(),
            fixed: OnceCell::new(),
            signed,
        }
    }

    fn get(&self, folded: &str) -> Option<&Entry> {
        let at = DEFAULT_KEYS.binary_search(&folded).ok()?;
        let [secure, via, service] = self.fixed.get_or_init(|| {
            [(SECURE_TRANSPORT, "true"), (VIA_SERVICE, "false"), (IS_SERVICE, "false")]
                .map(|((_, name), value)| Entry::single(name, value))
        });
        match DEFAULT_KEYS[at] {
            key if key == CURRENT_TIME.0 => {
                Some(self.current_time.get_or_init(|| Entry::single(CURRENT_TIME.1, date::format_seconds(self.now))))
            }
            key if key == EPOCH_TIME.0 => {
                Some(self.epoch_time.get_or_init(|| Entry::single(EPOCH_TIME.1, self.now.div_euclid(1000).to_string())))
            }
            key if key == REQUESTED_REGION.0 => {
                Some(self.region.get_or_init(|| Entry::single(REQUESTED_REGION.1, region_of(self.resource))))
            }
            key if key == SECURE_TRANSPORT.0 => Some(secure),
            key if key == VIA_SERVICE.0 => Some(via),
            _ => self.signed.then_some(service),
        }
    }
}

/// The region of the resource's ARN; global services report `us-east-1`.
fn region_of(resource: &str) -> &str {
    match resource.split(':').nth(3) {
        Some(region) if resource.starts_with("arn:") && !region.is_empty() => region,
        _ => "us-east-1",
    }
}

/// What a key comes to in a request.
#[derive(Clone, Copy, Debug)]
pub enum Found<'c> {
    /// Not there, or there without values.
    Missing,
    /// There in two spellings.
    Conflict,
    Values(&'c Entry),
}

/// The context of one request: what the caller gave wins over what is filled in.
pub struct RequestContext<'r> {
    pub given: &'r Context,
    pub principal: &'r Context,
    pub defaults: Option<Defaults<'r>>,
}

impl RequestContext<'_> {
    /// Looks a folded key up.
    pub fn find(&self, folded: &str) -> Found<'_> {
        match self.entry(folded) {
            None => Found::Missing,
            Some(entry) if entry.conflict => Found::Conflict,
            Some(entry) if entry.values.is_empty() => Found::Missing,
            Some(entry) => Found::Values(entry),
        }
    }

    fn entry(&self, folded: &str) -> Option<&Entry> {
        self.given
            .get(folded)
            .or_else(|| self.principal.get(folded))
            .or_else(|| self.defaults.as_ref().and_then(|defaults| defaults.get(folded)))
    }

    /// The keys that were filled in and not overridden, in the order of their names.
    pub fn filled(&self) -> Vec<&Entry> {
        let defaults = DEFAULT_KEYS
            .iter()
            .filter(|key| self.principal.get(key).is_none())
            .filter_map(|key| Some((*key, self.defaults.as_ref()?.get(key)?)));
        let mut filled: Vec<_> = self.principal.iter().chain(defaults).collect();
        filled.retain(|(key, entry)| self.given.get(key).is_none() && !entry.values.is_empty());
        sorted_by(filled, |(key, _)| key.to_string()).into_iter().map(|(_, entry)| entry).collect()
    }
}
