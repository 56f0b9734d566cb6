//! Private keys: whether they belong to a certificate. Nothing of them is kept.

use super::der::{Der, OCTET_STRING, holder};
use super::pem::{Block, blocks};
use super::x509::{Algorithm, PublicKey};

const RSA: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01];
const EC: &[u8] = &[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01];

/// Why nothing can be said of a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// It is no RSA or EC key in PEM.
    Unreadable,
    Encrypted,
    /// It is an EC key without its public part, which would have to be computed.
    WithoutPublicPart,
}

/// Whether a private key in PEM is the one of a public key.
pub fn belongs(text: &str, public: &PublicKey) -> Result<bool, Fault> {
    with_public_part(text, |part| part.belongs(public))
}

/// Refuses what is no private key in PEM that can be read.
pub fn check(text: &str) -> Result<(), Fault> {
    with_public_part(text, |_| Ok(()))
}

fn with_public_part<T>(text: &str, judge: impl FnOnce(&Part) -> Result<T, Fault>) -> Result<T, Fault> {
    let blocks = blocks(text).ok_or(Fault::Unreadable)?;
    // `openssl ecparam` writes the curve before the key, which names it again.
    let mut keys = blocks.iter().filter(|block| block.label != "EC PARAMETERS");
    let (Some(key), None) = (keys.next(), keys.next()) else { return Err(Fault::Unreadable) };
    if key.is_encrypted() {
        return Err(Fault::Encrypted);
    }
    let der = key.decoded().ok_or(Fault::Unreadable)?;
    judge(&public_part(key, &der).ok_or(Fault::Unreadable)?)
}

/// What a private key says of its public one.
enum Part<'d> {
    /// The modulus and the exponent.
    Rsa([&'d [u8]; 2]),
    Ec {
        /// In DER; empty if it is not named.
        curve: &'d [u8],
        point: Option<&'d [u8]>,
    },
}

fn public_part<'d>(block: &Block, der: &'d [u8]) -> Option<Part<'d>> {
    match block.label {
        "RSA PRIVATE KEY" => rsa(der),
        "EC PRIVATE KEY" => ec(der, &[]),
        "PRIVATE KEY" => {
            let mut members = Der::of_sequence(der)?;
            members.integer()?;
            let algorithm = Algorithm::read(&mut members)?;
            let key = members.take(OCTET_STRING)?;
            match algorithm.id {
                RSA => rsa(key),
                EC => ec(key, algorithm.parameters),
                _ => None,
            }
        }
        _ => None,
    }
}

/// PKCS #1: a version, the two numbers of the public key, and six more.
fn rsa(der: &[u8]) -> Option<Part<'_>> {
    let mut members = Der::of_sequence(der)?;
    members.integer()?;
    let public = [members.integer()?, members.integer()?];
    for _ in 0..6 {
        members.integer()?;
    }
    members.end()?;
    Some(Part::Rsa(public))
}

/// SEC 1: a version, the secret number, and perhaps the curve and the public point.
fn ec<'d>(der: &'d [u8], curve: &'d [u8]) -> Option<Part<'d>> {
    let mut members = Der::of_sequence(der)?;
    members.integer()?;
    members.take(OCTET_STRING)?;
    let named = members.maybe(holder(0)).unwrap_or_default();
    let point = match members.maybe(holder(1)) {
        Some(point) => Some(Der::new(point).bits()?),
        None => None,
    };
    members.end()?;
    Some(Part::Ec { curve: if curve.is_empty() { named } else { curve }, point })
}

impl Part<'_> {
    fn belongs(&self, public: &PublicKey) -> Result<bool, Fault> {
        Ok(match (self, public.algorithm.id) {
            (Part::Rsa(numbers), RSA) => rsa_numbers(public.bits).as_ref() == Some(numbers),
            (Part::Ec { point: None, .. }, EC) => return Err(Fault::WithoutPublicPart),
            (Part::Ec { curve, point: Some(point) }, EC) => {
                let same_curve = curve.is_empty() || *curve == public.algorithm.parameters;
                let point = compressed(point);
                same_curve && point.is_some() && point == compressed(public.bits)
            }
            _ => false,
        })
    }
}

/// The modulus and the exponent of a public key.
fn rsa_numbers(bits: &[u8]) -> Option<[&[u8]; 2]> {
    let mut members = Der::of_sequence(bits)?;
    let numbers = [members.integer()?, members.integer()?];
    members.end()?;
    Some(numbers)
}

/// A point by its first coordinate and the sign of the second, which may stand there in full.
fn compressed(point: &[u8]) -> Option<(u8, &[u8])> {
    match point.split_first()? {
        (sign @ (2 | 3), x) => Some((*sign, x)),
        (4, both) if both.len() % 2 == 0 => Some((2 | both.last()? & 1, both.get(..both.len() / 2)?)),
        _ => None,
    }
}
