/**
 * Every row of tests/cases and every example of tests/golden, by the packed package: the files that the native tests read.
 * Rows about deciding are run by the module of `iamlet/authorizer`, too.
 */

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { decidingFailures, isDeciding } from "./lib/cases/deciding.mjs";
import { golden } from "./lib/cases/golden.mjs";
import { failures } from "./lib/cases/run.mjs";
import { authorizer } from "./lib/package.mjs";

/** How many failing rows of a file are printed. */
const SHOWN = 20;

const folder = fileURLToPath(new URL("../tests/cases/", import.meta.url));
const names = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith(".json"))
  .sort();
let rows = 0;

for (const name of names) {
  const file = JSON.parse(readFileSync(join(folder, name), "utf8"));
  rows += file.cases.length;
  test(`${name}: ${file.title}`, async () => assertNone(file, await failures(file)));
  if (isDeciding(file)) {
    test(`${name}, by iamlet/authorizer`, async () => assertNone(file, await decidingFailures(file, authorizer)));
  }
}

function assertNone(file, lines) {
  if (lines.length > SHOWN) lines.splice(SHOWN, Infinity, `… and ${lines.length - SHOWN} more`);
  if (lines.length > 0) throw report(`of ${file.cases.length} rows these fail:\n${lines.join("\n")}`);
}

const [examples, states] = ["examples", "states"].map((name) =>
  JSON.parse(readFileSync(join(folder, `../golden/${name}.json`), "utf8")),
);
const { define } = JSON.parse(readFileSync(join(folder, "account/server-certificate-checks.json"), "utf8"));

test("the examples of the service model", async () => {
  const lines = [];
  for (const [operation, list] of Object.entries(examples)) {
    if (states[operation].unusable !== undefined) continue;
    for (const example of list) {
      const wrong = await golden(operation, example, states[operation], define).catch((error) => error.stack);
      if (wrong !== undefined) lines.push(`${operation}: ${wrong}`);
    }
  }
  if (lines.length > 0) throw report(`these fail:\n${lines.join("\n")}`);
});

/** An error that is its text and no more: where it was thrown says nothing. */
function report(text) {
  return Object.assign(new Error(text), { stack: text });
}

console.log(`counted: ${rows} rows in ${names.length} files`);
