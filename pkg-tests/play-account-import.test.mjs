/** Authorization details in the playground: pasted, dropped, taken out again. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, describe, test } from "node:test";
import { ACCOUNT, button, choose, head, section, withSample } from "./lib/account-page.mjs";
import { detailsOf } from "./lib/details.mjs";
import { closeBrowser, onPlayground, picture } from "./lib/playground.mjs";

after(closeBrowser);

test("a file that cannot be read says so in the dialog", () =>
  onPlayground(async (page) => {
    await page.evaluate(() => (File.prototype.text = () => Promise.reject(new Error("gone"))));
    await button(page, "Import …").click();
    await page.getByLabel("Or choose files").setInputFiles({ name: "export.json", mimeType: "application/json", buffer: Buffer.from("{}") });
    await page.getByText("export.json could not be read: gone").waitFor();
  }, ACCOUNT));

async function paste(page, text) {
  await page.evaluate((text) => navigator.clipboard.writeText(text), text);
  await page.getByLabel("Output of the command").click();
  await page.keyboard.press("ControlOrMeta+v");
}

async function timed(name, work) {
  const started = performance.now();
  await work();
  console.log(`# ${name}: ${Math.round(performance.now() - started)} ms`);
}

describe("authorization details", () => {
  test("of 500 principals are pasted, browsed, changed and kept", () =>
    onPlayground(async (page) => {
      await button(page, "Import …").click();
      await paste(page, JSON.stringify(detailsOf(500), null, 4));
      await timed("import of 500 principals", async () => {
        await button(page, "Import").click();
        await page.getByText("250 users, 20 groups, 250 roles and 40 policies").first().waitFor();
      });
      await page.getByRole("heading", { name: "Account 210987654321" }).waitFor();
      await page.getByRole("listbox", { name: "Users, groups" }).focus();
      await timed("twenty steps through the list", async () => {
        for (let step = 0; step < 20; step++) await page.keyboard.press("ArrowDown");
        await head(page, /^user-115$/).waitFor();
      });
      await page.keyboard.press("End");
      await head(page, /^Policy9$/).waitFor();
      await choose(page, "user-249");
      await timed("a tag", async () => {
        await section(page, "Tags").getByLabel("Key").fill("added");
        await page.keyboard.press("Enter");
        await page.getByText("added = empty").waitFor();
      });
      await picture(page, "account-500");
      await page.waitForTimeout(3000);
      await page.reload();
      await page.getByText("250 users, 20 groups, 250 roles and 40 policies").first().waitFor();
      await choose(page, "user-249");
      await page.getByText("added = empty").waitFor();
    }, ACCOUNT));

  test("of 4,000 principals are still quick", () =>
    onPlayground(async (page) => {
      await button(page, "Import …").click();
      await paste(page, JSON.stringify(detailsOf(4000), null, 4));
      await timed("import of 4,000 principals", async () => {
        await button(page, "Import").click();
        await page.getByText("2,000 users").first().waitFor({ timeout: 60_000 });
      });
      assert.ok((await page.getByRole("listbox", { name: "Users, groups" }).getByRole("option").count()) < 60);
      await choose(page, "user-1999");
      await timed("a tag among 4,000", async () => {
        await section(page, "Tags").getByLabel("Key").fill("added");
        await page.keyboard.press("Enter");
        await page.getByText("added = empty").waitFor();
      });
    }, ACCOUNT));

  test("come in pages and as files", () =>
    onPlayground(async (page) => {
      const all = detailsOf(10);
      const first = JSON.stringify({ ...all, RoleDetailList: [], IsTruncated: true, Marker: "x" });
      const second = JSON.stringify({ RoleDetailList: all.RoleDetailList, IsTruncated: false });
      await button(page, "Import …").click();
      const field = page.getByLabel("Output of the command");
      await field.fill(first);
      await button(page, "Import").click();
      await page.getByText("More pages follow").waitFor();
      await field.fill("{ nothing");
      await button(page, "Import").click();
      await page.getByText("This is not JSON").waitFor();
      await field.fill(JSON.stringify({ UserDetailList: [{ UserName: "x" }] }));
      await button(page, "Import").click();
      await page.getByText("UserDetailList[0]").waitFor();
      const file = (name, text) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });
      await page.getByLabel("Or choose files").setInputFiles([file("1.json", first), file("2.json", second)]);
      await page.getByText("5 users, 20 groups, 5 roles and 40 policies").first().waitFor();
      await button(page, "Undo").click();
      await page.getByRole("heading", { name: "This account is empty" }).waitFor();
    }, ACCOUNT));

  test("go out as they came in", () =>
    onPlayground(async (page) => {
      await withSample(page);
      const downloading = page.waitForEvent("download");
      await button(page, "Export authorization details").click();
      const text = readFileSync(await (await downloading).path(), "utf8");
      const details = JSON.parse(text);
      assert.equal(details.UserDetailList.length, 12);
      assert.equal(details.RoleDetailList[0].AssumeRolePolicyDocument.Version, "2012-10-17");
      await button(page, "Start over").click();
      await page.getByRole("heading", { name: "This account is empty" }).waitFor();
      await button(page, "Import …").click();
      await paste(page, text);
      await button(page, "Import").click();
      await page.getByText("Imported 12 users, 5 groups, 12 roles and 6 policies.").waitFor();
    }, ACCOUNT));

  test("with hostile names and documents show them as text", () =>
    onPlayground(async (page) => {
      const all = detailsOf(2);
      const evil = '<img src=x onerror="document.title=1">';
      await button(page, "Import …").click();
      const field = page.getByLabel("Output of the command");
      await field.fill(JSON.stringify({ ...all, UserDetailList: [{ ...all.UserDetailList[0], UserName: evil }] }));
      await button(page, "Import").click();
      await page.getByText("userDetailList.1.member.userName is invalid").waitFor();
      await page.getByText(`(${evil})`).waitFor();
      all.Policies[0].Description = evil;
      all.UserDetailList[0].UserPolicyList[0].PolicyDocument = { Version: "2012-10-17", Statement: [{ Sid: evil, Effect: "Allow", Action: "*", Resource: evil }] };
      await field.fill(JSON.stringify({ ...all, [evil]: [] }));
      await button(page, "Import").click();
      await page.getByText("1 user, 20 groups, 1 role and 40 policies").first().waitFor();
      await choose(page, "Policy0");
      await page.getByText(evil).first().waitFor();
      await choose(page, "user-0");
      await section(page, "Inline policies").locator("summary", { hasText: "own" }).click();
      await page.getByRole("textbox", { name: "Document of own" }).waitFor();
      await page.getByRole("searchbox").fill(evil);
      await page.getByText("Nothing matches <img").waitFor();
      assert.notEqual(await page.title(), "1");
      assert.equal(await page.locator("main img").count(), 0);
    }, ACCOUNT));
});
