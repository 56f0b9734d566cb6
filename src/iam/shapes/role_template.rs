//! Templates of roles.

use std::rc::Rc;

use super::*;
use crate::shape::{List, Shape, Timestamp};
use crate::structure;

structure! {
    /// A minor version of a role template. In its patterns and documents `@{name}` stands for the value
    /// of a parameter.
    RoleTemplateVersion {
        /// Of the form `arn:aws:iam::aws:role-template/NAME`.
        TemplateArn: Option<Rc<str>> = ARN,
        /// The end of the ARN, if not given.
        TemplateName: Option<Rc<str>> = ROLE_TEMPLATE_NAME,
        /// The id of this version.
        TemplateVersionId: Option<Rc<str>> = ID,
        /// What the template is for.
        Description: Option<Rc<str>> = ROLE_TEMPLATE_DESCRIPTION,
        /// 1 if not given.
        MajorVersion: Option<i64> = INTEGER,
        /// The version that counts when none is named: the highest, if not given.
        DefaultMinorVersion: Option<i64> = INTEGER,
        /// Who manages the template: a service.
        ManagedByType: Option<Rc<str>> = MANAGED_BY_TYPE,
        /// Which service that is.
        ManagedByValue: Option<Rc<str>> = MANAGED_BY_VALUE,
        /// Whether roles may be made from the template.
        Enabled: Option<bool> = Shape::Boolean,
        /// The number of this version.
        MinorVersion: Option<i64> = INTEGER,
        /// The name of the roles.
        RoleNamePattern: Option<Rc<str>> = ROLE_NAME_PATTERN,
        /// Their path; `/` if not given.
        RolePathPattern: Option<Rc<str>> = ROLE_PATH_PATTERN,
        /// Their description.
        RoleDescriptionPattern: Option<Rc<str>> = ROLE_DESCRIPTION_PATTERN,
        /// Their trust policy, as JSON text.
        AssumeRolePolicyDocumentTemplate: Option<Rc<str>> = POLICY_DOCUMENT,
        /// Their inline policies.
        InlinePolicyTemplates: Option<Vec<InlinePolicy>> = INLINE_POLICY_TEMPLATES,
        /// The managed policies that are attached to them.
        ManagedPolicyArns: Option<Vec<Rc<str>>> = ARNS,
        /// Their permissions boundary.
        PermissionBoundaryArn: Option<Rc<str>> = ARN,
        /// The parameters, and what each may be.
        ParametersDefinition: Option<Vec<ParameterDefinition>> = PARAMETERS_DEFINITION,
        /// Their tags, at most 50.
        RoleTagsTemplate: Option<Vec<TagTemplate>> = TAG_TEMPLATES,
        /// How long their sessions may last at most, in seconds.
        MaxSessionDuration: Option<i64> = ROLE_MAX_SESSION_DURATION,
        /// Whether roles may be made from this version.
        VersionEnabled: Option<bool> = Shape::Boolean,
        /// When the version was made.
        CreateTimestamp: Option<Timestamp> = Shape::Timestamp,
        /// When it was changed last.
        UpdateTimestamp: Option<Timestamp> = Shape::Timestamp,
    }
}

structure! {
    /// An inline policy of a role to be.
    InlinePolicy {
        /// The name of the policy.
        PolicyName: Rc<str> = POLICY_NAME,
        /// The policy as JSON text.
        PolicyDocument: Rc<str> = POLICY_DOCUMENT,
    }
}

structure! {
    /// What a parameter of a template may be.
    ParameterDefinition {
        /// Stands in the template as `@{name}`.
        Name: Rc<str> = PARAMETER_NAME,
        /// One value or a list of them, and what they are.
        Type: Rc<str> = PARAMETER_TYPE,
        /// More about the type; it is not looked at.
        SubType: Option<Rc<str>> = PARAMETER_SUB_TYPE,
        /// What the parameter is for.
        Description: Option<Rc<str>> = PARAMETER_DESCRIPTION,
        /// Whether it must be given, if it has no default.
        IsRequired: Option<bool> = Shape::Boolean,
        /// Its value if it is not given; of a list, with commas between.
        DefaultValue: Option<Rc<str>> = PARAMETER_DEFAULT_VALUE,
        /// Whether it stays as it is once the role is there.
        Immutable: Option<bool> = Shape::Boolean,
    }
}

structure! {
    /// A tag of a role to be.
    TagTemplate {
        /// A tag's key, with placeholders.
        Key: Rc<str> = TAG_TEMPLATE_KEY,
        /// A tag's value, with placeholders.
        Value: Rc<str> = TAG_TEMPLATE_VALUE,
    }
}

structure! {
    /// What stands for a parameter.
    ReplacementValueEntry {
        /// One for a parameter that is no list, at most 20.
        Values: Vec<String> = REPLACEMENT_VALUES,
    }
}

const INLINE_POLICY_TEMPLATES: Shape = Shape::List(&List::of(InlinePolicy::SHAPE));
const PARAMETERS_DEFINITION: Shape = Shape::List(&List::of(ParameterDefinition::SHAPE));
const TAG_TEMPLATES: Shape = Shape::List(&List { max: Some(50), ..List::of(TagTemplate::SHAPE) });
const REPLACEMENT_VALUES: Shape = Shape::List(&List { min: Some(1), max: Some(20), ..List::of(STRING) });
