/** Runs one file of cases: a runner for each kind gives what is wrong with a row, or nothing. */

import { iamlet } from "../package.mjs";
import { calls } from "./calls.mjs";
import { decidingFailures, isDeciding } from "./deciding.mjs";
import { write } from "./document.mjs";
import { failingRows } from "./rows.mjs";
import { simulate } from "./simulate.mjs";
import { wire } from "./wire.mjs";

const KINDS = { calls, simulate, wire, write: (row, file) => write(row, file, iamlet) };

/** The failing rows, a line each. */
export async function failures(file) {
  if (isDeciding(file)) return decidingFailures(file, iamlet);
  const runner = KINDS[file.kind];
  if (runner === undefined) return [`no such kind of cases: ${file.kind}`];
  return failingRows(file, (row) => runner(row, file));
}
