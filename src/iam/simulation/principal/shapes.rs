//! How a request names policies that are left out of a simulation.

use crate::iam::shapes::{ARN, ATTACHMENT_NAME, POLICY_NAME, one_of};
use crate::shape::{List, Shape};
use crate::structure;

const ATTACHMENT: Shape =
    Shape::Text(&one_of("AttachmentType", "What an inline policy is part of.", &["user", "group", "role"]));

const POLICY_IDENTIFIER_POLICY: Shape = Shape::Text(&one_of(
    "PolicyIdentifierPolicyType",
    "Policies of one kind, all of them.",
    &["inline", "aws-managed", "user-managed", "permission-boundary", "scp", "rcp"],
));

structure! {
    /// Names policies in one of three ways.
    PolicyIdentifier {
        /// All of a kind.
        PolicyType: Option<String> = POLICY_IDENTIFIER_POLICY,
        /// A managed policy by its ARN.
        PolicyArn: Option<String> = ARN,
        /// An inline policy.
        InlinePolicyIdentifier: Option<InlinePolicyIdentifierType> = InlinePolicyIdentifierType::SHAPE,
    }
}

structure! {
    /// Names an inline policy.
    InlinePolicyIdentifierType {
        /// The name of the policy.
        PolicyName: String = POLICY_NAME,
        /// What it is part of.
        AttachmentType: String = ATTACHMENT,
        /// The name of the user, group or role.
        AttachmentName: String = ATTACHMENT_NAME,
    }
}

pub const POLICY_EXCLUSIONS: Shape = Shape::List(&List { max: Some(256), ..List::of(PolicyIdentifier::SHAPE) });
