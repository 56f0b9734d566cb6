import { IAM } from "iamlet";
import { describe, expect, test } from "vitest";
import { SAMPLE_IDENTITY, fillSample } from "../account/sample";
import { assumptions } from "./assume";
import { buildGraph } from "./model";
import type { Details, Graph } from "./model";
import { linksOf, neighbourhood, reach } from "./paths";
import { clustersOf } from "./clusters";

const ACCOUNT = "123456789012";
const arn = (rest: string) => `arn:aws:iam::${ACCOUNT}:${rest}`;
const policy = (...statements: object[]) => JSON.stringify({ Version: "2012-10-17", Statement: statements });
const allow = (Action: string, Resource = "*") => policy({ Effect: "Allow", Action, Resource });
const FILTER = ["User", "Role", "Group", "LocalManagedPolicy", "AWSManagedPolicy"] as const;

const detailsOf = (iam: IAM): Details => iam.sync.getAccountAuthorizationDetails({ Filter: [...FILTER], MaxItems: 1000 });

/** A role and what else its trust policy says, as authorization details have it. */
const withTrust = (document: string): Details => ({
  UserDetailList: [{ UserName: "Ann", UserId: "AIDAANN", Arn: arn("user/Ann") }],
  RoleDetailList: [
    { RoleName: "R", RoleId: "AROAR", Arn: arn("role/R"), AssumeRolePolicyDocument: encodeURIComponent(document) },
    { RoleName: "Other", RoleId: "AROAOTHER", Arn: arn("role/Other"), AssumeRolePolicyDocument: policy() },
  ],
});

const trust = (Principal: unknown, more: object = {}) => policy({ Effect: "Allow", Principal, Action: "sts:AssumeRole", ...more });

