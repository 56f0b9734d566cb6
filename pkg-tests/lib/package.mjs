/** The package, installed once for the tests that only use its API. */

import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { project } from "./project.mjs";

const folder = project("node-esm");

/** Everything that `iamlet` exports. */
export const iamlet = await import(pathToFileURL(join(folder, "exports.mjs")));
