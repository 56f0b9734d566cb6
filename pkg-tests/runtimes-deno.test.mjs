/** The packed package in Deno. */

import { join } from "node:path";
import { test } from "node:test";
import { run, tools } from "./lib/project.mjs";
import { assertWorks, runtimesProject } from "./lib/runtimes.mjs";

test("all rows by both modules, and an account", () => {
  const { folder, rows } = runtimesProject();
  const words = ["run", "--no-lock", "--no-remote", "--allow-read=.", "main.mjs"];
  assertWorks(JSON.parse(run(join(tools, ".bin/deno"), words, folder).stdout));
  console.log(`counted: ${rows} rows by each module`);
});
