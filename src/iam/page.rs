//! Pages of listings. A page costs what it holds, not what the account holds.

use super::marker;
use crate::error::Error;

/// What a page holds when `MaxItems` does not say.
const PAGE: usize = 100;

/// Rows that a filter may pass over for one page. The service, too, may return fewer results than
/// were asked for, and even none, with a marker. More than an account of usual size holds. [C]
const SCAN: usize = 20_000;

/// Which page a request asks for.
pub struct Pager {
    fingerprint: u64,
    after: Option<String>,
    size: usize,
}

/// A page, and the marker if there is more.
pub struct Page<T> {
    pub items: Vec<T>,
    pub marker: Option<String>,
}

impl<T> Page<T> {
    pub fn is_truncated(&self) -> bool {
        self.marker.is_some()
    }
}

impl Pager {
    /// `request` is what a marker is bound to: the operation and everything that decides which
    /// results there are.
    pub fn new<'p>(
        request: impl IntoIterator<Item = &'p str>,
        marker: Option<&str>,
        max_items: Option<i64>,
    ) -> Result<Pager, Error> {
        Pager::of(&Vec::from_iter(request), marker, max_items)
    }

    fn of(request: &[&str], marker: Option<&str>, max_items: Option<i64>) -> Result<Pager, Error> {
        let fingerprint = marker::fingerprint(request.iter().copied());
        let after = marker.map(|marker| marker::read(marker, fingerprint)).transpose()?;
        Ok(Pager {
            fingerprint,
            after: after.map(str::to_string),
            size: max_items.map_or(PAGE, |items| items as usize),
        })
    }

    /// The key behind which the page begins.
    pub fn after(&self) -> Option<&str> {
        self.after.as_deref()
    }

    /// The same in a listing of several kinds, whose digits stand before the names: the digit and
    /// the name.
    pub fn after_of_kind(&self, digits: &[&str]) -> Result<Option<(&str, &str)>, Error> {
        let Some(after) = self.after() else { return Ok(None) };
        let parts = after.split_at_checked(1).filter(|(digit, _)| digits.contains(digit));
        parts.map(Some).ok_or_else(marker::invalid)
    }

    /// Takes a page from rows with their keys, which begin behind [`Pager::after`]; what a filter
    /// leaves out comes as `None`.
    pub fn rows<K: AsRef<str>, T>(&self, rows: impl Iterator<Item = (K, Option<T>)>) -> Page<T> {
        let mut items = Vec::new();
        let mut last = None;
        for (scanned, (key, item)) in rows.enumerate() {
            let full = items.len() == self.size;
            if (full && item.is_some()) || scanned >= SCAN {
                let marker = last.map(|last: K| marker::write(self.fingerprint, last.as_ref()));
                return Page { items, marker };
            }
            // A row that was left out behind a full page is looked at again by the next one.
            if !full {
                last = Some(key);
                items.extend(item);
            }
        }
        Page { items, marker: None }
    }

    /// Takes a page from a short list. A marker remembers the last item by its key and its place,
    /// so that the next page goes on there even if items before it come and go.
    pub fn list<T>(&self, items: Vec<T>, key: impl Fn(&T) -> &str) -> Result<Page<T>, Error> {
        let hashes: Vec<u64> = items.iter().map(|item| marker::fingerprint([key(item)])).collect();
        let (start, marker) = self.part(&hashes)?;
        Ok(Page { items: items.into_iter().skip(start).take(self.size).collect(), marker })
    }

    /// Where a page of a list begins whose items hash to these, and the marker if there is more.
    #[inline(never)]
    fn part(&self, hashes: &[u64]) -> Result<(usize, Option<String>), Error> {
        let start = match &self.after {
            None => 0,
            Some(cursor) => {
                let parts = cursor.split_once('.').and_then(|(hash, count)| {
                    Some((u64::from_str_radix(hash, 16).ok()?, count.parse::<usize>().ok()?))
                });
                let (of, count) = parts.ok_or_else(marker::invalid)?;
                hashes.iter().position(|hash| *hash == of).map_or(count.saturating_sub(1), |place| place + 1)
            }
        };
        let end = start.saturating_add(self.size);
        let last = hashes.get(end.wrapping_sub(1)).filter(|_| end < hashes.len());
        let marker = last.map(|last| marker::write(self.fingerprint, format!("{last:016x}.{end}")));
        Ok((start, marker))
    }
}
