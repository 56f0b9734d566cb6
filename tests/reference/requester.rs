//! Who asks: the `principal` of the options, as a string or as an object (api.md section 3).

use super::context::text;
use serde_json::{Map, Value};

#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    Root,
    User,
    /// A session of a role; a role ARN as principal is a session without a name.
    RoleSession {
        session: Option<String>,
    },
    FederatedSession,
    Service,
    /// Unsigned; with a federated provider the requester of AssumeRoleWithSAML or …WithWebIdentity.
    Anonymous,
}

#[derive(Debug)]
pub struct Requester {
    pub kind: Kind,
    /// The ARN given, the root ARN for an account id, the name of a service.
    pub name: String,
    pub partition: Option<String>,
    pub account: Option<String>,
    /// User name, role name or name of the federated session.
    pub label: String,
    /// The role ARN with path of a role session.
    pub role_arn: Option<String>,
    pub user_id: Option<String>,
    pub canonical_user_id: Option<String>,
    pub tags: Vec<(String, String)>,
    pub session_tags: Vec<(String, String)>,
    pub federating_user: Option<String>,
    pub session_credentials: bool,
    /// `mfa`, and the age in seconds when given.
    pub mfa: bool,
    pub mfa_age: Option<String>,
    pub token_issue_time: Option<String>,
    pub source_identity: Option<String>,
    pub federated_provider: Option<String>,
    pub organization_id: Option<String>,
    pub organization_paths: Vec<String>,
    pub management_account: Option<String>,
    pub service_linked: bool,
}

impl Requester {
    pub fn signed(&self) -> bool {
        self.kind != Kind::Anonymous
    }

    pub fn is_role_session(&self) -> bool {
        matches!(self.kind, Kind::RoleSession { .. })
    }

    /// A requester with an account: user, root, role session, federated session.
    pub fn is_aws(&self) -> bool {
        self.account.is_some()
    }

    /// A requester from a SAML or OIDC provider.
    pub fn is_external(&self) -> bool {
        self.kind == Kind::Anonymous && self.federated_provider.is_some()
    }
}

pub fn parse(principal: &Value) -> Result<Requester, String> {
    let none = Map::new();
    let (name, members) = match principal {
        Value::String(name) => (name.as_str(), &none),
        Value::Object(map) => match map.get("arn") {
            Some(Value::String(arn)) => (arn.as_str(), map),
            None if map.contains_key("federatedProvider") => ("anonymous", map),
            _ => return Err("principal.arn must be a string".into()),
        },
        _ => return Err("principal must be a string or an object".into()),
    };
    let mut requester = named(name)?;
    requester.user_id = string(members, "userId")?;
    requester.canonical_user_id = string(members, "canonicalUserId")?;
    requester.tags = tags(members, "tags")?;
    requester.session_tags = tags(members, "sessionTags")?;
    if let Some(role) = string(members, "roleArn")? {
        requester.role_arn = Some(role);
    }
    requester.federating_user = string(members, "federatingUserArn")?;
    requester.token_issue_time = string(members, "tokenIssueTime")?;
    requester.source_identity = string(members, "sourceIdentity")?;
    requester.federated_provider = string(members, "federatedProvider")?;
    requester.organization_id = string(members, "organizationId")?;
    requester.organization_paths = paths(members)?;
    requester.management_account = string(members, "managementAccount")?;
    multi_factor(&mut requester, members)?;
    let said = members.get("serviceLinked").and_then(Value::as_bool).unwrap_or(false);
    requester.service_linked = said || requester.role_arn.as_deref().is_some_and(super::arn::is_service_linked_role);
    Ok(requester)
}

