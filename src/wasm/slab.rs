//! Values that JavaScript holds by number.

/// Handles begin at 1, so that 0 can stand for none.
pub struct Slab<T> {
    slots: Vec<Option<T>>,
    free: Vec<u32>,
}

impl<T> Slab<T> {
    pub const fn new() -> Self {
        Slab { slots: Vec::new(), free: Vec::new() }
    }

    pub fn add(&mut self, value: T) -> u32 {
        if let Some(handle) = self.free.pop() {
            self.slots[handle as usize - 1] = Some(value);
            return handle;
        }
        self.slots.push(Some(value));
        self.slots.len() as u32
    }

    #[inline(always)]
    pub fn get(&self, handle: u32) -> Option<&T> {
        self.slots.get((handle as usize).wrapping_sub(1))?.as_ref()
    }

    pub fn get_mut(&mut self, handle: u32) -> Option<&mut T> {
        self.slots.get_mut((handle as usize).wrapping_sub(1))?.as_mut()
    }

    /// A handle that is free already is passed over.
    pub fn remove(&mut self, handle: u32) {
        let slot = self.slots.get_mut((handle as usize).wrapping_sub(1));
        if slot.and_then(Option::take).is_some() {
            self.free.push(handle);
        }
    }
}
