/** The account in the playground: built, browsed, changed, imported and decided about as a visitor does it. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, describe, test } from "node:test";
import { accessibilityFindings } from "./lib/axe.mjs";
import { closeBrowser, fits, onPlayground, picture } from "./lib/playground.mjs";

after(closeBrowser);

const ACCOUNT = { fragment: "account" };
const button = (page, name) => page.getByRole("button", { name, exact: true });
const section = (page, name) => page.getByRole("region", { name });
const head = (page, name) => page.locator(".detail-head h2", { hasText: name });

async function withSample(page) {
  await button(page, "Load a sample account").click();
  await page.getByRole("option", { name: "Alice" }).waitFor();
}

async function choose(page, name) {
  await page.getByRole("searchbox").fill(name);
  await page.getByRole("option", { name }).first().click();
  await head(page, name).waitFor();
}

/** Picks what a field completes. */
async function pick(page, field, typed, option) {
  await page.getByRole("combobox", { name: field }).fill(typed);
  await page.getByRole("option", { name: option }).last().click();
}

async function create(page, type, fill) {
  await button(page, "Create …").click();
  await page.getByRole("tab", { name: type, exact: true }).click();
  const panel = page.getByRole("tabpanel", { name: type });
  await fill(panel);
  await panel.getByRole("button", { name: `Create the ${type.toLowerCase()}` }).click();
}

/** Replaces the text of an editor. */
async function write(page, label, text) {
  const editor = page.getByRole("textbox", { name: label });
  await editor.click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(text);
}

const policyText = (action) => JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: action, Resource: "*" }] });

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
  const drafts = (page) => page.evaluate(readWorkspace);
  /** What the page keeps of the work, as soon as it is the account's. */
  async function readWorkspace() {
    for (let tries = 0; tries < 50; tries++) {
      const kept = await new Promise((resolve) => {
        const opened = indexedDB.open("keyval-store");
        opened.onsuccess = () => {
          const asked = opened.result.transaction("keyval").objectStore("keyval").get("workspace");
          asked.onsuccess = () => resolve(asked.result);
        };
      });
      if (kept?.request.principal.includes("111122223333")) return kept;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error("no work of the account's was kept");
  }

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

test("a file that cannot be read says so in the dialog", () =>
  onPlayground(async (page) => {
    await page.evaluate(() => (File.prototype.text = () => Promise.reject(new Error("gone"))));
    await button(page, "Import …").click();
    await page.getByLabel("Or choose files").setInputFiles({ name: "export.json", mimeType: "application/json", buffer: Buffer.from("{}") });
    await page.getByText("export.json could not be read: gone").waitFor();
  }, ACCOUNT));

/** The authorization details of an account of `count` users and roles, half each. */
function detailsOf(count) {
  const id = "210987654321";
  const document = (action) => ({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: action, Resource: `arn:aws:s3:::bucket-${action.length}/*` }] });
  const unique = (prefix, index) => `${prefix}${String(index).padStart(17, "A").replace(/0/g, "Z").replace(/1/g, "Y")}`;
  const CreateDate = "2024-05-06T07:08:09+00:00";
  const policies = Array.from({ length: 40 }, (_, index) => ({
    PolicyName: `Policy${index}`,
    PolicyId: unique("ANPA", index),
    Arn: `arn:aws:iam::${id}:policy/Policy${index}`,
    Path: "/",
    DefaultVersionId: "v1",
    AttachmentCount: 0,
    IsAttachable: true,
    CreateDate,
    UpdateDate: CreateDate,
    PolicyVersionList: [{ VersionId: "v1", IsDefaultVersion: true, CreateDate, Document: document(["s3:Get*", "s3:List*"]) }],
  }));
  const attached = (index) => [0, 1, 2].map((step) => policies[(index + step * 7) % 40]).map(({ PolicyName, Arn }) => ({ PolicyName, PolicyArn: Arn }));
  const groups = Array.from({ length: 20 }, (_, index) => ({ Path: "/", GroupName: `Group${index}`, GroupId: unique("AGPA", index), Arn: `arn:aws:iam::${id}:group/Group${index}`, CreateDate, GroupPolicyList: [], AttachedManagedPolicies: attached(index) }));
  const half = Array.from({ length: count / 2 }, (_, index) => index);
  const users = half.map((index) => ({
    Path: "/team/",
    UserName: `user-${index}`,
    UserId: unique("AIDA", index),
    Arn: `arn:aws:iam::${id}:user/team/user-${index}`,
    CreateDate,
    UserPolicyList: [{ PolicyName: "own", PolicyDocument: document("s3:PutObject") }],
    GroupList: [`Group${index % 20}`],
    AttachedManagedPolicies: attached(index),
    Tags: [{ Key: "team", Value: `t${index % 7}` }],
  }));
  const roles = half.map((index) => ({
    Path: "/",
    RoleName: `role-${index}`,
    RoleId: unique("AROA", index),
    Arn: `arn:aws:iam::${id}:role/role-${index}`,
    CreateDate,
    AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { Service: "ec2.amazonaws.com" }, Action: "sts:AssumeRole" }] },
    InstanceProfileList: [],
    RolePolicyList: [{ PolicyName: "own", PolicyDocument: document("sqs:SendMessage") }],
    AttachedManagedPolicies: attached(index),
    Tags: [],
    RoleLastUsed: {},
  }));
  return { UserDetailList: users, GroupDetailList: groups, RoleDetailList: roles, Policies: policies };
}

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
      await page.waitForTimeout(900);
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
  const assertFine = async (page) => {
    const findings = await accessibilityFindings(page);
    assert.deepEqual(findings.filter(({ impact }) => ["serious", "critical"].includes(impact)).map(({ line }) => line), []);
  };
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
