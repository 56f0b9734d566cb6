/** The gallery, by what a person does. */

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { closeBrowser, fits, onPlayground, picture, verdict } from "./lib/playground.mjs";
import { openExample, share } from "./lib/share.mjs";

after(closeBrowser);

test("the gallery opens every example, with the verdict that it shows", () =>
  onPlayground(
    async (page) => {
      await page.locator(".gallery-card .badge").last().waitFor();
      const cards = await page.locator(".gallery-card").evaluateAll((all) => all.map((card) => [card.querySelector("h2").textContent, card.querySelector(".badge").textContent.replace(/^\W+/, "")]));
      assert.ok(cards.length >= 16);
      await picture(page, "gallery");
      for (const [title, word] of cards) {
        await openExample(page, title);
        await verdict(page, word);
      }
    },
    { fragment: "examples" },
  ));

test("the gallery is searched and filtered by keyboard", () =>
  onPlayground(
    async (page) => {
      await page.getByRole("searchbox", { name: "Search" }).focus();
      await page.keyboard.type("kms");
      await page.getByRole("status").filter({ hasText: "2 of" }).waitFor();
      await page.keyboard.press("Control+a");
      await page.keyboard.type("nothing of the kind");
      await page.getByText("No example has these words").waitFor();
      await page.getByRole("button", { name: "Show all examples" }).press("Enter");
      await page.getByRole("button", { name: "MFA", exact: true }).press("Space");
      await page.getByRole("status").filter({ hasText: "2 of" }).waitFor();
      await page.getByRole("button", { name: /^Open the example MFA: a Deny/ }).press("Enter");
      await verdict(page, "Allowed");
    },
    { fragment: "examples" },
  ));

test("the gallery and the dialog fit a small screen", () =>
  onPlayground(
    async (page) => {
      await page.locator(".gallery-card .badge").first().waitFor();
      await fits(page);
      await share(page);
      for (const tab of await page.getByRole("dialog").getByRole("tab").all()) {
        await tab.click();
        await page.getByRole("dialog").getByRole("button", { name: /^(Copy|Save)/ }).first().waitFor();
        await fits(page);
        const overflow = await page.locator("dialog .body").evaluate((body) => body.scrollWidth - body.clientWidth);
        assert.ok(overflow <= 0, `${await tab.textContent()} is ${overflow} pixels too wide`);
      }
    },
    { fragment: "examples", viewport: { width: 360, height: 780 } },
  ));
