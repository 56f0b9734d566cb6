/** Emits the service worker, `sw.js` at the site's root, which knows every file of the site. */

import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { build } from "vite";
import type { Plugin } from "vite";

const NAME = "sw.js";

/** `source` is the worker's module. */
export function offline(source: string): Plugin {
  let folder = "";
  let failed = false;
  return {
    name: "iamlet-offline",
    apply: "build",
    configResolved({ root, build }) {
      folder = join(root, build.outDir);
    },
    buildEnd(error) {
      failed = error !== undefined;
    },
    // After the last file is there, those of `public` too.
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        if (!failed) await emit(source, folder);
      },
    },
  };
}

async function emit(source: string, folder: string): Promise<void> {
  const files = filesOf(folder);
  await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    define: { FILES: JSON.stringify(files), VERSION: JSON.stringify(versionOf(folder, files, source)) },
    build: {
      target: "es2022",
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: source, formats: ["es"], fileName: () => NAME },
      rollupOptions: { output: { codeSplitting: false } },
    },
  });
}

/** All files of the site but the worker itself, with slashes and in order. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((name) => name !== NAME)
    .sort();
}

/** The worker's own text counts too: it may change how the same files are kept. */
function versionOf(folder: string, files: readonly string[], source: string): string {
  const hash = createHash("sha256").update(readFileSync(source));
  for (const name of files) hash.update(`${name}\0`).update(readFileSync(join(folder, name)));
  return hash.digest("hex").slice(0, 12);
}
