//! Policies that a simulation leaves out. [simulate.md §1.1]

use super::shapes::PolicyIdentifier;
use crate::engine::arn::Arn;
use crate::error::Error;
use crate::glob::Glob;
use crate::iam::entity::is_of_aws;
use crate::iam::principal::{HeldPolicy, Origin};

/// Policies that are named by one entry of the list.
enum Excluded {
    Kind(String),
    Managed(Glob),
    Inline { policy: String, of: String, holder: Glob },
}

pub struct Exclusions(Vec<Excluded>);

impl Exclusions {
    pub fn read(list: Vec<PolicyIdentifier>) -> Result<Exclusions, Error> {
        list.into_iter()
            .enumerate()
            .map(|(index, entry)| excluded(index, entry))
            .collect::<Result<_, _>>()
            .map(Exclusions)
    }

    /// Whether all policies of a kind are left out.
    pub fn kind(&self, kind: &str) -> bool {
        self.0.iter().any(|excluded| matches!(excluded, Excluded::Kind(excluded) if excluded == kind))
    }

    /// Whether an identity policy is left out.
    pub fn policy(&self, held: &HeldPolicy) -> bool {
        self.0.iter().any(|excluded| match (excluded, &held.origin) {
            (Excluded::Kind(kind), Origin::Inline { .. }) => kind == "inline",
            (Excluded::Kind(kind), Origin::Managed(arn)) => {
                let of_aws = is_of_aws(arn);
                kind == if of_aws { "aws-managed" } else { "user-managed" }
            }
            (Excluded::Managed(pattern), Origin::Managed(arn)) => pattern.matches(arn),
            (Excluded::Inline { policy, of, holder }, Origin::Inline { of: kind, holder: name, policy: present }) => {
                of == kind && **policy == **present && holder.matches(name)
            }
            _ => false,
        })
    }
}

fn excluded(index: usize, entry: PolicyIdentifier) -> Result<Excluded, Error> {
    let malformed = |problem: &str| Error::invalid_input(format!("PolicyExclusionList.{}: {problem}", index + 1));
    match (entry.PolicyType, entry.PolicyArn, entry.InlinePolicyIdentifier) {
        (Some(kind), None, None) => Ok(Excluded::Kind(kind)),
        (None, Some(arn), None) => {
            let name = arn.rsplit('/').next().unwrap_or_default();
            let path = &arn[..arn.len() - name.len()];
            match Arn::split(&arn) {
                Some(parts) if parts.rest().starts_with("policy/") && !path.contains(['*', '?']) && few_stars(name) => {
                    Ok(Excluded::Managed(Glob::new(&arn)))
                }
                _ => Err(malformed("expected the ARN of a managed policy, with at most one * and only in its name")),
            }
        }
        (None, None, Some(inline)) if few_stars(&inline.AttachmentName) => Ok(Excluded::Inline {
            policy: inline.PolicyName,
            of: inline.AttachmentType,
            holder: Glob::new(&inline.AttachmentName),
        }),
        (None, None, Some(_)) => Err(malformed("AttachmentName may hold at most one *")),
        _ => Err(malformed("expected exactly one of PolicyType, PolicyArn and InlinePolicyIdentifier")),
    }
}

fn few_stars(name: &str) -> bool {
    name.matches('*').count() <= 1
}
