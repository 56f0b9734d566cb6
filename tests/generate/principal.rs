//! Random requesters, in every form the option takes.

use super::Rng;
use super::words::*;
use serde_json::{Map, Value, json};

/// A requester and what the policies may want to know of it.
pub struct Who {
    pub value: Value,
    /// The names by which an `AWS` entry names it, layer by layer, the account last.
    pub names: Vec<String>,
    pub service: Option<String>,
    pub provider: Option<String>,
    pub signed: bool,
    pub root: bool,
    /// Keys that its facts fill in, with the values, for conditions to aim at.
    pub filled: Vec<(String, Value)>,
}

pub fn who(rng: &mut Rng) -> Who {
    match rng.weighted(&[36, 22, 8, 10, 8, 6, 5, 5]) {
        0 => user(rng),
        1 => role_session(rng),
        2 => bare_role(rng),
        3 => federated_user(rng),
        4 => root(rng),
        5 => service(rng),
        6 => unsigned(),
        _ => external(rng),
    }
}

fn plain(name: &str) -> Who {
    Who {
        value: json!(name),
        names: Vec::new(),
        service: None,
        provider: None,
        signed: name != "anonymous",
        root: false,
        filled: Vec::new(),
    }
}

fn unsigned() -> Who {
    let mut who = plain("anonymous");
    for key in ["aws:PrincipalAccount", "aws:userid"] {
        who.filled.push((key.into(), json!("anonymous")));
    }
    who.filled.push(("aws:PrincipalType".into(), json!("Anonymous")));
    who.filled.push(("aws:PrincipalIsAWSService".into(), json!(false)));
    who
}

fn account(arn: &str) -> &str {
    arn.split(':').nth(4).unwrap_or(HOME)
}

/// The names of the account, in both spellings.
fn account_names(rng: &mut Rng, arn: &str) -> String {
    let id = account(arn);
    if rng.chance(50) { id.to_string() } else { format!("arn:aws:iam::{id}:root") }
}

fn user(rng: &mut Rng) -> Who {
    let arn = rng.pick(&USERS);
    let mut who = plain(arn);
    who.names.push(arn.into());
    let mut members = Map::new();
    if rng.chance(30) {
        let id = rng.pick(&USER_IDS);
        members.insert("userId".into(), json!(id));
        who.names.push(id.into());
        who.filled.push(("aws:userid".into(), json!(id)));
    }
    tags(rng, &mut who, &mut members, "tags");
    match rng.below(10) {
        0..=4 => {}
        5 => drop(members.insert("credentials".into(), json!("longTerm"))),
        6 => drop(members.insert("mfa".into(), json!(true))),
        7 => drop(members.insert("mfa".into(), json!({ "ageSeconds": rng.pick(&[&5, &3600]) }))),
        _ => session_credentials(rng, &mut members),
    }
    let label = arn.rsplit('/').next().unwrap_or(arn);
    who.filled.push(("aws:username".into(), json!(label)));
    who.filled.push(("aws:PrincipalType".into(), json!("User")));
    finish(rng, who, arn, members, arn)
}

fn role_session(rng: &mut Rng) -> Who {
    let arn = rng.pick(&SESSIONS);
    let mut who = plain(arn);
    let mut members = Map::new();
    let label = arn.split('/').nth(1).unwrap_or("dev");
    let home = account(arn);
    let role = match rng.below(20) {
        0..=10 => format!("arn:aws:iam::{home}:role/{label}"),
        11..=16 => format!("arn:aws:iam::{home}:role/team/{label}"),
        _ => format!("arn:aws:iam::{home}:role/aws-service-role/sqs.amazonaws.com/{label}"),
    };
    if role.contains("/team/") || role.contains("/aws-service-role/") || rng.chance(30) {
        members.insert("roleArn".into(), json!(role));
    }
    who.names.push(arn.into());
    who.names.push(role.clone());
    role_id(rng, &mut who, &mut members);
    role_members(rng, &mut who, &mut members);
    finish(rng, who, arn, members, &role)
}

fn bare_role(rng: &mut Rng) -> Who {
    let arn = rng.pick(&ROLES);
    let mut who = plain(arn);
    let mut members = Map::new();
    who.names.push(arn.into());
    let label = arn.rsplit('/').next().unwrap_or("dev");
    who.names.push(format!("arn:aws:sts::{}:assumed-role/{label}/s1", account(arn)));
    role_id(rng, &mut who, &mut members);
    role_members(rng, &mut who, &mut members);
    finish(rng, who, arn, members, arn)
}

fn role_id(rng: &mut Rng, who: &mut Who, members: &mut Map<String, Value>) {
    if rng.chance(30) {
        let id = rng.pick(&ROLE_IDS);
        members.insert("userId".into(), json!(id));
        who.names.push(id.into());
        who.filled.push(("aws:userid".into(), json!(format!("{id}:s1"))));
    }
}

fn role_members(rng: &mut Rng, who: &mut Who, members: &mut Map<String, Value>) {
    tags(rng, who, members, "tags");
    tags(rng, who, members, "sessionTags");
    if rng.chance(20) {
        session_credentials(rng, members);
    }
    if rng.chance(10) {
        members.insert("sourceIdentity".into(), json!("bob"));
        who.filled.push(("aws:SourceIdentity".into(), json!("bob")));
    }
    if rng.chance(10) {
        let provider = rng.pick(&PROVIDERS);
        members.insert("federatedProvider".into(), json!(provider));
        who.provider = Some(provider.into());
        who.filled.push(("aws:FederatedProvider".into(), json!(provider)));
    }
    if rng.chance(5) {
        members.insert("serviceLinked".into(), json!(rng.chance(70)));
    }
    who.filled.push(("aws:PrincipalType".into(), json!("AssumedRole")));
}

