/** The graph of the account: searched, filtered, clicked, by keyboard, and with a thousand nodes. */

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { seriousFindings } from "./lib/axe.mjs";
import { largeAccount, smallAccount } from "./lib/graph-accounts.mjs";
import { closeBrowser, fits, onPlayground, picture } from "./lib/playground.mjs";
import { startWith } from "./lib/work.mjs";

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 360, height: 780 };

after(closeBrowser);

/** The graph of an account, drawn. */
function onGraph(account, work, settings = {}) {
  return onPlayground(
    async (page) => {
      await startWith(page, { account: { snapshot: account().snapshot(), allAwsPolicies: false } }, "account");
      // The tab of the account's rooms, not those of the graph itself.
      await page.getByRole("tab", { name: "Graph", exact: true }).click();
      await drawn(page);
      await work(page);
    },
    { viewport: WIDE, ...settings },
  );
}

async function drawn(page) {
  await page.locator(".graph-canvas canvas").first().waitFor({ state: "attached", timeout: 60_000 });
  await page.locator(".graph-note").waitFor({ state: "detached", timeout: 60_000 });
}

const search = async (page, text) => {
  await page.getByLabel("Search", { exact: true }).fill(text);
  await page.keyboard.press("Enter");
};

const facts = (page, name) => page.locator("#graph-facts", { hasText: new RegExp(`^${name}$`) }).waitFor();

/** The items under a heading of the facts. */
const related = (page, heading) =>
  page.locator(".graph-relation", { has: page.locator("h3", { hasText: new RegExp(`^${heading} \\d`) }) }).locator(".graph-entry .name").allTextContents();

/** Where on the canvas something is drawn in the colour of a mark of the legend. */
function placeOf(page, type) {
  return page.evaluate((type) => {
    const [r, g, b] = getComputedStyle(document.querySelector(`.graph-legend .graph-mark.${type}`)).color.match(/\d+/g).map(Number);
    const canvas = [...document.querySelectorAll(".graph-canvas canvas")].at(-1);
    const { data, width } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    const is = (at) => data[at] === r && data[at + 1] === g && data[at + 2] === b && data[at + 3] === 255;
    // A row of ten such pixels is no edge of anything.
    for (let at = 0, run = 0; at < data.length; at += 4) {
      run = is(at) ? run + 1 : 0;
      if (run < 10) continue;
      const box = canvas.getBoundingClientRect();
      const pixel = at / 4;
      return { x: box.x + (((pixel % width) - 4) * box.width) / width, y: box.y + ((Math.floor(pixel / width) + 1) * box.width) / width };
    }
    return undefined;
  }, type);
}

test("a search goes to a node and shows what it is part of, and its roles", () =>
  onGraph(smallAccount, async (page) => {
    await search(page, "ann");
    await facts(page, "Ann");
    assert.deepEqual(await related(page, "Member of"), ["Developers"]);
    assert.deepEqual(await related(page, "May assume"), ["Deploy"]);
    await page.getByRole("button", { name: "Developers" }).click();
    await facts(page, "Developers");
    assert.deepEqual(await related(page, "Attached policies"), ["ReadBuckets"]);
    assert.equal(await page.evaluate(() => document.activeElement.id), "graph-facts");
    await page.getByLabel("Search", { exact: true }).fill("nobody of this name");
    await page.getByText("Nothing has this in its name or ARN.").waitFor();
  }));

test("what a trust policy asks for is said", () =>
  onGraph(smallAccount, async (page) => {
    await search(page, "Audit");
    await facts(page, "Audit");
    assert.deepEqual((await related(page, "The trust policy names")).sort(), ["Account 999988887777", "Bob"]);
    assert.deepEqual(await related(page, "May be assumed by"), []);
    await page.getByText("if aws:MultiFactorAuthPresent Bool true").first().waitFor();
  }));

test("paths tell where a principal gets to, and who gets to a role", () =>
  onGraph(smallAccount, async (page) => {
    await search(page, "Ann");
    await page.getByRole("button", { name: "Where it can get" }).click();
    await page.getByText("Ann → Deploy → Admin").waitFor();
    await search(page, "Audit");
    await page.getByRole("button", { name: "Who may reach this role" }).click();
    const panel = page.getByRole("region", { name: "Who may reach Audit" });
    assert.deepEqual(await panel.locator(".name").allTextContents(), ["Account 999988887777"]);
    await panel.getByLabel("Also where only the trust policy names the principal").check();
    assert.deepEqual((await panel.locator(".name").allTextContents()).sort(), ["Account 999988887777", "Bob"]);
    await picture(page, "graph-paths");
  }));

test("the legend filters, and one can look at a neighbourhood only", () =>
  onGraph(smallAccount, async (page) => {
    const shown = page.locator(".graph-shown");
    assert.equal(await shown.textContent(), "14 nodes");
    await page.getByLabel("Managed policies").uncheck();
    assert.equal(await shown.textContent(), "11 of 14 nodes");
    await drawn(page);
    await search(page, "Ann");
    await page.getByRole("button", { name: "1 step" }).click();
    assert.equal(await shown.textContent(), "3 of 14 nodes");
    await drawn(page);
    await page.getByRole("button", { name: "Show all" }).click();
    assert.equal(await shown.textContent(), "11 of 14 nodes");
    // What is filtered out and chosen all the same comes back.
    await search(page, "ReadBuckets");
    assert.equal(await shown.textContent(), "14 nodes");
  }));

