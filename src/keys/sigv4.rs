//! Signature Version 4, by which a request proves that its sender has a secret.

use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

use super::hex;
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
    /// Names in small letters, and values.
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
        let signing = [
            ("X-Amz-Algorithm", ALGORITHM.to_string()),
            ("X-Amz-Credential", [self.access_key_id, "/", &self.scope()].concat()),
            ("X-Amz-Date", self.date.to_string()),
            ("X-Amz-Expires", seconds.to_string()),
            ("X-Amz-SignedHeaders", request.signed_headers()),
        ];
        let token = self.session_token.map(|token| ("X-Amz-Security-Token", token.to_string()));
        let pairs = signing.into_iter().chain(token).map(|(name, value)| (name.to_string(), value));
        request.query.extend(pairs);
        let signature = self.signature(&request);
        [&joined(encoded(&request.query)), "&X-Amz-Signature=", &signature].concat()
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
        let headers = self.sorted_headers().into_iter().map(|(name, value)| {
            let words: Vec<&str> = value.split(' ').filter(|word| !word.is_empty()).collect();
            [name, ":", &words.join(" "), "\n"].concat()
        });
        let headers: String = headers.collect();
        [self.method, self.path, &joined(query), &headers, &self.signed_headers(), self.payload].join("\n")
    }

    /// The names of the headers with `;` between them.
    pub fn signed_headers(&self) -> String {
        let names: Vec<&str> = self.sorted_headers().into_iter().map(|(name, _)| name).collect();
        names.join(";")
    }

    fn sorted_headers(&self) -> Vec<(&str, &str)> {
        sorted_by(self.headers.to_vec(), |(name, _)| name.to_string())
    }
}

/// The SHA-256 of some bytes, in hexadecimal digits.
pub fn hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
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

fn joined(pairs: Vec<(String, String)>) -> String {
    let pairs: Vec<String> = pairs.into_iter().map(|(name, value)| [&name, "=", &*value].concat()).collect();
    pairs.join("&")
}
