/** The policies of the playground, as one edits them. */

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { closeBrowser, fits, onPlayground, picture } from "./lib/playground.mjs";
import { openWork, policyText } from "./lib/work.mjs";

after(closeBrowser);

const ALLOW_ALL = policyText({ Effect: "Allow", Action: "*", Resource: "*" });
const TYPO = policyText({ Effect: "Allow", Action: "s3:GetObjct", Resource: "*" });

const REQUEST = {
  principal: "arn:aws:iam::123456789012:user/Bob",
  action: "s3:GetObject",
  resource: "arn:aws:s3:::b/secret/x",
};

/** Opens the playground with these policies in it, as if they had been kept from an earlier visit. */
function withPolicies(policies, work, options) {
  return onPlayground(async (page, site) => {
    await openWork(page, { policies, request: REQUEST });
    await page.getByRole("region", { name: "Policies" }).waitFor();
    return work(page, site);
  }, options);
}

const editor = (page, name) => page.getByRole("textbox", { name: `Text of ${name}`, exact: true });
const tab = (page, name) => page.getByRole("tab", { name: new RegExp(`^${name}`) });
const draft = (page, name) => page.getByRole("article", { name, exact: true });
const problemsOf = (page, name) => page.getByRole("list", { name: `Problems of ${name}` });
const said = (page, text) => page.locator(".toast", { hasText: text }).waitFor();
const names = (page) => page.locator(".draft").evaluateAll((drafts) => drafts.map((draft) => draft.getAttribute("aria-label")));

/** The text of an editor, folded and scrolled parts too. */
async function textOf(page, name) {
  await editor(page, name).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Control+c");
  return page.evaluate(() => navigator.clipboard.readText());
}

async function type(page, name, text) {
  await editor(page, name).focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.insertText(text);
}

test("problems are underlined and listed as one types, and go when they are mended", () =>
  withPolicies([{ kind: "identity", name: "Deploy", text: ALLOW_ALL }], async (page) => {
    await type(page, "Deploy", '{ "Version": "2012-10-17", "Statement": [ { "Effect": "Alow", "Action": "s3:*", "Resource": "*" } ] }');
    await problemsOf(page, "Deploy").getByText('expected "Allow" or "Deny", got "Alow"').waitFor();
    assert.equal(await page.locator(".cm-lintRange-error").innerText(), '"Alow"');
    await tab(page, "Identity").getByText("1 problem").waitFor({ state: "attached" });
    await picture(page, "editor-error");
    await type(page, "Deploy", policyText({ Effect: "Allow", Action: "s3:*", Resource: "*" }));
    await page.getByText("No problems").waitFor();
    assert.equal(await page.locator(".cm-lintRange").count(), 0);
  }));

test("actions that the data does not know are warned of, with what may have been meant", () =>
  withPolicies([{ kind: "identity", name: "Deploy", text: TYPO }], async (page) => {
    await problemsOf(page, "Deploy").getByText(/in the data of \d{4}-\d\d-\d\d\. Did you mean s3:GetObject\?/).waitFor();
    assert.equal(await page.locator(".cm-lintRange-warning").innerText(), '"s3:GetObjct"');
  }));

test("F8 and Shift+F8 go through the problems of all policies, over the tabs", () =>
  withPolicies(
    [
      { kind: "identity", name: "One", text: TYPO },
      { kind: "identity", name: "Aside", text: TYPO, off: true },
      { kind: "identity", name: "Fine", text: ALLOW_ALL.replace("*", "s3:*") },
      { kind: "scp", name: "Limits", level: 1, text: policyText({ Effect: "Deny", Action: "s3:*", Resource: "*", Condition: { StringEquals: { "aws:username": "a*" } } }) },
    ],
    async (page) => {
      await page.getByRole("button", { name: /2 problems/ }).waitFor();
      const selected = () => page.evaluate(() => getSelection().toString());
      const stands = async (name, text) => {
        await editor(page, name).and(page.locator(":focus")).waitFor();
        await page.waitForFunction((text) => getSelection().toString() === text, text);
      };
      await page.keyboard.press("F8");
      await stands("One", '"s3:GetObjct"');
      await page.keyboard.press("F8");
      await stands("Limits", '"a*"');
      assert.equal(await tab(page, "SCP").getAttribute("aria-selected"), "true");
      await page.keyboard.press("F8");
      await stands("One", '"s3:GetObjct"');
      await page.keyboard.press("Shift+F8");
      await stands("Limits", '"a*"');
      await page.getByRole("button", { name: /2 problems/ }).click();
      await stands("One", '"s3:GetObjct"');
      assert.equal(await selected(), '"s3:GetObjct"');
    },
  ));

