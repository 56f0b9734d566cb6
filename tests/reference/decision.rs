//! How the policy sets meet (section 8), step by step.

use super::context::{Context, Entry};
use super::document::{Document, PrincipalElement};
use super::naming::{self, Class, Setting};
use super::options::Options;
use super::requester::Kind;
use super::statement::{self, Request};
use super::{action, arn, sets};

pub const ALLOWED: &str = "allowed";
pub const EXPLICIT_DENY: &str = "explicitDeny";
pub const IMPLICIT_DENY: &str = "implicitDeny";

/// The sets that exist for this request.
struct Existing<'a> {
    identity: Option<&'a [Document]>,
    boundary: Option<&'a Document>,
    session: Option<&'a [Document]>,
    scps: Option<&'a [Vec<Document>]>,
    rcps: Option<&'a [Vec<Document>]>,
    resource: Option<&'a Document>,
    endpoint: Option<&'a Document>,
}

pub fn decide(options: &Options, context: &Context) -> &'static str {
    let requester = &options.requester;
    // Step 0.
    if is(&options.action, "sts:GetCallerIdentity") && requester.signed() {
        return ALLOWED;
    }
    if credential_type_refuses(options, context) {
        return IMPLICIT_DENY;
    }
    let request = Request {
        requester,
        action: &options.action,
        resource: &options.resource,
        context,
        trust: sets::is_trust_action(&options.action) && arn::is_role(&options.resource),
        setting: Setting {
            unsigned_assume: sets::is_unsigned_assume(&options.action),
            boundary: options.boundary.is_some(),
        },
    };
    let existing = existing(options);
    // Step 1.
    if some_deny(&existing, &request) {
        return EXPLICIT_DENY;
    }
    // "sts:GetSessionToken needs no Allow": by a user or root only step 1 refuses it.
    let own_token = is(&options.action, "sts:GetSessionToken");
    if own_token && matches!(requester.kind, Kind::User | Kind::Root) {
        return ALLOWED;
    }
    if granted(options, &existing, &request) { ALLOWED } else { IMPLICIT_DENY }
}

fn existing(options: &Options) -> Existing<'_> {
    let identity = sets::identity_exists(options);
    Existing {
        identity: options.identity.as_deref().filter(|_| identity),
        boundary: options.boundary.as_ref().filter(|_| identity),
        session: options.session.as_deref().filter(|_| sets::session_exists(options)),
        scps: options.scps.as_deref().filter(|_| sets::scps_exist(options)),
        rcps: options.rcps.as_deref().filter(|_| sets::rcps_exist(options)),
        resource: options.resource_policy.as_ref(),
        endpoint: options.endpoint.as_ref(),
    }
}

/// Step 0, "what no policy can allow".
fn credential_type_refuses(options: &Options, context: &Context) -> bool {
    let action = options.action.as_str();
    let service = action::service(action);
    let (iam, sts) = (service == "iam", service == "sts");
    match &options.requester.kind {
        Kind::Anonymous => {
            let unsigned = matches!(service.as_str(), "s3" | "sqs" | "sns") || sets::is_unsigned_assume(action);
            !unsigned
        }
        Kind::Service => false,
        Kind::RoleSession { .. } => is(action, "sts:GetSessionToken") || is(action, "sts:GetFederationToken"),
        Kind::FederatedSession => iam || sts,
        Kind::Root if is(action, "sts:AssumeRole") => true,
        Kind::Root | Kind::User if options.requester.session_credentials => {
            let mfa = context.get("aws:MultiFactorAuthPresent") == Entry::Single("true".into());
            (iam && !mfa) || (sts && !is(action, "sts:AssumeRole"))
        }
        Kind::Root | Kind::User => false,
    }
}

fn is(action: &str, name: &str) -> bool {
    action.eq_ignore_ascii_case(name)
}

/// Step 1: any matching Deny in any set, at any level.
fn some_deny(existing: &Existing, request: &Request) -> bool {
    let mut documents: Vec<&Document> = Vec::new();
    documents.extend(existing.rcps.into_iter().flatten().flatten());
    documents.extend(existing.scps.into_iter().flatten().flatten());
    documents.extend(existing.resource);
    documents.extend(existing.identity.into_iter().flatten());
    documents.extend(existing.boundary);
    documents.extend(existing.session.into_iter().flatten());
    documents.extend(existing.endpoint);
    documents
        .into_iter()
        .any(|document| document.statements.iter().any(|statement| statement::denies(document, statement, request)))
}

