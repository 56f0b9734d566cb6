//! The structures of the simulation's operations.

use crate::shape::{ANY_TEXT, Enumeration, List, Pattern, Range, Shape, Text, TextMap};
use crate::structure;

const POLICY_DOCUMENT: Text = Text {
    min: Some(1),
    max: Some(131_072),
    pattern: Some(Pattern {
        text: r"[\u0009\u000A\u000D\u0020-\u00FF]+",
        matches: |text| text.chars().all(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FF}')),
    }),
    values: None,
};
const POLICY_DOCUMENTS: Shape = Shape::List(&List { item: Shape::Text(&POLICY_DOCUMENT), min: None, max: None });
const RESOURCE_NAME: Text = Text { min: Some(1), max: Some(2048), ..ANY_TEXT };
const RESOURCE_NAMES: Shape = Shape::List(&List { item: Shape::Text(&RESOURCE_NAME), min: None, max: None });
const ACTION_NAME: Text = Text { min: Some(3), max: Some(128), ..ANY_TEXT };
const ACTION_NAMES: Shape = Shape::List(&List { item: Shape::Text(&ACTION_NAME), min: None, max: None });
const CONTEXT_KEY_NAME: Text = Text { min: Some(5), max: Some(256), ..ANY_TEXT };
const CONTEXT_KEY_NAMES: Shape = Shape::List(&List { item: Shape::Text(&CONTEXT_KEY_NAME), min: None, max: None });
const TEXTS: Shape = Shape::List(&List { item: Shape::Text(&ANY_TEXT), min: None, max: None });
const LEVELS: List =
    List { item: Shape::Structure(&OrderedOrganizationPolicyType::STRUCTURE), min: None, max: Some(7) };
