/** The console of the playground: any operation, as one calls it by hand. */

import assert from "node:assert/strict";
import { after, describe, test } from "node:test";
import { seriousFindings } from "./lib/axe.mjs";
import { closeBrowser, fits, onPlayground, picture } from "./lib/playground.mjs";

after(closeBrowser);

/** Opens the console. */
function onConsole(work, options = {}) {
  return onPlayground(
    async (page, more) => {
      await page.getByRole("tab", { name: "Console" }).click();
      await page.getByRole("combobox", { name: "Operation" }).waitFor();
      await work(page, more);
    },
    { fragment: "account", ...options },
  );
}

async function pick(page, typed) {
  const picker = page.getByRole("combobox", { name: "Operation" });
  await picker.fill(typed);
  await picker.press("Enter");
}

const field = (page, name) => page.locator(".console-fields").getByLabel(new RegExp(`^${name}\\b`));
const result = (page) => page.getByRole("region", { name: "Result as JSON" });
const call = (page) => page.getByRole("button", { name: /^Call \w+$/ }).click();
const code = (page) => page.getByRole("region", { name: /^The call for/ });

/** Calls an operation with members that are text. */
async function calls(page, operation, members = {}) {
  await pick(page, operation);
  for (const [name, text] of Object.entries(members)) await field(page, name).fill(text);
  await call(page);
}

async function succeeded(page, operation) {
  await page.getByRole("status").filter({ hasText: `${operation} succeeded` }).waitFor();
}

describe("calls", () => {
  test("by typing, with the result as JSON", () =>
    onConsole(async (page) => {
      await calls(page, "create user", { UserName: "Bob" });
      await succeeded(page, "CreateUser");
      assert.equal(JSON.parse(await result(page).innerText()).User.Arn, "arn:aws:iam::123456789012:user/Bob");
      await picture(page, "console-result");
    }));

  test("show errors at the fields they are about, until they are mended", () =>
    onConsole(async (page) => {
      await calls(page, "createuser", { UserName: "a b" });
      const name = field(page, "UserName");
      await page.locator("input[aria-invalid]").waitFor();
      assert.equal(await name.getAttribute("aria-invalid"), "true");
      assert.equal(await name.evaluate((element) => element === document.activeElement), true);
      await page.locator(".field .error", { hasText: "must contain only alphanumeric characters" }).waitFor();
      await name.fill("ab");
      assert.equal(await name.getAttribute("aria-invalid"), null);
      await call(page);
      await succeeded(page, "CreateUser");
    }));

  test("show other errors with their code and status", () =>
    onConsole(async (page) => {
      await calls(page, "deleteuser", { UserName: "Nobody" });
      await page.getByText("NoSuchEntity", { exact: true }).first().waitFor();
      await page.getByText("HTTP 404").waitFor();
    }));

  test("are made by whom one chooses", () =>
    onConsole(async (page) => {
      await calls(page, "createuser", { UserName: "Ann" });
      await succeeded(page, "CreateUser");
      await page.getByRole("combobox", { name: "Caller" }).selectOption({ label: "Ann" });
      await calls(page, "getuser");
      await succeeded(page, "GetUser");
      assert.equal(JSON.parse(await result(page).innerText()).User.UserName, "Ann");
      await page.getByRole("tab", { name: "iamlet" }).click();
      assert.match(await code(page).innerText(), /iam\.as\(\{ userName: "Ann" \}\)\.getUser\(\)/);
    }));

  test("page through lists", () =>
    onConsole(async (page) => {
      for (const name of ["Ann", "Bob", "Eve"]) {
        await calls(page, "createuser", { UserName: name });
        await page.getByRole("status").filter({ hasText: "CreateUser succeeded" }).waitFor();
        await page.getByRole("region", { name: "Result as JSON" }).filter({ hasText: name }).waitFor();
      }
      await calls(page, "listusers", { MaxItems: "2" });
      const names = async () => JSON.parse(await result(page).innerText()).Users.map(({ UserName }) => UserName);
      await page.getByText("There are more.").waitFor();
      assert.deepEqual(await names(), ["Ann", "Bob"]);
      await page.getByRole("button", { name: "Next page" }).click();
      await page.getByText("This is the last page.").waitFor();
      assert.deepEqual(await names(), ["Eve"]);
      await page.getByRole("button", { name: "First page" }).click();
      await page.getByText("There are more.").waitFor();
      assert.deepEqual(await names(), ["Ann", "Bob"]);
    }));

  test("take lists, structures and maps", () =>
    onConsole(async (page) => {
      await pick(page, "createuser");
      await field(page, "UserName").fill("Bob");
      await page.getByRole("button", { name: "Add entry to Tags" }).click();
      await page.keyboard.type("team");
      await field(page, "Value").fill("blue");
      await page.getByRole("button", { name: "Add entry to Tags" }).click();
      await page.getByRole("button", { name: "Remove Tags 2" }).click();
      await page.keyboard.press("Control+Enter");
      await succeeded(page, "CreateUser");
      assert.deepEqual(JSON.parse(await result(page).innerText()).User.Tags, [{ Key: "team", Value: "blue" }]);

      await pick(page, "putaccountproperties");
      await page.getByRole("textbox", { name: "New key of Properties" }).fill("Sign");
      await page.keyboard.press("Enter");
      await page.getByRole("textbox", { name: "Value of Sign" }).fill("on");
      assert.match(await code(page).innerText(), /--properties '\{"Sign":"on"\}'/);
    }));

  test("offer the names that the account has", () =>
    onConsole(async (page) => {
      await calls(page, "createuser", { UserName: "Bob" });
      await succeeded(page, "CreateUser");
      await pick(page, "deleteuser");
      const offered = await field(page, "UserName").evaluate((input) => [...input.list.options].map(({ value }) => value));
      assert.deepEqual(offered, ["Bob"]);
    }));

  test("show documents decoded", () =>
    onConsole(async (page) => {
      await calls(page, "createuser", { UserName: "Bob" });
      const document = JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:*", Resource: "*" }] });
      await calls(page, "putuserpolicy", { UserName: "Bob", PolicyName: "p", PolicyDocument: document });
      await succeeded(page, "PutUserPolicy");
      await calls(page, "getuserpolicy", { UserName: "Bob", PolicyName: "p" });
      await page.getByText("PolicyDocument, decoded").click();
      const decoded = page.getByRole("region", { name: "PolicyDocument, decoded" });
      assert.deepEqual(JSON.parse(await decoded.innerText()), JSON.parse(document));
    }));
});

