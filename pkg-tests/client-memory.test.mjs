/** What becomes of clients that nobody holds any more. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { addUsers, userNames } from "./lib/accounts.mjs";
import { iamlet } from "./lib/package.mjs";

const { IAM } = iamlet;

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc");

/** Lets the garbage collector run, and what it tells of finished objects. */
async function collect() {
  for (let round = 0; round < 3; round++) {
    gc();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const ALLOW = JSON.stringify({ Version: "2012-10-17", Statement: { Effect: "Allow", Action: "*", Resource: "*" } });

/** An account with a user Bob, who may do everything. */
function account() {
  const iam = new IAM();
  iam.sync.createUser({ UserName: "Bob" });
  iam.sync.putUserPolicy({ UserName: "Bob", PolicyName: "All", PolicyDocument: ALLOW });
  return iam;
}

test("an account lives as long as anything that uses it is held", async () => {
  const second = account().as({ userName: "Bob" });
  const { sync } = account();
  const authorizer = account().authorizer({ principalArn: "arn:aws:iam::123456789012:user/Bob" });
  const pages = account().getPaginator("list_users").paginate();
  await collect();
  assert.deepEqual(userNames(second), ["Bob"]);
  assert.deepEqual(userNames({ sync }), ["Bob"]);
  assert.equal(authorizer.decide("s3:GetObject", "*"), "allowed");
  assert.equal((await pages.buildFullResult()).Users.length, 1);
});

test("accounts that nobody holds give their memory back", async () => {
  const round = async () => {
    for (let index = 0; index < 20; index++) {
      const iam = account();
      addUsers(iam, 100);
      iam.as({ userName: "Bob" }).authorizer({ principalArn: "arn:aws:iam::123456789012:user/Bob" });
    }
    await collect();
    return process.memoryUsage().external;
  };
  await round();
  const before = await round();
  for (let index = 0; index < 15; index++) await round();
  const growth = (await round()) - before;
  assert.ok(growth < 4 << 20, `${growth} bytes more after 16 rounds of 20 accounts`);
});

test("what an answer says of itself does not keep the answer", async () => {
  const iam = new IAM();
  addUsers(iam, 1000);
  await collect();
  const before = process.memoryUsage().heapUsed;
  const kept = Array.from({ length: 200 }, () => iam.sync.listUsers({ MaxItems: 1000 }).$metadata);
  await collect();
  const growth = process.memoryUsage().heapUsed - before;
  assert.equal(new Set(kept.map((metadata) => metadata.requestId)).size, 200);
  assert.ok(growth < 4 << 20, `${growth} bytes for the metadata of 200 answers`);
});

test("the journal keeps changes, and not the answers that they came with", async () => {
  const iam = new IAM({ quotas: { UsersQuota: 10_000 } });
  addUsers(iam, 1);
  await collect();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < 4_000; index++) iam.sync.createUser({ UserName: `user-${index}` });
  await collect();
  const growth = process.memoryUsage().heapUsed - before;
  assert.ok(growth < 1 << 20, `${growth} bytes for 4,000 users`);
});
