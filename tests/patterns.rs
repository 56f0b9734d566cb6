//! Holds the functions that stand for the model's regular expressions against samples of what each
//! expression takes and refuses.

use std::collections::BTreeMap;

use iamlet::iam::OPERATIONS;
use iamlet::shape::{Pattern, Shape, Structure, Text};

/// An expression, what it takes, and what it refuses.
type Row = (&'static str, &'static [&'static str], &'static [&'static str]);

const ROWS: [Row; 35] = [
    (r"[\w+=,.@-]+", &["a", "Az09_+=,.@-", "-"], &["", " ", "a b", "a/b", "é", "a*", "a\n"]),
    (r"[\w+=,.@-]*", &["", "a", "Az09_+=,.@-"], &[" ", "a b", "a/b", "é", "a*"]),
    (r"[\w+=,.@*?-]+", &["a*", "?", "Az09_+=,.@-"], &["", " ", "a/b", "é"]),
    (r"[\w._-]+", &["a", "Az09_.-"], &["", " ", "a+b", "é", "a/b"]),
    (r"[A-Z0-9]+", &["A", "Z9"], &["", "a", "A_", "É"]),
    (r"[\w]+", &["AIDA2", "a_b"], &["", "a-b", "é", "a "]),
    (r"[\w+=/:,.@-]+", &["a", "Az09_+=/:,.@-", "/"], &["", " ", "a b", "é", "a*", "a\n"]),
    (r"[\d]+", &["0", "123456"], &["", "a", "1 ", "-1", "١", "½"]),
    (r"[:\w]+", &["a", "0:f", ":"], &["", "a-b", "é", "a "]),
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
    (r"[\w-]*", &["", "s3", "elasticfilesystem", "s3-object-lambda", "A_b", "-"], &["s3:", "s3 ", "a.b", "é", "*"]),
    (
        r"^o-[0-9a-z]{10,32}\/r-[0-9a-z]{4,32}[0-9a-z-\/]*",
        &[
            "o-a1b2c3d4e5/r-f6g7",
            "o-a1b2c3d4e5/r-f6g7/",
            "o-a1b2c3d4e5/r-f6g7h8i9j0example/ou-1a2b3c-k9l8m7n6o5example/123456789012",
            "o-abcdefghijklmnopqrstuvwxyz012345/r-abcdefghijklmnopqrstuvwxyz0123456789",
            "o-a1b2c3d4e5/r-f6g7/r-abcd",
        ],
        &[
            "",
            "o-a1b2c3d4e5",
            "o-a1b2c3d4e/r-f6g7",
            "o-abcdefghijklmnopqrstuvwxyz0123456/r-f6g7",
            "o-a1b2c3d4e5/r-f6g",
            "o-a1b2c3d4e5/r-f6g/7",
            "o-A1b2c3d4e5/r-f6g7",
            "o-a1b2c3d4e5/ou-f6g7",
            "o-a1b2c3d4e5/r-f6g7_",
            "x-a1b2c3d4e5/r-f6g7",
            " o-a1b2c3d4e5/r-f6g7",
        ],
    ),
    (
        r"^p-[0-9a-zA-Z_]{8,128}$",
        &["p-12345678", "p-FullAWSAccess", "p-a_b_c_d_e"],
        &["", "p-", "p-1234567", "p-1234-5678", "12345678", "p-12345678 ", "p-éééééééé"],
    ),
    (r"^[A-Za-z][A-Za-z0-9/_-]*$", &["a", "A/b_c-9", "a//"], &["", "9a", "/a", "a b", "a.b", "é"]),
    (
        r"\d{12}",
        &["123456789012", "000000000000"],
        &["", "12345678901", "1234567890123", "12345678901a", "１23456789012"],
    ),
    (r"[\w-]+", &["a", "e4bdcdae-4f66_Z"], &["", "a b", "a.b", "é", "a/"]),
    (
        r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+",
        &[" ", "\t\n\r ~", "\u{A1}\u{FF}"],
        &["", "\u{7F}", "\u{A0}", "\u{80}", "\u{100}", "\u{B}"],
    ),
    (
        r"^http(s?)://[a-zA-Z0-9._/-]*(\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$",
        &["http://", "https://a.b/c_d-e", "https://a?b=c&d", "http://a#b/c", "https://?#", "http://a?b#c"],
        &[
            "",
            "http:/a",
            "ftp://a",
            "https://a b",
            "https://a:80",
            "http://a?b?c",
            "http://a#b#c",
            "http://a#b?c",
            "http://a?b/c",
            "HTTP://a",
            "http://a\n",
        ],
    ),
    (r"^[a-zA-Z0-9:_.-]+$", &["arn:aws:sns:us-east-1:1:t_.x"], &["", "a/b", "a b", "é", "a\n"]),
    (r"^[a-zA-Z0-9:/+=,.@_-]+$", &["arn:aws:iam::1:user/a", "+=,.@_-"], &["", "a*", "a b", "é", "a\n"]),
    ("[ -~]+", &[" ", "~", "a b"], &["", "é", "\t", "\u{7F}", "a\n"]),
    (
        r"^o-[a-z0-9]{10,32}$",
        &["o-0123456789", "o-abcdefghijklmnopqrstuvwxyz012345"],
        &[
            "",
            "o-",
            "o-012345678",
            "o-012345678A",
            "p-0123456789",
            "o-abcdefghijklmnopqrstuvwxyz0123456",
            "o-01234567-9",
        ],
    ),
    (r"[\w+=,.\-]+", &["a", "Az09_+=,.-"], &["", "a@b", "a b", "a/b", "é"]),
    (
        r"/[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*/",
        &["//", "/a/", "/@{team} é/", "/\t/"],
        &["", "/", "a", "/a", "a/", "/\u{A0}/", "/\u{100}/"],
    ),
    (r"[\p{L}\p{Z}\p{N}_.:/=+\-@{}]+", &["@{a}", "{}", "é b"], &["", "a!", "[", "a\n"]),
    (r"[\p{L}\p{Z}\p{N}_.:/=+\-@{}]*", &["", "@{a}", "}{"], &["a!", "(", "\t"]),
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
