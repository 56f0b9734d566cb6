// `authorizer/` in the package: what `iamlet/authorizer` runs, the same code over a module that only decides. Each entry
// becomes a file, and all that they have in common becomes another: each further file would cost every cold start its reading.

import { readdirSync, rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { rolldown } from "rolldown";

const folder = resolve(process.argv[2]);
const target = join(folder, "authorizer");
const entries = join(folder, "entry", "authorizer");

/** What is known by its class whichever module it is from: both have the same one file. */
const SHARED = ["errors.js", "by-text.js"];

/** The one file of the module that becomes part of the code. */
const glue = join(target, "wasm", "authorizer.js");

const ownModule = {
  name: "own-module",
  resolveId(source, importer) {
    if (!source.startsWith(".")) return null;
    const id = resolve(dirname(importer), source);
    const path = relative(folder, id).replaceAll("\\", "/");
    if (path === "wasm/iamlet.js") return glue;
    if (path.startsWith("wasm/")) return { id: join(target, path), external: true };
    return SHARED.includes(path) ? { id, external: true } : null;
  },
  // From the new entries it is as far to the module's file as it was from `provide/`.
  transform: (code) => code.replaceAll("wasm/iamlet_bg.wasm", "wasm/authorizer_bg.wasm"),
};

const names = readdirSync(entries).filter((name) => name.endsWith(".js"));
const bundle = await rolldown({
  cwd: folder,
  input: Object.fromEntries(names.map((name) => [name.slice(0, -".js".length), join(entries, name)])),
  external: /^node:/,
  platform: "neutral",
  plugins: [ownModule],
  onLog: (_level, log) => {
    throw new Error(log.message);
  },
});
// As deep in the package as the entries that they are made of: the bundler writes paths to what it leaves out as if they
// were still there.
await bundle.write({
  dir: join(target, "entry"),
  entryFileNames: "[name].js",
  chunkFileNames: "common.js",
  minifyInternalExports: false,
  comments: false,
});
rmSync(glue);
