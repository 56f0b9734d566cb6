/** Import, start and first decision in a fresh process, by the program that measures it. */

import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const PROGRAM = new URL("../cold.mjs", import.meta.url);

export async function cold(bench) {
  if (!existsSync(fileURLToPath(PROGRAM))) return;
  const { measure } = await import(PROGRAM.href);
  bench.note("cold", await measure(bench.folder));
}