fn federated_user(rng: &mut Rng) -> Who {
    let arn = rng.pick(&FEDERATED_USERS);
    let mut who = plain(arn);
    let mut members = Map::new();
    who.names.push(arn.into());
    if rng.chance(85) {
        let user = format!("arn:aws:iam::{}:user/bob", account(arn));
        members.insert("federatingUserArn".into(), json!(user));
        who.names.push(user);
    }
    tags(rng, &mut who, &mut members, "sessionTags");
    if rng.chance(20) {
        members.insert("tokenIssueTime".into(), json!(rng.pick(&NOWS)));
    }
    let label = arn.rsplit('/').next().unwrap_or("fay");
    who.filled.push(("aws:userid".into(), json!(format!("{}:{label}", account(arn)))));
    finish(rng, who, arn, members, arn)
}

fn root(rng: &mut Rng) -> Who {
    let name = rng.pick(&ROOTS);
    let id = if name.contains(':') { account(name) } else { name };
    let arn = format!("arn:aws:iam::{id}:root");
    let mut who = plain(name);
    who.root = true;
    who.names.push(arn.clone());
    let mut members = Map::new();
    if rng.chance(15) {
        session_credentials(rng, &mut members);
    }
    who.filled.push(("aws:userid".into(), json!(id)));
    finish(rng, who, name, members, &arn)
}

fn service(rng: &mut Rng) -> Who {
    let name = rng.pick(&SERVICES);
    let mut who = plain(name);
    who.service = Some(name.into());
    who.filled.push(("aws:PrincipalServiceName".into(), json!(name)));
    who.filled.push(("aws:PrincipalServiceNamesList".into(), json!([name])));
    who.filled.push(("aws:PrincipalIsAWSService".into(), json!(true)));
    who.filled.push(("aws:PrincipalType".into(), json!("AWSService")));
    if rng.chance(20) {
        who.value = json!({ "arn": name });
    }
    who
}

fn external(rng: &mut Rng) -> Who {
    let provider = rng.pick(&PROVIDERS);
    let mut who = unsigned();
    who.provider = Some(provider.into());
    who.value = if rng.chance(50) {
        json!({ "federatedProvider": provider })
    } else {
        json!({ "arn": "anonymous", "federatedProvider": provider })
    };
    who
}

/// What every requester with an account may carry; a string where nothing was said.
fn finish(rng: &mut Rng, mut who: Who, name: &str, mut members: Map<String, Value>, principal_arn: &str) -> Who {
    if rng.chance(15) {
        let organization = rng.pick(&ORGANIZATIONS);
        members.insert("organizationId".into(), json!(organization));
        who.filled.push(("aws:PrincipalOrgID".into(), json!(organization)));
        if rng.chance(60) {
            let paths: Vec<&str> = (0..rng.between(0, 2)).map(|_| rng.pick(&ORGANIZATION_PATHS)).collect();
            who.filled.push(("aws:PrincipalOrgPaths".into(), json!(paths)));
            members.insert("organizationPaths".into(), json!(paths));
        }
    }
    if rng.chance(20) {
        members.insert("managementAccount".into(), json!(rng.pick(&[HOME, OTHER, MANAGEMENT, MANAGEMENT])));
    }
    if rng.chance(10) {
        members.insert("canonicalUserId".into(), json!(rng.pick(&CANONICAL)));
    }
    let id = account(principal_arn).to_string();
    who.names.push(account_names(rng, principal_arn));
    who.filled.push(("aws:PrincipalArn".into(), json!(principal_arn)));
    who.filled.push(("aws:PrincipalAccount".into(), json!(id)));
    if !members.is_empty() || rng.chance(10) {
        let mut object = Map::new();
        object.insert("arn".into(), json!(name));
        object.extend(members);
        who.value = Value::Object(object);
    }
    who
}

fn session_credentials(rng: &mut Rng, members: &mut Map<String, Value>) {
    members.insert("credentials".into(), json!("session"));
    match rng.below(4) {
        0 => {}
        1 => drop(members.insert("mfa".into(), json!(false))),
        2 => drop(members.insert("mfa".into(), json!(true))),
        _ => drop(members.insert("mfa".into(), json!({ "ageSeconds": rng.pick(&[&5, &3600]) }))),
    }
    if rng.chance(50) {
        members.insert("tokenIssueTime".into(), json!(rng.pick(&NOWS)));
    }
}

/// Tags, now and then with one key in two spellings.
fn tags(rng: &mut Rng, who: &mut Who, members: &mut Map<String, Value>, name: &str) {
    if !rng.chance(25) {
        return;
    }
    let mut tags = Map::new();
    for _ in 0..rng.between(1, 2) {
        let (key, value) = (rng.pick(&TAG_KEYS), rng.pick(&TAG_VALUES));
        who.filled.push((format!("aws:PrincipalTag/{key}"), json!(value)));
        tags.insert(key.into(), json!(value));
    }
    members.insert(name.into(), Value::Object(tags));
}
