/** The playground as it is served, in headless Chromium, as a visitor finds it. */

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { launch } from "./chromium.mjs";
import { serve } from "./serve.mjs";

export const site = fileURLToPath(new URL("../../www/dist/", import.meta.url));

const screenshots = process.env.IAMLET_SCREENSHOTS;

/**
 * How many times slower the page is, as on a busy machine, and by how many milliseconds its frames come late: what waits
 * for a frame must take nothing from a person's next key.
 */
const busy = { times: Number(process.env.IAMLET_BUSY_TIMES ?? 1), lateFrames: Number(process.env.IAMLET_BUSY_FRAMES ?? 0) };

let running;

/** The browser of this file's tests; to be closed by `after(closeBrowser)`. */
async function browser() {
  running ??= launch();
  return running;
}

export async function closeBrowser() {
  await (await running)?.close();
}

/**
 * Opens the playground in a profile of its own and hands its page to `work`. Asserts that nothing went wrong on it: no
 * console error, no exception that nothing caught, no request that failed or went to another host.
 * `fragment` is what the address ends with, `theme` light or dark.
 */
export async function onPlayground(work, { viewport = { width: 1440, height: 900 }, theme = "light", fragment = "", offline = false } = {}) {
  const server = await serve(site);
  const context = await (await browser()).newContext({
    viewport,
    colorScheme: theme,
    reducedMotion: "reduce",
    acceptDownloads: true,
    permissions: ["clipboard-read", "clipboard-write"],
    serviceWorkers: offline ? "allow" : "block",
  });
  // Nothing takes so long but on a machine that is busy.
  context.setDefaultTimeout(60_000);
  const troubles = [];
  const watch = (page) => watchPage(page, server.url, troubles);
  context.on("page", watch);
  if (busy.lateFrames > 0) await context.addInitScript(comeLate, busy.lateFrames);
  try {
    const page = await context.newPage();
    if (busy.times > 1) await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: busy.times });
    await page.goto(server.url + (fragment && `#${fragment}`));
    await page.locator("header.bar").waitFor();
    const result = await work(page, { context, url: server.url, troubles });
    assert.deepEqual(troubles, []);
    return result;
  } finally {
    await context.close();
    await server.close();
  }
}

/** Runs in the page. */
function comeLate(milliseconds) {
  const request = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (run) => request(() => setTimeout(() => run(performance.now()), milliseconds));
}

function watchPage(page, url, troubles) {
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("response", (response) => response.status() >= 400 && troubles.push(`${response.status()} ${response.url()}`));
  page.on("request", (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(blob|data):/.test(address)) troubles.push(`asked for ${address}`);
  });
}

/** Waits until the verdict is `word`: `Allowed`, `Denied explicitly` or `Denied by default`. */
export async function verdict(page, word) {
  await page.locator(".verdict .word", { hasText: new RegExp(`^\\W*${word}$`) }).first().waitFor();
}

/** Keeps a picture of the page, when the tests were asked for pictures. */
export async function picture(page, name) {
  if (!screenshots) return;
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
}

/** Asserts that the page does not scroll sideways. */
export async function fits(page) {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(overflow <= 0, `${overflow} pixels too wide`);
}
