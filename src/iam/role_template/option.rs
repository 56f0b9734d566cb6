//! The option `roleTemplates`: versions of templates as `GetRoleTemplateVersion` answers them.

use super::{Template, is_template_arn};
use crate::authorizer::{Input, InputError, expected, refuse};
use crate::check::check;
use crate::iam::import::normal;
use crate::iam::shapes::RoleTemplateVersion;
use crate::json::{Json, Node};
use crate::order::{Seen, sorted_by};
use crate::shape::{Shaped, Value};

/// In the place of a default version, as long as nothing is known of it.
const NOT_SAID: i64 = i64::MIN;

/// Reads a list of versions, in which each template may be there with several.
pub fn role_templates(node: &Node) -> Input<Vec<Template>> {
    let Json::Array(items) = &node.json else { return expected("roleTemplates", "a list of role templates", node) };
    let (mut templates, mut seen) = (Vec::new(), Seen::default());
    for (index, item) in items.iter().enumerate() {
        let path = format!("roleTemplates[{index}]");
        let value = normal(&RoleTemplateVersion::STRUCTURE, Value::of(item.clone()));
        check(&RoleTemplateVersion::STRUCTURE, &value)
            .map_err(|error| InputError::Type([&*path, ": ", &*error.message].concat()))?;
        let template = template(value, &path)?;
        if !seen.insert(&format!("{} {}", template.minor_version, template.arn)) {
            return refuse(&path, [&*template.arn, " has this MinorVersion twice"].concat());
        }
        templates.push(template);
    }
    let mut templates = sorted_by(templates, |template: &Template| template.arn.to_string());
    templates.chunk_by_mut(|one, other| one.arn == other.arn).try_for_each(choose_default)?;
    Ok(templates)
}

fn template(given: Value, path: &str) -> Input<Template> {
    let version = RoleTemplateVersion::from_value(given.clone());
    let missing = |member: &str| refuse(path, [member, " is missing"].concat());
    let Some(arn) = version.TemplateArn else { return missing("TemplateArn") };
    let Some(minor_version) = version.MinorVersion else { return missing("MinorVersion") };
    if version.RoleNamePattern.is_none() {
        return missing("RoleNamePattern");
    }
    if version.AssumeRolePolicyDocumentTemplate.is_none() {
        return missing("AssumeRolePolicyDocumentTemplate");
    }
    if !is_template_arn(&arn) {
        return refuse(path, ["expected the ARN of a role template, got ", &*arn].concat());
    }
    let mut seen = Seen::default();
    let parameters = version.ParametersDefinition.unwrap_or_default();
    if let Some(twice) = parameters.iter().find(|parameter| !seen.insert(&parameter.Name)) {
        return refuse(path, ["ParametersDefinition defines ", &*twice.Name, " twice"].concat());
    }
    let default_version = version.DefaultMinorVersion.unwrap_or(NOT_SAID);
    Ok(Template { arn, minor_version, default_version, given })
}

/// Finds out which version of a template is the default one: the one that is said to be it, else the
/// highest.
fn choose_default(versions: &mut [Template]) -> Input<()> {
    let said = versions.iter().map(|template| template.default_version).find(|said| *said != NOT_SAID);
    let Some(default) = said.or(versions.iter().map(|template| template.minor_version).max()) else { return Ok(()) };
    versions.iter_mut().for_each(|template| template.default_version = default);
    match versions.iter().find(|template| template.minor_version == default) {
        Some(_) => Ok(()),
        None => {
            let arn = versions.first().map_or("", |template| &template.arn);
            refuse("roleTemplates", [arn, " is there without its default version"].concat())
        }
    }
}
