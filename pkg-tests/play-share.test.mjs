/** Sharing, opening, the gallery and the page without a network, by what a person does. */

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { deflateSync } from "node:zlib";
import { launch } from "./lib/chromium.mjs";
import { closeBrowser, fits, onPlayground, picture, site, verdict } from "./lib/playground.mjs";
import { serve } from "./lib/serve.mjs";

after(closeBrowser);

const fragmentOf = (value) => `w=${deflateSync(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url")}`;
const allowAll = JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] }, null, 2);
const request = { principal: "arn:aws:iam::123456789012:user/Bob", action: "s3:GetObject", resource: "arn:aws:s3:::b/k" };
const bundle = (title, more = {}) => ({
  iamlet: "workspace",
  version: 1,
  workspace: { title, policies: [{ kind: "identity", name: "All", text: allowAll }], request, ...more },
});

const titleOf = (page) => page.getByLabel("Title of this work");
const hasTitle = (page, title) => page.waitForFunction((title) => document.querySelector('[aria-label="Title of this work"]')?.value === title, title);
const said = (page, text) => page.locator(".toast", { hasText: text }).waitFor();
const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

async function share(page, tab = "Link") {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("dialog", { name: "Share and export" }).waitFor();
  await page.getByRole("tab", { name: tab, exact: true }).click();
}

async function copied(page, button = "Copy") {
  // What was said of a copy before is still to be read.
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.getByRole("dialog").getByRole("button", { name: button, exact: true }).click();
  await said(page, "Copied");
  await page.evaluate(async () => {
    while ((await navigator.clipboard.readText()) === "") await new Promise((resolve) => setTimeout(resolve, 20));
  });
  return clipboard(page);
}

async function openExample(page, title) {
  await page.getByRole("link", { name: "Examples" }).click();
  await page.getByRole("button", { name: `Open the example ${title}`, exact: true }).click();
  await hasTitle(page, title);
}

/** Chooses a file in the dialog. */
async function choose(page, name, content) {
  await share(page, "File");
  await page.getByLabel("File to open").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
}

async function drop(page, name, content) {
  await page.evaluate(
    ({ name, content }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], name));
      const target = document.querySelector("main");
      for (const type of ["dragover", "drop"]) target.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, content },
  );
}

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
    assert.ok(reason.includes("`aws:RequestedRegion` is `us-east-1`; `StringNotEquals` `eu-central-1`, `eu-west-1`: true"));
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

test("the gallery opens every example, with the verdict that it shows", () =>
  onPlayground(
    async (page) => {
      await page.locator(".gallery-card .badge").last().waitFor();
      const cards = await page.locator(".gallery-card").evaluateAll((all) => all.map((card) => [card.querySelector("h2").textContent, card.querySelector(".badge").textContent.replace(/^\W+/, "")]));
      assert.ok(cards.length >= 16);
      await picture(page, "gallery");
      for (const [title, word] of cards) {
        await openExample(page, title);
        await verdict(page, word);
      }
    },
    { fragment: "examples" },
  ));

test("the gallery is searched and filtered by keyboard", () =>
  onPlayground(
    async (page) => {
      await page.getByRole("searchbox", { name: "Search" }).focus();
      await page.keyboard.type("kms");
      await page.getByRole("status").filter({ hasText: "2 of" }).waitFor();
      await page.keyboard.press("Control+a");
      await page.keyboard.type("nothing of the kind");
      await page.getByText("No example has these words").waitFor();
      await page.getByRole("button", { name: "Show all examples" }).press("Enter");
      await page.getByRole("button", { name: "MFA", exact: true }).press("Space");
      await page.getByRole("status").filter({ hasText: "2 of" }).waitFor();
      await page.getByRole("button", { name: /^Open the example MFA: a Deny/ }).press("Enter");
      await verdict(page, "Allowed");
    },
    { fragment: "examples" },
  ));

