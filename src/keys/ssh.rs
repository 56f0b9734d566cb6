//! Public RSA keys in the forms of SSH and of X.509.

use md5::{Digest, Md5};

use super::der::{BIT_STRING, Der, INTEGER, SEQUENCE};
use crate::base64;

/// What SSH calls such a key.
const KIND: &str = "ssh-rsa";
/// The bits of a modulus: the least that the service takes, and the most that SSH does. [C]
const BITS: std::ops::RangeInclusive<usize> = 2048..=16_384;
/// The bytes of an exponent. [C]
const LONGEST_EXPONENT: usize = 8;
/// The characters of a line of PEM.
const LINE: usize = 64;

/// The algorithm of X.509 that stands for RSA, without its head.
const RSA: [u8; 13] = [0x06, 0x09, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01, 0x05, 0x00];

/// A key as it was handed in.
pub struct Uploaded<'t> {
    /// As SSH sends it.
    pub blob: Vec<u8>,
    /// What stands behind the key in the form of SSH.
    pub comment: Option<&'t str>,
}

/// Why a text is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is in none of the forms.
    Unrecognized,
    /// It is in one, and no RSA key of an acceptable size.
    Invalid,
}

/// Reads `ssh-rsa AAAA… comment`, or PEM with a `PUBLIC KEY` or an `RSA PUBLIC KEY`.
pub fn read(text: &str) -> Result<Uploaded<'_>, Refusal> {
    let text = text.trim();
    let (key, comment) = if let Some(rest) = text.strip_prefix(KIND).filter(|rest| rest.starts_with([' ', '\t'])) {
        let rest = rest.trim_start();
        let (blob, comment) = rest.split_once([' ', '\t']).unwrap_or((rest, ""));
        let one_line = !rest.contains(['\n', '\r']);
        let key = base64::decode(blob).filter(|_| one_line).and_then(|blob| RsaKey::from_blob(&blob));
        (key, Some(comment.trim()).filter(|comment| !comment.is_empty()))
    } else if let Some(body) = within(text, "PUBLIC KEY") {
        (body.and_then(|der| RsaKey::from_x509(&der)), None)
    } else if let Some(body) = within(text, "RSA PUBLIC KEY") {
        (body.and_then(|der| RsaKey::from_der(&der)), None)
    } else {
        return Err(Refusal::Unrecognized);
    };
    let key = key.filter(RsaKey::is_acceptable).ok_or(Refusal::Invalid)?;
    Ok(Uploaded { blob: key.blob(), comment })
}

/// `ssh-rsa AAAA… comment`
pub fn line(blob: &str, comment: Option<&str>) -> String {
    let parts = [KIND, " ", blob, comment.map_or("", |_| " "), comment.unwrap_or_default()];
    parts.concat()
}

/// PEM of a key that SSH sends as `blob`.
pub fn pem(blob: &[u8]) -> Option<String> {
    let body = base64::encode(RsaKey::from_blob(blob)?.x509());
    let mut out = String::from("-----BEGIN PUBLIC KEY-----\n");
    for line in body.as_bytes().chunks(LINE) {
        out.extend(line.iter().map(|byte| char::from(*byte)));
        out.push('\n');
    }
    out.push_str("-----END PUBLIC KEY-----\n");
    Some(out)
}

/// The MD5 of a key that SSH sends as `blob`, in pairs of hexadecimal digits.
pub fn fingerprint(blob: &[u8]) -> String {
    const HEX: &[u8; 16] = b"0123456789abcdef";
    let mut out = String::with_capacity(48);
    for byte in Md5::digest(blob) {
        let separator = if out.is_empty() { "" } else { ":" };
        out.push_str(separator);
        out.extend([byte >> 4, byte & 15].map(|digit| char::from(HEX[usize::from(digit)])));
    }
    out
}

/// The bytes in PEM of a kind: `None` if it is none, `Some(None)` if they cannot be read.
fn within(text: &str, kind: &str) -> Option<Option<Vec<u8>>> {
    let mark = |word: &str| ["-----", word, " ", kind, "-----"].concat();
    let body = text.strip_prefix(&*mark("BEGIN"))?.strip_suffix(&*mark("END"))?;
    let body: String = body.split_ascii_whitespace().collect();
    Some(base64::decode(body))
}

