/** Rows about deciding, by modules of the package. */

import { decidingFailures } from "./cases/deciding.mjs";

/** The failing rows by module, a line each. */
export async function failingRowsOf(modules, files) {
  const lines = [];
  for (const [module, api] of Object.entries(modules)) {
    for (const file of files) {
      for (const line of await decidingFailures(file, api)) lines.push(`${module}, ${file.title}: ${line}`);
    }
  }
  return lines;
}
