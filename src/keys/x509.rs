//! X.509 certificates, as far as IAM looks at them. Signatures are not verified. [DESIGN.md]

use super::der::{Der, GENERALIZED_TIME, OBJECT_ID, OCTET_STRING, SEQUENCE, SET, UTC_TIME, holder};
use crate::engine::date::Instant;

pub struct Certificate<'d> {
    /// Names in DER.
    issuer: &'d [u8],
    subject: &'d [u8],
    /// The first and the last second of its life, since 1970.
    pub not_before: i64,
    pub not_after: i64,
    pub public_key: PublicKey<'d>,
    subject_key: Option<&'d [u8]>,
    authority_key: Option<&'d [u8]>,
}

/// A public key and what it is for, as certificates hold it.
#[derive(Clone, Copy)]
pub struct PublicKey<'d> {
    pub algorithm: Algorithm<'d>,
    pub bits: &'d [u8],
}

#[derive(Clone, Copy)]
pub struct Algorithm<'d> {
    pub id: &'d [u8],
    /// In DER; empty if there are none.
    pub parameters: &'d [u8],
}

impl<'d> Algorithm<'d> {
    pub fn read(der: &mut Der<'d>) -> Option<Algorithm<'d>> {
        let mut members = der.sequence()?;
        let id = members.take(OBJECT_ID)?;
        let parameters = members.any().map_or(&[][..], |value| value.whole);
        members.end()?;
        Some(Algorithm { id, parameters })
    }
}

impl<'d> PublicKey<'d> {
    pub fn read(der: &mut Der<'d>) -> Option<PublicKey<'d>> {
        let mut members = der.sequence()?;
        let algorithm = Algorithm::read(&mut members)?;
        let bits = members.bits()?;
        members.end()?;
        Some(PublicKey { algorithm, bits })
    }
}

impl<'d> Certificate<'d> {
    /// Reads DER that is one certificate and nothing else.
    pub fn parse(der: &'d [u8]) -> Option<Certificate<'d>> {
        let mut signed = Der::of_sequence(der)?;
        let mut members = signed.sequence()?;
        let outer = signed.take(SEQUENCE)?;
        signed.bits()?;
        signed.end()?;

        let version = match members.maybe(holder(0)) {
            Some(version) => Der::new(version).integer()?,
            None => &[0],
        };
        members.integer()?;
        let inner = members.take(SEQUENCE)?;
        let issuer = name(&mut members)?;
        let mut validity = members.sequence()?;
        let (not_before, not_after) = (time(&mut validity)?, time(&mut validity)?);
        validity.end()?;
        let subject = name(&mut members)?;
        let public_key = PublicKey::read(&mut members)?;
        let mut certificate =
            Certificate { issuer, subject, not_before, not_after, public_key, subject_key: None, authority_key: None };
        if version >= &[1][..] {
            // Unique ids, which nobody uses.
            members.maybe(0x81);
            members.maybe(0x82);
        }
        if version == [2]
            && let Some(extensions) = members.maybe(holder(3))
        {
            certificate.read_extensions(Der::of_sequence(extensions)?)?;
        }
        members.end()?;
        (matches!(version, [0..=2]) && outer == inner).then_some(certificate)
    }

    fn read_extensions(&mut self, mut extensions: Der<'d>) -> Option<()> {
        while extensions.end().is_none() {
            let mut extension = extensions.sequence()?;
            let id = extension.take(OBJECT_ID)?;
            // Whether it is critical.
            extension.maybe(0x01);
            let mut value = Der::new(extension.take(OCTET_STRING)?);
            extension.end()?;
            match id {
                [0x55, 0x1D, 0x0E] => self.subject_key = Some(value.take(OCTET_STRING)?),
                [0x55, 0x1D, 0x23] => self.authority_key = value.sequence()?.maybe(0x80),
                _ => {}
            }
        }
        Some(())
    }

    /// Whether the other one can have signed it: by the names, and by the ids of the keys where both
    /// tell.
    pub fn names_as_issuer(&self, other: &Certificate) -> bool {
        let differ = |(a, b): (&[u8], &[u8])| a != b;
        self.issuer == other.subject && !self.authority_key.zip(other.subject_key).is_some_and(differ)
    }
}

/// A name in DER, which is compared as a whole. It is a list of sets of types with their values.
fn name<'d>(der: &mut Der<'d>) -> Option<&'d [u8]> {
    let name = der.any().filter(|name| name.tag == SEQUENCE)?;
    let mut sets = Der::new(name.content);
    while sets.end().is_none() {
        let mut set = Der::new(sets.take(SET)?);
        while set.end().is_none() {
            let mut member = set.sequence()?;
            member.take(OBJECT_ID)?;
            member.any()?;
            member.end()?;
        }
    }
    Some(name.whole)
}

/// A date in seconds since 1970: `YYMMDDhhmmssZ` from 1950 to 2049, or with four digits of the year.
fn time(der: &mut Der) -> Option<i64> {
    let value = der.any()?;
    let text = std::str::from_utf8(value.content).ok()?;
    let century = match value.tag {
        UTC_TIME if text < "5" => "20",
        UTC_TIME => "19",
        GENERALIZED_TIME => "",
        _ => return None,
    };
    let digits = [century, text.strip_suffix('Z')?].concat();
    if digits.len() != 14 {
        return None;
    }
    let mut iso = String::with_capacity(20);
    for (at, digit) in digits.chars().enumerate() {
        iso.extend(match at {
            4 | 6 => Some('-'),
            8 => Some('T'),
            10 | 12 => Some(':'),
            _ => None,
        });
        iso.push(digit);
    }
    Instant::parse(&iso)?.seconds()
}
