//! Certificates and keys that are damaged: they are refused, or taken for what they still say, and
//! nothing breaks on them or takes long.

#[path = "support/pem.rs"]
#[allow(dead_code, reason = "each test uses its part")]
mod pem;

use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use iamlet::iam::Iam;
use pem::pem;
use serde_json::json;

const NOW: i64 = 1_767_323_045_000;

fn der(name: &str) -> Vec<u8> {
    let lines = pem(name).lines().filter(|line| !line.starts_with("-----"));
    BASE64.decode(lines.collect::<String>()).expect("PEM is base64")
}

fn written(label: &str, der: &[u8]) -> String {
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----\n", BASE64.encode(der))
}

/// The code of the answer; none if the certificate is taken.
fn upload(body: &str, key: &str, chain: Option<&str>) -> Option<&'static str> {
    let mut iam = Iam::from_json("{}").expect("an account opens");
    let mut input = json!({ "ServerCertificateName": "x", "CertificateBody": body, "PrivateKey": key });
    if let Some(chain) = chain {
        input["CertificateChain"] = json!(chain);
    }
    iam.call("", "UploadServerCertificate", &input.to_string(), NOW).err().map(|error| error.code)
}

/// Each byte replaced by some others.
fn damaged(der: &[u8]) -> impl Iterator<Item = Vec<u8>> + '_ {
    (0..der.len()).flat_map(move |at| {
        [0, 0x30, 0x80, 0x84, 0xFF, der[at] ^ 1, der[at].wrapping_add(1)].into_iter().map(move |byte| {
            let mut other = der.to_vec();
            other[at] = byte;
            other
        })
    })
}

#[test]
fn damaged_certificates_are_refused_or_still_say_enough() {
    let (leaf, key) = (der("leaf"), pem("leaf key"));
    let (mut taken, mut mismatched) = (0, 0);
    for other in damaged(&leaf) {
        match upload(&written("CERTIFICATE", &other), key, None) {
            None => taken += 1,
            Some("KeyPairMismatch") => mismatched += 1,
            Some(code) => assert_eq!(code, "MalformedCertificate"),
        }
    }
    println!("{taken} taken, {mismatched} of another key, of {}", leaf.len() * 7);
    assert!(mismatched > 100, "the public key is not looked at");
}

#[test]
fn damaged_keys_are_refused_or_still_say_enough() {
    for (body, key, label) in [
        ("leaf", "leaf key", "PRIVATE KEY"),
        ("leaf", "leaf sec1 key", "EC PRIVATE KEY"),
        ("rsa", "rsa pkcs1 key", "RSA PRIVATE KEY"),
    ] {
        let mut mismatched = 0;
        for other in damaged(&der(key)) {
            match upload(pem(body), &written(label, &other), None) {
                Some("KeyPairMismatch") => mismatched += 1,
                code => assert!(matches!(code, None | Some("MalformedCertificate")), "{key}: {code:?}"),
            }
        }
        assert!(mismatched > 100, "{key}: the public part is not looked at");
    }
}

#[test]
fn what_is_cut_or_goes_on_is_refused() {
    let (leaf, key) = (der("leaf"), der("leaf key"));
    for length in 0..leaf.len() {
        let body = written("CERTIFICATE", &leaf[..length]);
        assert_eq!(upload(&body, pem("leaf key"), None), Some("MalformedCertificate"), "{length} bytes");
        let chain = [pem("inter"), &body].concat();
        assert_eq!(upload(pem("leaf"), pem("leaf key"), Some(&chain)), Some("MalformedCertificate"), "{length} bytes");
    }
    for length in 0..key.len() {
        let key = written("PRIVATE KEY", &key[..length]);
        assert_eq!(upload(pem("leaf"), &key, None), Some("MalformedCertificate"), "{length} bytes");
    }
    for more in [&[0][..], &[0x30, 0], &leaf] {
        let body = written("CERTIFICATE", &[&leaf[..], more].concat());
        assert_eq!(upload(&body, pem("leaf key"), None), Some("MalformedCertificate"));
    }
}

/// As large as can be handed in.
#[test]
fn large_ones_take_no_time() {
    const CHAIN: usize = 2_097_152;
    let filled = |of: &str| of.repeat(CHAIN / of.len());
    let started = Instant::now();
    // Each has signed itself, and so the one before.
    let code = upload(pem("other"), pem("other key"), Some(&filled(pem("other"))));
    assert_eq!(code, None);
    for chain in [
        filled("-----BEGIN CERTIFICATE-----\n"),
        filled("-----BEGIN "),
        filled("-----BEGIN CERTIFICATE----------END "),
        filled("-----BEGIN A----------END A-----\n"),
        filled("-"),
        filled(" "),
        written("CERTIFICATE", &vec![0x30; CHAIN / 4 * 3 - 100]),
        written("CERTIFICATE", &[0x30, 0x80].repeat(CHAIN / 8 * 3 - 100)),
    ] {
        assert_eq!(upload(pem("leaf"), pem("leaf key"), Some(&chain)), Some("MalformedCertificate"));
    }
    let took = started.elapsed();
    // Whatever goes through the text again and again takes hours.
    assert!(took < Duration::from_secs(60), "took {took:?}");
}
