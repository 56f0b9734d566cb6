/** Files of the playground and of others: saved, opened, dropped. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { closeBrowser, onPlayground, picture, verdict } from "./lib/playground.mjs";
import { allowAll, bundle, choose, drop, fragmentOf, hasTitle, openExample, request, said, share, titleOf } from "./lib/share.mjs";

after(closeBrowser);

test("work as a file: saved, opened again, dropped", () =>
  onPlayground(async (page) => {
    await openExample(page, "Access by tags");
    await verdict(page, "Denied by default");
    await share(page, "File");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as file" }).click()]);
    assert.equal(download.suggestedFilename(), "access-by-tags.iamlet.json");
    const text = readFileSync(await download.path(), "utf8");
    assert.equal(JSON.parse(text).workspace.title, "Access by tags");
    await picture(page, "share-file");
    await page.keyboard.press("Escape");

    await titleOf(page).fill("Something else");
    await choose(page, "access-by-tags.iamlet.json", text);
    await hasTitle(page, "Access by tags");
    await verdict(page, "Denied by default");
    await page.getByRole("button", { name: "Undo" }).click();
    await hasTitle(page, "Something else");
    await drop(page, "x.iamlet.json", text);
    await hasTitle(page, "Access by tags");
    await drop(page, "Extra.json", allowAll);
    await said(page, 'Added "Extra.json" as an identity policy.');
    await verdict(page, "Allowed");
  }));

test("files of others are refused with a sentence", () =>
  onPlayground(async (page) => {
    for (const [name, content, words] of [
      ["a.json", "{ broken", "It is not JSON"],
      ["b.json", '{"some":"thing"}', "It is none of"],
      ["c.yaml", "a: [1", "neither JSON nor YAML"],
      ["d.yaml", "iamlet: test\nversion: 9", "version: expected 1"],
      ["e.json", '{"iamlet":"workspace","version":1,"workspace":{"policies":[{}]}}', "policies[0].kind"],
      ["f.bin", Buffer.from([0, 255, 1, 2]), "cannot be opened"],
    ]) {
      await choose(page, name, content);
      await said(page, words);
    }
    await hasTitle(page, "A region lock");
    await verdict(page, "Denied explicitly");
  }));

test("what the page could not show is refused, and the work stays", () =>
  onPlayground(async (page) => {
    const many = (count, make) => Array.from({ length: count }, (_, index) => make(index));
    for (const [work, words] of [
      [{ policies: many(1001, (index) => ({ kind: "identity", name: `P${index}`, text: allowAll })) }, "It has 1001 policies; the page opens up to 1000."],
      [{ baseline: many(1001, (index) => ({ kind: "identity", name: `P${index}`, text: allowAll })) }, "It has 1001 policies"],
      [{ request: { ...request, context: many(1001, (index) => ({ key: `k:${index}`, values: ["v"] })) } }, "It has 1001 context keys"],
      [{ request: { ...request, context: [{ key: "k:x", values: many(5001, String) }] } }, "It has 5001 context values"],
    ]) {
      await page.evaluate((fragment) => (location.hash = fragment), fragmentOf(bundle("Many", work)));
      await said(page, words);
      await choose(page, "many.iamlet.json", JSON.stringify(bundle("Many", work)));
      await said(page, `"many.iamlet.json" cannot be opened. ${words}`);
      await hasTitle(page, "A region lock");
    }
    await verdict(page, "Denied explicitly");
  }));

test("an account from a file sets the visitor's account aside, and their work is not touched by the way back", () =>
  onPlayground(async (page) => {
    await page.getByRole("link", { name: "Account" }).click();
    await page.getByRole("button", { name: "Load a sample account" }).click();
    await said(page, "");
    await page.getByRole("link", { name: "Decide" }).click();
    await titleOf(page).fill("My own work");
    const user = { Path: "/", UserName: "zoe", UserId: "AIDAEXAMPLEEXAMPLE123", Arn: "arn:aws:iam::123456789012:user/zoe", CreateDate: "2026-01-01T00:00:00Z", GroupList: [], AttachedManagedPolicies: [] };
    await choose(page, "details.json", JSON.stringify({ UserDetailList: [user], GroupDetailList: [], RoleDetailList: [], Policies: [] }));
    await said(page, 'Opened "details.json": an account.');
    await page.getByRole("button", { name: "Back to my work" }).click();
    await said(page, "Your work is back.");
    await hasTitle(page, "My own work");
    await page.getByRole("button", { name: "Back to my work" }).waitFor({ state: "detached" });
  }));

test("Ctrl+S saves the work", () =>
  onPlayground(async (page) => {
    await verdict(page, "Denied explicitly");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    assert.equal(download.suggestedFilename(), "a-region-lock.iamlet.json");
    await said(page, "Saved a-region-lock.iamlet.json");
  }));
