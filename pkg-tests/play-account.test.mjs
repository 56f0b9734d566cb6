/** The account in the playground: built, browsed, changed and decided about as a visitor does it. */

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { ACCOUNT, button, choose, create, head, pick, policyText, section, withSample, write } from "./lib/account-page.mjs";
import { seriousFindings } from "./lib/axe.mjs";
import { closeBrowser, fits, onPlayground, picture } from "./lib/playground.mjs";
import { keptWork } from "./lib/work.mjs";

after(closeBrowser);

describe("an account", () => {
  test("is built by hand: created, attached, grouped, tagged", () =>
    onPlayground(async (page) => {
      await page.getByRole("heading", { name: "This account is empty" }).waitFor();
      await create(page, "User", (panel) => panel.getByLabel("Name").fill("Bob"));
      await head(page, "Bob").waitFor();
      await create(page, "Group", (panel) => panel.getByLabel("Name").fill("Readers"));
      await head(page, "Readers").waitFor();
      await create(page, "Policy", async (panel) => {
        await panel.getByLabel("Name").fill("ReadBuckets");
        await write(page, "Document", policyText("s3:GetObject"));
      });
      await head(page, "ReadBuckets").waitFor();
      await pick(page, "Attach to", "Read", "Readers");
      await section(page, "Attached to").getByRole("button", { name: "Readers", exact: true }).click();
      await head(page, "Readers").waitFor();
      await pick(page, "Add a member", "bo", "Bob");
      await section(page, "Members").getByRole("button", { name: "Bob", exact: true }).click();
      await head(page, "Bob").waitFor();
      await section(page, "Policies through groups").getByText("ReadBuckets").waitFor();
      await pick(page, "Attach a policy", "readonlyacc", "ReadOnlyAccess");
      await section(page, "Attached policies").getByRole("button", { name: "Detach ReadOnlyAccess" }).waitFor();
      await pick(page, "Set a boundary", "ReadB", "ReadBuckets");
      await button(page, "Remove the boundary ReadBuckets").waitFor();
      const tags = section(page, "Tags");
      await tags.getByLabel("Key").fill("team");
      await tags.getByLabel("Value").fill("blue");
      await page.keyboard.press("Enter");
      await tags.getByText("team = blue").waitFor();
      await tags.getByRole("button", { name: "Remove the tag team" }).click();
      await tags.getByText("There are no tags.").waitFor();
      await page.getByText("1 user, 1 group, 0 roles and 1 policy").waitFor();
    }, ACCOUNT));

  test("says what the API refuses at the fields that it names", () =>
    onPlayground(async (page) => {
      await create(page, "User", async (panel) => {
        await panel.getByLabel("Name").fill("no spaces <b>");
        await panel.getByLabel("Path").fill("nowhere");
      });
      const name = page.getByLabel("Name");
      assert.equal(await name.getAttribute("aria-invalid"), "true");
      await page.getByText("The specified value for userName is invalid.").waitFor();
      await page.getByText("The specified value for path is invalid.").waitFor();
      await page.getByRole("tab", { name: "Policy", exact: true }).click();
      await page.getByLabel("Name").fill("Broken");
      await write(page, "Document", '{"Version": "2012-10-17", "Statement": [');
      await button(page, "Create the policy").click();
      await page.getByText("Syntax errors in policy.").waitFor();
      await picture(page, "account-refused");
    }, ACCOUNT));

  test("names are changed, and a secret is shown once", () =>
    onPlayground(async (page) => {
      await withSample(page);
      await choose(page, "Grace");
      await button(page, "Rename …").click();
      const name = page.getByRole("textbox", { name: "Name" });
      await name.fill("Heidi");
      await button(page, "Rename").click();
      await page.getByText("User with name Heidi already exists.").waitFor();
      await name.fill("Gertrude");
      await button(page, "Rename").click();
      await head(page, "Gertrude").waitFor();
      await button(page, "Create an access key").click();
      const secret = await page.getByRole("dialog").locator("code").last().textContent();
      assert.match(secret, /^[\w+/]{40}$/);
      await button(page, "Done").click();
      await section(page, "Access keys").getByText("Active").waitFor();
      assert.ok(!(await page.content()).includes(secret));
      await button(page, "Deactivate").click();
      await section(page, "Access keys").getByText("Inactive").waitFor();
    }, ACCOUNT));

  test("what is in the way of a deletion is listed, goes with it, and comes back", () =>
    onPlayground(async (page) => {
      await withSample(page);
      await choose(page, "Judy");
      await button(page, "Delete …").click();
      await button(page, "Delete").click();
      await page.getByText("DeleteConflict:").waitFor();
      await page.getByRole("listitem").filter({ hasText: "Delete the inline policy SearchOnly" }).waitFor();
      await picture(page, "account-delete");
      await button(page, "Detach everything and delete").click();
      await page.getByText("Deleted the user Judy.").waitFor();
      await page.getByText("Nothing matches Judy").waitFor();
      await button(page, "Undo").click();
      await head(page, "Judy").waitFor();
      await section(page, "Inline policies").getByText("SearchOnly").waitFor();
    }, ACCOUNT));
});

