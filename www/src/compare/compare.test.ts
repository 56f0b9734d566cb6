import { expect, test } from "vitest";
import { EMPTY_WORKSPACE } from "../state/workspace";
import type { PolicyDraft, Workspace } from "../state/workspace";
import { actionNames, byService, pairsOfBlocks, resourceNames } from "./ask";
import { compared, flips, verdictWords } from "./flips";
import { pairNotes, pairs } from "./pairs";
import { withVersion } from "./paste";

function draft(id: string, change: Partial<PolicyDraft> = {}): PolicyDraft {
  return { id, kind: "identity", name: id, text: "{}", ...change };
}

test.each<[string, PolicyDraft[], PolicyDraft[], [string, string | undefined, string | undefined][]]>([
  ["the same", [draft("a")], [draft("a")], [["same", "a", "a"]]],
  ["another text", [draft("a")], [draft("a", { text: "[]" })], [["changed", "a", "a"]]],
  ["set aside", [draft("a")], [draft("a", { off: true })], [["changed", "a", "a"]]],
  ["another level", [draft("a", { level: 0 })], [draft("a", { level: 1 })], [["changed", "a", "a"]]],
  ["added and removed", [draft("a")], [draft("b")], [["added", undefined, "b"], ["removed", "a", undefined]]],
  ["ids of another page", [draft("a1", { name: "A" })], [draft("a2", { name: "A" })], [["same", "a1", "a2"]]],
  ["a name that went to another", [draft("a", { name: "A" }), draft("b", { name: "B" })], [draft("b", { name: "A" })], [["same", "b", "b"], ["removed", "a", undefined]]],
  ["another type", [draft("a")], [draft("a", { kind: "scp" })], [["added", undefined, "a"], ["removed", "a", undefined]]],
])("pairs: %s", (_, before, after, expected) => {
  expect(pairs(before, after).map((pair) => [pair.state, pair.before?.id, pair.after?.id])).toEqual(expected);
});

test("a pair says what its texts do not", () => {
  const [pair] = pairs([draft("a", { name: "A", level: 0 })], [draft("a", { name: "B", level: 1, off: true })]);
  expect(pairNotes(pair!)).toEqual(["called A before", "at level 0 before, 1 now", "set aside now"]);
});

test("cells that flip, by what they become", () => {
  const before = Uint8Array.from([3, 2, 1, 1, 2, 3, 1, 0, 4, 1]);
  const after = Uint8Array.from([1, 1, 2, 3, 3, 2, 1, 1, 1, 4]);
  const places = (kind: "allowed" | "denied" | "kind" | "error") => flips([before, after])[kind].map(({ cell }) => cell);
  expect(places("allowed")).toEqual([0, 1]);
  expect(places("denied")).toEqual([2, 3]);
  expect(places("kind")).toEqual([4, 5]);
  expect(places("error")).toEqual([8, 9]);
  expect(compared([before, after])).toBe(7);
  expect(flips([before, before, Uint8Array.from([1]), Uint8Array.from([3])]).denied).toEqual([{ pair: 1, cell: 0 }]);
});

test.each([
  ["nothing", [1, 3], [1, 3], "No differences in 2 decisions."],
  ["each kind", [3, 1, 2, 3], [1, 3, 3, 2], "1 newly allowed, 1 newly denied, 2 denied in another way, in 4 decisions."],
  ["nothing, as far as there were answers", [1, 4], [1, 1], "No differences in 1 decision; 1 could not be decided."],
  ["no answers at all", [4, 4], [1, 4], "Nothing could be compared: 2 could not be decided."],
  ["no answers so far", [0], [0], "Nothing is compared yet."],
])("what %s comes to", (_, before, after, words) => {
  const cells = [Uint8Array.from(before), Uint8Array.from(after)];
  expect(verdictWords(flips(cells), compared(cells))).toBe(words);
});

