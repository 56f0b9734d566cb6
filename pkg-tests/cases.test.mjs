/** Every row of tests/cases, decided by the packed package: the same files that the native tests read. */

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { failures } from "./lib/cases/run.mjs";

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
  test(`${name}: ${file.title}`, async () => {
    const lines = await failures(file);
    if (lines.length > SHOWN) lines.splice(SHOWN, Infinity, `… and ${lines.length - SHOWN} more`);
    if (lines.length > 0) throw report(`of ${file.cases.length} rows these fail:\n${lines.join("\n")}`);
  });
}

/** An error that is its text and no more: where it was thrown says nothing. */
function report(text) {
  return Object.assign(new Error(text), { stack: text });
}

console.log(`counted: ${rows} rows in ${names.length} files`);
