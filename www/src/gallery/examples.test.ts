import { expect, test } from "vitest";
import { decide } from "../engine/outcome";
import { explain } from "../engine/question";
import type { Workspace } from "../state/workspace";
import { plainWorkspace } from "../share/bundle";
import { readWorkspace } from "../state/read";
import { workspaceOf } from "./example";
import { EXAMPLES, TAGS, findExamples } from "./examples";
import { firstExample } from "./first";

test.each(EXAMPLES.map((example) => [example.id, example] as const))("%s is decided as it says", (_, example) => {
  const outcome = decide(workspaceOf(example));
  expect(outcome).toMatchObject({ kind: "decided", reason: { decision: example.expect, warnings: [] } });
});

/** What each hint says to do, done. */
const HINTS: readonly [id: string, change: (workspace: Workspace) => Workspace, decision: string][] = [
  ["region-lock", context({ "aws:RequestedRegion": "eu-west-1" }), "allowed"],
  ["confused-deputy", policyText('"Resource"', '"Condition": { "StringEquals": { "aws:SourceAccount": "111122223333" } }, "Resource"'), "implicitDeny"],
  ["bucket-or-object", policyText('"Resource": "arn:aws:s3:::reports"', '"Resource": ["arn:aws:s3:::reports", "arn:aws:s3:::reports/*"]'), "allowed"],
  ["cross-account", policyText('"s3:ListBucket",\n      "Resource": "arn:aws:s3:::partner-exports"', '["s3:ListBucket", "s3:GetObject"], "Resource": "arn:aws:s3:::partner-exports/*"'), "allowed"],
  ["account-principal", policyText(":root", ":user/ana"), "allowed"],
  [
    "not-principal",
    policyText(/"NotPrincipal": \{[^}]*\}/, '"Principal": "*", "Condition": { "ArnNotEquals": { "aws:PrincipalArn": "arn:aws:iam::111122223333:role/backup" } }'),
    "allowed",
  ],
  ["kms-no-root", policyText("arn:aws:iam::111122223333:role/app", "arn:aws:iam::111122223333:root"), "allowed"],
  ["kms-root", setAside("identity"), "implicitDeny"],
  ["bucket-endpoint-deny", context({ "aws:SourceVpce": "vpce-0a1b2c3d" }), "allowed"],
  ["for-all-values", policyText('"ForAllValues', '"Null": { "dynamodb:LeadingKeys": "false" }, "ForAllValues'), "implicitDeny"],
  ["mfa-bool", policyText('"Bool"', '"BoolIfExists"'), "explicitDeny"],
  ["mfa-if-exists", principal({ arn: "arn:aws:iam::111122223333:user/ana", credentials: "session", mfa: true }), "allowed"],
  ["abac", context({ "aws:ResourceTag/team": "red" }), "allowed"],
  ["string-equals-wildcard", policyText("StringEquals", "StringLike"), "allowed"],
  ["deny-if-exists", policyText(/("Effect": "Deny"[^}]*"Resource": )"\*"/, '$1"arn:aws:ec2:*:*:instance/*"'), "allowed"],
  ["source-ip-service", policyText('"NotIpAddress"', '"Bool": { "aws:ViaAWSService": "false" }, "NotIpAddress"'), "allowed"],
  ["version-2008", policyText("{", '{ "Version": "2012-10-17",'), "allowed"],
  ["value-case", policyText("StringEquals", "StringEqualsIgnoreCase"), "allowed"],
  ["not-action-deny", policyText('"Statement": [', '"Statement": [{ "Effect": "Allow", "Action": "s3:GetObject", "Resource": "*" },'), "allowed"],
  ["not-action-allow", policyText('"iam:*"', '["iam:*", "organizations:*", "account:*"]'), "implicitDeny"],
  ["region-lock-global", policyText('"sts:*"', '"sts:*", "iam:*"'), "allowed"],
  ["scp-level", policyText('"ec2:*"', '"ec2:*", "lambda:*"'), "allowed"],
  ["boundary-role-arn", policyText("arn:aws:iam::111122223333:role/app", "arn:aws:sts::111122223333:assumed-role/app/nightly"), "allowed"],
  ["boundary-session-arn", policyText("arn:aws:sts::111122223333:assumed-role/app/nightly", "arn:aws:iam::111122223333:role/app"), "implicitDeny"],
  ["session-policy", policyText('"s3:ListBucket"', '"s3:ListBucket", "s3:PutObject"'), "allowed"],
  ["rcp-perimeter", principal({ arn: "arn:aws:iam::444455556666:user/eve", organizationId: "o-exampleorgid" }), "allowed"],
  ["endpoint-policy", setAside("endpoint"), "allowed"],
  ["pass-role", policyText('"ec2.amazonaws.com"', '"ec2.amazonaws.com", "lambda.amazonaws.com"'), "allowed"],
  ["external-id", context({ "sts:ExternalId": "red-panda" }), "allowed"],
  ["admin-trust", policyText('"Service"', '"AWS": "111122223333", "Service"'), "allowed"],
  ["github-oidc", policyText("StringEquals", "StringLike"), "allowed"],
];

