/** The package in runtimes other than Node: all rows about deciding by both of its modules, and an account. */

import assert from "node:assert/strict";
import { cpSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ACCOUNT } from "../projects/runtimes/account.mjs";
import { isDeciding } from "./cases/deciding.mjs";
import { project } from "./project.mjs";

const CASES = fileURLToPath(new URL("../../tests/cases/", import.meta.url));

/** Rows as JSON: the files that `iamlet/authorizer` can run. */
export function decidingFiles() {
  const names = readdirSync(CASES, { recursive: true }).map(String).filter((name) => name.endsWith(".json"));
  const files = names.sort().map((name) => JSON.parse(readFileSync(join(CASES, name), "utf8"))).filter(isDeciding);
  return { rows: files.reduce((sum, file) => sum + file.cases.length, 0), json: JSON.stringify(files) };
}

/** A project with the programs of `projects/runtimes` and with the rows. */
export function runtimesProject() {
  const folder = project("runtimes");
  cpSync(fileURLToPath(new URL("cases/", import.meta.url)), join(folder, "cases"), { recursive: true });
  const { rows, json } = decidingFiles();
  writeFileSync(join(folder, "cases.json"), json);
  return { folder, rows, json };
}

/** That a program's answer is that of a runtime in which everything works. */
export function assertWorks({ lines, account }) {
  assert.deepEqual(lines, []);
  assert.deepEqual(account, ACCOUNT);
}
