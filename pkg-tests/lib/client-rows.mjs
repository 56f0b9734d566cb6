/** Every row of calls and every example of the service model through a client, and the client's column of docs/clients.md. */

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { after, test } from "node:test";
import { calls } from "./cases/calls.mjs";
import { golden } from "./cases/golden.mjs";
import { simulate } from "./cases/simulate.mjs";
import { UNUTTERABLE, isLong } from "./cases/unutterable.mjs";
import { assertColumn } from "./compatibility.mjs";
import { recording } from "./recording.mjs";

/** How many failing rows of a file are printed. */
const SHOWN = 20;
const RUNNERS = { calls, simulate };
const tests = new URL("../../tests/", import.meta.url);

export const read = (path) => JSON.parse(readFileSync(new URL(path, tests), "utf8"));

/** The files of rows that call operations, by their names. */
export function callingFiles() {
  const names = readdirSync(new URL("cases/", tests), { recursive: true }).map(String);
  const files = names.filter((name) => name.endsWith(".json")).sort().map((name) => [name, read(`cases/${name}`)]);
  return files.filter(([, file]) => RUNNERS[file.kind] !== undefined);
}

/** What is wrong with a row, or nothing. */
export function runRow(row, file, clientOf) {
  return RUNNERS[file.kind](row, file, clientOf).catch((error) => error.stack);
}

/** The texts that the states of examples name. */
export const DEFINE = read("cases/account/server-certificate-checks.json").define;

/**
 * Registers the tests. `clientOf` is as in cases/calls.mjs, `unutterable` has rows that only this client cannot run, and
 * `seen` makes of a row what it shows of it.
 */
export function testRows(column, clientOf, { unutterable = {}, seen = (row) => row } = {}) {
  const answered = new Set();
  const client = recording(clientOf, answered);
  let [rows, long] = [0, 0];
  for (const [name, file] of callingFiles()) {
    test(`${name}: ${file.title}`, async () => {
      const base = name.split("/").pop();
      const excluded = { ...UNUTTERABLE[base], ...unutterable[base] };
      const known = new Set(file.cases.map((row) => row.name));
      const lines = Object.keys(excluded).filter((row) => !known.has(row)).map((row) => `no row is called ${row}`);
      for (const row of file.cases) {
        if (isLong(row, file)) {
          long += 1;
          continue;
        }
        rows += 1;
        const wrong = await runRow(seen(row), file, client);
        if (row.name in excluded) {
          if (wrong === undefined) lines.push(`${row.name}: it is excluded, but right: ${excluded[row.name]}`);
        } else if (wrong !== undefined) lines.push(`${row.name}: ${wrong}`);
      }
      report(lines);
    });
  }

  test("the examples of the service model", async () => {
    const [examples, states] = [read("golden/examples.json"), read("golden/states.json")];
    const lines = [];
    for (const [operation, list] of Object.entries(examples)) {
      for (const example of list) {
        rows += 1;
        const wrong = await golden(operation, example, states[operation], DEFINE, client).catch((error) => error.stack);
        if (wrong !== undefined) lines.push(`${operation}: ${wrong}`);
      }
    }
    report(lines);
  });

  test("the table of docs/clients.md says which operations were answered", () => assertColumn(column, answered));
  after(() => console.log(`counted: ${rows} rows through ${column}, ${answered.size} operations answered, ${long} long rows left out`));
}

/** A row whose documents are compared by their values, for clients in Python parse them: `$text` becomes `$doc`. */
export function withParsedDocuments(value) {
  if (Array.isArray(value)) return value.map(withParsedDocuments);
  if (value === null || typeof value !== "object") return value;
  if (Object.keys(value).join() === "$text") return { $doc: JSON.parse(value.$text) };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withParsedDocuments(inner)]));
}

function report(lines) {
  const shown = lines.length > SHOWN ? [...lines.slice(0, SHOWN), `… and ${lines.length - SHOWN} more`] : lines;
  if (shown.length > 0) throw Object.assign(new Error(shown.join("\n")), { stack: shown.join("\n") });
}
