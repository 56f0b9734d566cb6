//! Standard base64 with padding, anything else is undecodable (5.8).

pub fn decode(text: &str) -> Option<Vec<u8>> {
    let bytes = text.as_bytes();
    if !bytes.len().is_multiple_of(4) {
        return None;
    }
    let padding = bytes.iter().rev().take_while(|b| **b == b'=').count();
    if padding > 2 {
        return None;
    }
    let mut bits = String::new();
    for byte in &bytes[..bytes.len() - padding] {
        bits.push_str(&format!("{:06b}", sextet(*byte)?));
    }
    let whole = bits.len() / 8 * 8;
    // The bits left over belong to no byte and must be zero.
    if bits[whole..].contains('1') {
        return None;
    }
    (0..whole).step_by(8).map(|at| u8::from_str_radix(&bits[at..at + 8], 2).ok()).collect()
}

fn sextet(byte: u8) -> Option<u8> {
    match byte {
        b'A'..=b'Z' => Some(byte - b'A'),
        b'a'..=b'z' => Some(byte - b'a' + 26),
        b'0'..=b'9' => Some(byte - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    }
}