describe("policies of the account", () => {
  test("have versions: made, put in force, deleted", () =>
    onPlayground(async (page) => {
      await withSample(page);
      await choose(page, "OwnFolder");
      await write(page, "Document of OwnFolder", policyText("s3:List*"));
      await button(page, "Create version").click();
      const version = page.getByLabel("Version", { exact: true });
      await page.getByText("Created a version of OwnFolder.").waitFor();
      assert.equal(await version.inputValue(), "v2");
      await version.selectOption("v1");
      await button(page, "Make v1 the default").click();
      await page.getByText("v1 is the default version of OwnFolder.").waitFor();
      await version.selectOption("v2");
      await button(page, "Delete v2").click();
      await page.getByText("Deleted v2 of OwnFolder.").waitFor();
      assert.deepEqual(await version.locator("option").count(), 1);
    }, ACCOUNT));

  test("inline ones are added, edited and deleted; an edit outlives a look at something else", () =>
    onPlayground(async (page) => {
      await withSample(page);
      await choose(page, "Erin");
      const inline = section(page, "Inline policies");
      await button(page, "Add an inline policy").click();
      await inline.getByLabel("Name").fill("Extra");
      await write(page, "Document of the new inline policy", policyText("s3"));
      await inline.getByRole("button", { name: "Add", exact: true }).click();
      await inline.getByText("must be prefaced by a vendor").waitFor();
      await write(page, "Document of the new inline policy", policyText("sqs:*"));
      await inline.getByRole("button", { name: "Add", exact: true }).click();
      await inline.locator("summary", { hasText: "Extra" }).click();
      await write(page, "Document of Extra", policyText("sns:*"));
      await choose(page, "Frank");
      await choose(page, "Erin");
      await inline.locator("summary", { hasText: "Extra" }).click();
      await inline.getByText("sns:*").waitFor();
      await button(page, "Save").click();
      await page.getByText("Saved Extra.").waitFor();
      await button(page, "Delete Extra").click();
      await inline.getByText("There are no inline policies.").waitFor();
    }, ACCOUNT));

  test("a role's trust policy and settings are changed", () =>
    onPlayground(async (page) => {
      await withSample(page);
      await choose(page, "Support");
      await write(page, "Trust policy of Support", policyText("sts:AssumeRole"));
      await button(page, "Save").click();
      await page.getByText("Has prohibited field Resource").waitFor();
      await button(page, "Discard changes").click();
      await page.getByLabel("Longest session, in seconds").fill("60");
      await button(page, "Save settings").click();
      await page.getByText("must have value greater than or equal to 3600").waitFor();
      await page.getByLabel("Longest session, in seconds").fill("7200");
      await button(page, "Save settings").click();
      await page.getByText("Saved the settings of Support.").waitFor();
    }, ACCOUNT));

  test("all of AWS's can be had", () =>
    onPlayground(async (page) => {
      await withSample(page);
      await choose(page, "Ivan");
      await button(page, "Load all of AWS's").first().click();
      await page.getByText("Your own policies and all of AWS's").first().waitFor();
      await pick(page, "Attach a policy", "AmazonBraketFull", "AmazonBraketFullAccess");
      await button(page, "Detach AmazonBraketFullAccess").waitFor();
      await page.getByRole("searchbox").fill("AmazonBraketFull");
      await page.getByRole("option", { name: "AmazonBraketFullAccess" }).click();
      await section(page, "Attached to").getByText("Ivan").waitFor();
    }, ACCOUNT));
});

