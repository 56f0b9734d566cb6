/** The examples of docs/clients.md, and of the help of `iamlet`, run as they stand, but for the port. */

import assert from "node:assert/strict";
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { exampleOf, folder, serving, shell } from "./lib/command.mjs";
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

/** A text with the address of the server that runs. */
const here = (text) => text.replaceAll("http://127.0.0.1:4599", server.url);

/** The examples in a language. */
function examples(language) {
  const found = [...document.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, "gms"))];
  return found.map(([, text]) => here(text));
}

/** What the lines after the first one print, which starts a server. What this machine knows of AWS is kept from them. */
function called([start, ...lines]) {
  assert.equal(start, "iamlet serve --port 4599 &");
  const { AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE, AWS_EC2_METADATA_DISABLED, HOME } = environment(undefined);
  const known = { AWS_CONFIG_FILE, AWS_SHARED_CREDENTIALS_FILE, AWS_EC2_METADATA_DISABLED, HOME };
  return printed(shell(`set -e\n${lines.join("\n")}`, known, program("")));
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
  const output = await called(text.split("\n"));
  assert.match(output, /^arn:aws:iam::123456789012:user\/Bob$/m);
  assert.match(output, /"Arn": "arn:aws:iam::123456789012:root"/);
});

test("in the help of iamlet, and of its server", async () => {
  for (const words of [[], ["serve"]]) {
    await fetch(`${server.url}/_iamlet/reset`, { method: "POST" });
    const lines = await exampleOf(...words);
    assert.match(await called(lines.map(here)), words.length === 0 ? /"Users": \[/ : /"UserName": "Bob"/);
  }
});

test("in Python", async () => {
  const [text, ...others] = examples("py");
  assert.deepEqual(others, []);
  writeFileSync(join(folder, "example.py"), text);
  const output = await printed(runProgram(program("python"), [join(folder, "example.py")]));
  assert.equal(output, `${USERS}/Ana\nThe user with name Eve cannot be found.\n`);
});
