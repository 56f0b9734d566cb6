//! Holds the functions that stand for the model's regular expressions against samples of what each
//! expression takes and refuses.

use std::collections::BTreeMap;

use iamlet::iam::OPERATIONS;
use iamlet::shape::{Pattern, Shape, Structure, Text};

/// An expression, what it takes, and what it refuses.
type Row = (&'static str, &'static [&'static str], &'static [&'static str]);

const ROWS: [Row; 15] = [
    (r"[\w+=,.@-]+", &["a", "Az09_+=,.@-", "-"], &["", " ", "a b", "a/b", "é", "a*", "a\n"]),
    (r"[\w+=,.@-]*", &["", "a", "Az09_+=,.@-"], &[" ", "a b", "a/b", "é", "a*"]),
    (r"[\w+=,.@*?-]+", &["a*", "?", "Az09_+=,.@-"], &["", " ", "a/b", "é"]),
    (r"[\w]+", &["AIDA2", "a_b"], &["", "a-b", "é", "a "]),
    (
        r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)",
        &["/", "/a/", "/a/b/", "///", "/~!/"],
        &["", "//", "a", "/a", "a/", "/a b/", "/é/", "/\u{7F}/"],
    ),
    (r"\u002F[\u0021-\u007F]*", &["/", "/a", "/a/", "/\u{7F}"], &["", "a", "/ ", "/é", "/\u{80}"]),
    (
        r"((/[A-Za-z0-9\.,\+@=_-]+)*)/",
        &["/", "/a/", "/a/b.c/", "/A,+@=_-/"],
        &["", "a/", "/a", "//", "/a//", "/a b/", "/~/"],
    ),
    (
        r"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?",
        &["v1", "v10", "v907", "v1.", "v1.a-B9"],
        &["", "v", "1", "v0", "v01", "V1", "v1x", "v.a", "v1.a_", "v1.a.b"],
    ),
    (
        r"[\u0009\u000A\u000D\u0020-\u00FF]+",
        &["{}", "\t\n\r ~", "\u{7F}\u{80}\u{FF}"],
        &["", "\u{0}", "\u{B}", "\u{100}", "{\u{2028}}"],
    ),
    (
        r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*",
        &["", "\t\n\r ~", "\u{A1}\u{FF}"],
        &["\u{7F}", "\u{A0}", "\u{80}", "\u{100}", "\u{B}"],
    ),
    (r"[\u0020-\u00FF]+", &[" ", "a\u{FF}"], &["", "\t", "\u{1F}", "\u{100}"]),
    (
        r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+",
        &["a", "é", "日本", "١", "Ⅷ", "½", "\u{A0}\u{2003}\u{2029}\u{3000}", "_.:/=+-@"],
        &["", "a\n", "a\t", "#", "a*", "\u{200B}", "Ⓐ", "😀", "a,b", "\u{301}"],
    ),
    (r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*", &["", "a b", "ß", "a=b"], &["a;", "(", "🅰", "\u{7F}", "🄰"]),
    (
        r"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$",
        &["abc", "a-b", "0-9", "a-b-c", "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijk"],
        &[
            "",
            "ab",
            "-ab",
            "ab-",
            "a--b",
            "aBc",
            "a_b",
            "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyzabcdefghijkl",
        ],
    ),
    (r"^[A-Za-z][A-Za-z0-9/_-]*$", &["a", "A/b_c-9", "a//"], &["", "9a", "/a", "a b", "a.b", "é"]),
];

fn patterns() -> BTreeMap<&'static str, Vec<&'static Pattern>> {
    let mut found = BTreeMap::new();
    for operation in OPERATIONS.iter() {
        of_structure(operation.input, &mut found);
        operation.output.into_iter().for_each(|output| of_structure(output, &mut found));
    }
    found
}

fn of_structure(structure: &'static Structure, found: &mut BTreeMap<&'static str, Vec<&'static Pattern>>) {
    structure.members.iter().for_each(|member| of_shape(&member.shape, found));
}

fn of_shape(shape: &Shape, found: &mut BTreeMap<&'static str, Vec<&'static Pattern>>) {
    let mut of_text = |text: &'static Text| {
        text.pattern.iter().for_each(|pattern| found.entry(pattern.text).or_default().push(pattern));
    };
    match shape {
        Shape::Text(text) => of_text(text),
        Shape::List(list) => of_shape(&list.item, found),
        Shape::Map(key, of) => {
            of_text(key);
            of_shape(of, found);
        }
        Shape::Structure(structure) => of_structure(structure, found),
        _ => {}
    }
}

#[test]
fn functions_match_what_their_expressions_match() {
    let found = patterns();
    for (text, taken, refused) in ROWS {
        for pattern in found.get(text).unwrap_or_else(|| panic!("no definition uses {text}")) {
            taken.iter().for_each(|sample| assert!((pattern.matches)(sample), "{text} takes {sample:?}"));
            refused.iter().for_each(|sample| assert!(!(pattern.matches)(sample), "{text} refuses {sample:?}"));
        }
    }
}

#[test]
fn every_expression_has_samples() {
    let sampled: Vec<&str> = ROWS.iter().map(|(text, ..)| *text).collect();
    let missing: Vec<&str> = patterns().into_keys().filter(|text| !sampled.contains(text)).collect();
    assert!(missing.is_empty(), "no samples of {missing:?}");
}
