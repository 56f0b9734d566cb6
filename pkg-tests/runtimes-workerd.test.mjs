/** The packed package in workerd, bundled by wrangler. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { Miniflare } from "miniflare";
import { assertWorks, runtimesProject } from "./lib/runtimes.mjs";
import { bundled } from "./lib/workerd.mjs";

test("all rows by both modules, and an account", async () => {
  const { folder, rows, json } = runtimesProject();
  const worker = bundled(folder);
  assert.equal(worker.modules.filter(({ type }) => type === "CompiledWasm").length, 2);
  const miniflare = new Miniflare(worker);
  try {
    const response = await miniflare.dispatchFetch("http://worker/", { method: "POST", body: json });
    const text = await response.text();
    assert.equal(response.status, 200, text);
    assertWorks(JSON.parse(text));
  } finally {
    await miniflare.dispose();
  }
  console.log(`counted: ${rows} rows by each module`);
});
