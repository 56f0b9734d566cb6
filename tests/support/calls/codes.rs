//! The codes of MFA devices in inputs: `{"$totp": [seed, n]}` is what the device of a seed shows n steps of
//! 30 seconds after the present one. The seed is as answers hold it.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use iamlet::keys::totp;
use serde_json::Value;

/// The value with codes in the place of what stands for them.
pub fn written(value: Value, now: i64) -> Value {
    match value {
        Value::Array(items) => items.into_iter().map(|item| written(item, now)).collect(),
        Value::Object(members) => match members.get("$totp") {
            Some(given) => Value::String(code(given, now)),
            None => Value::Object(members.into_iter().map(|(name, value)| (name, written(value, now))).collect()),
        },
        other => other,
    }
}

fn code(given: &Value, now: i64) -> String {
    let seed = given[0].as_str().and_then(|seed| String::from_utf8(BASE64.decode(seed).ok()?).ok());
    let key = seed.and_then(|seed| totp::key(&seed)).unwrap_or_else(|| panic!("{given} has no seed"));
    let away = given[1].as_i64().unwrap_or_else(|| panic!("{given} has no number of steps"));
    format!("{:06}", totp::code(&key, totp::step(now) + away).expect("a key makes codes"))
}
