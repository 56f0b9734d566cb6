//! Calls as HTTP requests, with the answers to them.

use std::rc::Rc;

use super::caller::Caller;
use super::{Iam, registry};
use crate::account::KeyUse;
use crate::error::Error;
use crate::operation::Operation;
use crate::protocol::query::Pairs;
use crate::protocol::read::Form;
use crate::protocol::{Api, IAM, STS, form, refused, told, xml};
use crate::sts;

/// What of a request says what is called and by whom.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// What follows the `?` of the address.
    pub query: &'a str,
    /// The header `Authorization`; empty if there is none.
    pub authorization: &'a str,
    pub body: &'a str,
    /// Who calls with a key that the account never had, as [`Iam::call`] takes it.
    pub caller: &'a str,
}

/// The answer to a request: an error is one too.
pub struct Response {
    pub status: u16,
    pub request_id: String,
    /// XML.
    pub body: String,
    /// As [`super::Answer::changes`].
    pub changes: String,
}

/// Where a signature is good for: `AKIA…/20260131/us-east-1/iam/aws4_request`.
struct Scope<'a> {
    key: &'a str,
    region: &'a str,
}

impl Iam {
    /// Answers a request. The access key of its signature says who calls; the signature is not checked.
    pub fn respond(&mut self, request: Request, now: i64) -> Response {
        let request_id = self.request_id();
        let mut pairs = Pairs::new();
        let read = form::read(request.query, &mut pairs).and_then(|()| form::read(request.body, &mut pairs));
        let mut api = &IAM;
        let called = read.and_then(|()| Form::new(&pairs)).and_then(|form| {
            let version = form.get("Version").unwrap_or("NO_VERSION_SPECIFIED");
            api = [&IAM, &STS].into_iter().find(|api| api.version == version).unwrap_or(&IAM);
            self.answer(api, version, &form, request, &request_id, now)
        });
        let (status, body, changes) = match called {
            Ok((body, changes)) => (200, body, changes),
            Err(error) => (error.status, xml::error(api, &error, &request_id), String::new()),
        };
        Response { status, request_id, body, changes }
    }

    fn answer(
        &mut self,
        api: &Api,
        version: &str,
        form: &Form,
        request: Request,
        request_id: &str,
        now: i64,
    ) -> Result<(String, String), Error> {
        let operation = find(api, version, form.get("Action"))?;
        let scope = scope(request.authorization, form)?;
        let (other, _) = Caller::from_json(request.caller, &self.account)?;
        let (caller, key) = Caller::of_key(scope.key, &self.account, other)?;
        let input = form.input(operation.input)?;
        let usage = |key: Rc<str>| {
            (key, KeyUse { date: now.div_euclid(1000), region: scope.region.into(), service: api.name.into() })
        };
        let (output, changes) = self.perform(operation, &caller, key.map(usage), input, now)?;
        Ok((xml::answer(api, operation, &output, request_id), changes))
    }
}

fn find(api: &Api, version: &str, action: Option<&str>) -> Result<&'static Operation, Error> {
    let Some(action) = action.filter(|action| !action.is_empty()) else {
        return refused("MissingAction", "The request must contain the parameter Action.", 400);
    };
    let known: &[&Operation] = if *api == STS { &sts::OPERATIONS } else { &registry::OPERATIONS };
    if let Some(operation) = registry::among(known, action).filter(|_| api.version == version) {
        return Ok(operation);
    }
    refused("InvalidAction", &["Could not find operation ", told(action), " for version ", told(version)].concat(), 400)
}

/// The scope of the signature: in the header, or in the address of a URL that was signed before.
fn scope<'a>(authorization: &'a str, form: &Form<'a>) -> Result<Scope<'a>, Error> {
    let credential = match authorization {
        "" => form.get("X-Amz-Credential"),
        header => match header.split_once("Credential=") {
            Some((_, rest)) => rest.split([',', ' ']).next(),
            None => return incomplete("Authorization header requires 'Credential' parameter."),
        },
    };
    let Some(credential) = credential else {
        return refused("MissingAuthenticationToken", "Request is missing Authentication Token", 403);
    };
    let parts: Vec<&str> = credential.splitn(6, '/').collect();
    match parts[..] {
        [key, date, region, service, "aws4_request"] if ![key, date, region, service].contains(&"") => {
            Ok(Scope { key, region })
        }
        _ => {
            let form = "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term";
            incomplete(&[form, ", got '", told(credential), "'"].concat())
        }
    }
}

fn incomplete<T>(message: &str) -> Result<T, Error> {
    refused("IncompleteSignature", message, 400)
}
