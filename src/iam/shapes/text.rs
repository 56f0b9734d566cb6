//! Text and its limits, a constant for each shape of the model and named like it.

use super::pattern;
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
pub const ROLE_DESCRIPTION: Shape = Shape::Text(&Text {
    max: Some(1000),
    pattern: shown(r"[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*", pattern::is_role_description),
    ..ANY_TEXT
});

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

pub const DELETION_TASK_ID: Shape = Shape::Text(&limited(1, 1000));
pub const REASON: Shape = Shape::Text(&Text { max: Some(1000), ..ANY_TEXT });
pub const REGION_NAME: Shape = Shape::Text(&limited(1, 100));
