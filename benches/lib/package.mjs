/** The package under test, from its folder: `pkg/`, or `node_modules/iamlet` of a project. */

import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

/** The memory of each WebAssembly module that was started, and the size of its file compressed. */
export const modules = [];

/** Where an entry point (`iamlet/authorizer`) is. */
export function locate(folder, specifier) {
  return pathToFileURL(createRequire(join(resolve(folder), "package.json")).resolve(specifier)).href;
}

export async function load(folder, specifier) {
  return import(locate(folder, specifier));
}

const Module = WebAssembly.Module;
const Instance = WebAssembly.Instance;
const files = new WeakMap();

/** The package keeps its memory to itself; these see it pass. */
WebAssembly.Module = class extends Module {
  constructor(bytes) {
    super(bytes);
    files.set(this, bytes);
  }
};
WebAssembly.Instance = class extends Instance {
  constructor(module, imports) {
    super(module, imports);
    const bytes = files.get(module);
    modules.push({ memory: this.exports.memory, gzipped: bytes === undefined ? undefined : gzipSync(bytes, { level: 9 }).length });
  }
};
