//! Percent-encoded documents, as answers carry them.

/// The text, in which only unreserved characters may stand as they are.
pub fn decoded(encoded: &str) -> Result<String, String> {
    let mut bytes = Vec::new();
    let mut rest = encoded.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let digits: Vec<u8> = rest.by_ref().take(2).collect();
                let code = String::from_utf8_lossy(&digits).into_owned();
                bytes.push(u8::from_str_radix(&code, 16).map_err(|_| format!("%{code} in {encoded}"))?);
            }
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => bytes.push(byte),
            other => return Err(format!("{:?} stands as it is in {encoded}", char::from(other))),
        }
    }
    String::from_utf8(bytes).map_err(|error| error.to_string())
}
