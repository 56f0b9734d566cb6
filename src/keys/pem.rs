//! PEM: base64 between two lines that say what it is.

use crate::base64;

pub struct Block<'t> {
    /// `CERTIFICATE`
    pub label: &'t str,
    content: &'t str,
}

impl Block<'_> {
    /// Whether a passphrase protects it.
    pub fn is_encrypted(&self) -> bool {
        self.label == "ENCRYPTED PRIVATE KEY" || self.content.contains(",ENCRYPTED")
    }

    pub fn decoded(&self) -> Option<Vec<u8>> {
        let letters: Vec<u8> = self.content.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
        base64::decode(letters)
    }
}

/// The blocks of a text that holds nothing but blocks and white space.
pub fn blocks(text: &str) -> Option<Vec<Block<'_>>> {
    let mut rest = text.trim_ascii();
    let mut blocks = Vec::new();
    while !rest.is_empty() {
        let (label, after) = rest.strip_prefix("-----BEGIN ")?.split_once("-----")?;
        let (content, after) = after.split_once("-----END ")?;
        let after = after.strip_prefix(label)?.strip_prefix("-----")?;
        blocks.push(Block { label, content });
        rest = after.trim_ascii_start();
    }
    Some(blocks)
}

/// What the certificates of a text are in DER.
pub fn certificates(text: &str) -> Option<Vec<Vec<u8>>> {
    let decoded = |block: &Block| block.decoded().filter(|_| block.label == "CERTIFICATE");
    blocks(text)?.iter().map(decoded).collect()
}

/// The one certificate of a text.
pub fn certificate(text: &str) -> Option<Vec<u8>> {
    let [certificate] = <[Vec<u8>; 1]>::try_from(certificates(text)?).ok()?;
    Some(certificate)
}
