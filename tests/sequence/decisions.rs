//! What simulations of an account's principals decide is what a simulation of the same documents
//! decides, and what an authorizer of the principal decides.

use iamlet::Question;
use iamlet::engine::context::Context;
use iamlet::iam::Iam;
use serde_json::{Value, json};

use super::view::{View, items, read, text};
use crate::support::calls::percent::decoded;

const ACTIONS: [&str; 4] = ["s3:GetObject", "iam:CreateUser", "sqs:SendMessage", "ec2:RunInstances"];
const NOW: i64 = 1_800_000_000_000;

/// The policies that count for a user, group or role.
#[derive(Default)]
struct Documents {
    identity: Vec<String>,
    boundary: Option<String>,
}

pub fn agree(iam: &mut Iam, view: &View) -> Result<(), String> {
    for (kind, list) in [("User", "ListUsers"), ("Group", "ListGroups"), ("Role", "ListRoles")] {
        let listing = read(iam, list, json!({ "MaxItems": 1000 }))?;
        for entity in items(&listing, &format!("{kind}s")) {
            agree_on(iam, view, kind, entity)?;
        }
    }
    Ok(())
}

fn agree_on(iam: &mut Iam, view: &View, kind: &str, entity: &Value) -> Result<(), String> {
    let arn = text(entity, "Arn");
    let documents = documents(iam, view, kind, entity)?;
    let own = read(iam, "SimulatePrincipalPolicy", json!({ "PolicySourceArn": arn, "ActionNames": ACTIONS }))?;
    let mut custom = json!({ "PolicyInputList": documents.identity, "ActionNames": ACTIONS, "CallerArn": arn });
    if let Some(boundary) = &documents.boundary {
        custom["PermissionsBoundaryPolicyInputList"] = json!([boundary]);
    }
    let custom = read(iam, "SimulateCustomPolicy", custom)?;
    let decisions = |answer: &Value| -> Vec<Value> {
        let shown = ["EvalActionName", "EvalDecision", "MissingContextValues", "PermissionsBoundaryDecisionDetail"];
        let of = |result: &Value| shown.iter().map(|member| result[member].clone()).collect();
        items(answer, "EvaluationResults").iter().map(of).collect()
    };
    if decisions(&own) != decisions(&custom) {
        return Err(format!("{arn} is simulated as {own}, its documents as {custom}"));
    }
    if kind == "Group" { Ok(()) } else { authorized(iam, arn, &own) }
}

fn authorized(iam: &mut Iam, arn: &str, simulated: &Value) -> Result<(), String> {
    let authorizer = iam.authorizer(&json!({ "principalArn": arn }).to_string()).map_err(|error| error.to_string())?;
    let context = Context::new();
    for result in items(simulated, "EvaluationResults") {
        let action = text(result, "EvalActionName");
        let question = Question { action, resource: "*", context: &context, now: NOW };
        let decision = authorizer.decide(question).map_err(|error| error.to_string())?.name();
        if decision != text(result, "EvalDecision") {
            return Err(format!("an authorizer of {arn} says {decision}, the simulation {result}"));
        }
    }
    Ok(())
}

fn documents(iam: &mut Iam, view: &View, kind: &str, entity: &Value) -> Result<Documents, String> {
    let mut found = Documents::default();
    own(view, kind, entity, &mut found)?;
    if kind == "User" {
        let groups = read(iam, "ListGroupsForUser", json!({ "UserName": entity["UserName"] }))?;
        items(&groups, "Groups").iter().try_for_each(|group| own(view, "Group", group, &mut found))?;
    }
    if kind != "Group" {
        let name = format!("{kind}Name");
        let entity = read(iam, &format!("Get{kind}"), json!({ &name: entity[&name] }))?;
        let boundary = &entity[kind]["PermissionsBoundary"]["PermissionsBoundaryArn"];
        found.boundary = boundary.as_str().map(|arn| managed(view, arn)).transpose()?;
    }
    Ok(found)
}

/// The policies that an entity holds itself.
fn own(view: &View, kind: &str, entity: &Value, found: &mut Documents) -> Result<(), String> {
    let name = format!("{kind}Name");
    let asked = json!({ &name: entity[&name] });
    let answer = |operation: &str, input: &Value| {
        view.get(&format!("{operation} {input}")).ok_or_else(|| format!("{operation} {input} was not asked"))
    };
    for policy in items(answer(&format!("List{kind}Policies"), &asked)?, "PolicyNames") {
        let mut input = asked.clone();
        input["PolicyName"] = policy.clone();
        found.identity.push(decoded(text(answer(&format!("Get{kind}Policy"), &input)?, "PolicyDocument"))?);
    }
    for policy in items(answer(&format!("ListAttached{kind}Policies"), &asked)?, "AttachedPolicies") {
        found.identity.push(managed(view, text(policy, "PolicyArn"))?);
    }
    Ok(())
}

/// The default version of a managed policy.
fn managed(view: &View, arn: &str) -> Result<String, String> {
    let of = |operation: &str, input: Value| {
        view.get(&format!("{operation} {input}")).ok_or_else(|| format!("{operation} {input} was not asked"))
    };
    let version = &of("GetPolicy", json!({ "PolicyArn": arn }))?["Policy"]["DefaultVersionId"];
    let version = of("GetPolicyVersion", json!({ "PolicyArn": arn, "VersionId": version }))?;
    decoded(text(&version["PolicyVersion"], "Document"))
}
