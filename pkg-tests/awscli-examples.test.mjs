/** The examples of docs/clients.md run as they stand, but for the port. */

import assert from "node:assert/strict";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { folder, serving, shell } from "./lib/command.mjs";
import { environment, runProgram } from "./lib/program.mjs";
import { tools } from "./lib/project.mjs";
import { ensurePython, program } from "./lib/python.mjs";

const USERS = "arn:aws:iam::123456789012:user";
const document = readFileSync(new URL("../docs/clients.md", import.meta.url), "utf8");

let server;
before(async () => {
  ensurePython();
  symlinkSync(join(tools, "@aws-sdk"), join(folder, "node_modules/@aws-sdk"));
  server = await serving();
});
after(() => server.stop());

/** The examples in a language. */
function examples(language) {
  const found = [...document.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "gms"))];
  return found.map(([, text]) => text.replaceAll("http://127.0.0.1:4599", server.url));
}

/** What a program printed that ended well. */
async function printed(running) {
  const { status, stdout, stderr } = await running;
  assert.equal(status, 0, stderr);
  return stdout;
}

test("in JavaScript", async () => {
  const outputs = [];
  for (const text of examples("js")) {
    writeFileSync(join(folder, "example.mjs"), text);
    outputs.push(await printed(runProgram(process.execPath, ["example.mjs"], { cwd: folder })));
  }
  assert.deepEqual(outputs, [`[ '${USERS}/Bob' ]\ntrue\n`, "403\n"]);
});

test("for a shell", async () => {
  const [text, ...others] = examples("sh");
  assert.deepEqual(others, []);
  const [start, ...lines] = text.split("\n");
  assert.equal(start, "iamlet serve --port 4599 &");
  const output = await printed(shell(`set -e\n${lines.join("\n")}`, environment(undefined), program("")));
  assert.match(output, /^arn:aws:iam::123456789012:user\/Bob$/m);
  assert.match(output, /"Arn": "arn:aws:iam::123456789012:root"/);
});

test("in Python", async () => {
  const [text, ...others] = examples("py");
  assert.deepEqual(others, []);
  writeFileSync(join(folder, "example.py"), text);
  const output = await printed(runProgram(program("python"), [join(folder, "example.py")]));
  assert.equal(output, `${USERS}/Ana\nThe user with name Eve cannot be found.\n`);
});
