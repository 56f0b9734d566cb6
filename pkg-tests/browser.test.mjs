/** The packed package in a browser: bundled by Vite and by esbuild, and on a page without a bundler. */

import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { after, before, describe, test } from "node:test";
import * as esbuild from "esbuild";
import { build } from "vite";
import { launch, onPage, result } from "./lib/chromium.mjs";
import { project } from "./lib/project.mjs";

const EXPECTED = { early: "NotInitializedError", simulated: "allowed", get: "allowed", put: "implicitDeny" };
/** A strict policy that lets WebAssembly be compiled. */
const STRICT = { "content-security-policy": "default-src 'self'; img-src data:; script-src 'self' 'wasm-unsafe-eval'" };
/** The same, and nothing may be fetched. */
const NO_FETCH = { "content-security-policy": `${STRICT["content-security-policy"]}; connect-src 'none'` };
/** Nothing about WebAssembly. */
const TOO_STRICT = { "content-security-policy": "default-src 'self'; img-src data:" };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

describe("Vite", () => {
  let folder;
  before(async () => {
    folder = project("vite");
    await build({ root: folder, logLevel: "warn", configFile: false });
  });

  test("emits the wasm files of both modules by itself, each once", () => {
    const files = readdirSync(join(folder, "dist"), { recursive: true }).map(String);
    const modules = files.filter((name) => name.endsWith(".wasm")).map((name) => basename(name).split("-")[0]);
    assert.deepEqual(modules.sort(), ["authorizer_bg", "iamlet_bg"], files.join(" "));
  });

  test("makes a page that decides", async () => {
    assert.deepEqual(await onPage(browser, join(folder, "dist"), { headers: STRICT }, result), EXPECTED);
  });
});

describe("esbuild", () => {
  let folder;
  before(() => {
    folder = project("esbuild");
  });

  /** A site of one page and one bundle under `assets/`. */
  async function site(entry, script = "") {
    const site = join(folder, `site-${entry}`);
    mkdirSync(join(site, "assets"), { recursive: true });
    await esbuild.build({
      entryPoints: [join(folder, `${entry}.js`)],
      bundle: true,
      format: "esm",
      platform: "browser",
      outfile: join(site, "assets/app.js"),
      logLevel: "silent",
    });
    writeFileSync(
      join(site, "index.html"),
      `<!doctype html><link rel="icon" href="data:,">${script}<script type="module" src="assets/app.js"></script>`,
    );
    return site;
  }

  const wasm = () => join(folder, "node_modules/iamlet/wasm/iamlet_bg.wasm");

  test("with the wasm file copied to where the bundle looks for it", async () => {
    const root = await site("fetched");
    mkdirSync(join(root, "wasm"));
    copyFileSync(wasm(), join(root, "wasm/iamlet_bg.wasm"));
    assert.equal(await onPage(browser, root, {}, result), "allowed");
  });

  test("with the wasm file anywhere and its URL given to init", async () => {
    const root = await site("fetched", `<script>globalThis.wasmUrl = "/assets/module.wasm"</script>`);
    copyFileSync(wasm(), join(root, "assets/module.wasm"));
    assert.equal(await onPage(browser, root, {}, result), "allowed");
  });

  test("with the module inline", async () => {
    const root = await site("inline");
    assert.deepEqual(readdirSync(join(root, "assets")), ["app.js"]);
    assert.equal(await onPage(browser, root, { headers: NO_FETCH }, result), "allowed");
  });
});

describe("a page without a bundler", () => {
  let folder;
  before(() => {
    folder = project("browser");
  });

  test("decides under a content security policy with wasm-unsafe-eval", async () => {
    assert.deepEqual(await onPage(browser, folder, { headers: STRICT }, result), EXPECTED);
  });

  test("holds an account, before and after the module is there", async () => {
    assert.deepEqual(await onPage(browser, folder, { path: "account.html", headers: STRICT }, result), {
      early: ["NotInitializedError", "TypeError", "NotInitializedError"],
      arn: "arn:aws:iam::123456789012:user/team/Bob",
      created: true,
      pages: [["Ann", "Bob"], ["Eve"]],
      error: ["NoSuchEntityException", true, "NoSuchEntity", 404],
      invalid: "ValidationError",
      caller: "Bob",
      restored: ["Ann", "Bob", "Eve"],
      same: true,
      decisions: ["implicitDeny", "allowed"],
      waited: "SUCCESS",
      checked: ["TypeError", "TypeError"],
      late: ["TypeError", "accountId"],
      expanded: ["s3:GetObject"],
    });
  });

  test("cannot without it, and says so", async () => {
    await onPage(browser, folder, { headers: TOO_STRICT }, async (page, troubles) => {
      await assert.rejects(result(page, troubles), /wasm-unsafe-eval|unsafe-eval/);
    });
  });
});
