//! Passwords as they are kept: PBKDF2 with HMAC-SHA-256.

use hmac::Hmac;
use sha2::Sha256;

use crate::base64;

/// Few milliseconds in a browser, where nobody waits long for a test. Another count would know none of
/// the passwords that snapshots hold.
const ROUNDS: u32 = 4096;

/// The hash of a password, in base64. The salt is any text.
pub fn hash(password: &str, salt: &str) -> String {
    let mut hash = [0; 32];
    // It fails for keys of a length that HMAC does not take; HMAC takes all.
    let _ = pbkdf2::pbkdf2::<Hmac<Sha256>>(password.as_bytes(), salt.as_bytes(), ROUNDS, &mut hash);
    base64::encode(hash)
}

/// Whether two hashes are the same, in a time that does not tell where they differ.
pub fn same(one: &str, other: &str) -> bool {
    let differences = one.bytes().zip(other.bytes()).fold(0, |found, (a, b)| std::hint::black_box(found | (a ^ b)));
    one.len() == other.len() && differences == 0
}