/// Whether some Allow of the set matches (nobody is named in these kinds).
fn allowed_by(documents: &[Document], request: &Request) -> bool {
    documents.iter().any(|document| allow_class(document, request, |_| None).is_some())
}

/// The strongest class of the Allow statements that match.
fn allow_class(
    document: &Document,
    request: &Request,
    who: impl Fn(&PrincipalElement) -> Option<Class>,
) -> Option<Class> {
    document.statements.iter().filter_map(|statement| statement::allows(document, statement, request, &who)).max()
}

/// Steps 2–9 and sections 8.1–8.3, nothing having denied explicitly.
fn granted(options: &Options, existing: &Existing, request: &Request) -> bool {
    let requester = &options.requester;
    // 8.2: "Different partitions can't delegate to one another."
    if let (Some(own), Some(other)) = (requester.partition.as_deref(), arn::partition(&options.resource))
        && own != other
    {
        return false;
    }
    // Step 2 asks nothing more: RCPFullAWSAccess is implied at every level.
    // Step 3: every SCP level allows.
    if existing.scps.is_some_and(|levels| !levels.iter().all(|level| allowed_by(level, request))) {
        return false;
    }
    // Step 4.
    if existing.endpoint.is_some_and(|endpoint| !endpoint_allows(endpoint, request, options.gateway)) {
        return false;
    }
    let class = existing.resource.and_then(|document| resource_policy_class(document, request));
    if request.setting.unsigned_assume || !requester.is_aws() {
        // 8.3: "only resource policy (or trust policy) ∧ RCPs".
        return class.is_some();
    }
    if sets::resource_account(options) == requester.account {
        same_account(options, existing, request, class)
    } else {
        cross_account(options, existing, request, class)
    }
}

fn resource_policy_class(document: &Document, request: &Request) -> Option<Class> {
    allow_class(document, request, |principal| {
        if request.setting.unsigned_assume {
            naming::allow_federated(principal, request.requester)
        } else {
            naming::allow_class(principal, request.requester)
        }
    })
}

/// 9.4: "An Allow counts for every class; on a gateway endpoint class Account counts for the root
/// user only and other named principals never match."
fn endpoint_allows(document: &Document, request: &Request, gateway: bool) -> bool {
    let root = request.requester.kind == Kind::Root;
    let who = |principal: &PrincipalElement| {
        let class = naming::allow_class(principal, request.requester)?;
        let counts = !gateway || root || naming::names_everyone(principal, request.requester);
        counts.then_some(class)
    };
    allow_class(document, request, who).is_some()
}

/// 8.1: KMS keys; role trust policies, for every trust action on a role and sts:AssumeRole* anywhere.
fn resource_policy_is_mandatory(options: &Options, request: &Request) -> bool {
    arn::is_kms_key(&options.resource) || request.trust || sets::is_assume_role(&options.action)
}

fn same_account(options: &Options, existing: &Existing, request: &Request, class: Option<Class>) -> bool {
    let mandatory = resource_policy_is_mandatory(options, request);
    let boundary_fits = boundary_fits(existing, request);
    let session = session_fits(options, existing, request);
    // Step 5.
    if options.requester.kind == Kind::Root {
        return class == Some(Class::Direct) || (session && (!mandatory || class.is_some()));
    }
    // Step 6.
    match class {
        Some(Class::Direct) => return true,
        Some(Class::RoleOfSession | Class::UserOfSession) => return boundary_fits && session,
        Some(Class::Account) => {}
        None if mandatory => return false,
        None => {}
    }
    // Steps 7–9.
    existing.identity.is_some_and(|documents| allowed_by(documents, request)) && boundary_fits && session
}

/// 8.2, "both accounts say yes". Root "needs the resource policy only (plus SCP)".
fn cross_account(options: &Options, existing: &Existing, request: &Request, class: Option<Class>) -> bool {
    let session = session_fits(options, existing, request);
    if options.requester.kind == Kind::Root {
        return class.is_some() && session;
    }
    let identity = existing.identity.is_some_and(|documents| allowed_by(documents, request));
    class.is_some() && identity && boundary_fits(existing, request) && session
}

/// Step 8: absent or Allow.
fn boundary_fits(existing: &Existing, request: &Request) -> bool {
    existing.boundary.is_none_or(|document| allowed_by(std::slice::from_ref(document), request))
}

/// Step 9: "role session: absent or Allow; federated session: must be Allow"; session policies
/// given for a user or the root user limit them too.
fn session_fits(options: &Options, existing: &Existing, request: &Request) -> bool {
    match existing.session {
        Some(documents) => allowed_by(documents, request),
        None => options.requester.kind != Kind::FederatedSession,
    }
}
