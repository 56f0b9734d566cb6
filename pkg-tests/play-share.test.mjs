/** Links, copies and what they leave out, by what a person does. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, test } from "node:test";
import { closeBrowser, onPlayground, picture, verdict } from "./lib/playground.mjs";
import { allowAll, bundle, choose, copied, fragmentOf, hasTitle, openExample, request, said, share, titleOf } from "./lib/share.mjs";

after(closeBrowser);

test("a first visit finds an example that is decided", () =>
  onPlayground(async (page) => {
    await hasTitle(page, "A region lock");
    await verdict(page, "Denied explicitly");
  }));

test("a link opened elsewhere gives the same verdict, and leaves the address", async () => {
  const link = await onPlayground(async (page) => {
    await openExample(page, "The confused deputy");
    await verdict(page, "Allowed");
    await share(page);
    const link = await copied(page, "Copy link");
    assert.equal(link, await page.getByLabel("Link to this work").inputValue());
    await page.getByText(/^\d+(\.\d+)? kB$/).waitFor();
    await picture(page, "share-link");
    return link;
  });
  assert.match(link, /^http:\/\/127\.0\.0\.1:\d+\/#w=[\w-]+$/);
  await onPlayground(
    async (page) => {
      await hasTitle(page, "The confused deputy");
      await verdict(page, "Allowed");
      assert.equal(new URL(page.url()).hash, "#decide");
      await page.reload();
      await hasTitle(page, "The confused deputy");
      await verdict(page, "Allowed");
      assert.equal(await page.getByRole("button", { name: "Back to my work" }).count(), 0);
    },
    { fragment: link.split("#")[1] },
  );
});

test("one's own work survives a link: undo, and the way back after a reload", () =>
  onPlayground(async (page) => {
    await titleOf(page).fill("My own work");
    await page.evaluate((fragment) => (location.hash = fragment), fragmentOf(bundle("From a link")));
    await hasTitle(page, "From a link");
    await verdict(page, "Allowed");
    await page.getByRole("button", { name: "Undo" }).click();
    await hasTitle(page, "My own work");
    assert.equal(await page.getByRole("button", { name: "Back to my work" }).count(), 0);

    await page.evaluate((fragment) => (location.hash = fragment), fragmentOf(bundle("From a link")));
    await hasTitle(page, "From a link");
    await page.getByRole("button", { name: "Back to my work" }).waitFor();
    await page.reload();
    await hasTitle(page, "From a link");
    await page.getByRole("button", { name: "Back to my work" }).click();
    await hasTitle(page, "My own work");
    await page.getByRole("button", { name: "Undo" }).click();
    await hasTitle(page, "From a link");
    await page.getByRole("button", { name: "Back to my work" }).click();
    await hasTitle(page, "My own work");
    await page.reload();
    await hasTitle(page, "My own work");
    assert.equal(await page.getByRole("button", { name: "Back to my work" }).count(), 0);
  }));

const HOSTILE = [
  ["a bomb", fragmentOf(`{"iamlet":"workspace","x":"${"a".repeat(32 * 1024 * 1024)}"}`), "8 MiB"],
  ["half a link", fragmentOf(bundle("Half")).slice(0, -30), "damaged"],
  ["no base64", "w=%E0%A4%A", "damaged"],
  ["foreign data", fragmentOf({ elements: [] }), "not work of this page"],
  ["a member that is wrong", fragmentOf({ iamlet: "workspace", version: 1, workspace: { policies: [{ kind: "<script>" }] } }), "policies[0].kind"],
];

for (const [name, fragment, words] of HOSTILE) {
  test(`a link that is no link of ours is refused with a sentence, and nothing is lost: ${name}`, () =>
    onPlayground(
      async (page) => {
        await said(page, "The link cannot be opened");
        await said(page, words);
        await verdict(page, "Denied explicitly");
        assert.equal(new URL(page.url()).hash, "#decide");
        await titleOf(page).fill("Still alive");
        await page.evaluate((fragment) => (location.hash = fragment), fragment);
        await said(page, words);
        await hasTitle(page, "Still alive");
      },
      { fragment },
    ));
}

test("a link that follows upon another one is opened, too", () =>
  onPlayground(async (page) => {
    await verdict(page, "Denied explicitly");
    await page.evaluate(async (fragments) => {
      for (const fragment of fragments) {
        location.hash = fragment;
        await new Promise((resolve) => setTimeout(resolve));
      }
    }, ["One", "Two", "Three"].map((title) => fragmentOf({ ...bundle(title), view: "matrix" })));
    await said(page, "Opened the link: Three.");
    await page.waitForFunction(() => location.hash === "#matrix");
    await page.getByRole("link", { name: "Decide" }).click();
    await hasTitle(page, "Three");
  }));

test("scripts in a link are text", () =>
  onPlayground(
    async (page) => {
      await hasTitle(page, "<img src=x onerror=alert(1)>");
      await verdict(page, "Allowed");
      await share(page, "Reason");
      await page.getByRole("region", { name: "Reason" }).filter({ hasText: "alert(2)" }).waitFor();
      assert.equal(await page.locator("main img, main script").count(), 0);
    },
    { fragment: fragmentOf(bundle("<img src=x onerror=alert(1)>", { policies: [{ kind: "identity", name: "<script>alert(2)</script>", text: allowAll }] })) },
  ));

test("secrets that were pasted stay here, and it is said", () =>
  onPlayground(
    async (page) => {
      const secret = "h7Jq2vN9bXc4LmZ1Tk8RyWp5Ds3GfAa6Qe0UiO+/";
      // What a policy asks for, the reason tells.
      const asks = JSON.stringify({ Version: "2012-10-17", Statement: { Effect: "Allow", Action: "s3:*", Resource: "*", Condition: { StringLike: { "aws:PrincipalTag/pasted": ["a*", "h*", "(*"] } } } });
      await page.evaluate((fragment) => (location.hash = fragment), fragmentOf(bundle("Keys", { policies: [{ kind: "identity", name: "Asks", text: asks }], request: { ...request, context: [{ key: "aws:PrincipalTag/pasted", values: [secret] }] } })));
      await hasTitle(page, "Keys");
      await share(page);
      await page.getByText("a secret access key in the request (aws:PrincipalTag/pasted)").waitFor();
      const link = await copied(page, "Copy link");
      for (const tab of ["Test file", "AWS CLI", "JavaScript", "Reason"]) {
        await page.getByRole("tab", { name: tab, exact: true }).click();
        await page.getByText("a secret access key in the request").waitFor();
        assert.ok(!(await copied(page)).includes(secret), tab);
      }
      await page.keyboard.press("Escape");
      await page.evaluate((fragment) => (location.hash = fragment), fragmentOf(bundle("Between")));
      await hasTitle(page, "Between");
      await page.evaluate((fragment) => (location.hash = fragment), link.split("#")[1]);
      await hasTitle(page, "Keys");
      await share(page, "JavaScript");
      assert.match(await copied(page), /secret left out/);
    },
    {},
  ));

for (const [tab, ending] of [["Test file", "yaml"], ["Test file (JSON)", "json"]]) {
  test(`copied as a test file and opened again: ${ending}`, () =>
    onPlayground(async (page) => {
      await openExample(page, "MFA: a Deny that spares access keys");
      await verdict(page, "Allowed");
      await share(page, tab);
      const text = await copied(page);
      assert.equal(text.match(/"?expect"?:/g).length, 1 + 3 * 2);
      assert.match(text, /"?expect"?: "?explicitDeny/);
      await picture(page, `share-test-${ending}`);
      await page.keyboard.press("Escape");
      await titleOf(page).fill("Something else");
      await choose(page, `mfa.iamlet-test.${ending}`, text);
      await hasTitle(page, "MFA: a Deny that spares access keys");
      await verdict(page, "Allowed");
      await share(page, tab);
      assert.equal(await copied(page), text);
    }));
}

test("copied as a command, a program and a reason", () =>
  onPlayground(async (page) => {
    await verdict(page, "Denied explicitly");
    await share(page, "AWS CLI");
    const command = await copied(page);
    const words = execFileSync("sh", ["-c", `aws() { printf '%s\\n' "$@"; }\n${command}`], { encoding: "utf8" }).split("\n");
    assert.deepEqual(words.slice(0, 3), ["iam", "simulate-custom-policy", "--policy-input-list"]);
    assert.ok(words.includes("--ordered-organization-policy-input-list"));
    await picture(page, "share-command");
    await page.getByRole("tab", { name: "JavaScript" }).click();
    assert.match(await copied(page), /^import \{ Authorizer \} from "iamlet\/authorizer";[^]*explicitDeny/);
    await page.getByRole("tab", { name: "Reason" }).click();
    const reason = await copied(page);
    assert.match(reason, /^### Denied explicitly: `ec2:RunInstances`/);
    assert.ok(reason.includes("`aws:RequestedRegion is us-east-1; StringNotEquals eu-central-1, eu-west-1 → true`"));
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save as file" }).click()]);
    assert.equal(download.suggestedFilename(), "a-region-lock.md");
  }));

test("the dialog says what a form cannot say, and what keeps it from saying anything", () =>
  onPlayground(async (page) => {
    await openExample(page, "A session policy takes away");
    await share(page, "AWS CLI");
    await page.getByRole("listitem").filter({ hasText: "is left out: the simulation knows no such policies" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByLabel("Action", { exact: true }).first().fill("");
    await share(page, "AWS CLI");
    await page.getByText("The request is not decided yet").waitFor();
  }));

test("a long link is offered with a warning, one too long is not", () =>
  onPlayground(async (page) => {
    // Text that does not deflate well.
    const noise = (size) => Array.from({ length: size }, (_, place) => ((place * 2654435761) % 4294967296).toString(36)).join(" ");
    for (const [size, words, enabled] of [[15_000, "may cut it", true], [400_000, "which browsers do not open", false]]) {
      await choose(page, "long.iamlet.json", JSON.stringify(bundle(`Long ${size}`, { note: noise(size) })));
      await hasTitle(page, `Long ${size}`);
      await share(page, "Link");
      await page.getByText(words).waitFor();
      assert.equal(await page.getByRole("button", { name: "Copy link" }).isEnabled(), enabled);
      await page.keyboard.press("Escape");
    }
  }));

test("the account goes along when one says so, and the visitor's own is not lost", async () => {
  const account = (name) => ({ UserDetailList: [{ Path: "/", UserName: name, UserId: "AIDAEXAMPLEEXAMPLE000", Arn: `arn:aws:iam::123456789012:user/${name}`, CreateDate: "2026-01-01T00:00:00Z", UserPolicyList: [], GroupList: [], AttachedManagedPolicies: [], Tags: [] }], GroupDetailList: [], RoleDetailList: [], Policies: [] });
  const link = await onPlayground(async (page) => {
    await choose(page, "account.json", JSON.stringify(account("shared-user")));
    await page.locator("main").getByText("shared-user").first().waitFor();
    await share(page);
    const without = (await page.getByLabel("Link to this work").inputValue()).length;
    await page.getByLabel(/Include the account/).check();
    await page.waitForFunction((length) => document.querySelector("dialog input.mono").value.length > length, without);
    return copied(page, "Copy link");
  });
  await onPlayground(async (page) => {
    await choose(page, "account.json", JSON.stringify(account("own-user")));
    await page.locator("main").getByText("own-user").first().waitFor();
    await page.evaluate((fragment) => (location.hash = fragment), link.split("#")[1]);
    await page.locator("main").getByText("shared-user").first().waitFor();
    await page.getByRole("button", { name: "Back to my work" }).click();
    await page.getByRole("link", { name: "Account" }).click();
    await page.locator("main").getByText("own-user").first().waitFor();
  });
});
