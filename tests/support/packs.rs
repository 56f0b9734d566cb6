//! The data packs. The core of AWS's managed policies is known to every account of the package, so the
//! rows run with it here, too.

use iamlet::iam::{Iam, Pack};
use serde_json::Value;

/// In options, what stands for the pack that the package gives.
const PACK: &str = "$pack";

pub fn core() -> Pack {
    pack("aws-managed-policies-core")
}

/// A pack by the name of its file.
pub fn pack(name: &str) -> Pack {
    Pack::read(text(name).into_bytes()).unwrap_or_else(|problem| panic!("{name}: {problem}"))
}

pub fn text(name: &str) -> String {
    let path = format!("{}/data/{name}.txt", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// An account as the package opens it, and its packs: the core, and those that the options ask for.
pub fn open(options: &mut Value) -> Result<(Iam, Vec<Pack>), String> {
    let mut packs = vec![core()];
    for (option, name) in [("managedPolicies", "aws-managed-policies"), ("serviceReference", "service-reference")] {
        if options[option] == PACK {
            options.as_object_mut().and_then(|members| members.remove(option));
            packs.push(pack(name));
        }
    }
    let iam = Iam::open(&options.to_string(), &[], "", &packs);
    Ok((iam.map_err(|error| format!("options {options}: {error}"))?, packs))
}
