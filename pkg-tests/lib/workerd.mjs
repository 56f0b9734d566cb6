/** Workers in workerd, bundled by wrangler as for Cloudflare. */

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { run, tools } from "./project.mjs";

/** What Miniflare's workers are told. */
export const compatibilityDate = "2026-04-01";

/** The bundle of a project's worker, as Miniflare takes it. */
export function bundled(folder) {
  run(process.execPath, [join(tools, "wrangler/bin/wrangler.js"), "deploy", "--dry-run", "--outdir", "dist"], folder);
  const modulesRoot = join(folder, "dist");
  const module = (name) => ({ type: name.endsWith(".wasm") ? "CompiledWasm" : "ESModule", path: join(modulesRoot, name) });
  const names = readdirSync(modulesRoot);
  const of = (ending) => names.filter((name) => name.endsWith(ending)).map(module);
  // The first one is the worker.
  return { compatibilityDate, modulesRoot, modules: [...of(".js"), ...of(".wasm")] };
}
