//! What the service says of broken constraints. [behaviours.md §2.1]

use serde_json::Value;

use super::size;
use super::text::{Pattern, Says};

pub enum Expected {
    /// These, told together in any order.
    Violations(Vec<Violation>),
    /// A text that holds this name.
    Names(String),
    /// Any text.
    Validation,
}

/// One broken constraint.
#[derive(Clone)]
pub struct Violation {
    /// As it stands in a list of violations; any of them.
    texts: Vec<String>,
    /// Alone it is not said like the others.
    sentence: bool,
    /// Only this much of the text is known.
    begins: bool,
    /// It may be told or not: of an empty text the documents only fix that its length is told.
    optional: bool,
}

impl Violation {
    pub fn of(path: &str, constraint: String) -> Violation {
        Violation::exactly(format!("Value at '{path}' failed to satisfy constraint: {constraint}"))
    }

    pub fn missing(path: &str) -> Violation {
        Violation::exactly(format!("Value null at '{path}' failed to satisfy constraint: Member must not be null"))
    }

    fn exactly(text: String) -> Violation {
        Violation { texts: vec![text], sentence: false, begins: false, optional: false }
    }

    fn pattern(path: &str, pattern: &Pattern, value: &str) -> Violation {
        let plain = Violation::of(path, format!("Member must satisfy regular expression pattern: {}", pattern.text));
        let invalid = format!("The specified value for {path} is invalid. It must ");
        let name = format!("{invalid}contain only alphanumeric characters and/or the following: +=,.@_-");
        let slashes =
            format!("{invalid}begin and end with / and contain only alphanumeric characters and/or / characters.");
        let optional = value.is_empty();
        match pattern.says {
            Says::Pattern => plain,
            Says::Name => Violation { sentence: true, optional, ..Violation::exactly(name) },
            Says::Path => Violation { sentence: true, optional, ..Violation::exactly(slashes) },
            Says::PatternOrPath => {
                let texts = vec![plain.texts[0].clone(), invalid];
                Violation { texts, sentence: true, begins: true, optional }
            }
        }
    }

    fn fits(&self, said: &str) -> bool {
        self.texts.iter().any(|text| if self.begins { said.starts_with(text.as_str()) } else { said == text })
    }
}

/// A member's path as the service prints it: in lower camel case.
pub fn join(path: &str, member: &str) -> String {
    let lower = format!("{}{}", member[..1].to_lowercase(), &member[1..]);
    if path.is_empty() { lower } else { format!("{path}.{lower}") }
}

/// The constraints of a text shape that a value breaks.
pub fn of_text(path: &str, shape: &Value, pattern: Option<&Pattern>, value: &str) -> Vec<Violation> {
    let length = value.chars().count();
    let of = |word: &str, limit: usize| format!("Member must have length {word} than or equal to {limit}");
    let constraints = [
        size(shape, "min").filter(|min| length < *min).map(|min| of("greater", min)),
        size(shape, "max").filter(|max| length > *max).map(|max| of("less", max)),
        shape.get("enum").map(|_| "Member must satisfy enum value set".to_string()),
    ];
    let constraints = constraints.into_iter().flatten().map(|constraint| Violation::of(path, constraint));
    let pattern = pattern.filter(|pattern| !pattern.matches(value));
    constraints.chain(pattern.map(|pattern| Violation::pattern(path, pattern, value))).collect()
}

/// A list of texts with a bad one among them: all that its members must satisfy.
pub fn of_list(path: &str, shape: &Value) -> Violation {
    let mut all = Vec::new();
    all.extend(size(shape, "max").map(|max| format!("Member must have length less than or equal to {max}")));
    all.extend(size(shape, "min").map(|min| format!("Member must have length greater than or equal to {min}")));
    if let Some(pattern) = shape["pattern"].as_str() {
        all.push(format!("Member must satisfy regular expression pattern: {pattern}"));
        all.push("Member must not be null".to_string());
    }
    match shape.get("enum") {
        None => Violation::of(path, format!("Member must satisfy constraint: [{}]", all.join(", "))),
        Some(_) => Violation { begins: true, ..Violation::of(path, "Member must satisfy ".to_string()) },
    }
}

/// Whether an error's message says what is expected; `None` if so.
pub fn wrong(expected: &Expected, message: &str) -> Option<String> {
    match expected {
        Expected::Validation => None,
        Expected::Names(name) => (!message.contains(name.as_str())).then(|| format!("does not name {name}: {message}")),
        Expected::Violations(violations) => {
            let all: Vec<&Violation> = violations.iter().collect();
            let fixed: Vec<&Violation> = violations.iter().filter(|violation| !violation.optional).collect();
            wrong_list(&all, message).and(wrong_list(&fixed, message))
        }
    }
}

fn wrong_list(violations: &[&Violation], message: &str) -> Option<String> {
    let problem = || Some(format!("says: {message}"));
    let head = match violations {
        [one] if one.sentence && one.fits(message) => return None,
        [one] if one.sentence && !one.begins => return problem(),
        [_] => "1 validation error detected: ".to_string(),
        several => format!("{} validation errors detected: ", several.len()),
    };
    let Some(said) = message.strip_prefix(&head) else { return problem() };
    let mut left: Vec<&str> = if violations.len() == 1 { vec![said] } else { said.split("; ").collect() };
    let all_said = violations.iter().all(|violation| {
        let at = left.iter().position(|said| violation.fits(said));
        at.map(|at| left.remove(at)).is_some()
    });
    if all_said && left.is_empty() { None } else { problem() }
}
