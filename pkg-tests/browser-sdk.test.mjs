/** The official SDK and the package's handlers on a page, bundled by esbuild. */

import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";
import { launch, onPage, result } from "./lib/chromium.mjs";
import { UNUTTERABLE, isLong } from "./lib/cases/unutterable.mjs";
import { DEFINE, callingFiles, read } from "./lib/client-rows.mjs";
import { iamlet } from "./lib/package.mjs";
import { project, tools } from "./lib/project.mjs";

const folder = project("sdk-page");
const lib = fileURLToPath(new URL("lib/", import.meta.url));

/** Nothing but the page itself may be asked. */
const HEADERS = { "content-security-policy": "default-src 'self'; img-src data:; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'" };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Bundles a script of the project, and answers a site whose page runs it. */
async function siteOf(script, options = {}) {
  const site = mkdtempSync(join(folder, "site-"));
  await esbuild.build({
    entryPoints: [join(folder, script)],
    nodePaths: [tools],
    bundle: true,
    format: "esm",
    platform: "browser",
    outfile: join(site, "app.js"),
    logLevel: "silent",
    ...options,
  });
  writeFileSync(join(site, "index.html"), `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="app.js"></script>`);
  return site;
}

test("the SDK calls an account on the page, without the network", async () => {
  const site = await siteOf("main.js");
  assert.deepEqual(await onPage(browser, site, { headers: HEADERS }, result), {
    created: ["arn:aws:iam::123456789012:user/team/Bob", true],
    pages: [["Ann"], ["Bob"]],
    error: [true, 404],
    waited: "SUCCESS",
    caller: "arn:aws:iam::123456789012:user/team/Bob",
    fetched: [200, true],
  });
});

test("every row of calls goes through the SDK on a page, and every operation is answered", async () => {
  const utterable = (name, file) => file.cases.filter((row) => !isLong(row, file) && !(row.name in (UNUTTERABLE[name.split("/").pop()] ?? {})));
  const files = callingFiles().map(([name, file]) => [name, { ...file, cases: utterable(name, file) }]);
  const given = { define: DEFINE, examples: read("golden/examples.json"), states: read("golden/states.json"), files };
  writeFileSync(join(folder, "rows.json"), JSON.stringify(given));
  const site = await siteOf("rows.js", {
    nodePaths: [lib, tools],
    alias: { "node:util": join(folder, "util.js") },
    plugins: [{ name: "the package", setup: (build) => build.onResolve({ filter: /\/package\.mjs$/ }, () => ({ path: join(folder, "package.js") })) }],
  });
  const { rows, wrong, answered } = await onPage(browser, site, { headers: HEADERS }, (page, troubles) => result(page, troubles, 300_000));
  assert.deepEqual(wrong, []);
  assert.deepEqual(answered.sort(), Object.keys(iamlet.operations).sort());
  console.log(`counted: ${rows} rows through the AWS SDK for JavaScript in Chromium, ${answered.length} operations answered`);
});
