//! Policy documents for generated calls.

use serde_json::{Value, json};

use super::arn;
use crate::rng::Rng;

/// An identity policy, one of a few.
pub fn identity(which: usize) -> String {
    let (effect, action) =
        [("Allow", "s3:GetObject"), ("Allow", "iam:*"), ("Allow", "*"), ("Deny", "sqs:SendMessage")][which % 4];
    let mut statement = json!({ "Effect": effect, "Action": action, "Resource": "*" });
    if which % 3 == 1 {
        statement["Condition"] = json!({ "StringEqualsIfExists": { "aws:ResourceTag/team": "red" } });
    }
    json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string()
}

/// Most are valid.
pub fn any_identity(rng: &mut Rng) -> String {
    match rng.below(12) {
        0 => "{".to_string(),
        1 => json!({ "Version": "2012-10-17", "Statement": [] }).to_string(),
        2 => padded(&identity(0), rng.between(1, 300)),
        3 => identity(0).replace("s3:GetObject", &format!("s3:{}", "x".repeat(rng.between(1, 250)))),
        which => identity(which),
    }
}

/// With white space that does not count, or characters that percent-encoding must keep.
fn padded(document: &str, blanks: usize) -> String {
    document.replacen("\"Statement\"", &format!("\n\t{}\"Id\":\"%3A é\",\"Statement\"", " ".repeat(blanks)), 1)
}

/// A trust policy that names users and roles by their ARNs, if they have no path.
pub fn trust(rng: &mut Rng, users: &[&str], roles: &[&str]) -> String {
    let mut someone = || match rng.below(5) {
        0 | 1 => json!(arn("user", rng.pick(users))),
        2 => json!(arn("role", rng.pick(roles))),
        3 => json!(arn("user", &format!("team/{}", rng.pick(users)))),
        _ => json!(format!("arn:aws:iam::{}:root", super::ACCOUNT)),
    };
    let principal = match (someone(), someone()) {
        (one, other) if one != other => json!({ "AWS": [one, other], "Service": "ec2.amazonaws.com" }),
        (one, _) => json!({ "AWS": one }),
    };
    let plain = json!({ "Service": "ec2.amazonaws.com" });
    let principal: Value = if rng.chance(60) { plain } else { principal };
    let statement = json!({ "Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole" });
    json!({ "Version": "2012-10-17", "Statement": [statement] }).to_string()
}
