//! Templates as they are, and roles made from them.

use super::values::{check_count, replacement_values};
use super::{
    AcquireRoleRequest, AcquireRoleResponse, GetRoleTemplateVersionRequest, GetRoleTemplateVersionResponse, Template,
    is_template_arn,
};
use crate::account::{Role, SourceTemplate};
use crate::error::{
    ENTITY_ALREADY_EXISTS, Error, INVALID_INPUT, NAME_CONFLICT, NO_SUCH_ENTITY, POLICY_NOT_ATTACHABLE,
    ROLE_TEMPLATE_DISABLED,
};
use crate::iam::answer;
use crate::iam::call::Call;
use crate::iam::inline_policy::PUT_ROLE_POLICY;
use crate::iam::managed_policy::ATTACH_ROLE_POLICY;
use crate::iam::placeholder::{Parameter, filled, filled_document};
use crate::iam::role::CREATE_ROLE;
use crate::iam::settings::Settings;
use crate::operation::Operation;
use crate::shape::{Key, Shaped, Value};

type Members = Vec<(Key, Value)>;

/// The version of a template that a call names, and the one that counts when none is named: the one
/// that is said to be it, else the highest.
fn find<'s>(settings: &'s Settings, arn: &str, minor_version: Option<i64>) -> Result<(&'s Template, i64), Error> {
    if !is_template_arn(arn) {
        return Err(INVALID_INPUT.says(["ARN ", arn, " is not that of a role template."].concat()));
    }
    let versions = || settings.role_templates.iter().filter(|template| *template.arn == *arn);
    let said = versions().find_map(|template| template.version.get("DefaultMinorVersion").cloned());
    let default = said.map(i64::from_value).or_else(|| versions().map(|template| template.minor_version).max());
    let Some(default) = default else {
        return Err(NO_SUCH_ENTITY.says(["Role template ", arn, " was not found."].concat()));
    };
    let number = minor_version.unwrap_or(default);
    let Some(template) = versions().find(|template| template.minor_version == number) else {
        let number = number.to_string();
        return Err(NO_SUCH_ENTITY.says(["Role template ", arn, " has no minor version ", &*number, "."].concat()));
    };
    Ok((template, default))
}

pub fn get_role_template_version(
    call: &mut Call,
    input: GetRoleTemplateVersionRequest,
) -> Result<GetRoleTemplateVersionResponse, Error> {
    let (template, default) = find(call.settings, &input.TemplateArn, input.MinorVersion)?;
    let mut version = template.version.clone();
    version.set_default("DefaultMinorVersion", Value::Integer(default));
    Ok(GetRoleTemplateVersionResponse { RoleTemplateVersion: version })
}

pub fn acquire_role(call: &mut Call, input: AcquireRoleRequest) -> Result<AcquireRoleResponse, Error> {
    check_count(&input.ReplacementValues)?;
    let (Template { arn, minor_version, version }, _) =
        find(call.settings, &input.TemplateArn, input.TemplateMinorVersion)?;
    let disabled = |member: &&str| matches!(version.get(member), Some(Value::Boolean(false)));
    if ["Enabled", "VersionEnabled"].iter().any(disabled) {
        return Err(ROLE_TEMPLATE_DISABLED.says(["Role template ", arn, " is disabled."].concat()));
    }
    let parameters = replacement_values(list(version, "ParametersDefinition"), input.ReplacementValues)?;
    let name = filled(version.text("RoleNamePattern").unwrap_or_default(), &parameters)?;
    free_name(call, &name, arn)?;
    run(call, &CREATE_ROLE, role(version, &name, &parameters)?)?;
    for policy in list(version, "InlinePolicyTemplates") {
        let document = filled_document(policy.text("PolicyDocument").unwrap_or_default(), &parameters)?;
        let policy = policy.text("PolicyName").unwrap_or_default();
        let members = [("RoleName", &*name), ("PolicyName", policy), ("PolicyDocument", &*document)];
        run(call, &PUT_ROLE_POLICY, texts(&members))?;
    }
    for managed in list(version, "ManagedPolicyArns") {
        let managed = filled(managed.as_text().unwrap_or_default(), &parameters)?;
        run(call, &ATTACH_ROLE_POLICY, texts(&[("RoleName", &*name), ("PolicyArn", &*managed)]))?;
    }
    let source = SourceTemplate { arn: arn.clone(), minor_version: *minor_version };
    let role = Role { source_template: Some(source), ..Role::clone(&*call.role(&name)?) };
    let answer = answer::created_role(call.account, &role);
    call.account.put(role);
    Ok(AcquireRoleResponse { Role: answer })
}

fn list<'v>(version: &'v Value, member: &str) -> &'v [Value] {
    version.get(member).map_or(&[], Value::items)
}

/// A role of the name may be from this template, or another. [C: which error is which]
fn free_name(call: &Call, name: &str, template: &str) -> Result<(), Error> {
    let Some(role) = call.account.roles.by_name(name) else { return Ok(()) };
    let from_it = role.source_template.as_ref().is_some_and(|source| *source.arn == *template);
    let error = if from_it { ENTITY_ALREADY_EXISTS } else { NAME_CONFLICT };
    Err(error.says(["Role with name ", &*role.name, " already exists."].concat()))
}

/// The input of `CreateRole` that a template makes.
fn role(version: &Value, name: &str, parameters: &[Parameter]) -> Result<Members, Error> {
    let trust = version.text("AssumeRolePolicyDocumentTemplate").unwrap_or_default();
    let trust = filled_document(trust, parameters)?;
    let mut members = texts(&[("RoleName", name), ("AssumeRolePolicyDocument", &*trust)]);
    for (member, pattern) in [
        ("Path", "RolePathPattern"),
        ("Description", "RoleDescriptionPattern"),
        ("PermissionsBoundary", "PermissionBoundaryArn"),
    ] {
        if let Some(pattern) = version.text(pattern) {
            members.push((member.into(), Value::Text(filled(pattern, parameters)?)));
        }
    }
    if let Some(seconds) = version.get("MaxSessionDuration") {
        members.push(("MaxSessionDuration".into(), seconds.clone()));
    }
    let mut tags = Vec::new();
    for tag in list(version, "RoleTagsTemplate") {
        let part = |member| filled(tag.text(member).unwrap_or_default(), parameters);
        tags.push(Value::Map(texts(&[("Key", &*part("Key")?), ("Value", &*part("Value")?)])));
    }
    members.push(("Tags".into(), Value::List(tags)));
    Ok(members)
}

fn texts(members: &[(&'static str, &str)]) -> Members {
    members.iter().map(|(name, text)| ((*name).into(), Value::Text(text.to_string()))).collect()
}

/// Runs another operation with all its checks, whose errors are told as far as they are modelled
/// here. [C: a policy that cannot be attached, or is none, is InvalidInput]
fn run(call: &mut Call, operation: &Operation, members: Members) -> Result<(), Error> {
    match operation.call(call, Value::Map(members)) {
        Err(error) if error.code == POLICY_NOT_ATTACHABLE.code => Err(INVALID_INPUT.says(error.message)),
        Err(error) => Err(error),
        Ok(_) => Ok(()),
    }
}
