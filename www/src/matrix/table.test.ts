import { expect, test } from "vitest";
import { csv, csvCell } from "./csv";
import { meets, shown, totals } from "./filter";
import type { Filter } from "./filter";
import { headingsOf } from "./headings";
import { MOST_IN_LINE, actionOf, refusal, resourceOf, sameBlock } from "./plan";
import type { Block } from "./plan";
import { reveal, step, windowOf } from "./window";

const block: Block = {
  rows: ["=cmd()", "user,B"].map((principal) => ({ label: principal, detail: "", principal, policies: [], from: "workspace" })),
  actions: ["s3:A", "s3:B"],
  resources: ["*", "r"],
  circumstances: { resourceAccount: "", endpointType: "interface", context: [] },
};
//                             *: A  B  r: A  B
const cells = Uint8Array.from([1, 2, 1, 3, /**/ 1, 3, 4, 0]);
const table = { cells, rows: 2, columns: 4 };

test("columns go by resource", () => {
  expect([0, 1, 2, 3].map((column) => [actionOf(block, column), resourceOf(block, column)])).toEqual([["s3:A", "*"], ["s3:B", "*"], ["s3:A", "r"], ["s3:B", "r"]]);
});

test("rows and columns count what they hold", () => {
  const { byRow, byColumn, cells: each } = totals(table);
  expect([...byRow.allowed, ...byRow.denied, ...byRow.errors]).toEqual([2, 1, 2, 1, 0, 1]);
  expect([...byColumn.allowed]).toEqual([2, 0, 1, 0]);
  expect([...byColumn.denied]).toEqual([0, 2, 0, 1]);
  expect(each).toEqual([1, 3, 1, 2, 1]);
});

test.each<[Filter, number[], number[]]>([
  ["all", [0, 1], [0, 1, 2, 3]],
  ["allowed", [0, 1], [0, 2]],
  ["denied", [0, 1], [1, 3]],
  ["errors", [1], [2]],
  ["columns", [0, 1], [1, 2, 3]],
  ["rows", [0, 1], [0, 1, 2, 3]],
])("the filter %s", (filter, rows, columns) => {
  expect(shown(filter, table, totals(table))).toEqual({ rows, columns });
});

test("rows that say the same in all columns go", () => {
  const same = { cells: Uint8Array.from([1, 1, 1, 3]), rows: 2, columns: 2 };
  expect(shown("rows", same, totals(same)).rows).toEqual([1]);
});

test.each<[Filter, boolean[]]>([
  ["all", [true, true, true, true, true]],
  ["allowed", [false, true, false, false, false]],
  ["denied", [false, false, true, true, false]],
  ["errors", [false, false, false, false, true]],
])("cells that the filter %s is about", (filter, expected) => {
  expect([0, 1, 2, 3, 4].map((cell) => meets(filter, cell))).toEqual(expected);
});

test.each([
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", "'\t=1"],
  ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ["a,b", '"a,b"'],
  ['say "x"', '"say ""x"""'],
  ["two\nlines", '"two\nlines"'],
  ["s3:GetObject", "s3:GetObject"],
])("a CSV cell of %j", (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test("the table as CSV has what is shown", () => {
  expect(csv(block, cells, { rows: [1, 0], columns: [0, 1, 2, 3] }).split("\r\n")).toEqual([
    ",*,*,r,r",
    ",s3:A,s3:B,s3:A,s3:B",
    '"user,B",Allowed,Denied by default,Could not be decided,Not decided',
    "'=cmd(),Allowed,Denied explicitly,Allowed,Denied by default",
    "",
  ]);
});

test.each([
  [1000, 1000, undefined],
  [1001, 1000, /1,001,000 decisions.*at most 1,000,000/],
  [1, MOST_IN_LINE + 1, /200,001 columns/],
])("%i rows of %i actions", (rows, actions, words) => {
  const large = { ...block, rows: Array.from({ length: rows }, () => block.rows[0]!), actions: Array.from({ length: actions }, (_, n) => `s3:${n}`), resources: ["*"] };
  if (words) expect(refusal(large)).toMatch(words);
  else expect(refusal(large)).toBeUndefined();
});

test("blocks that ask the same are told from those that do not", () => {
  const draft = { id: "1", kind: "identity", name: "A", text: "{}" } as const;
  const row = (change: object) => ({ ...block.rows[0]!, policies: [draft], ...change });
  const asked = (change: object) => ({ ...block, ...change });
  const one = asked({ rows: [row({})] });
  expect(sameBlock(one, asked({ rows: [row({ policies: [{ ...draft, id: "2" }] })], actions: [...block.actions] }))).toBe(true);
  for (const other of [
    { rows: [row({ policies: [{ ...draft, text: "[]" }] })] },
    { rows: [row({ policies: [{ ...draft, off: true }] })] },
    { rows: [row({ policies: [] })] },
    { rows: [row({ principal: "x" })] },
    { rows: [row({ problem: "gone" })] },
    { rows: [] },
    { rows: one.rows, actions: ["s3:B", "s3:A"] },
    { rows: one.rows, resources: ["*"] },
    { rows: one.rows, circumstances: { ...block.circumstances } },
  ]) {
    expect(sameBlock(one, asked(other))).toBe(false);
  }
});

test("one action on many resources has the resources as its columns", () => {
  const headings = headingsOf({ actions: ["s3:GetObject"], resources: ["arn:aws:s3:::b/k", "arn:aws:sqs:eu-west-1:123456789012:q", "*"] });
  expect([0, 1, 2].map((column) => headings.column(column))).toMatchObject([
    { first: "s3:", rest: "b/k" },
    { first: "sqs:eu-west-1:123456789012:", rest: "q" },
    { first: "", rest: "*" },
  ]);
  expect(headings.group(1)).toBe("s3:GetObject");
  expect(headingsOf(block).column(1)).toEqual({ first: "s3:", rest: "B", whole: "s3:B" });
});

test.each([
  [0, 100, 10, 1000, 2, { from: 0, to: 12 }],
  [55, 100, 10, 1000, 2, { from: 3, to: 18 }],
  [9990, 100, 10, 1000, 2, { from: 997, to: 1000 }],
  [0, 0, 10, 0, 2, { from: 0, to: 0 }],
  [5000, 100, 10, 3, 2, { from: 1, to: 3 }],
])("in sight at %i over %i pixels", (offset, extent, size, number, more, window) => {
  expect(windowOf(offset, extent, size, number, more)).toEqual(window);
});

test.each([
  [100, 50, 10, 2, 20],
  [100, 50, 10, 12, 100],
  [100, 50, 10, 30, 260],
])("from %i, over %i pixels, to an item", (offset, extent, size, index, to) => {
  expect(reveal(offset, extent, size, index)).toBe(to);
});

test.each([
  ["ArrowRight", false, { row: 1, column: 2 }],
  ["ArrowLeft", false, { row: 1, column: 0 }],
  ["ArrowUp", false, { row: 0, column: 1 }],
  ["ArrowDown", false, { row: 2, column: 1 }],
  ["PageDown", false, { row: 9, column: 1 }],
  ["PageUp", false, { row: 0, column: 1 }],
  ["Home", false, { row: 1, column: 0 }],
  ["End", false, { row: 1, column: 4 }],
  ["Home", true, { row: 0, column: 0 }],
  ["End", true, { row: 9, column: 4 }],
  ["x", false, undefined],
])("%s leads to", (key, all, spot) => {
  expect(step(key, all, { row: 1, column: 1 }, 10, 5, 20)).toEqual(spot);
});
