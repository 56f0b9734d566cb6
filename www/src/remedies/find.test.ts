import { init } from "iamlet/authorizer";
import { beforeAll, describe, expect, it } from "vitest";
import { explain } from "../engine/question";
import type { Workspace } from "../state/workspace";
import { findRemedies } from "./find";
import { BOB, FULL, OBJECT, allow, deny, draft, notIf, onlyIf, scene } from "./scenes";
import { budgetOf } from "./search";
import { whyNothing } from "./words";

beforeAll(() => init());

const SESSION = "arn:aws:sts::123456789012:assumed-role/Dev/ann";
const ROLE = "arn:aws:iam::123456789012:role/Ops";
const KEY = "arn:aws:kms:us-east-1:123456789012:key/1234";
const home = draft("identity", "Home", [allow({ Resource: "arn:aws:s3:::home/${aws:username}/*" })]);

/** What keeps the request from being allowed, the workspace, and the first remedy. */
type Row = readonly [about: string, workspace: Workspace, first: string];

/** Conditions of the one Allow, and what they ask of the context. */
const conditions: readonly Row[] = [
  ["StringEquals, missing", scene({ policies: [onlyIf({ StringEquals: { "aws:PrincipalOrgID": "o-1234" } })] }), "Add the context key aws:PrincipalOrgID with o-1234."],
  ["StringEquals, another value", scene({ policies: [onlyIf({ StringEquals: { "aws:PrincipalTag/team": ["red", "blue"] } })], context: { "aws:PrincipalTag/team": "green" } }), "Change the context key aws:PrincipalTag/team to red."],
  ["StringEqualsIgnoreCase", scene({ policies: [onlyIf({ StringEqualsIgnoreCase: { "s3:x": "Red" } })] }), "Add the context key s3:x with Red."],
  ["StringNotEquals", scene({ policies: [onlyIf({ StringNotEquals: { "s3:x": "example" } })], context: { "s3:x": "example" } }), "Change the context key s3:x to another."],
  ["StringNotEqualsIgnoreCase", scene({ policies: [onlyIf({ StringNotEqualsIgnoreCase: { "s3:x": "Example" } })], context: { "s3:x": "example" } }), "Change the context key s3:x to another."],
  ["StringLike with a run", scene({ policies: [onlyIf({ StringLike: { "s3:prefix": "home/*" } })] }), "Add the context key s3:prefix with home/example."],
  ["StringLike with a variable", scene({ policies: [onlyIf({ StringLike: { "s3:prefix": "${aws:username}/*" } })] }), "Add the context key s3:prefix with Bob/example."],
  ["StringLike of regions", scene({ policies: [onlyIf({ StringLike: { "aws:RequestedRegion": "eu-*" } })] }), "Change the context key aws:RequestedRegion to eu-central-1."],
  ["StringNotLike", scene({ policies: [onlyIf({ StringNotLike: { "s3:prefix": "secret*" } })], context: { "s3:prefix": "secret/x" } }), "Change the context key s3:prefix to example."],
  ["StringLike escaped", scene({ policies: [onlyIf({ StringLike: { "s3:prefix": "a${*}b" } })] }), "Add the context key s3:prefix with a*b."],
  ["a default of a variable", scene({ policies: [onlyIf({ StringEquals: { "s3:prefix": "${aws:PrincipalTag/team, 'all'}" } })] }), "Add the context key s3:prefix with all."],
  ["Bool", scene({ policies: [onlyIf({ Bool: { "aws:MultiFactorAuthPresent": "true" } })] }), "Add the context key aws:MultiFactorAuthPresent with true."],
  ["Bool of what is filled in", scene({ policies: [onlyIf({ Bool: { "aws:SecureTransport": "false" } })] }), "Change the context key aws:SecureTransport to false."],
  ["NumericLessThan", scene({ policies: [onlyIf({ NumericLessThan: { "s3:max-keys": "10" } })], context: { "s3:max-keys": "100" } }), "Change the context key s3:max-keys to 9."],
  ["NumericLessThanEquals", scene({ policies: [onlyIf({ NumericLessThanEquals: { "s3:max-keys": 10 } })] }), "Add the context key s3:max-keys with 10."],
  ["NumericGreaterThan", scene({ policies: [onlyIf({ NumericGreaterThan: { "s3:max-keys": "10" } })] }), "Add the context key s3:max-keys with 11."],
  ["NumericGreaterThanEquals", scene({ policies: [onlyIf({ NumericGreaterThanEquals: { "s3:max-keys": "2.5" } })] }), "Add the context key s3:max-keys with 2.5."],
  ["NumericEquals", scene({ policies: [onlyIf({ NumericEquals: { "s3:max-keys": "10" } })] }), "Add the context key s3:max-keys with 10."],
  ["NumericNotEquals", scene({ policies: [onlyIf({ NumericNotEquals: { "s3:max-keys": "10" } })], context: { "s3:max-keys": "10" } }), "Change the context key s3:max-keys to 11."],
  ["two bounds of a key", scene({ policies: [onlyIf({ NumericGreaterThan: { "s3:max-keys": "10" }, NumericLessThan: { "s3:max-keys": "20" } })] }), "Add the context key s3:max-keys with 11."],
  ["DateLessThan", scene({ policies: [onlyIf({ DateLessThan: { "aws:CurrentTime": "2020-01-01T00:00:00Z" } })] }), "Change the context key aws:CurrentTime to 2019-12-31T23:59:59Z."],
  ["DateGreaterThan", scene({ policies: [onlyIf({ DateGreaterThan: { "aws:TokenIssueTime": "2020-01-01T00:00:00+01:00" } })] }), "Add the context key aws:TokenIssueTime with 2019-12-31T23:00:01Z."],
  ["DateEquals", scene({ policies: [onlyIf({ DateEquals: { "aws:TokenIssueTime": "2020-05" } })] }), "Add the context key aws:TokenIssueTime with 2020-05-01T00:00:00Z."],
  ["DateNotEquals", scene({ policies: [onlyIf({ DateNotEquals: { "aws:TokenIssueTime": "2020-01-01T00:00:00Z" } })], context: { "aws:TokenIssueTime": "2020-01-01T00:00:00Z" } }), "Change the context key aws:TokenIssueTime to 2020-01-01T00:00:01Z."],
  ["epoch seconds", scene({ policies: [onlyIf({ NumericLessThan: { "aws:EpochTime": "1600000000" } })] }), "Change the context key aws:EpochTime to 1599999999."],
  ["IpAddress", scene({ policies: [onlyIf({ IpAddress: { "aws:SourceIp": "10.1.2.3/16" } })] }), "Add the context key aws:SourceIp with 10.1.0.1."],
  ["IpAddress of version 6", scene({ policies: [onlyIf({ IpAddress: { "aws:SourceIp": "2001:db8:1234::/48" } })] }), "Add the context key aws:SourceIp with 2001:db8:1234::1."],
  ["NotIpAddress", scene({ policies: [onlyIf({ NotIpAddress: { "aws:SourceIp": ["203.0.113.0/24", "10.0.0.0/8"] } })], context: { "aws:SourceIp": "10.0.0.9" } }), "Change the context key aws:SourceIp to 198.51.100.1."],
  ["ArnLike", scene({ policies: [onlyIf({ ArnLike: { "aws:SourceArn": "arn:aws:sns:*:123456789012:topic-*" } })] }), "Add the context key aws:SourceArn with arn:aws:sns:us-east-1:123456789012:topic-example."],
  ["ArnNotEquals", scene({ policies: [onlyIf({ ArnNotEquals: { "aws:SourceArn": "arn:aws:sns:us-east-1:1:t" } })], context: { "aws:SourceArn": "arn:aws:sns:us-east-1:1:t" } }), "Change the context key aws:SourceArn to arn:aws:iam::111122223333:role/another."],
  ["ArnEquals of the principal", scene({ policies: [onlyIf({ ArnEquals: { "aws:PrincipalArn": "arn:aws:iam::123456789012:role/Ops" } })] }), "Ask as the principal arn:aws:iam::123456789012:role/Ops."],
  ["Null, to be absent", scene({ policies: [onlyIf({ Null: { "s3:x": "true" } })], context: { "s3:x": "1" } }), "Take the context key s3:x away."],
  ["Null, to be present", scene({ policies: [onlyIf({ Null: { "aws:SourceVpce": "false" } })] }), "Add the context key aws:SourceVpce with vpce-1a2b3c4d."],
  ["Null of a key with a value", scene({ policies: [onlyIf({ Null: { "s3:x": "false" }, StringEquals: { "s3:x": "v" } })] }), "Add the context key s3:x with v."],
  ["BinaryEquals", scene({ policies: [onlyIf({ BinaryEquals: { "x:key": "aGVsbG8=" } })] }), "Add the context key x:key with hello."],
  ["IfExists", scene({ policies: [onlyIf({ StringEqualsIfExists: { "ec2:type": "t3" } })], context: { "ec2:type": "m5" } }), "Change the context key ec2:type to t3."],
  ["ForAnyValue, none", scene({ policies: [onlyIf({ "ForAnyValue:StringEquals": { "aws:TagKeys": ["a"] } })] }), 'Add the context key aws:TagKeys with "a".'],
  ["ForAnyValue, others", scene({ policies: [onlyIf({ "ForAnyValue:StringEquals": { "aws:TagKeys": ["a"] } })], context: { "aws:TagKeys": ["b"] } }), 'Change the context key aws:TagKeys to ["b", "a"].'],
  ["ForAllValues, one too many", scene({ policies: [onlyIf({ "ForAllValues:StringEquals": { "aws:TagKeys": ["a", "b"] } })], context: { "aws:TagKeys": ["a", "c"] } }), 'Change the context key aws:TagKeys to "a".'],
  ["a list without qualifier", scene({ policies: [onlyIf({ StringEquals: { "aws:TagKeys": "a" } })], context: { "aws:TagKeys": ["a"] } }), "Change the context key aws:TagKeys to a."],
  ["two keys", scene({ policies: [onlyIf({ Bool: { "aws:MultiFactorAuthPresent": "true" }, StringEquals: { "s3:x": "v" } })] }), "Allow s3:GetObject on this resource in the identity policy “Base”."],
];

