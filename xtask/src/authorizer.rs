//! `authorizer/` in the package: what `iamlet/authorizer` runs, the same code over a module that only decides.
//!
//! Files that use the module, by themselves or through what they import, are there once for each module, which has its
//! own instance and handles. All others are shared, so that an error is of the same class whichever module it is from.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::package::files;

/// Where the package has it.
pub const FOLDER: &str = "authorizer";

const ENTRIES: &str = "entry/authorizer/";
const MODULE: &str = "wasm/";
/// What the files of the module are called, where there are two of them.
const STEMS: [&str; 2] = ["wasm/iamlet", "wasm/authorizer"];

/// Scripts by their paths in the package.
type Scripts = BTreeMap<String, String>;

/// Writes the scripts beside the module that is in `authorizer/wasm` already.
pub fn build(package: &Path) -> Result<()> {
    for (path, text) in over_own_module(&reached(package)?) {
        let target = package.join(path);
        fs::create_dir_all(target.parent().unwrap_or(package))?;
        fs::write(target, text)?;
    }
    Ok(())
}

/// The entries and all that they import, but for what is made with the module.
fn reached(package: &Path) -> Result<Scripts> {
    let mut scripts = Scripts::new();
    let mut open = Vec::new();
    for file in files(&package.join(ENTRIES))? {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.ends_with(".js") {
            open.push(format!("{ENTRIES}{name}"));
        }
    }
    ensure!(!open.is_empty(), "there is no script in {ENTRIES}");
    while let Some(path) = open.pop() {
        if path.starts_with(MODULE) || scripts.contains_key(&path) {
            continue;
        }
        let text = fs::read_to_string(package.join(&path)).with_context(|| format!("no {path} in the package"))?;
        open.extend(imports(&path, &text));
        scripts.insert(path, text);
    }
    Ok(scripts)
}

/// The scripts that need the module, in their new places.
fn over_own_module(scripts: &Scripts) -> Scripts {
    let bound = bound(scripts);
    let place = |path: &str| match path.strip_prefix(ENTRIES) {
        Some(name) => format!("{FOLDER}/entry/{name}"),
        None if path.starts_with(MODULE) => format!("{FOLDER}/{}", path.replace(STEMS[0], STEMS[1])),
        None if bound.contains(path) => format!("{FOLDER}/{path}"),
        None => path.to_owned(),
    };
    let moved = |(path, text): (&String, &String)| {
        let new_path = place(path);
        let import = |name: &str| relative(&new_path, &place(&resolve(path, name)));
        let pieces = pieces(text).map(|(piece, named)| if named { import(piece) } else { piece.to_owned() });
        let text = pieces.collect::<Vec<_>>().join("\"");
        (new_path, text)
    };
    scripts.iter().filter(|(path, _)| bound.contains(path.as_str())).map(moved).collect()
}

/// The scripts that import the module, or a script that does.
fn bound(scripts: &Scripts) -> BTreeSet<&str> {
    let mut bound = BTreeSet::new();
    loop {
        let before = bound.len();
        for (path, text) in scripts {
            if imports(path, text).any(|import| import.starts_with(MODULE) || bound.contains(import.as_str())) {
                bound.insert(path.as_str());
            }
        }
        if bound.len() == before {
            return bound;
        }
    }
}

/// The files of the package that a script names.
fn imports<'a>(path: &'a str, text: &'a str) -> impl Iterator<Item = String> + 'a {
    pieces(text).filter(|(_, named)| *named).map(|(name, _)| resolve(path, name))
}

/// A script cut at its quotation marks, each piece with whether it names a file of the package.
fn pieces(text: &str) -> impl Iterator<Item = (&str, bool)> {
    let mut before = "";
    text.split('"').map(move |piece| {
        let named = ["from ", "import ", "new URL("].iter().any(|word| before.ends_with(word));
        before = piece;
        (piece, named && piece.starts_with('.'))
    })
}

/// The path that `name` means in the file at `path`.
fn resolve(path: &str, name: &str) -> String {
    let mut steps: Vec<&str> = path.split('/').collect();
    steps.pop();
    for step in name.split('/') {
        match step {
            "." => {}
            ".." => drop(steps.pop()),
            _ => steps.push(step),
        }
    }
    steps.join("/")
}

/// What the file at `path` calls the file at `target`.
fn relative(path: &str, target: &str) -> String {
    let (from, to): (Vec<&str>, Vec<&str>) = (path.split('/').collect(), target.split('/').collect());
    let shared = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = match from.len() - 1 - shared {
        0 => "./".to_owned(),
        levels => "../".repeat(levels),
    };
    up + &to[shared..].join("/")
}

#[cfg(test)]
mod tests {
    use super::{Scripts, over_own_module};

    fn scripts(files: &[(&str, &str)]) -> Scripts {
        files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn what_needs_the_module_is_there_once_more_and_all_else_is_shared() {
        let given = scripts(&[
            ("entry/authorizer/node.js", "import \"../../provide/node.js\";\nexport * from \"../../index.js\";\n"),
            (
                "provide/node.js",
                "import { provide } from \"../engine.js\";\nnew URL(\"../wasm/iamlet_bg.wasm\", import.meta.url)",
            ),
            ("index.js", "export { Authorizer } from \"./authorizer.js\";\nexport { Fault } from \"./errors.js\";\n"),
            ("authorizer.js", "import { run } from \"./engine.js\";\nconst name = \"./errors.js\";\n"),
            ("engine.js", "import * as glue from \"./wasm/iamlet.js\";\nimport { Fault } from \"./errors.js\";\n"),
            ("errors.js", "export class Fault {}\n"),
        ]);
        let expected = scripts(&[
            ("authorizer/entry/node.js", "import \"../provide/node.js\";\nexport * from \"../index.js\";\n"),
            (
                "authorizer/provide/node.js",
                "import { provide } from \"../engine.js\";\nnew URL(\"../wasm/authorizer_bg.wasm\", import.meta.url)",
            ),
            (
                "authorizer/index.js",
                "export { Authorizer } from \"./authorizer.js\";\nexport { Fault } from \"../errors.js\";\n",
            ),
            ("authorizer/authorizer.js", "import { run } from \"./engine.js\";\nconst name = \"./errors.js\";\n"),
            (
                "authorizer/engine.js",
                "import * as glue from \"./wasm/authorizer.js\";\nimport { Fault } from \"../errors.js\";\n",
            ),
        ]);
        assert_eq!(over_own_module(&given), expected);
    }
}
