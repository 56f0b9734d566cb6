//! The metadata of a SAML provider, as far as IAM looks at them. Entities and document types are
//! refused, so that no text grows while it is read.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use quick_xml::NsReader;
use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::name::ResolveResult;

use super::x509::Certificate;
use crate::shape::{Timestamp, Value};

const METADATA: &str = "urn:oasis:names:tc:SAML:2.0:metadata";
const SIGNATURE: &str = "http://www.w3.org/2000/09/xmldsig#";

/// Metadata have six levels; what they are extended by may have some more.
const DEEPEST: usize = 32;

/// Namespaces that one element may declare. With the depth it bounds what the search for a name's
/// namespace costs.
const MOST_NAMESPACES: usize = 16;

/// The last second for which metadata are valid, as they say or else as long as a certificate in
/// them is. The error says what they lack, in a sentence's end.
pub fn valid_until(text: &str) -> Result<i64, &'static str> {
    if text.chars().any(|c| c.is_ascii_control() && !matches!(c, '\t' | '\n' | '\r')) {
        return Err(MALFORMED);
    }
    let mut reader = NsReader::from_str(text.trim_start_matches('\u{FEFF}'));
    reader.config_mut().expand_empty_elements = true;
    let mut found = Found::default();
    loop {
        let (namespace, event) = reader.read_resolved_event().map_err(|_| MALFORMED)?;
        match event {
            Event::Start(start) => {
                let element = Element::of(&namespace, start.local_name().as_ref());
                found.open(element, &start)?;
            }
            Event::End(_) => found.close()?,
            Event::Text(content) => found.text(content.as_ref())?,
            Event::CData(content) => found.text(content.as_ref())?,
            Event::GeneralRef(reference) if !found.open.is_empty() => {
                let character = character(&reference).ok_or(ENTITIES)?;
                found.text(character.encode_utf8(&mut [0; 4]))?;
            }
            Event::DocType(_) | Event::GeneralRef(_) => return Err(ENTITIES),
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::Empty(_) => {}
        }
    }
    found.end()
}

const MALFORMED: &str = "it is not well-formed XML";
const ENTITIES: &str = "it must have neither a document type nor references to entities but XML's own";

/// The character of a reference that every document may have: `&amp;` and the like, `&#13;`.
fn character(reference: &BytesRef) -> Option<char> {
    match reference.resolve_char_ref() {
        Ok(None) => match reference.as_ref() {
            "amp" => Some('&'),
            "lt" => Some('<'),
            "gt" => Some('>'),
            "quot" => Some('"'),
            "apos" => Some('\''),
            _ => None,
        },
        resolved => resolved.ok().flatten(),
    }
}

/// The elements that matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Element {
    EntityDescriptor,
    IdpDescriptor,
    /// That of a key for signatures, or for anything.
    KeyDescriptor,
    Certificate,
    Other,
}

impl Element {
    fn of(namespace: &ResolveResult, name: &str) -> Element {
        let ResolveResult::Bound(namespace) = namespace else { return Element::Other };
        match (namespace.as_ref(), name) {
            (METADATA, "EntityDescriptor") => Element::EntityDescriptor,
            (METADATA, "IDPSSODescriptor") => Element::IdpDescriptor,
            (METADATA, "KeyDescriptor") => Element::KeyDescriptor,
            (SIGNATURE, "X509Certificate") => Element::Certificate,
            _ => Element::Other,
        }
    }
}

#[derive(Default)]
struct Found {
    /// The elements that are open, the outermost first.
    open: Vec<Element>,
    has_root: bool,
    has_provider: bool,
    /// What the metadata say themselves: the earliest.
    valid_until: Option<i64>,
    /// The base64 of the certificate that is open.
    certificate: Vec<u8>,
    /// When the last of the signing certificates ends.
    certified_until: Option<i64>,
}

impl Found {
    fn open(&mut self, mut element: Element, start: &BytesStart) -> Result<(), &'static str> {
        if self.open.len() == DEEPEST {
            return Err("its elements are nested too deep");
        }
        if namespaces(start)? > MOST_NAMESPACES {
            return Err("one of its elements declares too many namespaces");
        }
        if self.open.is_empty() {
            let is_first = !std::mem::replace(&mut self.has_root, true);
            if !is_first || element != Element::EntityDescriptor {
                return Err("it must be one EntityDescriptor of SAML 2.0");
            }
            if attribute(start, "entityID")?.is_none_or(|id| id.is_empty()) {
                return Err("its EntityDescriptor has no entityID");
            }
        }
        if matches!(element, Element::EntityDescriptor | Element::IdpDescriptor)
            && let Some(date) = attribute(start, "validUntil")?
        {
            let Timestamp(date) = Timestamp::read(&Value::Text(date)).ok_or("its validUntil is no date")?;
            self.valid_until = Some(self.valid_until.map_or(date, |before| before.min(date)));
        }
        match element {
            Element::IdpDescriptor => self.has_provider = true,
            Element::KeyDescriptor if attribute(start, "use")?.is_some_and(|of| of != "signing") => {
                element = Element::Other;
            }
            _ => {}
        }
        self.open.push(element);
        Ok(())
    }

    fn close(&mut self) -> Result<(), &'static str> {
        if self.in_signing_certificate() {
            let der = BASE64.decode(&self.certificate).ok();
            let end = der.and_then(|der| Certificate::parse(&der).map(|certificate| certificate.not_after));
            let end = end.ok_or("a signing certificate in it cannot be read")?;
            self.certified_until = Some(self.certified_until.map_or(end, |before| before.max(end)));
            self.certificate.clear();
        }
        self.open.pop();
        Ok(())
    }

    fn in_signing_certificate(&self) -> bool {
        let has = |element| self.open.contains(&element);
        self.open.last() == Some(&Element::Certificate) && has(Element::KeyDescriptor) && has(Element::IdpDescriptor)
    }

    fn text(&mut self, text: &str) -> Result<(), &'static str> {
        if self.open.is_empty() && !text.trim_ascii().is_empty() {
            return Err(MALFORMED);
        }
        if self.in_signing_certificate() {
            self.certificate.extend(text.bytes().filter(|byte| !byte.is_ascii_whitespace()));
        }
        Ok(())
    }

    fn end(self) -> Result<i64, &'static str> {
        if !self.open.is_empty() || !self.has_root {
            return Err(MALFORMED);
        }
        if !self.has_provider {
            return Err("its EntityDescriptor has no IDPSSODescriptor");
        }
        let certified = self.certified_until.ok_or("its IDPSSODescriptor has no signing certificate")?;
        Ok(self.valid_until.unwrap_or(certified))
    }
}

/// The value of an attribute that is in no namespace. That one is there twice is not looked for: it
/// would take a time that is a square of their number.
fn attribute(start: &BytesStart, name: &str) -> Result<Option<String>, &'static str> {
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| MALFORMED)?;
        if attribute.key.as_ref() == name {
            return Ok(Some(attribute.value.trim().to_string()));
        }
    }
    Ok(None)
}

/// How many namespaces an element declares; every attribute of it is looked at.
fn namespaces(start: &BytesStart) -> Result<usize, &'static str> {
    let mut count = 0;
    for attribute in start.attributes().with_checks(false) {
        let attribute = attribute.map_err(|_| MALFORMED)?;
        let name = attribute.key.as_ref();
        if name.is_empty() || name.contains(['"', '\'', '<']) || attribute.value.contains('<') {
            return Err(MALFORMED);
        }
        count += usize::from(name.starts_with("xmlns"));
    }
    Ok(count)
}
