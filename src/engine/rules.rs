//! How the policy types meet: evaluation.md §8, from top to bottom.

use super::context::{Found, Key};
use super::principal::Class;
use super::request::Request;
use super::requester::Who;
use super::sets::PolicySets;
use super::tables;
use crate::policy::Kind;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    Allowed,
    ExplicitDeny,
    ImplicitDeny,
}

impl Decision {
    pub fn name(self) -> &'static str {
        match self {
            Decision::Allowed => "allowed",
            Decision::ExplicitDeny => "explicitDeny",
            Decision::ImplicitDeny => "implicitDeny",
        }
    }
}

/// The rule that decided; a closed list that the reason names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    CredentialType,
    GetCallerIdentity,
    ExplicitDeny,
    ServiceControlPolicy,
    EndpointPolicy,
    Partition,
    RootUser,
    GetSessionToken,
    ResourcePolicy,
    ResourcePolicyRequired,
    CrossAccount,
    IdentityPolicy,
    PermissionsBoundary,
    SessionPolicy,
    AllPoliciesAllow,
}

impl Step {
    pub fn name(self) -> &'static str {
        match self {
            Step::CredentialType => "credential type",
            Step::GetCallerIdentity => "get caller identity",
            Step::ExplicitDeny => "explicit deny",
            Step::ServiceControlPolicy => "service control policy",
            Step::EndpointPolicy => "endpoint policy",
            Step::Partition => "partition",
            Step::RootUser => "root user",
            Step::GetSessionToken => "get session token",
            Step::ResourcePolicy => "resource policy",
            Step::ResourcePolicyRequired => "resource policy required",
            Step::CrossAccount => "cross-account",
            Step::IdentityPolicy => "identity policy",
            Step::PermissionsBoundary => "permissions boundary",
            Step::SessionPolicy => "session policy",
            Step::AllPoliciesAllow => "all policies allow",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    pub decision: Decision,
    pub step: Step,
}

impl Verdict {
    /// The kind of policy whose Allow is lacking. Nothing could have allowed what credentials or
    /// partitions rule out.
    pub fn lacking(self) -> Option<Kind> {
        if self.decision != Decision::ImplicitDeny {
            return None;
        }
        match self.step {
            Step::ServiceControlPolicy => Some(Kind::Scp),
            Step::EndpointPolicy => Some(Kind::Endpoint),
            Step::ResourcePolicy | Step::ResourcePolicyRequired | Step::CrossAccount => Some(Kind::Resource),
            Step::IdentityPolicy => Some(Kind::Identity),
            Step::PermissionsBoundary => Some(Kind::Boundary),
            Step::SessionPolicy => Some(Kind::Session),
            _ => None,
        }
    }
}

fn allowed(step: Step) -> Verdict {
    Verdict { decision: Decision::Allowed, step }
}

fn implicit_deny(step: Step) -> Verdict {
    Verdict { decision: Decision::ImplicitDeny, step }
}

/// What the policy sets came to. `None` is a kind that does not apply.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    pub denied: bool,
    /// Every level allows.
    pub service_control: Option<bool>,
    pub endpoint: Option<bool>,
    /// The strongest class in which an Allow of the resource's policy names the requester.
    pub resource: Option<Class>,
    pub identity: bool,
    pub boundary: Option<bool>,
    pub session: Option<bool>,
}

/// Step 0: what is settled before any policy is read.
pub fn before_policies(request: &Request) -> Option<Verdict> {
    if request.is_action("sts:getcalleridentity") && request.requester.is_signed() {
        return Some(allowed(Step::GetCallerIdentity));
    }
    barred_by_credentials(request).then_some(implicit_deny(Step::CredentialType))
}

/// What no policy can give to these credentials.
fn barred_by_credentials(request: &Request) -> bool {
    let requester = request.requester;
    let of = |service: &str| request.service() == service;
    let is = |action: &str| request.is_action(action);
    match &requester.who {
        Who::Anonymous => !tables::takes_unsigned(&request.folded_action),
        Who::Root if is("sts:assumerole") => true,
        Who::User { .. } | Who::Root if requester.session_credentials => {
            of("iam") && !has_mfa(request) || of("sts") && !is("sts:assumerole")
        }
        Who::FederatedSession { .. } => of("iam") || of("sts"),
        Who::RoleSession { .. } => is("sts:getsessiontoken") || is("sts:getfederationtoken"),
        Who::User { .. } | Who::Root | Who::Service { .. } | Who::Group { .. } => false,
    }
}

fn has_mfa(request: &Request) -> bool {
    match request.context.find(&Key::new("aws:MultiFactorAuthPresent")) {
        Found::Values(entry) => !entry.multivalued && entry.values.len() == 1 && entry.values.get(0) == Some("true"),
        Found::Missing | Found::Conflict => false,
    }
}

