//! Text and its limits, a constant for each shape of the model and named like it.

use super::pattern;
use crate::engine::arn::is_account_id;
use crate::shape::{ANY_TEXT, Pattern, Shape, Text};

/// In the service's own words, which name characters that it lists.
const NAME_PATTERN: Pattern = Pattern {
    text: r"[\w+=,.@-]+",
    matches: pattern::is_name,
    says: Some(
        "The specified value for {param} is invalid. It must contain only alphanumeric characters and/or the \
         following: +=,.@_-",
    ),
};

const PATH_SENTENCE: &str = "The specified value for {param} is invalid. It must begin and end with / and contain \
                             only alphanumeric characters and/or / characters.";

const fn name(max: usize) -> Text {
    Text { min: Some(1), max: Some(max), pattern: Some(NAME_PATTERN), values: None }
}

/// Any text of a length in characters.
pub const fn limited(min: usize, max: usize) -> Text {
    Text { min: Some(min), max: Some(max), ..ANY_TEXT }
}

/// A pattern that the service shows as it is.
const fn shown(text: &'static str, matches: fn(&str) -> bool) -> Option<Pattern> {
    Some(Pattern { text, matches, says: None })
}

/// What descriptions and notes may hold, up to a length.
const fn description(max: usize) -> Text {
    Text {
        max: Some(max),
        pattern: shown(r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*", pattern::is_role_description),
        ..ANY_TEXT
    }
}

pub const STRING: Shape = Shape::Text(&ANY_TEXT);

pub const USER_NAME: Shape = Shape::Text(&name(64));
/// Users of earlier times may have longer names than new ones.
pub const EXISTING_USER_NAME: Shape = Shape::Text(&name(128));
pub const GROUP_NAME: Shape = Shape::Text(&name(128));
pub const ROLE_NAME: Shape = Shape::Text(&name(64));
pub const INSTANCE_PROFILE_NAME: Shape = Shape::Text(&name(128));
pub const SERVER_CERTIFICATE_NAME: Shape = Shape::Text(&name(128));
pub const POLICY_NAME: Shape = Shape::Text(&name(128));
pub const CUSTOM_SUFFIX: Shape = Shape::Text(&name(64));
/// May hold wildcards, of which the model knows nothing. [simulate.md §1]
pub const ATTACHMENT_NAME: Shape =
    Shape::Text(&Text { pattern: shown(r"[\w+=,.@*?-]+", pattern::is_name_pattern), ..limited(1, 128) });

pub const PATH: Shape = Shape::Text(&Text {
    pattern: Some(Pattern {
        text: r"(\u002F)|(\u002F[\u0021-\u007E]+\u002F)",
        matches: pattern::is_path,
        says: Some(PATH_SENTENCE),
    }),
    ..limited(1, 512)
});
pub const PATH_PREFIX: Shape =
    Shape::Text(&Text { pattern: shown(r"\u002F[\u0021-\u007F]*", pattern::is_path_prefix), ..limited(1, 512) });
pub const POLICY_PATH: Shape = Shape::Text(&Text {
    pattern: Some(Pattern {
        text: r"((/[A-Za-z0-9\.,\+@=_-]+)*)/",
        matches: pattern::is_policy_path,
        says: Some(PATH_SENTENCE),
    }),
    ..limited(1, 512)
});

pub const ARN: Shape = Shape::Text(&limited(20, 2048));
pub const ID: Shape = Shape::Text(&Text { pattern: shown(r"[\w]+", pattern::is_id), ..limited(16, 128) });

/// Documents of any kind.
const fn document(max: usize) -> Text {
    Text { pattern: shown(r"[\u0009\u000A\u000D\u0020-\u00FF]+", pattern::is_document), ..limited(1, max) }
}

pub const POLICY_DOCUMENT: Shape = Shape::Text(&document(131_072));
pub const ACCESS_KEY_ID: Shape = ID;
pub const ACCESS_KEY_SECRET: Shape = STRING;

pub const PASSWORD: Shape = Shape::Text(&document(128));

pub const SERVICE_NAME: Shape = STRING;
pub const SERVICE_USER_NAME: Shape =
    Shape::Text(&Text { pattern: shown(r"[\w+=,.@-]*", pattern::is_name_or_empty), ..limited(0, 200) });
pub const SERVICE_PASSWORD: Shape = STRING;
pub const SERVICE_CREDENTIAL_ALIAS: Shape =
    Shape::Text(&Text { pattern: shown(r"[\w+=,.@-]+", pattern::is_name), ..limited(0, 200) });
pub const SERVICE_CREDENTIAL_SECRET: Shape = STRING;
pub const SERVICE_SPECIFIC_CREDENTIAL_ID: Shape =
    Shape::Text(&Text { pattern: shown(r"[\w]+", pattern::is_id), ..limited(20, 128) });
pub const POLICY_DESCRIPTION: Shape = Shape::Text(&Text { max: Some(1000), ..ANY_TEXT });
pub const POLICY_VERSION_ID: Shape =
    Shape::Text(&Text { pattern: shown(r"v[1-9][0-9]*(\.[A-Za-z0-9-]*)?", pattern::is_policy_version_id), ..ANY_TEXT });
pub const ROLE_DESCRIPTION: Shape = Shape::Text(&description(1000));

pub const VIRTUAL_MFA_DEVICE_NAME: Shape = Shape::Text(&Text { max: None, ..name(0) });
pub const SERIAL_NUMBER_TEXT: Text =
    Text { pattern: shown(r"[\w+=/:,.@-]+", pattern::is_serial_number), ..limited(9, 256) };
pub const SERIAL_NUMBER: Shape = Shape::Text(&SERIAL_NUMBER_TEXT);
pub const AUTHENTICATION_CODE: Shape =
    Shape::Text(&Text { pattern: shown(r"[\d]+", pattern::is_digits), ..limited(6, 6) });
pub const CERTIFICATION_KEY: Text = Text { pattern: shown(r"[\u0020-\u00FF]+", pattern::is_marker), ..limited(1, 128) };
pub const CERTIFICATION_VALUE: Shape =
    Shape::Text(&Text { pattern: shown(r"[\u0020-\u00FF]+", pattern::is_marker), ..limited(1, 32) });

pub const PUBLIC_KEY_ID: Shape = Shape::Text(&Text { pattern: shown(r"[\w]+", pattern::is_id), ..limited(20, 128) });
pub const PUBLIC_KEY_FINGERPRINT: Shape =
    Shape::Text(&Text { pattern: shown(r"[:\w]+", pattern::is_fingerprint), ..limited(48, 48) });
pub const PUBLIC_KEY_MATERIAL: Shape = Shape::Text(&document(16_384));

pub const TAG_KEY: Shape =
    Shape::Text(&Text { pattern: shown(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]+", pattern::is_tag_key), ..limited(1, 128) });
pub const TAG_VALUE: Shape =
    Shape::Text(&Text { pattern: shown(r"[\p{L}\p{Z}\p{N}_.:/=+\-@]*", pattern::is_tag_value), ..limited(0, 256) });

pub const MARKER: Shape =
    Shape::Text(&Text { pattern: shown(r"[\u0020-\u00FF]+", pattern::is_marker), ..limited(1, 320) });
pub const RESPONSE_MARKER: Shape = STRING;

pub const ACCOUNT_ALIAS: Shape = Shape::Text(&Text {
    pattern: shown(r"^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$", pattern::is_account_alias),
    ..limited(3, 63)
});
pub const ACCOUNT_PROPERTY_KEY: Text =
    Text { pattern: shown(r"^[A-Za-z][A-Za-z0-9/_-]*$", pattern::is_account_property_key), ..limited(1, 50) };
pub const ACCOUNT_PROPERTY_VALUE: Shape = Shape::Text(&limited(1, 1024));

pub const CERTIFICATE_BODY: Shape = Shape::Text(&document(16_384));
pub const CERTIFICATE_CHAIN: Shape = Shape::Text(&document(2_097_152));
pub const PRIVATE_KEY: Shape = Shape::Text(&document(16_384));
pub const CERTIFICATE_ID: Shape = Shape::Text(&Text { pattern: shown(r"[\w]+", pattern::is_id), ..limited(24, 128) });

pub const SAML_METADATA_DOCUMENT: Shape = Shape::Text(&limited(1000, 10_000_000));
pub const SAML_PROVIDER_NAME: Shape =
    Shape::Text(&Text { pattern: shown(r"[\w._-]+", pattern::is_provider_name), ..limited(1, 128) });
pub const PRIVATE_KEY_ID: Shape =
    Shape::Text(&Text { pattern: shown("[A-Z0-9]+", pattern::is_key_id), ..limited(22, 64) });
pub const OPEN_ID_CONNECT_PROVIDER_URL: Shape = Shape::Text(&limited(1, 255));
pub const CLIENT_ID: Shape = Shape::Text(&limited(1, 255));
pub const THUMBPRINT: Shape = Shape::Text(&limited(40, 40));

pub const DELETION_TASK_ID: Shape = Shape::Text(&limited(1, 1000));
pub const REASON: Shape = Shape::Text(&Text { max: Some(1000), ..ANY_TEXT });
pub const REGION_NAME: Shape = Shape::Text(&limited(1, 100));

pub const ACCOUNT_ID: Shape = Shape::Text(&Text { pattern: shown(r"\d{12}", is_account_id), ..ANY_TEXT });
pub const DELEGATION_REQUEST_ID: Shape =
    Shape::Text(&Text { pattern: shown(r"[\w-]+", pattern::is_delegation_request_id), ..limited(16, 128) });
pub const DELEGATION_REQUEST_DESCRIPTION: Shape = Shape::Text(&description(1000));
pub const REQUEST_MESSAGE: Shape = Shape::Text(&description(200));
pub const NOTES: Shape = Shape::Text(&description(500));
pub const REQUESTOR_NAME: Shape = Shape::Text(&description(LONGEST_REQUESTOR_NAME));
pub const LONGEST_REQUESTOR_NAME: usize = 30;
pub const REQUESTOR_WORKFLOW_ID: Shape = Shape::Text(&Text {
    pattern: shown(r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+", pattern::is_requestor_workflow_id),
    ..limited(5, 400)
});
pub const REDIRECT_URL: Shape = Shape::Text(&Text {
    pattern: shown(
        r"^http(s?)://[a-zA-Z0-9._/-]*(\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$",
        pattern::is_redirect_url,
    ),
    ..limited(1, 255)
});
pub const NOTIFICATION_CHANNEL: Shape =
    Shape::Text(&Text { pattern: shown(r"^[a-zA-Z0-9:_.-]+$", pattern::is_notification_channel), ..limited(2, 400) });
pub const OWNER_ID: Shape =
    Shape::Text(&Text { pattern: shown(r"^[a-zA-Z0-9:/+=,.@_-]+$", pattern::is_owner_id), ..limited(20, 2048) });
pub const POLICY_PARAMETER_NAME: Shape =
    Shape::Text(&Text { pattern: shown("[ -~]+", pattern::is_policy_parameter), ..limited(5, 256) });
pub const POLICY_PARAMETER_VALUE: Shape =
    Shape::Text(&Text { pattern: shown("[ -~]+", pattern::is_policy_parameter), ..ANY_TEXT });
pub const CONSOLE_DEEP_LINK: Shape = Shape::Text(&limited(1, 255));
pub const LOCALE: Shape = Shape::Text(&limited(2, 12));
pub const SUMMARY_CONTENT: Shape = Shape::Text(&limited(0, LONGEST_SUMMARY));
pub const LONGEST_SUMMARY: usize = 10_000;

pub const ORGANIZATION_ID: Shape = Shape::Text(&Text {
    max: Some(34),
    pattern: shown(r"^o-[a-z0-9]{10,32}$", pattern::is_organization_id),
    ..ANY_TEXT
});

pub const ROLE_TEMPLATE_NAME: Shape =
    Shape::Text(&Text { pattern: shown(r"[\w+=,.\-]+", pattern::is_role_template_name), ..limited(1, 128) });
pub const ROLE_TEMPLATE_DESCRIPTION: Shape = Shape::Text(&description(512));
pub const ROLE_NAME_PATTERN: Shape = Shape::Text(&limited(1, 256));
pub const ROLE_PATH_PATTERN: Shape = Shape::Text(&Text {
    pattern: shown(r"/[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*/", pattern::is_role_path_pattern),
    ..limited(1, 256)
});
pub const ROLE_DESCRIPTION_PATTERN: Shape = Shape::Text(&limited(1, 512));
pub const MANAGED_BY_VALUE: Shape = Shape::Text(&limited(1, 128));
pub const PARAMETER_NAME: Shape = Shape::Text(&limited(1, 128));
pub const PARAMETER_SUB_TYPE: Shape = Shape::Text(&Text { max: Some(256), ..ANY_TEXT });
pub const PARAMETER_DESCRIPTION: Shape = Shape::Text(&Text { max: Some(1000), ..ANY_TEXT });
pub const PARAMETER_DEFAULT_VALUE: Shape = Shape::Text(&Text { max: Some(1024), ..ANY_TEXT });
pub const TAG_TEMPLATE_KEY: Shape = Shape::Text(&Text {
    pattern: shown(r"[\p{L}\p{Z}\p{N}_.:/=+\-@{}]+", pattern::is_tag_template_key),
    ..limited(1, 128)
});
pub const TAG_TEMPLATE_VALUE: Shape = Shape::Text(&Text {
    pattern: shown(r"[\p{L}\p{Z}\p{N}_.:/=+\-@{}]*", pattern::is_tag_template_value),
    ..limited(0, 256)
});

/// In any case; answers have it in small letters.
pub const SERVICE_NAMESPACE: Shape =
    Shape::Text(&Text { pattern: shown(r"[\w-]*", pattern::is_service_namespace), ..limited(1, 64) });
pub const JOB_ID: Shape = Shape::Text(&limited(36, 36));
pub const ENTITY_NAME: Shape = Shape::Text(&name(128));
pub const ORGANIZATIONS_ENTITY_PATH: Shape = Shape::Text(&Text {
    pattern: shown(r"^o-[0-9a-z]{10,32}\/r-[0-9a-z]{4,32}[0-9a-z-\/]*", pattern::is_organizations_entity_path),
    ..limited(19, 427)
});
pub const ORGANIZATIONS_POLICY_ID: Shape =
    Shape::Text(&Text { pattern: shown(r"^p-[0-9a-zA-Z_]{8,128}$", pattern::is_organizations_policy_id), ..ANY_TEXT });
