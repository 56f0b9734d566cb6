//! Numbers by keys.

/// A hash table that holds numbers alone: whose they are, its owner says.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Numbers, from 1; at most half of the slots are taken.
    slots: Vec<u32>,
    count: usize,
}

impl Table {
    /// The number of a key.
    #[inline(always)]
    pub fn get(&self, key: u64, is_it: impl Fn(usize) -> bool) -> Option<usize> {
        let mask = self.slots.len().checked_sub(1)?;
        let mut at = place(key) & mask;
        loop {
            let number = (*self.slots.get(at)? as usize).checked_sub(1)?;
            if is_it(number) {
                return Some(number);
            }
            at = (at + 1) & mask;
        }
    }

    /// Enters a number for a key that has none; `keys` are those of all numbers.
    pub fn enter(&mut self, key: u64, number: usize, keys: &dyn Fn(usize) -> u64) {
        self.count += 1;
        if self.count * 2 > self.slots.len() {
            let size = (self.slots.len() * 2).max(16);
            let old = std::mem::replace(&mut self.slots, vec![0; size]);
            for slot in old.into_iter().filter(|slot| *slot != 0) {
                self.put(keys(slot as usize - 1), slot);
            }
        }
        self.put(key, number as u32 + 1);
    }

    fn put(&mut self, key: u64, slot: u32) {
        let mask = self.slots.len() - 1;
        let mut at = place(key) & mask;
        while self.slots[at] != 0 {
            at = (at + 1) & mask;
        }
        self.slots[at] = slot;
    }
}

/// Multiplication carries every bit upwards.
#[inline(always)]
fn place(key: u64) -> usize {
    (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 32) as usize
}
