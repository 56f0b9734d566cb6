import pack from "iamlet/data/service-reference";
import { init } from "iamlet/authorizer";
import { beforeAll, describe, expect, test } from "vitest";
import { readReference, reference } from "../engine/reference";
import { ready } from "../state/store";
import type { DraftKind } from "../state/workspace";
import { problemsOf } from "./problems";

beforeAll(async () => {
  await init();
  ready.value = true;
  reference.value = readReference(pack);
});

/** The findings of a text as `code at what is underlined`; of errors their first words. */
function found(text: string, kind: DraftKind): string[] {
  return problemsOf({ name: "P", text, kind }).map(({ from, to, severity, message }) => {
    const what = severity === "error" ? message : (/\((\w+)\)$/.exec(message)?.[1] ?? message);
    return `${what} at ${text.slice(from, to)}`;
  });
}

const V = '"Version":"2012-10-17"';
const statement = (members: string) => `{${V},"Statement":{${members}}}`;
const ALLOW = '"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"';

describe("errors of the engine stand at their place", () => {
  test.each<[string, string]>([
    ['{', "Not JSON: expected a member's name in double quotes, found the end of the text at {"],
    [`{${V},"Statement":[{${ALLOW},}]}`, "Statement[0]: not JSON: expected a member's name in double quotes, found `}` at }"],
    [statement('"Effect":"Allowed","Action":"s3:*","Resource":"*"'), 'Statement.Effect: expected "Allow" or "Deny", got "Allowed" at "Allowed"'],
    [statement(`${ALLOW},"Foo":1`), 'Statement.Foo: unknown element "Foo", expected one of Sid, Effect, Principal, NotPrincipal, Action, NotAction, Resource, NotResource, Condition at "Foo"'],
    [statement('"Effect":"Allow","Action":"s3:*"'), "Statement[0].Resource: a statement needs Resource in an identity-based policy at {"],
    ["[]", "Expected a policy document (an object), got a list at ["],
    ['"\ud800"', "Half of a surrogate pair stands here: this is no character. at \ud800"],
  ])("%s", (text, expected) => expect(found(text, "identity")).toContain(expected));

  test("a document beyond 4 MiB", () => {
    const [problem] = problemsOf({ name: "P", text: `"${"x".repeat(5_000_000)}"`, kind: "identity" });
    expect(problem?.message).toMatch(/more than 4194304/);
  });
});

describe("nothing is found", () => {
  test.each<[string, DraftKind]>([
    ["", "identity"],
    [statement(ALLOW), "identity"],
    [statement('"Effect":"Allow","Action":["s3:ListBucket","s3:GetObject"],"Resource":["arn:aws:s3:::b","arn:aws:s3:::b/*"]'), "identity"],
    [statement('"Effect":"Allow","Action":"*","Resource":"*"'), "scp"],
    [statement('"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"'), "trust"],
    [statement(`${ALLOW},"Condition":{"StringLike":{"aws:PrincipalTag/team":"a*"},"Null":{"aws:SourceIp":"true"}}`), "identity"],
    [statement('"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${aws:username}/*"'), "identity"],
    [statement('"Effect":"Allow","Action":"iam:PassRole","Resource":"*","Condition":{"StringEquals":{"iam:PassedToService":"ec2.amazonaws.com"}}'), "identity"],
    [statement('"Effect":"Deny","Action":"*","Resource":"*","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}'), "identity"],
    [statement(`${ALLOW},"Condition":{"IpAddress":{"aws:SourceIp":["203.0.113.0/24","2001:db8::/32"]},"DateLessThan":{"aws:CurrentTime":"2026-01-31T00:00:00Z"},"NumericLessThan":{"aws:MultiFactorAuthAge":3600}}`), "identity"],
    [statement('"Effect":"Allow","Action":"secretsmanager:GetSecretValue","Resource":"*","Condition":{"StringEquals":{"secretsmanager:ResourceTag/team":"a"}}'), "identity"],
    [statement('"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::b"'), "identity"],
  ])("%s as %s", (text, kind) => expect(found(text, kind)).toEqual([]));
});

