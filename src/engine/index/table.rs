//! Numbers by hashes.

/// A hash table that takes two keys of the same hash for one: the index only leaves out what cannot
/// match, so that this costs time at most.
#[derive(Default)]
pub struct Table {
    /// Hashes with their numbers, from 1; at most half of the slots are taken.
    slots: Vec<(u32, u32)>,
    count: usize,
}

impl Table {
    #[inline]
    pub fn get(&self, hash: u64) -> Option<usize> {
        let hash = tag(hash);
        let mask = self.slots.len().checked_sub(1)?;
        let mut at = hash as usize & mask;
        loop {
            match *self.slots.get(at)? {
                (_, 0) => return None,
                (known, number) if known == hash => return Some(number as usize - 1),
                _ => at = (at + 1) & mask,
            }
        }
    }

    /// The number of a hash; one that is not there gets `next`.
    pub fn number(&mut self, hash: u64, next: usize) -> usize {
        if let Some(number) = self.get(hash) {
            return number;
        }
        self.count += 1;
        if self.count * 2 > self.slots.len() {
            let size = (self.slots.len() * 2).max(16);
            let old = std::mem::replace(&mut self.slots, vec![(0, 0); size]);
            old.into_iter().filter(|(_, number)| *number != 0).for_each(|slot| self.place(slot));
        }
        self.place((tag(hash), next as u32 + 1));
        next
    }

    fn place(&mut self, slot: (u32, u32)) {
        let mask = self.slots.len() - 1;
        let mut at = slot.0 as usize & mask;
        while self.slots[at].1 != 0 {
            at = (at + 1) & mask;
        }
        self.slots[at] = slot;
    }
}

/// The half of a hash into which all of its text has gone.
fn tag(hash: u64) -> u32 {
    (hash >> 32) as u32
}
