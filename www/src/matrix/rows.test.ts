import { expect, test } from "vitest";
import { EMPTY_WORKSPACE } from "../state/workspace";
import type { PolicyDraft, Workspace } from "../state/workspace";
import { explain } from "../engine/question";
import { opened } from "./open";
import { requestOf } from "./plan";
import type { Block, Row } from "./plan";
import { policyRows, principalName, principalRows } from "./rows";

const BOB = "arn:aws:iam::123456789012:user/team/Bob";

function draft(kind: PolicyDraft["kind"], name: string, effect = "Allow", action = "s3:*"): PolicyDraft {
  return { id: `${kind} ${name}`, kind, name, text: JSON.stringify({ Version: "2012-10-17", Statement: { Effect: effect, Action: action, Resource: "*" } }) };
}

const IDENTITY = draft("identity", "Work");
const BOUNDARY = draft("boundary", "Limit", "Allow", "s3:Get*");
const SCP: PolicyDraft = { ...draft("scp", "Guard", "Allow", "ec2:*"), level: 2 };

test("a principal is called by its name, with its account after it", () => {
  const rows = principalRows([BOB, "lambda.amazonaws.com", '{"arn":"arn:aws:iam::123456789012:role/R","tags":{}}', "{broken"], [IDENTITY], () => undefined);
  expect(rows.map(({ label, detail }) => [label, detail])).toEqual([
    ["user/team/Bob", "123456789012"],
    ["lambda.amazonaws.com", ""],
    ["role/R", "123456789012"],
    ["{broken", ""],
  ]);
  expect(rows.every(({ policies, from }) => policies[0] === IDENTITY && from === "workspace")).toBe(true);
});

test.each([
  ["123456789012", "123456789012"],
  ['{"federatedProvider":"accounts.google.com"}', "accounts.google.com"],
  ["{", "{"],
])("the name of %s", (principal, name) => {
  expect(principalName(principal)).toBe(name);
});

test("a principal of the account has its own identity policies and boundary, under names that are free", () => {
  const own = [draft("identity", "Guard"), draft("boundary", "Own")];
  const [row] = principalRows([BOB], [IDENTITY, BOUNDARY, SCP], () => ({ principal: '{"arn":"…"}', policies: own }));
  expect(row).toMatchObject({ from: "account", principal: '{"arn":"…"}' });
  expect(row!.policies.map(({ kind, name }) => [kind, name])).toEqual([["scp", "Guard"], ["identity", "Guard 2"], ["boundary", "Own"]]);
});

test("a principal that the account cannot read has no policies, and says why", () => {
  const [row] = principalRows([BOB], [IDENTITY], () => {
    throw new Error("gone");
  });
  expect(row).toMatchObject({ from: "account", policies: [], problem: "gone" });
});

test("policies that only limit are asked over one that allows everything", () => {
  const rows = policyRows([IDENTITY, BOUNDARY, SCP, { ...IDENTITY, id: "off", name: "Off", off: true }, { ...IDENTITY, id: "empty", name: "Empty", text: " " }], { principal: BOB });
  expect(rows.map(({ label, policies }) => [label, policies.length])).toEqual([["Work", 1], ["Limit", 2], ["Guard", 2]]);
  expect(rows[2]!.policies[0]!.level).toBe(0);
});

const circumstances = { resourceAccount: "", endpointType: "interface", context: [] } as const;

function asked(rows: Row[]): Block {
  return { rows, actions: ["s3:GetObject", "s3:PutObject", "ec2:RunInstances"], resources: ["*"], circumstances };
}

test("a cell that is opened is decided as it was in the matrix", () => {
  const workspace: Workspace = { ...EMPTY_WORKSPACE, policies: [IDENTITY, BOUNDARY, SCP], request: { ...EMPTY_WORKSPACE.request, principal: BOB } };
  const account = () => ({ principal: BOB, policies: [draft("identity", "Guard", "Allow", "ec2:*")] });
  const blocks = [asked(policyRows(workspace.policies, workspace.request)), asked(principalRows([BOB], workspace.policies, () => undefined)), asked(principalRows([BOB], workspace.policies, account))];
  const decisions = new Set<string>();
  for (const block of blocks) {
    block.rows.forEach(({ policies }, row) => {
      block.actions.forEach((_, column) => {
        const there = explain({ policies, request: requestOf(block, row, column) });
        const here = opened(workspace, block, row, column);
        expect(explain(here).decision).toBe(there.decision);
        expect(new Set(here.policies.map(({ name }) => name)).size).toBe(here.policies.length);
        expect(new Set(here.policies.map(({ id }) => id)).size).toBe(here.policies.length);
        decisions.add(there.decision);
      });
    });
  }
  expect(decisions).toEqual(new Set(["allowed", "implicitDeny"]));
});
