//! Signatures: AWS's published examples, and the URLs that boto3 makes of calls.

use iamlet::iam::{Iam, Refusal};
use iamlet::keys::sigv4::{Request, Signer, UNSIGNED_PAYLOAD, hash};
use iamlet::operation::Operation;
use iamlet::protocol::query::pairs;
use iamlet::shape::{ANY_INTEGER, ANY_TEXT, List, Member, Shape, Structure, Value};
use serde_json::{Value as Json, json};

/// The credentials of AWS's examples: the first for signing, the second for S3.
const ID: &str = "AKIDEXAMPLE";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const S3_ID: &str = "AKIAIOSFODNN7EXAMPLE";
const S3_SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";

/// 2015-08-30T12:36:00Z in milliseconds.
const NOW: i64 = 1_440_938_160_000;

fn owned(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(name, value)| (name.to_string(), value.to_string())).collect()
}

#[test]
fn the_example_of_a_signed_header() {
    let request = Request {
        method: "GET",
        path: "/",
        query: owned(&[("Version", "2010-05-08"), ("Action", "ListUsers")]),
        headers: &[
            ("content-type", "  application/x-www-form-urlencoded;   charset=utf-8 "),
            ("host", "iam.amazonaws.com"),
            ("x-amz-date", "20150830T123600Z"),
        ],
        payload: &hash(b""),
    };
    let canonical = "GET\n/\nAction=ListUsers&Version=2010-05-08\n\
        content-type:application/x-www-form-urlencoded; charset=utf-8\n\
        host:iam.amazonaws.com\n\
        x-amz-date:20150830T123600Z\n\n\
        content-type;host;x-amz-date\n\
        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    assert_eq!(request.canonical(), canonical);
    assert_eq!(hash(canonical.as_bytes()), "f536975d06c0309214f805bb90ccff089219ecd68b2577efef23edd43b7e1a59");
    let signer = Signer {
        access_key_id: ID,
        secret_access_key: SECRET,
        session_token: None,
        date: "20150830T123600Z",
        region: "us-east-1",
        service: "iam",
    };
    assert_eq!(signer.signature(&request), "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");
}

#[test]
fn the_example_of_a_signed_query() {
    let request = Request {
        method: "GET",
        path: "/test.txt",
        query: Vec::new(),
        headers: &[("host", "examplebucket.s3.amazonaws.com")],
        payload: UNSIGNED_PAYLOAD,
    };
    let signer = Signer {
        access_key_id: S3_ID,
        secret_access_key: S3_SECRET,
        session_token: None,
        date: "20130524T000000Z",
        region: "us-east-1",
        service: "s3",
    };
    assert_eq!(
        signer.presigned_query(request, 86400),
        "X-Amz-Algorithm=AWS4-HMAC-SHA256\
         &X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request\
         &X-Amz-Date=20130524T000000Z&X-Amz-Expires=86400&X-Amz-SignedHeaders=host\
         &X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"
    );
}

/// Calls, and the URLs that boto3 1.44.8 makes of them at that time with those credentials.
fn urls() -> [(&'static str, Json, Json, &'static str); 4] {
    [
        (
            "ListUsers",
            json!({}),
            json!({}),
            "https://iam.amazonaws.com/\
             ?Action=ListUsers&Version=2010-05-08\
             &X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20150830%2Fus-east-1%2Fiam%2Faws4_request\
             &X-Amz-Date=20150830T123600Z&X-Amz-Expires=3600\
             &X-Amz-SignedHeaders=host\
             &X-Amz-Signature=4a13239720b55115f79f66f8cb84d51b6c631c6b96df88966afc2ea05142d4ed",
        ),
        (
            "CreateUser",
            json!({
                "UserName": "Bob",
                "Path": "/a~b/",
                "Tags": [{ "Key": "k", "Value": "v é+/=" }, { "Key": "l", "Value": "" }],
            }),
            json!({ "ExpiresIn": 60, "HttpMethod": "GET" }),
            "https://iam.amazonaws.com/\
             ?Action=CreateUser&Version=2010-05-08&UserName=Bob&Path=%2Fa~b%2F&Tags.member.1.Key=k&Tags.member.1.Value=v%20%C3%A9%2B%2F%3D&Tags.member.2.Key=l&Tags.member.2.Value=\
             &X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20150830%2Fus-east-1%2Fiam%2Faws4_request\
             &X-Amz-Date=20150830T123600Z&X-Amz-Expires=60\
             &X-Amz-SignedHeaders=host\
             &X-Amz-Signature=0f275a372e9861bfd96fe9e3e87c519c61b51ee604ebe7c7425c2a1b65f0034e",
        ),
        (
            "TagUser",
            json!({ "UserName": "Bob", "Tags": [] }),
            json!({ "ExpiresIn": 60, "Credentials": { "sessionToken": "FQoGZXIvYXdzE/token==" } }),
            "https://iam.amazonaws.com/\
             ?Action=TagUser&Version=2010-05-08&UserName=Bob&Tags=\
             &X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20150830%2Fus-east-1%2Fiam%2Faws4_request\
             &X-Amz-Date=20150830T123600Z&X-Amz-Expires=60\
             &X-Amz-SignedHeaders=host&X-Amz-Security-Token=FQoGZXIvYXdzE%2Ftoken%3D%3D\
             &X-Amz-Signature=d1b25c443b6cdc19641f2f7db6e4735c6862e565f15323f9d37239e9dd54501c",
        ),
        (
            "PutUserPolicy",
            json!({
                "UserName": "Bob",
                "PolicyName": "p",
                "PolicyDocument": "{\n \"Statement\": [{\"Resource\": \"é*?&#%\"}]}",
            }),
            json!({ "ExpiresIn": 604_800, "HttpMethod": "GET" }),
            "https://iam.amazonaws.com/\
             ?Action=PutUserPolicy&Version=2010-05-08&UserName=Bob&PolicyName=p&PolicyDocument=%7B%0A%20%22Statement%22%3A%20%5B%7B%22Resource%22%3A%20%22%C3%A9%2A%3F%26%23%25%22%7D%5D%7D\
             &X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIDEXAMPLE%2F20150830%2Fus-east-1%2Fiam%2Faws4_request\
             &X-Amz-Date=20150830T123600Z&X-Amz-Expires=604800\
             &X-Amz-SignedHeaders=host\
             &X-Amz-Signature=eab783012e97d0395b76f49eca8c83bdad43766b1fb206985b5efcffb81e8297",
        ),
    ]
}

