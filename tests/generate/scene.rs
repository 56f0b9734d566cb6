//! A request with everything the policies are aimed at.

use super::Rng;
use super::principal::{self, Who};
use super::request;
use super::words::NOWS;
use serde_json::{Map, Value, json};

pub struct Scene {
    pub who: Who,
    pub action: String,
    pub resource: String,
    pub context: Map<String, Value>,
    pub now: &'static str,
}

pub fn scene(rng: &mut Rng) -> Scene {
    let who = principal::who(rng);
    let (mut action, mut resource) = request::action_and_resource(rng);
    // What an unsigned requester may ask for at all, most of the time.
    if !who.signed && rng.chance(80) {
        if who.provider.is_some() {
            action = rng.pick(&["sts:AssumeRoleWithSAML", "sts:AssumeRoleWithWebIdentity"]).into();
            resource = rng.pick(&super::words::ROLES).into();
        } else if !action.starts_with("s3:") && !action.starts_with("sqs:") {
            action = rng.pick(&super::words::S3_ACTIONS).into();
            resource = rng.pick(&super::words::S3_RESOURCES).into();
        }
    }
    let mut context = request::context(rng);
    if is_role_without_session(&who.value) && !context.keys().any(|key| request::same_key(key, "aws:userid")) {
        // What aws:userid is for a session without a name is left open.
        context.insert("aws:userid".into(), json!("AROAAAAAAAAAAAAAAAAA1:s1"));
    }
    Scene { who, action, resource, context, now: rng.pick(&NOWS) }
}

/// A role ARN as principal, with a unique id.
fn is_role_without_session(principal: &Value) -> bool {
    let arn = principal.get("arn").and_then(Value::as_str).unwrap_or_default();
    arn.contains(":role/") && principal.get("userId").is_some()
}

impl Scene {
    /// Whether a resource policy would be read as a trust policy.
    pub fn trust(&self) -> bool {
        let action = self.action.to_ascii_lowercase();
        let named = ["sts:tagsession", "sts:setsourceidentity", "sts:setcontext"].contains(&action.as_str());
        (named || action.starts_with("sts:assumerole")) && self.resource.contains(":role/")
    }

    /// Whether the request gets nowhere without a resource policy.
    pub fn needs_resource_policy(&self) -> bool {
        self.trust() || self.who.names.is_empty() || self.resource.contains(":key/")
    }

    /// The options that state the request.
    pub fn case(&self) -> Map<String, Value> {
        let mut case = Map::new();
        case.insert("principal".into(), self.who.value.clone());
        case.insert("action".into(), json!(self.action));
        case.insert("resource".into(), json!(self.resource));
        if !self.context.is_empty() {
            case.insert("context".into(), Value::Object(self.context.clone()));
        }
        case.insert("now".into(), json!(self.now));
        case
    }
}