test("a click on a node of the picture chooses it, one beside it chooses none", () =>
  onGraph(smallAccount, async (page) => {
    const place = await placeOf(page, "group");
    await page.mouse.click(place.x, place.y);
    await facts(page, "Developers");
    await page.keyboard.press("Escape");
    await facts(page, "Nothing chosen");
    await page.mouse.click(place.x, place.y);
    await facts(page, "Developers");
    const box = await page.locator(".graph-canvas").boundingBox();
    await page.mouse.click(box.x + 8, box.y + 8);
    await facts(page, "Nothing chosen");
  }));

test("arrow keys go from neighbour to neighbour, and it is said where one is", () =>
  onGraph(smallAccount, async (page) => {
    await search(page, "Eve");
    await page.locator(".graph-canvas").focus();
    const said = page.locator("#graph-said");
    const moved = [];
    for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
      await page.keyboard.press(key);
      moved.push((await said.textContent()).split(",")[0]);
    }
    // Eve has one neighbour, her boundary: some of the keys went there.
    assert.ok(moved.includes("Limit"), String(moved));
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "graph-facts");
    await page.locator(".graph-canvas").focus();
    await page.keyboard.press("Escape");
    await facts(page, "Nothing chosen");
  }));

test("the list holds the same, by keyboard alone", () =>
  onGraph(smallAccount, async (page) => {
    await page.getByRole("tab", { name: "Picture" }).focus();
    await page.keyboard.press("ArrowRight");
    const row = page.getByRole("row", { name: /^\W*Ann/ });
    assert.match(await row.textContent(), /Member of 1 · May assume 1/);
    await row.getByRole("button").focus();
    await page.keyboard.press("Enter");
    await facts(page, "Ann");
    assert.equal(await page.getByRole("row").count(), 15);
  }));

test("the picture is saved as a PNG", () =>
  onGraph(smallAccount, async (page) => {
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save PNG" }).click()]);
    assert.equal(download.suggestedFilename(), "account-graph.png");
    const [first] = await (await download.createReadStream()).take(1).toArray();
    assert.equal(first.subarray(1, 4).toString(), "PNG");
  }));

test("a thousand nodes begin with an overview, and are searched as quickly as few", () =>
  onGraph(largeAccount, async (page) => {
    await page.getByText("764 of 999 nodes").waitFor();
    await search(page, "user-101");
    await facts(page, "user-101");
    await page.getByRole("button", { name: "Where it can get" }).click();
    await page.getByText(/^Where user-101 can get/).waitFor();
    await picture(page, "graph-large-chosen");
    await page.getByRole("button", { name: "Show managed policies" }).click();
    await page.getByText("999 nodes", { exact: true }).waitFor();
    await drawn(page);
    await picture(page, "graph-large-policies");
    await page.getByRole("tab", { name: "List" }).click();
    await page.getByLabel("Search", { exact: true }).fill("");
    await page.getByRole("button", { name: "Show more: 899 are left" }).click();
    assert.equal(await page.getByRole("row").count(), 201);
  }));

for (const theme of ["light", "dark"]) {
  for (const viewport of [WIDE, NARROW]) {
    test(`in ${theme} at ${viewport.width}, nothing is cut off and axe finds nothing serious`, () =>
      onGraph(
        smallAccount,
        async (page) => {
          await picture(page, `graph-${theme}-${viewport.width}`);
          await search(page, "Deploy");
          await facts(page, "Deploy");
          await fits(page);
          await picture(page, `graph-${theme}-${viewport.width}-chosen`);
          assert.deepEqual(await seriousFindings(page), []);
          await page.getByRole("tab", { name: "List" }).click();
          await fits(page);
          await picture(page, `graph-${theme}-${viewport.width}-list`);
        },
        { theme, viewport },
      ));
  }
}

test("a principal of the graph, and why it may assume a role, are decided in Decide", () =>
  onGraph(smallAccount, async (page) => {
    await search(page, "Ann");
    await page.getByRole("button", { name: "Decide as this principal" }).click();
    await page.getByText(/^Deciding as .*user\/Ann/).waitFor();
    await page.getByRole("link", { name: "Account", exact: true }).click();
    await search(page, "Audit");
    await page.getByRole("button", { name: "Decide why Bob may or may not assume Audit" }).click();
    await page.getByText(/^Asking whether .*user\/Bob may assume .*role\/Audit/).waitFor();
  }));

test("an empty account says what would be here, and offers a sample", () =>
  onPlayground(
    async (page) => {
      await page.getByRole("tab", { name: "Graph", exact: true }).click();
      await page.getByRole("heading", { name: "The account is empty" }).waitFor();
      await page.getByRole("tabpanel").getByRole("button", { name: "Load a sample account" }).click();
      await drawn(page);
    },
    { fragment: "account" },
  ));
