//! Rows of kind "wire": an account is opened, what is `given` is called, then a request comes.
//!
//! `query` and `body` are texts as they travel, or names with values, which are encoded. The request is
//! signed with `key` for `region` and `service`, or has the header `authorization`, `null` for none; `{key}`
//! in texts is the key. `answer` is what the XML holds ([`xml::tree`]), `error` code, message and status.
//! What follows is called as in rows of kind "calls".

use iamlet::iam::{Request, Response};
use iamlet::protocol::{IAM, STS};
use serde_json::{Value, json};

use super::{UNKNOWN_KEY, form, signed_with, xml};
use crate::support::calls::session::Session;
use crate::support::calls::write::Documents;
use crate::support::calls::{compare, entries, given, then};
use crate::support::files::CaseFile;

/// What is wrong with the rows of a file, a line each.
pub fn failures(file: &CaseFile) -> Vec<String> {
    let wrong = file.cases().iter().filter_map(|row| {
        let problem = check(file, row).err()?;
        Some(format!("{}\n    {problem}", row["name"]))
    });
    wrong.collect()
}

fn check(file: &CaseFile, row: &Value) -> Result<(), String> {
    let options = row.get("options").cloned().unwrap_or_else(|| json!({}));
    let mut session = Session::open(&options, file.content.get("define").cloned().unwrap_or_default())?;
    for entry in entries(file.content.get("given")).chain(entries(row.get("given"))) {
        given(&mut session, entry)?;
    }
    let service = row["service"].as_str().unwrap_or("iam");
    let response = answered(&mut session, row, service)?;
    if let Some(expected) = row.get("answer") {
        fits(&session, expected, &response)?;
    } else {
        let namespace = if service == "sts" { STS.namespace } else { IAM.namespace };
        let Response { body, status, request_id, .. } = &response;
        let error = xml::error(body, namespace, *status, request_id).map_err(|problem| format!("{problem}: {body}"))?;
        compare(&session, &row["error"], &error, "error")?;
    }
    entries(row.get("then")).try_for_each(|entry| then(&mut session, entry))
}

fn fits(session: &Session, expected: &Value, response: &Response) -> Result<(), String> {
    let tree = xml::tree(&response.body).map_err(|problem| format!("{problem}: {}", response.body))?;
    if response.status != 200 || tree["ResponseMetadata"]["RequestId"] != *response.request_id {
        return Err(format!("status {}: {tree}", response.status));
    }
    compare(session, expected, &tree, "answer")
}

fn answered(session: &mut Session, row: &Value, service: &str) -> Result<Response, String> {
    let key = session.written(row.get("key").unwrap_or(&json!(UNKNOWN_KEY)), Documents::AsText)?;
    let key = key.as_str().ok_or("a key is text")?;
    let authorization = match row.get("authorization") {
        None => signed_with(key, row["region"].as_str().unwrap_or("us-east-1"), service),
        Some(header) => header.as_str().unwrap_or_default().replace("{key}", key),
    };
    let [query, body] = [&row["query"], &row["body"]].map(|given| sent(session, given, key));
    let caller = row.get("caller").map(Value::to_string).unwrap_or_default();
    Ok(session.respond(Request { query: &query?, authorization: &authorization, body: &body?, caller: &caller }))
}

/// A form as it travels.
fn sent(session: &Session, given: &Value, key: &str) -> Result<String, String> {
    let pairs = match session.written(given, Documents::AsText)? {
        Value::Null => return Ok(String::new()),
        Value::String(text) => return Ok(text.replace("{key}", key)),
        Value::Object(pairs) => pairs,
        other => return Err(format!("{other} is no form")),
    };
    let pairs: Option<Vec<_>> = pairs.iter().map(|(name, value)| Some((name.as_str(), value.as_str()?))).collect();
    Ok(form::encoded(pairs.ok_or("the values of a form are texts")?.into_iter()))
}
