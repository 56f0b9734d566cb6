/** Deciding on the page, by what a person does: the request and the context. */

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { BOB, STATEMENTS, row, withWork, work } from "./lib/decide.mjs";
import { closeBrowser, onPlayground, verdict } from "./lib/playground.mjs";
import { openWork, policy } from "./lib/work.mjs";

after(closeBrowser);

describe("the request", () => {
  test("says what it is on a first visit, until that is put away", () =>
    withWork(work(), async (page) => {
      const about = page.getByText("May X do Y on Z, and why?");
      await about.waitFor();
      await page.getByText("Why Bob may read.").waitFor();
      await page.getByRole("button", { name: "Do not say this again" }).click();
      await about.waitFor({ state: "detached" });
      await page.getByLabel("Title of this work").fill("Reports of Bob");
      await page.waitForTimeout(2000);
      await page.reload();
      await page.locator("#verdict-word").waitFor();
      assert.equal(await about.count(), 0);
      assert.equal(await page.getByLabel("Title of this work").inputValue(), "Reports of Bob");
    }));

  test("changes the verdict as one types, and measures how long that takes", () =>
    withWork(work(), async (page) => {
      await verdict(page, "Allowed");
      await page.getByLabel("Resource", { exact: true }).fill("");
      await verdict(page, "No verdict");
      await page.getByLabel("Resource", { exact: true }).pressSequentially("arn:aws:s3:::reports/Bob/b", { delay: 50 });
      await verdict(page, "Allowed");
      const times = await page.evaluate(() => performance.getEntriesByName("iamlet:verdict").map(({ duration }) => duration));
      assert.ok(times.length > 5, `${times.length} were measured`);
      const sorted = times.sort((one, other) => one - other);
      console.log(`counted: ${sorted[Math.floor(sorted.length / 2)].toFixed(1)} ms from a key press to the painted verdict (median), ${sorted.at(-1).toFixed(1)} ms at most`);
    }));

  for (const [field, text, message] of [
    ["Principal", "zork", /expected the ARN of a user/],
    ["Principal", "{ not json", /not JSON/],
    ["Principal", '{"arn": "arn:aws:iam::123456789012:user/Bob", "mfa": "x"}', /mfa: expected a boolean/],
    ["Principal", "<script>alert(1)</script>", /got "<script>/],
    ["Action", "s3:Get*", /without wildcards/],
    ["Action", "nonsense", /expected "service:Action"/],
  ]) {
    test(`says at the field what is wrong with ${field} ${text}`, () =>
      withWork(work(), async (page) => {
        await page.getByLabel(field, { exact: true }).fill(text);
        await verdict(page, "No verdict");
        const control = page.getByLabel(field, { exact: true });
        assert.equal(await control.getAttribute("aria-invalid"), "true");
        const described = await control.getAttribute("aria-describedby");
        const said = await Promise.all(described.split(" ").map((id) => page.locator(`[id="${id}"]`).textContent()));
        assert.match(said.join(" "), message);
        await page.locator("#verdict").getByRole("button", { name: field.toLowerCase() }).press("Enter");
        assert.equal(await page.evaluate(() => document.activeElement.closest("[data-field]")?.dataset.field), field.toLowerCase());
      }));
  }

  test("the account of the resource decides whether both sides must allow", () =>
    withWork(work(), async (page) => {
      await page.getByText("Account of the resource").click();
      await page.getByLabel("Account id").fill("999999999999");
      await verdict(page, "Denied by default");
      await page.getByLabel("Account id").fill("12");
      await page.getByText("expected a 12-digit account id").first().waitFor();
    }));

  test("completes actions from the service reference, by keys alone", () =>
    withWork(work({ action: "" }), async (page) => {
      await verdict(page, "No verdict");
      const action = page.getByLabel("Action", { exact: true });
      await action.focus();
      await page.keyboard.type("dynamod");
      const options = page.getByRole("option");
      await options.filter({ hasText: "dynamodb:" }).waitFor();
      assert.equal(await action.getAttribute("aria-expanded"), "true");
      await page.keyboard.press("ArrowDown");
      const active = await action.getAttribute("aria-activedescendant");
      assert.equal(await page.locator(`[id="${active}"]`).getAttribute("aria-selected"), "true");
      await page.keyboard.press("Enter");
      assert.equal(await action.inputValue(), "dynamodb:");
      await page.keyboard.type("getite");
      await options.filter({ hasText: "dynamodb:GetItem" }).waitFor();
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      assert.equal(await action.inputValue(), "dynamodb:GetItem");
      assert.equal(await action.getAttribute("aria-expanded"), "false");
      await verdict(page, "Denied by default");
    }));

  test("closes suggestions by Escape, keeps what was typed, and lets the Tab key go on", () =>
    withWork(work(), async (page) => {
      const principal = page.getByLabel("Principal", { exact: true });
      await principal.focus();
      await page.keyboard.press("Alt+ArrowDown");
      await page.getByRole("option", { name: "anonymous" }).waitFor();
      await page.keyboard.press("Escape");
      await page.getByRole("listbox").waitFor({ state: "detached" });
      assert.equal(await principal.inputValue(), BOB);
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Tab");
      await page.getByRole("listbox").waitFor({ state: "detached" });
      assert.notEqual(await page.evaluate(() => document.activeElement.closest("[data-field] input")), "principal");
      await principal.fill("anon");
      await page.getByRole("option", { name: "anonymous" }).click();
      assert.equal(await principal.inputValue(), "anonymous");
      await verdict(page, "Denied by default");
    }));

  test("a principal of the account comes with its policies, and leaves again", () =>
    onPlayground(
      async (page) => {
        await page.getByRole("button", { name: "Load a sample account" }).click();
        await page.getByRole("option", { name: "Alice" }).waitFor();
        await page.waitForTimeout(3000);
        await openWork(page, work({}, [policy("identity", "Mine", STATEMENTS), policy("scp", "Org", { Effect: "Allow", Action: "*", Resource: "*" }, { level: 0 })]));
        await page.keyboard.press("Alt+1");
        await verdict(page, "Allowed");
        const principal = page.getByLabel("Principal", { exact: true });
        await principal.fill("bo");
        await page.getByRole("option", { name: /^Bob user of the account/ }).click();
        await page.getByText("Asking for arn:aws:iam::111122223333:user/Bob, with its policies in the account.").waitFor();
        assert.match(await principal.inputValue(), /user\/Bob/);
        const policies = () => page.locator(".tree .branch.policy > .line .name").allTextContents();
        await page.locator(".tree .branch.set > .line .toggle[aria-expanded=false]").evaluateAll((toggles) => toggles.forEach((toggle) => toggle.click()));
        await page.locator(".tree").getByText("OwnFolder", { exact: true }).waitFor();
        assert.ok((await policies()).includes("Org"));
        assert.ok(!(await policies()).includes("Mine"));
        await page.getByRole("button", { name: "Undo" }).click();
        await verdict(page, "Allowed");
        assert.equal(await principal.inputValue(), BOB);
      },
      { fragment: "account" },
    ));

  test("describes a principal by a form: tags, MFA, organization", () =>
    withWork(work({}, [policy("identity", "Tags", { Effect: "Allow", Action: "*", Resource: "*", Condition: { StringEquals: { "aws:PrincipalTag/team": "red", "aws:PrincipalOrgID": "o-1" }, Bool: { "aws:MultiFactorAuthPresent": "true" } } })]), async (page) => {
      await verdict(page, "Denied by default");
      await page.getByRole("button", { name: "Describe it" }).click();
      const json = page.getByLabel("Principal", { exact: true });
      assert.deepEqual(JSON.parse(await json.inputValue()), { arn: BOB });
      await page.getByLabel("Tags: key of a new tag", { exact: true }).fill("team");
      await page.keyboard.press("Enter");
      await page.getByLabel("Tags: value of team").fill("red");
      await page.getByLabel("Organization id").fill("o-1");
      await verdict(page, "Denied by default");
      await page.getByLabel("MFA").selectOption("true");
      await verdict(page, "Allowed");
      assert.deepEqual(JSON.parse(await json.inputValue()), { arn: BOB, tags: { team: "red" }, organizationId: "o-1", mfa: true });
      await page.getByRole("button", { name: "Remove the tag team" }).click();
      await verdict(page, "Denied by default");
      await json.fill("");
      await page.keyboard.type("anonymous");
      assert.equal(await json.inputValue(), "anonymous", "the field keeps the focus when it changes");
    }));
});

describe("the context", () => {
  test("lists the keys that the policies ask for, with where, and what is filled in", () =>
    withWork(work(), async (page) => {
      await verdict(page, "Allowed");
      const listed = () => page.locator(".context-row .key").allTextContents();
      assert.deepEqual(await listed(), ["aws:SourceIp", "aws:RequestedRegion", "aws:username", "aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge", "aws:TagKeys"]);
      assert.equal(await row(page, "aws:RequestedRegion").locator(".badge").textContent(), "filled in");
      assert.equal(await row(page, "aws:RequestedRegion").getByRole("combobox").getAttribute("placeholder"), "us-east-1");
      assert.match(await row(page, "aws:SourceIp").locator(".uses").textContent(), /IpAddress 203\.0\.113\.0\/24 in FromOffice of Team/);
      assert.match(await row(page, "aws:username").locator(".uses").textContent(), /variable in FromOffice/);
      await page.getByLabel("Action", { exact: true }).fill("s3:PutObject");
      await page.locator('ul.context-rows').first().locator('[data-key="aws:multifactorauthage"]').waitFor();
    }));

  test("a filled-in key can be overridden, taken away and put back", () =>
    withWork(work(), async (page) => {
      const region = row(page, "aws:RequestedRegion");
      await region.getByRole("combobox").fill("ap-south-1");
      await verdict(page, "Denied explicitly");
      assert.equal(await region.locator(".badge").textContent(), "given");
      await region.getByRole("button", { name: "Clear aws:RequestedRegion" }).click();
      await verdict(page, "Allowed");
      await region.getByRole("button", { name: "Make aws:RequestedRegion absent" }).click();
      await verdict(page, "Denied explicitly");
      assert.equal(await region.locator(".badge").textContent(), "absent");
      await region.getByRole("button", { name: "Put aws:RequestedRegion back" }).click();
      await verdict(page, "Allowed");
      await region.getByRole("combobox").focus();
      await page.keyboard.press("ArrowDown");
      await page.getByRole("option", { name: "eu-west-1" }).click();
      await verdict(page, "Allowed");
      assert.equal(await region.getByRole("combobox").inputValue(), "eu-west-1");
      await region.getByRole("combobox").fill("");
      assert.equal(await region.locator(".badge").textContent(), "filled in");
    }));

  test("flags, numbers and lists have controls of their own", () =>
    withWork(work({ action: "s3:PutObject", context: [] }), async (page) => {
      await verdict(page, "Denied by default");
      await row(page, "aws:MultiFactorAuthPresent").getByRole("combobox").selectOption("true");
      await row(page, "aws:MultiFactorAuthAge").getByRole("combobox").fill("60");
      await verdict(page, "Allowed");
      await row(page, "aws:MultiFactorAuthPresent").getByRole("combobox").selectOption("absent");
      await verdict(page, "Denied by default");
      await page.getByLabel("Action", { exact: true }).fill("ec2:CreateTags");
      await page.getByLabel("Resource", { exact: true }).fill("*");
      await verdict(page, "Denied by default");
      const tags = row(page, "aws:TagKeys");
      await tags.getByRole("combobox").fill("team");
      await page.keyboard.press("Enter");
      await verdict(page, "Allowed");
      await tags.getByRole("combobox").fill("owner");
      await tags.getByRole("button", { name: "Add a value to aws:TagKeys" }).click();
      await verdict(page, "Denied by default");
      await tags.getByLabel("aws:TagKeys, value 2").fill("cost");
      await verdict(page, "Allowed");
      await tags.getByRole("button", { name: "Remove value 1 of aws:TagKeys" }).click();
      await tags.getByRole("button", { name: "Remove value 1 of aws:TagKeys" }).click();
      await verdict(page, "Denied by default");
    }));

  test("any other key can be added, and is kept as one that no policy asks for", () =>
    withWork(work(), async (page) => {
      await page.getByLabel("Name of another key").fill("aws:UserAgent");
      await page.getByRole("button", { name: "Add key" }).click();
      const added = row(page, "aws:UserAgent");
      await added.getByRole("textbox").waitFor();
      await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "aws:UserAgent");
      await page.keyboard.type("curl");
      await page.getByText("Not asked by any policy").waitFor();
      await page.getByRole("button", { name: "Remove aws:UserAgent" }).click();
      await added.waitFor({ state: "detached" });
      // One that is asked for gets the focus, in any spelling.
      await page.getByLabel("Name of another key").fill("AWS:TAGKEYS");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => document.activeElement?.closest("[data-key]")?.dataset.key === "aws:tagkeys");
    }));

  test("is copied and pasted as JSON; what cannot be read changes nothing", () =>
    withWork(work(), async (page) => {
      await page.getByRole("button", { name: "As JSON" }).click();
      const text = page.getByLabel("Context as JSON");
      assert.deepEqual(JSON.parse(await text.inputValue()), { "aws:SourceIp": "203.0.113.7" });
      await text.fill('{ "aws:SourceIp": "10.0.0.1" }');
      await verdict(page, "Denied by default");
      await text.fill('{ "aws:SourceIp": ');
      await page.getByText("not JSON").waitFor();
      await verdict(page, "Denied by default");
      await text.fill('{ "aws:SourceIp": "203.0.113.1", "AWS:sourceip": "203.0.113.2" }');
      await page.getByText("given twice").waitFor();
      await text.fill('{ "aws:SourceIp": "203.0.113.1", "aws:TagKeys": ["a"], "aws:RequestedRegion": null }');
      await verdict(page, "Denied explicitly");
      await page.locator(".context").getByRole("button", { name: "Copy" }).click();
      await page.getByText("Copied the context.").waitFor();
      assert.match(await page.evaluate(() => navigator.clipboard.readText()), /"aws:TagKeys"/);
      await page.getByRole("button", { name: "As JSON" }).click();
      assert.equal(await row(page, "aws:RequestedRegion").locator(".badge").textContent(), "absent");
    }));

  test("claims nothing of policies that could not be read yet", () =>
    withWork(work({}, [{ id: "b", kind: "identity", name: "Broken", text: "{ broken" }]), async (page) => {
      await verdict(page, "No verdict");
      await page.getByText("The keys that the policies ask for are listed once there is a verdict.").waitFor();
      await page.getByRole("button", { name: "Set aside Broken" }).click();
      await page.getByText("No condition or variable of the policies asks for a key.").waitFor();
    }));

  test("keeps its list while a policy cannot be read", () =>
    withWork(work(), async (page) => {
      await verdict(page, "Allowed");
      await page.getByLabel("Action", { exact: true }).fill("s3");
      await verdict(page, "No verdict");
      assert.equal(await page.locator(".context-row").count(), 6);
    }));
});
