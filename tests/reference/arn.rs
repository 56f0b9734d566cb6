//! ARNs as six colon parts, the sixth keeping further colons (section 4, 5.10).

/// The six parts, or nothing when there are fewer than five colons.
pub fn split(text: &str) -> Option<[&str; 6]> {
    let parts: Vec<&str> = text.splitn(6, ':').collect();
    parts.try_into().ok()
}

/// The parts of a text that is an ARN: six parts, the first of them `arn`.
pub fn parts(text: &str) -> Option<[&str; 6]> {
    split(text).filter(|parts| parts[0] == "arn")
}

/// The partition a text names, also when it is too short to be an ARN.
pub fn partition(text: &str) -> Option<&str> {
    named(text, 1)
}

/// The region it names, the same way.
pub fn region(text: &str) -> Option<&str> {
    named(text, 3)
}

fn named(text: &str, place: usize) -> Option<&str> {
    let parts: Vec<&str> = text.split(':').collect();
    parts.get(place).copied().filter(|part| parts[0] == "arn" && !part.is_empty())
}

/// Whether the resource is an IAM role (8.1: "resource = the role").
pub fn is_role(resource: &str) -> bool {
    parts(resource).is_some_and(|p| p[2] == "iam" && p[5].starts_with("role/"))
}

/// A role under `/aws-service-role/` (8.3).
pub fn is_service_linked_role(resource: &str) -> bool {
    parts(resource).is_some_and(|p| p[2] == "iam" && p[5].starts_with("role/aws-service-role/"))
}

/// A KMS key, not an alias (8.1).
pub fn is_kms_key(resource: &str) -> bool {
    parts(resource).is_some_and(|p| p[2] == "kms" && p[5].starts_with("key/"))
}
