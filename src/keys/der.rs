//! DER, value by value. Nothing here recurses: who reads a structure goes as deep as that structure.

pub const INTEGER: u8 = 0x02;
pub const BIT_STRING: u8 = 0x03;
pub const OCTET_STRING: u8 = 0x04;
pub const OBJECT_ID: u8 = 0x06;
pub const UTC_TIME: u8 = 0x17;
pub const GENERALIZED_TIME: u8 = 0x18;
pub const SEQUENCE: u8 = 0x30;
pub const SET: u8 = 0x31;

/// The tag of a member with a number instead of a type of its own, which holds another value.
pub const fn holder(number: u8) -> u8 {
    0xA0 | number
}

/// What is left to read of some values in a row.
#[derive(Clone, Copy)]
pub struct Der<'d> {
    rest: &'d [u8],
}

/// One value.
#[derive(Clone, Copy)]
pub struct Encoded<'d> {
    pub tag: u8,
    pub content: &'d [u8],
    /// With the tag and the length before it.
    pub whole: &'d [u8],
}

impl<'d> Der<'d> {
    pub fn new(bytes: &'d [u8]) -> Der<'d> {
        Der { rest: bytes }
    }

    /// The members of the one sequence that the bytes are.
    pub fn of_sequence(bytes: &'d [u8]) -> Option<Der<'d>> {
        let mut der = Der::new(bytes);
        let members = der.sequence()?;
        der.end()?;
        Some(members)
    }

    /// The next value, whatever it is. Its length must be written in the only way that DER has.
    pub fn any(&mut self) -> Option<Encoded<'d>> {
        let (&tag, rest) = self.rest.split_first()?;
        let (&first, mut rest) = rest.split_first()?;
        let mut length = usize::from(first);
        if first >= 0x80 {
            let digits;
            (digits, rest) = rest.split_at_checked(length - 0x80).filter(|(digits, _)| digits.len() <= 4)?;
            length = digits.iter().fold(0, |length, digit| length << 8 | usize::from(*digit));
            if length < 0x80 || digits.first() == Some(&0) {
                return None;
            }
        }
        // A tag that goes on in the next bytes occurs in nothing that is read here.
        if tag & 0x1F == 0x1F {
            return None;
        }
        let (content, after) = rest.split_at_checked(length)?;
        let whole = self.rest.get(..self.rest.len() - after.len())?;
        self.rest = after;
        Some(Encoded { tag, content, whole })
    }

    /// The content of the next value, which must have the tag.
    pub fn take(&mut self, tag: u8) -> Option<&'d [u8]> {
        self.any().filter(|value| value.tag == tag).map(|value| value.content)
    }

    /// The same of a value that may be missing.
    pub fn maybe(&mut self, tag: u8) -> Option<&'d [u8]> {
        let mut ahead = *self;
        let found = ahead.take(tag)?;
        *self = ahead;
        Some(found)
    }

    pub fn sequence(&mut self) -> Option<Der<'d>> {
        self.take(SEQUENCE).map(Der::new)
    }

    /// The bytes of a number, of which there are no more than it takes.
    pub fn integer(&mut self) -> Option<&'d [u8]> {
        let is_shortest = |number: &&[u8]| !matches!(number, [] | [0, 0..=0x7F, ..] | [0xFF, 0x80..=0xFF, ..]);
        self.take(INTEGER).filter(is_shortest)
    }

    /// The bytes of a string of bits that are whole bytes.
    pub fn bits(&mut self) -> Option<&'d [u8]> {
        self.take(BIT_STRING)?.strip_prefix(&[0])
    }

    /// Refuses what nobody has read.
    pub fn end(&self) -> Option<()> {
        self.rest.is_empty().then_some(())
    }
}
