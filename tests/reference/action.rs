//! Matching an action (section 3).

use super::glob;

/// "Lower-case both sides (ASCII) … matched over the whole `prefix:name` string."
pub fn matches(pattern: &str, action: &str) -> bool {
    glob::matches(&glob::tokens(&pattern.to_ascii_lowercase()), &action.to_ascii_lowercase())
}

/// The element: any pattern hits, or for NotAction none. An empty list makes the statement
/// ineffective, so it is false in both forms.
pub fn element(patterns: &[String], not: bool, action: &str) -> bool {
    !patterns.is_empty() && patterns.iter().any(|pattern| matches(pattern, action)) != not
}

/// The service prefix in lower case.
pub fn service(action: &str) -> String {
    action.split(':').next().unwrap_or("").to_ascii_lowercase()
}
