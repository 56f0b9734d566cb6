//! The list of the data packs: what each holds, and where that comes from.

use std::fmt::Write;
use std::fs;
use std::io;

use crate::files::root;

const HEAD: &str = "\
<!-- Printed by `cargo xtask codegen`; do not edit. -->

# Data

Facts about AWS that come with the package. They are condensed from npm packages, whose versions `xtask/data/package.json`
pins, by `cargo xtask codegen data`, and lie under `data/`. Descriptions of actions, earlier versions of policies and what
the sources have for their own purposes are left out.

";

const FOOT: &str = "
The sources are under the MIT licence, whose text is that of [LICENSE-MIT](../LICENSE-MIT); the documents of the policies are
AWS's own.

";

/// The name of a pack's file and what is said of it.
const PACKS: [(&str, &str); 3] = [
    ("service-reference", "the services of AWS; import it from `iamlet/data/service-reference`"),
    (
        "aws-managed-policies-core",
        "the common managed policies of AWS, which every account knows; part of `iamlet`, listed in `xtask/data/core-policies.txt`",
    ),
    ("aws-managed-policies", "all other managed policies of AWS; import them from `iamlet/data/aws-managed-policies`"),
];

/// The whole file.
pub fn data_md() -> io::Result<String> {
    let mut out = format!("{HEAD}| file | what it is | date | holds | source |\n|---|---|---|---|---|\n");
    let mut licences = String::new();
    for (name, about) in PACKS {
        let text = fs::read_to_string(root().join("data").join(name).with_extension("txt"))?;
        let head = |member: &str| {
            let lines = text.lines().skip(1).take_while(|line| !line.is_empty());
            let found = lines.filter_map(|line| line.split_once(": ")).find(|(of, _)| *of == member);
            found.map_or("", |(_, value)| value)
        };
        let (date, holds, source) = (head("date"), head("holds"), head("source"));
        let _ = writeln!(out, "| `data/{name}.txt` | {about} | {date} | {holds} | {source} |");
        let _ = writeln!(licences, "- {source}: {}", head("licence"));
    }
    let mut licences: Vec<&str> = licences.lines().collect();
    licences.dedup();
    Ok(format!("{out}{FOOT}{}\n", licences.join("\n")))
}
