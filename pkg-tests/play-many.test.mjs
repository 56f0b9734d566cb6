/** The playground's matrix and comparison, by what a person does. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, test } from "node:test";
import { IAM } from "../pkg/entry/node.js";
import { closeBrowser, fits, onPlayground, picture, verdict } from "./lib/playground.mjs";
import { keptWork, policyText, startWith } from "./lib/work.mjs";

after(closeBrowser);

const BOB = "arn:aws:iam::123456789012:user/Bob";
const ANN = "arn:aws:iam::123456789012:user/Ann";
const READ = { Sid: "Read", Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::reports/*" };
const SECRET = { Sid: "Secret", Effect: "Deny", Action: "s3:*", Resource: "arn:aws:s3:::reports/secret" };
const POLICIES = [
  { id: "a", kind: "identity", name: "Reports", text: policyText(READ, SECRET) },
  { id: "b", kind: "resource", name: "Bucket", text: policyText({ Effect: "Allow", Principal: { AWS: ANN }, Action: "s3:PutObject", Resource: "arn:aws:s3:::reports/*" }) },
];
const REQUEST = { principal: BOB, action: "s3:GetObject", resource: "arn:aws:s3:::reports/q1" };
const MATRIX = { rows: "principals", principals: [BOB, ANN], actions: ["s3:GetObject", "s3:PutObject"], resources: ["arn:aws:s3:::reports/q1", "arn:aws:s3:::reports/secret"] };
const WORK = { policies: POLICIES, request: REQUEST };

const users = (number) => Array.from({ length: number }, (_, index) => `arn:aws:iam::123456789012:user/User${index}`);
const actions = (number) => Array.from({ length: number }, (_, index) => `s3:Action${index}`);

const cell = (page, row, column) => page.locator(`[data-at="${row} ${column}"]`);
const dialog = (page) => page.getByRole("dialog");
const decideAll = (page) => page.getByRole("button", { name: /^Decide [\d,]+$/ });

async function isCell(page, row, column, word) {
  await page.locator(`[data-at="${row} ${column}"][aria-label="${word}"]`).waitFor();
}

test("lines are filled in, and every cell says what was decided", () =>
  onPlayground(async (page) => {
    await startWith(page, { workspace: WORK }, "matrix");
    await page.getByText("Still to be filled in: principals, actions, resources.").waitFor();
    await page.getByLabel("Principals", { exact: true }).last().fill(`${BOB}\n\n${ANN}`);
    await page.getByLabel("Actions").fill('"s3:GetObject",\ns3:PutObject');
    await page.getByLabel("Resources").fill("arn:aws:s3:::reports/q1\narn:aws:s3:::reports/secret");
    await isCell(page, 0, 0, "Allowed");
    await isCell(page, 0, 1, "Denied by default");
    await isCell(page, 1, 1, "Allowed");
    await isCell(page, 1, 2, "Denied explicitly");
    await page.getByText("8 decisions in").waitFor();
    assert.match(await cell(page, 0, 0).innerText(), /✓\s*Allowed/);
    assert.match(await page.getByRole("rowheader", { name: /user\/Ann/ }).innerText(), /2 of 4 allowed/);
    await page.getByLabel("Words in cells").uncheck();
    assert.equal((await cell(page, 1, 2).innerText()).trim(), "✕");
    await picture(page, "matrix");
  }));

test("patterns stand for their actions, and one that fits nothing says so", () =>
  onPlayground(async (page) => {
    await startWith(page, { workspace: { ...WORK, matrix: { ...MATRIX, actions: [] } } }, "matrix");
    await page.getByLabel("Actions").fill("sqs:Send*\nnonsense:*");
    await page.getByText(/sqs:Send\* stands for \d+/).waitFor();
    await page.getByText("nonsense:*: no action has such a name").waitFor();
    await page.getByRole("columnheader", { name: /SendMessage/ }).first().waitFor();
  }));

test("what is there can be taken over, and each policy asked by itself", () =>
  onPlayground(async (page) => {
    await startWith(page, { workspace: WORK }, "matrix");
    await page.getByRole("button", { name: "Take from the request" }).click();
    await isCell(page, 0, 0, "Allowed");
    await page.getByRole("button", { name: "Take from the policies" }).click();
    assert.match(await page.getByLabel("Actions").inputValue(), /^s3:GetObject\ns3:\*\ns3:PutObject$/);
    await page.getByLabel("Actions").fill("s3:GetObject\ns3:PutObject");
    await page.getByLabel("Resources").fill("arn:aws:s3:::reports/q1");
    await page.getByLabel("Policies, each by itself").check();
    await page.getByRole("rowheader", { name: /Reports/ }).waitFor();
    await isCell(page, 0, 0, "Allowed");
    await isCell(page, 1, 1, "Denied by default");
  }));

test("the reason of a cell opens, and its request in Decide, with the way back", () =>
  onPlayground(async (page) => {
    await startWith(page, { workspace: { ...WORK, matrix: MATRIX } }, "matrix");
    await cell(page, 1, 2).click();
    await dialog(page).getByText("Denied explicitly").waitFor();
    assert.match(await dialog(page).innerText(), /Decided by\s+Identity policy Reports, statement 2 “Secret”[\s\S]*"Effect": "Deny"/);
    await picture(page, "matrix-reason");
    await dialog(page).getByRole("button", { name: "Open in Decide" }).click();
    await page.waitForURL(/#decide$/);
    await verdict(page, "Denied explicitly");
    const opened = await keptWork(page, ({ request }) => request.principal === ANN);
    assert.deepEqual([opened.request.action, opened.request.resource], ["s3:GetObject", "arn:aws:s3:::reports/secret"]);
    assert.equal(opened.policies.length, 2);
    await page.getByRole("button", { name: "Undo" }).click();
    await keptWork(page, ({ request }) => request.principal === BOB);
  }));

test("principals of the account come with their own policies", () =>
  onPlayground(async (page) => {
    const iam = new IAM();
    iam.sync.createUser({ UserName: "Zed" });
    iam.sync.putUserPolicy({ UserName: "Zed", PolicyName: "Queues", PolicyDocument: policyText({ Effect: "Allow", Action: "sqs:*", Resource: "*" }) });
    iam.sync.createUser({ UserName: "Idle" });
    const matrix = { ...MATRIX, principals: [BOB], actions: ["s3:GetObject", "sqs:SendMessage"], resources: ["arn:aws:s3:::reports/q1"] };
    await startWith(page, { workspace: { ...WORK, matrix }, account: { snapshot: iam.snapshot(), allAwsPolicies: false } }, "matrix");
    await page.getByRole("button", { name: "Pick …" }).click();
    await dialog(page).getByLabel("Search").fill("zed");
    await dialog(page).getByRole("checkbox", { name: /Zed/ }).check();
    await dialog(page).getByRole("button", { name: "Add 1 principal" }).click();
    await page.getByRole("button", { name: "All users and roles of the account (2)" }).click();
    await page.getByRole("rowheader", { name: /user\/Zed.*account's policies/ }).waitFor();
    await isCell(page, 0, 0, "Allowed");
    await isCell(page, 1, 0, "Denied by default");
    await isCell(page, 1, 1, "Allowed");
    await isCell(page, 2, 1, "Denied by default");
    await cell(page, 1, 1).click();
    await dialog(page).getByText("Identity policy Queues, statement 1").waitFor();
    await dialog(page).getByRole("button", { name: "Open in Decide" }).click();
    const { policies, request } = await keptWork(page, ({ request }) => request.principal.endsWith("user/Zed"));
    await verdict(page, "Allowed");
    assert.equal(request.action, "sqs:SendMessage");
    assert.deepEqual(policies.map(({ kind, name }) => `${kind} ${name}`), ["resource Bucket", "identity Queues"]);
  }));

test("roles of the account are assumed by their own trust policies", () =>
  onPlayground(async (page) => {
    const iam = new IAM({ accountId: "123456789012" });
    const trusting = (name) => policyText({ Effect: "Allow", Principal: { AWS: `arn:aws:iam::123456789012:user/${name}` }, Action: "sts:AssumeRole" });
    for (const UserName of ["Bob", "Ann"]) iam.sync.createUser({ UserName });
    iam.sync.createRole({ RoleName: "OfBob", AssumeRolePolicyDocument: trusting("Bob") });
    iam.sync.createRole({ RoleName: "OfAnn", AssumeRolePolicyDocument: trusting("Ann") });
    const policies = [{ id: "t", kind: "trust", name: "Trust", text: trusting("Bob") }];
    const matrix = { ...MATRIX, actions: ["sts:AssumeRole"], resources: ["OfBob", "OfAnn"].map((name) => `arn:aws:iam::123456789012:role/${name}`) };
    await startWith(page, { workspace: { policies, request: REQUEST, matrix }, account: { snapshot: iam.snapshot(), allAwsPolicies: false } }, "matrix");
    await isCell(page, 0, 0, "Allowed");
    await isCell(page, 0, 1, "Denied by default");
    await isCell(page, 1, 0, "Denied by default");
    await isCell(page, 1, 1, "Allowed");
    await cell(page, 1, 1).click();
    await dialog(page).getByText("Trust policy Trust policy of OfAnn, statement 1").waitFor();
    await dialog(page).getByRole("button", { name: "Open in Decide" }).click();
    await verdict(page, "Allowed");
    const { policies: opened } = await keptWork(page, ({ request }) => request.resource.endsWith("/OfAnn"));
    assert.deepEqual(opened.map(({ name }) => name), ["Trust policy of OfAnn"]);
  }));

test("nobody of the account is decided before the account is open", () =>
  onPlayground(async (page) => {
    const iam = new IAM({ accountId: "123456789012" });
    iam.sync.createUser({ UserName: "Bob" });
    await page.route(/account-client|\/client-/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await route.continue();
    });
    await page.addInitScript(() => {
      new MutationObserver(() => (window.claimed ||= document.querySelector('[data-at][aria-label="Allowed"]') !== null)).observe(document, { childList: true, subtree: true, attributes: true });
    });
    await startWith(page, { workspace: { ...WORK, matrix: { ...MATRIX, principals: [BOB] } }, account: { snapshot: iam.snapshot(), allAwsPolicies: false } }, "matrix");
    await page.getByText("Opening the account").waitFor();
    await page.getByRole("rowheader", { name: /user\/Bob.*account's policies/ }).waitFor();
    await isCell(page, 0, 0, "Denied by default");
    assert.ok(!(await page.evaluate(() => window.claimed)), "the workspace's policies are not Bob's");
  }));

test("the grid is used by keys alone", () =>
  onPlayground(async (page) => {
    await startWith(page, { workspace: { ...WORK, matrix: { ...MATRIX, principals: users(60), actions: actions(30), resources: ["*"] } } }, "matrix");
    await page.getByText("1,800 decisions in").waitFor();
    const grid = page.getByRole("grid", { name: "Decisions" });
    await grid.focus();
    const active = async () => page.locator(`[id="${await grid.getAttribute("aria-activedescendant")}"]`).getAttribute("data-at");
    assert.equal(await active(), "0 0");
    for (const [key, at] of [["ArrowRight", "0 1"], ["ArrowDown", "1 1"], ["End", "1 29"], ["Control+End", "59 29"], ["ArrowLeft", "59 28"], ["Home", "59 0"], ["Control+Home", "0 0"], ["ArrowUp", "0 0"]]) {
      await page.keyboard.press(key);
      await cell(page, ...at.split(" ")).and(page.locator("[data-active]")).waitFor();
      assert.equal(await active(), at, key);
    }
    await page.keyboard.press("Control+End");
    await cell(page, 59, 29).and(page.locator("[data-active]")).waitFor();
    const hidden = await page.evaluate(() => {
      const box = document.querySelector("[data-active]").getBoundingClientRect();
      return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)?.closest("[data-active]") === null;
    });
    assert.equal(hidden, false, "the active cell is in sight");
    await page.keyboard.press("Enter");
    await dialog(page).getByText("s3:Action29", { exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
    assert.equal(await grid.evaluate((element) => element === document.activeElement), true);
  }));

test("10,000 cells are decided on a press, and rendered as far as they are in sight", () =>
  onPlayground(async (page) => {
    const matrix = { ...MATRIX, principals: users(100), actions: [...actions(49), "s3:GetObject"], resources: ["arn:aws:s3:::reports/q1", "arn:aws:s3:::reports/secret"] };
    await startWith(page, { workspace: { ...WORK, matrix } }, "matrix");
    await page.getByText("100 rows × 100 columns.").waitFor();
    await decideAll(page).click();
    const words = page.getByText(/^10,000 decisions in/);
    await words.waitFor();
    console.log(`10,000 cells, with the worker there: ${await words.innerText()}`);
    const grid = page.getByRole("grid");
    assert.deepEqual([await grid.getAttribute("aria-rowcount"), await grid.getAttribute("aria-colcount")], ["102", "101"]);
    const rendered = await page.locator("[data-at]").count();
    assert.ok(rendered > 50 && rendered < 1500, `${rendered} cells are rendered`);
    await page.locator(".matrix-scroll").evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight));
    await isCell(page, 99, 99, "Denied explicitly");
    assert.match(await page.getByRole("rowheader", { name: /User99/ }).innerText(), /1 of 100 allowed/);
    await page.getByLabel("Show").selectOption("allowed");
    await isCell(page, 99, 0, "Allowed");
    assert.equal(await grid.getAttribute("aria-colcount"), "2");
    await page.getByLabel("Show").selectOption("columns");
    await page.getByText("There is nothing to show for “Columns in which rows differ”.").waitFor();
  }));

test("10,000 cells from the start of the worker on", () =>
  onPlayground(async (page) => {
    const matrix = { ...MATRIX, principals: users(1000), actions: actions(900), resources: ["*"] };
    await startWith(page, { workspace: { ...WORK, matrix } }, "matrix");
    await decideAll(page).click();
    // Stopping ends the worker, so that the next run has to start one.
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByLabel("Actions").fill(actions(10).join("\n"));
    await decideAll(page).filter({ hasText: "10,000" }).click();
    const words = page.getByText(/^10,000 decisions in/);
    await words.waitFor();
    console.log(`10,000 cells, with the start of the worker: ${await words.innerText()}`);
  }));

test("a long run shows how far it is, is stopped with what it has, and dropped when the question changes", () =>
  onPlayground(async (page) => {
    const matrix = { ...MATRIX, principals: users(1000), actions: actions(1000), resources: ["*"] };
    await startWith(page, { workspace: { ...WORK, matrix } }, "matrix");
    await decideAll(page).click();
    await page.waitForFunction(() => document.querySelector("progress")?.value > 0);
    await page.getByRole("button", { name: "Stop" }).click();
    const stopped = await page.getByText(/^Stopped: [\d,]+ of 1,000,000 decisions/).first().innerText();
    const done = Number(/Stopped: ([\d,]+)/.exec(stopped)[1].replaceAll(",", ""));
    assert.ok(done > 0 && done < 1_000_000, stopped);
    await isCell(page, 0, 0, "Denied by default");
    await page.locator(".matrix-scroll").evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await isCell(page, 999, 0, "Not decided");
    await decideAll(page).click();
    await page.getByRole("progressbar").waitFor();
    await page.getByLabel("Resources").fill("*\narn:aws:s3:::reports/q1");
    await page.getByRole("progressbar").waitFor({ state: "detached" });
    await page.getByText(/2,000,000 decisions. The page decides at most 1,000,000 at once/).waitFor();
  }));

test("the table is copied and saved as CSV that no spreadsheet runs", () =>
  onPlayground(async (page) => {
    const matrix = { ...MATRIX, principals: ["=HYPERLINK(1)", BOB], resources: ["arn:aws:s3:::reports/q1"] };
    await startWith(page, { workspace: { ...WORK, matrix } }, "matrix");
    await page.getByText("4 decisions in").waitFor();
    await page.getByRole("button", { name: "Copy CSV" }).click();
    await page.getByText("Copied the table as CSV.").waitFor();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).trim().split(/\r?\n/);
    assert.equal(lines[2], "'=HYPERLINK(1),Could not be decided,Could not be decided");
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save CSV" }).click()]);
    assert.equal(download.suggestedFilename(), "decisions.csv");
    assert.match(readFileSync(await download.path(), "utf8"), /\r\narn:aws:iam::123456789012:user\/Bob,Allowed,Denied by default\r\n$/);
  }));

test("names that mean harm are text, and what cannot be decided says why", () =>
  onPlayground(async (page) => {
    const evil = `<img src=x onerror="window.harmed=1">`;
    const matrix = { rows: "principals", principals: [evil, "{", BOB, `{"arn":"${BOB}","tags":{"<b>":"</script>"}}`], actions: [evil, "s3:GetObject", "\ud800"], resources: [evil, "\ud800", "arn:aws:s3:::reports/q1"] };
    await startWith(page, { workspace: { ...WORK, matrix } }, "matrix");
    await page.getByText(/could not be decided:/).first().waitFor();
    await page.getByText(/^\u2068\{\u2069: not JSON:/).first().waitFor();
    await page.getByRole("rowheader", { name: /<img src=x/ }).waitFor();
    await page.locator('[aria-label="Allowed"]').first().waitFor();
    await page.locator('[aria-label="Could not be decided"]').first().click();
    await dialog(page).waitFor();
    await page.keyboard.press("Escape");
    assert.equal(await page.evaluate(() => window.harmed), undefined);
    assert.equal(await page.locator("main img").count(), 0);
  }));

test("5 MB of lines stay as they are, and wait for a press", () =>
  onPlayground(async (page) => {
    await startWith(page, { workspace: { ...WORK, matrix: MATRIX } }, "matrix");
    await isCell(page, 0, 0, "Allowed");
    const text = Array.from({ length: 50_000 }, (_, index) => `arn:aws:s3:::${index}`.padEnd(100, "x")).join("\n");
    await page.getByLabel("Resources").evaluate((element, value) => {
      element.value = value;
      element.dispatchEvent(new InputEvent("input", { bubbles: true }));
    }, text);
    // The browser itself takes long over such a field.
    await page.getByText(/^2 rows × 100,000 columns/).waitFor({ timeout: 60_000 });
    assert.equal((await page.getByLabel("Resources").inputValue()).length, text.length);
    await page.getByLabel("Resources").fill("*");
    await page.getByText("4 decisions in").waitFor();
  }));

test("a change to a policy shows what it newly allows first", () =>
  onPlayground(async (page) => {
    await startWith(page, { workspace: WORK }, "compare");
    await page.getByRole("button", { name: "Keep the current policies as the baseline" }).click();
    await page.getByText(/^No differences in [\d,]+ decisions\.$/).waitFor();
    await page.getByText(/^Only the [\d,]+ requests listed are compared: this is what was asked, not a proof\.$/).waitFor();
    const editor = page.getByRole("textbox", { name: "Current" });
    await editor.click();
    await page.keyboard.press("Control+A");
    const changed = policyText({ ...READ, Action: ["s3:PutObject"] }, { ...SECRET, Action: "s3:Get*" });
    await page.evaluate((text) => navigator.clipboard.writeText(text), changed);
    await page.keyboard.press("Control+V");
    await page.getByText(/newly allowed, \d+ newly denied/).waitFor();
    const titles = await page.locator(".flip-group h3").allInnerTexts();
    assert.deepEqual(titles.slice(0, 2), ["Newly allowed", "Newly denied"]);
    const first = page.locator(".flips").first().locator("tbody tr").first();
    assert.match(await first.innerText(), /s3:PutObject[\s\S]*Denied[\s\S]*Allowed/);
    assert.equal(await page.getByRole("tab", { name: /Reports/ }).innerText().then((text) => text.replace(/\s+/g, " ")), "Reports changed");
    await keptWork(page, ({ policies, baseline }) => policies[0].text === changed && baseline[0].text === POLICIES[0].text);
    await first.getByRole("button", { name: /^Why/ }).click();
    await dialog(page).getByRole("heading", { name: "Before" }).waitFor();
    assert.match(await dialog(page).innerText(), /Before[\s\S]*Denied by default[\s\S]*After[\s\S]*Allowed[\s\S]*Decided by/);
    await picture(page, "compare-reason");
    await page.keyboard.press("Escape");
    await picture(page, "compare");
  }));

test("a denial of another kind is folded away, and the matrix says what is asked", () =>
  onPlayground(async (page) => {
    const baseline = [{ ...POLICIES[0], text: policyText(READ) }, POLICIES[1], { id: "c", kind: "identity", name: "Gone", text: policyText({ Effect: "Allow", Action: "sqs:*", Resource: "*" }) }];
    const policies = [{ ...POLICIES[0], text: policyText({ ...SECRET, Resource: "*" }) }, POLICIES[1], { id: "d", kind: "boundary", name: "New", text: policyText({ Effect: "Allow", Action: "*", Resource: "*" }) }];
    await startWith(page, { workspace: { ...WORK, policies, baseline, matrix: MATRIX } }, "compare");
    await page.getByText("6 newly denied, 2 denied in another way, in 8 decisions.").waitFor();
    const folded = page.locator("details", { hasText: "Denied in another way" });
    assert.equal(await folded.getAttribute("open"), null);
    await folded.locator("summary").click();
    assert.equal(await folded.locator("tbody tr").count(), 2);
    for (const [name, state] of [["New", "added"], ["Gone", "removed"]]) {
      await page.getByRole("tab", { name: `${name} ${state}` }).click();
      await page.getByText(state === "added" ? "Baseline: there is no such policy" : "Current: it was removed").waitFor();
    }
  }));

test("another version of a policy is pasted", () =>
  onPlayground(async (page) => {
    await startWith(page, { workspace: WORK }, "compare");
    await page.getByRole("button", { name: /Compare with another version/ }).click();
    await dialog(page).getByLabel("The other version").fill(policyText({ ...READ, Action: "s3:*" }));
    await dialog(page).getByLabel(/the old one/).check();
    await dialog(page).getByRole("button", { name: "Compare" }).click();
    await page.getByText(/\d+ newly denied/).waitFor();
    const kept = await keptWork(page, ({ baseline }) => baseline !== null);
    assert.equal(kept.policies[0].text, POLICIES[0].text);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Keep the policies as they are now").waitFor();
  }));

test("a version that cannot be used says so", () =>
  onPlayground(async (page) => {
    const baseline = [{ ...POLICIES[0], text: `{"<script>": 1` }, POLICIES[1]];
    await startWith(page, { workspace: { ...WORK, baseline, matrix: MATRIX } }, "compare");
    await page.getByText(/^Reports: /).waitFor();
    await page.getByText("Nothing could be compared: 8 could not be decided.").waitFor();
    assert.equal(await page.getByText(/No differences/).count(), 0);
  }));

test("a pattern that stands for nothing is told, not passed over", () =>
  onPlayground(async (page) => {
    const policies = [{ ...POLICIES[0], text: policyText({ ...READ, Action: "nonsense:*" }) }];
    await startWith(page, { workspace: { ...WORK, policies, baseline: policies } }, "compare");
    await page.getByText("Not asked: nonsense:* (no action has such a name)").waitFor();
  }));

for (const theme of ["light", "dark"]) {
  test(`both fit a phone in ${theme}`, () =>
    onPlayground(
      async (page) => {
        const baseline = [{ ...POLICIES[0], text: policyText(READ) }];
        const principals = [...users(40), `arn:aws:iam::123456789012:user/${"long".repeat(30)}`];
        await startWith(page, { workspace: { ...WORK, baseline, matrix: { ...MATRIX, principals } } }, "matrix");
        await isCell(page, 0, 0, "Allowed");
        await fits(page);
        await picture(page, `matrix-phone-${theme}`);
        await page.getByRole("link", { name: "What changes" }).click();
        await page.locator(".flips").first().waitFor();
        await page.getByRole("textbox", { name: /^Current/ }).waitFor();
        await fits(page);
        await picture(page, `compare-phone-${theme}`);
      },
      { viewport: { width: 360, height: 780 }, theme },
    ));
}
