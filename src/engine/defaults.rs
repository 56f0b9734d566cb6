//! What every request carries without anybody saying so (evaluation.md §10.4).

use std::cell::{Cell, OnceCell};

use super::arn::Arn;
use super::context::Entry;
use super::date;

/// The values are made when they are first asked for.
pub struct Defaults<'r> {
    now: i64,
    resource: &'r str,
    arn: Option<Arn<'r>>,
    current_time: OnceCell<Box<str>>,
    epoch_time: OnceCell<Box<str>>,
    signed: bool,
    passing: Cell<bool>,
}

/// The one that is a guess about the request.
pub const SECURE_TRANSPORT: &str = "aws:securetransport";

/// The keys that are filled, folded, in the order of their names, and as they are shown.
const KEYS: [(&str, &str); 6] = [
    ("aws:currenttime", "aws:CurrentTime"),
    ("aws:epochtime", "aws:EpochTime"),
    ("aws:principalisawsservice", "aws:PrincipalIsAWSService"),
    ("aws:requestedregion", "aws:RequestedRegion"),
    (SECURE_TRANSPORT, "aws:SecureTransport"),
    ("aws:viaawsservice", "aws:ViaAWSService"),
];

impl<'r> Defaults<'r> {
    /// `now` in milliseconds since 1970; `signed` is false for an anonymous request.
    pub fn new(now: i64, resource: &'r str, arn: Option<Arn<'r>>, signed: bool) -> Self {
        Defaults {
            now,
            resource,
            arn,
            current_time: OnceCell::new(),
            epoch_time: OnceCell::new(),
            signed,
            passing: Cell::default(),
        }
    }

    pub fn get(&self, folded: &str) -> Option<Entry<'_>> {
        let (key, spelling) = KEYS.iter().find(|(key, _)| *key == folded)?;
        if matches!(*key, "aws:currenttime" | "aws:epochtime" | "aws:requestedregion") {
            self.passing.set(true);
        }
        let value = match *key {
            "aws:currenttime" => self.current_time.get_or_init(|| {
                let mut text = String::new();
                date::write_seconds(self.now, &mut text);
                text.into()
            }),
            "aws:epochtime" => self.epoch_time.get_or_init(|| self.now.div_euclid(1000).to_string().into()),
            "aws:principalisawsservice" if !self.signed => return None,
            "aws:requestedregion" => return Some(Entry::single(spelling, self.region())),
            SECURE_TRANSPORT => return Some(Entry::single(spelling, "true")),
            _ => return Some(Entry::single(spelling, "false")),
        };
        Some(Entry::single(spelling, value))
    }

    /// Whether a value was asked for, since this was last called, that depends on the time or on the resource.
    pub fn gave_passing(&self) -> bool {
        self.passing.take()
    }

    /// The region of the resource's ARN, even if that is cut short; global services report `us-east-1`.
    fn region(&self) -> &'r str {
        let parts = self.arn.as_ref().map(|arn| (arn.part(0), arn.region()));
        match parts.or_else(|| Some((self.resource.split(':').next()?, self.resource.split(':').nth(3)?))) {
            Some(("arn", region)) if !region.is_empty() => region,
            _ => "us-east-1",
        }
    }

    /// All keys, folded, with what they come to.
    pub fn all(&self) -> impl Iterator<Item = (&str, Entry<'_>)> {
        KEYS.iter().filter_map(|(key, _)| Some((*key, self.get(key)?)))
    }
}