test("a problem in the list is a way to its place", () =>
  withPolicies([{ kind: "identity", name: "Deploy", text: TYPO }], async (page) => {
    await problemsOf(page, "Deploy").getByRole("button", { name: "line 6" }).click();
    await editor(page, "Deploy").and(page.locator(":focus")).waitFor();
    assert.equal(await page.evaluate(() => getSelection().toString()), '"s3:GetObjct"');
  }));

test("tabs are moved by arrows, and Tab leaves an editor", () =>
  withPolicies([{ kind: "identity", name: "Deploy", text: ALLOW_ALL.replace("*", "s3:*") }], async (page) => {
    await tab(page, "Identity").focus();
    await page.keyboard.press("ArrowRight");
    assert.equal(await tab(page, "Boundary").getAttribute("aria-selected"), "true");
    await page.getByText("No permissions boundary: it has no part in the request.").waitFor();
    await page.keyboard.press("End");
    await page.getByRole("radio", { name: /Gateway/ }).check();
    await page.keyboard.press("Home");
    await tab(page, "Endpoint").focus();
    await page.keyboard.press("Home");
    assert.equal(await tab(page, "Identity").getAttribute("aria-selected"), "true");
    await editor(page, "Deploy").focus();
    await page.keyboard.press("Tab");
    assert.equal(await editor(page, "Deploy").evaluate((element) => element.contains(document.activeElement)), false);
    assert.ok(!(await textOf(page, "Deploy")).includes("\t"));
  }));

test("policies are added, renamed, duplicated, set aside and deleted, and a deleted one comes back", () =>
  withPolicies([{ kind: "identity", name: "Deploy", text: ALLOW_ALL }], async (page) => {
    await page.getByRole("button", { name: "Add identity policy" }).click();
    await editor(page, "Identity policy").and(page.locator(":focus")).waitFor();
    assert.deepEqual(await names(page), ["Deploy", "Identity policy"]);

    await page.getByRole("button", { name: "Rename Identity policy" }).click();
    await page.keyboard.insertText("Deploy");
    await page.getByText("Another policy has this name.").waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.insertText(" <script>alert(1)</script>");
    await page.keyboard.press("Enter");
    assert.deepEqual(await names(page), ["Deploy", "Deploy <script>alert(1)</script>"]);
    await page.getByRole("button", { name: "Rename Deploy", exact: true }).click();
    await page.keyboard.insertText("Other");
    await page.keyboard.press("Escape");
    assert.equal((await names(page))[0], "Deploy");
    await page.getByRole("button", { name: "Rename Deploy", exact: true }).and(page.locator(":focus")).waitFor();

    // Whoever clicks into another field while a name is open is in that field.
    await page.getByRole("button", { name: "Rename Deploy", exact: true }).click();
    await page.getByLabel("Title of this work").click();
    await page.keyboard.insertText("Mine");
    assert.match(await page.getByLabel("Title of this work").inputValue(), /Mine/);

    await page.getByRole("button", { name: "Duplicate Deploy", exact: true }).click();
    assert.deepEqual((await names(page)).slice(0, 2), ["Deploy", "Deploy copy"]);

    await page.getByRole("button", { name: "Set aside Deploy", exact: true }).click();
    await draft(page, "Deploy").getByText("Set aside", { exact: true }).first().waitFor();
    await page.getByRole("button", { name: "Use Deploy", exact: true }).click();

    await page.getByRole("button", { name: "Delete Deploy", exact: true }).click();
    assert.equal((await names(page))[0], "Deploy copy");
    await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
    assert.equal((await names(page))[0], "Deploy");
    assert.equal(await textOf(page, "Deploy"), ALLOW_ALL);
  }));