const CONTEXT_ENTRIES: List = List { item: Shape::Structure(&ContextEntry::STRUCTURE), min: None, max: None };
const HANDLING_OPTION: Text = Text { min: Some(1), max: Some(64), ..ANY_TEXT };
const MAX_ITEMS: Range = Range { min: Some(1), max: Some(1000) };
const ANY_INTEGER: Range = Range { min: None, max: None };
const MARKER: Text = Text {
    min: Some(1),
    max: Some(320),
    pattern: Some(Pattern {
        text: r"[\u0020-\u00FF]+",
        matches: |text| text.chars().all(|c| matches!(c, ' '..='\u{FF}')),
    }),
    values: None,
};
const STATEMENTS: Shape = Shape::List(&List { item: Shape::Structure(&Statement::STRUCTURE), min: None, max: None });
const DECISION_SOURCE: Text = Text { min: Some(3), max: Some(256), ..ANY_TEXT };
const DECISIONS_BY_SOURCE: Shape = Shape::Map(&DECISION_SOURCE, &Shape::Text(&DECISION));
const DECISION: Text = Text {
    values: Some(Enumeration {
        name: "PolicyEvaluationDecisionType",
        doc: "What a simulation comes to.",
        values: &["allowed", "explicitDeny", "implicitDeny"],
    }),
    ..ANY_TEXT
};
const CONTEXT_KEY_TYPE: Text = Text {
    values: Some(Enumeration {
        name: "ContextKeyTypeEnum",
        doc: "How the values of a context key are read.",
        values: &[
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
    }),
    ..ANY_TEXT
};

structure! {
    /// A condition key and its values.
    ContextEntry {
        /// `service:key`, in any case.
        ContextKeyName: Option<String> = Shape::Text(&CONTEXT_KEY_NAME),
        /// None for a key that the request does not carry.
        ContextKeyValues: Option<Vec<String>> = TEXTS,
        /// A `…List` type for a key of several values.
        ContextKeyType: Option<String> = Shape::Text(&CONTEXT_KEY_TYPE),
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
        Line: Option<i64> = Shape::Integer(&ANY_INTEGER),
        /// The character in the line.
        Column: Option<i64> = Shape::Integer(&ANY_INTEGER),
    }
}

structure! {
    /// A statement that made the decision.
    Statement {
        /// `PolicyInputList.1`, `ResourcePolicy` and the like.
        SourcePolicyId: Option<String> = Shape::Text(&ANY_TEXT),
        /// `IAM Policy` or `Resource Policy`.
        SourcePolicyType: Option<String> = Shape::Text(&ANY_TEXT),
        /// Behind the token before the statement.
        StartPosition: Option<Position> = Shape::Structure(&Position::STRUCTURE),
        /// Behind the statement's closing brace.
        EndPosition: Option<Position> = Shape::Structure(&Position::STRUCTURE),
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
        EvalResourceName: String = Shape::Text(&RESOURCE_NAME),
        /// The decision for it.
        EvalResourceDecision: String = Shape::Text(&DECISION),
        /// The statements that made the decision.
        MatchedStatements: Option<Vec<Statement>> = STATEMENTS,
        /// Keys that the policies ask for and nobody supplied.
        MissingContextValues: Option<Vec<String>> = CONTEXT_KEY_NAMES,
        /// The decision of each source, for a resource of another account.
        EvalDecisionDetails: Option<TextMap<String>> = DECISIONS_BY_SOURCE,
        /// Only with a permissions boundary.
        PermissionsBoundaryDecisionDetail: Option<PermissionsBoundaryDecisionDetail>
            = Shape::Structure(&PermissionsBoundaryDecisionDetail::STRUCTURE),
    }
}

structure! {
    /// The result for one action.
    EvaluationResult {
        /// The action as it was given.
        EvalActionName: String = Shape::Text(&ACTION_NAME),
        /// The resource, if one was given, else `*`.
        EvalResourceName: Option<String> = Shape::Text(&RESOURCE_NAME),
        /// The most restrictive decision of all resources.
        EvalDecision: String = Shape::Text(&DECISION),
        /// The statements that made the decision.
        MatchedStatements: Option<Vec<Statement>> = STATEMENTS,
        /// Keys that the policies ask for and nobody supplied.
        MissingContextValues: Option<Vec<String>> = CONTEXT_KEY_NAMES,
        /// Only with service control policies.
        OrganizationsDecisionDetail: Option<OrganizationsDecisionDetail>
            = Shape::Structure(&OrganizationsDecisionDetail::STRUCTURE),
        /// Only with a permissions boundary.
        PermissionsBoundaryDecisionDetail: Option<PermissionsBoundaryDecisionDetail>
            = Shape::Structure(&PermissionsBoundaryDecisionDetail::STRUCTURE),
        /// The most restrictive decision of each source, for resources of another account.
        EvalDecisionDetails: Option<TextMap<String>> = DECISIONS_BY_SOURCE,
        /// One for each resource that was given.
        ResourceSpecificResults: Option<Vec<ResourceSpecificResult>>
            = Shape::List(&List { item: Shape::Structure(&ResourceSpecificResult::STRUCTURE), min: None, max: None }),
    }
}

structure! {
    /// What `SimulateCustomPolicy` takes.
    SimulateCustomPolicyRequest {
        /// The identity policies, as JSON text.
        PolicyInputList: Vec<String> = POLICY_DOCUMENTS,
        /// At most one.
        PermissionsBoundaryPolicyInputList: Option<Vec<String>> = POLICY_DOCUMENTS,
        /// From the organization's root down to the account.
        OrderedOrganizationPolicyInputList: Option<Vec<OrderedOrganizationPolicyType>> = Shape::List(&LEVELS),
        /// Actions without wildcards; each is decided on each resource.
        ActionNames: Vec<String> = ACTION_NAMES,
        /// `*` if none is given.
        ResourceArns: Option<Vec<String>> = RESOURCE_NAMES,
        /// The policy of every resource; needs a `CallerArn`.
        ResourcePolicy: Option<String> = Shape::Text(&POLICY_DOCUMENT),
        /// The account of resources whose ARN does not tell, as the ARN of its root user.
        ResourceOwner: Option<String> = Shape::Text(&RESOURCE_NAME),
        /// A user, role or group.
        CallerArn: Option<String> = Shape::Text(&RESOURCE_NAME),
        /// The context of the simulated requests.
        ContextEntries: Option<Vec<ContextEntry>> = Shape::List(&CONTEXT_ENTRIES),
        /// The scenario of `ec2:RunInstances` that the resources stand for.
        ResourceHandlingOption: Option<String> = Shape::Text(&HANDLING_OPTION),
        /// 1 to 1000; 100 if it is not given.
        MaxItems: Option<i64> = Shape::Integer(&MAX_ITEMS),
        /// Where the page before ended.
        Marker: Option<String> = Shape::Text(&MARKER),
    }
}

structure! {
    /// What a simulation answers.
    SimulatePolicyResponse {
        /// One for each action.
        EvaluationResults: Option<Vec<EvaluationResult>>
            = Shape::List(&List { item: Shape::Structure(&EvaluationResult::STRUCTURE), min: None, max: None }),
        /// Whether there are more.
        IsTruncated: Option<bool> = Shape::Boolean,
        /// Only if there are more.
        Marker: Option<String> = Shape::Text(&ANY_TEXT),
    }
}

structure! {
    /// What `GetContextKeysForCustomPolicy` takes.
    GetContextKeysForCustomPolicyRequest {
        /// The documents, as JSON text.
        PolicyInputList: Vec<String> = POLICY_DOCUMENTS,
    }
}

structure! {
    /// The condition keys that policies ask for.
    GetContextKeysForPolicyResponse {
        /// Each once, as it is spelled first.
        ContextKeyNames: Option<Vec<String>> = CONTEXT_KEY_NAMES,
    }
}
