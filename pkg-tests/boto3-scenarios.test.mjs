/** What code written for boto3 does beside calling operations, and AWS's own example as it is printed, with `iamlet serve`. */

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { serving } from "./lib/command.mjs";
import { environment, runProgram } from "./lib/program.mjs";
import { ensurePython, program } from "./lib/python.mjs";
import { ask, form } from "./lib/query.mjs";

const folder = fileURLToPath(new URL("python/", import.meta.url));
const USER = "arn:aws:iam::123456789012:user";

let server;
before(async () => {
  ensurePython();
  server = await serving();
});
after(() => server.stop());

/** What a script printed, which ran on an empty account. */
async function python(words, input) {
  await ask(`${server.url}/_iamlet/reset`, { headers: {} });
  const [script, ...others] = words;
  const { status, stdout, stderr } = await runProgram(program("python"), [`${folder}${script}`, ...others], { env: environment(server.url), input });
  assert.equal(status, 0, stderr);
  return { stdout, stderr };
}

const FOUND = {
  resources: {
    arn: `${USER}/team/Bob`,
    groups: ["Devs"],
    members: ["Bob"],
    inline: ["read"],
    trust: { Service: "ec2.amazonaws.com" },
    attached: ["arn:aws:iam::123456789012:policy/Read"],
    document: "s3:Get*",
    keys: [true],
    users: 1,
    summary: 1,
    current: "arn:aws:iam::123456789012:root",
  },
  paginators: { pages: [2, 2, 1], some: ["user0", "user1", "user2"], rest: ["user3", "user4"] },
  waiters: { "gave up": "NoSuchEntity" },
  exceptions: [
    ["NoSuchEntityException", "NoSuchEntity", "Sender"],
    ["EntityAlreadyExistsException", "EntityAlreadyExists", "Sender"],
    ["DeleteConflictException", "DeleteConflict", "Sender"],
    ["CredentialReportNotPresentException", "ReportNotPresent", "Sender"],
  ],
  callers: ["arn:aws:iam::123456789012:root", `${USER}/Bob`],
};

for (const [name, found] of Object.entries(FOUND)) {
  test(name, async () => assert.deepEqual(JSON.parse((await python(["scenarios.py", name])).stdout), found));
}

test("AWS's example of account management runs as it is printed", async () => {
  // The details are shown, the password policy is made and deleted.
  const { stdout, stderr } = await python(["account_management.py"], "y\ny\ny\ny\n");
  for (const line of [
    /^Your account currently has no alias\.$/m,
    /^Setting your account alias to alias-1-\d+$/m,
    /^Your account alias is now \['alias-2-\d+'\]\.$/m,
    /^STARTED\nCOMPLETE$/m,
    /^user +arn +user_creation_time +$/m,
    /^<root_account> +arn:aws:iam::123456789012:root +/m,
    /'GroupsQuota': 300,/,
    /'UserDetailList': \[\]/,
    /The account does not have a password policy set\./,
    /minimum_password_length: 6/,
    /Password policy deleted\./,
    /^Thanks for watching\.$/m,
  ]) {
    assert.match(stdout, line);
  }
  assert.match(stderr, /INFO: Created an alias 'alias-1-/);
  const { text } = await ask(server.url, { body: form("ListAccountAliases") });
  assert.match(text, /<AccountAliases><\/AccountAliases>/);
});
