//! Comparing texts eight bytes at a time: WebAssembly's own comparison goes byte by byte.

const STEP: usize = 8;

#[inline(always)]
pub fn equal(a: &str, b: &str) -> bool {
    a.len() == b.len() && same(a.as_bytes(), b.as_bytes())
}

#[inline(always)]
pub fn begins(text: &[u8], prefix: &[u8]) -> bool {
    text.get(..prefix.len()).is_some_and(|beginning| same(beginning, prefix))
}

/// Both are of one length.
#[inline(always)]
fn same(a: &[u8], b: &[u8]) -> bool {
    let ((a_steps, a_rest), (b_steps, b_rest)) = (a.as_chunks::<STEP>(), b.as_chunks::<STEP>());
    if !a_steps.iter().zip(b_steps).all(|(a, b)| word(a) == word(b)) {
        return false;
    }
    match (a.last_chunk(), b.last_chunk()) {
        // What is left of the last step is compared with bytes before it once more.
        (Some(a), Some(b)) => word(a) == word(b),
        _ => a_rest.iter().zip(b_rest).all(|(a, b)| a == b),
    }
}

/// A number that tells texts apart most of the time.
#[inline]
pub fn hash(text: &str) -> u32 {
    let (steps, rest) = text.as_bytes().as_chunks::<STEP>();
    let state = steps.iter().fold(text.len() as u64, |state, step| mixed(state, word(step)));
    let rest = rest.iter().fold(0, |rest, byte| rest << 8 | u64::from(*byte));
    (mixed(state, rest) >> 32) as u32
}

/// Multiplication carries every bit upwards, the shift brings the high ones down again.
#[inline(always)]
fn mixed(state: u64, word: u64) -> u64 {
    let product = (state ^ word).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    product ^ product >> 29
}

#[inline(always)]
fn word(bytes: &[u8; STEP]) -> u64 {
    u64::from_le_bytes(*bytes)
}