/// `mfa: true` or an age without `credentials` means session credentials; role and federated
/// sessions always have them.
fn multi_factor(requester: &mut Requester, members: &Map<String, Value>) -> Result<(), String> {
    match members.get("mfa") {
        None | Some(Value::Null) => {}
        Some(Value::Bool(truth)) => requester.mfa = *truth,
        Some(Value::Object(map)) => {
            requester.mfa = true;
            requester.mfa_age = map.get("ageSeconds").map(text).transpose()?;
        }
        Some(_) => return Err("principal.mfa".into()),
    }
    let session = matches!(requester.kind, Kind::RoleSession { .. } | Kind::FederatedSession);
    requester.session_credentials = match string(members, "credentials")?.as_deref() {
        None => session || (requester.mfa && requester.is_aws()),
        Some("session") => true,
        Some("longTerm") if requester.mfa || session => {
            return Err("principal.credentials: long-term credentials carry no session facts".into());
        }
        Some("longTerm") => false,
        Some(_) => return Err("principal.credentials".into()),
    };
    Ok(())
}

/// The forms of a principal's name.
fn named(name: &str) -> Result<Requester, String> {
    if name == "anonymous" {
        return Ok(blank(Kind::Anonymous, name));
    }
    if is_account_id(name) {
        return named(&format!("arn:aws:iam::{name}:root"));
    }
    if is_service(name) {
        return Ok(blank(Kind::Service, name));
    }
    let bad = || format!("principal: not understood: {name}");
    let [_, partition, service, region, account, rest] = super::arn::parts(name).ok_or_else(bad)?;
    if partition.is_empty() || !region.is_empty() || !is_account_id(account) || name.contains(['*', '?']) {
        return Err(bad());
    }
    let words: Vec<&str> = rest.split('/').collect();
    let (kind, label) = match (service, words.as_slice()) {
        ("iam", ["root"]) => (Kind::Root, ""),
        ("iam", ["user", .., last]) => (Kind::User, *last),
        ("iam", ["role", .., last]) => (Kind::RoleSession { session: None }, *last),
        ("sts", ["assumed-role", role, session]) => (Kind::RoleSession { session: Some((*session).into()) }, *role),
        ("sts", ["federated-user", last]) => (Kind::FederatedSession, *last),
        _ => return Err(bad()),
    };
    let mut requester = blank(kind, name);
    requester.partition = Some(partition.into());
    requester.account = Some(account.into());
    requester.label = label.into();
    requester.role_arn = match &requester.kind {
        Kind::RoleSession { session: None } => Some(name.into()),
        // 7.2: "default path `/`".
        Kind::RoleSession { .. } => Some(format!("arn:{partition}:iam::{account}:role/{label}")),
        _ => None,
    };
    Ok(requester)
}

fn blank(kind: Kind, name: &str) -> Requester {
    Requester {
        kind,
        name: name.into(),
        partition: None,
        account: None,
        label: String::new(),
        role_arn: None,
        user_id: None,
        canonical_user_id: None,
        tags: Vec::new(),
        session_tags: Vec::new(),
        federating_user: None,
        session_credentials: false,
        mfa: false,
        mfa_age: None,
        token_issue_time: None,
        source_identity: None,
        federated_provider: None,
        organization_id: None,
        organization_paths: Vec::new(),
        management_account: None,
        service_linked: false,
    }
}

pub fn is_account_id(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit())
}

/// `<label>(.<label>)*.amazonaws.com` or `.amazonaws.com.cn`, lower case.
fn is_service(name: &str) -> bool {
    let Some(labels) = name.strip_suffix(".amazonaws.com").or_else(|| name.strip_suffix(".amazonaws.com.cn")) else {
        return false;
    };
    let plain = |label: &str| {
        !label.is_empty() && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    labels.split('.').all(plain)
}

fn string(members: &Map<String, Value>, name: &str) -> Result<Option<String>, String> {
    match members.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text.clone())),
        Some(_) => Err(format!("principal.{name} must be a string")),
    }
}

fn tags(members: &Map<String, Value>, name: &str) -> Result<Vec<(String, String)>, String> {
    match members.get(name) {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Object(map)) => map.iter().map(|(key, value)| Ok((key.clone(), text(value)?))).collect(),
        Some(_) => Err(format!("principal.{name} must be an object")),
    }
}

fn paths(members: &Map<String, Value>) -> Result<Vec<String>, String> {
    match members.get("organizationPaths") {
        None | Some(Value::Null) => Ok(Vec::new()),
        Some(Value::Array(items)) => items.iter().map(text).collect(),
        Some(_) => Err("principal.organizationPaths must be a list".into()),
    }
}
