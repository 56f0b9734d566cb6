/** “What would make it allowed”: the changes that are found, and what comes of trying one. */

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { seriousFindings } from "./lib/axe.mjs";
import { closeBrowser, fits, onPlayground, picture, verdict } from "./lib/playground.mjs";
import { openWork, policy } from "./lib/work.mjs";

after(closeBrowser);

const FULL = policy("identity", "Full", [{ Effect: "Allow", Action: "*", Resource: "*" }]);
const OFFICE = policy("identity", "Office", [
  { Effect: "Allow", Action: "s3:ListBucket", Resource: "*" },
  { Sid: "OutsideOffice", Effect: "Deny", Action: ["s3:GetObject", "s3:PutObject"], Resource: "*", Condition: { NotIpAddress: { "aws:SourceIp": "10.0.0.0/8" } } },
]);

function work(policies, request = {}) {
  const asked = { principal: "arn:aws:iam::123456789012:user/Bob", action: "s3:GetObject", resource: "arn:aws:s3:::reports/q1.csv" };
  return { policies, request: { ...asked, ...request } };
}

const remedies = (page) => page.getByRole("region", { name: "What would make it allowed" });
const items = (page) => remedies(page).locator(".remedy-list > li");

async function titles(page) {
  await remedies(page).getByRole("status").filter({ hasNotText: "Looking" }).waitFor();
  return items(page).locator(".title").allTextContents();
}

test("a Deny: the changes by their size, one tried with a click and taken back", () =>
  onPlayground(async (page) => {
    await openWork(page, work([FULL, OFFICE]));
    await verdict(page, "Denied explicitly");
    assert.deepEqual(await titles(page), [
      "Add the context key aws:SourceIp with 10.0.0.1.",
      "Leave s3:GetObject out of the Deny “OutsideOffice” of the identity policy “Office”.",
      "Leave arn:aws:s3:::reports/q1.csv out of the Deny “OutsideOffice” of the identity policy “Office”.",
      "Leave this principal out of the Deny “OutsideOffice” of the identity policy “Office”.",
      "Remove the Deny “OutsideOffice” of the identity policy “Office”.",
    ]);
    assert.equal(await remedies(page).getByRole("status").textContent(), "5 ways, smallest change first");
    assert.match(await items(page).first().locator(".change").textContent(), /aws:SourceIp.*absent.*10\.0\.0\.1/);
    assert.match(await items(page).last().textContent(), /make sure that it is not there for a reason/);

    await items(page).first().getByRole("button", { name: "Try it" }).click();
    await verdict(page, "Allowed");
    await remedies(page).waitFor({ state: "detached" });
    assert.equal(await page.evaluate(() => document.activeElement.id), "verdict");

    await page.getByRole("button", { name: "Undo" }).click();
    await verdict(page, "Denied explicitly");
    assert.equal((await titles(page)).length, 5);
  }));

test("a Deny narrowed with the keyboard: the statement is shown first, and the rest of the policy stays", () =>
  onPlayground(async (page) => {
    await openWork(page, work([FULL, OFFICE]));
    await titles(page);
    const narrower = items(page).nth(1);
    await narrower.locator("summary").focus();
    await page.keyboard.press("Enter");
    const shown = await narrower.locator("pre").textContent();
    assert.deepEqual(JSON.parse(shown).Action, ["s3:PutObject"]);
    await narrower.getByRole("button", { name: "Try it" }).focus();
    await page.keyboard.press("Enter");
    await verdict(page, "Allowed");
    // Kept a moment later: the text is as it was but for one line.
    const kept = await keptPolicies(page, (policies) => !policies.includes('\\"s3:GetObject\\"'));
    const [, office] = JSON.parse(kept);
    assert.equal(office.text, OFFICE.text.replace('"s3:GetObject",\n        ', ""));
  }));

/** The policies that the page keeps, once they are as they should be. */
async function keptPolicies(page, isReady) {
  for (let attempt = 0; attempt < 50; attempt++) {
    const kept = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open("keyval-store");
          opening.onsuccess = () => {
            const reading = opening.result.transaction("keyval").objectStore("keyval").get("workspace");
            reading.onsuccess = () => resolve(JSON.stringify(reading.result.policies));
          };
        }),
    );
    if (isReady(kept)) return kept;
    await page.waitForTimeout(100);
  }
  return assert.fail("the change was not kept");
}

test("nothing allows: two changes together, and more on demand", () =>
  onPlayground(async (page) => {
    const twice = ["A", "B"].map((name) => policy("identity", name, [{ Effect: "Allow", Action: "*", Resource: "*" }, { Sid: name, Effect: "Deny", Action: "*", Resource: "*", Condition: { StringNotEquals: { [`s3:${name}`]: "v" } } }]));
    await openWork(page, work(twice));
    const first = await titles(page);
    assert.equal(first[0], "Add the context key s3:A with v and add the context key s3:B with v.");
    assert.equal(first.length, 6);
    await remedies(page).getByRole("button", { name: /^Show \d+ more$/ }).click();
    assert.equal(await items(page).count(), 9);
    await items(page).first().getByRole("button", { name: "Try it" }).click();
    await verdict(page, "Allowed");
  }));

test("what is typed is answered anew", () =>
  onPlayground(async (page) => {
    await openWork(page, work([], { action: "" }));
    await page.getByLabel("Action", { exact: true }).pressSequentially("s3:PutObject");
    await verdict(page, "Denied by default");
    await items(page).getByText("Allow s3:PutObject on this resource in a new identity policy.").waitFor();
    await items(page).first().getByRole("button", { name: "Try it" }).click();
    await verdict(page, "Allowed");
  }));

test("what nothing can allow says why", () =>
  onPlayground(async (page) => {
    await openWork(page, work([], { principal: "123456789012", action: "sts:AssumeRole", resource: "arn:aws:iam::123456789012:role/Ops" }));
    await remedies(page).getByText("The root user may not call sts:AssumeRole. No policy and no context key changes that.").waitFor();
    assert.equal(await items(page).count(), 0);
  }));

test("names are text", () =>
  onPlayground(async (page) => {
    const name = "<img src=x onerror=alert(1)>";
    await openWork(page, work([policy("identity", name, [{ Effect: "Allow", Action: "s3:*", Resource: "*", Condition: { StringEquals: { "s3:<b>x": "</p><script>" } } }])]));
    assert.deepEqual(await titles(page), ["Add the context key s3:<b>x with </p><script>.", `Allow s3:GetObject on this resource in the identity policy “${name}”.`]);
    assert.equal(await remedies(page).locator("img, b, script").count(), 0);
  }));

for (const theme of ["light", "dark"]) {
  for (const [size, viewport] of Object.entries({ wide: { width: 1440, height: 900 }, narrow: { width: 360, height: 780 } })) {
    test(`readable, ${theme}, ${size}`, () =>
      onPlayground(
        async (page) => {
          await openWork(page, work([FULL, OFFICE]));
          await titles(page);
          await remedies(page).scrollIntoViewIfNeeded();
          await items(page).nth(1).locator("summary").click();
          await picture(page, `remedies-${theme}-${size}`);
          await fits(page);
          assert.deepEqual(await seriousFindings(page), []);
        },
        { theme, viewport },
      ));
  }
}
