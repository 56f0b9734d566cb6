//! Calls as requests, by a client of the tests' own: what goes out is written by [`form`], what comes
//! back is read by [`xml`].

pub mod form;
pub mod row;
pub mod xml;

use iamlet::error::Error;
use iamlet::iam::{Answer, Iam, OPERATIONS, Request, Response};
use iamlet::operation::Operation;
use iamlet::protocol::IAM;
use iamlet::read_input;
use serde_json::{Value, json};

/// A key that no account has.
pub const UNKNOWN_KEY: &str = "AKIAIOSFODNN7EXAMPLE";

/// The header `Authorization` of a request that is signed with a key.
pub fn signed_with(key: &str, region: &str, service: &str) -> String {
    let credential = format!("{key}/20260102/{region}/{service}/aws4_request");
    format!("AWS4-HMAC-SHA256 Credential={credential}, SignedHeaders=host;x-amz-date, Signature=00")
}

pub fn operation(name: &str) -> Option<&'static Operation> {
    OPERATIONS.into_iter().find(|operation| operation.name == name)
}

/// Calls an operation as [`Iam::call`] does, by a request. `None` if no request can carry the input.
pub fn call(iam: &mut Iam, caller: &str, name: &str, input: &str, now: i64) -> Option<Result<Answer, Error>> {
    let operation = operation(name)?;
    let input: Value = serde_json::from_str(input).ok()?;
    let body = form::written(operation, &input)?;
    let named: Value = serde_json::from_str(caller).unwrap_or_default();
    let key = named["accessKeyId"].as_str();
    let authorization = signed_with(key.unwrap_or(UNKNOWN_KEY), "us-east-1", "iam");
    let caller = if key.is_some() { "" } else { caller };
    let response = iam.respond(Request { query: "", authorization: &authorization, body: &body, caller }, now);
    Some(answer(operation, response))
}

fn answer(operation: &Operation, Response { status, body, request_id, changes }: Response) -> Result<Answer, Error> {
    let failed = |problem: String| panic!("{}: {problem}\n{body}", operation.name);
    if status == 200 {
        let output = xml::output(&body, operation, &request_id).unwrap_or_else(failed);
        let text = output.to_string();
        let output = read_input(&text).expect("an output is JSON");
        return Ok(Answer { output: iamlet::shape::Value::of(output).to_json(), changes });
    }
    let error = xml::error(&body, IAM.namespace, status, &request_id).unwrap_or_else(failed);
    let [code, message] = [&error["code"], &error["message"]].map(|text| text.as_str().unwrap_or_default().to_string());
    // There are few codes, and tests end.
    Err(Error { code: code.leak(), message, status })
}

/// A failed answer as rows expect errors.
pub fn told(code: &str, message: &str, status: u16) -> Value {
    json!({ "code": code, "message": message, "status": status })
}
