//! The patterns of the model as functions, one each: no regular expression is run on user input.

/// `[\w+=,.@-]+`
pub fn is_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(is_of_name)
}

/// `[\w+=,.@-]*`
pub fn is_name_or_empty(text: &str) -> bool {
    text.bytes().all(is_of_name)
}

/// `[\w+=,.@*?-]+`: names, with wildcards in them.
pub fn is_name_pattern(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| is_of_name(b) || matches!(b, b'*' | b'?'))
}

fn is_of_name(byte: u8) -> bool {
    is_word(byte) || matches!(byte, b'+' | b'=' | b',' | b'.' | b'@' | b'-')
}

/// `[\w+=/:,.@-]+`
pub fn is_serial_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| is_of_name(b) || matches!(b, b'/' | b':'))
}

/// `[\d]+`
pub fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

/// `[:\w]+`
pub fn is_fingerprint(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| is_word(b) || b == b':')
}

/// `[\w]+`
pub fn is_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(is_word)
}

/// `[\w._-]+`
pub fn is_provider_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| is_word(b) || matches!(b, b'.' | b'-'))
}

/// `[A-Z0-9]+`
pub fn is_key_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit())
}

/// `\w` is of ASCII.
fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// `(\u002F)|(\u002F[\u0021-\u007E]+\u002F)`
pub fn is_path(text: &str) -> bool {
    let inner = text.strip_prefix('/').and_then(|rest| rest.strip_suffix('/'));
    text == "/" || inner.is_some_and(|inner| !inner.is_empty() && inner.bytes().all(|b| b.is_ascii_graphic()))
}

/// `\u002F[\u0021-\u007F]*`
pub fn is_path_prefix(text: &str) -> bool {
    text.strip_prefix('/').is_some_and(|rest| rest.bytes().all(|b| matches!(b, b'!'..=0x7F)))
}

/// `((/[A-Za-z0-9\.,\+@=_-]+)*)/`
pub fn is_policy_path(text: &str) -> bool {
    let Some(steps) = text.strip_suffix('/') else { return false };
    steps.is_empty() || steps.strip_prefix('/').is_some_and(|steps| steps.split('/').all(is_name))
}

/// `v[1-9][0-9]*(\.[A-Za-z0-9-]*)?`
pub fn is_policy_version_id(text: &str) -> bool {
    let Some(text) = text.strip_prefix('v') else { return false };
    let (number, tail) = text.split_once('.').unwrap_or((text, ""));
    let is_number = number.bytes().all(|b| b.is_ascii_digit()) && !number.starts_with('0') && !number.is_empty();
    is_number && tail.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-')
}

/// `[\u0009\u000A\u000D\u0020-\u00FF]+`
pub fn is_document(text: &str) -> bool {
    // In UTF-8 the characters from U+0080 to U+00FF begin with C2 or C3.
    const OF_DOCUMENTS: [bool; 256] = {
        let (mut table, mut byte) = ([false; 256], 0);
        while byte < 256 {
            table[byte] = matches!(byte as u8, b'\t' | b'\n' | b'\r' | b' '..=0xBF | 0xC2 | 0xC3);
            byte += 1;
        }
        table
    };
    !text.is_empty() && text.bytes().all(|byte| OF_DOCUMENTS[usize::from(byte)])
}

/// `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*`
pub fn is_role_description(text: &str) -> bool {
    text.chars().all(|c| matches!(c, '\t' | '\n' | '\r' | ' '..='~' | '\u{A1}'..='\u{FF}'))
}

/// `[\u0020-\u00FF]+`
pub fn is_marker(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| matches!(c, ' '..='\u{FF}'))
}

/// `^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$`
pub fn is_account_alias(text: &str) -> bool {
    let of_length = (3..=63).contains(&text.len());
    let of_letters = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    of_length && of_letters && !text.contains("--") && !text.starts_with('-') && !text.ends_with('-')
}

/// `^[A-Za-z][A-Za-z0-9/_-]*$`
pub fn is_account_property_key(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'_' | b'-'))
}

/// `[\w-]*`
pub fn is_service_namespace(text: &str) -> bool {
    text.bytes().all(|b| is_word(b) || b == b'-')
}

/// `^o-[0-9a-z]{10,32}\/r-[0-9a-z]{4,32}[0-9a-z-\/]*`, from end to end
pub fn is_organizations_entity_path(text: &str) -> bool {
    let of_id = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
    let parts = text.strip_prefix("o-").and_then(|rest| rest.split_once("/r-"));
    parts.is_some_and(|(organization, rest)| {
        let of_root = rest.bytes().take_while(|b| of_id(*b)).count();
        (10..=32).contains(&organization.len())
            && organization.bytes().all(of_id)
            && of_root >= 4
            && rest.bytes().all(|b| of_id(b) || matches!(b, b'-' | b'/'))
    })
}

