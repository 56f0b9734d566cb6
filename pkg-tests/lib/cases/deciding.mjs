/** Files of rows that `iamlet/authorizer` can run, too, in whatever runtime. */

import { decision } from "./decision.mjs";
import { parse } from "./document.mjs";
import { action, condition, resource } from "./match.mjs";
import { failingRows } from "./rows.mjs";

const KINDS = { action, condition, decision, parse, resource };

export function isDeciding(file) {
  return Object.hasOwn(KINDS, file.kind);
}

/** The failing rows, a line each; `iamlet` is what a module of the package gives. */
export function decidingFailures(file, iamlet) {
  const runner = KINDS[file.kind];
  return failingRows(file, (row) => runner(row, file, iamlet));
}
