/** Pages in headless Chromium, with everything that went wrong on them. */

import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the browser. */
export function launch() {
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", headless: true, args: ARGUMENTS });
}

/**
 * Serves `folder`, opens the page at `path` and hands it to `work`, with the list of its troubles: console errors,
 * exceptions that nothing caught, and requests that failed.
 */
export async function onPage(browser, folder, { path = "", headers = {} }, work) {
  const server = await serve(folder, headers);
  const page = await browser.newPage();
  const troubles = [];
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("response", (response) => response.status() >= 400 && troubles.push(`${response.status()} ${response.url()}`));
  try {
    await page.goto(server.url + path);
    return await work(page, troubles);
  } finally {
    await page.close();
    await server.close();
  }
}

/** What the page's script left in `globalThis.result`, once it is there. */
export async function result(page, troubles, patience = 20_000) {
  const deadline = Date.now() + patience;
  while (Date.now() < deadline && troubles.length === 0) {
    const value = await page.evaluate(() => globalThis.result);
    if (value !== undefined) return value;
    await page.waitForTimeout(20);
  }
  throw new Error(`the page gave no result: ${troubles.join("; ")}`);
}
