/** Empty projects with the packed package installed, as a user would have them. */

import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const tarball = process.env.IAMLET_TARBALL;
if (tarball === undefined) throw new Error("IAMLET_TARBALL is not set: run these tests by `cargo xtask test`");

/** The tests' own tools. */
export const tools = fileURLToPath(new URL("../node_modules/", import.meta.url));

/** A copy of `projects/<name>`, or of another folder, with the package installed; removed when the test run ends. */
export function project(name, source = new URL(`../projects/${name}/`, import.meta.url)) {
  const folder = mkdtempSync(join(tmpdir(), `iamlet-${name}-`));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  cpSync(fileURLToPath(source), folder, { recursive: true });
  run("npm", ["install", "--no-save", "--offline", "--no-audit", "--no-fund", tarball], folder);
  return folder;
}

/** What a program printed; one that fails is an error with all of that. */
export function run(program, words, folder, input) {
  const { status, error, stdout, stderr } = spawnSync(program, words, { cwd: folder, encoding: "utf8", input });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} ${words.join(" ")} ended with ${status}\n${stdout}${stderr}`);
  return { stdout, stderr };
}
