/** The main paths of the playground in Firefox, by what a person does. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launchFirefox } from "./lib/firefox.mjs";
import { site } from "./lib/playground.mjs";
import { serve } from "./lib/serve.mjs";

let browser;
let server;
before(async () => {
  [browser, server] = await Promise.all([launchFirefox(), serve(site)]);
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Opens the page in a profile of its own, and asserts that nothing went wrong on it. */
async function onPage(work, fragment = "") {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const troubles = [];
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  page.on("pageerror", (error) => troubles.push(String(error)));
  try {
    await page.setViewport({ width: 1440, height: 900 });
    await page.goto(server.url + fragment);
    await work(page);
    assert.deepEqual(troubles, []);
  } finally {
    await context.close();
  }
}

const word = (page) => page.$eval(".verdict .word", (element) => element.textContent.trim());

test("decides its first example, and again when the action changes", () =>
  onPage(async (page) => {
    await page.waitForSelector(".verdict .word");
    const first = await word(page);
    assert.match(first, /Allowed|Denied/);
    const action = await page.locator("aria/Action[role='combobox']").waitHandle();
    await action.click({ count: 3 });
    await action.type("sts:GetCallerIdentity");
    await page.keyboard.press("Escape");
    await page.waitForFunction(() => /Allowed/.test(document.querySelector(".verdict .word")?.textContent ?? ""));
  }));

for (const view of ["matrix", "compare", "account", "examples"]) {
  test(`shows ${view}`, () => onPage((page) => page.waitForSelector("main h2"), `#${view}`));
}

test("keeps work over a reload", () =>
  onPage(async (page) => {
    const action = await page.locator("aria/Action[role='combobox']").waitHandle();
    await action.click({ count: 3 });
    await action.type("dynamodb:GetItem");
    await new Promise((resolve) => setTimeout(resolve, 700));
    await page.reload();
    await page.waitForSelector(".verdict .word");
    const kept = await page.locator("aria/Action[role='combobox']").waitHandle();
    assert.equal(await kept.evaluate((field) => field.value), "dynamodb:GetItem");
  }));
