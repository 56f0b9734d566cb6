//! The keys filled in for a request (10.1, 10.2, 10.4), under what the caller gives.

use super::arn;
use super::context::{Context, Entry};
use super::fold::fold;
use super::requester::{Kind, Requester};
use std::collections::BTreeMap;

/// 10.1 and the rows of 10.2 that the members of the principal stand for.
pub fn from_principal(context: &mut Context, requester: &Requester) {
    match &requester.kind {
        Kind::Root => signed(context, requester, &requester.name, "Account", requester.account.as_deref()),
        Kind::User => {
            signed(context, requester, &requester.name, "User", requester.user_id.as_deref());
            context.single("aws:username", &requester.label);
        }
        Kind::RoleSession { session } => {
            let role = requester.role_arn.as_deref().unwrap_or_default();
            let id = role_user_id(requester, session.as_deref());
            signed(context, requester, role, "AssumedRole", id.as_deref());
        }
        Kind::FederatedSession => {
            let id = format!("{}:{}", requester.account.as_deref().unwrap_or_default(), requester.label);
            signed(context, requester, &requester.name, "FederatedUser", Some(&id));
        }
        Kind::Service => {
            context.single("aws:PrincipalType", "AWSService");
            context.single("aws:PrincipalServiceName", &requester.name);
            context.set("aws:PrincipalServiceNamesList", Entry::Multi(vec![requester.name.clone()]));
        }
        Kind::Anonymous => {
            context.single("aws:PrincipalAccount", "anonymous");
            context.single("aws:PrincipalType", "Anonymous");
            context.single("aws:userid", "anonymous");
        }
    }
}

/// What every requester with an account has.
fn signed(context: &mut Context, requester: &Requester, arn: &str, kind: &str, user_id: Option<&str>) {
    context.single("aws:PrincipalArn", arn);
    context.single("aws:PrincipalAccount", requester.account.as_deref().unwrap_or_default());
    context.single("aws:PrincipalType", kind);
    if let Some(id) = user_id {
        context.single("aws:userid", id);
    }
    tags(context, requester);
    if let Some(id) = &requester.organization_id {
        context.single("aws:PrincipalOrgID", id);
    }
    if !requester.organization_paths.is_empty() {
        context.set("aws:PrincipalOrgPaths", Entry::Multi(requester.organization_paths.clone()));
    }
    if let Some(identity) = requester.source_identity.as_ref().filter(|_| requester.is_aws()) {
        context.single("aws:SourceIdentity", identity);
    }
    // "Role sessions from SAML/OIDC: the provider."
    if let (true, Some(provider)) = (requester.is_role_session(), &requester.federated_provider) {
        context.single("aws:FederatedProvider", provider);
    }
    credentials(context, requester);
}

/// `AROA…:sessionName`; without an id or a session name there is none.
fn role_user_id(requester: &Requester, session: Option<&str>) -> Option<String> {
    let id = requester.user_id.as_deref()?;
    if id.contains(':') {
        return Some(id.to_string());
    }
    Some(format!("{id}:{}", session?))
}

/// "Temporary credentials only."
fn credentials(context: &mut Context, requester: &Requester) {
    if !requester.session_credentials {
        return;
    }
    context.single("aws:MultiFactorAuthPresent", if requester.mfa { "true" } else { "false" });
    if let Some(age) = &requester.mfa_age {
        context.single("aws:MultiFactorAuthAge", age);
    }
    if let Some(time) = &requester.token_issue_time {
        context.single("aws:TokenIssueTime", time);
    }
}

/// "Session tag overrides role tag of the same key", ignoring case. Two spellings within the tags
/// or within the session tags: indeterminate.
fn tags(context: &mut Context, requester: &Requester) {
    // 8.3: no tags for anonymous requesters, nor for services.
    if !requester.is_aws() {
        return;
    }
    for level in [&requester.tags, &requester.session_tags] {
        let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
        for (key, value) in level {
            entries
                .entry(fold(key))
                .and_modify(|entry| *entry = Entry::Conflict)
                .or_insert_with(|| Entry::Single(value.clone()));
        }
        for (key, entry) in entries {
            context.set(&format!("aws:PrincipalTag/{key}"), entry);
        }
    }
}

/// 10.4, unless `defaults` is false. Whether a service itself asks is no default but a fact (8.3).
pub fn defaults(
    context: &mut Context,
    requester: &Requester,
    resource: &str,
    now: &str,
    on: bool,
) -> Result<(), String> {
    if requester.kind == Kind::Service {
        context.single("aws:PrincipalIsAWSService", "true");
    }
    if !on {
        return Ok(());
    }
    let nanos = super::date::parse(now).ok_or_else(|| format!("now: not a date: {now}"))?;
    context.single("aws:CurrentTime", now);
    context.single("aws:EpochTime", &nanos.div_euclid(1_000_000_000).to_string());
    context.single("aws:SecureTransport", "true");
    context.single("aws:ViaAWSService", "false");
    // 10.2: "signed requests".
    if requester.signed() && requester.kind != Kind::Service {
        context.single("aws:PrincipalIsAWSService", "false");
    }
    context.single("aws:RequestedRegion", arn::region(resource).unwrap_or("us-east-1"));
    Ok(())
}
