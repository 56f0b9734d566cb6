/** Sharing and opening, as one clicks through it. */

import { deflateSync } from "node:zlib";

export const fragmentOf = (value) => `w=${deflateSync(typeof value === "string" ? value : JSON.stringify(value)).toString("base64url")}`;
export const allowAll = JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "*", Resource: "*" }] }, null, 2);
export const request = { principal: "arn:aws:iam::123456789012:user/Bob", action: "s3:GetObject", resource: "arn:aws:s3:::b/k" };
export const bundle = (title, more = {}) => ({
  iamlet: "workspace",
  version: 1,
  workspace: { title, policies: [{ kind: "identity", name: "All", text: allowAll }], request, ...more },
});

export const titleOf = (page) => page.getByLabel("Title of this work");
export const hasTitle = (page, title) => page.waitForFunction((title) => document.querySelector('[aria-label="Title of this work"]')?.value === title, title);
export const said = (page, text) => page.locator(".toast", { hasText: text }).waitFor();
export const clipboard = (page) => page.evaluate(() => navigator.clipboard.readText());

export async function share(page, tab = "Link") {
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("dialog", { name: "Share and export" }).waitFor();
  await page.getByRole("tab", { name: tab, exact: true }).click();
}

export async function copied(page, button = "Copy") {
  // What was said of a copy before is still to be read.
  await page.evaluate(() => navigator.clipboard.writeText(""));
  await page.getByRole("dialog").getByRole("button", { name: button, exact: true }).click();
  await said(page, "Copied");
  await page.evaluate(async () => {
    while ((await navigator.clipboard.readText()) === "") await new Promise((resolve) => setTimeout(resolve, 20));
  });
  return clipboard(page);
}

export async function openExample(page, title) {
  await page.getByRole("link", { name: "Examples" }).click();
  await page.getByRole("button", { name: `Open the example ${title}`, exact: true }).click();
  await hasTitle(page, title);
}

/** Chooses a file in the dialog. */
export async function choose(page, name, content) {
  await share(page, "File");
  await page.getByLabel("File to open").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });
}

export async function drop(page, name, content) {
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
