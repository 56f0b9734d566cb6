/** The table of docs/clients.md: which operations were answered to which client. With IAMLET_WRITE=1 it is written instead. */

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { iamlet } from "./package.mjs";

const DOCUMENT = new URL("../../docs/clients.md", import.meta.url);
const [BEGIN, END] = ["<!-- The table is written by the tests. -->\n\n", "\n<!-- The end of the table. -->"];
export const COLUMNS = ["AWS SDK for JavaScript", "boto3", "AWS CLI"];
const YES = "yes";

/** Fails unless every operation is among those answered, and the client's column says so. */
export function assertColumn(column, answered) {
  const at = COLUMNS.indexOf(column);
  const document = readFileSync(DOCUMENT, "utf8");
  const [before, rest] = split(document, BEGIN);
  const [table, behind] = split(rest, END);
  const marks = readMarks(table);
  const lines = Object.keys(iamlet.operations).sort().map((name) => {
    const row = COLUMNS.map((_, index) => marks.get(name)?.[index] ?? "no");
    row[at] = answered.has(name) ? YES : "no";
    return `| \`${name}\` | ${row.join(" | ")} |`;
  });
  const head = [`| operation | ${COLUMNS.join(" | ")} |`, `|---|${"---|".repeat(COLUMNS.length)}`];
  const written = `${before}${BEGIN}${[...head, ...lines].join("\n")}\n${END}${behind}`;
  if (process.env.IAMLET_WRITE) writeFileSync(DOCUMENT, written);
  assert.equal(readFileSync(DOCUMENT, "utf8"), written, "docs/clients.md is stale: run its tests with IAMLET_WRITE=1");
  const missing = Object.keys(iamlet.operations).filter((name) => !answered.has(name));
  assert.deepEqual(missing, [], "operations that were never answered");
}

function split(text, mark) {
  const at = text.indexOf(mark);
  assert.ok(at >= 0, `docs/clients.md has no ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

/** What the table says now, by operation. */
function readMarks(table) {
  const rows = table.split("\n").map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim()));
  return new Map(rows.filter(([name]) => name?.startsWith("`")).map(([name, ...cells]) => [name.slice(1, -1), cells]));
}
