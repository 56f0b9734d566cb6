//! URLs that are calls: whoever has one can make the call until it expires.

use super::caller::Caller;
use super::{Iam, registry};
use crate::account::{Account, Credentials};
use crate::authorizer::{Input, InputError, Members, read_input, refuse};
use crate::check::check;
use crate::engine::date::format_seconds;
use crate::error::Error;
use crate::json::Json;
use crate::keys::sigv4::{Request, Signer, hash};
use crate::protocol::query;
use crate::shape::Value;

/// The partitions' own host of IAM, and the region for which its requests are signed.
const HOSTS: [(&str, &str, &str); 6] = [
    ("aws", "iam.amazonaws.com", "us-east-1"),
    ("aws-cn", "iam.cn-north-1.amazonaws.com.cn", "cn-north-1"),
    ("aws-us-gov", "iam.us-gov.amazonaws.com", "us-gov-west-1"),
    ("aws-iso", "iam.us-iso-east-1.c2s.ic.gov", "us-iso-east-1"),
    ("aws-iso-b", "iam.us-isob-east-1.sc2s.sgov.gov", "us-isob-east-1"),
    ("aws-iso-f", "iam.us-isof-south-1.csp.hci.ic.gov", "us-isof-south-1"),
];

/// Where IAM is called in a partition, as far as it is known.
pub fn region_of(partition: &str) -> Option<&'static str> {
    HOSTS.iter().find(|(known, ..)| *known == partition).map(|(.., region)| *region)
}

/// In seconds: an hour if nothing is said, a week at most.
const LIFETIME: u32 = 3600;
const LONGEST: u32 = 604_800;

/// Why there is no URL.
#[derive(Clone, Debug)]
pub enum Refusal {
    /// There could be no such call.
    Call(Error),
    /// What was said of the URL cannot be used.
    Options(InputError),
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Refusal::Call(error)
    }
}

impl From<InputError> for Refusal {
    fn from(error: InputError) -> Self {
        Refusal::Options(error)
    }
}

impl Iam {
    /// The URL of a call, signed with the key that the options give, else with the one that the
    /// caller names, else with the caller's first active one. The options are the JSON of `{ ExpiresIn, HttpMethod, Credentials, Region, Endpoint }`,
    /// each of them optional; an endpoint is a scheme and a host. Caller, input and time are as in
    /// [`Iam::call`].
    pub fn presign(
        &self,
        caller: &str,
        operation: &str,
        input: &str,
        options: &str,
        now: i64,
    ) -> Result<String, Refusal> {
        let operation = registry::find(operation)?;
        let (caller, key) = Caller::from_json(caller, &self.account)?;
        let input = Value::of(read_input(input).map_err(|error| Error::validation(error.to_string()))?);
        check(operation.input, &input)?;
        let node = read_input(options)?;
        let options = Members::of(&node, "", &["ExpiresIn", "HttpMethod", "Credentials", "Region", "Endpoint"])?;
        let key = match options.get("Credentials") {
            // What stands in the place of an object may be a secret: it is not shown.
            Some(node) if !matches!(node.json, Json::Object(_)) => refuse("Credentials", "expected an object")?,
            Some(node) => Key::read(&Members::of(node, "Credentials", &Key::MEMBERS)?)?,
            None => Key::of_caller(&self.account, &caller, key.as_deref())?,
        };
        let (endpoint, region) = place(&self.account.partition, &options)?;
        let host = match endpoint.split_once("://") {
            Some((_, host)) => host,
            None => refuse("Endpoint", "expected a URL")?,
        };
        let date: String = format_seconds(now).chars().filter(|c| !matches!(c, '-' | ':')).collect();
        let signer = Signer {
            access_key_id: &key.id,
            secret_access_key: &key.secret,
            session_token: key.token.as_deref(),
            date: &date,
            region: &region,
            service: "iam",
        };
        let request = Request {
            method: options.string("HttpMethod")?.unwrap_or("POST"),
            path: "/",
            query: query::pairs(operation, &input),
            headers: &[("host", host)],
            payload: &hash(b""),
        };
        let query = signer.presigned_query(request, lifetime(&options)?);
        Ok([&endpoint, "/?", &*query].concat())
    }
}

/// What signs. It holds a secret, so there is no way to print it.
struct Key {
    id: String,
    secret: String,
    token: Option<String>,
}

impl Key {
    const MEMBERS: [&str; 3] = ["accessKeyId", "secretAccessKey", "sessionToken"];

    fn read(members: &Members) -> Input<Key> {
        let required = |name: &str| match members.string(name)? {
            Some(text) if !text.is_empty() => Ok(text.to_string()),
            _ => refuse(&members.path_of(name), "is missing"),
        };
        let token = members.string("sessionToken")?.map(str::to_string);
        Ok(Key { id: required("accessKeyId")?, secret: required("secretAccessKey")?, token })
    }

    /// The key that the caller names, or its first active one.
    fn of_caller(account: &Account, caller: &Caller, named: Option<&str>) -> Input<Key> {
        let owner = match caller {
            Caller::Root => Some(Credentials::ROOT),
            Caller::User(name) => account.users.by_name(name).map(|user| &*user.id),
            Caller::Other(_) => None,
        };
        let row = owner.and_then(|owner| account.credentials.get(owner));
        match row.and_then(|row| row.access_keys.iter().find(|key| named.map_or(key.active, |id| &*key.id == id))) {
            Some(key) => Ok(Key { id: key.id.to_string(), secret: key.secret.0.to_string(), token: None }),
            None => {
                let problem =
                    "the caller has no active access key in the account; give { accessKeyId, secretAccessKey }";
                refuse("Credentials", problem)
            }
        }
    }
}

/// Endpoint and region: those that are given, else those of the partition.
fn place(partition: &str, options: &Members) -> Input<(String, String)> {
    let own = HOSTS.iter().find(|(known, ..)| *known == partition);
    let given = |name: &str, own: Option<String>| match options.string(name)?.map(str::to_string).or(own) {
        Some(text) if text.is_empty() => refuse(name, "is empty"),
        Some(text) => Ok(text),
        None => refuse(name, ["is missing, and not known for partition ", partition].concat()),
    };
    let endpoint = given("Endpoint", own.map(|(_, host, _)| ["https://", host].concat()))?;
    let region = given("Region", region_of(partition).map(str::to_string))?;
    Ok((endpoint, region))
}

fn lifetime(options: &Members) -> Input<u32> {
    let seconds = options.read("ExpiresIn", "a number of seconds from 1 to 604800", |node| match &node.json {
        Json::Number(lexeme) => lexeme.parse().ok().filter(|seconds| (1..=LONGEST).contains(seconds)),
        _ => None,
    })?;
    Ok(seconds.unwrap_or(LIFETIME))
}
