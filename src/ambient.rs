//! Randomness: the one source of it. Time is handed in with each call.

use rand_chacha::ChaCha12Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use crate::base64;

/// Ids and secrets, from a seed or from the platform's secure source, which is asked when the first
/// of them is needed: some runtimes forbid it before.
pub struct Random {
    seed: Option<[u8; 32]>,
    streams: Option<Streams>,
}

/// The seed would tell every secret to come.
impl std::fmt::Debug for Random {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Random")
    }
}

/// Where random numbers stand: a snapshot keeps it, so that no id is given twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct State {
    pub stream: u64,
    pub position: u64,
}

/// Request ids come from a stream of their own, so that a call that changes nothing leaves what
/// follows as it was.
struct Streams {
    account: ChaCha12Rng,
    requests: ChaCha12Rng,
}

impl Streams {
    fn new(seed: [u8; 32]) -> Streams {
        let mut requests = ChaCha12Rng::from_seed(seed);
        requests.set_stream(1);
        Streams { account: ChaCha12Rng::from_seed(seed), requests }
    }
}

/// The characters of unique ids, which are those of base32.
const ID_ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

impl Random {
    /// The same ids from the same seed, or others each time without one.
    pub fn new(seed: Option<&str>) -> Random {
        Random { seed: seed.map(spread), streams: None }
    }

    /// Where the account's numbers stand, if the seed says what they are.
    pub fn state(&self) -> Option<State> {
        self.seed?;
        let account = self.streams.as_ref().map(|streams| &streams.account);
        Some(
            account.map_or(State::default(), |rng| State {
                stream: rng.get_stream(),
                position: rng.get_word_pos() as u64,
            }),
        )
    }

    pub fn set_state(&mut self, state: State) {
        if self.seed.is_some() {
            let rng = &mut self.streams().account;
            rng.set_stream(state.stream);
            rng.set_word_pos(u128::from(state.position));
        }
    }

    /// Goes over to other numbers: those of an account that holds what others drew from the same
    /// seed. `content` tells such accounts apart.
    pub fn diverge(&mut self, content: &[u8]) {
        // Streams 0 and 1 are those of new accounts and of requests.
        self.set_state(State { stream: hash(0xCBF2_9CE4_8422_2325, content) | 2, position: 0 });
    }

    fn streams(&mut self) -> &mut Streams {
        let seed = self.seed;
        self.streams.get_or_insert_with(|| {
            Streams::new(seed.unwrap_or_else(|| {
                let mut seed = [0; 32];
                // A platform without a source of randomness cannot give ids that nobody else has;
                // that its ids repeat from run to run is the least surprising thing left.
                let _ = getrandom::fill(&mut seed);
                seed
            }))
        })
    }

    /// A unique id: the prefix of its kind and 17 characters; 16 for an access key.
    pub fn unique_id(&mut self, prefix: &str) -> String {
        let rng = &mut self.streams().account;
        let mut bits = (u128::from(rng.next_u64()) << 64) | u128::from(rng.next_u64());
        let mut id = String::with_capacity(prefix.len() + 17);
        id.push_str(prefix);
        for _ in 0..if prefix == "AKIA" { 16 } else { 17 } {
            id.push(char::from(ID_ALPHABET[(bits & 31) as usize]));
            bits >>= 5;
        }
        id
    }

    /// Random bytes in base64.
    pub fn base64(&mut self, bytes: usize) -> String {
        let mut random = vec![0; bytes];
        self.streams().account.fill_bytes(&mut random);
        base64::encode(random)
    }

    /// Random base32 text.
    pub fn base32(&mut self, length: usize) -> String {
        let mut bytes = vec![0; length];
        self.streams().account.fill_bytes(&mut bytes);
        bytes.into_iter().map(|byte| char::from(ID_ALPHABET[usize::from(byte & 31)])).collect()
    }

    /// A UUID for something that the account keeps.
    pub fn uuid(&mut self) -> String {
        uuid(&mut self.streams().account)
    }

    /// A UUID for an answer.
    pub fn request_id(&mut self) -> String {
        uuid(&mut self.streams().requests)
    }
}

/// A random UUID, version 4.
fn uuid(rng: &mut ChaCha12Rng) -> String {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let mut bytes = [0; 16];
    rng.fill_bytes(&mut bytes);
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let mut text = String::with_capacity(36);
    for (index, byte) in bytes.iter().enumerate() {
        if matches!(index, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        text.push(char::from(HEX[usize::from(byte >> 4)]));
        text.push(char::from(HEX[usize::from(byte & 15)]));
    }
    text
}

/// A seed of any length as the 32 bytes that the generator takes (FNV-1a, four times).
fn spread(seed: &str) -> [u8; 32] {
    let mut out = [0; 32];
    for (lane, chunk) in out.chunks_exact_mut(8).enumerate() {
        let start = 0xCBF2_9CE4_8422_2325 ^ (lane as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        chunk.copy_from_slice(&hash(start, seed.as_bytes()).to_le_bytes());
    }
    out
}

fn hash(start: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(start, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01B3))
}
