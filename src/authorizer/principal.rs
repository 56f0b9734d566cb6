//! The `principal` of the options: from what a caller writes to a [`Requester`].

use std::mem;

use super::input::{Input, Members, expected, refuse, shown};
use crate::engine::arn::{Arn, is_account_id};
use crate::engine::context::{Context, Form, Key};
use crate::engine::date::Instant;
use crate::engine::requester::{Account, PrincipalArn, Requester, Who, name_of};
use crate::json::{Json, Node};

const FORMS: &str = "the ARN of a user, role, assumed-role session, federated user or root, \
                     a 12-digit account id, a service principal, or \"anonymous\"";

const MEMBERS: [&str; 16] = [
    "arn",
    "userId",
    "tags",
    "sessionTags",
    "roleArn",
    "federatingUserArn",
    "credentials",
    "mfa",
    "tokenIssueTime",
    "sourceIdentity",
    "federatedProvider",
    "organizationId",
    "organizationPaths",
    "managementAccount",
    "serviceLinked",
    "canonicalUserId",
];

/// Reads a principal: a string, or an object with `arn` and more.
pub fn principal(node: &Node) -> Input<Requester> {
    if let Json::String(text) = &node.json {
        return Ok(identity(text, "principal", node)?.finish());
    }
    let Json::Object(_) = &node.json else { return expected("principal", "a string or an object", node) };
    let members = Members::of(node, "principal", &MEMBERS)?;
    let provider = members.string("federatedProvider")?;
    let mut draft = match members.get("arn") {
        Some(arn) => match arn.as_str() {
            Some(text) => identity(text, "principal.arn", arn)?,
            None => return expected("principal.arn", "a string", arn),
        },
        None if provider.is_some() => Draft::of(Who::Anonymous, None),
        None => return refuse("principal.arn", format_args!("is missing, expected {FORMS}")),
    };
    draft.requester.federated_provider = provider.map(Into::into);
    draft.read_session(&members)?;
    draft.read_ids(&members)?;
    draft.read_organization(&members)?;
    draft.read_credentials(&members)?;
    draft.read_tags(&members)?;
    Ok(draft.finish())
}

/// A requester whose context is still being filled.
struct Draft {
    requester: Requester,
}

/// What an identity string names.
fn identity(text: &str, path: &str, node: &Node) -> Input<Draft> {
    if text == "anonymous" {
        return Ok(Draft::of(Who::Anonymous, None));
    }
    if is_account_id(text) {
        let account = Account { partition: "aws".into(), id: text.into() };
        return Ok(Draft::of(Who::Root, Some(account)));
    }
    if is_service_principal(text) {
        return Ok(Draft::of(Who::Service { name: text.into() }, None));
    }
    let Some((kind, arn)) = PrincipalArn::read(text) else { return expected(path, FORMS, node) };
    let account = Account { partition: arn.partition().into(), id: arn.account().into() };
    let who = match kind {
        PrincipalArn::Root => Who::Root,
        PrincipalArn::User => Who::User { arn: text.into() },
        PrincipalArn::Role => Who::RoleSession { role: text.into(), session: None },
        PrincipalArn::AssumedRole => Who::RoleSession { role: role_of(&arn).into(), session: Some(text.into()) },
        PrincipalArn::FederatedUser => Who::FederatedSession { arn: text.into(), user: None },
    };
    Ok(Draft::of(who, Some(account)))
}

/// The ARN of an assumed-role session's role; its path is not in the session's ARN, so it is `/`.
fn role_of(session: &Arn) -> String {
    let name = session.rest().split('/').nth(1).unwrap_or("");
    format!("arn:{}:iam::{}:role/{name}", session.partition(), session.account())
}

