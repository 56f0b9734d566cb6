//! Facts about services that decisions depend on, each in one place.

/// Whether an action, in lower case, takes requests without a signature. [C]
pub fn takes_unsigned(action: &str) -> bool {
    is_unsigned_assume(action) || matches!(service_of(action), "s3" | "sqs" | "sns")
}

/// The two ways to take on a role with a provider's token instead of a signature.
pub fn is_unsigned_assume(action: &str) -> bool {
    matches!(action, "sts:assumerolewithsaml" | "sts:assumerolewithwebidentity")
}

/// The actions that a role's trust policy decides on.
pub fn is_trust_action(action: &str) -> bool {
    is_assume_role(action) || matches!(action, "sts:tagsession" | "sts:setsourceidentity" | "sts:setcontext")
}

/// `sts:AssumeRole` and its unsigned forms.
pub fn is_assume_role(action: &str) -> bool {
    action.strip_prefix("sts:assumerole").is_some_and(|form| matches!(form, "" | "withsaml" | "withwebidentity"))
}

/// The part of an action before its colon.
pub fn service_of(action: &str) -> &str {
    action.split(':').next().unwrap_or(action)
}

/// Whether resource control policies bind a service's resources (the list of 2026-09).
pub fn has_resource_control(service: &str) -> bool {
    RESOURCE_CONTROL_SERVICES.binary_search(&service).is_ok()
}

/// In the order of their names.
#[rustfmt::skip]
const RESOURCE_CONTROL_SERVICES: [&str; 62] = [
    "aoss", "appconfig", "appstream", "autoscaling", "autoscaling-plans", "budgets", "clouddirectory",
    "cloudfront", "cloudsearch", "cloudtrail-data", "codeartifact", "codebuild", "codecommit",
    "codepipeline", "cognito-identity", "cognito-idp", "comprehend", "comprehendmedical",
    "compute-optimizer", "cost-optimization-hub", "dax", "dsql", "dynamodb", "ecr", "ecr-public",
    "events", "firehose", "fis", "fms", "gamelift", "health", "inspector-scan", "kendra",
    "kinesisvideo", "kms", "logs", "memorydb", "networkmonitor", "notifications", "opensearch",
    "pca-connector-ad", "personalize", "polly", "pricing", "resource-groups", "rolesanywhere", "s3",
    "secretsmanager", "servicediscovery", "signin", "sqs", "sts", "support", "swf", "textract",
    "timestream-influxdb", "transcribe", "transfer", "translate", "wafv2", "workspaces", "xray",
];
