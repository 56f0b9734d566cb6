//! Codes and public keys by themselves.

#[path = "generate/rng.rs"]
#[allow(dead_code, reason = "each test uses its part")]
mod rng;
mod support;

use iamlet::keys::ssh::{self, Refusal};
use iamlet::keys::totp::{self, Window};
use rng::Rng;
use support::keys::public_key;

/// The times of RFC 6238, appendix B, with the last six digits of what it lists for SHA-1.
const CODES: [(i64, u32); 6] = [
    (59, 287_082),
    (1_111_111_109, 81_804),
    (1_111_111_111, 50_471),
    (1_234_567_890, 5_924),
    (2_000_000_000, 279_037),
    (20_000_000_000, 353_130),
];
const KEY: &[u8] = b"12345678901234567890";
/// The same in base32.
const SEED: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

#[test]
fn codes_are_those_of_the_rfc() {
    for (time, code) in CODES {
        assert_eq!(totp::code(KEY, totp::step(time)), Some(code), "at {time}");
    }
}

/// RFC 4648, section 10, without the padding that seeds do not have.
#[test]
fn seeds_are_base32() {
    for (seed, key) in [("", ""), ("MY", "f"), ("MZXQ", "fo"), ("MZXW6", "foo"), ("MZXW6YTBOI", "foobar")] {
        assert_eq!(totp::key(seed).as_deref(), Some(key.as_bytes()), "{seed}");
    }
    assert_eq!(totp::key(SEED).as_deref(), Some(KEY));
    for seed in ["my", "M1", "MY======", "é", "M Y"] {
        assert_eq!(totp::key(seed), None, "{seed}");
    }
}

#[test]
fn two_codes_are_found_in_their_window_alone() {
    let shown = |step: i64| format!("{:06}", totp::code(KEY, step).expect("a key makes codes"));
    let find = |first: i64, second: i64, reach: i64, after: Option<i64>| {
        totp::find(SEED, [&shown(first), &shown(second)], &Window { around: 1000, reach, after })
    };
    for away in [-3, -1, 0, 2, 3] {
        assert_eq!(find(1000 + away, 1001 + away, 3, None), Some(1000 + away), "{away}");
    }
    assert_eq!(find(1004, 1005, 3, None), None);
    assert_eq!(find(996, 997, 3, None), None);
    assert_eq!(find(1001, 1000, 3, None), None, "the wrong order");
    assert_eq!(find(1000, 1002, 3, None), None, "one between them");
    assert_eq!(find(1000, 1001, 3, Some(999)), Some(1000));
    assert_eq!(find(1000, 1001, 3, Some(1000)), None, "the first was taken");
    for around in [i64::MIN, i64::MAX, 0] {
        let window = Window { around, reach: 3, after: None };
        let _ = totp::find(SEED, ["000000", "000000"], &window);
    }
    let window = Window { around: 0, reach: 3, after: None };
    assert_eq!(totp::find("no seed", ["000000", "000000"], &window), None);
}

/// A key that is taken is written as SSH and X.509 write it, whatever it was read from.
#[test]
fn damaged_keys_are_refused_or_whole() {
    let good = public_key(0xC1, 256);
    let blob = ssh::read(&good).expect("a key is read").blob;
    let pem = ssh::pem(&blob).expect("a key can be written");
    assert_eq!(ssh::read(&pem).expect("what was written can be read").blob, blob);
    let mut rng = Rng::new(1);
    let mut taken = 0;
    for _ in 0..4_000 {
        let mut text: Vec<char> = rng.pick(&[&*good, &*pem]).chars().collect();
        for _ in 0..rng.between(1, 3) {
            let at = rng.below(text.len());
            match rng.below(4) {
                0 => drop(text.remove(at)),
                1 => text.truncate(at.max(1)),
                2 => text.insert(at, *rng.item(&['A', '/', '-', '\n', ' ', 'é'])),
                _ => text[at] = *rng.item(&['A', 'B', '+', '9', '=', '\u{0}']),
            }
        }
        let text: String = text.into_iter().collect();
        if let Ok(key) = ssh::read(&text) {
            taken += 1;
            let pem = ssh::pem(&key.blob).expect("a key that is taken can be written");
            assert_eq!(ssh::read(&pem).map(|key| key.blob), Ok(key.blob), "{text}");
        }
    }
    assert!(taken > 0, "nothing is taken: this tries nothing");
}

#[test]
fn what_is_no_key_is_told_from_what_is_a_bad_one() {
    for text in ["", " ", "ssh-ed25519 AAAA", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"] {
        assert_eq!(ssh::read(text).err(), Some(Refusal::Unrecognized), "{text}");
    }
    for bytes in [0, 1, 255, 2049] {
        assert_eq!(ssh::read(&public_key(0xC1, bytes)).err(), Some(Refusal::Invalid), "{bytes} bytes");
    }
    assert!(ssh::read(&public_key(0xC1, 2048)).is_ok());
}