/// `lambda.amazonaws.com`, also with a region in it or of China.
fn is_service_principal(text: &str) -> bool {
    let Some(name) = text.strip_suffix(".amazonaws.com").or_else(|| text.strip_suffix(".amazonaws.com.cn")) else {
        return false;
    };
    let label = |label: &str| {
        !label.is_empty() && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    name.split('.').all(label)
}

impl Draft {
    fn of(who: Who, account: Option<Account>) -> Draft {
        let session_credentials = matches!(who, Who::RoleSession { .. } | Who::FederatedSession { .. });
        let requester = Requester {
            who,
            account,
            unique_id: None,
            canonical_user_id: None,
            federated_provider: None,
            session_credentials,
            service_linked: false,
            management_account: None,
            context: Context::new(),
        };
        Draft { requester }
    }

    fn fill_list(&mut self, key: &str, values: &[&str]) {
        self.requester.context.insert(key, Form::LIST, &mut values.iter().copied());
    }

    fn fill_with(&mut self, key: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.requester.context.insert_one(key, value);
        }
    }

    /// `roleArn` gives a session's role its path, `federatingUserArn` a federated session its user.
    fn read_session(&mut self, members: &Members) -> Input<()> {
        let (role, user) = (members.string("roleArn")?, members.string("federatingUserArn")?);
        if let Some(given) = role {
            match &mut self.requester.who {
                Who::RoleSession { role, .. } if is_same_role(role, given) => *role = given.into(),
                Who::RoleSession { role, .. } => {
                    return refuse(
                        "principal.roleArn",
                        format_args!("expected the role of {role}, got {}", shown(given)),
                    );
                }
                _ => return refuse("principal.roleArn", "only a role session has a role"),
            }
        }
        if let Some(given) = user {
            let Who::FederatedSession { user, .. } = &mut self.requester.who else {
                return refuse("principal.federatingUserArn", "only a federated user has one");
            };
            match PrincipalArn::read(given) {
                Some((PrincipalArn::User, arn)) if self.requester.account.as_ref().is_some_and(|a| a.is_of(&arn)) => {
                    *user = Some(given.into());
                }
                _ => {
                    return refuse(
                        "principal.federatingUserArn",
                        format_args!("expected the ARN of a user of the same account, got {}", shown(given)),
                    );
                }
            }
        }
        Ok(())
    }

    fn read_ids(&mut self, members: &Members) -> Input<()> {
        self.requester.unique_id = members.string("userId")?.map(Into::into);
        self.requester.canonical_user_id = members.string("canonicalUserId")?.map(Into::into);
        self.requester.service_linked = members.boolean("serviceLinked")?.unwrap_or(false);
        if self.requester.service_linked && !matches!(self.requester.who, Who::RoleSession { .. }) {
            return refuse("principal.serviceLinked", "only a role can be service-linked");
        }
        let identity = members.string("sourceIdentity")?;
        if self.requester.is_aws() {
            self.fill_with("aws:SourceIdentity", identity);
        }
        Ok(())
    }

    fn read_organization(&mut self, members: &Members) -> Input<()> {
        let id = members.string("organizationId")?;
        let paths = members.read("organizationPaths", "a list of strings", strings)?;
        let management = members
            .read("managementAccount", "a 12-digit account id", |node| node.as_str().filter(|id| is_account_id(id)))?;
        if !self.requester.is_aws() {
            return Ok(());
        }
        self.fill_with("aws:PrincipalOrgID", id);
        self.fill_with("aws:PrincipalOrgMasterAccountId", management);
        if let Some(paths) = paths {
            self.fill_list("aws:PrincipalOrgPaths", &paths);
        }
        self.requester.management_account = management.map(Into::into);
        Ok(())
    }

    fn read_credentials(&mut self, members: &Members) -> Input<()> {
        let mfa = members.read("mfa", "a boolean or { ageSeconds }", Mfa::read)?;
        let issued = members
            .read("tokenIssueTime", "a date", |node| node.as_str().filter(|text| Instant::parse(text).is_some()))?;
        let given = members.read("credentials", "\"longTerm\" or \"session\"", |node| match node.as_str()? {
            "session" => Some(true),
            "longTerm" => Some(false),
            _ => None,
        })?;
        let implied = self.requester.session_credentials;
        let may_choose = matches!(self.requester.who, Who::User { .. } | Who::Root);
        let with_mfa = mfa.as_ref().is_some_and(|mfa| mfa.used);
        self.requester.session_credentials = match given {
            Some(session) if !may_choose && session != implied => {
                return refuse("principal.credentials", "only a user or the root user can have either kind");
            }
            Some(false) if with_mfa => {
                return refuse(
                    "principal.mfa",
                    "long-term credentials carry no MFA, expected credentials: \"session\"",
                );
            }
            Some(session) => session,
            None => implied || may_choose && with_mfa,
        };
        if !self.requester.session_credentials {
            return Ok(());
        }
        let used = mfa.as_ref().is_some_and(|mfa| mfa.used);
        self.fill_with("aws:MultiFactorAuthPresent", Some(if used { "true" } else { "false" }));
        self.fill_with("aws:MultiFactorAuthAge", mfa.as_ref().and_then(|mfa| mfa.age));
        self.fill_with("aws:TokenIssueTime", issued);
        Ok(())
    }

    /// A session tag takes the place of a tag of the same key, whatever their case.
    fn read_tags(&mut self, members: &Members) -> Input<()> {
        let tags = members.get("tags").map(|node| tags(node, "principal.tags")).transpose()?;
        let session = members.get("sessionTags").map(|node| self::tags(node, "principal.sessionTags")).transpose()?;
        if !self.requester.is_aws() {
            return Ok(());
        }
        for (key, value) in session.iter().flatten() {
            self.fill_tag(key, value);
        }
        let mut replaced = Context::new();
        for (key, _) in session.iter().flatten() {
            replaced.insert_one(key, "");
        }
        for (key, value) in tags.iter().flatten() {
            if !replaced.contains(&Key::new(key)) {
                self.fill_tag(key, value);
            }
        }
        Ok(())
    }

    /// The same key in two spellings: nobody can say which one counts.
    fn fill_tag(&mut self, key: &str, value: &str) {
        let name = format!("aws:PrincipalTag/{key}");
        let context = &mut self.requester.context;
        if !context.set_conflict(&Key::new(&name)) {
            context.insert_one(&name, value);
        }
    }

    /// The keys of evaluation.md §10.1 that follow from who it is.
    fn finish(mut self) -> Requester {
        let who = mem::replace(&mut self.requester.who, Who::Anonymous);
        let account = self.requester.account.take();
        let unique_id = self.requester.unique_id.take();
        let federated_provider = self.requester.federated_provider.take();
        let account_id = account.as_ref().map(|account| &*account.id);
        self.fill_with("aws:PrincipalAccount", account_id);
        match &who {
            Who::Anonymous => {
                self.fill_with("aws:PrincipalAccount", Some("anonymous"));
                self.fill_keys(None, "Anonymous", Some("anonymous"));
            }
            Who::Root => {
                let arn = account.as_ref().map(|Account { partition, id }| format!("arn:{partition}:iam::{id}:root"));
                self.fill_keys(arn.as_deref(), "Account", account_id);
            }
            Who::User { arn } => {
                self.fill_keys(Some(arn), "User", unique_id.as_deref());
                self.fill_with("aws:username", Some(name_of(arn)));
            }
            Who::RoleSession { role, session } => {
                let id = unique_id.as_deref().and_then(|id| session_id(id, session.as_deref()));
                self.fill_keys(Some(role), "AssumedRole", id.as_deref());
                self.fill_with("aws:FederatedProvider", federated_provider.as_deref());
            }
            Who::FederatedSession { arn, .. } => {
                let id = account_id.map(|account| format!("{account}:{}", name_of(arn)));
                self.fill_keys(Some(arn), "FederatedUser", id.as_deref());
            }
            Who::Group { arn } => self.fill_keys(Some(arn), "Group", None),
            Who::Service { name } => {
                self.fill_keys(None, "AWSService", None);
                self.fill_with("aws:PrincipalIsAWSService", Some("true"));
                self.fill_with("aws:PrincipalServiceName", Some(name));
                self.fill_list("aws:PrincipalServiceNamesList", &[name]);
            }
        }
        if self.requester.session_credentials {
            // A principal given as a string says nothing of MFA: there was none.
            self.fill_with("aws:MultiFactorAuthPresent", Some("false"));
        }
        if let Who::RoleSession { role, .. } = &who {
            self.requester.service_linked |= is_service_linked(role);
        }
        Requester { who, account, unique_id, federated_provider, ..self.requester }
    }

    fn fill_keys(&mut self, arn: Option<&str>, of: &str, user_id: Option<&str>) {
        self.fill_with("aws:PrincipalArn", arn);
        self.fill_with("aws:PrincipalType", Some(of));
        self.fill_with("aws:userid", user_id);
    }
}

