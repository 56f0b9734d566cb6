/** Deciding on the page: request, context, verdict, reason, shortcuts, by what a person does. */

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { closeBrowser, fits, onPlayground, picture, verdict } from "./lib/playground.mjs";
import { openWork, policy } from "./lib/work.mjs";

after(closeBrowser);

const BOB = "arn:aws:iam::123456789012:user/Bob";

const STATEMENTS = [
  { Sid: "FromOffice", Effect: "Allow", Action: "s3:Get*", Resource: "arn:aws:s3:::reports/${aws:username}/*", Condition: { IpAddress: { "aws:SourceIp": "203.0.113.0/24" } } },
  { Sid: "WithMfa", Effect: "Allow", Action: "s3:Put*", Resource: "*", Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" }, NumericLessThan: { "aws:MultiFactorAuthAge": "3600" } } },
  { Sid: "Tagged", Effect: "Allow", Action: "ec2:CreateTags", Resource: "*", Condition: { "ForAllValues:StringEquals": { "aws:TagKeys": ["team", "cost"] }, Null: { "aws:TagKeys": "false" } } },
  { Sid: "Region", Effect: "Deny", NotAction: "iam:*", Resource: "*", Condition: { StringNotEquals: { "aws:RequestedRegion": ["us-east-1", "eu-west-1"] } } },
];

function work(change = {}, policies = [policy("identity", "Team", STATEMENTS)]) {
  const request = { principal: BOB, action: "s3:GetObject", resource: "arn:aws:s3:::reports/Bob/a.csv", context: [{ key: "aws:SourceIp", values: ["203.0.113.7"] }], ...change };
  return { title: "Reports", note: "Why Bob may read.", policies, request };
}

/** Opens the page with such work. */
function withWork(given, run, settings) {
  return onPlayground(async (page, more) => {
    await openWork(page, given);
    await page.locator("#verdict-word").waitFor();
    return run(page, more);
  }, settings);
}

const row = (page, key) => page.locator(`[data-key="${key.toLowerCase()}"]`);
const focused = (page) => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);

describe("the request", () => {
  test("says what it is on a first visit, until that is put away", () =>
    withWork(work(), async (page) => {
      const about = page.getByText("May X do Y on Z, and why?");
      await about.waitFor();
      await page.getByText("Why Bob may read.").waitFor();
      await page.getByRole("button", { name: "Do not say this again" }).click();
      await about.waitFor({ state: "detached" });
      await page.getByLabel("Title of this work").fill("Reports of Bob");
      await page.waitForTimeout(600);
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
      await page.getByLabel("Resource", { exact: true }).pressSequentially("arn:aws:s3:::reports/Bob/b");
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
        await page.locator("#verdict").getByRole("button", { name: field.toLowerCase() }).click();
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
        await page.waitForTimeout(1000);
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
      // The page hears of the focus on its next frame.
      await page.waitForTimeout(200);
      await page.clock.fastForward(60_000);
      assert.equal(await undo.count(), 1);
      await page.getByLabel("Title of this work").focus();
      await page.waitForTimeout(200);
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
