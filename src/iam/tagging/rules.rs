//! What tags may be. [behaviours.md §1.4]

use crate::account;
use crate::engine::fold::equal_folded;
use crate::error::{Error, INVALID_INPUT, LIMIT_EXCEEDED};
use crate::iam::shapes::Tag;
use crate::order::sorted_by;

/// Tags that one thing may carry.
const MOST: usize = 50;

/// How the keys of a thing's tags compare.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Keys {
    /// Those of users and roles.
    WithoutCase,
    Exact,
}

impl Keys {
    fn same(self, a: &str, b: &str) -> bool {
        match self {
            Keys::WithoutCase => equal_folded(a, b),
            Keys::Exact => a == b,
        }
    }
}

/// The tags of a request, if they can stand together.
pub fn checked_tags(tags: Option<Vec<Tag>>, keys: Keys) -> Result<Vec<account::Tag>, Error> {
    let tags = tags.unwrap_or_default();
    if tags.iter().any(|tag| tag.Key.get(..4).is_some_and(|prefix| prefix.eq_ignore_ascii_case("aws:"))) {
        return Err(INVALID_INPUT.says("Tag keys that begin with aws: are reserved for AWS."));
    }
    distinct_tags(tags, keys)
}

/// Tags in the order of their listing, if no key is there twice.
pub fn distinct_tags(tags: Vec<Tag>, keys: Keys) -> Result<Vec<account::Tag>, Error> {
    let stands_before =
        |(index, tag): (usize, &Tag)| tags[..index].iter().any(|before| keys.same(&before.Key, &tag.Key));
    if tags.iter().enumerate().any(stands_before) {
        return Err(INVALID_INPUT.says(match keys {
            Keys::WithoutCase => "Duplicate tag keys found. Please note that Tag keys are case insensitive.",
            Keys::Exact => "Duplicate tag keys found.",
        }));
    }
    let row = |tag: Tag| account::Tag { key: tag.Key, value: tag.Value };
    Ok(sorted(tags.into_iter().map(row).collect()))
}

/// Tags with those of a request, each in the place of one with the same key.
pub fn added(present: &[account::Tag], tags: Vec<Tag>, keys: Keys) -> Result<Vec<account::Tag>, Error> {
    let mut present = present.to_vec();
    for tag in checked_tags(Some(tags), keys)? {
        present.retain(|before| !keys.same(&before.key, &tag.key));
        present.push(tag);
    }
    match present.len() > MOST {
        true => Err(LIMIT_EXCEEDED.says("The number of tags has reached the maximum limit.")),
        false => Ok(sorted(present)),
    }
}

/// Tags without those of some keys; that one is not there is no error.
pub fn without(present: &[account::Tag], tag_keys: &[String], keys: Keys) -> Vec<account::Tag> {
    let stays = |tag: &&account::Tag| !tag_keys.iter().any(|key| keys.same(key, &tag.key));
    present.iter().filter(stays).cloned().collect()
}

/// In the order in which the service lists them: shorter keys first.
fn sorted(tags: Vec<account::Tag>) -> Vec<account::Tag> {
    sorted_by(tags, |tag| format!("{:04}{}", tag.key.chars().count(), tag.key))
}
