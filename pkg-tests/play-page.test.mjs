/** The page as a whole: what it may load, how much, how fast, what it says to a first visitor. */

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, test } from "node:test";
import { gzipSync } from "node:zlib";
import { closeBrowser, onPlayground, site } from "./lib/playground.mjs";

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; connect-src 'self'; " +
  "img-src 'self' data:; worker-src 'self'; manifest-src 'self'; base-uri 'none'";
const MOST_KB = 700;

after(closeBrowser);

test("carries its content security policy, and every address in its files is relative", () =>
  onPlayground(async (page) => {
    assert.equal(await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content"), POLICY);
    const html = readFileSync(join(site, "index.html"), "utf8");
    assert.deepEqual([...html.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address).filter((address) => !address.startsWith("./")), []);
    assert.doesNotMatch(html, /<script(?![^>]*src=)/);
  }));

test("decides an example on a first visit, soon and with little to load", () =>
  onPlayground(async (page) => {
    await page.locator(".verdict .word").first().waitFor();
    const { files, decided } = await page.evaluate(() => {
      const decided = performance.getEntriesByName("iamlet:ready")[0]?.startTime;
      // What is fetched afterwards, for completion, nobody waits for.
      const before = performance.getEntriesByType("resource").filter(({ startTime }) => startTime <= decided);
      return { files: before.map(({ name }) => new URL(name).pathname), decided };
    });
    const kb = ["index.html", ...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(join(site, file))).length, 0) / 1000;
    assert.ok(kb < MOST_KB, `${kb} kB gzipped before the first verdict, of ${MOST_KB}`);
    console.log(`counted: ${kb.toFixed(0)} kB gzipped and ${decided.toFixed(0)} ms to the first verdict`);
  }));

test("holds no file that nothing names", () => {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const texts = files.filter(({ name }) => /\.(html|js|css|webmanifest)$/.test(name)).map(({ parentPath, name }) => readFileSync(join(parentPath, name), "utf8"));
  const named = (name) => name === "index.html" || texts.some((text) => text.includes(name));
  assert.deepEqual(files.map(({ name }) => name).filter((name) => !named(name)), []);
});