/// `^p-[0-9a-zA-Z_]{8,128}$`
pub fn is_organizations_policy_id(text: &str) -> bool {
    text.strip_prefix("p-").is_some_and(|id| (8..=128).contains(&id.len()) && is_id(id))
}

/// `[\p{L}\p{Z}\p{N}_.:/=+\-@]+`
pub fn is_tag_key(text: &str) -> bool {
    !text.is_empty() && is_tag_value(text)
}

/// `[\p{L}\p{Z}\p{N}_.:/=+\-@]*`
pub fn is_tag_value(text: &str) -> bool {
    text.chars().all(is_of_tag)
}

fn is_of_tag(c: char) -> bool {
    let is_mark = matches!(c, '_' | '.' | ':' | '/' | '=' | '+' | '-' | '@');
    is_mark || is_letter(c) || is_separator(c) || c.is_numeric()
}

/// `\p{L}`. Being alphabetic is a little wider: letters in circles and squares are left out here,
/// while the vowel signs of Indic scripts and a few other combining marks pass.
fn is_letter(c: char) -> bool {
    let is_enclosed = matches!(
        c,
        '\u{24B6}'..='\u{24E9}' | '\u{1F130}'..='\u{1F149}' | '\u{1F150}'..='\u{1F169}' | '\u{1F170}'..='\u{1F189}'
    );
    c.is_alphabetic() && !is_enclosed
}

/// `\p{Z}`: blanks, and what separates lines and paragraphs.
fn is_separator(c: char) -> bool {
    let is_blank = matches!(c, ' ' | '\u{A0}' | '\u{1680}' | '\u{202F}' | '\u{205F}' | '\u{3000}');
    is_blank || matches!(c, '\u{2000}'..='\u{200A}' | '\u{2028}'..='\u{2029}')
}

/// `[\w-]+`
pub fn is_delegation_request_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| is_word(b) || b == b'-')
}

/// `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+`
pub fn is_requestor_workflow_id(text: &str) -> bool {
    !text.is_empty() && is_role_description(text)
}

/// `^http(s?)://[a-zA-Z0-9._/-]*(\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$`
pub fn is_redirect_url(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("http") else { return false };
    let rest = rest.strip_prefix('s').unwrap_or(rest);
    let Some(rest) = rest.strip_prefix("://") else { return false };
    // What the part is called that the byte stands in: path, query or fragment.
    let mut part = b'/';
    rest.bytes().all(|b| match b {
        b'?' | b'#' if b'/' == part || (b, part) == (b'#', b'?') => {
            part = b;
            true
        }
        b'.' | b'_' | b'-' => true,
        b'/' => part != b'?',
        b'=' | b'&' => part == b'?',
        b => b.is_ascii_alphanumeric(),
    })
}

/// `^[a-zA-Z0-9:_.-]+$`
pub fn is_notification_channel(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| is_word(b) || matches!(b, b':' | b'.' | b'-'))
}

/// `^[a-zA-Z0-9:/+=,.@_-]+$`
pub fn is_owner_id(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| is_of_name(b) || matches!(b, b':' | b'/'))
}

/// `[ -~]+`
pub fn is_policy_parameter(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| matches!(b, b' '..=b'~'))
}

/// `^o-[a-z0-9]{10,32}$`
pub fn is_organization_id(text: &str) -> bool {
    text.strip_prefix("o-").is_some_and(|rest| {
        (10..=32).contains(&rest.len()) && rest.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    })
}

/// `[\w+=,.\-]+`
pub fn is_role_template_name(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| is_of_name(b) && b != b'@')
}

/// `/[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*/`
pub fn is_role_path_pattern(text: &str) -> bool {
    text.len() > 1 && text.starts_with('/') && text.ends_with('/') && is_role_description(text)
}

/// `[\p{L}\p{Z}\p{N}_.:/=+\-@{}]+`
pub fn is_tag_template_key(text: &str) -> bool {
    !text.is_empty() && is_tag_template_value(text)
}

/// `[\p{L}\p{Z}\p{N}_.:/=+\-@{}]*`
pub fn is_tag_template_value(text: &str) -> bool {
    text.chars().all(|c| matches!(c, '{' | '}') || is_of_tag(c))
}
