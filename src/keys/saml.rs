//! The metadata of a SAML provider, as far as IAM looks at them. Document types and the entities that
//! they define are refused, so that no text grows while it is read.

use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::{Error, NsReader};

use super::x509::Certificate;
use crate::base64;
use crate::shape::{Timestamp, Value};

const METADATA: &str = "urn:oasis:names:tc:SAML:2.0:metadata";
const SIGNATURE: &str = "http://www.w3.org/2000/09/xmldsig#";

/// Metadata have six levels; what they are extended by may have some more.
const DEEPEST: usize = 32;

/// Of one element. Each is compared with those before it.
const MOST_ATTRIBUTES: usize = 32;

/// That may be known anywhere: each is looked at for the name of an element.
const MOST_NAMESPACES: usize = 32;

const MALFORMED: &str = "it is not well-formed XML";
const ENTITIES: &str = "it must have neither a document type nor references to entities but XML's own";

/// The last second for which metadata are valid, as they say or else as long as a certificate in
/// them is. The error says what they lack, in a sentence's end.
pub fn valid_until(text: &str) -> Result<i64, &'static str> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if text.bytes().any(|byte| byte < b' ' && !matches!(byte, b'\t' | b'\n' | b'\r')) {
        return Err(MALFORMED);
    }
    let mut reader = NsReader::from_str(text);
    let config = reader.config_mut();
    config.expand_empty_elements = true;
    config.check_comments = true;
    reader.resolver_mut().set_max_namespace_bindings(MOST_NAMESPACES);
    let mut found = Found::default();
    let mut is_first = true;
    loop {
        let (namespace, event) = reader.read_resolved_event().map_err(|fault| match fault {
            Error::Namespace(_) => "its namespaces are too many, or bound wrong",
            _ => MALFORMED,
        })?;
        match event {
            Event::Start(_) if matches!(namespace, ResolveResult::Unknown(_)) => return Err(MALFORMED),
            Event::Start(start) => {
                let element = Element::of(found.open.len(), &namespace, start.local_name().as_ref());
                found.open(element, &start)?;
            }
            Event::End(_) => found.close()?,
            Event::Text(content) => found.text(content.as_ref())?,
            Event::CData(content) => found.text(content.as_ref())?,
            Event::GeneralRef(name) => {
                let character = character(&name).filter(|_| !found.open.is_empty()).ok_or(ENTITIES)?;
                found.text(character.encode_utf8(&mut [0; 4]))?;
            }
            Event::DocType(_) => return Err(ENTITIES),
            Event::Decl(_) if !is_first => return Err(MALFORMED),
            Event::Eof => break,
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::Empty(_) => {}
        }
        is_first = false;
    }
    found.end()
}

/// What a reference stands for whose name is between `&` and `;`, in a document that defines none.
fn character(name: &str) -> Option<char> {
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        _ => {
            let digits = name.strip_prefix('#').filter(|digits| !digits.contains('+'))?;
            let code = match digits.strip_prefix('x') {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => digits.parse(),
            };
            return char::from_u32(code.ok()?).filter(|c| *c >= ' ' || matches!(c, '\t' | '\n' | '\r'));
        }
    })
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
    /// Those of SAML count only in their places; what extends metadata may have them elsewhere.
    fn of(depth: usize, namespace: &ResolveResult, name: &str) -> Element {
        let ResolveResult::Bound(namespace) = namespace else { return Element::Other };
        match (depth, namespace.as_ref(), name) {
            (0, METADATA, "EntityDescriptor") => Element::EntityDescriptor,
            (1, METADATA, "IDPSSODescriptor") => Element::IdpDescriptor,
            (2, METADATA, "KeyDescriptor") => Element::KeyDescriptor,
            (_, SIGNATURE, "X509Certificate") => Element::Certificate,
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
        let attributes = attributes(start)?;
        let value = |name: &str| {
            let found = attributes.iter().find(|attribute| attribute.key.as_ref() == name);
            found.map(|attribute| attribute.value.trim())
        };
        if self.open.is_empty() {
            let is_first = !std::mem::replace(&mut self.has_root, true);
            if !is_first || element != Element::EntityDescriptor {
                return Err("it must be one EntityDescriptor of SAML 2.0");
            }
            if value("entityID").is_none_or(str::is_empty) {
                return Err("its EntityDescriptor has no entityID");
            }
        }
        if matches!(element, Element::EntityDescriptor | Element::IdpDescriptor)
            && let Some(date) = value("validUntil")
        {
            let Timestamp(date) = Timestamp::read(&Value::Text(date.to_string())).ok_or("its validUntil is no date")?;
            self.valid_until = Some(self.valid_until.map_or(date, |before| before.min(date)));
        }
        match element {
            Element::IdpDescriptor => self.has_provider = true,
            Element::KeyDescriptor if value("use").is_some_and(|of| of != "signing") => {
                element = Element::Other;
            }
            _ => {}
        }
        self.open.push(element);
        Ok(())
    }

    fn close(&mut self) -> Result<(), &'static str> {
        if self.in_signing_certificate() {
            let der = base64::decode(&self.certificate);
            let end = der.and_then(|der| Certificate::parse(&der).map(|certificate| certificate.not_after));
            let end = end.ok_or("a signing certificate in it cannot be read")?;
            self.certified_until = Some(self.certified_until.map_or(end, |before| before.max(end)));
            self.certificate.clear();
        }
        self.open.pop();
        Ok(())
    }

    fn in_signing_certificate(&self) -> bool {
        self.open.last() == Some(&Element::Certificate)
            && self.open.get(1..3) == Some(&[Element::IdpDescriptor, Element::KeyDescriptor])
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

/// The attributes of an element, each once, with their values as they are written.
fn attributes<'a>(start: &'a BytesStart) -> Result<Vec<Attribute<'a>>, &'static str> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| MALFORMED)?;
        if attributes.len() == MOST_ATTRIBUTES {
            return Err("one of its elements has too many attributes");
        }
        let name = attribute.key.as_ref();
        if name.is_empty() || name.contains(['"', '\'', '<']) || attribute.value.contains('<') {
            return Err(MALFORMED);
        }
        let mut references = attribute.value.split('&').skip(1);
        if !references.all(|rest| rest.split_once(';').is_some_and(|(name, _)| character(name).is_some())) {
            return Err(ENTITIES);
        }
        attributes.push(attribute);
    }
    Ok(attributes)
}
