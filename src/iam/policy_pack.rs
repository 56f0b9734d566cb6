//! AWS's managed policies from a data pack, whose text all accounts share.
//!
//! Behind a head of `name: value` that ends with an empty line, a line is a policy, in the order of
//! the first words: its path and name, the version in force, when it was made and when it was last
//! changed, its document:
//!
//! ```text
//! /job-function/Billing v9 2016-11-10T17:33:18Z 2025-02-06T17:06:09Z {"Version":"2012-10-17",…}
//! ```
//!
//! A line is read when its policy is first asked for.

use std::cell::OnceCell;
use std::ops::Range;
use std::rc::Rc;

use crate::account::{Policy, Version};
use crate::ambient::Random;
use crate::engine::date::Instant;
use crate::service_reference::NO_PACK;

/// What a pack of these begins with.
pub const FIRST_LINE: &str = "iamlet managed policies 1";

/// Managed policies of AWS, by a data pack.
#[derive(Debug)]
pub struct PolicyPack {
    text: String,
    lines: Vec<Line>,
}

#[derive(Debug)]
struct Line {
    at: Range<usize>,
    /// The policy, once it was read, as it is in the partition `aws`. In others it is read each time.
    policy: OnceCell<Option<Rc<Policy>>>,
}

impl PolicyPack {
    /// Takes a pack's text, or says why it is none.
    pub fn read(text: String) -> Result<PolicyPack, &'static str> {
        if text.lines().next() != Some(FIRST_LINE) {
            return Err(NO_PACK);
        }
        let mut lines = Vec::new();
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            if line.starts_with('/') {
                lines.push(Line { at: at..at + line.trim_end().len(), policy: OnceCell::new() });
            }
            at += line.len();
        }
        Ok(PolicyPack { text, lines })
    }

    /// The policy that has this ARN in a partition.
    pub fn policy(&self, partition: &str, arn: &str) -> Option<Rc<Policy>> {
        let place = arn.strip_prefix(&*prefix(partition))?;
        let at = self.lines.binary_search_by(|line| self.place(line).cmp(place)).ok()?;
        self.policy_at(partition, self.lines.get(at)?)
    }

    /// All of them, as they are in a partition.
    pub fn policies<'a>(&'a self, partition: &'a str) -> impl Iterator<Item = Rc<Policy>> + 'a {
        self.lines.iter().filter_map(move |line| self.policy_at(partition, line))
    }

    fn text_of(&self, line: &Line) -> &str {
        self.text.get(line.at.clone()).unwrap_or_default()
    }

    /// `/job-function/Billing`
    fn place(&self, line: &Line) -> &str {
        self.text_of(line).split(' ').next().unwrap_or_default()
    }

    fn policy_at(&self, partition: &str, line: &Line) -> Option<Rc<Policy>> {
        let read = || read(partition, self.text_of(line)).map(Rc::new);
        if partition == "aws" { line.policy.get_or_init(read).clone() } else { read() }
    }
}

fn prefix(partition: &str) -> String {
    ["arn:", partition, ":iam::aws:policy"].concat()
}

/// A unique id for a policy of AWS whose own is not known: always the same for one ARN. [C]
pub fn id_of(arn: &str) -> Rc<str> {
    Random::new(Some(arn)).unique_id("ANPA").into()
}

/// The policy of a line. Its id, which no source tells, follows from its ARN; the ARNs in its document
/// are those of the partition. [C]
fn read(partition: &str, line: &str) -> Option<Policy> {
    let mut words = line.splitn(5, ' ');
    let mut word = || words.next();
    let (place, version, created, updated, document) = (word()?, word()?, word()?, word()?, word()?);
    let arn: Rc<str> = [&*prefix(partition), place].concat().into();
    let (path, name) = place.split_at(place.rfind('/')? + 1);
    let number = version.strip_prefix('v')?.parse().ok()?;
    let seconds = |date| Instant::parse(date)?.seconds();
    let updated = seconds(updated)?;
    let document = match partition {
        "aws" => document.into(),
        partition => document.replace("arn:aws:", &["arn:", partition, ":"].concat()).into(),
    };
    Some(Policy {
        id: id_of(&arn),
        name: name.into(),
        path: path.into(),
        created: seconds(created)?,
        updated,
        description: None,
        default_version: number,
        last_version: number,
        versions: vec![Version { number, created: updated, document }],
        tags: Vec::new(),
        arn,
    })
}