#[test]
fn urls_are_those_of_boto3() {
    let iam = open("{}");
    for (operation, input, mut options, url) in urls() {
        options["Credentials"]["accessKeyId"] = ID.into();
        options["Credentials"]["secretAccessKey"] = SECRET.into();
        let made = iam.presign("", operation, &input.to_string(), &options.to_string(), NOW);
        assert_eq!(made.expect("a URL"), url, "{operation}");
    }
}

/// Credentials as the account keeps them: an inactive key, an active one and another.
fn kept(owner: &str, of: &str) -> String {
    let key = |id: &str, active: bool| json!({ "id": id, "secret": SECRET, "created": 0, "active": active });
    let keys = json!([key(&format!("{of}0"), false), key(&format!("{of}1"), true), key(&format!("{of}2"), true)]);
    let row = json!({
        "id": owner, "access_keys": keys, "signing_certificates": [], "ssh_keys": [], "service_credentials": [],
    });
    format!("{}\n", json!(["credentials", owner, row]))
}

#[test]
fn the_callers_first_active_key_signs() {
    let mut iam = open("{}");
    iam.call("", "CreateUser", r#"{"UserName":"Bob"}"#, NOW).expect("a user");
    let user = iam.call("", "GetUser", r#"{"UserName":"Bob"}"#, NOW).expect("the user").output;
    let user: Json = serde_json::from_str(&user).expect("JSON");
    let id = user["User"]["UserId"].as_str().expect("an id");
    let rows = kept("root", "AKIAROOT") + &kept(id, "AKIABOB");
    let iam = Iam::restore("{}", &iam.snapshot(), &rows).expect("an account");
    let signed = |caller: &str| iam.presign(caller, "GetUser", "{}", "{}", NOW);
    for (caller, id) in [("", "AKIAROOT1"), (r#"{"userName":"bob"}"#, "AKIABOB1")] {
        let url = signed(caller).expect("a URL");
        assert!(url.contains(&format!("&X-Amz-Credential={id}%2F20150830%2Fus-east-1%2Fiam%2F")), "{url}");
    }
    for caller in [r#"{"userName":"Eve"}"#, r#"{"arn":"arn:aws:sts::123456789012:assumed-role/r/s"}"#] {
        assert_refused(signed(caller), "Credentials: the caller has no active access key in the account");
    }
}

#[test]
fn partitions_have_hosts_of_their_own() {
    let credentials = json!({ "accessKeyId": ID, "secretAccessKey": SECRET });
    let url = |partition: &str, options: Json| {
        let mut options = options;
        options["Credentials"] = credentials.clone();
        open(&json!({ "partition": partition }).to_string()).presign("", "GetUser", "{}", &options.to_string(), NOW)
    };
    let china = url("aws-cn", json!({})).expect("a URL");
    assert!(china.starts_with("https://iam.cn-north-1.amazonaws.com.cn/?Action=GetUser"), "{china}");
    assert!(china.contains("%2Fcn-north-1%2Fiam%2F"), "{china}");
    let given = url("aws", json!({ "Region": "eu-west-1", "Endpoint": "http://127.0.0.1:4599" })).expect("a URL");
    assert!(given.starts_with("http://127.0.0.1:4599/?Action=GetUser"), "{given}");
    assert!(given.contains("%2Feu-west-1%2Fiam%2F"), "{given}");
    assert_refused(url("aws-new", json!({})), "Endpoint: is missing, and not known for partition aws-new");
    assert_refused(url("aws-new", json!({ "Endpoint": "https://iam.new" })), "Region: is missing");
}

#[test]
fn what_cannot_be_called_has_no_url() {
    let iam = open("{}");
    let call = |operation: &str, input: &str| match iam.presign("", operation, input, "{}", NOW) {
        Err(Refusal::Call(error)) => error.message,
        other => panic!("{other:?}"),
    };
    assert_eq!(call("ListCats", "{}"), "IAM has no operation \"ListCats\"");
    assert_eq!(
        call("CreateUser", "{}"),
        "1 validation error detected: Value null at 'userName' failed to satisfy constraint: Member must not be null"
    );
    assert!(call("GetUser", r#"{"Name":"Bob"}"#).starts_with("Name: unknown member"));
}

#[test]
fn options_are_named_when_they_are_wrong() {
    let iam = open("{}");
    for (options, problem) in [
        (json!({ "ExpiresIn": 0 }), "ExpiresIn: expected a number of seconds from 1 to 604800"),
        (json!({ "ExpiresIn": 604_801 }), "ExpiresIn: expected"),
        (json!({ "ExpiresIn": 1.5 }), "ExpiresIn: expected"),
        (json!({ "Endpoint": "iam.amazonaws.com" }), "Endpoint: expected a URL"),
        (json!({ "HttpMethod": 1 }), "HttpMethod: expected a string"),
        (json!({ "Credentials": { "accessKeyId": ID } }), "Credentials.secretAccessKey: is missing"),
        (
            json!({ "Credentials": { "accessKeyId": "", "secretAccessKey": SECRET } }),
            "Credentials.accessKeyId: is missing",
        ),
        (json!({ "Expires": 1 }), "Expires: unknown member"),
    ] {
        let mut options = options;
        if options.get("Credentials").is_none() {
            options["Credentials"] = json!({ "accessKeyId": ID, "secretAccessKey": SECRET });
        }
        assert_refused(iam.presign("", "GetUser", "{}", &options.to_string(), NOW), problem);
    }
}

#[test]
fn each_shape_has_its_pairs() {
    const OF: &[Member] = &[
        member("Text", Shape::Text(&ANY_TEXT)),
        member("Number", Shape::Integer(&ANY_INTEGER)),
        member("Yes", Shape::Boolean),
        member("Date", Shape::Timestamp),
        member("Bytes", Shape::Blob),
        member("List", Shape::List(&List::of(Shape::Integer(&ANY_INTEGER)))),
        member("Map", Shape::Map(&ANY_TEXT, &Shape::Text(&ANY_TEXT))),
        member("Inner", Shape::Structure(&Structure { name: "Inner", doc: "", members: OF_INNER })),
    ];
    const OF_INNER: &[Member] = &[member(
        "Items",
        Shape::List(&List::of(Shape::Structure(&Structure { name: "Item", doc: "", members: OF_ITEM }))),
    )];
    const OF_ITEM: &[Member] = &[member("Name", Shape::Text(&ANY_TEXT))];
    const INPUT: Structure = Structure { name: "Input", doc: "", members: OF };
    const OPERATION: Operation = Operation {
        name: "Try",
        doc: "",
        input: &INPUT,
        output: None,
        errors: &[],
        pages: &[],
        run: |_, value| Ok(value),
    };
    let input = json!({
        "Inner": { "Items": [{ "Name": "a" }, {}, { "Name": "b" }] },
        "Map": { "x": "1", "y": "2" }, "List": [7, 8], "Bytes": "AP8=", "Date": 0, "Yes": true, "Number": -1, "Text": null,
    });
    let text = input.to_string();
    let node = iamlet::read_input(&text).expect("JSON");
    let expected = [
        ("Action", "Try"),
        ("Version", "2010-05-08"),
        ("Inner.Items.member.1.Name", "a"),
        ("Inner.Items.member.3.Name", "b"),
        ("Map.entry.1.key", "x"),
        ("Map.entry.1.value", "1"),
        ("Map.entry.2.key", "y"),
        ("Map.entry.2.value", "2"),
        ("List.member.1", "7"),
        ("List.member.2", "8"),
        ("Bytes", "AP8="),
        ("Date", "1970-01-01T00:00:00Z"),
        ("Yes", "true"),
        ("Number", "-1"),
    ];
    assert_eq!(pairs(&OPERATION, &Value::of(node)), owned(&expected));
}

const fn member(name: &'static str, shape: Shape) -> Member {
    Member { name, doc: "", required: false, shape }
}

fn open(options: &str) -> Iam {
    Iam::from_json(options).expect("an account opens")
}

fn assert_refused(result: Result<String, Refusal>, problem: &str) {
    let Err(Refusal::Options(error)) = result else { panic!("{result:?}") };
    let message = error.to_string();
    assert!(message.contains(problem), "expected {problem}, got {message}");
    assert!(!message.contains(SECRET), "{message}");
}
