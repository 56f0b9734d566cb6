/** The packed package in Node projects: ES modules, CommonJS, TypeScript. */

import assert from "node:assert/strict";
import { cpSync, existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { project, run, tools } from "./lib/project.mjs";

const EXAMPLES = fileURLToPath(new URL("../examples/", import.meta.url));

const WASM = ["authorizer/wasm/authorizer_bg.wasm", "wasm/iamlet_bg.wasm"];

/** The one line that a script prints, as data. */
function printed(folder, script) {
  const { stdout, stderr } = run(process.execPath, [script], folder);
  assert.equal(stderr, "");
  return JSON.parse(stdout);
}

describe("ES modules", () => {
  let folder;
  before(() => {
    folder = project("node-esm");
  });

  test("decide, simulate and hold an account", () => {
    const users = ["arn:aws:iam::123456789012:user/Bob"];
    assert.deepEqual(printed(folder, "main.mjs"), { get: "allowed", put: "implicitDeny", users, simulated: "allowed", own: true, errors: true });
  });

  test("decide with the module inline", () => {
    assert.deepEqual(printed(folder, "inline.mjs"), { get: "allowed", deciding: "allowed" });
  });

  for (const example of readdirSync(EXAMPLES).filter((name) => name.endsWith(".mjs"))) {
    test(`run examples/${example}`, () => {
      cpSync(join(EXAMPLES, example), join(folder, example));
      run(process.execPath, [example], folder);
    });
  }

  test("cannot reach into the package", () => {
    assert.throws(() => run(process.execPath, ["internal.mjs"], folder), /ERR_PACKAGE_PATH_NOT_EXPORTED/);
  });

  test("find the wasm files by name, for bundlers that need them copied", () => {
    const { resolve } = createRequire(join(folder, "main.mjs"));
    for (const name of WASM) assert.equal(resolve(`iamlet/${basename(name)}`), join(folder, "node_modules/iamlet", name));
  });

  test("hold the documents, a wasm file for each module, and no sources", () => {
    const files = readdirSync(join(folder, "node_modules/iamlet"), { recursive: true }).map(String);
    for (const name of ["package.json", "README.md", "CHANGELOG.md", "LICENSE-MIT", "LICENSE-APACHE"]) {
      assert.ok(files.includes(name), name);
    }
    assert.deepEqual(
      files.filter((name) => name.endsWith(".wasm")).sort(),
      WASM,
    );
    assert.deepEqual(
      files.filter((name) => /\.(ts|rs|map)$/.test(name) && !name.endsWith(".d.ts")),
      [],
    );
  });
});

describe("CommonJS", () => {
  test("require", () => {
    const { get, errors, expanded, version } = printed(project("node-cjs"), "main.cjs");
    assert.deepEqual({ get, errors }, { get: "allowed", errors: true });
    assert.deepEqual(expanded, ["s3:GetObject"]);
    assert.match(version, /^\d+\.\d+\.\d+$/);
  });
});

describe("TypeScript", () => {
  let folder;
  before(() => {
    folder = project("typescript");
    // Types of Node that a project for Node has installed.
    for (const name of ["@types/node", "undici-types"]) {
      cpSync(join(tools, name), join(folder, "node_modules", name), { recursive: true });
    }
  });

  for (const resolution of ["bundler", "nodenext", "node-only"]) {
    test(`checks with ${resolution}`, () => {
      const config = `tsconfig.${resolution}.json`;
      assert.ok(existsSync(join(folder, config)));
      run(process.execPath, [join(tools, "typescript/bin/tsc"), "--noEmit", "--project", config], folder);
    });
  }
});