test("a second boundary sets the first one aside, and says so", () =>
  withPolicies([{ kind: "boundary", name: "First", text: ALLOW_ALL }], async (page) => {
    await page.getByRole("button", { name: "Add permissions boundary" }).click();
    await said(page, "“First” was set aside: a request has one permissions boundary.");
    await page.locator(".toast").getByRole("button", { name: "Use it instead" }).click();
    await page.getByRole("button", { name: "Use Permissions boundary" }).waitFor();
    await page.getByRole("button", { name: "Use Permissions boundary" }).click();
    await page.getByRole("button", { name: "Use First" }).waitFor();
  }));

test("service control policies stand by level, and a level without one is named", () =>
  withPolicies([], async (page) => {
    await tab(page, "SCP").click();
    await page.getByRole("button", { name: "Add FullAWSAccess" }).click();
    await page.getByRole("button", { name: "Add a level" }).click();
    await page.getByRole("region", { name: "Level 1" }).getByRole("article", { name: "FullAWSAccess 2" }).waitFor();
    assert.match(await textOf(page, "FullAWSAccess 2"), /"Action": "\*"/);
    await page.getByRole("combobox", { name: "Level of FullAWSAccess", exact: true }).selectOption("level 1");
    await page.getByRole("region", { name: "Root" }).getByText("No policy is in use at this level, so it allows nothing.").waitFor();
    await picture(page, "editor-levels");
    await page.getByRole("button", { name: "Add FullAWSAccess at root" }).click();
    await page.getByRole("region", { name: "Root" }).getByRole("article", { name: "FullAWSAccess 3" }).waitFor();
    assert.equal(await page.getByText("No policy is in use at this level").count(), 0);
  }));

