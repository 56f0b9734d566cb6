/** The page without a network, and after a new version of it. */

import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { launch } from "./lib/chromium.mjs";
import { closeBrowser, onPlayground, site, verdict } from "./lib/playground.mjs";
import { serve } from "./lib/serve.mjs";
import { copied, hasTitle, openExample, share, titleOf } from "./lib/share.mjs";
import { keptWork } from "./lib/work.mjs";

after(closeBrowser);

test("after one visit the whole page works without a network", () =>
  onPlayground(
    async (page, { context }) => {
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      const [cache, ...others] = await page.evaluate(() => caches.keys());
      assert.match(cache, /^iamlet http:.* [0-9a-f]{12}$/);
      assert.deepEqual(others, []);
      await context.setOffline(true);
      await page.reload();
      await hasTitle(page, "A region lock");
      await verdict(page, "Denied explicitly");
      for (const name of ["Many at once", "What changes", "Account"]) {
        await page.getByRole("link", { name }).click();
        await page.locator("main > *:not([role=status])").first().waitFor();
        assert.equal(await page.getByText("could not be loaded").count(), 0, name);
      }
      await openExample(page, "The root statement of a KMS key");
      await verdict(page, "Allowed");
      await share(page, "Test file");
      assert.match(await copied(page), /iamlet: test/);
    },
    { offline: true },
  ));

/** Runs in the page: whether its worker is the newest there is. */
async function settled() {
  const { installing, waiting, active } = await navigator.serviceWorker.getRegistration();
  return !installing && !waiting && active?.state === "activated";
}

test("a new version is there on the next load, under any path, and no work is lost", { timeout: 120_000 }, async () => {
  const root = mkdtempSync(join(tmpdir(), "iamlet-site-"));
  const folder = join(root, "some", "where");
  cpSync(site, folder, { recursive: true });
  const worker = readFileSync(join(folder, "sw.js"), "utf8");
  const [version] = /(?<=")[0-9a-f]{12}(?=")/.exec(worker);
  const publish = (number) => {
    const file = join(folder, "index.html");
    writeFileSync(file, readFileSync(file, "utf8").replace(/<title>[^<]*/, `<title>Version ${number}`));
    writeFileSync(join(folder, "sw.js"), worker.replace(version, `00000000000${number}`));
  };
  const server = await serve(root);
  const browser = await launch();
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.url}some/where/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await titleOf(page).fill("My own work");
    await keptWork(page, ({ title }) => title === "My own work");
    for (const number of [1, 2, 3]) {
      publish(number);
      await page.reload();
      assert.equal(await page.title(), `Version ${number}`);
      await hasTitle(page, "My own work");
      // The worker of this version takes over, and nothing older than the one before it is kept.
      for (;;) {
        const names = await page.evaluate(() => caches.keys());
        if (names.length === 2 && names[1].endsWith(`00000000000${number}`) && (await page.evaluate(settled))) break;
        await page.waitForTimeout(100);
      }
    }
    await context.setOffline(true);
    await page.reload();
    assert.equal(await page.title(), "Version 3");
    await hasTitle(page, "My own work");
    await verdict(page, "Denied explicitly");
  } finally {
    await browser.close();
    await server.close();
    rmSync(root, { recursive: true });
  }
});
