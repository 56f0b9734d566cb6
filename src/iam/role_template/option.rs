//! The option `roleTemplates`: versions of templates as `GetRoleTemplateVersion` answers them.

use super::{Template, is_template_arn};
use crate::authorizer::{Input, InputError, expected};
use crate::check::check;
use crate::iam::import::normal;
use crate::iam::shapes::RoleTemplateVersion;
use crate::json::{Json, Node};
use crate::order::Seen;
use crate::shape::{Shaped, Value};

/// What a role cannot be made without.
const NEEDED: [&str; 4] = ["TemplateArn", "MinorVersion", "RoleNamePattern", "AssumeRolePolicyDocumentTemplate"];

/// Reads a list of versions, in which each template may be there with several.
pub fn role_templates(node: &Node) -> Input<Vec<Template>> {
    let Json::Array(items) = &node.json else { return expected("roleTemplates", "a list of role templates", node) };
    let (mut templates, mut seen) = (Vec::new(), Seen::default());
    for (index, item) in items.iter().enumerate() {
        let path = ["roleTemplates[", &*index.to_string(), "]"].concat();
        let version = normal(&RoleTemplateVersion::STRUCTURE, Value::of(item.clone()));
        let checked = check(&RoleTemplateVersion::STRUCTURE, &version).map_err(|error| error.message);
        let template = checked.and_then(|()| template(version, &mut seen));
        templates.push(template.map_err(|problem| InputError::Type([&*path, ": ", &*problem].concat()))?);
    }
    Ok(templates)
}

/// A version, or what is wrong with it.
fn template(mut version: Value, seen: &mut Seen) -> Result<Template, String> {
    if let Some(missing) = NEEDED.into_iter().find(|member| version.get(member).is_none()) {
        return Err([missing, " is missing"].concat());
    }
    let arn = version.text("TemplateArn").unwrap_or_default().to_string();
    if !is_template_arn(&arn) {
        return Err(["expected the ARN of a role template, got ", &*arn].concat());
    }
    let minor_version = version.get("MinorVersion").cloned().map_or(0, i64::from_value);
    if !seen.insert(&[&*arn, " ", &*minor_version.to_string()].concat()) {
        return Err([&*arn, " has this MinorVersion twice"].concat());
    }
    let mut names = Seen::default();
    for parameter in version.get("ParametersDefinition").map_or(&[][..], Value::items) {
        let name = parameter.text("Name").unwrap_or_default();
        if !names.insert(name) {
            return Err(["ParametersDefinition defines ", name, " twice"].concat());
        }
    }
    let name = arn.rsplit('/').next().unwrap_or_default();
    version.set_default("TemplateName", Value::Text(name.to_string()));
    version.set_default("MajorVersion", Value::Integer(1));
    version.set_default("Enabled", Value::Boolean(true));
    version.set_default("VersionEnabled", Value::Boolean(true));
    version.set_default("ParametersDefinition", Value::List(Vec::new()));
    Ok(Template { arn: arn.into(), minor_version, version })
}
