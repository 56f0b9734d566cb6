/** The package, installed once for the tests that only use its API. */

import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { project } from "./project.mjs";

const folder = project("node-esm");

/** Everything that `iamlet` exports. */
export const iamlet = await import(pathToFileURL(join(folder, "exports.mjs")));

/** What `iamlet/authorizer` exports. */
export const authorizer = await import(pathToFileURL(join(folder, "authorizer.mjs")));

/** What `iamlet/handler` exports. */
export const handlers = await import(pathToFileURL(join(folder, "handler.mjs")));

/** The packs of `iamlet/data`, by the options that take them. */
export const packs = await import(pathToFileURL(join(folder, "packs.mjs")));

/** Options of an account in which `"$pack"` stands for the option's pack. */
export function withPacks(options) {
  return Object.fromEntries(Object.entries(options).map(([name, value]) => [name, value === "$pack" ? packs[name] : value]));
}
