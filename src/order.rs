//! Sorting, and telling what was there before. Each type that is sorted, or kept in a set, costs some
//! kilobytes of code of its own; here all share one sort and one set.

use std::cmp::Ordering;
#[cfg(feature = "account")]
use std::collections::HashMap;
#[cfg(feature = "account")]
use std::rc::Rc;

/// The items in the order of their keys; those of one key stay as they are.
#[cfg(feature = "account")]
pub fn sorted_by<T>(items: Vec<T>, key: impl Fn(&T) -> String) -> Vec<T> {
    let keys: Vec<String> = items.iter().map(key).collect();
    let order = places(keys.len(), &|a, b| keys[a].cmp(&keys[b]));
    arranged(items, order)
}

/// The items in the order of their numbers; those of one number stay as they are.
pub fn sorted_by_number<T>(items: Vec<T>, number: impl Fn(&T) -> u64) -> Vec<T> {
    let numbers: Vec<u64> = items.iter().map(number).collect();
    let order = places(numbers.len(), &|a, b| numbers[a].cmp(&numbers[b]));
    arranged(items, order)
}

/// The places from 0 in the order that `compare` gives them; equal ones stay as they are. A merge sort by hand: that of the
/// standard library is ten times as large.
#[inline(never)]
pub fn places(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    let mut merged = Vec::with_capacity(count);
    let mut width = 1;
    while width < count {
        for pair in places.chunks(2 * width) {
            let (mut left, mut right) = pair.split_at(width.min(pair.len()));
            while let (Some(l), Some(r)) = (left.first(), right.first()) {
                let least = if compare(*l, *r).is_gt() { &mut right } else { &mut left };
                merged.extend(least.split_off_first());
            }
            merged.extend_from_slice(left);
            merged.extend_from_slice(right);
        }
        std::mem::swap(&mut places, &mut merged);
        merged.clear();
        width *= 2;
    }
    places
}

fn arranged<T>(items: Vec<T>, order: Vec<usize>) -> Vec<T> {
    let mut items: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order.into_iter().filter_map(|place| items[place].take()).collect()
}

/// The first place whose text stands at an earlier one, too.
pub fn first_repeated<'t>(count: usize, text: &dyn Fn(usize) -> &'t str) -> Option<usize> {
    let order = places(count, &|a, b| text(a).cmp(text(b)));
    let repeats = order.windows(2).filter(|pair| text(pair[0]) == text(pair[1]));
    repeats.map(|pair| pair[1]).min()
}

/// What was there before.
#[cfg(feature = "account")]
#[derive(Debug, Default)]
pub struct Seen(HashMap<Rc<str>, usize>);

#[cfg(feature = "account")]
impl Seen {
    /// Whether it is there for the first time.
    #[inline(never)]
    pub fn insert(&mut self, text: &str) -> bool {
        self.0.insert(text.into(), 0).is_none()
    }

    pub fn contains(&self, text: &str) -> bool {
        self.0.contains_key(text)
    }
}

#[cfg(test)]
mod tests {
    use super::first_repeated;

    #[test]
    fn the_first_repeated_is_the_earliest_that_stands_for_another_time() {
        for (texts, expected) in [
            (&[][..], None),
            (&["a"], None),
            (&["a", "b", "A", ""], None),
            (&["a", "a"], Some(1)),
            (&["", "b", ""], Some(2)),
            (&["c", "b", "a", "b", "c"], Some(3)),
            (&["b", "a", "a", "b", "a"], Some(2)),
            (&["a", "b", "c", "d", "e", "f", "g", "h", "i", "a"], Some(9)),
        ] {
            assert_eq!(first_repeated(texts.len(), &|place| texts[place]), expected, "{texts:?}");
        }
    }
}