const marks = (page) => page.locator(".cm-marks .mark:not(:empty)").evaluateAll((marks) => marks.map((mark) => `${mark.textContent} ${mark.title}`));
const ON_C = { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::c/*" };

test("a statement that nearly allows is marked", () =>
  withPolicies([{ kind: "identity", name: "Deploy", text: policyText(ON_C) }], async (page) => {
    await page.locator(".mark.near").first().waitFor();
    assert.deepEqual(await marks(page), ["~ Nearly allows: only its resource keeps it from applying"]);
  }));

test("statements that had a part in the answer are marked, in words too", () =>
  withPolicies(
    [
      {
        kind: "identity",
        name: "Deploy",
        text: policyText(
          { Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::b/*" },
          { Effect: "Deny", Action: "s3:*", Resource: "arn:aws:s3:::b/secret/*" },
          ON_C,
        ),
      },
    ],
    async (page) => {
      await page.locator(".mark.deny").first().waitFor();
      assert.deepEqual(await marks(page), ["✓ Allows: this statement applies to the request", "✕ Denies: the answer rests on this statement"]);
      await picture(page, "editor-marks");
    },
  ));

test("formatting keeps what is written, and leaves broken JSON as it is", () =>
  withPolicies([{ kind: "identity", name: "Deploy", text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:*"],"Resource":"*"}]}' }], async (page) => {
    await page.getByRole("button", { name: "Format Deploy" }).click();
    const formatted = '{\n  "Version": "2012-10-17",\n  "Statement": [\n    {\n      "Effect": "Allow",\n      "Action": ["s3:*"],\n      "Resource": "*"\n    }\n  ]\n}';
    assert.equal(await textOf(page, "Deploy"), formatted);
    await page.keyboard.press("Control+z");
    assert.ok((await textOf(page, "Deploy")).startsWith('{"Version"'));
    await type(page, "Deploy", '{ "Version": ');
    await page.getByRole("button", { name: "Format Deploy" }).click();
    await said(page, "“Deploy” stays as it is");
    assert.equal(await textOf(page, "Deploy"), '{ "Version": ');
  }));

test("elements, actions, operators and keys are completed", () =>
  withPolicies([{ kind: "identity", name: "Deploy", text: "" }], async (page) => {
    const options = page.locator(".cm-tooltip-autocomplete");
    const complete = async (typed, option) => {
      await page.keyboard.type(typed);
      await options.getByRole("option", { name: option, exact: typeof option === "string" }).waitFor();
      // A list takes no keys in its first moment, so that nobody accepts what just came up.
      await page.waitForTimeout(400);
      await page.keyboard.press("Enter");
    };
    await editor(page, "Deploy").focus();
    await page.keyboard.type('{"Statement": {');
    await complete('"Eff', "Effect");
    await complete('"All', "Allow");
    await page.keyboard.press("End");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.type(", ");
    await complete('"Act', "Action");
    await complete('"dynamodb', "dynamodb:");
    await options.getByRole("option", { name: "dynamodb:GetItem", exact: true }).waitFor();
    await complete("GetIt", "dynamodb:GetItem");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.type(', "Condition": {');
    await complete('"StringEq', "StringEquals");
    await page.keyboard.type("{");
    await complete('"dynamodb:Lead', /^dynamodb:LeadingKeys/);
    const text = await textOf(page, "Deploy");
    assert.match(text, /"Effect": "Allow"/);
    assert.match(text, /"Action": "dynamodb:GetItem"/);
    assert.match(text, /"StringEquals": \{"dynamodb:LeadingKeys": /);
  }));

test("JSON comes from the clipboard and from files, out of what AWS's commands print too", () =>
  withPolicies([], async (page) => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), JSON.stringify({ PolicyVersion: { Document: JSON.parse(ALLOW_ALL) } }));
    await page.getByRole("button", { name: "Paste JSON" }).click();
    assert.equal(await textOf(page, "Identity policy"), ALLOW_ALL);
    await tab(page, "Resource").click();
    const files = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], "bucket.json", { type: "application/json" }));
      return transfer;
    }, ALLOW_ALL);
    const panel = page.getByRole("region", { name: "Policies" });
    await panel.dispatchEvent("dragenter", { dataTransfer: files });
    await page.getByText("Drop to add as resource policy").waitFor();
    await panel.dispatchEvent("drop", { dataTransfer: files });
    await draft(page, "bucket").waitFor();
    assert.equal(await textOf(page, "bucket"), ALLOW_ALL);
  }));

test("five million characters leave the page alive", () =>
  withPolicies([{ kind: "identity", name: "Deploy", text: ALLOW_ALL }], async (page) => {
    await type(page, "Deploy", `"${"x".repeat(5_000_000)}"`);
    await problemsOf(page, "Deploy").getByText(/more than 4194304/).waitFor();
    await page.getByText("it is shown without highlighting").waitFor();
    await type(page, "Deploy", ALLOW_ALL);
    await page.getByText("it is shown without highlighting").waitFor({ state: "detached" });
    assert.equal(await textOf(page, "Deploy"), ALLOW_ALL);
  }));

for (const theme of ["light", "dark"]) {
  test(`it fits a narrow page, ${theme}`, () =>
    withPolicies(
      [
        { kind: "identity", name: "A name that is long enough to be broken over several lines of a narrow page", text: TYPO },
        { kind: "scp", name: "Limits", level: 2, text: ALLOW_ALL },
      ],
      async (page) => {
        await page.getByText("Did you mean").waitFor();
        await fits(page);
        await picture(page, `editor-narrow-${theme}`);
        await tab(page, "SCP").click();
        await draft(page, "Limits").waitFor();
        await fits(page);
      },
      { theme, viewport: { width: 360, height: 780 } },
    ));
}
