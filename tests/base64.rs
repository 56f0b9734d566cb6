//! Base64, there and back.

use iamlet::base64::{decode, encode};

#[test]
fn bytes_come_back_from_their_text() {
    for (bytes, text) in [
        (&b""[..], ""),
        (b"f", "Zg=="),
        (b"fo", "Zm8="),
        (b"foo", "Zm9v"),
        (b"foob", "Zm9vYg=="),
        (b"\xFB\xEF\xFF", "++//"),
        (&[0; 4], "AAAAAA=="),
    ] {
        assert_eq!(encode(bytes), text);
        assert_eq!(decode(text).as_deref(), Some(bytes), "{text}");
    }
    let all: Vec<u8> = (0..=255).collect();
    for length in 0..=all.len() {
        assert_eq!(decode(encode(&all[..length])).as_deref(), Some(&all[..length]));
    }
}

#[test]
fn what_no_bytes_make_is_refused() {
    for text in [
        "Z", "Zg", "Zg=", "Zg===", "Zh==", "Zm9=", "Zm8", "=", "==", "====", "A===", "Zg==Zg==", "Zm9v\n", "Zm-v",
        "Zm9é",
    ] {
        assert_eq!(decode(text), None, "{text}");
    }
}
