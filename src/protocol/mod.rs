//! How calls travel.

pub mod form;
pub mod query;
pub mod read;
pub mod xml;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::error::Error;

/// What RFC 3986 leaves as it is.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Text as URLs carry it, and answers their documents.
pub fn percent_encoded(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// What messages repeat of a request: of a long text only how it begins.
pub fn told(text: &str) -> &str {
    text.char_indices().nth(200).map_or(text, |(at, _)| &text[..at])
}

/// A refusal in the protocol's own words.
pub fn refused<T>(code: &'static str, message: &str, status: u16) -> Result<T, Error> {
    Err(Error { code, message: message.to_string(), status })
}

/// A service as its requests and answers name it.
#[derive(Debug, PartialEq, Eq)]
pub struct Api {
    /// `iam`
    pub name: &'static str,
    /// `2010-05-08`
    pub version: &'static str,
    /// Of its answers.
    pub namespace: &'static str,
}

pub const IAM: Api = Api { name: "iam", version: "2010-05-08", namespace: "https://iam.amazonaws.com/doc/2010-05-08/" };

pub const STS: Api = Api { name: "sts", version: "2011-06-15", namespace: "https://sts.amazonaws.com/doc/2011-06-15/" };
