/** Runs one file of cases: a runner for each kind gives what is wrong with a row, or nothing. */

import { calls } from "./calls.mjs";
import { action, condition, resource } from "./match.mjs";
import { decision } from "./decision.mjs";
import { parse, write } from "./document.mjs";
import { simulate } from "./simulate.mjs";
import { wire } from "./wire.mjs";

const KINDS = { action, calls, condition, decision, parse, resource, simulate, wire, write };

/** The failing rows, a line each. */
export async function failures(file) {
  const runner = KINDS[file.kind];
  if (runner === undefined) return [`no such kind of cases: ${file.kind}`];
  const lines = [];
  for (const [index, row] of file.cases.entries()) {
    const name = row.name ?? JSON.stringify(row);
    try {
      const ofFile = [calls, simulate, wire].includes(runner);
      const wrong = await (ofFile ? runner(row, file) : runner(row, file.defaults ?? {}, file.define ?? {}));
      if (wrong !== undefined) lines.push(`${index} ${name}: ${wrong}`);
    } catch (error) {
      lines.push(`${index} ${name}: ${error.stack.split("\n", 3).join("\n")}`);
    }
  }
  return lines;
}