const denies: readonly Row[] = [
  ["NotIpAddress", scene({ policies: notIf({ NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" } }), context: { "aws:SourceIp": "203.0.113.9" } }), "Change the context key aws:SourceIp to 10.0.0.1."],
  ["a region lock", scene({ policies: notIf({ StringNotEquals: { "aws:RequestedRegion": ["eu-west-1"] } }, "scp").concat(draft("scp", "FullAWSAccess", allow({ Action: "*" }))) }), "Change the context key aws:RequestedRegion to eu-west-1."],
  ["a Bool that is filled in", scene({ principal: SESSION, policies: notIf({ Bool: { "aws:MultiFactorAuthPresent": "false" } }) }), "Change the context key aws:MultiFactorAuthPresent to true."],
  ["BoolIfExists without the key", scene({ policies: notIf({ BoolIfExists: { "aws:MultiFactorAuthPresent": "false" } }) }), "Add the context key aws:MultiFactorAuthPresent with true."],
  ["Null of the MFA age", scene({ policies: notIf({ Null: { "aws:MultiFactorAuthAge": "true" } }) }), "Add the context key aws:MultiFactorAuthAge with 60."],
  ["IpAddress", scene({ policies: notIf({ IpAddress: { "aws:SourceIp": "0.0.0.0/0" } }), context: { "aws:SourceIp": "1.1.1.1" } }), "Change the context key aws:SourceIp to 2001:db8::1."],
  ["StringEquals", scene({ policies: notIf({ StringEquals: { "s3:x": "v" } }), context: { "s3:x": "v" } }), "Change the context key s3:x to example."],
  ["ForAllValues, vacuously", scene({ policies: notIf({ "ForAllValues:StringEquals": { "aws:TagKeys": "a" } }) }), 'Add the context key aws:TagKeys with "example".'],
  ["an organization", scene({ policies: notIf({ StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-1" } }, "resource").map((policy) => (policy.kind === "resource" ? draft("resource", "Guard", [deny({ Principal: "*", Condition: { StringNotEqualsIfExists: { "aws:PrincipalOrgID": "o-1" } } })]) : policy)) }), "Add the context key aws:PrincipalOrgID with o-1."],
  ["a list of actions", scene({ policies: [draft("identity", "P", [allow(), deny({ Action: ["s3:getobject", "s3:PutObject"] })])] }), "Leave s3:GetObject out of the Deny “Guard” of the identity policy “P”."],
  ["NotAction", scene({ policies: [FULL, draft("scp", "S", [allow({ Action: "*" }), deny({ Action: undefined, NotAction: ["iam:*", "sts:*"] })])] }), "Leave s3:GetObject out of the Deny “Guard” of the service control policy “S”."],
  ["NotResource", scene({ policies: [FULL, draft("identity", "P", [deny({ Resource: undefined, NotResource: "arn:aws:s3:::public/*" })])] }), `Leave ${OBJECT} out of the Deny “Guard” of the identity policy “P”.`],
  ["a list of resources", scene({ policies: [FULL, draft("identity", "P", [deny({ Resource: ["arn:aws:s3:::a", OBJECT] })])] }), `Leave ${OBJECT} out of the Deny “Guard” of the identity policy “P”.`],
  ["all resources", scene({ policies: [FULL, draft("identity", "P", deny({ Action: "s3:Get*" }))] }), `Leave ${OBJECT} out of the Deny “Guard” of the identity policy “P”.`],
  ["a pattern of resources", scene({ policies: [FULL, draft("identity", "P", [deny({ Resource: "arn:aws:s3:::reports/*" })])] }), "Leave this principal out of the Deny “Guard” of the identity policy “P”."],
  ["NotPrincipal", scene({ policies: [FULL, draft("resource", "Bucket", [{ Effect: "Deny", NotPrincipal: { AWS: ["arn:aws:iam::123456789012:root"] }, Action: "s3:*", Resource: "arn:aws:s3:::reports/*" }])] }), "Leave this principal out of the Deny in statement 1 of the resource policy “Bucket”."],
  ["an unsigned request", scene({ principal: "anonymous", policies: [draft("resource", "Bucket", [allow({ Principal: "*" }), deny({ Principal: "*", Resource: "arn:aws:s3:::reports/*" })])] }), "Remove the Deny “Guard” of the resource policy “Bucket”."],
  ["an RCP", scene({ policies: [FULL, draft("rcp", "R", [deny({ Principal: "*", Condition: { Bool: { "aws:SecureTransport": "true" } } })])] }), "Change the context key aws:SecureTransport to false."],
];

const lacks: readonly Row[] = [
  ["no policy at all", scene({ policies: [] }), "Allow s3:GetObject on this resource in a new identity policy."],
  ["another action in a policy", scene({ policies: [draft("identity", "Base", allow({ Action: "ec2:*" }))] }), "Allow s3:GetObject on this resource in the identity policy “Base”."],
  ["another action by name", scene({ policies: [draft("identity", "Base", allow({ Action: ["s3:GetObjectAcl"] }))] }), "Ask for the action s3:GetObjectAcl."],
  ["NotAction", scene({ policies: [draft("identity", "Base", [allow({ Action: undefined, NotAction: "s3:*" })])] }), "Allow s3:GetObject on this resource in the identity policy “Base”."],
  ["another resource", scene({ policies: [draft("identity", "Base", [allow({ Resource: "arn:aws:s3:::public/*" })])] }), "Ask for the resource arn:aws:s3:::public/q1.csv."],
  ["NotResource", scene({ policies: [draft("identity", "Base", [allow({ Resource: undefined, NotResource: "arn:aws:s3:::reports/*" })])] }), "Allow s3:GetObject on this resource in the identity policy “Base”."],
  ["the bucket instead of its objects", scene({ resource: "arn:aws:s3:::reports", policies: [draft("identity", "Base", [allow({ Resource: "arn:aws:s3:::reports/*" })])] }), "Ask for the resource arn:aws:s3:::reports/example."],
  ["a variable without a value", scene({ principal: SESSION, resource: "arn:aws:s3:::home/ann/x", policies: [home] }), "Ask as the principal arn:aws:iam::123456789012:user/ann."],
  ["a tag as a variable", scene({ resource: "arn:aws:s3:::home/red/x", policies: [draft("identity", "Home", allow({ Resource: "arn:aws:s3:::home/${aws:PrincipalTag/team}/*" }))] }), "Add the context key aws:PrincipalTag/team with red."],
  ["the boundary", scene({ policies: [FULL, draft("boundary", "Limit", allow({ Action: "ec2:*" }))] }), "Allow s3:GetObject on this resource in the permissions boundary “Limit”."],
  ["the session policy", scene({ principal: SESSION, policies: [FULL, draft("session", "Scope", allow({ Action: "ec2:*" }))] }), "Allow s3:GetObject on this resource in the session policy “Scope”."],
  ["a federated session", scene({ principal: "arn:aws:sts::123456789012:federated-user/ann", policies: [FULL] }), "Allow s3:GetObject on this resource in a new session policy."],
  ["an SCP of the root", scene({ policies: [FULL, draft("scp", "Root", allow({ Action: "ec2:*" })), draft("scp", "OU", allow({ Action: "*" }), { level: 1 })] }), "Allow s3:GetObject on this resource in the service control policy “Root”."],
  ["an SCP of a level between", scene({ policies: [FULL, draft("scp", "Root", allow({ Action: "*" })), draft("scp", "Account", allow({ Action: "*" }), { level: 2 })] }), "Allow s3:GetObject on this resource in a new service control policy at level 1."],
  ["the endpoint policy", scene({ policies: [FULL, draft("endpoint", "E", allow({ Principal: "*", Action: "sqs:*" }))] }), "Allow s3:GetObject on this resource for this principal in the VPC endpoint policy “E”."],
  ["a gateway endpoint", scene({ endpointType: "gateway", policies: [FULL, draft("endpoint", "E", allow({ Principal: { AWS: BOB } }))] }), "Allow s3:GetObject on this resource for this principal in the VPC endpoint policy “E”."],
  ["another account's resource", scene({ resourceAccount: "999988887777", policies: [] }), "Allow s3:GetObject on this resource in a new identity policy and allow s3:GetObject on this resource for this principal in a new resource policy."],
  ["another account, half of it", scene({ resourceAccount: "999988887777", policies: [FULL] }), "Allow s3:GetObject on this resource for this principal in a new resource policy."],
  ["a KMS key", scene({ action: "kms:Decrypt", resource: KEY, policies: [FULL] }), "Allow kms:Decrypt on this resource for this principal in a new resource policy."],
  ["a KMS key that leaves it to IAM", scene({ action: "kms:Decrypt", resource: KEY, policies: [draft("resource", "Key", { Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:root" }, Action: "kms:*", Resource: "*" })] }), "Allow kms:Decrypt on this resource in a new identity policy."],
  ["a role", scene({ action: "sts:AssumeRole", resource: ROLE, policies: [FULL] }), "Allow sts:AssumeRole for this principal in a new trust policy."],
  ["a role that trusts another", scene({ action: "sts:AssumeRole", resource: ROLE, policies: [FULL, draft("trust", "Trust", { Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:user/Eve" }, Action: "sts:AssumeRole" })] }), "Ask as the principal arn:aws:iam::123456789012:user/Eve."],
  ["an external id", scene({ action: "sts:AssumeRole", resource: "arn:aws:iam::999988887777:role/Vendor", policies: [FULL, draft("trust", "Trust", { Effect: "Allow", Principal: { AWS: "123456789012" }, Action: "sts:AssumeRole", Condition: { StringEquals: { "sts:ExternalId": "e-1" } } })] }), "Add the context key sts:ExternalId with e-1."],
  ["web identity", scene({ principal: '{"federatedProvider":"accounts.google.com"}', action: "sts:AssumeRoleWithWebIdentity", resource: ROLE, policies: [] }), "Allow sts:AssumeRoleWithWebIdentity for this principal in a new trust policy."],
  ["a service", scene({ principal: "lambda.amazonaws.com", policies: [draft("resource", "Bucket", allow({ Principal: { Service: "sns.amazonaws.com" } }))] }), "Ask as the principal sns.amazonaws.com."],
  ["a service for an account", scene({ principal: "sns.amazonaws.com", policies: [draft("resource", "Bucket", allow({ Principal: { Service: "sns.amazonaws.com" }, Condition: { StringEquals: { "aws:SourceAccount": "123456789012" } } }))] }), "Add the context key aws:SourceAccount with 123456789012."],
  ["everybody", scene({ principal: "anonymous", policies: [] }), "Allow s3:GetObject on this resource for everyone in a new resource policy."],
  ["the bucket's policy in the same account", scene({ policies: [draft("resource", "Bucket", allow({ Principal: { AWS: BOB }, Condition: { StringEquals: { "s3:x": "v" } } }))] }), "Add the context key s3:x with v."],
  ["IAM without MFA", scene({ principal: `{"arn":"${BOB}","credentials":"session"}`, action: "iam:GetUser", resource: BOB, policies: [FULL] }), "Change the context key aws:MultiFactorAuthPresent to true."],
  ["the same text with wildcards", scene({ resource: "arn:aws:s3:::reports/a*b", policies: [] }), "Allow s3:GetObject on this resource in a new identity policy."],
  ["a bare policy without lines", scene({ policies: [{ ...draft("identity", "Flat", allow({ Action: "ec2:*" })), text: '{"Statement":{"Effect":"Allow","Action":"ec2:*","Resource":"*"}}' }] }), "Allow s3:GetObject on this resource in the identity policy “Flat”."],
];

describe.each([
  ["a condition of the Allow", conditions],
  ["a Deny", denies],
  ["a lack", lacks],
] as const)("%s", (_, rows) => {
  it.each(rows)("%s", (_, workspace, first) => {
    const reason = explain(workspace);
    expect(reason.decision).not.toBe("allowed");
    const remedies = findRemedies(workspace, reason);
    expect(remedies.map(({ title }) => title)[0]).toBe(first);
    for (const remedy of remedies) expect(explain(remedy.apply(workspace)).decision, remedy.title).toBe("allowed");
  });
});

describe("what is proposed", () => {
  const titles = (workspace: Workspace) => findRemedies(workspace, explain(workspace)).map(({ title }) => title);

  it("joins keys that are missing together", () => {
    expect(titles(scene({ policies: [onlyIf({ Bool: { "aws:MultiFactorAuthPresent": "true" }, NumericLessThan: { "aws:MultiFactorAuthAge": "3600" } })] }))).toContain(
      "Add the context key aws:MultiFactorAuthPresent with true and add the context key aws:MultiFactorAuthAge with 3599.",
    );
  });

  it("gives a tag that a condition's value waits for", () => {
    const found = titles(scene({ policies: [onlyIf({ StringEquals: { "aws:ResourceTag/team": "${aws:PrincipalTag/team}" } })], context: { "aws:ResourceTag/team": "red" } }));
    expect(found[0]).toBe("Add the context key aws:PrincipalTag/team with red.");
  });

  it("goes through two Denies at once", () => {
    const workspace = scene({ policies: [FULL, draft("identity", "A", [deny({ Condition: { StringNotEquals: { "s3:x": "1" } } })]), draft("identity", "B", [deny({ Condition: { StringNotEquals: { "s3:y": "2" } } })])] });
    expect(titles(workspace)[0]).toBe("Add the context key s3:x with 1 and add the context key s3:y with 2.");
  });

  it("names one way around each Deny where several go together", () => {
    const found = titles(scene({ policies: [FULL, draft("identity", "A", [allow(), deny()]), draft("identity", "B", [allow(), deny({ Sid: "Second" })])] }));
    expect(found.map((title) => title.replaceAll(OBJECT, "it"))).toEqual([
      "Leave it out of the Deny “Guard” of the identity policy “A” and leave it out of the Deny “Second” of the identity policy “B”.",
      "Leave it out of the Deny “Guard” of the identity policy “A” and remove the Deny “Second” of the identity policy “B”.",
      "Remove the Deny “Guard” of the identity policy “A” and leave it out of the Deny “Second” of the identity policy “B”.",
      "Remove the Deny “Guard” of the identity policy “A” and remove the Deny “Second” of the identity policy “B”.",
    ]);
  });

  it.each([
    ["a queue", "resource", scene({ principal: SESSION, action: "sqs:SendMessage", resource: "arn:aws:sqs:us-east-1:999988887777:orders", policies: [FULL] })],
    ["a KMS key", "resource", scene({ principal: SESSION, action: "kms:Decrypt", resource: KEY, policies: [FULL] })],
    ["a role", "trust", scene({ principal: SESSION, action: "sts:AssumeRole", resource: ROLE, policies: [FULL] })],
    ["an endpoint", "endpoint", scene({ principal: SESSION, policies: [FULL, draft("endpoint", "E", allow({ Principal: "*", Action: "sqs:*" }))] })],
  ] as const)("lets the role of a session in, not the session alone: %s", (_, kind, workspace) => {
    expect(titles(workspace)[0]).toMatch(/for the role of this session in /);
    const added = findRemedies(workspace, explain(workspace))[0]!.apply(workspace).policies.filter((draft) => draft.kind === kind);
    expect(added.map(({ text }) => text).join()).toContain('"AWS": "arn:aws:iam::123456789012:role/Dev"');
    expect(added.map(({ text }) => text).join()).not.toContain(SESSION);
  });

  it("keeps a session within its boundary where its role is let in", () => {
    const workspace = scene({ principal: SESSION, policies: [draft("boundary", "Limit", allow({ Action: "ec2:*" })), draft("resource", "Bucket", [allow({ Principal: { AWS: BOB } })])] });
    for (const remedy of findRemedies(workspace, explain(workspace))) {
      const { policies } = remedy.apply(workspace);
      expect(policies.find(({ kind }) => kind === "resource")!.text).not.toContain(SESSION);
    }
  });

  it.each([[SESSION], ["arn:aws:iam::123456789012:role/Dev"]])("leaves a session out of a Deny that lists %s", (listed) => {
    const guard = { Sid: "Guard", Effect: "Deny", Principal: { AWS: ["arn:aws:iam::123456789012:user/Eve", listed] }, Action: "s3:*", Resource: "arn:aws:s3:::reports/*" };
    const workspace = scene({ principal: SESSION, policies: [FULL, draft("resource", "Bucket", [guard])] });
    const remedy = findRemedies(workspace, explain(workspace)).find(({ title }) => title.startsWith("Leave this principal out"))!;
    const { Principal } = JSON.parse(remedy.apply(workspace).policies[1]!.text).Statement[0];
    expect(Principal).toEqual({ AWS: ["arn:aws:iam::123456789012:user/Eve"] });
  });

  it("says that a Deny may be there for a reason", () => {
    const workspace = scene({ policies: [draft("identity", "P", [allow(), deny()])] });
    const cautions = findRemedies(workspace, explain(workspace)).flatMap(({ edits }) => edits.map(({ caution }) => caution));
    expect(cautions).toHaveLength(3);
    for (const caution of cautions) expect(caution).toMatch(/^(Loosens|Removes) a Deny: make sure that it is not there for a reason\.$/);
  });

  it("adds nothing broader than what was asked", () => {
    const workspace = scene({ resource: "arn:aws:s3:::reports/a*b${c", policies: [] });
    const [remedy] = findRemedies(workspace, explain(workspace));
    const added = remedy!.apply(workspace);
    expect(explain(added).decision).toBe("allowed");
    const besides = { ...added, request: { ...added.request, resource: "arn:aws:s3:::reports/axb${c" } };
    expect(explain(besides).decision).toBe("implicitDeny");
  });

  it.each([
    ["the root user and a role", "The root user may not call sts:AssumeRole.", scene({ principal: "123456789012", action: "sts:AssumeRole", resource: ROLE, policies: [] })],
    ["another partition", "The resource lies in another partition than the principal (aws-cn).", scene({ resource: "arn:aws-cn:s3:::reports/x", policies: [FULL] })],
    ["a role that is not named", "sts:AssumeRole asks for one role", scene({ action: "sts:AssumeRole", resource: "*", policies: [FULL] })],
    ["an action that is signed only", "ec2:RunInstances takes signed requests only", scene({ principal: "anonymous", action: "ec2:RunInstances", resource: "*", policies: [] })],
    ["too much in the way", "changes were tried", scene({ policies: ["a", "b", "c", "d"].map((name) => draft("identity", name, [allow(), deny({ Sid: name })])) })],
  ])("is nothing for %s, and why", (_, why, workspace) => {
    const reason = explain(workspace);
    expect(titles(workspace)).toEqual([]);
    expect(whyNothing(workspace, reason, { tried: 20, cut: false })).toContain(why);
  });

  it("is nothing for what is allowed", () => {
    expect(titles(scene({ policies: [FULL] }))).toEqual([]);
  });

  it("tries long policies less often", () => {
    const padded = (length: number) => scene({ policies: [{ ...FULL, text: FULL.text.padEnd(length) }] });
    expect([1, 200_000, 500_001].map((length) => budgetOf(padded(length)))).toEqual([300, 100, 0]);
    const tooLong = scene({ policies: [{ ...FULL, text: FULL.text.padEnd(600_000), off: true }] });
    expect(titles(tooLong)).toEqual([]);
    expect(whyNothing(tooLong, explain(tooLong), { tried: 0, cut: true })).toContain("too long");
  });

  it("decides no more often than it may", () => {
    const workspace = scene({ policies: notIf({ NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" } }) });
    expect(findRemedies(workspace, explain(workspace), 1)).toHaveLength(1);
    expect(findRemedies(workspace, explain(workspace), 0)).toEqual([]);
  });
});
