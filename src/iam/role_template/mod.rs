//! Roles that are made from templates. [behaviours.md §6]

mod acquire;
mod option;
mod values;

use std::rc::Rc;

use crate::engine::arn::Arn;
use crate::error::{
    CONCURRENT_MODIFICATION, ENTITY_ALREADY_EXISTS, INVALID_INPUT, LIMIT_EXCEEDED, MALFORMED_POLICY_DOCUMENT,
    NAME_CONFLICT, NO_SUCH_ENTITY, ROLE_MODIFIED, ROLE_TEMPLATE_DISABLED, SERVICE_FAILURE,
};
use crate::iam::shapes::*;
use crate::operation;
use crate::shape::{ANY_TEXT, Shape, TextMap, Value};
pub use option::role_templates;

const REPLACEMENT_VALUES_BY_NAME: Shape = Shape::Map(&ANY_TEXT, &ReplacementValueEntry::SHAPE);

operation! {
    /// Makes the role of a template, with all its policies.
    pub ACQUIRE_ROLE = AcquireRole(AcquireRoleRequest {
        /// The template, which the option `roleTemplates` gives.
        TemplateArn: String = ARN,
        /// Which version of it; its default version if not given.
        TemplateMinorVersion: Option<i64> = INTEGER,
        /// What stands for the parameters of the template, at most 30.
        ReplacementValues: Option<TextMap<ReplacementValueEntry>> = REPLACEMENT_VALUES_BY_NAME,
    }) -> AcquireRoleResponse {
        /// The new role, without description, longest session and last use.
        Role: Role = Role::SHAPE,
    },
    raises [
        LIMIT_EXCEEDED, INVALID_INPUT, ENTITY_ALREADY_EXISTS, ROLE_MODIFIED, NAME_CONFLICT, MALFORMED_POLICY_DOCUMENT,
        CONCURRENT_MODIFICATION, SERVICE_FAILURE, NO_SUCH_ENTITY, ROLE_TEMPLATE_DISABLED,
    ],
    by acquire::acquire_role
}

operation! {
    /// Gets a version of a template, a disabled one too.
    pub GET_ROLE_TEMPLATE_VERSION = GetRoleTemplateVersion(GetRoleTemplateVersionRequest {
        /// The template, which the option `roleTemplates` gives.
        TemplateArn: String = ARN,
        /// Which version of it; its default version if not given.
        MinorVersion: Option<i64> = INTEGER,
    }) -> GetRoleTemplateVersionResponse {
        /// The version, with its documents as JSON text.
        RoleTemplateVersion: Value = RoleTemplateVersion::SHAPE,
    },
    raises [NO_SUCH_ENTITY, INVALID_INPUT, SERVICE_FAILURE], by acquire::get_role_template_version
}

/// A version of a template, in which everything is there that a role needs.
#[derive(Clone, Debug)]
pub struct Template {
    arn: Rc<str>,
    minor_version: i64,
    /// As [`RoleTemplateVersion`] describes it.
    version: Value,
}

/// Whether an ARN is one of a role template.
fn is_template_arn(text: &str) -> bool {
    let arn = Arn::split(text).filter(|arn| arn.is_arn() && arn.service() == "iam");
    arn.and_then(|arn| arn.rest().strip_prefix("role-template/")).is_some_and(|name| !name.is_empty())
}
