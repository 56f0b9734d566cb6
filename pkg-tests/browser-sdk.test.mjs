/** The official SDK and the package's handlers on a page, bundled by esbuild. */

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import * as esbuild from "esbuild";
import { launch, onPage, result } from "./lib/chromium.mjs";
import { project, tools } from "./lib/project.mjs";

/** Nothing but the page itself may be asked. */
const HEADERS = { "content-security-policy": "default-src 'self'; img-src data:; script-src 'self' 'wasm-unsafe-eval'; connect-src 'none'" };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

test("the SDK calls an account on the page, without the network", async () => {
  const folder = project("sdk-page");
  const site = join(folder, "site");
  mkdirSync(site);
  await esbuild.build({
    entryPoints: [join(folder, "main.js")],
    nodePaths: [tools],
    bundle: true,
    format: "esm",
    platform: "browser",
    outfile: join(site, "app.js"),
    logLevel: "silent",
  });
  writeFileSync(join(site, "index.html"), `<!doctype html><link rel="icon" href="data:,"><script type="module" src="app.js"></script>`);
  assert.deepEqual(await onPage(browser, site, { headers: HEADERS }, result), {
    created: ["arn:aws:iam::123456789012:user/team/Bob", true],
    pages: [["Ann"], ["Bob"]],
    error: [true, 404],
    waited: "SUCCESS",
    caller: "arn:aws:iam::123456789012:user/team/Bob",
    fetched: [200, true],
  });
});
