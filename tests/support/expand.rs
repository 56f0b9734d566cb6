//! The short row kinds as decision cases: what a row claims of a condition, an action or a
//! resource, put to an Allow and to a Deny.

use serde_json::{Value, json};

use super::files::CaseFile;

/// A decision case with what is expected of it, and the row that it comes from.
pub struct Expanded {
    pub name: String,
    pub case: Value,
}

/// The decision cases of a file of kind decision, condition, action or resource.
pub fn expand(file: &CaseFile) -> Vec<Expanded> {
    let rows = file.cases().iter();
    match file.kind() {
        "decision" => rows.map(|row| decision(file, row)).collect(),
        "condition" => rows.flat_map(|row| condition(file, row)).collect(),
        "action" => rows.flat_map(action).collect(),
        "resource" => rows.flat_map(|row| resource(file, row)).collect(),
        _ => Vec::new(),
    }
}

fn decision(file: &CaseFile, row: &Value) -> Expanded {
    let mut case = file.content.get("defaults").cloned().unwrap_or_else(|| json!({}));
    for (name, value) in row.as_object().expect("a decision row is an object") {
        case[name] = value.clone();
    }
    define(&mut case, &file.content["define"]);
    Expanded { name: row["name"].as_str().unwrap_or("unnamed").to_string(), case }
}

/// Puts the file's named documents where `@name` stands.
fn define(value: &mut Value, documents: &Value) {
    match value {
        Value::String(text) => {
            if let Some(document) = text.strip_prefix('@').and_then(|name| documents.get(name)) {
                *value = document.clone();
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| define(item, documents)),
        Value::Object(members) => members.values_mut().for_each(|member| define(member, documents)),
        _ => {}
    }
}

/// What an Allow and a Deny come to when the part under test has this outcome.
fn consequences(outcome: &str) -> (&'static str, &'static str) {
    match outcome {
        "true" => ("allowed", "explicitDeny"),
        "false" => ("implicitDeny", "allowed"),
        "indeterminate" => ("implicitDeny", "explicitDeny"),
        other => panic!("an outcome is true, false or indeterminate, not {other}"),
    }
}

const PRINCIPAL: &str = "arn:aws:iam::123456789012:user/Bob";

fn everything(principal: bool) -> Value {
    let mut statement = json!({ "Effect": "Allow", "Action": "*", "Resource": "*" });
    if principal {
        statement["Principal"] = json!("*");
    }
    statement
}

fn version(file: &CaseFile) -> Value {
    match file.default("version") {
        Value::Null => json!("2012-10-17"),
        version => version.clone(),
    }
}

fn condition(file: &CaseFile, row: &Value) -> Vec<Expanded> {
    let (allow, deny) = consequences(row[3].as_str().expect("a condition row has an outcome"));
    let mut context = file.default("context").as_object().cloned().unwrap_or_default();
    if !row[2].is_null() {
        context.insert("test:key".to_string(), row[2].clone());
    }
    let statement = |effect: &str| {
        let condition = json!({ row[0].as_str().expect("an operator"): { "test:key": row[1] } });
        json!({ "Effect": effect, "Action": "svc:Act", "Resource": "*", "Condition": condition })
    };
    let case = |statements: Value, expect: &str| {
        json!({ "principal": PRINCIPAL, "action": "svc:Act", "resource": "*", "context": context, "expect": expect,
            "identityPolicies": [{ "Version": version(file), "Statement": statements }] })
    };
    vec![
        Expanded { name: format!("{row} in an Allow"), case: case(json!([statement("Allow")]), allow) },
        Expanded { name: format!("{row} in a Deny"), case: case(json!([everything(false), statement("Deny")]), deny) },
    ]
}

fn action(row: &Value) -> Vec<Expanded> {
    let hits = row[2].as_bool().expect("an action row says true or false");
    let case = |element: &str, expected: bool| {
        let statement = json!({ "Effect": "Allow", element: row[0], "Resource": "*" });
        let expect = if expected { "allowed" } else { "implicitDeny" };
        json!({ "principal": PRINCIPAL, "action": row[1], "resource": "arn:aws:svc:::x", "expect": expect,
            "identityPolicies": [{ "Version": "2012-10-17", "Statement": [statement] }] })
    };
    let lists_any = row[0].as_array().is_none_or(|items| items.iter().any(|item| !item.is_null()));
    vec![
        Expanded { name: format!("Action {row}"), case: case("Action", hits) },
        Expanded { name: format!("NotAction {row}"), case: case("NotAction", !hits && lists_any) },
    ]
}

fn resource(file: &CaseFile, row: &Value) -> Vec<Expanded> {
    let (allow, deny) = consequences(row[2].as_str().expect("a resource row has an outcome"));
    let kind = file.default("kind").as_str().unwrap_or("identity");
    let element = if file.default("not") == &json!(true) { "NotResource" } else { "Resource" };
    let statement = |effect: &str| json!({ "Effect": effect, "Action": "s3:Act", element: row[0] });
    let case = |statements: Vec<Value>, expect: &str| {
        let mut case = json!({ "principal": principal_beside(&row[1]), "action": "s3:Act", "resource": row[1],
            "resourceAccount": "123456789012", "expect": expect });
        if let Value::Object(context) = file.default("context") {
            case["context"] = json!(context);
        }
        place(&mut case, kind, &version(file), statements);
        case
    };
    vec![
        Expanded { name: format!("{kind} {element} {row} in an Allow"), case: case(vec![statement("Allow")], allow) },
        Expanded {
            name: format!("{kind} {element} {row} in a Deny"),
            case: case(vec![everything(false), statement("Deny")], deny),
        },
    ]
}

/// Someone of the resource's partition, so that only the pattern decides.
fn principal_beside(resource: &Value) -> String {
    let partition = resource.as_str().and_then(|arn| arn.split(':').nth(1)).unwrap_or("");
    let arn = resource.as_str().is_some_and(|arn| arn.split(':').count() >= 6);
    let partition = if arn && !partition.is_empty() { partition } else { "aws" };
    format!("arn:{partition}:iam::123456789012:user/Bob")
}

/// Puts the statements into a policy of the kind, with everything else allowing.
fn place(case: &mut Value, kind: &str, version: &Value, mut statements: Vec<Value>) {
    let names_principals = matches!(kind, "resource" | "endpoint");
    if names_principals {
        statements.iter_mut().for_each(|statement| statement["Principal"] = json!("*"));
    }
    let policy = json!({ "Version": version, "Statement": statements });
    let open = json!({ "Version": "2012-10-17", "Statement": [everything(false)] });
    let own_account = json!({ "Version": "2012-10-17", "Statement": [
        { "Effect": "Allow", "Principal": { "AWS": "123456789012" }, "Action": "*", "Resource": "*" }] });
    if kind != "resource" {
        // Some resources let nobody in without a word of their own policy.
        case["resourcePolicy"] = own_account;
    }
    if !matches!(kind, "resource" | "identity") {
        case["identityPolicies"] = json!([open]);
    }
    match kind {
        "identity" => case["identityPolicies"] = json!([policy]),
        "resource" => case["resourcePolicy"] = policy,
        "boundary" => case["permissionsBoundary"] = policy,
        "session" => case["sessionPolicies"] = json!([policy]),
        "scp" => case["serviceControlPolicies"] = json!([[policy]]),
        "endpoint" => case["vpcEndpointPolicy"] = policy,
        other => panic!("no resource rows of kind {other}"),
    }
}
