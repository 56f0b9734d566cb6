import { expect, test } from "vitest";
import { explain } from "../../engine/question";
import { workspaceOf } from "../../gallery/example";
import { EXAMPLES } from "../../gallery/examples";
import { firstExample } from "../../gallery/first";
import type { Workspace } from "../../state/workspace";
import { plainWorkspace } from "../bundle";
import { expandNames } from "../../matrix/actions";
import { MOST_CASES, casesOf } from "./cases";
import type { MatrixSource } from "./cases";
import { isTestFile, plainTestFile, readTestFile } from "./test-file";
import { fromYaml, toYaml } from "./yaml";

const source: MatrixSource = { expand: async (actions) => ({ actions, problems: new Map() }), ofAccount: () => false };

const odd: Workspace = {
  ...firstExample(),
  title: "yes",
  note: "- not: a list\n# nor a comment",
  policies: [
    { id: "a", kind: "identity", name: "no", text: '{\n\t"Version": "2012-10-17",\r\n  "Statement": [] \n}\n\n' },
    { id: "b", kind: "identity", name: "0123", text: "{ broken", off: true },
    { id: "c", kind: "boundary", name: "| >", text: "", off: true },
    { id: "d", kind: "rcp", name: "&anchor *alias !tag", text: '{"Version":"2012-10-17","Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}}', level: 1 },
  ],
  request: {
    principal: '{"arn":"arn:aws:iam::012345678901:user/Bob","mfa":{"ageSeconds":5}}',
    action: "s3:GetObject",
    resource: "arn:aws:s3:::b/null",
    resourceAccount: "012345678901",
    endpointType: "gateway",
    context: [
      { key: "aws:PrincipalTag/yes", values: ["no"] },
      { key: "aws:EpochTime", values: ["1700000000"] },
      { key: "aws:TagKeys", values: ["~"], list: true },
      { key: "aws:SourceIp", values: [], absent: true },
    ],
  },
  baseline: [{ id: "e", kind: "identity", name: "before", text: "{}" }],
};

const rows: [string, Workspace][] = [...EXAMPLES.map((example): [string, Workspace] => [example.id, workspaceOf(example)]), ["odd text", odd]];

test.each(rows)("a test file in YAML gives the work back: %s", async (_, workspace) => {
  const { tests } = await casesOf(workspace, source);
  const value = fromYaml(toYaml(plainTestFile(workspace, tests, "text"), " Comment"));
  expect(isTestFile(value)).toBe(true);
  expect(plainWorkspace(readTestFile(value as never))).toEqual(plainWorkspace(workspace));
});

test.each(rows)("a test file in JSON gives the work back: %s", async (_, workspace) => {
  const { tests } = await casesOf(workspace, source);
  const value = JSON.parse(JSON.stringify(plainTestFile(workspace, tests, "object")));
  expect(plainWorkspace(readTestFile(value))).toEqual(plainWorkspace(workspace));
});

test("the tests are the request and each cell of the matrix, with their decisions", async () => {
  const workspace = firstExample();
  const { tests, notices } = await casesOf(workspace, source);
  const { principals, actions, resources } = workspace.matrix;
  expect(notices).toEqual([]);
  expect(tests).toHaveLength(1 + principals.length * actions.length * resources.length);
  for (const { request, expect: decision } of tests) expect(explain({ policies: workspace.policies, request }).decision).toBe(decision);
  expect(new Set(tests.map((test) => test.expect))).toEqual(new Set(["allowed", "explicitDeny", "implicitDeny"]));
});

test("a row that is a policy names the only one that takes part", async () => {
  const workspace = { ...firstExample(), matrix: { rows: "policies" as const, principals: [], actions: ["ec2:RunInstances"], resources: ["*"] } };
  const { tests, notices } = await casesOf(workspace, source);
  expect(tests.slice(1)).toMatchObject([{ policies: ["Team"], expect: "allowed" }]);
  expect(notices.join()).toMatch(/only limit/);
});

test("principals of the account, cells past the limit and cells that cannot be decided are left out with notices", async () => {
  const many = Array.from({ length: MOST_CASES }, (_, number) => `arn:aws:s3:::b/${number}`);
  const workspace = { ...firstExample(), matrix: { rows: "principals" as const, principals: ["arn:aws:iam::111122223333:user/eve", "arn:aws:iam::111122223333:user/ana"], actions: ["s3:*", "s3:GetObject"], resources: many } };
  const { tests, notices } = await casesOf(workspace, { ...source, ofAccount: (principal) => principal.endsWith("/eve") });
  expect(tests).toHaveLength(MOST_CASES);
  expect(tests.every(({ request }) => request.principal.endsWith("/ana"))).toBe(true);
  expect(notices).toHaveLength(3);
});

test("a pattern that stands for nothing is left out with a notice", async () => {
  const workspace = { ...firstExample(), matrix: { rows: "principals" as const, principals: ["anonymous"], actions: ['"nonsense:*",', "s3:GetObject"], resources: ["*"] } };
  const { tests, notices } = await casesOf(workspace, { ...source, expand: expandNames });
  expect(tests.slice(1).map(({ request }) => request.action)).toEqual(["s3:GetObject"]);
  expect(notices).toEqual(["nonsense:* is left out: no action has such a name."]);
});

const good = { iamlet: "test", version: 1, policies: [{ name: "P", type: "identity", document: { Statement: [] } }], tests: [{ principal: "anonymous", action: "s3:GetObject", resource: "*", expect: "denied" }] };

test("documents may be objects, and one may leave out what is optional", () => {
  const workspace = readTestFile(good);
  expect(workspace.policies).toMatchObject([{ kind: "identity", name: "P", text: '{\n  "Statement": []\n}' }]);
  expect(workspace.request).toMatchObject({ principal: "anonymous", action: "s3:GetObject" });
  expect(readTestFile({ iamlet: "test", version: 1 }).policies).toEqual([]);
});

test.each<[string, object, RegExp]>([
  ["a later version", { version: 2 }, /^version/],
  ["policies that are no list", { policies: {} }, /^policies: expected a list/],
  ["an unknown type", { policies: [{ name: "P", type: "role", document: {} }] }, /^policies\[0\]\.type: expected one of identity/],
  ["a document that is none", { policies: [{ name: "P", type: "identity", document: 5 }] }, /^policies\[0\]\.document/],
  ["a file beside it", { policies: [{ name: "P", type: "identity", file: "p.json" }] }, /^policies\[0\]\.file: this page cannot open/],
  ["a name that is used twice", { policies: [good.policies[0], good.policies[0]] }, /two are called "P"/],
  ["a context that nests", { tests: [{ context: { a: { b: 1 } } }] }, /tests\[0\]\.context, a: expected/],
  ["an account that YAML read as a number", { tests: [{ principal: 123456789012, action: "a:b", resource: "*" }] }, /request\.principal: expected a string/],
])("refused by name: %s", (_, change, message) => {
  expect(() => readTestFile({ ...good, ...change })).toThrow(message);
});

test("YAML that is none says where; aliases do not blow up", () => {
  expect(() => fromYaml("a: [1")).toThrow(/line 1/);
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${"bcdefghij".replace(/./g, (name, place: number) => `${name}: &${name} [${Array(10).fill(`*${"abcdefghij"[place]}`).join(",")}]\n`)}`;
  expect(() => fromYaml(bomb)).toThrow(/alias/i);
});