test.each([
  ["its own", ["s3:GetObject"], ["arn:aws:s3:::b", "arn:aws:sqs:::q"], [[["s3:GetObject"], ["arn:aws:s3:::b"]]]],
  ["none of its own", ["s3:GetObject"], ["arn:aws:sqs:::q"], [[["s3:GetObject"], ["*"]]]],
  ["any", ["S3:GetObject"], ["*", "arn:aws:*:::x"], [[["S3:GetObject"], ["*", "arn:aws:*:::x"]]]],
  ["a role's", ["sts:AssumeRole"], ["arn:aws:iam::123456789012:role/R"], [[["sts:AssumeRole"], ["arn:aws:iam::123456789012:role/R"]]]],
  ["shared", ["s3:A", "sqs:B"], ["*"], [[["s3:A", "sqs:B"], ["*"]]]],
])("an action goes with the resources of its service: %s", (_, actions, resources, groups) => {
  expect(byService(actions, resources).map((group) => [group.actions, group.resources])).toEqual(groups);
});

const POLICY = '{"Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/k"}}';
const workspace: Workspace = {
  ...EMPTY_WORKSPACE,
  policies: [draft("a", { text: POLICY })],
  baseline: [draft("a", { text: POLICY.replace("Get", "Put") })],
  request: { ...EMPTY_WORKSPACE.request, action: "sqs:SendMessage", resource: "arn:aws:sqs:eu-west-1:123456789012:q" },
};
const circumstances = { resourceAccount: "", endpointType: "interface", context: [] } as const;

function blocksOf(of: Workspace) {
  return pairsOfBlocks(of, { actions: actionNames(of), resources: resourceNames(of), circumstances, ownWork: () => undefined });
}

test("without a matrix, the statements of both versions and the request say what is asked", () => {
  expect(actionNames(workspace)).toEqual(["s3:PutObject", "s3:GetObject", "sqs:SendMessage"]);
  expect(blocksOf(workspace).map(({ actions, resources, rows }) => [actions, resources, rows[0]!.policies])).toEqual([
    [["s3:PutObject", "s3:GetObject"], ["arn:aws:s3:::b/k"], workspace.baseline],
    [["s3:PutObject", "s3:GetObject"], ["arn:aws:s3:::b/k"], workspace.policies],
    [["sqs:SendMessage"], ["arn:aws:sqs:eu-west-1:123456789012:q"], workspace.baseline],
    [["sqs:SendMessage"], ["arn:aws:sqs:eu-west-1:123456789012:q"], workspace.policies],
  ]);
});

test("with a matrix, it is asked, and the request besides", () => {
  const matrix = { rows: "principals", principals: ["123456789012"], actions: ["s3:GetObject"], resources: ["*", "x"] } as const;
  expect(blocksOf({ ...workspace, matrix }).map(({ actions, resources, rows }) => [rows[0]!.principal, actions, resources])).toEqual([
    ["123456789012", ["s3:GetObject"], ["*", "x"]],
    ["123456789012", ["s3:GetObject"], ["*", "x"]],
    [workspace.request.principal, ["sqs:SendMessage"], [workspace.request.resource]],
    [workspace.request.principal, ["sqs:SendMessage"], [workspace.request.resource]],
  ]);
});

test("an incomplete request is not asked", () => {
  const request = { ...workspace.request, action: "" };
  expect(blocksOf({ ...workspace, request })).toHaveLength(2);
  expect(blocksOf({ ...workspace, request: { ...request, principal: " " } })).toEqual([]);
});

test("another version of a policy stands on the side that it is for", () => {
  const after = withVersion(workspace, "a", "new", "after");
  expect([after.baseline![0]!.text, after.policies[0]!.text]).toEqual([POLICY, "new"]);
  const before = withVersion(workspace, "a", "old", "before");
  expect([before.baseline![0]!.text, before.policies[0]!.text]).toEqual(["old", POLICY]);
});
