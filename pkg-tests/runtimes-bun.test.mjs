/** The packed package in Bun. */

import { join } from "node:path";
import { test } from "node:test";
import { run, tools } from "./lib/project.mjs";
import { assertWorks, runtimesProject } from "./lib/runtimes.mjs";

test("all rows by both modules, and an account", () => {
  const { folder, rows } = runtimesProject();
  assertWorks(JSON.parse(run(join(tools, ".bin/bun"), ["--no-install", "main.mjs"], folder).stdout));
  console.log(`counted: ${rows} rows by each module`);
});
