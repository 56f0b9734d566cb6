/** The playground, as it would be served, used by typing into it. */

import assert from "node:assert/strict";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { launch, onPage } from "./lib/chromium.mjs";

const site = fileURLToPath(new URL("../www/dist/", import.meta.url));
const screenshots = process.env.IAMLET_SCREENSHOTS;
const POLICY = JSON.stringify({
  Version: "2012-10-17",
  Statement: [
    { Sid: "Read", Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::bucket/*" },
    { Sid: "Inside", Effect: "Deny", Action: "s3:*", Resource: "*", Condition: { NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" } } },
  ],
}, null, 2);

let browser;
before(async () => {
  browser = await launch();
  mkdirSync(screenshots, { recursive: true });
});
after(() => browser.close());

/** Does `work` on the page once it has decided its first example, and then asserts that nothing went wrong on it. */
function onPlayground(work) {
  return onPage(browser, site, {}, async (page, troubles) => {
    await page.locator("#result .verdict").waitFor();
    await work(page);
    assert.deepEqual(troubles, []);
  });
}

/** Puts a request under `POLICY` into the form. */
async function fill(page, { action, context = "" }) {
  const fields = {
    "#principal": "arn:aws:iam::123456789012:user/Bob",
    "#action": action,
    "#resource": "arn:aws:s3:::bucket/key",
    "#context": context,
    "#identity": POLICY,
  };
  for (const other of ["#boundary", "#scp", "#resource-policy"]) {
    // The other policies are folded away, and may hold those of an example.
    await page.locator(other).evaluate((field) => {
      field.value = "";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }
  for (const [field, text] of Object.entries(fields)) await page.locator(field).fill(text);
}

async function verdict(page, word) {
  await page.locator("#result .verdict .word", { hasText: new RegExp(`^${word}$`) }).waitFor({ timeout: 10_000 });
}

test("starts with an example, decided", () =>
  onPlayground(async (page) => {
    assert.match(await page.locator("#result .verdict .word").innerText(), /^(Allowed|Denied)/);
    await page.screenshot({ path: join(screenshots, "playground.png"), fullPage: true });
  }));

test("every example is decided", () =>
  onPlayground(async (page) => {
    const picker = page.locator("#example");
    const values = await picker.locator("option").evaluateAll((options) => options.map((option) => option.value));
    assert.ok(values.length > 1);
    for (const value of values) {
      await picker.selectOption(value);
      assert.match(await page.locator("#result .verdict .word").innerText(), /^(Allowed|Denied)/, `example ${value}`);
    }
  }));

test("decides what is typed, and shows which statement decided", () =>
  onPlayground(async (page) => {
    await fill(page, { action: "s3:GetObject", context: "aws:SourceIp = 10.1.2.3" });
    await verdict(page, "Allowed");
    await fill(page, { action: "s3:GetObject", context: "aws:SourceIp = 203.0.113.7" });
    await verdict(page, "Denied explicitly");
    assert.match(await page.locator("#result").innerText(), /Inside/);
    await page.screenshot({ path: join(screenshots, "playground-denied.png"), fullPage: true });
    await fill(page, { action: "s3:PutObject", context: "aws:SourceIp = 10.1.2.3" });
    await verdict(page, "Denied by default");
  }));

test("says where a policy is wrong, and goes on", () =>
  onPlayground(async (page) => {
    await fill(page, { action: "s3:GetObject", context: "aws:SourceIp = 10.1.2.3" });
    await page.locator("#identity").fill('{\n  "Version": "2012-10-17",\n  "Statement": [{ "Effect": "Permit" }]\n}');
    await page.locator("#identity-error").filter({ hasText: /line 3/ }).waitFor();
    await page.screenshot({ path: join(screenshots, "playground-error.png"), fullPage: true });
    await page.locator("#identity").fill(POLICY);
    await verdict(page, "Allowed");
  }));

test("fits a phone", () =>
  onPlayground(async (page) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.ok(overflow <= 0, `${overflow} pixels too wide`);
    await page.screenshot({ path: join(screenshots, "playground-phone.png"), fullPage: true });
  }));
