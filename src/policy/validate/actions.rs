//! Stage 7: the form of actions; and the actions that a trust policy may hold.

use super::Checked;
use super::draft::Draft;
use crate::glob::Glob;

const PAIR: [&str; 2] = ["Action", "NotAction"];

/// Whether an action of that name exists is not checked.
pub fn are_well_formed(draft: &Draft) -> Checked {
    draft.statements.iter().flat_map(|statement| statement.strings(PAIR)).try_for_each(action)
}

fn action(text: &str) -> Checked {
    let Some((vendor, name)) = text.split_once(':') else {
        return match text {
            "*" => Ok(()),
            _ => Err("Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.".to_string()),
        };
    };
    if name.contains(':') {
        return Err("Actions/Condition can contain only one colon.".to_string());
    }
    let plain = !vendor.is_empty() && vendor.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.' || b == b'-');
    if plain || vendor == "*" { Ok(()) } else { Err(format!("Vendor {vendor} is not valid")) }
}

/// What the write path lets through beside AssumeRole itself (evaluation.md §2.6 stage 9). [O, C]
const STS_ACTIONS: [&str; 12] = [
    "sts:assumerole",
    "sts:assumerolewithsaml",
    "sts:assumerolewithwebidentity",
    "sts:decodeauthorizationmessage",
    "sts:getaccesskeyinfo",
    "sts:getcalleridentity",
    "sts:getfederationtoken",
    "sts:getservicebearertoken",
    "sts:getsessiontoken",
    "sts:setcontext",
    "sts:setsourceidentity",
    "sts:tagsession",
];

/// A pattern passes if it is one of STS and covers at least one of these actions.
pub fn are_of_sts(draft: &Draft) -> Checked {
    let is_of_sts = |text: &str| {
        let lower = text.to_ascii_lowercase();
        lower.starts_with("sts:") && {
            let pattern = Glob::new(&lower);
            STS_ACTIONS.iter().any(|action| pattern.matches(action))
        }
    };
    if draft.statements.iter().flat_map(|statement| statement.strings(PAIR)).all(is_of_sts) {
        return Ok(());
    }
    Err("AssumeRole policy may only specify STS AssumeRole actions.".to_string())
}
