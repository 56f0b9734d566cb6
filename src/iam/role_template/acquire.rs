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
use crate::iam::shapes::RoleTemplateVersion;
use crate::operation::Operation;
use crate::shape::{Key, Value};

type Members = Vec<(Key, Value)>;

/// The version of a template that a call names.
fn find<'c>(call: &'c Call, arn: &str, minor_version: Option<i64>) -> Result<&'c Template, Error> {
    if !is_template_arn(arn) {
        return Err(INVALID_INPUT.says(["ARN ", arn, " is not that of a role template."].concat()));
    }
    let mut versions = call.settings.role_templates.iter().filter(|template| *template.arn == *arn).peekable();
    if versions.peek().is_none() {
        return Err(NO_SUCH_ENTITY.says(["Role template ", arn, " was not found."].concat()));
    }
    let found = match minor_version {
        Some(number) => versions.find(|template| template.minor_version == number),
        None => versions.find(|template| template.minor_version == template.default_version),
    };
    let number = minor_version.unwrap_or_default().to_string();
    found.ok_or_else(|| NO_SUCH_ENTITY.says(["Role template ", arn, " has no minor version ", &*number, "."].concat()))
}

pub fn get_role_template_version(
    call: &mut Call,
    input: GetRoleTemplateVersionRequest,
) -> Result<GetRoleTemplateVersionResponse, Error> {
    let template = find(call, &input.TemplateArn, input.MinorVersion)?;
    Ok(GetRoleTemplateVersionResponse { RoleTemplateVersion: template.version() })
}

pub fn acquire_role(call: &mut Call, input: AcquireRoleRequest) -> Result<AcquireRoleResponse, Error> {
    check_count(&input.ReplacementValues)?;
    let template = find(call, &input.TemplateArn, input.TemplateMinorVersion)?;
    let source = SourceTemplate { arn: template.arn.clone(), minor_version: template.minor_version };
    let version = template.version();
    if version.Enabled == Some(false) || version.VersionEnabled == Some(false) {
        return Err(ROLE_TEMPLATE_DISABLED.says(["Role template ", &*source.arn, " is disabled."].concat()));
    }
    let definitions = version.ParametersDefinition.as_deref().unwrap_or_default();
    let parameters = replacement_values(definitions, input.ReplacementValues)?;
    let name = filled(version.RoleNamePattern.as_deref().unwrap_or_default(), &parameters)?;
    free_name(call, &name, &source.arn)?;
    run(call, &CREATE_ROLE, role(&version, &name, &parameters)?)?;
    for policy in version.InlinePolicyTemplates.iter().flatten() {
        let document = filled_document(&policy.PolicyDocument, &parameters)?;
        let policy = [("RoleName", &*name), ("PolicyName", &policy.PolicyName), ("PolicyDocument", &document)];
        run(call, &PUT_ROLE_POLICY, texts(&policy))?;
    }
    for arn in version.ManagedPolicyArns.iter().flatten() {
        let arn = filled(arn, &parameters)?;
        run(call, &ATTACH_ROLE_POLICY, texts(&[("RoleName", &name), ("PolicyArn", &arn)]))?;
    }
    let role = Role { source_template: Some(source), ..Role::clone(&*call.role(&name)?) };
    let answer = answer::created_role(call.account, &role);
    call.account.put(role);
    Ok(AcquireRoleResponse { Role: answer })
}

/// A role of the name may be from this template, or another. [C: which error is which]
fn free_name(call: &Call, name: &str, template: &str) -> Result<(), Error> {
    let Some(role) = call.account.roles.by_name(name) else { return Ok(()) };
    let from_it = role.source_template.as_ref().is_some_and(|source| *source.arn == *template);
    let error = if from_it { ENTITY_ALREADY_EXISTS } else { NAME_CONFLICT };
    Err(error.says(["Role with name ", &*role.name, " already exists."].concat()))
}

/// The input of `CreateRole` that a template makes.
fn role(version: &RoleTemplateVersion, name: &str, parameters: &[Parameter]) -> Result<Members, Error> {
    let trust = version.AssumeRolePolicyDocumentTemplate.as_deref().unwrap_or_default();
    let trust = filled_document(trust, parameters)?;
    let mut members = texts(&[("RoleName", name), ("AssumeRolePolicyDocument", &trust)]);
    for (member, pattern) in [
        ("Path", &version.RolePathPattern),
        ("Description", &version.RoleDescriptionPattern),
        ("PermissionsBoundary", &version.PermissionBoundaryArn),
    ] {
        if let Some(pattern) = pattern {
            members.push((member.into(), Value::Text(filled(pattern, parameters)?)));
        }
    }
    if let Some(seconds) = version.MaxSessionDuration {
        members.push(("MaxSessionDuration".into(), Value::Number(seconds.to_string().into())));
    }
    let mut tags = Vec::new();
    for tag in version.RoleTagsTemplate.iter().flatten() {
        let (key, value) = (filled(&tag.Key, parameters)?, filled(&tag.Value, parameters)?);
        tags.push(Value::Map(texts(&[("Key", &key), ("Value", &value)])));
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
    match (operation.run)(call, Value::Map(members)) {
        Err(error) if error.code == POLICY_NOT_ATTACHABLE.code => Err(INVALID_INPUT.says(error.message)),
        Err(error) => Err(error),
        Ok(_) => Ok(()),
    }
}
