//! The packs of AWS's managed policies: that nothing of them is lost, and that every document is one.

mod support;

use std::collections::BTreeSet;

use iamlet::engine::Policy;
use iamlet::iam::PolicyPack;
use iamlet::policy::{Kind, PolicyType, require};
use support::packs::text;

const PACKS: [&str; 2] = ["aws-managed-policies-core", "aws-managed-policies"];

/// The lines behind the head.
fn lines(text: &str) -> Vec<&str> {
    text.lines().skip_while(|line| !line.is_empty()).skip(1).collect()
}

/// The condensing script counts what it reads; nothing may be lost between there and here.
#[test]
fn every_line_is_a_policy() {
    let mut places = BTreeSet::new();
    for name in PACKS {
        let text = text(name);
        let count = lines(&text).len();
        assert!(text.contains(&format!("\nholds: {count} policies\n")), "{name}");
        let pack = PolicyPack::read(text.clone()).expect("a pack");
        assert_eq!(pack.policies("aws").count(), count, "{name}");
        for line in lines(&text) {
            let place = line.split(' ').next().unwrap_or_default();
            assert!(places.insert(place.to_string()), "{place} is there twice");
            let arn = format!("arn:aws:iam::aws:policy{place}");
            assert!(pack.policy("aws", &arn).is_some(), "{arn} is not found");
            assert!(pack.policy("aws-cn", &arn).is_none(), "{arn} is found in another partition");
        }
    }
    assert!(places.len() > 1_500);
}

#[test]
fn the_core_is_what_is_listed() {
    let listed = std::fs::read_to_string("xtask/data/core-policies.txt").expect("a list");
    let core = text(PACKS[0]);
    let held: Vec<&str> = lines(&core).iter().filter_map(|line| line[1..].split(' ').next()).collect();
    assert_eq!(listed.lines().collect::<BTreeSet<_>>(), held.iter().copied().collect());
    assert_eq!(listed.lines().count(), held.len());
}

#[test]
fn every_document_is_an_identity_policy() {
    for name in PACKS {
        for line in lines(&text(name)) {
            let (place, document) = (line.split(' ').next().unwrap_or_default(), line.splitn(5, ' ').last());
            let policy =
                Policy::compile(document.unwrap_or_default()).unwrap_or_else(|error| panic!("{place}: {error}"));
            let fits = require(&policy.document, PolicyType::Of(Kind::Identity));
            assert!(fits.is_ok(), "{place}: {fits:?}");
        }
    }
}

#[test]
fn a_damaged_line_is_no_policy_and_harms_no_other() {
    let text = "iamlet managed policies 1\n\n/A v1 2015-02-06T18:39:46Z 2015-02-06T18:39:46Z {}\n/B\n/C vx 1 1 {}\n/D v1 x y {}\n";
    let pack = PolicyPack::read(text.to_string()).expect("a pack");
    assert_eq!(pack.policies("aws").count(), 1);
    for place in ["B", "C", "D", "", "/"] {
        assert!(pack.policy("aws", &format!("arn:aws:iam::aws:policy/{place}")).is_none(), "{place}");
    }
    assert!(PolicyPack::read("iamlet service reference 1\n".to_string()).is_err());
}
