//! Random values of a shape, and how they are compared.

use iamlet::shape::{Blob, Shape, Structure, Timestamp, Value};
use serde_json::{Map, Value as Json, json};

use crate::rng::Rng;

/// The first second of the year 1, and the last that has four digits for the year.
const DATES: (i64, i64) = (-62_135_596_800, 253_402_300_799);

/// How long lists and maps are: seldom more than nine, so that the order of numbers is not that of texts.
const LENGTHS: [usize; 10] = [0, 1, 1, 1, 1, 2, 2, 2, 3, 12];

/// Which texts there may be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Texts {
    Any,
    /// Those that XML can hold.
    OfXml,
}

/// Characters that mean something to somebody on the way.
const STRANGE: [char; 30] = [
    '&',
    '=',
    '%',
    '+',
    ' ',
    '.',
    ';',
    '/',
    '?',
    '#',
    '<',
    '>',
    '"',
    '\'',
    ']',
    '[',
    '\n',
    '\r',
    '\t',
    '\u{85}',
    '\u{a0}',
    '\u{2028}',
    '\u{feff}',
    'é',
    '💥',
    '0',
    'A',
    '\u{7f}',
    '\u{fffd}',
    '\u{10ffff}',
];

/// Characters that XML has no way to say.
const BEYOND_XML: [char; 6] = ['\0', '\u{1}', '\u{b}', '\u{1f}', '\u{fffe}', '\u{ffff}'];

/// As XML shows a text.
pub fn in_xml(text: &str) -> String {
    text.chars().map(|c| if BEYOND_XML.contains(&c) { '\u{fffd}' } else { c }).collect()
}

impl Texts {
    pub fn random(self, rng: &mut Rng) -> String {
        let whole = ["", " ", "]]>", "<![CDATA[", "&amp;", "%25", "a.member.1", "\r\n", "null", "&#0;"];
        if rng.chance(15) {
            return rng.item(&whole).to_string();
        }
        let text: String = (0..rng.below(12)).map(|_| self.character(rng)).collect();
        if self == Texts::OfXml { in_xml(&text) } else { text }
    }

    fn character(self, rng: &mut Rng) -> char {
        match rng.below(10) {
            0 => *rng.item(&BEYOND_XML),
            1..5 => *rng.item(&STRANGE),
            _ => char::from(rng.between(0x20, 0x7e) as u8),
        }
    }
}

/// A structure with some of its members; nothing in it is empty but texts, lists and bytes.
pub fn random(of: &Structure, rng: &mut Rng, texts: Texts) -> Json {
    let members: Vec<_> = of.members.iter().filter(|_| rng.chance(70)).collect();
    let some = members.into_iter().map(|member| (member.name.to_string(), value(&member.shape, rng, texts)));
    Json::Object(some.collect())
}

fn value(shape: &Shape, rng: &mut Rng, texts: Texts) -> Json {
    match shape {
        Shape::Text(_) => json!(texts.random(rng)),
        Shape::Integer(_) => json!(*rng.item(&[0, 1, -1, 42, i64::MAX, i64::MIN])),
        Shape::Boolean => json!(rng.chance(50)),
        Shape::Timestamp => json!(*rng.item(&[0, -1, 1_767_323_045, DATES.0, DATES.1])),
        Shape::Blob => json!(Blob((0..rng.below(9)).map(|_| rng.below(256) as u8).collect()).text()),
        Shape::List(list) => (0..*rng.item(&LENGTHS)).map(|_| value(&list.item, rng, texts)).collect(),
        Shape::Map(_, of) => {
            let entries = (0..*rng.item(&LENGTHS[1..])).map(|_| (texts.random(rng), value(of, rng, texts)));
            Json::Object(entries.collect::<Map<_, _>>())
        }
        Shape::Structure(of) => {
            let members = random(of, rng, texts);
            if members == json!({}) {
                json!({ of.members[0].name: value(&of.members[0].shape, rng, texts) })
            } else {
                members
            }
        }
    }
}

/// A value in one form: dates as numbers, without members that are null.
pub fn compared(of: &Structure, value: &Value) -> Json {
    let Value::Map(members) = value else { return json!(value.to_json()) };
    let members = members.iter().filter(|(_, value)| !value.is_null()).map(|(name, value)| {
        let member = of.members.iter().find(|member| member.name == &**name).expect("a known member");
        (name.to_string(), plain(&member.shape, value))
    });
    Json::Object(members.collect())
}

fn plain(shape: &Shape, value: &Value) -> Json {
    match (shape, value) {
        (Shape::Structure(of), value) => compared(of, value),
        (Shape::List(list), Value::List(items)) => items.iter().map(|item| plain(&list.item, item)).collect(),
        // With the order of its entries.
        (Shape::Map(_, of), Value::Map(entries)) => {
            entries.iter().map(|(key, value)| json!([key, plain(of, value)])).collect()
        }
        (Shape::Timestamp, value) => json!(Timestamp::read(value).expect("a date").0),
        (_, value) => serde_json::from_str(&value.to_json()).expect("a value is JSON"),
    }
}