/// Both numbers without zeros before them.
struct RsaKey {
    modulus: Vec<u8>,
    exponent: Vec<u8>,
}

impl RsaKey {
    fn new(modulus: &[u8], exponent: &[u8]) -> RsaKey {
        RsaKey { modulus: unsigned(modulus), exponent: unsigned(exponent) }
    }

    fn from_blob(blob: &[u8]) -> Option<RsaKey> {
        let (kind, rest) = string(blob)?;
        let (exponent, rest) = string(rest)?;
        let (modulus, rest) = string(rest)?;
        let key = RsaKey::new(modulus, exponent);
        // There is one way to write a key, so what is written differently is none.
        (kind == KIND.as_bytes() && rest.is_empty() && key.blob() == blob).then_some(key)
    }

    /// Reads a SubjectPublicKeyInfo.
    fn from_x509(bytes: &[u8]) -> Option<RsaKey> {
        let mut info = Der::of_sequence(bytes)?;
        info.sequence()?;
        let key = RsaKey::from_der(info.bits()?)?;
        (key.x509() == bytes).then_some(key)
    }

    /// Reads an RSAPublicKey.
    fn from_der(bytes: &[u8]) -> Option<RsaKey> {
        let mut numbers = Der::of_sequence(bytes)?;
        let modulus = numbers.integer()?;
        let key = RsaKey::new(modulus, numbers.integer()?);
        (key.der() == bytes).then_some(key)
    }

    /// Whether it is of a size that is taken, and both numbers can be those of a key: odd, for one.
    fn is_acceptable(&self) -> bool {
        let is_odd = |number: &[u8]| number.last().is_some_and(|byte| byte & 1 == 1);
        let unused = self.modulus.first().map_or(0, |byte| byte.leading_zeros() as usize);
        let fits = BITS.contains(&(self.modulus.len() * 8 - unused)) && self.exponent.len() <= LONGEST_EXPONENT;
        fits && is_odd(&self.modulus) && is_odd(&self.exponent) && self.exponent != [1]
    }

    fn blob(&self) -> Vec<u8> {
        let numbers = [signed(&self.exponent), signed(&self.modulus)];
        let mut out = Vec::new();
        for part in [KIND.as_bytes(), &numbers[0], &numbers[1]] {
            out.extend((part.len() as u32).to_be_bytes());
            out.extend(part);
        }
        out
    }

    fn der(&self) -> Vec<u8> {
        let numbers = [tagged(INTEGER, &signed(&self.modulus)), tagged(INTEGER, &signed(&self.exponent))];
        tagged(SEQUENCE, &numbers.concat())
    }

    fn x509(&self) -> Vec<u8> {
        // No bit of the last byte is unused.
        let key = tagged(BIT_STRING, &[&[0], &*self.der()].concat());
        tagged(SEQUENCE, &[tagged(SEQUENCE, &RSA), key].concat())
    }
}

/// A part of DER.
fn tagged(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = (content.len() as u32).to_be_bytes();
    let digits: Vec<u8> = length.into_iter().skip_while(|byte| *byte == 0).collect();
    let mut out = vec![tag];
    match content.len() {
        short @ 0..0x80 => out.push(short as u8),
        _ => {
            out.push(0x80 | digits.len() as u8);
            out.extend(digits);
        }
    }
    out.extend(content);
    out
}

/// A string of SSH, which its length stands before, and what follows it.
fn string(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (length, rest) = bytes.split_first_chunk()?;
    rest.split_at_checked(u32::from_be_bytes(*length) as usize)
}

fn unsigned(number: &[u8]) -> Vec<u8> {
    number.iter().copied().skip_while(|byte| *byte == 0).collect()
}

/// A number that is not negative as both SSH and DER write it: a first bit that is set would be a sign.
fn signed(number: &[u8]) -> Vec<u8> {
    let sign = number.first().is_none_or(|byte| byte & 0x80 != 0);
    let zero: &[u8] = if sign { &[0] } else { &[] };
    [zero, number].concat()
}
