//! What IAM answers when a document is saved: the checks of evaluation.md §2.6 and behaviours.md §3
//! in their order, with their messages.
//!
//! A stage looks at the whole document before the next one begins, and the first fault is the
//! answer. Sizes and the character set are constraints of the request, and the existence of
//! principals is the account's to know; none of them is checked here.

mod actions;
mod conditions;
mod date;
mod draft;
mod grammar;
mod legacy;
mod principals;
mod resources;
mod statements;
mod trust;

use draft::Draft;

use crate::json;

/// The two kinds of policy that IAM checks when it saves them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WritePolicyType {
    Identity,
    Trust,
}

impl WritePolicyType {
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "identity" => Some(WritePolicyType::Identity),
            "trust" => Some(WritePolicyType::Trust),
            _ => None,
        }
    }
}

/// IAM's refusal of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WriteError {
    pub code: &'static str,
    pub message: String,
}

/// `Err` holds the message.
type Checked = Result<(), String>;

/// One stage of the checks.
type Stage = fn(&Draft) -> Checked;

/// Stages 2 to 8b of evaluation.md §2.6; the first reads the document.
const IDENTITY_STAGES: [Stage; 8] = [
    statements::version_is_current,
    legacy::parses,
    statements::sids_are_unique,
    statements::actions_exist,
    resources::are_well_formed,
    actions::are_well_formed,
    statements::resources_exist,
    statements::no_principal,
];

/// The stages of behaviours.md §3.2 and, where it is silent, those of identity policies. [C]
const TRUST_STAGES: [Stage; 7] = [
    legacy::parses,
    statements::sids_are_unique,
    statements::actions_exist,
    trust::no_prohibited_field,
    actions::are_of_sts,
    trust::principal_exists,
    principals::are_well_formed,
];

/// As in the policy reader: far above every quota.
const LIMITS: json::Limits = json::Limits { bytes: 4 << 20, depth: 64 };

/// Checks a document as IAM does before it saves it.
pub fn write_check(text: &str, policy_type: WritePolicyType) -> Result<(), WriteError> {
    check(text, policy_type).map_err(|message| WriteError { code: "MalformedPolicyDocument", message })
}

fn check(text: &str, policy_type: WritePolicyType) -> Checked {
    let root = json::read(text, LIMITS);
    let (draft, stages) = match policy_type {
        WritePolicyType::Identity => {
            let root = root.as_ref().map_err(|_| grammar::SYNTAX.to_string())?;
            (grammar::read(root)?, &IDENTITY_STAGES[..])
        }
        WritePolicyType::Trust => {
            let root = root.as_ref().map_err(|_| trust::INVALID_JSON.to_string())?;
            trust::knows_every_field(root)?;
            (grammar::read(root)?, &TRUST_STAGES[..])
        }
    };
    stages.iter().try_for_each(|stage| stage(&draft))
}