describe("findings stand at their place, with their code", () => {
  const condition = (text: string) => statement(`${ALLOW},"Condition":${text}`);
  const action = (text: string) => statement(`"Effect":"Allow","Action":${text},"Resource":"*"`);
  const principal = (effect: string, text: string) => statement(`"Effect":"${effect}",${text},"Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"`);
  test.each<[string, string, DraftKind?]>([
    ["MISSING_VERSION at {", `{"Statement":{${ALLOW}}}`],
    ["MalformedPolicyDocument at {", `{"Version":"2008-10-17","Statement":{${ALLOW}}}`],
    ["MalformedPolicyDocument at {", statement('"Effect":"Allow","Principal":"*","Action":"s3:*"'), "trust"],
    ['MalformedPolicyDocument at "foo"', statement('"Effect":"Allow","Action":"s3:GetObject","Resource":"foo"')],
    ["POLICY_SIZE_EXCEEDS_SCP_QUOTA at {", statement(`${ALLOW},"Sid":"${"x".repeat(5200)}"`), "scp"],
    ["POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA at {", statement(`${ALLOW},"Sid":"${"x".repeat(6200)}"`)],
    ['EMPTY_SID_VALUE at ""', statement(`"Sid":"",${ALLOW}`)],
    ['UNIQUE_SIDS_REQUIRED at "A"', `{${V},"Statement":[{"Sid":"A",${ALLOW}},{"Sid":"A",${ALLOW}}]}`],
    ['UNSUPPORTED_SID at "a b"', statement(`"Sid":"a b",${ALLOW}`)],
    ["EMPTY_ARRAY_ACTION at []", action("[]")],
    ["EMPTY_ARRAY_RESOURCE at []", statement('"Effect":"Allow","Action":"s3:GetObject","Resource":[]')],
    ["EMPTY_ARRAY_PRINCIPAL at []", principal("Allow", '"Principal":{"AWS":[]}'), "resource"],
    ["EMPTY_OBJECT_PRINCIPAL at {}", principal("Allow", '"Principal":{}'), "resource"],
    ["EMPTY_OBJECT_CONDITION at {}", condition("{}")],
    ['VARIABLE_UNSUPPORTED_IN_VERSION at "arn:aws:s3:::${aws:username}/*"', '{"Version":"2008-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::${aws:username}/*"}}'],
    ['VARIABLE_UNSUPPORTED_IN_ELEMENT at "s3:${x}"', action('"s3:${x}"')],
    ['MISSING_BRACE_IN_VARIABLE at "arn:aws:s3:::b/${aws:username"', statement('"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${aws:username"')],
    ['EMPTY_VARIABLE at "arn:aws:s3:::b/${}"', statement('"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/${}"')],
    ['INVALID_ACTION at "GetObject"', action('"GetObject"')],
    ['WILDCARD_IN_SERVICE_NAME at "*:GetObject"', action('"*:GetObject"')],
    ['REDUNDANT_ACTION at "s3:GetObject"', action('["s3:Get*","s3:GetObject"]')],
    ['REDUNDANT_ACTION at "S3:getobject"', action('["s3:GetObject","S3:getobject"]')],
    ['REDUNDANT_RESOURCE at "arn:aws:s3:::b/x"', statement('"Effect":"Allow","Action":"s3:GetObject","Resource":["arn:aws:s3:::b/x","arn:aws:s3:::b/*"]')],
    ['INVALID_ARN_PREFIX at "bucket"', statement('"Effect":"Allow","Action":"s3:GetObject","Resource":"bucket"'), "scp"],
    ['MISSING_ARN_FIELD at "arn:aws:s3"', statement('"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3"'), "scp"],
    ['INVALID_ARN_ACCOUNT at "arn:aws:sqs:eu-west-1:123:q"', statement('"Effect":"Allow","Action":"sqs:SendMessage","Resource":"arn:aws:sqs:eu-west-1:123:q"')],
    ['PASS_ROLE_WITH_STAR_IN_RESOURCE at "*"', action('"iam:PassRole"')],
    ['PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE at "*"', action('"iam:*"')],
    ['PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION at "*"', statement('"Effect":"Allow","NotAction":"s3:*","Resource":"*"')],
    ['PASS_ROLE_WITH_NOT_RESOURCE at "arn:aws:iam::123456789012:role/a"', statement('"Effect":"Allow","Action":"iam:PassRole","NotResource":"arn:aws:iam::123456789012:role/a"')],
    ['ALLOW_WITH_NOT_PRINCIPAL at "NotPrincipal"', principal("Allow", '"NotPrincipal":{"AWS":"123456789012"}'), "resource"],
    ['UNSUPPORTED_WILDCARD_IN_PRINCIPAL at "arn:aws:iam::*:root"', principal("Allow", '"Principal":{"AWS":"arn:aws:iam::*:root"}'), "resource"],
    ['INVALID_USER_REFERENCE at "AIDAEXAMPLEEXAMPLE123"', principal("Allow", '"Principal":{"AWS":"AIDAEXAMPLEEXAMPLE123"}'), "resource"],
    ['RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL at "sns.amazonaws.com"', principal("Allow", '"Principal":{"Service":"sns.amazonaws.com"}'), "resource"],
    ['MISSING_GITHUB_REPO_CONDITION_KEY at "arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"', statement('"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com"},"Action":"sts:AssumeRoleWithWebIdentity"'), "trust"],
    ['MISMATCHED_ACTION_FOR_PRINCIPAL at "arn:aws:iam::123456789012:saml-provider/p"', statement('"Effect":"Allow","Principal":{"Federated":"arn:aws:iam::123456789012:saml-provider/p"},"Action":"sts:AssumeRoleWithWebIdentity"'), "trust"],
    ['INVALID_CONDITION_OPERATOR at "StringEqual"', condition('{"StringEqual":{"aws:username":"a"}}')],
    ['NULL_WITH_IF_EXISTS at "NullIfExists"', condition('{"NullIfExists":{"aws:username":"true"}}')],
    ['NULL_WITH_QUALIFIER at "ForAllValues:Null"', condition('{"ForAllValues:Null":{"aws:TagKeys":"false"}}')],
    ['WILDCARD_WITHOUT_LIKE_OPERATOR at "a*"', condition('{"StringEquals":{"aws:username":"a*"}}')],
    ['TYPE_MISMATCH_BOOLEAN at "yes"', condition('{"Bool":{"aws:SecureTransport":"yes"}}')],
    ['TYPE_MISMATCH_NUMBER at "ten"', condition('{"NumericLessThan":{"aws:MultiFactorAuthAge":"ten"}}')],
    ['TYPE_MISMATCH_DATE at "tomorrow"', condition('{"DateLessThan":{"aws:CurrentTime":"tomorrow"}}')],
    ['TYPE_MISMATCH_IP_RANGE at "10.0.0/8"', condition('{"IpAddress":{"aws:SourceIp":"10.0.0/8"}}')],
    ['TYPE_MISMATCH at "maybe"', condition('{"Null":{"aws:SourceIp":"maybe"}}')],
    ['INVALID_CONDITION_KEY_FORMAT at "SourceIp"', condition('{"IpAddress":{"SourceIp":"10.0.0.0/8"}}')],
    ['MISSING_TAG_KEY_IN_CONDITION at "aws:RequestTag/"', condition('{"StringEquals":{"aws:RequestTag/":"a"}}')],
    ['DUPLICATE_KEYS_WITH_DIFFERENT_CASE at "AWS:username"', condition('{"StringEquals":{"aws:username":"a","AWS:username":"b"}}')],
    ["EMPTY_ARRAY_CONDITION at []", condition('{"StringEquals":{"aws:username":[]}}')],
    ['FORALLVALUES_WITHOUT_NULL_CHECK at "ForAllValues:StringEquals"', condition('{"ForAllValues:StringEquals":{"aws:TagKeys":"a"}}')],
    ['BAD_PATTERN_FOR_MFA at "Bool"', statement('"Effect":"Deny","Action":"*","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"false"}}')],
    ['UNSUPPORTED_GLOBAL_CONDITION_KEY at "aws:ARN"', condition('{"ArnLike":{"aws:ARN":"arn:aws:iam::123456789012:user/a"}}')],
    ['UNTRUSTWORTHY_CONDITION_KEY at "aws:Referer"', condition('{"StringEquals":{"aws:Referer":"x"}}')],
    ['INVALID_SERVICE_IN_ACTION at "dyanmodb:GetItem"', action('"dyanmodb:GetItem"')],
    ['INVALID_ACTION at "s3:GetObjct"', action('"s3:GetObjct"')],
    ['INVALID_ACTION at "s3:Fetch*"', action('"s3:Fetch*"')],
    ['RESOURCE_MISMATCH at "s3:GetObject"', statement('"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b"')],
    ['RESOURCE_MISMATCH at "s3:ListBucket"', statement('"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::b/*"')],
    ['ACTION_NEEDS_STAR at "ec2:DescribeInstances"', statement('"Effect":"Allow","Action":"ec2:DescribeInstances","Resource":"arn:aws:ec2:eu-west-1:123456789012:instance/i-1"')],
    ['INVALID_GLOBAL_CONDITION_KEY at "aws:SourceIP4"', condition('{"IpAddress":{"aws:SourceIP4":"10.0.0.0/8"}}')],
    ['INVALID_SERVICE_CONDITION_KEY at "s3:prefixx"', condition('{"StringEquals":{"s3:prefixx":"a"}}')],
    ['MISSING_QUALIFIER at "aws:TagKeys"', condition('{"StringEquals":{"aws:TagKeys":"a"}}')],
    ['FORALLVALUES_WITH_SINGLE_VALUED_KEY at "ForAllValues:StringEquals"', condition('{"ForAllValues:StringEquals":{"aws:username":"a"}}')],
    ['TYPE_MISMATCH at "NumericEquals"', condition('{"NumericEquals":{"aws:SourceIp":"1"}}')],
  ])("%s", (expected, text, kind = "identity") => expect(found(text, kind)).toContain(expected));
});

test("what the data does not know is a warning with the data's date and what may have been meant", () => {
  const [problem] = problemsOf({ name: "P", text: statement('"Effect":"Allow","Action":"s3:GetObjct","Resource":"*"'), kind: "identity" });
  expect(problem).toMatchObject({ severity: "warning", message: expect.stringMatching(/2026-09-26\. Did you mean s3:GetObject\? \(INVALID_ACTION\)/) });
});

test("the way out of the mistake of buckets and objects is written out", () => {
  const [problem] = problemsOf({ name: "P", text: statement('"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b"'), kind: "identity" });
  expect(problem?.message).toContain("Add arn:aws:s3:::b/*");
});

test("without the data no service is said to be unknown", () => {
  const known = reference.value;
  reference.value = null;
  expect(found(statement('"Effect":"Allow","Action":"dyanmodb:GetItem","Resource":"*"'), "identity")).toEqual([]);
  reference.value = known;
});
