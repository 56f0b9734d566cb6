/** Every row of calls by boto3, over HTTP. */

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { pythonClients } from "./lib/python-clients.mjs";
import { calls } from "./lib/cases/calls.mjs";

const folder = fileURLToPath(new URL("../tests/cases/account/", import.meta.url));
let rows = 0;
let client;
before(async () => {
  client = await pythonClients();
});
after(() => client.close());
after(() => console.log(`counted: ${rows} rows through boto3`));

for (const name of readdirSync(folder).filter((name) => name.endsWith(".json")).sort()) {
  const file = JSON.parse(readFileSync(join(folder, name), "utf8"));
  if (file.kind !== "calls") continue;
  test(`${name}: ${file.title}`, async () => {
    const lines = [];
    for (const row of file.cases) {
      const wrong = await calls(row, file, client.boto3).catch((error) => error.stack);
      rows += 1;
      if (wrong !== undefined) lines.push(`${row.name}: ${wrong}`);
    }
    if (lines.length > 0) throw Object.assign(new Error(), { stack: lines.slice(0, 20).join("\n") });
  });
}
