//! Hashes of all the beginnings of a text.

/// The bytes that one step takes in.
const STEP: usize = 8;

/// A text whose beginning of any length can be hashed in one step.
#[derive(Default)]
pub struct Prefixes {
    /// The text, filled up with zeros.
    bytes: Vec<u8>,
    length: usize,
    /// The hash of each beginning of a whole number of steps.
    states: Vec<u64>,
}

impl Prefixes {
    /// Takes a text in the place of the one before.
    pub fn set(&mut self, text: &str) {
        self.bytes.clear();
        self.bytes.extend_from_slice(text.as_bytes());
        self.length = text.len();
        self.bytes.resize(self.length + 2 * STEP, 0);
        self.states.clear();
        let mut state = 0;
        self.states.push(state);
        for chunk in self.bytes[..self.length].chunks_exact(STEP) {
            state = mixed(state, word(chunk));
            self.states.push(state);
        }
    }

    pub fn text(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    pub fn len(&self) -> usize {
        self.length
    }

    /// The hash of the first `length` bytes, which must be there.
    #[inline]
    pub fn hash(&self, length: usize) -> u64 {
        let (whole, part) = (length / STEP, length % STEP);
        let state = self.states.get(whole).copied().unwrap_or_default();
        let tail = self.bytes.get(whole * STEP..whole * STEP + STEP).map_or(0, word);
        mixed(mixed(state, tail & ((1 << (part * 8)) - 1)), length as u64)
    }
}

/// The hash of a whole text, as [`Prefixes::hash`] has it.
pub fn hash(text: &[u8]) -> u64 {
    let chunks = text.chunks_exact(STEP);
    let mut tail = [0; STEP];
    let rest = chunks.remainder();
    tail[..rest.len()].copy_from_slice(rest);
    let state = chunks.fold(0, |state, chunk| mixed(state, word(chunk)));
    mixed(mixed(state, word(&tail)), text.len() as u64)
}

#[inline]
fn word(bytes: &[u8]) -> u64 {
    bytes.try_into().map_or(0, u64::from_le_bytes)
}

/// Multiplication carries every bit upwards, the shift brings the high ones down again.
#[inline]
pub fn mixed(state: u64, word: u64) -> u64 {
    let product = (state ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    product ^ product >> 29
}