test.each(HINTS)("the hint of %s does what it says", (id, change, decision) => {
  const example = EXAMPLES.find((example) => example.id === id)!;
  expect(explain(change(workspaceOf(example))).decision).toBe(decision);
  expect(decision).not.toBe(example.expect);
});

test("every example has a hint that is held", () => {
  expect(HINTS.map(([id]) => id).sort()).toEqual(EXAMPLES.map(({ id }) => id).sort());
});

test.each(EXAMPLES.map((example) => [example.id, example] as const))("%s is told as the others are", (_, example) => {
  expect(example.why.split(/(?<=\.) /)).toHaveLength(2);
  expect(example.tryThis).toMatch(/\.$/);
  expect(example.tags.length).toBeGreaterThan(0);
  expect(plainWorkspace(readWorkspace(workspaceOf(example)))).toEqual(plainWorkspace(workspaceOf(example)));
});

test("ids and titles are unique, and there are many", () => {
  expect(new Set(EXAMPLES.map(({ id }) => id)).size).toBe(EXAMPLES.length);
  expect(new Set(EXAMPLES.map(({ title }) => title)).size).toBe(EXAMPLES.length);
  expect(EXAMPLES.length).toBeGreaterThanOrEqual(16);
});

test("the first example is denied by a condition whose values both show", () => {
  const { sets } = explain(firstExample());
  const conditions = sets.flatMap(({ policies }) => policies.flatMap(({ statements }) => statements.filter(({ effect, applies }) => effect === "Deny" && applies).flatMap(({ conditions }) => conditions)));
  expect(conditions).toMatchObject([{ key: "aws:RequestedRegion", request: ["us-east-1"], policy: ["eu-central-1", "eu-west-1"] }]);
});

test.each([
  ["", null, EXAMPLES.length],
  ["kms root", null, 1],
  ["forallvalues", null, 1],
  ["", "KMS", 2],
  ["no such words here", null, 0],
])("searching for %j with tag %j", (words, tag, found) => {
  expect(findExamples(words, tag)).toHaveLength(found);
  expect(TAGS).toContain("KMS");
});

function policyText(from: string | RegExp, to: string) {
  return (workspace: Workspace): Workspace => {
    const policies = workspace.policies.map((draft) => ({ ...draft, text: draft.text.replace(from, to) }));
    expect(policies.some(({ text }, place) => text !== workspace.policies[place]!.text)).toBe(true);
    return { ...workspace, policies };
  };
}

function context(keys: Record<string, string>) {
  return (workspace: Workspace): Workspace => ({
    ...workspace,
    request: { ...workspace.request, context: [...workspace.request.context.filter(({ key }) => !(key in keys)), ...Object.entries(keys).map(([key, value]) => ({ key, values: [value] }))] },
  });
}

function principal(description: object) {
  return (workspace: Workspace): Workspace => ({ ...workspace, request: { ...workspace.request, principal: JSON.stringify(description) } });
}

function setAside(kind: string) {
  return (workspace: Workspace): Workspace => ({ ...workspace, policies: workspace.policies.map((draft) => (draft.kind === kind ? { ...draft, off: true } : draft)) });
}
