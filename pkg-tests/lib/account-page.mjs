/** The Account view, as one clicks through it. */

export const ACCOUNT = { fragment: "account" };
export const button = (page, name) => page.getByRole("button", { name, exact: true });
export const section = (page, name) => page.getByRole("region", { name });
export const head = (page, name) => page.locator(".detail-head h2", { hasText: name });

export async function withSample(page) {
  await button(page, "Load a sample account").click();
  await page.getByRole("option", { name: "Alice" }).waitFor();
}

export async function choose(page, name) {
  await page.getByRole("searchbox").fill(name);
  await page.getByRole("option", { name }).first().click();
  await head(page, name).waitFor();
}

/** Picks what a field completes. */
export async function pick(page, field, typed, option) {
  await page.getByRole("combobox", { name: field }).fill(typed);
  await page.getByRole("option", { name: option }).last().click();
}

export async function create(page, type, fill) {
  await button(page, "Create …").click();
  await page.getByRole("tab", { name: type, exact: true }).click();
  const panel = page.getByRole("tabpanel", { name: type });
  await fill(panel);
  await panel.getByRole("button", { name: `Create the ${type.toLowerCase()}` }).click();
}

/** Replaces the text of an editor. */
export async function write(page, label, text) {
  const editor = page.getByRole("textbox", { name: label });
  await editor.click();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(text);
}

export const policyText = (action) => JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: action, Resource: "*" }] });