/// Steps 1 to 9.
pub fn combine(request: &Request, sets: &PolicySets, tally: &Tally) -> Verdict {
    if tally.denied {
        return Verdict { decision: Decision::ExplicitDeny, step: Step::ExplicitDeny };
    }
    let is_own = matches!(request.requester.who, Who::User { .. } | Who::Root);
    if is_own && request.is_action("sts:getsessiontoken") {
        return allowed(Step::GetSessionToken);
    }
    if tally.service_control == Some(false) {
        return implicit_deny(Step::ServiceControlPolicy);
    }
    if tally.endpoint == Some(false) {
        return implicit_deny(Step::EndpointPolicy);
    }
    if request.is_foreign_partition() {
        return implicit_deny(Step::Partition);
    }
    if !request.requester.is_aws() || request.is_unsigned_assume() {
        return by_resource_policy_alone(request, sets, tally);
    }
    if request.is_cross_account() {
        return across_accounts(request, tally);
    }
    within_account(request, sets, tally)
}

/// Services, anonymous requests and identities of a provider: no other policy can give them
/// anything (evaluation.md §8.3).
fn by_resource_policy_alone(request: &Request, sets: &PolicySets, tally: &Tally) -> Verdict {
    if tally.resource.is_some() {
        return allowed(Step::ResourcePolicy);
    }
    implicit_deny(if request.needs_resource_policy(sets) { Step::ResourcePolicyRequired } else { Step::ResourcePolicy })
}

/// Both accounts must say yes (evaluation.md §8.2).
fn across_accounts(request: &Request, tally: &Tally) -> Verdict {
    if request.requester.who != Who::Root
        && let Some(missing) = missing_own_allow(request, tally)
    {
        return implicit_deny(missing);
    }
    if tally.session == Some(false) {
        return implicit_deny(Step::SessionPolicy);
    }
    match tally.resource {
        None => implicit_deny(Step::CrossAccount),
        Some(_) if request.requester.who == Who::Root => allowed(Step::RootUser),
        Some(_) => allowed(Step::AllPoliciesAllow),
    }
}

fn within_account(request: &Request, sets: &PolicySets, tally: &Tally) -> Verdict {
    let needs_resource_policy = request.needs_resource_policy(sets);
    if needs_resource_policy && tally.resource.is_none() {
        return implicit_deny(Step::ResourcePolicyRequired);
    }
    if request.requester.who == Who::Root {
        let limited = tally.session == Some(false) && tally.resource != Some(Class::Direct);
        return if limited { implicit_deny(Step::SessionPolicy) } else { allowed(Step::RootUser) };
    }
    match tally.resource {
        Some(Class::Direct) => allowed(Step::ResourcePolicy),
        Some(Class::RoleOfSession | Class::UserOfSession) => match missing_limit(request, tally) {
            None => allowed(Step::ResourcePolicy),
            Some(step) => implicit_deny(step),
        },
        Some(Class::Account | Class::None) | None => match missing_own_allow(request, tally) {
            None => allowed(Step::AllPoliciesAllow),
            Some(step) => implicit_deny(step),
        },
    }
}

/// Steps 7 to 9: the identity path.
fn missing_own_allow(request: &Request, tally: &Tally) -> Option<Step> {
    if !tally.identity {
        return Some(Step::IdentityPolicy);
    }
    missing_limit(request, tally)
}

/// Steps 8 and 9: what limits the requester although something grants.
fn missing_limit(request: &Request, tally: &Tally) -> Option<Step> {
    // A federated session has nothing but what its session policy passes on.
    let needs_session_policy = matches!(request.requester.who, Who::FederatedSession { .. });
    let session = tally.session.unwrap_or(!needs_session_policy);
    if tally.boundary == Some(false) {
        Some(Step::PermissionsBoundary)
    } else if !session {
        Some(Step::SessionPolicy)
    } else {
        None
    }
}

impl Tally {
    /// Takes the result of one set: whether an Allow of it applies, and in which class.
    pub fn add(&mut self, kind: Kind, allows: Option<Class>) {
        let allowed = allows.is_some();
        match kind {
            // RCPFullAWSAccess is attached at every level.
            Kind::Rcp => {}
            Kind::Scp => self.service_control = Some(self.service_control.unwrap_or(true) && allowed),
            Kind::Endpoint => self.endpoint = Some(allowed),
            Kind::Resource => self.resource = allows,
            Kind::Identity => self.identity = allowed,
            Kind::Boundary => self.boundary = Some(allowed),
            Kind::Session => self.session = Some(allowed),
        }
    }
}
