//! Metadata of SAML providers that were made to break or to stop whoever reads them.

#[path = "support/pem.rs"]
#[allow(dead_code, reason = "each test uses its part")]
mod pem;
#[path = "generate/rng.rs"]
#[allow(dead_code, reason = "each test uses its part")]
mod rng;

use std::time::Instant;

use iamlet::keys::saml::valid_until;
use rng::Rng;

/// As long as metadata may be.
const LONGEST: usize = 10_000_000;
const OPENING: &str =
    r#"<EntityDescriptor xmlns="urn:oasis:names:tc:SAML:2.0:metadata" xmlns:q="q" entityID="a"><Extensions>"#;

fn metadata() -> String {
    let metadata = pem::metadata_of("metadata");
    metadata.as_str().expect("the rows define metadata").to_string()
}

/// `text` after an opening, as often as it goes in.
fn full_of(text: &str) -> String {
    [OPENING, &text.repeat((LONGEST - OPENING.len()) / text.len())].concat()
}

#[test]
fn long_metadata_take_no_longer_than_long_metadata() {
    // The most namespaces that are taken, the searched one before all others.
    let namespaces: String = (0..30).map(|n| format!("xmlns:n{n}='u' ")).collect();
    let most_attributes: String = (0..32).map(|n| format!("a{n}='' ")).collect();
    let texts = [
        ("elements in one another", full_of("<a>")),
        ("elements in a row", full_of("<a/>")),
        ("names in the outermost namespace", [OPENING, "<a ", &namespaces, ">", &"<q:a/>".repeat(800_000)].concat()),
        ("attributes of one element", [OPENING, "<a ", &"a='' ".repeat(1_999_000)].concat()),
        ("attributes of all elements", full_of(&format!("<a {most_attributes}/>"))),
        ("characters", full_of("&amp;")),
        ("characters in an attribute", [OPENING, "<a a='", &"&#65;".repeat(1_999_000), "'/>"].concat()),
        ("ampersands", full_of("&")),
        ("ampersands in an attribute", [OPENING, "<a a='", &"&".repeat(9_900_000), "'/>"].concat()),
        ("starts of comments", full_of("<!--")),
        ("hyphens", [OPENING, "<!--", &" -".repeat(4_900_000), "-->"].concat()),
        ("CDATA sections", full_of("<![CDATA[a]]>")),
        ("starts of CDATA sections", full_of("<![CDATA[")),
        ("ends of CDATA sections", full_of("]]>")),
        ("document types", full_of("<!DOCTYPE a [")),
        ("an inner document type", ["<!DOCTYPE a [", &"<!ENTITY b 'c'>".repeat(650_000), "]>"].concat()),
        ("instructions", full_of("<?a?>")),
        ("less than", full_of("<")),
        ("a long name", OPENING.replace("<Extensions>", &format!("<{}>", "a".repeat(9_900_000)))),
        ("a long certificate", metadata().replace("MIIB", &"MIIB".repeat(2_490_000))),
        ("spaces behind", [&metadata()[..], &" ".repeat(9_990_000)].concat()),
    ];
    for (what, text) in texts {
        assert!(text.len() <= LONGEST + 10_000, "{what}: {} bytes", text.len());
        let begin = Instant::now();
        let result = valid_until(&text);
        let took = begin.elapsed();
        println!("{what}: {took:?} {result:?}");
        assert!(took.as_secs() < 30, "{what}: {took:?}");
        assert_eq!(result.is_ok(), what == "spaces behind", "{what}: {result:?}");
    }
}

/// Nothing put into metadata panics, and what is left when their end is cut off is none.
#[test]
fn damaged_metadata_break_nothing() {
    let metadata = metadata();
    let whole = valid_until(&metadata);
    assert!(whole.is_ok(), "{whole:?}");
    let end = metadata.trim_end().len();
    for cut in (0..end).filter(|cut| metadata.is_char_boundary(*cut)) {
        assert!(valid_until(&metadata[..cut]).is_err(), "cut after {cut} bytes");
    }
    let mut rng = Rng::new(17);
    let marks = ["<", ">", "&", ";", "\"", "'", "/", "!", "?", "[", "]", "-", "=", ":", "\0", "é", "\u{FEFF}", "xmlns"];
    for _ in 0..20_000 {
        let mut damaged = metadata.clone();
        for _ in 0..=rng.below(3) {
            let at = (0..4).map(|_| rng.below(damaged.len())).find(|at| damaged.is_char_boundary(*at));
            damaged.insert_str(at.unwrap_or_default(), rng.pick(&marks));
        }
        let _ = valid_until(&damaged);
    }
}
