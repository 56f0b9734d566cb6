//! Signature Version 4, by which a request proves that its sender has a secret.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use crate::order::sorted_by;
use crate::protocol::percent_encoded;

const ALGORITHM: &str = "AWS4-HMAC-SHA256";

/// In place of a hash, where the body is not signed.
pub const UNSIGNED_PAYLOAD: &str = "UNSIGNED-PAYLOAD";

/// A request as far as it is signed.
#[derive(Clone, Debug)]
pub struct Request<'a> {
    pub method: &'a str,
    /// Begins with `/`; encoded once more than it is sent, but for S3.
    pub path: &'a str,
    /// Names and values, not encoded.
    pub query: Vec<(String, String)>,
    /// Names in small letters and in order, and values.
    pub headers: &'a [(&'a str, &'a str)],
    /// [`hash`] of the body, or [`UNSIGNED_PAYLOAD`].
    pub payload: &'a str,
}

/// Who signs, when and for which service. It holds a secret, so there is no way to print it.
pub struct Signer<'a> {
    pub access_key_id: &'a str,
    pub secret_access_key: &'a str,
    /// Of temporary credentials.
    pub session_token: Option<&'a str>,
    /// `YYYYMMDDThhmmssZ`
    pub date: &'a str,
    pub region: &'a str,
    pub service: &'a str,
}

impl Signer<'_> {
    /// The signature in hexadecimal digits.
    pub fn signature(&self, request: &Request) -> String {
        let canonical = hash(request.canonical().as_bytes());
        let text = [ALGORITHM, self.date, &self.scope(), &canonical].join("\n");
        let first = ["AWS4", self.secret_access_key].concat();
        let parts = [self.day(), self.region, self.service, "aws4_request", &text];
        let key = parts.iter().fold(first.into_bytes(), |key, part| hmac(&key, part.as_bytes()));
        hex(&key)
    }

    /// The query of a URL that is good for some seconds: the request's own, and what signs it.
    pub fn presigned_query(&self, mut request: Request, seconds: u32) -> String {
        let credential = [self.access_key_id, "/", &self.scope()].concat();
        let headers = request.signed_headers();
        let mut add = |name: &str, value: &str| request.query.push((name.to_string(), value.to_string()));
        add("X-Amz-Algorithm", ALGORITHM);
        add("X-Amz-Credential", &credential);
        add("X-Amz-Date", self.date);
        add("X-Amz-Expires", &seconds.to_string());
        add("X-Amz-SignedHeaders", &headers);
        if let Some(token) = self.session_token {
            add("X-Amz-Security-Token", token);
        }
        let signature = self.signature(&request);
        [&joined(&encoded(&request.query)), "&X-Amz-Signature=", &signature].concat()
    }

    fn day(&self) -> &str {
        self.date.split('T').next().unwrap_or_default()
    }

    fn scope(&self) -> String {
        [self.day(), self.region, self.service, "aws4_request"].join("/")
    }
}

impl Request<'_> {
    /// The one text that stands for the request, however it is sent.
    pub fn canonical(&self) -> String {
        let query = sorted_by(encoded(&self.query), |(name, value)| [name, "\0", value].concat());
        let mut headers = String::new();
        for (name, value) in self.headers {
            let words: Vec<&str> = value.split(' ').filter(|word| !word.is_empty()).collect();
            headers += &[name, ":", &words.join(" "), "\n"].concat();
        }
        [self.method, self.path, &joined(&query), &headers, &self.signed_headers(), self.payload].join("\n")
    }

    /// The names of the headers with `;` between them.
    pub fn signed_headers(&self) -> String {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| *name).collect();
        names.join(";")
    }
}

/// The SHA-256 of some bytes, in hexadecimal digits.
pub fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digit = |half: u8| char::from(DIGITS[usize::from(half & 15)]);
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(*byte)]).collect()
}

/// Keys have any length: there is none that is refused.
fn hmac(key: &[u8], bytes: &[u8]) -> Vec<u8> {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return Vec::new() };
    mac.update(bytes);
    mac.finalize().into_bytes().to_vec()
}

fn encoded(pairs: &[(String, String)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| (percent_encoded(name), percent_encoded(value))).collect()
}

fn joined(pairs: &[(String, String)]) -> String {
    let mut text = String::new();
    for (name, value) in pairs {
        if !text.is_empty() {
            text.push('&');
        }
        text += &[name, "=", value].concat();
    }
    text
}