describe("the input as JSON", () => {
  test("is the same value, both ways", () =>
    onConsole(async (page) => {
      await pick(page, "createuser");
      await field(page, "UserName").fill("Bob");
      await page.getByRole("tab", { name: "JSON" }).click();
      const json = page.getByRole("textbox", { name: "Input as JSON" });
      assert.deepEqual(JSON.parse(await json.inputValue()), { UserName: "Bob" });
      await json.fill('{"UserName": "Eve", "Path": "/x/"}');
      await page.getByRole("tab", { name: "Form" }).click();
      assert.equal(await field(page, "UserName").inputValue(), "Eve");
      assert.equal(await field(page, "Path").inputValue(), "/x/");
    }));

  test("is kept while it is broken, and not called", () =>
    onConsole(async (page) => {
      await pick(page, "createuser");
      await page.getByRole("tab", { name: "JSON" }).click();
      const json = page.getByRole("textbox", { name: "Input as JSON" });
      await json.fill('{"UserName": ');
      await page.getByText(/^Not JSON: /).waitFor();
      await call(page);
      await page.getByText("Nothing was called yet.").waitFor();
      await page.getByRole("tab", { name: "Form" }).click();
      await page.getByText("not JSON yet").waitFor();
      await page.getByRole("tab", { name: "JSON" }).click();
      assert.equal(await json.inputValue(), '{"UserName": ');
    }));

  test("may be hostile", () =>
    onConsole(async (page) => {
      await pick(page, "createuser");
      await page.getByRole("tab", { name: "JSON" }).click();
      const json = page.getByRole("textbox", { name: "Input as JSON" });
      const again = page.getByRole("button", { name: "Call CreateUser again" });
      for (const text of ['{"UserName": "<img src=x onerror=alert(1)>"}', '{"UserName": "\\ud800"}', '{"__proto__": {"a": 1}}', `{"UserName": "${"x".repeat(5_000_000)}"}`]) {
        const before = await again.count();
        await json.fill(text);
        await call(page);
        await again.nth(before).waitFor();
        await page.locator(".notice.deny", { hasText: "ValidationError" }).waitFor();
      }
      await json.fill('{"UserName": "Bob"}');
      await call(page);
      await succeeded(page, "CreateUser");
    }));
});