describe("from the account to a decision", () => {
  const drafts = (page) => keptWork(page, ({ request }) => request.principal.includes("111122223333"));

  test("as a principal: its policies, those of its groups, its boundary", () =>
    onPlayground(async (page) => {
      await withSample(page);
      await choose(page, "Bob");
      await button(page, "Decide as this principal").click();
      await page.getByText("Deciding as arn:aws:iam::111122223333:user/Bob, under the 2 control policies of Decide.").waitFor();
      assert.ok(page.url().endsWith("#decide"));
      const work = await drafts(page);
      assert.deepEqual(work.policies.map(({ kind, name }) => [kind, name]), [
        ["identity", "DeployFunctions"],
        ["identity", "ProjectByTag"],
        ["identity", "OwnFolder"],
        ["boundary", "DeveloperBoundary"],
        ["scp", "FullAWSAccess"],
        ["scp", "Workloads"],
      ]);
      assert.deepEqual(JSON.parse(work.request.principal).tags, { project: "checkout" });
    }, ACCOUNT));

  test("who may assume a role", () =>
    onPlayground(async (page) => {
      await withSample(page);
      await choose(page, "BreakGlass");
      await button(page, "May … assume this role?").click();
      await pick(page, "Principal", "erin", "Erin");
      await page.getByText("Asking whether").waitFor();
      const { policies, request } = await drafts(page);
      assert.equal(request.action, "sts:AssumeRole");
      assert.equal(request.resource, "arn:aws:iam::111122223333:role/BreakGlass");
      assert.deepEqual(policies.filter(({ kind }) => kind === "trust").map(({ name }) => name), ["Trust policy of BreakGlass"]);
      assert.ok(policies.some(({ name }) => name === "AssumeProduction"));
    }, ACCOUNT));
});

test("a phone shows the list, then what was chosen, and never scrolls sideways", () =>
  onPlayground(
    async (page) => {
      await fits(page);
      await withSample(page);
      await fits(page);
      for (const name of ["Bob", "Developers", "Orders", "ReadReports"]) {
        await choose(page, name);
        assert.ok(!(await page.getByRole("searchbox").isVisible()));
        await fits(page);
        await button(page, "‹ Back to the list").click();
      }
      await picture(page, "account-phone");
    },
    { ...ACCOUNT, viewport: { width: 360, height: 780 } },
  ));

describe("axe finds nothing serious", () => {
  const assertFine = async (page) => assert.deepEqual(await seriousFindings(page), []);
  for (const theme of ["light", "dark"]) {
    test(`in ${theme}: of entities, dialogs and refusals`, () =>
      onPlayground(
        async (page) => {
          await withSample(page);
          await button(page, "Dismiss").click();
          await assertFine(page);
          for (const name of ["Bob", "Developers", "Orders", "ReadReports", "SecurityAudit"]) {
            await choose(page, name);
            await picture(page, `account-${name}-${theme}`);
            await assertFine(page);
          }
          await page.getByRole("combobox", { name: "Attach to" }).fill("e");
          await page.keyboard.press("ArrowDown");
          await page.keyboard.press("ArrowDown");
          await assertFine(page);
          await page.keyboard.press("Escape");
          await button(page, "Create …").click();
          await page.getByRole("tab", { name: "Role", exact: true }).click();
          await button(page, "Create the role").click();
          await page.getByText("Value at 'roleName'").waitFor();
          await assertFine(page);
          await page.keyboard.press("Escape");
          await button(page, "Import …").click();
          await button(page, "Import").click();
          await page.getByText("There is nothing to import.").waitFor();
          await assertFine(page);
        },
        { ...ACCOUNT, theme },
      ));
  }
});
