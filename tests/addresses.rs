//! IP addresses are read as the standard library reads them.

use std::net::IpAddr;

use iamlet::engine::address::Address;

/// What the standard library makes of a text.
fn expected(text: &str) -> Option<Address> {
    Some(match text.parse().ok()? {
        IpAddr::V4(address) => Address { bits: u32::from(address).into(), width: 32 },
        IpAddr::V6(address) => Address { bits: address.into(), width: 128 },
    })
}

/// Every text of `count` pieces.
fn each(pieces: &[&str], count: usize, check: &mut dyn FnMut(&str)) {
    let mut places = vec![0; count];
    loop {
        check(&places.iter().map(|place| pieces[*place]).collect::<String>());
        let Some(next) = places.iter().position(|place| *place + 1 < pieces.len()) else { return };
        places[next] += 1;
        places[..next].fill(0);
    }
}

#[test]
fn as_the_standard_library_does() {
    let alphabets: [(&[&str], usize); 3] = [
        (&["0", "1", "01", "255", "256", "+1", ".", "..", " "], 7),
        (&["1", "abcd", "00001", ":", "::", "G"], 8),
        (&["1:2:3", "f", ":", "::", "1.2.3.4", "1.2.3", "%"], 7),
    ];
    let (mut texts, mut addresses) = (0, 0);
    for (pieces, longest) in alphabets {
        for count in 0..=longest {
            each(pieces, count, &mut |text| {
                let address = Address::parse(text);
                assert_eq!(address, expected(text), "{text}");
                texts += 1;
                addresses += u32::from(address.is_some());
            });
        }
    }
    assert!(texts > 1_000_000 && addresses > 1_000, "{addresses} of {texts} are addresses");
}
