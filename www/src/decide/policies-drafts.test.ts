import { describe, expect, test } from "vitest";
import type { PolicyDraft } from "../state/workspace";
import { addDraft, duplicateDraft, isCrowdedOut, levelsOf, nameFault, restoreDraft, setOff, takeBack } from "./policies-drafts";

const draft = (id: string, change: Partial<PolicyDraft> = {}): PolicyDraft => ({ id, kind: "identity", name: id, text: "{}", ...change });
const shown = (drafts: readonly PolicyDraft[]) => drafts.map(({ name, off }) => (off ? `(${name})` : name));

test("a new draft has a free name and the level it is put at", () => {
  const first = addDraft([], { kind: "scp", level: 2 });
  expect(first.draft).toMatchObject({ name: "Service control policy", level: 2 });
  expect(addDraft(first.drafts, { kind: "scp" }).draft).toMatchObject({ name: "Service control policy 2", level: 0 });
  expect(addDraft([], { kind: "identity", name: " Deploy ", text: "x" }).draft).toMatchObject({ name: "Deploy", text: "x" });
  expect(addDraft([], { kind: "identity" }).draft).not.toHaveProperty("level");
});

test("where a request has one policy, the one that is used last is used", () => {
  const before = [draft("a", { kind: "boundary" }), draft("b", { kind: "boundary", off: true }), draft("c")];
  const added = addDraft(before, { kind: "boundary", name: "d" });
  expect(shown(added.drafts)).toEqual(["(a)", "(b)", "c", "d"]);
  expect(shown(added.setAside)).toEqual(["a"]);
  expect(shown(takeBack(added.drafts, added.setAside))).toEqual(["a", "(b)", "c", "d"]);
  expect(shown(setOff(added.drafts, "b", false)!.drafts)).toEqual(["(a)", "b", "c", "(d)"]);
  expect(shown(setOff(before, "c", true)!.drafts)).toEqual(["a", "(b)", "(c)"]);
  expect(setOff(before, "nobody", true)).toBeUndefined();
});

test("a copy stands behind its original, and does not take its place", () => {
  const before = [draft("a"), draft("b", { kind: "trust" })];
  expect(shown(duplicateDraft(before, "a")!.drafts)).toEqual(["a", "a copy", "b"]);
  expect(shown(duplicateDraft(before, "b")!.drafts)).toEqual(["a", "b", "(b copy)"]);
  expect(duplicateDraft(before, "nobody")).toBeUndefined();
});

test("a draft comes back where it was, under a name that is free", () => {
  expect(shown(restoreDraft([draft("a"), draft("c")], draft("b"), 1))).toEqual(["a", "b", "c"]);
  expect(shown(restoreDraft([draft("b")], draft("x", { name: "b" }), 7))).toEqual(["b", "b 2"]);
});

describe("names", () => {
  test.each<[string, RegExp | undefined]>([
    ["b", /Another policy/],
    [" b ", /Another policy/],
    [" ", /needs a name/],
    ["\ud800", /surrogate/],
    ["a", undefined],
    ["B 😀", undefined],
  ])("%j", (name, fault) => {
    const found = nameFault([draft("a"), draft("b")], "a", name);
    if (fault) expect(found).toMatch(fault);
    else expect(found).toBeUndefined();
  });
});

test("levels go down to the last that has a policy", () => {
  expect(levelsOf([draft("a", { kind: "scp", level: 2 }), draft("b", { kind: "rcp", level: 4 })], "scp")).toEqual([0, 1, 2]);
  expect(levelsOf([draft("a", { kind: "scp" })], "scp")).toEqual([0]);
  expect(levelsOf([draft("a", { kind: "rcp" })], "scp")).toEqual([]);
});

test("of several resource policies in use the first with a text counts, as the question has it", () => {
  const drafts = [draft("empty", { kind: "resource", text: " " }), draft("off", { kind: "resource", off: true }), draft("a", { kind: "resource" }), draft("b", { kind: "resource" }), draft("i")];
  expect(drafts.filter((one) => isCrowdedOut(drafts, one)).map(({ id }) => id)).toEqual(["b"]);
});
