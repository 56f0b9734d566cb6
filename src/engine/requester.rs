//! Who asks: the principal of a request and what follows from being it.

use super::arn::{Arn, is_account_id};
use super::context::Context;
use crate::text::part;

/// The principal that a decision is about.
#[derive(Clone, Debug)]
pub struct Requester {
    pub who: Who,
    /// `None` for service principals and anonymous requests.
    pub account: Option<Account>,
    /// `AIDA…`, or `AROA…` with or without `:session`.
    pub unique_id: Option<Box<str>>,
    pub canonical_user_id: Option<Box<str>>,
    /// The SAML or OpenID Connect provider that vouches for the requester.
    pub federated_provider: Option<Box<str>>,
    /// Temporary credentials.
    pub session_credentials: bool,
    pub service_linked: bool,
    pub management_account: Option<Box<str>>,
    /// The keys that the principal fills (evaluation.md §10.1).
    pub context: Context,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    pub partition: Box<str>,
    pub id: Box<str>,
}

impl Account {
    pub fn is_of(&self, arn: &Arn) -> bool {
        *self.partition == *arn.partition() && *self.id == *arn.account()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Who {
    /// Unsigned; with a `federated_provider` it is an identity that asks for a role.
    Anonymous,
    Root,
    User {
        arn: Box<str>,
    },
    /// A session of a role; its own ARN is unknown when only the role was named.
    RoleSession {
        role: Box<str>,
        session: Option<Box<str>>,
    },
    /// A session of GetFederationToken.
    FederatedSession {
        arn: Box<str>,
        user: Option<Box<str>>,
    },
    Service {
        name: Box<str>,
    },
    /// Only in the simulator, which decides for a group's policies; no request comes from one.
    Group {
        arn: Box<str>,
    },
}

impl Requester {
    pub fn is_signed(&self) -> bool {
        self.who != Who::Anonymous
    }

    /// Of an account, with a signature: a user, a session or the root user.
    pub fn is_aws(&self) -> bool {
        !matches!(self.who, Who::Anonymous | Who::Service { .. })
    }
}

/// What an ARN of a principal names.
pub enum PrincipalArn {
    Root,
    User,
    Role,
    AssumedRole,
    FederatedUser,
}

impl PrincipalArn {
    /// Reads an ARN that can stand for a principal in a request.
    pub fn read<'a>(text: &'a str) -> Option<(PrincipalArn, Arn<'a>)> {
        let arn = Arn::split(text)?;
        let [prefix, partition, service, region, account, rest] = arn.parts();
        let well_formed = prefix == "arn" && !partition.is_empty() && region.is_empty() && is_account_id(account);
        if !well_formed || rest.contains(['*', '?']) {
            return None;
        }
        let named = |rest: &str| !rest.is_empty() && !rest.ends_with('/');
        let (of, name) = rest.split_once('/').unwrap_or((rest, ""));
        let kind = match (service, of) {
            ("iam", "root") if rest == "root" => PrincipalArn::Root,
            ("iam", "user") if named(name) => PrincipalArn::User,
            ("iam", "role") if named(name) => PrincipalArn::Role,
            ("sts", "assumed-role") if is_role_and_session(name) => PrincipalArn::AssumedRole,
            ("sts", "federated-user") if named(name) => PrincipalArn::FederatedUser,
            _ => return None,
        };
        Some((kind, arn))
    }
}

fn is_role_and_session(name: &str) -> bool {
    name.split_once('/')
        .is_some_and(|(role, session)| !role.is_empty() && !session.is_empty() && !session.contains('/'))
}

/// The last part of a resource's path: the name without it.
pub fn name_of(rest: &str) -> &str {
    let slash = rest.bytes().rposition(|byte| byte == b'/');
    part(rest, slash.map_or(0, |at| at + 1)..)
}
