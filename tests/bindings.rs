//! The exports for JavaScript, called from inside: handles, errors as JSON text, and what is
//! freed.

#![cfg(target_arch = "wasm32")]

use iamlet::wasm::*;
use wasm_bindgen_test::wasm_bindgen_test;

// Without `run_in_browser`: the same tests run in Node and, when the runner is told so, in Chromium.

const READ: &str =
    r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::b/*"}]}"#;
const NOW: f64 = 1_767_225_600_000.0;

fn options(policy: &str) -> String {
    format!(r#"{{"principal":"arn:aws:iam::111122223333:user/Bob","identityPolicies":[{policy}]}}"#)
}

fn of_text(text: &str) -> String {
    options(&format!(r#"{{"name":"P","text":{}}}"#, serde_json::to_string(text).unwrap()))
}

/// A member of the JSON that was thrown.
fn thrown<T: std::fmt::Debug>(result: Result<T, String>, member: &str) -> String {
    let error: serde_json::Value = serde_json::from_str(&result.unwrap_err()).unwrap();
    error[member].to_string()
}

#[wasm_bindgen_test]
fn decides_with_and_without_a_context() {
    let authorizer = authorizer_new(&of_text(READ)).unwrap();
    assert_eq!(decide(authorizer, "s3:GetObject", "arn:aws:s3:::b/k", 0, "", NOW), Ok(0));
    assert_eq!(decide(authorizer, "s3:PutObject", "arn:aws:s3:::b/k", 0, "", NOW), Ok(2));
    let context = context_new(r#"{"aws:SourceIp":"10.0.0.1"}"#).unwrap();
    assert_eq!(decide(authorizer, "s3:GetObject", "arn:aws:s3:::b/k", context, "", NOW), Ok(0));
    assert_eq!(decide(authorizer, "s3:GetObject", "arn:aws:s3:::b/k", 0, r#"{"a:b":[1,true]}"#, NOW), Ok(0));
}

#[wasm_bindgen_test]
fn decides_many_in_one_crossing() {
    let authorizer = authorizer_new(&of_text(READ)).unwrap();
    let context = context_new("{}").unwrap();
    let requests = format!(
        r#"[{{"action":"s3:GetObject","resource":"arn:aws:s3:::b/k"}},
            {{"action":"s3:PutObject","resource":"*","context":{{"a:b":1}}}},
            {{"action":"s3:GetObject","resource":"arn:aws:s3:::b/k","context":{context}}}]"#
    );
    assert_eq!(decide_many(authorizer, &requests, NOW), Ok(vec![0, 2, 0]));
    let wrong = decide_many(authorizer, r#"[{"action":"s3:GetObject","resource":"*"},{"action":1}]"#, NOW);
    assert!(thrown(wrong, "message").contains("requests[1].action"));
}

#[wasm_bindgen_test]
fn explains_as_json() {
    let authorizer = authorizer_new(&of_text(READ)).unwrap();
    let reason = explain(authorizer, "s3:GetObject", "arn:aws:s3:::b/k", 0, "{}", NOW, false).unwrap();
    let reason: serde_json::Value = serde_json::from_str(&reason).unwrap();
    assert_eq!(reason["decision"], "allowed");
    assert_eq!(reason["decidedBy"][0]["policy"], "P");
    assert_eq!(reason["sets"][0]["policies"][0]["statements"][0]["action"]["pattern"], "s3:Get*");
}

#[wasm_bindgen_test]
fn shares_a_compiled_policy_and_outlives_it() {
    let policy = compile_policy("Read", READ, "identity").unwrap();
    let shared = options(&format!(r#"{{"name":"Read","policy":{policy}}}"#));
    let (first, second) = (authorizer_new(&shared).unwrap(), authorizer_new(&shared).unwrap());
    policy_free(policy);
    policy_free(policy);
    for authorizer in [first, second] {
        assert_eq!(decide(authorizer, "s3:GetObject", "arn:aws:s3:::b/k", 0, "", NOW), Ok(0));
    }
    assert_eq!(thrown(authorizer_new(&shared), "kind"), r#""type""#);
}

#[wasm_bindgen_test]
fn a_freed_handle_is_refused_and_its_number_comes_back() {
    let authorizer = authorizer_new(&of_text(READ)).unwrap();
    authorizer_free(authorizer);
    assert!(thrown(decide(authorizer, "s3:GetObject", "*", 0, "", NOW), "message").contains("freed"));
    assert!(thrown(decide(0, "s3:GetObject", "*", 0, "", NOW), "message").contains("freed"));
    assert_eq!(authorizer_new(&of_text(READ)), Ok(authorizer));
}

#[wasm_bindgen_test]
fn says_where_a_policy_is_wrong() {
    let text = "{\n  \"Statement\": [{ \"Effect\": \"allow\" }]\n}";
    let error = compile_policy("Mine", text, "").unwrap_err();
    let error: serde_json::Value = serde_json::from_str(&error).unwrap();
    assert_eq!(error["kind"], "policy");
    assert_eq!(error["code"], "InvalidEffect");
    assert_eq!(error["path"], "Statement[0].Effect");
    assert_eq!((error["line"].as_u64(), error["column"].as_u64()), (Some(2), Some(28)));
    assert_eq!(error["policy"], "Mine");
}

#[wasm_bindgen_test]
fn an_update_that_fails_changes_nothing() {
    let authorizer = authorizer_new(&of_text(READ)).unwrap();
    let update = r#"{"identityPolicies":[],"permissionsBoundary":{"name":"B","text":"{"}}"#;
    assert_eq!(thrown(authorizer_update(authorizer, update), "code"), r#""InvalidJson""#);
    assert_eq!(decide(authorizer, "s3:GetObject", "arn:aws:s3:::b/k", 0, "", NOW), Ok(0));
    authorizer_update(authorizer, r#"{"identityPolicies":[]}"#).unwrap();
    assert_eq!(decide(authorizer, "s3:GetObject", "arn:aws:s3:::b/k", 0, "", NOW), Ok(2));
}

#[wasm_bindgen_test]
fn checks_a_document_as_iam_would() {
    assert_eq!(check_document(READ, "identity"), Ok(String::new()));
    let refusal = check_document("{}", "identity").unwrap();
    assert!(refusal.contains("MalformedPolicyDocument") && refusal.contains("Syntax errors in policy."));
    assert_eq!(thrown(check_document(READ, "bucket"), "kind"), r#""type""#);
}

#[wasm_bindgen_test]
fn takes_data_packs() {
    let services = pack_new("iamlet service reference 1\n\n=s3|r|Amazon S3\nR|||Get:Object,Bucket\n".into()).unwrap();
    assert_eq!(expand_actions(services, "s3:get*", "pattern"), Ok("s3:GetBucket\ns3:GetObject".to_string()));
    assert!(thrown(expand_actions(services, "get*", "pattern"), "message").contains("pattern: expected"));
    let policies = pack_new("iamlet managed policies 1\n\n/A v1 2015-02-06T18:39:46Z 2015-02-06T18:39:46Z {}\n".into());
    let policies = policies.unwrap();
    assert!(thrown(expand_actions(policies, "*", "pattern"), "message").contains("serviceReference"));
    let iam = iam_new("{}", &[policies, services]).unwrap();
    pack_free(policies);
    let input = r#"{"PolicyArn":"arn:aws:iam::aws:policy/A"}"#;
    assert!(iam_call(iam, "", "GetPolicy", input, NOW).unwrap().contains(r#""PolicyName":"A""#));
    pack_free(services);
    assert!(thrown(expand_actions(services, "*", "pattern"), "message").contains("serviceReference"));
    assert_eq!(thrown(pack_new("x".into()), "kind"), "\"type\"");
}
