// Every row of calls and every example through the SDK, on a page.
import { calls } from "cases/calls.mjs";
import { golden } from "cases/golden.mjs";
import { simulate } from "cases/simulate.mjs";
import { recording } from "recording.mjs";
import { sdkClient } from "sdk.mjs";
import { define, examples, files, states } from "./rows.json";

const RUNNERS = { calls, simulate };
const answered = new Set();
const wrong = [];
let rows = 0;
const client = recording(sdkClient, answered);

/** Notes what is wrong with a row. */
async function note(name, run) {
  rows += 1;
  const found = await run().catch((error) => error.stack);
  if (found !== undefined) wrong.push(`${name}: ${found}`);
}

for (const [name, file] of files) {
  for (const row of file.cases) await note(`${name}: ${row.name}`, () => RUNNERS[file.kind](row, file, client));
}
for (const [operation, list] of Object.entries(examples)) {
  for (const example of list) await note(operation, () => golden(operation, example, states[operation], define, client));
}
globalThis.result = { rows, wrong, answered: [...answered] };
