//! Public keys for inputs.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

/// An RSA key as SSH writes it, whose modulus is one byte many times. The byte's first and last bit are set.
pub fn public_key(byte: u8, bytes: usize) -> String {
    let modulus = [vec![0], vec![byte; bytes]].concat();
    let mut blob = Vec::new();
    for part in [b"ssh-rsa".as_slice(), &[1, 0, 1], &modulus] {
        blob.extend((part.len() as u32).to_be_bytes());
        blob.extend(part);
    }
    format!("ssh-rsa {}", BASE64.encode(blob))
}
