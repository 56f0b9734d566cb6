//! Values by numbers, for what is worth keeping but can be had again.

/// Keeps few values at first and `MOST` at most; each may take the place of another one.
#[derive(Clone, Debug)]
pub struct Slots<T, const MOST: usize> {
    /// By the last bits of their numbers.
    slots: Vec<Option<(u32, T)>>,
}

const FIRST: usize = 16;

impl<T, const MOST: usize> Default for Slots<T, MOST> {
    fn default() -> Self {
        Slots { slots: Vec::new() }
    }
}

impl<T, const MOST: usize> Slots<T, MOST> {
    #[inline(always)]
    pub fn get(&self, number: u32) -> Option<&T> {
        match self.slots.get(number as usize & self.slots.len().wrapping_sub(1)) {
            Some(Some((of, value))) if *of == number => Some(value),
            _ => None,
        }
    }

    /// The value of a number, to be changed.
    pub fn get_mut(&mut self, number: u32) -> Option<&mut T> {
        let at = number as usize & self.slots.len().wrapping_sub(1);
        self.slots.get_mut(at)?.as_mut().filter(|(of, _)| *of == number).map(|(_, value)| value)
    }

    pub fn set(&mut self, number: u32, value: T) {
        while self.slots.is_empty() || self.slots.len() < MOST && self.is_taken(number) {
            let size = (self.slots.len() * 2).max(FIRST);
            let old = std::mem::take(&mut self.slots);
            self.slots.resize_with(size, || None);
            old.into_iter().flatten().for_each(|kept| self.put(kept));
        }
        self.put((number, value));
    }

    pub fn clear(&mut self) {
        self.slots.clear();
    }

    /// Whether the place of a number is that of another one.
    fn is_taken(&self, number: u32) -> bool {
        self.slots[number as usize & (self.slots.len() - 1)].as_ref().is_some_and(|(of, _)| *of != number)
    }

    fn put(&mut self, kept: (u32, T)) {
        let mask = self.slots.len() - 1;
        let at = kept.0 as usize & mask;
        self.slots[at] = Some(kept);
    }
}

#[cfg(test)]
mod tests {
    use super::Slots;

    #[test]
    fn what_is_kept_is_that_of_its_number() {
        let mut slots: Slots<u32, 64> = Slots::default();
        assert_eq!(slots.get(0), None);
        for number in (0..200).chain([u32::MAX, 1 << 31, 7]) {
            slots.set(number, number ^ 1);
            assert_eq!(slots.get(number), Some(&(number ^ 1)));
        }
        let kept = (0..200).filter(|number| slots.get(*number).is_some_and(|value| *value == number ^ 1)).count();
        assert_eq!((kept, slots.get(6)), (62, None));
        slots.clear();
        assert_eq!(slots.get(7), None);
    }
}
