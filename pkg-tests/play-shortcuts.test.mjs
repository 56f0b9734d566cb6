/** Deciding on the page, by what a person does: shortcuts, the focus, and the ways back. */

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { withWork, work } from "./lib/decide.mjs";
import { closeBrowser, onPlayground, picture, verdict } from "./lib/playground.mjs";

after(closeBrowser);

describe("shortcuts", () => {
  test("go to the verdict and to the views, and are listed", () =>
    withWork(work(), async (page) => {
      await page.getByLabel("Action", { exact: true }).focus();
      await page.keyboard.press("Control+Enter");
      await page.waitForFunction(() => document.activeElement?.id === "verdict");
      await page.keyboard.press("Alt+2");
      await page.waitForFunction(() => location.hash === "#matrix");
      await page.keyboard.press("Control+Enter");
      await page.waitForFunction(() => location.hash === "#decide" && document.activeElement?.id === "verdict");
      await page.keyboard.press("?");
      const dialog = page.getByRole("dialog", { name: "Keyboard shortcuts" });
      await dialog.waitFor();
      await picture(page, "shortcuts");
      await page.keyboard.press("Alt+2");
      await page.keyboard.press("Escape");
      await dialog.waitFor({ state: "detached" });
      assert.equal(new URL(page.url()).hash, "#decide", "a dialog is done with first");
    }));

  test("take back what was tried, and leave the text that is typed its own way back", () =>
    withWork(work({ action: "s3:PutObject" }), async (page) => {
      await page.locator(".remedy-list li").first().waitFor();
      await page.keyboard.press("Control+Enter");
      await page.getByRole("button", { name: "Try it" }).first().press("Enter");
      await verdict(page, "Allowed");
      await page.waitForFunction(() => document.activeElement?.id === "verdict");
      await page.keyboard.press("Control+z");
      await verdict(page, "Denied by default");

      await page.getByRole("button", { name: "Try it" }).first().press("Enter");
      await verdict(page, "Allowed");
      const title = page.getByLabel("Title of this work");
      await title.press("End");
      await title.pressSequentially("!");
      await title.press("Control+z");
      assert.equal(await title.inputValue(), "Reports");
      await verdict(page, "Allowed");
    }));

  test("what was said stays as long as one is at it", () =>
    withWork(work({ action: "s3:PutObject" }), async (page) => {
      await page.locator(".remedy-list li").first().waitFor();
      await page.clock.install();
      await page.getByRole("button", { name: "Try it" }).first().click();
      const undo = page.getByRole("button", { name: "Undo" });
      await undo.focus();
      await page.clock.fastForward(60_000);
      assert.equal(await undo.count(), 1);
      await page.getByLabel("Title of this work").focus();
      await page.clock.fastForward(60_000);
      await undo.waitFor({ state: "detached" });
    }));

  test("the focus is never under the header or the verdict in one line", () =>
    withWork(work({ action: "s3:PutObject" }), async (page) => {
      await page.locator(".remedy-list li").first().waitFor();
      const hidden = [];
      for (const key of [...Array(45).fill("Tab"), ...Array(45).fill("Shift+Tab")]) {
        await page.keyboard.press(key);
        const under = await page.evaluate(() => {
          const focused = document.activeElement;
          if (focused === null || focused === document.body || focused.closest(".bar, .skip, .verdict-bar, .cm-editor")) return "";
          const { left, top, height } = focused.getBoundingClientRect();
          const seen = document.elementFromPoint(left + 4, top + height / 2);
          return seen?.closest(".bar, .verdict-bar") ? focused.textContent || focused.getAttribute("aria-label") : "";
        });
        if (under) hidden.push(under);
      }
      assert.deepEqual(hidden, []);
    }));

  test("the browser's way back leads to the view that one came with", () =>
    onPlayground(async (page) => {
      const current = (name) => page.locator("nav [aria-current=page]", { hasText: name }).waitFor();
      await page.getByRole("link", { name: "Many at once" }).click();
      await current("Many at once");
      await page.goBack();
      await current("Decide");
      await page.goForward();
      await current("Many at once");
    }));

  test("leave characters to the text that is typed", () =>
    withWork(work(), async (page) => {
      const title = page.getByLabel("Title of this work");
      await title.fill("Why");
      await title.press("?");
      assert.equal(await title.inputValue(), "Why?");
      assert.equal(await page.getByRole("dialog").count(), 0);
    }));

  test("the browser does not save the page", () =>
    withWork(work(), async (page) => {
      const prevented = await page.evaluate(() => {
        const event = new KeyboardEvent("keydown", { key: "s", ctrlKey: true, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
      });
      assert.equal(prevented, true);
    }));
});