describe("what a trust policy names", () => {
  const rows: [name: string, document: string, edges: { from: string; label: string; external?: string; condition?: string }[]][] = [
    ["a user", trust({ AWS: arn("user/Ann") }), [{ from: arn("user/Ann"), label: "Ann" }]],
    ["a role", trust({ AWS: [arn("role/Other")] }), [{ from: arn("role/Other"), label: "Other" }]],
    ["the account by its root", trust({ AWS: arn("root") }), [{ from: arn("root"), label: "This account", external: "account" }]],
    ["the account by its number", trust({ AWS: ACCOUNT }), [{ from: arn("root"), label: "This account", external: "account" }]],
    ["another account", trust({ AWS: "999988887777" }), [{ from: "arn:aws:iam::999988887777:root", label: "Account 999988887777", external: "account" }]],
    ["a user of another account", trust({ AWS: "arn:aws:iam::999988887777:user/Zoe" }), [{ from: "arn:aws:iam::999988887777:user/Zoe", label: "user/Zoe in 999988887777", external: "principal" }]],
    ["a service", trust({ Service: "ec2.amazonaws.com" }), [{ from: "ec2.amazonaws.com", label: "ec2.amazonaws.com", external: "service" }]],
    [
      "an identity provider",
      trust({ Federated: arn("saml-provider/Corp") }, { Action: "sts:AssumeRoleWithSAML" }),
      [{ from: arn("saml-provider/Corp"), label: "Corp", external: "federated" }],
    ],
    ["anyone", trust("*"), [{ from: "*", label: "Anyone", external: "anyone" }]],
    ["anyone of AWS", trust({ AWS: "*" }), [{ from: "*", label: "Anyone", external: "anyone" }]],
    ["a deleted user", trust({ AWS: "AIDAGONE0000000000000" }), [{ from: "AIDAGONE0000000000000", label: "Deleted user AIDAGONE0000000000000", external: "deleted" }]],
    ["a deleted role", trust({ AWS: "AROAGONE0000000000000" }), [{ from: "AROAGONE0000000000000", label: "Deleted role AROAGONE0000000000000", external: "deleted" }]],
    ["a user by its id", trust({ AWS: "AIDAANN" }), [{ from: arn("user/Ann"), label: "Ann" }]],
    ["a user that is not there", trust({ AWS: arn("user/Gone") }), [{ from: arn("user/Gone"), label: "user/Gone", external: "principal" }]],
    ["all but one", policy({ Effect: "Allow", NotPrincipal: { AWS: arn("user/Ann") }, Action: "sts:*" }), [{ from: `not ${arn("user/Ann")}`, label: `Anyone but ${arn("user/Ann")}`, external: "anyone" }]],
    [
      "with a condition",
      trust({ AWS: arn("user/Ann") }, { Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" }, StringEquals: { "sts:ExternalId": ["a", "b"] } } }),
      [{ from: arn("user/Ann"), label: "Ann", condition: "aws:MultiFactorAuthPresent Bool true and sts:ExternalId StringEquals a or b" }],
    ],
    [
      "once with a condition and once without",
      policy({ Effect: "Allow", Principal: { AWS: arn("user/Ann") }, Action: "*", Condition: { Bool: { a: "b" } } }, { Effect: "Allow", Principal: { AWS: arn("user/Ann") }, Action: "sts:Assume*" }),
      [{ from: arn("user/Ann"), label: "Ann" }],
    ],
    ["in a Deny", policy({ Effect: "Deny", Principal: "*", Action: "sts:AssumeRole" }), []],
    ["for something else", trust({ AWS: arn("user/Ann") }, { Action: "sts:TagSession" }), []],
  ];
  test.each(rows)("%s", (_, document, edges) => {
    const graph = buildGraph(withTrust(document));
    const found = graph.edges.map(({ from, condition }) => {
      const { label, external } = graph.nodes.get(from)!;
      return { from, label, ...(external ? { external } : {}), ...(condition ? { condition } : {}) };
    });
    expect(found).toEqual(edges);
    expect(graph.problems).toEqual([]);
  });

  test("a trust policy that is not JSON is told", () => {
    expect(buildGraph(withTrust("{")).problems).toEqual([expect.stringContaining("The trust policy of R could not be read")]);
  });
});

function account(): IAM {
  const iam = new IAM({ accountId: ACCOUNT, seed: 1 });
  const { sync } = iam;
  sync.createGroup({ GroupName: "Devs" });
  sync.createPolicy({ PolicyName: "Limit", PolicyDocument: allow("s3:*") });
  for (const name of ["Ann", "Bob"]) sync.createUser({ UserName: name });
  sync.createUser({ UserName: "Eve", PermissionsBoundary: arn("policy/Limit") });
  for (const UserName of ["Ann", "Eve"]) sync.addUserToGroup({ GroupName: "Devs", UserName });
  sync.attachGroupPolicy({ GroupName: "Devs", PolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" });
  sync.putGroupPolicy({ GroupName: "Devs", PolicyName: "assume", PolicyDocument: allow("sts:AssumeRole", arn("role/Deploy")) });
  sync.createRole({ RoleName: "Deploy", AssumeRolePolicyDocument: trust({ AWS: arn("root") }) });
  sync.putRolePolicy({ RoleName: "Deploy", PolicyName: "assume", PolicyDocument: allow("sts:AssumeRole", arn("role/Admin")) });
  sync.createRole({ RoleName: "Admin", AssumeRolePolicyDocument: trust({ AWS: arn("role/Deploy") }) });
  sync.createRole({ RoleName: "Mfa", AssumeRolePolicyDocument: trust({ AWS: [arn("user/Bob"), "999988887777"] }, { Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } }) });
  return iam;
}

async function whole(): Promise<Graph> {
  const details = detailsOf(account());
  const graph = buildGraph(details);
  const assumed = await assumptions(details, graph, { pause: async () => true });
  return { ...graph, edges: [...graph.edges, ...assumed!.edges] };
}

const short = (id: string) => id.replace(/^arn:aws:iam::\w+:/, "");

test("members, attached policies, boundaries, and what the engine grants", async () => {
  const { nodes, edges } = await whole();
  const drawn = edges.filter(({ type }) => type !== "trusted").map(({ type, from, to }) => `${type}: ${short(from)} ${short(to)}`);
  expect(drawn.sort()).toEqual([
    // Eve's boundary keeps her from what her group gives; Bob lacks the MFA device that the trust policy wants.
    "assume: role/Deploy role/Admin",
    "assume: user/Ann role/Deploy",
    "attached: group/Devs policy/ReadOnlyAccess",
    "boundary: user/Eve policy/Limit",
    "member: user/Ann group/Devs",
    "member: user/Eve group/Devs",
  ]);
  expect(nodes.get(arn("group/Devs"))).toMatchObject({ type: "group", inline: 1 });
  expect(nodes.get("arn:aws:iam::aws:policy/ReadOnlyAccess")).toMatchObject({ type: "policy", aws: true });
});

test("a pause that says stop ends the questions", async () => {
  const details = detailsOf(account());
  const clock = performance.now;
  let now = 0;
  performance.now = () => (now += 1000);
  try {
    expect(await assumptions(details, buildGraph(details), { pause: async () => false })).toBeUndefined();
  } finally {
    performance.now = clock;
  }
});

test("an attached policy without its document is told", async () => {
  const details = detailsOf(account());
  const some = { ...details, Policies: [] };
  const { problems, edges } = (await assumptions(some, buildGraph(some), { pause: async () => true }))!;
  expect(problems).toContainEqual(expect.stringContaining("arn:aws:iam::aws:policy/ReadOnlyAccess cannot be read"));
  // It might deny: nothing is claimed for Ann and Eve, who have it.
  expect(edges.map(({ from }) => short(from)).sort()).toEqual(["role/Deploy"]);
});

test("the sample account has roles to be assumed, directly and by way of others", async () => {
  const sample = new IAM(SAMPLE_IDENTITY);
  fillSample(sample);
  const details = detailsOf(sample);
  const { edges, problems } = (await assumptions(details, buildGraph(details), { pause: async () => true }))!;
  expect(problems).toEqual([]);
  // Carol's boundary, and what asks for MFA, keep all others out.
  expect(edges.map(({ from, to }) => `${short(from)} > ${short(to)}`).sort()).toEqual(["role/BreakGlass > role/Reporting", "role/DeployFromCI > role/Reporting", "role/Reporting > role/PayrollReader", "user/Grace > role/Reporting", "user/Heidi > role/Reporting", "user/machines/ci-mirror > role/DeployStaging"]);
});

describe("paths", () => {
  const rows: [name: string, start: string, direction: "in" | "out", loose: boolean, reached: string[]][] = [
    ["where a user can get", "user/Ann", "out", false, ["user/Ann > role/Deploy", "user/Ann > role/Deploy > role/Admin"]],
    ["who may reach a role", "role/Admin", "in", false, ["role/Deploy > role/Admin", "user/Ann > role/Deploy > role/Admin"]],
    ["a boundary ends it", "user/Eve", "out", false, []],
    ["a condition that is not met", "user/Bob", "out", false, []],
    ["a condition that is left open", "user/Bob", "out", true, ["user/Bob > role/Mfa?"]],
    ["from outside", "role/Mfa", "in", false, ["root > role/Mfa?"]],
    ["from anywhere that is named", "role/Mfa", "in", true, ["root > role/Mfa?", "user/Bob > role/Mfa?"]],
  ];
  test.each(rows)("%s", async (_, start, direction, loose, expected) => {
    const graph = await whole();
    const { reached } = reach(graph, linksOf(graph), arn(start), direction, loose);
    expect(reached.map(({ path, open }) => path.map(short).join(" > ") + (open ? "?" : "")).sort()).toEqual(expected);
  });

  test("a neighbourhood has as many steps as asked", async () => {
    const graph = await whole();
    const near = (hops: number) => [...neighbourhood(linksOf(graph), arn("user/Ann"), hops, ({ type }) => type !== "trusted")].map(short).sort();
    expect(near(1)).toEqual(["group/Devs", "role/Deploy", "user/Ann"]);
    expect(near(2)).toEqual(["group/Devs", "policy/ReadOnlyAccess", "role/Admin", "role/Deploy", "user/Ann", "user/Eve"]);
  });
});

test("nodes with the same relations lie together, others do not", () => {
  const node = (id: string, type: "user" | "group") => ({ id, type, label: id });
  const member = (from: string, to: string) => ({ id: `${from} ${to}`, type: "member" as const, from, to });
  const { clusters, edges } = clustersOf(
    [node("a", "user"), node("b", "user"), node("c", "user"), node("g", "group"), node("h", "group")],
    [member("a", "g"), member("b", "g"), member("c", "g"), member("c", "h")],
  );
  expect(clusters.map(({ members }) => members.join(" "))).toEqual(["a b", "c", "g", "h"]);
  expect(edges).toEqual([
    [0, 2],
    [1, 2],
    [1, 3],
  ]);
});
