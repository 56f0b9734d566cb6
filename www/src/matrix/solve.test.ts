import { expect, test } from "vitest";
import type { PolicyDraft } from "../state/workspace";
import { cellCount, policiesOf } from "./plan";
import type { Block, Row } from "./plan";
import { CELL_NAMES, solve } from "./solve";
import type { Trouble } from "./solve";

function draft(kind: PolicyDraft["kind"], name: string, ...statements: object[]): PolicyDraft {
  return { id: name, kind, name, text: JSON.stringify({ Version: "2012-10-17", Statement: statements }) };
}

const READ = draft("identity", "Read", { Effect: "Allow", Action: "s3:Get*", Resource: "*" }, { Effect: "Deny", Action: "s3:*", Resource: "arn:aws:s3:::b/secret" });
const BROKEN: PolicyDraft = { id: "x", kind: "identity", name: "Broken", text: "{" };
const BOB = "arn:aws:iam::123456789012:user/Bob";
const ROLE = "arn:aws:iam::123456789012:role/R";

function row(principal: string, ...policies: PolicyDraft[]): Row {
  return { label: principal, detail: "", principal, policies, from: "workspace" };
}

function block(rows: Row[], actions: string[], resources: string[], context: Block["circumstances"]["context"] = []): Block {
  return { rows, actions, resources, circumstances: { resourceAccount: "", endpointType: "interface", context } };
}

function solved(asked: Block) {
  const cells = new Uint8Array(cellCount(asked));
  const troubles: Trouble[] = [];
  let end = 0;
  solve(asked, (piece) => {
    expect(piece.from).toBe(end);
    cells.set(piece.cells, piece.from);
    end += piece.cells.length;
    troubles.push(...piece.troubles);
  });
  expect(end).toBe(cells.length);
  return { cells: [...cells].map((cell) => CELL_NAMES[cell]), troubles };
}

test("cells go by row, and by resource within it", () => {
  const { cells, troubles } = solved(block([row(BOB, READ), row(ROLE)], ["s3:GetObject", "s3:PutObject"], ["arn:aws:s3:::b/k", "arn:aws:s3:::b/secret"]));
  expect(cells).toEqual(["allowed", "implicitDeny", "explicitDeny", "explicitDeny", "implicitDeny", "implicitDeny", "implicitDeny", "implicitDeny"]);
  expect(troubles).toEqual([]);
});

test("a trust policy decides the requests that assume its role, and no others", () => {
  const trust = draft("trust", "Trust", { Effect: "Allow", Principal: { AWS: BOB }, Action: "sts:AssumeRole" });
  const { cells } = solved(block([row(BOB, READ, trust), row("arn:aws:iam::123456789012:user/Ann", trust)], ["s3:GetObject", "sts:AssumeRole"], [ROLE]));
  expect(cells).toEqual(["allowed", "allowed", "implicitDeny", "implicitDeny"]);
});

test("each role of the account is assumed by its own trust policy, and no other's", () => {
  const trust = (who: string) => draft("trust", "Trust", { Effect: "Allow", Principal: { AWS: who }, Action: "sts:AssumeRole" });
  const [ANN, OTHER] = ["arn:aws:iam::123456789012:user/Ann", "arn:aws:iam::123456789012:role/Other"];
  const asked = { ...block([row(BOB, trust(BOB)), row(ANN)], ["sts:AssumeRole", "iam:GetRole"], [ROLE, OTHER]), trusts: new Map([[ROLE, trust(ANN)]]) };
  expect(solved(asked).cells).toEqual(["implicitDeny", "implicitDeny", "allowed", "implicitDeny", "allowed", "implicitDeny", "implicitDeny", "implicitDeny"]);
  expect(policiesOf(asked, 0, 0)).toEqual([trust(ANN)]);
  expect(policiesOf(asked, 0, 1)).toEqual([trust(BOB)]);
});

test("the context is that of all requests", () => {
  const office = draft("identity", "Office", { Effect: "Allow", Action: "*", Resource: "*", Condition: { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } } });
  const asked = (ip: string) => block([row(BOB, office)], ["s3:GetObject"], ["*"], [{ key: "aws:SourceIp", values: [ip] }]);
  expect(solved(asked("10.1.1.1")).cells).toEqual(["allowed"]);
  expect(solved(asked("11.1.1.1")).cells).toEqual(["implicitDeny"]);
});

test.each([
  ["a broken policy", block([row(BOB, BROKEN), row(BOB, READ)], ["s3:GetObject"], ["*"]), ["error", "allowed"], [{ row: 0 }], /^Broken: (?!Broken)/],
  ["a broken policy, once for all columns", block([row(BOB, BROKEN)], ["s3:GetObject", "s3:PutObject", "s3:GetBucketAcl"], ["*", "arn:aws:s3:::b/k"]), Array(6).fill("error"), [{ row: 0 }], /^Broken: /],
  ["a row with a problem", block([{ ...row(BOB, READ), problem: "gone" }, row(BOB, READ)], ["s3:GetObject"], ["*"]), ["error", "allowed"], [{ row: 0 }], /^gone$/],
  ["a principal that is none", block([row("nobody", READ), row(BOB, READ)], ["s3:GetObject"], ["*"]), ["error", "allowed"], [{ row: 0 }], /^principal: /],
  ["an action that is none", block([row(BOB, READ), row(BOB, READ)], ["s3", "s3:GetObject"], ["*"]), ["error", "allowed", "error", "allowed"], [{ column: 0 }], /^action: /],
  ["a pattern", block([row(BOB, READ)], ["s3:Get*"], ["*"]), ["error"], [{ column: 0 }], /wildcards/],
  ["a lone surrogate", block([row(BOB, READ)], ["s3:GetObject"], ["*", "\ud800"]), ["allowed", "error"], [{ column: 1 }], /surrogate/],
  ["two spellings of a key", block([row(BOB, READ)], ["s3:GetObject"], ["*"], [{ key: "aws:X", values: ["1"] }, { key: "AWS:x", values: ["2"] }]), ["error"], [{ row: 0 }], /two spellings/],
])("what cannot be decided says why: %s", (_, asked, expected, places, message) => {
  const { cells, troubles } = solved(asked);
  expect(cells).toEqual(expected);
  expect(troubles).toMatchObject(places);
  expect(troubles).toHaveLength(places.length);
  expect(troubles[0]!.message).toMatch(message);
});
