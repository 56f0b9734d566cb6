/** The official SDK for JavaScript, without a network: every operation by its command, and what only the SDK does. */

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import * as sdk from "@aws-sdk/client-iam";
import { calls } from "./lib/cases/calls.mjs";
import { golden } from "./lib/cases/golden.mjs";
import { sdkClient } from "./lib/sdk.mjs";

const tests = fileURLToPath(new URL("../tests/", import.meta.url));
const read = (path) => JSON.parse(readFileSync(join(tests, path), "utf8"));
const files = readdirSync(join(tests, "cases/account")).filter((name) => name.endsWith(".json")).sort();
let rows = 0;

for (const name of files) {
  const file = read(`cases/account/${name}`);
  if (file.kind !== "calls") continue;
  test(`${name}: ${file.title}`, async () => {
    const lines = [];
    for (const row of file.cases) {
      const wrong = await calls(row, file, sdkClient).catch((error) => error.stack);
      rows += 1;
      if (wrong !== undefined) lines.push(`${row.name}: ${wrong}`);
    }
    if (lines.length > 0) throw Object.assign(new Error(), { stack: lines.slice(0, 20).join("\n") });
  });
}
process.on("exit", () => console.log(`counted: ${rows} rows through the SDK`));
