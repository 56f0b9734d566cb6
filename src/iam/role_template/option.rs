//! The option `roleTemplates`: versions of templates as `GetRoleTemplateVersion` answers them.

use super::{Template, is_template_arn};
use crate::authorizer::{Input, InputError, expected, refuse};
use crate::check::check;
use crate::iam::import::normal;
use crate::iam::shapes::RoleTemplateVersion;
use crate::json::{Json, Node};
use crate::shape::{Shaped, Value};

/// Reads a list of versions, in which each template may be there with several.
pub fn role_templates(node: &Node) -> Input<Vec<Template>> {
    let Json::Array(items) = &node.json else { return expected("roleTemplates", "a list of role templates", node) };
    let mut templates: Vec<Template> = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let path = format!("roleTemplates[{index}]");
        let value = normal(&RoleTemplateVersion::STRUCTURE, Value::of(item.clone()));
        check(&RoleTemplateVersion::STRUCTURE, &value)
            .map_err(|error| InputError::Type([&*path, ": ", &*error.message].concat()))?;
        let template = template(RoleTemplateVersion::from_value(value), &path)?;
        let same = |other: &Template| other.arn == template.arn && other.minor_version == template.minor_version;
        if templates.iter().any(same) {
            return refuse(&path, format_args!("{} has this MinorVersion twice", template.arn));
        }
        templates.push(template);
    }
    choose_defaults(&mut templates)?;
    Ok(templates)
}

fn template(mut version: RoleTemplateVersion, path: &str) -> Input<Template> {
    let missing = |member: &str| refuse(path, format_args!("{member} is missing"));
    let Some(arn) = version.TemplateArn.clone() else { return missing("TemplateArn") };
    let Some(minor_version) = version.MinorVersion else { return missing("MinorVersion") };
    if version.RoleNamePattern.is_none() {
        return missing("RoleNamePattern");
    }
    if version.AssumeRolePolicyDocumentTemplate.is_none() {
        return missing("AssumeRolePolicyDocumentTemplate");
    }
    if !is_template_arn(&arn) {
        return refuse(path, format_args!("expected the ARN of a role template, got {arn}"));
    }
    let parameters = version.ParametersDefinition.get_or_insert_default();
    let twice = |(index, name): (usize, &str)| parameters.iter().take(index).any(|before| *before.Name == *name);
    if parameters.iter().enumerate().any(|(index, parameter)| twice((index, &parameter.Name))) {
        return refuse(path, "ParametersDefinition defines a parameter twice");
    }
    version.TemplateName.get_or_insert_with(|| arn.rsplit('/').next().unwrap_or_default().into());
    version.MajorVersion.get_or_insert(1);
    version.Enabled.get_or_insert(true);
    version.VersionEnabled.get_or_insert(true);
    Ok(Template { arn, minor_version, is_default: false, version })
}

/// Finds out which version of each template is the default one.
fn choose_defaults(templates: &mut [Template]) -> Input<()> {
    for index in 0..templates.len() {
        let Some(arn) = templates.get(index).map(|template| template.arn.clone()) else { continue };
        let versions = || templates.iter().filter(|template| template.arn == arn);
        let said = versions().find_map(|template| template.version.DefaultMinorVersion);
        let default = said.or_else(|| versions().map(|template| template.minor_version).max());
        if !versions().any(|template| Some(template.minor_version) == default) {
            return refuse("roleTemplates", format_args!("{arn} is there without its default version"));
        }
        if let Some(template) = templates.get_mut(index) {
            template.is_default = Some(template.minor_version) == default;
            template.version.DefaultMinorVersion = default;
        }
    }
    Ok(())
}