test("the same call is shown as code, to be copied", () =>
  onConsole(async (page) => {
    await pick(page, "createuser");
    await field(page, "UserName").fill("it's");
    for (const [tab, expected] of [
      ["JavaScript SDK", 'new CreateUserCommand({ UserName: "it\'s" })'],
      ["boto3", 'iam.create_user(UserName="it\'s")'],
      ["iamlet", 'iam.createUser({ UserName: "it\'s" })'],
      ["AWS CLI", "aws iam create-user --user-name 'it'\\''s'"],
    ]) {
      await page.getByRole("tab", { name: tab }).click();
      assert.ok((await code(page).innerText()).includes(expected), tab);
    }
    await page.getByRole("button", { name: "Copy code" }).click();
    await page.getByText("Copied the call for AWS CLI.").waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "aws iam create-user --user-name 'it'\\''s'\n");
  }));

describe("calls of before", () => {
  test("are listed, opened and made again", () =>
    onConsole(async (page) => {
      await calls(page, "createuser", { UserName: "Bob" });
      await succeeded(page, "CreateUser");
      await calls(page, "listusers");
      await succeeded(page, "ListUsers");
      await page.getByRole("button", { name: "CreateUser", exact: true }).click();
      assert.equal(await field(page, "UserName").inputValue(), "Bob");
      assert.equal(JSON.parse(await result(page).innerText()).User.UserName, "Bob");
      await page.getByRole("button", { name: "Call CreateUser again" }).click();
      await page.getByText("EntityAlreadyExists", { exact: true }).first().waitFor();
    }));

  test("hold no secrets", () =>
    onConsole(async (page) => {
      await calls(page, "createuser", { UserName: "Bob" });
      await calls(page, "createaccesskey", { UserName: "Bob" });
      await page.getByText("This answer holds a secret.").waitFor();
      const { SecretAccessKey } = JSON.parse(await result(page).innerText()).AccessKey;
      await pick(page, "createloginprofile");
      await field(page, "UserName").fill("Bob");
      await page.getByLabel(/^Password optional/).fill("Hunter2-Hunter2");
      assert.match(await code(page).innerText(), /--password '<Password>'/);
      await call(page);
      await succeeded(page, "CreateLoginProfile");
      await page.getByRole("button", { name: "CreateAccessKey", exact: true }).click();
      await page.getByText("What this call answered held a secret and was not kept.").waitFor();
      await page.getByRole("button", { name: "Fill in CreateLoginProfile again" }).click();
      assert.equal(await page.getByLabel(/^Password optional/).inputValue(), "");
      const text = await page.locator("body").innerText();
      assert.ok(!text.includes(SecretAccessKey) && !text.includes("Hunter2"));
    }));
});

test("works by keyboard alone", () =>
  onConsole(async (page) => {
    const picker = page.getByRole("combobox", { name: "Operation" });
    await picker.focus();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("option", { name: /^CreateUser/ }).waitFor();
    await page.keyboard.type("list us");
    await page.keyboard.press("Escape");
    assert.equal(await picker.inputValue(), "CreateUser");
    await page.keyboard.type("user");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.type("s");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("listusers");
    await page.keyboard.press("Enter");
    assert.equal(await picker.inputValue(), "ListUsers");
    await page.keyboard.press("Tab");
    assert.equal(await page.getByRole("combobox", { name: "Caller" }).evaluate((element) => element === document.activeElement), true);
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Control+A");
    await page.keyboard.type('{"MaxItems": 1}');
    await page.keyboard.press("Control+Enter");
    await succeeded(page, "ListUsers");
  }));

describe("looks", () => {
  for (const theme of ["light", "dark"]) {
    for (const [size, viewport] of [["wide", { width: 1440, height: 900 }], ["phone", { width: 360, height: 780 }]]) {
      test(`fit and can be read: ${size}, ${theme}`, () =>
        onConsole(
          async (page) => {
            await calls(page, "simulatecustompolicy");
            await page.locator(".notice.deny").waitFor();
            await fits(page);
            assert.deepEqual(await seriousFindings(page), []);
            await picture(page, `console-error-${size}-${theme}`);
            await page.getByRole("combobox", { name: "Operation" }).click();
            await page.getByRole("option").first().waitFor();
            await fits(page);
            assert.deepEqual(await seriousFindings(page), []);
            await picture(page, `console-picker-${size}-${theme}`);
          },
          { viewport, theme },
        ));
    }
  }
});
