//! The structures of the simulation's operations.

use crate::iam::shapes::{INTEGER, POLICY_DOCUMENT, RESPONSE_MARKER, STRING, limited, one_of};
use crate::shape::{List, Shape, TextMap};
use crate::structure;

pub const POLICY_DOCUMENTS: Shape = Shape::List(&List::of(POLICY_DOCUMENT));
pub const RESOURCE_NAME: Shape = Shape::Text(&limited(1, 2048));
pub const RESOURCE_NAMES: Shape = Shape::List(&List::of(RESOURCE_NAME));
pub const ACTION_NAME: Shape = Shape::Text(&limited(3, 128));
pub const ACTION_NAMES: Shape = Shape::List(&List::of(ACTION_NAME));
pub const CONTEXT_KEY_NAME: Shape = Shape::Text(&limited(5, 256));
pub const CONTEXT_KEY_NAMES: Shape = Shape::List(&List::of(CONTEXT_KEY_NAME));
pub const CONTEXT_KEY_VALUES: Shape = Shape::List(&List::of(STRING));
pub const CONTEXT_ENTRIES: Shape = Shape::List(&List::of(ContextEntry::SHAPE));
/// An organization is seven levels deep at most.
pub const ORGANIZATION_POLICIES: Shape =
    Shape::List(&List { max: Some(7), ..List::of(OrderedOrganizationPolicyType::SHAPE) });
pub const RESOURCE_HANDLING_OPTION: Shape = Shape::Text(&limited(1, 64));
pub const EVALUATION_RESULTS: Shape = Shape::List(&List::of(EvaluationResult::SHAPE));
pub const RESOURCE_SPECIFIC_RESULTS: Shape = Shape::List(&List::of(ResourceSpecificResult::SHAPE));
pub const STATEMENTS: Shape = Shape::List(&List::of(Statement::SHAPE));
pub const DECISIONS_BY_SOURCE: Shape = Shape::Map(&limited(3, 256), &DECISION);
pub const DECISION: Shape = Shape::Text(&one_of(
    "PolicyEvaluationDecisionType",
    "What a simulation comes to.",
    &["allowed", "explicitDeny", "implicitDeny"],
));
pub const CONTEXT_KEY_TYPE: Shape = Shape::Text(&one_of(
    "ContextKeyTypeEnum",
    "How the values of a context key are read.",
    &[
        "string",
        "stringList",
        "numeric",
        "numericList",
        "boolean",
        "booleanList",
        "ip",
        "ipList",
        "binary",
        "binaryList",
        "date",
        "dateList",
    ],
));

structure! {
    /// A condition key and its values.
    ContextEntry {
        /// `service:key`, in any case.
        ContextKeyName: Option<String> = CONTEXT_KEY_NAME,
        /// None for a key that the request does not carry.
        ContextKeyValues: Option<Vec<String>> = CONTEXT_KEY_VALUES,
        /// A `…List` type for a key of several values.
        ContextKeyType: Option<String> = CONTEXT_KEY_TYPE,
    }
}

structure! {
    /// The service control policies of one level of the organization.
    OrderedOrganizationPolicyType {
        /// At least one document.
        ServiceControlPolicyInputList: Option<Vec<String>> = POLICY_DOCUMENTS,
    }
}

structure! {
    /// A place in a policy document; both count from 1.
    Position {
        /// The line.
        Line: Option<i64> = INTEGER,
        /// The character in the line.
        Column: Option<i64> = INTEGER,
    }
}

structure! {
    /// A statement that made the decision.
    Statement {
        /// `PolicyInputList.1`, `ResourcePolicy` and the like.
        SourcePolicyId: Option<String> = STRING,
        /// `IAM Policy` or `Resource Policy`.
        SourcePolicyType: Option<String> = STRING,
        /// Behind the token before the statement.
        StartPosition: Option<Position> = Position::SHAPE,
        /// Behind the statement's closing brace.
        EndPosition: Option<Position> = Position::SHAPE,
    }
}

structure! {
    /// What the service control policies say.
    OrganizationsDecisionDetail {
        /// Whether every level allows.
        AllowedByOrganizations: Option<bool> = Shape::Boolean,
    }
}

structure! {
    /// What the permissions boundary says.
    PermissionsBoundaryDecisionDetail {
        /// Whether it allows.
        AllowedByPermissionsBoundary: Option<bool> = Shape::Boolean,
    }
}

structure! {
    /// The result for one resource.
    ResourceSpecificResult {
        /// The resource's ARN.
        EvalResourceName: String = RESOURCE_NAME,
        /// The decision for it.
        EvalResourceDecision: String = DECISION,
        /// The statements that made the decision.
        MatchedStatements: Option<Vec<Statement>> = STATEMENTS,
        /// Keys that the policies ask for and nobody supplied.
        MissingContextValues: Option<Vec<String>> = CONTEXT_KEY_NAMES,
        /// The decision of each source, for a resource of another account.
        EvalDecisionDetails: Option<TextMap<String>> = DECISIONS_BY_SOURCE,
        /// Only with a permissions boundary.
        PermissionsBoundaryDecisionDetail: Option<PermissionsBoundaryDecisionDetail>
            = PermissionsBoundaryDecisionDetail::SHAPE,
    }
}

structure! {
    /// The result for one action.
    EvaluationResult {
        /// The action as it was given.
        EvalActionName: String = ACTION_NAME,
        /// The resource, if one was given, else `*`.
        EvalResourceName: Option<String> = RESOURCE_NAME,
        /// The most restrictive decision of all resources.
        EvalDecision: String = DECISION,
        /// The statements that made the decision.
        MatchedStatements: Option<Vec<Statement>> = STATEMENTS,
        /// Keys that the policies ask for and nobody supplied.
        MissingContextValues: Option<Vec<String>> = CONTEXT_KEY_NAMES,
        /// Only with service control policies.
        OrganizationsDecisionDetail: Option<OrganizationsDecisionDetail> = OrganizationsDecisionDetail::SHAPE,
        /// Only with a permissions boundary.
        PermissionsBoundaryDecisionDetail: Option<PermissionsBoundaryDecisionDetail>
            = PermissionsBoundaryDecisionDetail::SHAPE,
        /// The most restrictive decision of each source, for resources of another account.
        EvalDecisionDetails: Option<TextMap<String>> = DECISIONS_BY_SOURCE,
        /// One for each resource that was given.
        ResourceSpecificResults: Option<Vec<ResourceSpecificResult>> = RESOURCE_SPECIFIC_RESULTS,
    }
}

structure! {
    /// What a simulation answers.
    SimulatePolicyResponse {
        /// One for each action.
        EvaluationResults: Option<Vec<EvaluationResult>> = EVALUATION_RESULTS,
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more.
        Marker: Option<String> = RESPONSE_MARKER,
    }
}

structure! {
    /// The condition keys that policies ask for.
    GetContextKeysForPolicyResponse {
        /// Each once, as it is spelled first.
        ContextKeyNames: Option<Vec<String>> = CONTEXT_KEY_NAMES,
    }
}
