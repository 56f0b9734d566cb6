/** Import, start and first decision, each time in a new process of Node. */

import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { locate } from "../lib/package.mjs";
import { row, title } from "../lib/print.mjs";

const PROGRAM = fileURLToPath(new URL("../cold.mjs", import.meta.url));
const ENTRIES = { authorizer: "iamlet/authorizer", whole: "iamlet" };

export async function cold(bench) {
  if (!existsSync(PROGRAM)) return;
  title("Cold: ms in a new process, the middle of all runs");
  const widths = [22, 14, 14, 20];
  let heading = true;
  for (const [name, entry] of Object.entries(ENTRIES)) {
    const url = locate(bench.folder, entry);
    const runs = Array.from({ length: bench.quick ? 7 : 21 }, () => JSON.parse(execFileSync(process.execPath, [PROGRAM, url], { encoding: "utf8" })));
    if (heading) row(["", ...Object.keys(runs[0])], widths);
    heading = false;
    const parts = Object.keys(runs[0]).map((part) => [part, runs.map((run) => run[part]).sort((a, b) => a - b)[runs.length >> 1]]);
    row([entry, ...parts.map(([, milliseconds]) => milliseconds.toFixed(1))], widths);
    bench.note("cold", { ...bench.figures.get("cold"), [name]: Object.fromEntries(parts).all });
  }
}