/// `AROA…:session`; the role's id alone completes itself when the session's name is known.
fn session_id(id: &str, session: Option<&str>) -> Option<String> {
    if id.contains(':') {
        return Some(id.to_string());
    }
    session.map(|arn| format!("{id}:{}", name_of(arn)))
}

/// A service-linked role is known by its path.
pub fn is_service_linked(role: &str) -> bool {
    Arn::split(role).is_some_and(|arn| arn.service() == "iam" && arn.rest().starts_with("role/aws-service-role/"))
}

fn is_same_role(known: &str, given: &str) -> bool {
    let (Some(known), Some((PrincipalArn::Role, given))) = (Arn::split(known), PrincipalArn::read(given)) else {
        return false;
    };
    known.partition() == given.partition()
        && known.account() == given.account()
        && name_of(known.rest()) == name_of(given.rest())
}

struct Mfa<'n> {
    used: bool,
    /// Seconds, as the caller wrote them.
    age: Option<&'n str>,
}

impl<'n> Mfa<'n> {
    fn read(node: &'n Node) -> Option<Mfa<'n>> {
        match &node.json {
            Json::Bool(used) => Some(Mfa { used: *used, age: None }),
            Json::Object(members) if members.len() == 1 => match &node.get("ageSeconds")?.json {
                Json::Number(age) if !age.starts_with('-') => Some(Mfa { used: true, age: Some(age) }),
                _ => None,
            },
            _ => None,
        }
    }
}

fn strings<'n>(node: &'n Node) -> Option<Vec<&'n str>> {
    match &node.json {
        Json::Array(items) => items.iter().map(Node::as_str).collect(),
        _ => None,
    }
}

fn tags<'n>(node: &'n Node, path: &str) -> Input<Vec<(&'n str, &'n str)>> {
    let Json::Object(members) = &node.json else { return expected(path, "an object of tags", node) };
    let mut out = Vec::new();
    for member in members {
        let here = format!("{path}.{}", member.key);
        match member.value.as_str() {
            Some(value) => out.push((&*member.key, value)),
            None => return expected(&here, "a string", &member.value),
        }
    }
    Ok(out)
}