test("the gallery and the dialog fit a small screen", () =>
  onPlayground(
    async (page) => {
      await page.locator(".gallery-card .badge").first().waitFor();
      await fits(page);
      await share(page);
      for (const tab of await page.getByRole("dialog").getByRole("tab").all()) {
        await tab.click();
        await page.getByRole("dialog").getByRole("button", { name: /^(Copy|Save)/ }).first().waitFor();
        await fits(page);
        const overflow = await page.locator("dialog .body").evaluate((body) => body.scrollWidth - body.clientWidth);
        assert.ok(overflow <= 0, `${await tab.textContent()} is ${overflow} pixels too wide`);
      }
    },
    { fragment: "examples", viewport: { width: 360, height: 780 } },
  ));

test("after one visit the whole page works without a network", () =>
  onPlayground(
    async (page, { context }) => {
      await page.evaluate(() => navigator.serviceWorker.ready);
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      const [cache, ...others] = await page.evaluate(() => caches.keys());
      assert.match(cache, /^iamlet http:.* [0-9a-f]{12}$/);
      assert.deepEqual(others, []);
      await context.setOffline(true);
      await page.reload();
      await hasTitle(page, "A region lock");
      await verdict(page, "Denied explicitly");
      for (const name of ["Many at once", "What changes", "Account"]) {
        await page.getByRole("link", { name }).click();
        await page.locator("main > *:not([role=status])").first().waitFor();
        assert.equal(await page.getByText("could not be loaded").count(), 0, name);
      }
      await openExample(page, "The root statement of a KMS key");
      await verdict(page, "Allowed");
      await share(page, "Test file");
      assert.match(await copied(page), /iamlet: test/);
    },
    { offline: true },
  ));

/** Waits until the page has kept the work of this title. */
async function isKept(page, title) {
  const kept = () =>
    new Promise((resolve) => {
      const opening = indexedDB.open("keyval-store");
      opening.onsuccess = () => {
        const reading = opening.result.transaction("keyval").objectStore("keyval").get("workspace");
        reading.onsuccess = () => {
          opening.result.close();
          resolve(reading.result?.title);
        };
      };
    });
  while ((await page.evaluate(kept)) !== title) await page.waitForTimeout(50);
}

/** Runs in the page: whether its worker is the newest there is. */
async function settled() {
  const { installing, waiting, active } = await navigator.serviceWorker.getRegistration();
  return !installing && !waiting && active?.state === "activated";
}

test("a new version is there on the next load, under any path, and no work is lost", { timeout: 120_000 }, async () => {
  const root = mkdtempSync(join(tmpdir(), "iamlet-site-"));
  const folder = join(root, "some", "where");
  cpSync(site, folder, { recursive: true });
  const worker = readFileSync(join(folder, "sw.js"), "utf8");
  const [version] = /(?<=")[0-9a-f]{12}(?=")/.exec(worker);
  const publish = (number) => {
    const file = join(folder, "index.html");
    writeFileSync(file, readFileSync(file, "utf8").replace(/<title>[^<]*/, `<title>Version ${number}`));
    writeFileSync(join(folder, "sw.js"), worker.replace(version, `00000000000${number}`));
  };
  const server = await serve(root);
  const browser = await launch();
  try {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(`${server.url}some/where/`);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await titleOf(page).fill("My own work");
    await isKept(page, "My own work");
    for (const number of [1, 2, 3]) {
      publish(number);
      await page.reload();
      assert.equal(await page.title(), `Version ${number}`);
      await hasTitle(page, "My own work");
      // The worker of this version takes over, and nothing older than the one before it is kept.
      for (;;) {
        const names = await page.evaluate(() => caches.keys());
        if (names.length === 2 && names[1].endsWith(`00000000000${number}`) && (await page.evaluate(settled))) break;
        await page.waitForTimeout(100);
      }
    }
    await context.setOffline(true);
    await page.reload();
    assert.equal(await page.title(), "Version 3");
    await hasTitle(page, "My own work");
    await verdict(page, "Denied explicitly");
  } finally {
    await browser.close();
    await server.close();
    rmSync(root, { recursive: true });
  }
});
