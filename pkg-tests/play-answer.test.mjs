/** Deciding on the page, by what a person does: the verdict, the reason, narrow screens. */

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { STATEMENTS, focused, row, withWork, work } from "./lib/decide.mjs";
import { closeBrowser, fits, verdict } from "./lib/playground.mjs";
import { policy } from "./lib/work.mjs";

after(closeBrowser);

describe("the answer", () => {
  test("says the verdict in words, the rule, and what AWS would say", () =>
    withWork(work({ context: [] }), async (page) => {
      await verdict(page, "Denied by default");
      await page.getByText("Rule: identity policy.").waitFor();
      await page.getByRole("button", { name: "Copy the message" }).click();
      await page.getByText("Copied the message.").waitFor();
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), /is not authorized to perform: s3:GetObject/);
    }));

  test("announces another verdict, and only the verdict", () =>
    withWork(work(), async (page) => {
      const said = page.locator('[data-said="verdict"]');
      assert.equal(await said.getAttribute("role"), "status");
      await page.waitForFunction(() => document.querySelector('[data-said="verdict"]').textContent === "Allowed");
      await row(page, "aws:SourceIp").getByRole("combobox").fill("10.0.0.1");
      await page.waitForFunction(() => document.querySelector('[data-said="verdict"]').textContent === "Denied by default");
    }));

  test("a policy that cannot be used is named, with its place", () =>
    withWork(work({}, [policy("identity", "Team", STATEMENTS), { kind: "identity", name: "Broken", text: '{\n  "Version": "2012-10-17",\n  "Statement": [' }]), async (page) => {
      await verdict(page, "No verdict");
      const shown = page.locator("#verdict");
      await shown.getByRole("button", { name: "Broken" }).waitFor();
      assert.match(await shown.textContent(), /line 3, column/);
    }));

  test("the reason opens and closes by keys, down to the values of a condition", () =>
    withWork(work({ context: [{ key: "aws:SourceIp", values: ["10.0.0.7"] }] }), async (page) => {
      await verdict(page, "Denied by default");
      const tree = page.locator(".tree");
      const line = (name) => tree.getByRole("button", { name, expanded: undefined }).first();
      await tree.getByText("aws:SourceIp is 10.0.0.7; IpAddress 203.0.113.0/24 →").waitFor();
      await line(/^Identity policies/).focus();
      await page.keyboard.press("ArrowLeft");
      assert.equal(await line(/^Identity policies/).getAttribute("aria-expanded"), "false");
      await tree.getByText("aws:SourceIp is 10.0.0.7").waitFor({ state: "detached" });
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("ArrowRight");
      assert.match(await focused(page), /^Team/);
      await page.keyboard.press("ArrowDown");
      assert.match(await focused(page), /^AllowFromOffice/);
      await page.keyboard.press("ArrowDown");
      assert.match(await focused(page), /Action s3:Get\* +matches s3:GetObject/);
      await page.keyboard.press("ArrowLeft");
      assert.match(await focused(page), /^AllowFromOffice/);
      await page.keyboard.press("End");
      assert.match(await focused(page), /^DenyRegion/);
      await page.keyboard.press("Home");
      assert.match(await focused(page), /^Identity policies/);
    }));

  test("a click on a statement, an element or a use shows its place in the editor, in whatever tab", () =>
    withWork(work({}, [policy("identity", "Team", STATEMENTS), policy("scp", "Org", { Sid: "Everything", Effect: "Allow", Action: "*", Resource: "*" }, { level: 0 })]), async (page) => {
      await verdict(page, "Allowed");
      const inEditor = (text) =>
        page.waitForFunction((text) => document.activeElement?.closest(".cm-editor") && String(getSelection()).replace(/\s+/g, " ").startsWith(text), text);
      await row(page, "aws:RequestedRegion").getByRole("button", { name: "Region of Team" }).click();
      await inEditor('"aws:RequestedRegion": [');
      await page.getByRole("button", { name: "Show FromOffice in Team" }).click();
      await inEditor('{ "Sid": "FromOffice"');
      await page.locator(".tree").getByRole("button", { name: /^matches Action/ }).first().click();
      await inEditor('"s3:Get*"');
      await page.locator(".tree").getByRole("button", { name: /^Service control policies/ }).focus();
      for (const key of ["ArrowRight", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
      await page.getByRole("button", { name: "Show Everything in Org" }).click();
      await inEditor('{ "Sid": "Everything"');
    }));

  test("follows the policies as they are typed", () =>
    withWork(work({}, [policy("identity", "Team", { Effect: "Allow", Action: "s3:GetObject", Resource: "*" })]), async (page) => {
      await verdict(page, "Allowed");
      await page.locator(".cm-content").first().click();
      await page.keyboard.press("ControlOrMeta+a");
      await page.keyboard.insertText('{ "Version": "2012-10-17", "Statement": { "Effect": "Deny", "Action": "*", "Resource": "*" } }');
      await verdict(page, "Denied explicitly");
      await page.keyboard.press("Backspace");
      await verdict(page, "No verdict");
      await page.keyboard.press("Control+Enter");
      await page.waitForFunction(() => document.activeElement?.id === "verdict");
    }));

  test("shows what is decisive, or all", () =>
    withWork(work({ context: [{ key: "aws:RequestedRegion", values: ["ap-south-1"] }] }, [policy("identity", "Team", STATEMENTS), policy("identity", "Other", { Effect: "Allow", Action: "sqs:*", Resource: "*" })]), async (page) => {
      await verdict(page, "Denied explicitly");
      const names = () => page.locator(".tree .branch.statement > .line .name").allTextContents();
      assert.deepEqual(await names(), ["FromOffice", "WithMfa", "Tagged", "Region"]);
      await page.getByRole("button", { name: "Decisive" }).click();
      assert.deepEqual(await names(), ["Region"]);
      assert.equal(await page.locator(".tree").getByText("Other", { exact: true }).count(), 0);
      await page.getByRole("button", { name: "All", exact: true }).click();
      await page.locator(".tree").getByText("Other", { exact: true }).waitFor();
    }));

  test("missing keys lead to their fields, near misses are told", () =>
    withWork(work({ action: "s3:PutObject", context: [] }), async (page) => {
      await verdict(page, "Denied by default");
      await page.getByRole("heading", { name: "Near misses" }).waitFor();
      await page.getByRole("button", { name: "Set aws:MultiFactorAuthAge" }).click();
      await page.waitForFunction(() => document.activeElement?.closest("[data-key]")?.dataset.key === "aws:multifactorauthage");
    }));

  test("a policy of 2,000 statements stays usable", () => {
    const statements = Array.from({ length: 2000 }, (_, index) => ({ Sid: `S${index}`, Effect: "Allow", Action: index % 2 ? "s3:GetObject" : "ec2:*", Resource: `arn:aws:s3:::other-${index}/*` }));
    return withWork(work({}, [policy("identity", "Huge", statements)]), async (page) => {
      await verdict(page, "Denied by default");
      const lines = await page.locator(".answer li").count();
      assert.ok(lines < 100, `${lines} lines at first`);
      await page.getByRole("button", { name: "Show all 1000" }).click();
      assert.equal(await page.locator(".findings li").count(), 1000);
      await page.getByText("1000 statements about other actions").click();
      await page.getByRole("button", { name: /^Show 50 more/ }).last().click();
      await page.getByLabel("Action", { exact: true }).fill("sqs:SendMessage");
      await page.getByText("2000 statements about other actions").waitFor();
    });
  });

  test("five million characters in the resource leave the page alive and as wide as it was", { timeout: 90_000 }, () =>
    withWork(work({ action: "s3:PutObject" }), async (page) => {
      await page.getByLabel("Resource", { exact: true }).fill("x".repeat(5_000_000));
      await page.locator(".access-denied code", { hasText: /x…$/ }).waitFor({ timeout: 60_000 });
      await fits(page);
      await page.getByLabel("Resource", { exact: true }).fill("*");
      await verdict(page, "Denied by default");
    }));

  test("names with markup are text", () =>
    withWork({ ...work({}, [policy("identity", "<img src=x onerror=alert(1)>", { Sid: "A", Effect: "Allow", Action: "*", Resource: "*" })]), title: "<b>x</b>", note: "<script>alert(1)</script>" }, async (page) => {
      await verdict(page, "Allowed");
      await page.getByText("<script>alert(1)</script>").waitFor();
      await page.locator(".tree").getByText("<img src=x onerror=alert(1)>").waitFor();
      assert.equal(await page.locator("main img, main script").count(), 0);
    }));
});

describe("narrow screens", () => {
  test("fit, and keep the verdict in sight until it is there", () =>
    withWork(
      work({ action: "s3:PutObject", context: [{ key: `aws:RequestTag/${"x".repeat(90)}`, values: ["y".repeat(300)] }] }),
      async (page) => {
        await verdict(page, "Denied by default");
        await fits(page);
        const bar = page.locator(".verdict-bar");
        assert.match(await bar.textContent(), /Denied by default/);
        await bar.click();
        await page.waitForFunction(() => document.activeElement?.id === "verdict");
        await bar.waitFor({ state: "detached" });
        await page.getByRole("button", { name: "Describe it" }).click();
        await fits(page);
        await page.getByRole("button", { name: "As JSON" }).click();
        await fits(page);
        const order = await page.locator(".rooms > *").evaluateAll((rooms) => rooms.map((room) => room.getBoundingClientRect().top));
        assert.deepEqual(order, [...order].sort((one, other) => one - other), "the page is read from top to bottom");
      },
      { viewport: { width: 360, height: 780 } },
    ));
});
