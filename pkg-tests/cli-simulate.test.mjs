/** `iamlet simulate`: what it decides, says and ends with. */

import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { exampleOf, folder, iamlet, shell } from "./lib/command.mjs";

describe("simulate", () => {
  const ALLOW = { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "arn:aws:s3:::bucket/*" }] };
  before(() => {
    const text = JSON.stringify(ALLOW);
    const files = {
      "team.json": text,
      help: `\ufeff${text}`,
      "latin1.json": Buffer.from(text.replace("bucket", "caf\u00e9"), "latin1"),
      "empty.json": "",
      "broken.json": "{",
      "huge.json": text.padEnd(5 << 20),
    };
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  });
  const simulate = (...words) => iamlet(["simulate", "--policy", "team.json", "--resource", "arn:aws:s3:::bucket/key", ...words]);

  test("ends with 0 for what is allowed, and says why", async () => {
    const { status, stdout } = await simulate("--action", "s3:GetObject");
    assert.equal(status, 0);
    assert.match(stdout, /^allowed {2}s3:GetObject {2}arn:aws:s3:::bucket\/key$/m);
    assert.match(stdout, /decided by identity team\.json, statement 1/);
  });

  test("ends with 1 if one of many is denied", async () => {
    const { status, stdout } = await simulate("--action", "s3:GetObject", "--action", "s3:PutObject");
    assert.deepEqual([status, stdout.match(/^\w+(?= {2})/gm)], [1, ["allowed", "implicitDeny"]]);
  });

  const UNUSABLE = [
    ["missing.json", "--boundary: expected a file with a policy"],
    [".", "--boundary: expected a file with a policy"],
    ["latin1.json", "it is not in UTF-8"],
    ["empty.json", "empty.json: not JSON"],
    ["broken.json", "broken.json: not JSON"],
    ["huge.json", "huge.json: the text has"],
  ];
  for (const [file, said] of UNUSABLE) {
    test(`ends with 3 for ${file} instead of a policy`, async () => {
      const { status, stdout, stderr } = await simulate("--action", "s3:GetObject", "--boundary", file);
      assert.deepEqual([status, stdout], [3, ""]);
      assert.match(stderr, /^iamlet: .+\n$/);
      assert.ok(stderr.includes(file) && stderr.includes(said), stderr);
    });
  }

  test("reads files that begin with a byte order mark, by any name", async () => {
    assert.equal((await simulate("--action", "s3:GetObject", "--boundary", "help")).status, 0);
  });

  test("--json is the whole reason", async () => {
    const { status, stdout } = await simulate("--action", "s3:PutObject", "--context", "aws:SourceIp=203.0.113.7", "--json");
    const [{ action, decision, summary }] = JSON.parse(stdout);
    assert.deepEqual([status, action, decision, typeof summary], [1, "s3:PutObject", "implicitDeny", "string"]);
  });

  test("ends well where nobody reads to the end", async () => {
    const many = Array.from({ length: 300 }, (_, index) => `--action s3:Get${index}`).join(" ");
    const { stdout, stderr } = await shell(`{ iamlet simulate --policy team.json --json ${many}; echo "ended with $?" >&2; } | head -n 1`);
    assert.deepEqual([stdout, stderr], ["[\n", "ended with 1\n"]);
  });

  test("the example of its help runs", async () => {
    const [line, ...others] = await exampleOf("simulate");
    assert.deepEqual(others, []);
    assert.equal((await shell(line)).status, 0);
  });
});
